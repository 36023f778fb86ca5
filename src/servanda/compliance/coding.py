"""Facts coded for one law: times as integers, words looked up once each, and the selects that each fact answers.

The one driver of Select, for columns of millions and for the hundred facts a stream hands over at a time.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from servanda.agreement import Law, Select
from servanda.basis import content_hash
from servanda.compliance.asked import Asked, Wanted, accepts, names_own, zones_of
from servanda.compliance.coded import (
    ALLEGED,
    CLAIMED,
    COVERAGE,
    CRISP,
    MEASURED,
    PPM,
    SURE,
    UNNAMED,
    UNSTATED,
    Coded,
    Flags,
    Sifted,
    later,
    spread,
)
from servanda.compliance.columns import instants, integers, missing, numbers
from servanda.compliance.fact_run import FactRun
from servanda.compliance.identity import incidents, revised, ties
from servanda.compliance.incident_amounts import FIGURED, figures
from servanda.compliance.proof import Proving, Weighed
from servanda.compliance.word_table import WordTable
from servanda.compliance.zones import POSITION, Zones
from servanda.vocabulary import Names, resolve

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
Booleans = npt.NDArray[np.bool_]
_EVERY = np.uint64(2**64 - 1)
#: Columns that matter whatever the law asks.
_ALWAYS: Final = (
    "id", "kind", "act", "actor", "happened_from", "happened_to", "recorded", "act_ppm", "actor_ppm", "happened_ppm",
    "certified_by", "exception", "origin", "reliability", "credibility", "sources", "status", "source", "row",
    "incident", "revises",
)  # fmt: skip
#: Of more facts than this share taking some out costs as much as looking at all.
_WORTH_TAKING: Final = 0.5


@dataclass(slots=True)
class Answering:
    """What kind, act and actor leave of a run of facts.

    ``at``: where those stand that may bear on the law; of them ``chosen``, the selects they may answer; ``besides``,
    whether they count whatever they answer; ``unnamed``, whether nobody says who acted; ``who`` acted, a number into
    the law's everyone; ``told``, the flags of their kind.
    """

    at: Integers
    chosen: Unsigned
    besides: Booleans
    unnamed: Booleans
    who: npt.NDArray[np.int16]
    told: Flags
    placed: bool = False

    @classmethod
    def of(cls, *columns: Any, placed: bool = False) -> "Answering":
        """Made of its columns, in their order."""
        at, chosen, besides, unnamed, who, told = columns
        return cls(at, chosen, besides, unnamed, who, told, placed)

    def columns(self) -> tuple[Any, ...]:
        """All of it, column by column."""
        return self.at, self.chosen, self.besides, self.unnamed, self.who, self.told

    def take(self, chosen: Any) -> "Answering":
        """Some of them, by place or where a mask is true."""
        return Answering.of(*(column[chosen] for column in self.columns()), placed=self.placed)


class Coder:
    """Codes facts for one law; made once, it remembers every word it has met."""

    def __init__(self, law: Law, asked: Asked) -> None:
        self.asked = asked
        selects = asked.selects
        self._sources = WordTable(_hashed)
        self._everyone: dict[str | None, int] = {who: number for number, who in enumerate(law.everyone)}
        self.keyed = any(key for _, key in asked.tallies)
        #: Whether the law asks how much of something came about, of which several may tell.
        self._sums = any(tally.measure == "sum" for tally, _ in asked.tallies)
        #: Whether the law asks how many only, and never how much.
        self.counts = all(tally.measure == "count" for tally, _ in asked.tallies)
        bound = {tally.select for tally, key in asked.tallies if key}
        self._bound = asked.where(lambda one: one in bound)
        self.names: Names = resolve({**{key: key for key in law.everyone}, **law.names})
        self.proving = Proving(law)
        self._zones = Zones(law, zones_of(selects))
        self.follows = any(zone.follows for zone in self._zones.drawn.values())
        self._placed = [
            (zones, outside, asked.where(lambda one, pair=(zones, outside): (one.zones, one.outside) == pair))  # type: ignore[misc]
            for zones, outside in dict.fromkeys((one.zones, one.outside) for one in selects)
        ]
        self._nowhere = np.zeros((1, asked.words), np.uint64)
        #: The selects that ask about zones.
        self.zoned = asked.where(lambda one: bool(one.zones or one.outside))
        self._tables = self._columns(Wanted(selects))
        edges = {edge for one in selects for edge in (one.calibre_from_mm, one.calibre_below_mm)}
        self._calibres = np.array(sorted(edge for edge in edges if edge is not None))
        self._calibre_rows = self._by_calibre(Wanted(selects))
        self.any_actor = asked.where(lambda one: not one.actors)
        self._joint = asked.where(lambda one: bool(one.actors) and one.joint)
        self._crisp = np.stack([asked.where(lambda one: not one.crisp), np.full(asked.words, _EVERY)])
        self._by_clause = any(one.actors and one.own for one in selects)

    @property
    def needed(self) -> tuple[str, ...]:
        """The columns that matter to the law."""
        asks, tables = self.asked.asks, self._tables
        zoned = ("lon", "lat", "radius_m", "place", "admin1", "admin2") if self._zones.wanted else ()
        found = (
            *_ALWAYS,
            *(FIGURED if self._sums else ()),
            *(name for name in ("clause", "toward", "unit", "weapon", "item") if name in tables),
            *(("calibre_mm",) if len(self._calibres) else ()),
            *(("side_1", "side_2") if asks("joint") else ()),
            *(() if self.counts else ("quantity_milli",)),
            *(("ref",) if self.keyed else ()),
            *zoned,
        )
        return tuple(dict.fromkeys(found))

    def meaning(self, name: str, words: "pl.Series") -> Unsigned:
        """What the law makes of words of kind, act or actor: a row of bits each, and a number for kind and actor."""
        return self._tables[name].full(words)

    def lying(self, words: "pl.Series") -> "Unsigned | None":
        """The selects left of facts without coordinates or units, by the word of their place; None where in doubt."""
        import polars as pl

        columns = ("lon", "lat", "radius_m", "admin1", "admin2")
        table = pl.DataFrame([words.alias("place")])
        table = table.with_columns(pl.lit(None, pl.Float64).alias(name) for name in columns[:3])
        table = table.with_columns(pl.lit(None, pl.String).alias(name) for name in columns[3:])
        chosen = np.full((len(words), self.asked.words), _EVERY)
        near = self._placed_at(FactRun(table), np.zeros(len(words), np.int64), chosen)
        return None if near.any() else chosen

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

    def sift(self, facts: "pl.DataFrame | FactRun") -> Sifted:
        """A run of facts that holds whole source rows; coded are those that some select asks for."""
        run = facts if isinstance(facts, FactRun) else FactRun(facts)
        begin, learned, tie = self._dated(run)
        return self.sifted(run, self.answering(run), begin, learned, tie)

    def answering(self, run: FactRun) -> Answering:
        """The facts that may bear on the law by kind, act and actor; column by column fewer are left."""
        kind = self._tables["kind"].of(run["kind"])
        chosen = self._asked_of(run, kind)
        # Who watched is asked of coverage; and what takes another's place does so whatever it says itself.
        besides = spread((kind[:, self.asked.words] == COVERAGE) | ~missing(run["revises"]), len(run))
        at = np.flatnonzero(chosen.any(axis=1) | besides)
        if len(at) < _WORTH_TAKING * len(run):
            some = run.only(at)
            unnamed = missing(some["actor"])
            chosen = chosen[at] & self.acted(some, unnamed)
        else:
            unnamed = missing(run["actor"])
            chosen = (chosen & self.acted(run, unnamed))[at]
            unnamed = spread(unnamed, len(run))[at]
        besides = besides[at]
        left = chosen.any(axis=1) | besides
        at = at[left]
        told = spread(self._told_kind(kind), len(run))[at]
        actor = self._tables["actor"].of(run.only(at)["actor"])
        who = spread(actor[:, self.asked.words].astype(np.int16) - np.int16(1), len(at))
        return Answering(at, chosen[left], besides[left], spread(unnamed, len(left))[left], who, told)

    def sifted(self, run: FactRun, first: Answering, begin: Integers, learned: Integers, tie: Unsigned) -> Sifted:
        """The run with those of its facts coded that some select still asks for when all has been looked at."""
        at = first.at
        coded = self.coded(run.only(at), first, begin[at], learned[at], tie[at])
        bearing = coded.chosen.any(axis=1) | first.besides
        if not bearing.all():
            at, coded = at[bearing], coded.take(bearing)
        return Sifted(tie, begin, learned, at, coded)

    def code(self, facts: "pl.DataFrame") -> Coded:
        """A batch of facts that holds whole source rows, coded."""
        run = FactRun(facts)
        begin, learned, tie = self._dated(run)
        unnamed, kind = missing(run["actor"]), self._tables["kind"].of(run["kind"])
        chosen = self._asked_of(run, kind) & self.acted(run, unnamed)
        who = self._tables["actor"].of(run["actor"])[:, self.asked.words].astype(np.int16) - np.int16(1)
        every = np.arange(len(run))
        first = Answering(every, chosen, np.ones(len(run), dtype=bool), unnamed, who, self._told_kind(kind))
        return self.coded(run, first, begin, learned, tie)

    def _dated(self, run: FactRun) -> tuple[Integers, Integers, Unsigned]:
        begin, learned = (spread(instants(run[name]), len(run)) for name in ("happened_from", "recorded"))
        return begin, learned, ties(run.full("id"))

    def _told_kind(self, kind: Unsigned) -> Flags:
        return kind[:, self.asked.words].astype(np.uint8)

    def coded(self, run: FactRun, first: Answering, begin: Integers, learned: Integers, tie: Unsigned) -> Coded:
        """Facts of which kind, act and actor have been looked at already."""
        length, chosen, unnamed = len(run), first.chosen, first.unnamed
        end = spread(instants(run["happened_to"]), length)
        proof = self.proving.of(run)
        self._narrow(run, chosen, proof)
        near = self._nowhere if first.placed else self._place(run, begin, chosen)
        act_ppm, actor_ppm = integers(run["act_ppm"], PPM), integers(run["actor_ppm"], PPM)
        ppm = act_ppm * actor_ppm // PPM * integers(run["happened_ppm"], PPM) // PPM
        flags = proof.alleged * ALLEGED + unnamed * UNNAMED + ~missing(run["exception"]) * CLAIMED
        flags = flags + proof.crisp * CRISP + (~unnamed & (actor_ppm >= PPM)) * SURE + first.told
        incident = incidents(run, tie)
        columns = (
            begin, end, later(end, learned), learned, tie,
            self._sources.of(run["source"])[:, 0], revised(run["revises"]), self._quantities(run),
            act_ppm, ppm, incident, self._figures(run, tie, incident), self._keys(run, chosen), flags, first.who,
            chosen, near,
        )  # fmt: skip
        return Coded(*(spread(column, length) for column in columns))

    def _figures(self, run: FactRun, tie: Unsigned, incident: Unsigned) -> Unsigned:
        if not self._sums or np.array_equal(incident, tie):
            return np.zeros(1, np.uint64)
        return figures(run.table(FIGURED), tie)

    def _quantities(self, run: FactRun) -> Integers:
        if self.counts:
            return np.full(1, UNSTATED)
        return integers(run["quantity_milli"], UNSTATED)

    def _asked_of(self, facts: FactRun, kind: Unsigned) -> Unsigned:
        """The selects that kind and act leave."""
        found: Unsigned = spread(kind[:, : self.asked.words] & self._tables["act"].of(facts["act"]), len(facts))
        return found

    def _narrow(self, facts: FactRun, chosen: Unsigned, proof: Weighed) -> None:
        """Takes out of ``chosen`` what the rest of a fact's words rules out, and what it cannot show."""
        shown = self._crisp[proof.crisp.astype(np.int64)]
        chosen &= np.where(proof.supports[:, None], shown, np.uint64(0))
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
            **({"clause": table(wanted.clause)} if asks("clauses") or asks("own") else {}),
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

    def acted(self, facts: FactRun, unnamed: Booleans) -> Unsigned:
        """The selects that who acted, or who was involved where nobody says who acted, leaves."""
        tables, words = self._tables, self.asked.words
        acted = tables["actor"].of(facts["actor"])[:, :words] | self.any_actor
        if not unnamed.any():
            return acted
        one, other = (tables[side].of(facts[side]) for side in ("side_1", "side_2"))
        strangers = ((one[:, words] | other[:, words]) != 0)[:, None]
        ways = np.where(strangers, np.uint64(0), one[:, :words] & other[:, :words] & self._joint)
        if self._by_clause:
            # A fact entered under this very clause needs no second naming of who performed it.
            ways = ways | tables["entered"].of(facts["clause"])
        return acted | np.where(unnamed[:, None], ways, np.uint64(0))

    def _place(self, facts: FactRun, begin: Integers, chosen: Unsigned) -> Unsigned:
        """Takes out of ``chosen`` what the place rules out; returns the selects for which it leaves a doubt."""
        if not self._zones.wanted:
            return self._nowhere
        rows = np.flatnonzero((chosen & self.zoned).any(axis=1))
        if len(rows) == len(facts):
            near = self._placed_at(facts, begin, chosen)
        else:
            some = chosen[rows]
            near = self._placed_at(facts.only(rows), begin[rows], some)
            chosen[rows] = some
        if not near.any():
            return self._nowhere
        if len(rows) == len(facts):
            return near
        found = np.zeros_like(chosen)
        found[rows] = near
        return found

    def _placed_at(self, facts: FactRun, begin: Integers, chosen: Unsigned) -> Unsigned:
        near = np.zeros_like(chosen)
        columns = {
            "lon": numbers(facts.full("lon"), float("nan")),
            "lat": numbers(facts.full("lat"), float("nan")),
            "radius_m": numbers(facts.full("radius_m"), 0.0),
            "begin": begin,
            **{name: facts.full(name) for name in ("place", "admin1", "admin2")},
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

    def bound(self, chosen: Unsigned) -> Booleans:
        """Which facts, by the selects they answer, something is bound on."""
        return np.asarray((chosen & self._bound).any(axis=1))

    def _keys(self, facts: FactRun, chosen: Unsigned) -> Unsigned:
        """The hash of what each is bound on, for those that something is bound on."""
        if not self.keyed:
            return np.zeros(1, np.uint64)
        refs = facts.hashed("ref")
        absent = spread(missing(refs), len(facts)) & self.bound(chosen)
        found: Unsigned = spread(refs.fill_null(0).to_numpy(), len(facts))
        if absent.any():
            found = found.copy()
            found[absent] = facts.only(np.flatnonzero(absent)).full("id").hash().to_numpy()
        return found


def _any(found: dict[str, tuple[Any, Any]], zones: tuple[str, ...], which: int) -> Any:
    whole = found[zones[0]][which]
    for zone in zones[1:]:
        whole = whole | found[zone][which]
    return whole


def _hashed(word: str | None) -> Unsigned:
    return np.array([int(content_hash((word or "").encode()), 16)], np.uint64)


def _kind_flags(kind: str | None) -> np.uint64:
    return np.uint64(MEASURED if kind == "measure" else COVERAGE if kind == "coverage" else 0)
