"""Facts coded for one law: times as integers, words looked up once each, and the selects that each fact answers.

The one driver of Select, for columns of millions and for the hundred facts a stream hands over at a time.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from servanda.agreement import Law, Select
from servanda.basis import content_hash
from servanda.compliance.asked import Asked, Wanted, accepts, names_own, zones_of
from servanda.compliance.columns import hashes, instants, integers, missing, numbers
from servanda.compliance.incident_amounts import figures
from servanda.compliance.proof import Proving, Weighed
from servanda.compliance.word_table import FEW, WordTable
from servanda.compliance.zones import POSITION, Zones
from servanda.vocabulary import Names, resolve

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
Flags = npt.NDArray[np.uint8]
Booleans = npt.NDArray[np.bool_]
PPM: Final = 1_000_000
#: A quantity that was not stated.
UNSTATED: Final = -(2**63)
ALLEGED, MEASURED, CLAIMED, UNNAMED, COVERAGE, CRISP, SURE = (np.uint8(1 << n) for n in range(7))
_HASH: Final = re.compile(r"[0-9a-fA-F]{16}")
#: The columns that tell who acted, and those that the rest of coding reads.
_ACTING: Final = ("actor", "side_1", "side_2", "clause")
_NEEDED: Final = (
    "kind", "act", "act_ppm", "happened_from", "happened_to", "recorded", "actor", "actor_ppm", "toward", "lon",
    "lat", "radius_m", "place", "admin1", "admin2", "quantity_milli", "unit", "weapon", "calibre_mm", "item",
    "clause", "certified_by", "exception", "origin", "reliability", "credibility", "sources", "status",
    "source", "row", "input", "incident", "happened_ppm", "revises",
)  # fmt: skip
_WORTH_TAKING: Final = 0.5
_EVERY = np.uint64(2**64 - 1)


@dataclass(slots=True)
class Coded:
    """Facts as parallel arrays, in the order they were given.

    ``begin``, ``end``, ``known`` (happened and recorded, whichever is later) and ``learned`` (recorded) in µs; ``tie``
    the content hash; ``source`` a hash of its source; ``revises`` the hash of the fact it takes the place of, 0 for
    none; ``quantity`` in thousandths or UNSTATED; ``act_ppm`` how likely it is such an act, ``ppm`` that it happened,
    is such an act and by such an actor; ``incident`` the same for all facts of one incident; ``figure`` what its amount
    is one of and which report gives it, 0 where no sum can ask; ``key`` the hash of its ref, or of its own id where it
    has none; ``flags``; ``who`` acted, a number into the law's everyone, -1 for nobody of them; ``chosen``, ``near``:
    the selects it answers, and those of them for which its place leaves that open, as rows of bits.
    """

    begin: Integers
    end: Integers
    known: Integers
    learned: Integers
    tie: Unsigned
    source: Unsigned
    revises: Unsigned
    quantity: Integers
    act_ppm: Integers
    ppm: Integers
    incident: Unsigned
    figure: Unsigned
    key: Unsigned
    flags: Flags
    who: Integers
    chosen: Unsigned
    near: Unsigned

    def __len__(self) -> int:
        return len(self.begin)

    def take(self, chosen: Any) -> "Coded":
        """The facts at these positions, or where this mask is true."""
        return Coded(**{field.name: getattr(self, field.name)[chosen] for field in fields(self)})


@dataclass(frozen=True, slots=True)
class Sifted:
    """A run of facts of which those that can bear on a law are coded, and the rest only accounted for.

    ``tie``, ``begin`` and ``learned`` of every fact of the run; ``at``: which of them are coded.
    """

    tie: Unsigned
    begin: Integers
    learned: Integers
    at: Integers
    coded: Coded


def joined(parts: list[Coded]) -> Coded:
    """Several runs of coded facts as one, whose columns can be replaced without touching theirs."""
    names = [field.name for field in fields(Coded)]
    if len(parts) == 1:
        return Coded(**{name: getattr(parts[0], name) for name in names})
    return Coded(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in names})


class Coder:
    """Codes facts for one law; made once, it remembers every word it has met."""

    def __init__(self, law: Law, asked: Asked) -> None:
        self.asked = asked
        selects = asked.selects
        self._sources = WordTable(_hashed)
        self._everyone: dict[str | None, int] = {who: number for number, who in enumerate(law.everyone)}
        self.keyed = any(key for _, key in asked.tallies)
        self._sums = any(tally.measure == "sum" for tally, _ in asked.tallies)
        self.names: Names = resolve({**{key: key for key in law.everyone}, **law.names})
        self.proving = Proving(law)
        self._zones = Zones(law, zones_of(selects))
        self.follows = any(zone.follows for zone in self._zones.drawn.values())
        self._placed = [
            (zones, outside, asked.where(lambda one, pair=(zones, outside): (one.zones, one.outside) == pair))  # type: ignore[misc]
            for zones, outside in dict.fromkeys((one.zones, one.outside) for one in selects)
        ]
        self._tables = self._columns(Wanted(selects))
        edges = {edge for one in selects for edge in (one.calibre_from_mm, one.calibre_below_mm)}
        self._calibres = np.array(sorted(edge for edge in edges if edge is not None))
        self._calibre_rows = self._by_calibre(Wanted(selects))
        self._any_actor = asked.where(lambda one: not one.actors)
        self._joint = asked.where(lambda one: bool(one.actors) and one.joint)
        self._crisp = np.stack([asked.where(lambda one: not one.crisp), np.full(asked.words, _EVERY)])
        self._by_clause = any(one.actors and one.own for one in selects)

    def follow(self, runs: "Iterable[pl.DataFrame]", as_of: int) -> None:
        """Learn where the things went that zones follow, from the facts known by ``as_of`` (µs) that report it."""
        import polars as pl

        if not self.follows:
            return
        from servanda.compliance.prepare import prepare

        known = (pl.col("recorded").dt.epoch("us") <= as_of) & (pl.col("happened_from").dt.epoch("us") < as_of)
        telling = (pl.col("act") == POSITION) | pl.col("revises").is_not_null()
        reports = pl.concat([run.filter(known & telling) for run in runs]).unique("id", maintain_order=True)
        # No report stands that another of its source has taken the place of.
        gone = reports.filter(pl.col("revises") != pl.col("id")).select(pl.col("revises").alias("id"), "source")
        standing = reports.join(gone, on=["id", "source"], how="anti").filter(pl.col("act") == POSITION)
        self._reports = prepare(self, standing).sort("begin", "end", "id")

    def sift(self, facts: "pl.DataFrame") -> Sifted:
        """A run of facts that holds whole source rows; coded are those that some select asks for.

        Column by column fewer are left, and only they are looked at further.
        """
        begin, learned, tie = instants(facts["happened_from"]), instants(facts["recorded"]), ties(facts["id"])
        kind = self._tables["kind"].of(facts["kind"])
        chosen = self._asked_of(facts, kind)
        # Who watched is asked of coverage; and what takes another's place does so whatever it says itself.
        besides = (kind[:, self.asked.words] == COVERAGE) | ~missing(facts["revises"])
        at = np.flatnonzero(chosen.any(axis=1) | besides)
        # Taking rows out of a table costs as much as reading the names of all.
        few = len(at) < _WORTH_TAKING * len(tie)
        some = _only(facts, at, _ACTING) if few else facts
        unnamed = missing(some["actor"])
        acted = self._acted(some, unnamed)
        chosen, unnamed = (chosen[at] & acted, unnamed) if few else (chosen[at] & acted[at], unnamed[at])
        left = chosen.any(axis=1) | besides[at]
        at, chosen, unnamed = at[left], chosen[left], unnamed[left]
        some = _only(facts, at, _NEEDED)
        coded = self._coded(some, begin[at], learned[at], tie[at], chosen, unnamed, self._keys(facts)[at])
        bearing = np.flatnonzero(coded.chosen.any(axis=1) | besides[at])
        if len(bearing) < len(at):
            at, coded = at[bearing], coded.take(bearing)
        return Sifted(tie, begin, learned, at, coded)

    def code(self, facts: "pl.DataFrame") -> Coded:
        """A batch of facts that holds whole source rows, coded."""
        begin, learned, tie = instants(facts["happened_from"]), instants(facts["recorded"]), ties(facts["id"])
        unnamed = missing(facts["actor"])
        chosen = self._asked_of(facts, self._tables["kind"].of(facts["kind"])) & self._acted(facts, unnamed)
        return self._coded(facts, begin, learned, tie, chosen, unnamed, self._keys(facts))

    def _coded(
        self,
        facts: "pl.DataFrame",
        begin: Integers,
        learned: Integers,
        tie: Unsigned,
        chosen: Unsigned,
        unnamed: Booleans,
        key: Unsigned,
    ) -> Coded:
        """Facts of which kind, act and actor have been looked at already."""
        end = instants(facts["happened_to"])
        proof = self.proving.of(facts)
        self._narrow(facts, chosen, proof)
        near = self._place(facts, begin, chosen)
        act_ppm, actor_ppm = integers(facts["act_ppm"], PPM), integers(facts["actor_ppm"], PPM)
        ppm = act_ppm * actor_ppm // PPM * integers(facts["happened_ppm"], PPM) // PPM
        flags = proof.alleged * ALLEGED + unnamed * UNNAMED + ~missing(facts["exception"]) * CLAIMED
        flags += proof.crisp * CRISP + (~unnamed & (actor_ppm >= PPM)) * SURE
        flags += self._tables["kind"].of(facts["kind"])[:, self.asked.words].astype(np.uint8)
        incident = incidents(facts, tie)
        return Coded(
            begin, end, np.maximum(end, learned), learned,
            tie, self._sources.full(facts["source"])[:, 0], _revised(facts["revises"]),
            integers(facts["quantity_milli"], UNSTATED),
            act_ppm, ppm, incident, self._figures(facts, tie, incident), key, flags,
            self._tables["actor"].full(facts["actor"])[:, self.asked.words].astype(np.int64) - 1, chosen, near,
        )  # fmt: skip

    def _figures(self, facts: "pl.DataFrame", tie: Unsigned, incident: Unsigned) -> Unsigned:
        if not self._sums or np.array_equal(incident, tie):
            return np.zeros(len(tie), np.uint64)
        return figures(facts, tie)

    def _asked_of(self, facts: "pl.DataFrame", kind: Unsigned) -> Unsigned:
        """The selects that kind and act leave."""
        found: Unsigned = kind[:, : self.asked.words] & self._tables["act"].full(facts["act"])
        return found

    def _narrow(self, facts: "pl.DataFrame", chosen: Unsigned, proof: Weighed) -> None:
        """Takes out of ``chosen`` what the rest of a fact's words rules out, and what it cannot show."""
        chosen &= self._crisp[proof.crisp.astype(np.int64)]
        chosen[~proof.supports] = 0
        for name in ("clause", "toward", "unit", "weapon", "item", "certified_by", "status"):
            if name in self._tables:
                chosen &= self._tables[name].of(facts[name])
        if len(self._calibres):
            calibre = integers(facts["calibre_mm"], -1)
            stretch = np.searchsorted(self._calibres, calibre, side="right") + 1
            chosen &= self._calibre_rows[np.where(calibre < 0, 0, stretch)]

    def _columns(self, wanted: Wanted) -> dict[str, WordTable]:
        where, resolved = self.asked.where, self.names

        def table(test: Callable[[Select, Any], bool]) -> WordTable:
            return WordTable(lambda word: where(lambda one: test(one, word)))

        def side(word: str | None) -> Unsigned:
            party = resolved(word)
            armed = word is not None and not word.lower().startswith("civilian")
            stranger = np.array([armed and party is None], np.uint64)
            return np.append(where(lambda one: party is None or party in one.actors), stranger)

        def actor(word: str | None) -> Unsigned:
            who = resolved(word)
            number = np.array([1 + self._everyone.get(who, -1)], np.uint64)
            return np.append(where(lambda one: who in one.actors), number)

        def toward(word: str | None) -> Unsigned:
            # Someone who is no participant still has a name a clause may ask for.
            other = resolved(word) or word
            return where(lambda one: not one.toward or other in one.toward)

        def entered(clause: str | None) -> Unsigned:
            return where(lambda one: bool(one.own) and clause is not None and names_own(clause, one.own))

        asks = self.asked.asks
        return {
            "kind": WordTable(lambda word: np.append(where(lambda one: wanted.kind(one, word)), _kind_flags(word))),
            "act": table(wanted.act),
            "actor": WordTable(actor),
            "side_1": WordTable(side),
            "side_2": WordTable(side),
            "clause": table(wanted.clause),
            "entered": WordTable(entered),
            **({"toward": WordTable(toward)} if asks("toward") else {}),
            **({"unit": table(wanted.unit)} if asks("unit") else {}),
            **({"weapon": table(wanted.weapon)} if asks("weapons") else {}),
            **({"item": table(accepts("items"))} if asks("items") else {}),
            **({"certified_by": table(accepts("certified_by"))} if asks("certified_by") else {}),
            **({"status": table(accepts("statuses"))} if asks("statuses") else {}),
        }

    def _by_calibre(self, wanted: Wanted) -> Unsigned:
        # Between two edges every calibre is alike: one row per stretch, and a first one for calibres not told.
        stretches = [None, -1, *self._calibres.tolist()]
        return np.stack([self.asked.where(lambda one, at=at: wanted.calibre(one, at)) for at in stretches])  # type: ignore[misc]

    def _acted(self, facts: "pl.DataFrame", unnamed: Booleans) -> Unsigned:
        """The selects that who acted, or who was involved where nobody says who acted, leaves."""
        tables, words = self._tables, self.asked.words
        acted = tables["actor"].of(facts["actor"])[:, :words] | self._any_actor
        if not unnamed.any():
            return acted
        one, other = (tables[side].of(facts[side]) for side in ("side_1", "side_2"))
        strangers = ((one[:, words] | other[:, words]) != 0)[:, None]
        ways = np.where(strangers, np.uint64(0), one[:, :words] & other[:, :words] & self._joint)
        if self._by_clause:
            # A fact entered under this very clause needs no second naming of who performed it.
            ways = ways | tables["entered"].of(facts["clause"])
        return acted | np.where(unnamed[:, None], ways, np.uint64(0))

    def _place(self, facts: "pl.DataFrame", begin: Integers, chosen: Unsigned) -> Unsigned:
        """Takes out of ``chosen`` what the place rules out; returns the selects for which it leaves a doubt."""
        near = np.zeros_like(chosen)
        if not self._zones.wanted:
            return near
        columns = {
            "lon": numbers(facts["lon"], float("nan")),
            "lat": numbers(facts["lat"], float("nan")),
            "radius_m": numbers(facts["radius_m"], 0.0),
            "begin": begin,
            **{name: facts[name] for name in ("place", "admin1", "admin2")},
            **({"table": self._reports} if self.follows else {}),
        }
        found = self._zones.inside_all(columns)
        nowhere = np.zeros(len(begin), bool)
        for zones, outside, selects in self._placed:
            if not zones and not outside:
                continue
            away, unsure = nowhere, nowhere
            if zones:
                unsure = ~_any(found, zones, 0)
                away = unsure & ~_any(found, zones, 1)
            if outside:
                away = away | _any(found, outside, 0)
                unsure = unsure | _any(found, outside, 1)
            chosen &= ~(away.astype(np.uint64)[:, None] * selects)
            near |= unsure.astype(np.uint64)[:, None] * selects
        near &= chosen
        return near

    def _keys(self, facts: "pl.DataFrame") -> Unsigned:
        if not self.keyed:
            return np.zeros(len(facts), np.uint64)
        return hashes(facts["ref"], facts["id"])


def _any(found: dict[str, tuple[Any, Any]], zones: tuple[str, ...], which: int) -> Any:
    whole = found[zones[0]][which]
    for zone in zones[1:]:
        whole = whole | found[zone][which]
    return whole


def _only(facts: "pl.DataFrame", rows: Integers, columns: Sequence[str]) -> "pl.DataFrame":
    """Some rows and columns; an empty column costs nothing."""
    import polars as pl

    if len(rows) == len(facts):
        return facts
    told = [name for name in columns if facts[name].null_count() < len(facts)]
    found = facts.select(told)[rows] if told else pl.DataFrame({"_": rows})
    return found.with_columns(pl.lit(None, facts.schema[name]).alias(name) for name in columns if name not in told)


def _hashed(word: str | None) -> Unsigned:
    return np.array([int(content_hash((word or "").encode()), 16)], np.uint64)


def _kind_flags(kind: str | None) -> np.uint64:
    return np.uint64(MEASURED if kind == "measure" else COVERAGE if kind == "coverage" else 0)


def ties(ids: "pl.Series") -> Unsigned:
    """Content hashes as integers; ids that are no hash are hashed."""
    import polars as pl

    if len(ids) < FEW:
        return np.array([_tie(one) for one in ids.to_list()], np.uint64)
    read = ids.str.to_integer(base=16, dtype=pl.UInt64, strict=False)
    # Sixteen characters that read as a number are digits but for a sign before them.
    odd = (read.is_null() | (ids.str.len_bytes() != 16) | ids.str.starts_with("+")).to_numpy()
    if not odd.any():
        return read.to_numpy()
    found = read.fill_null(0).to_numpy().copy()
    found[odd] = [_tie(one) for one in ids.filter(pl.Series(odd)).to_list()]
    return found


def _revised(ids: "pl.Series") -> Unsigned:
    if ids.null_count() == len(ids):
        return np.zeros(len(ids), np.uint64)
    return np.where(missing(ids), np.uint64(0), ties(ids.fill_null("")))


def _tie(id_: str) -> int:
    return int(id_ if _HASH.fullmatch(id_) else content_hash(id_.encode()), 16)


def incidents(facts: "pl.DataFrame", tie: Unsigned) -> Unsigned:
    """What each fact tells of: the incident it names, else its source row, told apart by time; else itself.

    One row of a source is one incident, unless it tells of several times (so much on each of these days).
    """
    import polars as pl

    row, named = facts["row"], facts["incident"]
    alone = row.null_count() == len(row) or _distinct(row) == len(row)
    found = tie
    if not alone:
        one = ("source", "input", "row", "happened_from", "happened_to", "recorded")
        grouped = facts.select(*one).with_columns(tie=pl.Series(tie))
        first = pl.when(pl.col("row").is_null()).then("tie").otherwise(pl.col("tie").min().over(one))
        found = grouped.select(first.alias("tie"))["tie"].to_numpy()
    if named.null_count() < len(named):
        found = np.where(missing(named), found, named.hash().to_numpy())
    return found


def _distinct(column: "pl.Series") -> int:
    return len(set(column.to_list())) if len(column) < FEW else column.n_unique()
