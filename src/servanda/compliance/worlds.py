"""Sampled worlds: what each fact leaves open is drawn, and the same engine assesses what then remains.

In a world every fact happened or not, is one act or another, was by the actor named or by somebody unknown, and lies
at one point. What the agreement then says of that world is counted over all of them.

Draws know no names: with the parties' names exchanged in law and facts, every share is exchanged exactly, though ids
change with the names. Facts that differ in nothing but names share a draw (``readings.nameless``). Two readings of one
row that differ in nothing but names are told apart by id: only between such are shares exchanged within their error.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from servanda.agreement import STEP_PREFIX, Law, Life
from servanda.basis import draw_ppm, draw_unit, moved_m
from servanda.compliance.assessment import Assessments, most_pressing
from servanda.compliance.batch import assess
from servanda.compliance.identity import ties
from servanda.compliance.readings import drawn_by_incident, nameless, readings

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
Hashes = npt.NDArray[np.uint64]
Booleans = npt.NDArray[np.bool_]
Heed = Callable[[int, int], None]
WHOLE: Final = 1_000_000
NOTHING_DUE: Final = "nothing due"
#: What is drawn for one fact, told apart by number; never renumbered, or old seeds would tell of other worlds.
_HAPPENED, _ACT, _ACTOR, _POINT = range(1, 5)


@dataclass(frozen=True, slots=True)
class LifeShare:
    """How one life went: in how many worlds it is in each state at the cut-off, and when it first came in force.

    ``opened``: in how many it ever did; ``first``, ``median``, ``last``: when, over those (µs; None where in none).
    """

    life: str
    states: dict[str, int]
    opened: int
    first: int | None
    median: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class ClauseShare:
    """How one clause stands: in how many worlds each status presses most, and how many facts it then rests on."""

    clause: str
    statuses: dict[str, int]
    fewest: int
    median: int
    most: int


@dataclass(frozen=True, slots=True)
class Worlds:
    """So many worlds of one seed; ``open_facts``: facts of which anything was drawn, of ``facts``."""

    count: int
    seed: int
    facts: int
    open_facts: int
    lives: tuple[LifeShare, ...]
    clauses: tuple[ClauseShare, ...]

    def life(self, name: str) -> LifeShare:
        """How one life went; KeyError where there is none of that name."""
        return {one.life: one for one in self.lives}[name]

    def clause(self, name: str) -> ClauseShare:
        """How one clause stands; KeyError where there is none of that name."""
        return {one.clause: one for one in self.clauses}[name]


def sample(law: Law, facts: "pl.DataFrame", as_of: int, count: int, seed: int, heed: Heed | None = None) -> Worlds:
    """Draw ``count`` worlds and assess each up to ``as_of``; ``heed`` is told how many of how many are done.

    Times that are in doubt stay so in every world. The result depends on the seed and the facts, not on their order.
    """
    odds = Odds(facts.unique(subset="id", keep="first", maintain_order=True))
    told: list[_Told] = []
    for number in range(count):
        if heed is not None:
            heed(number, count)
        if number and not odds.open_facts:
            told.append(told[0])  # nothing is left open: every world is the plain one
            continue
        told.append(_told(law, assess(law, odds.world(seed, number), as_of)))
    return Worlds(
        count=count,
        seed=seed,
        facts=len(odds.facts),
        open_facts=odds.open_facts,
        lives=tuple(_life(name, told) for name in (told[0].lives if told else ())),
        clauses=tuple(_clause(name, told) for name in (told[0].clauses if told else ())),
    )


class Odds:
    """What the facts leave open, by a hash without names; and the facts of any one world."""

    def __init__(self, facts: "pl.DataFrame") -> None:
        self.facts = facts
        tie = ties(facts["id"])
        # A revision shares the fate of what it revises: the earlier version never comes back where it is drawn away.
        first = _first_versions(facts, tie)
        bare = nameless(facts)
        reading = readings(facts, bare)
        self._reading: Hashes = reading[first]
        self._incident: Hashes = drawn_by_incident(facts, reading)[first]
        self._happened = _ppm(facts["happened_ppm"])
        self._actor = _ppm(facts["actor_ppm"])
        self._act_from, self._act_to, self._act_key = _alternatives(
            readings(facts, tie)[first], self._reading, bare, tie, _ppm(facts["act_ppm"])
        )
        radius = facts["radius_m"].fill_null(0.0).to_numpy()
        lon, lat = (facts[name].fill_null(float("nan")).to_numpy() for name in ("lon", "lat"))
        self._vague = np.flatnonzero((radius > 0) & np.isfinite(lon) & np.isfinite(lat))
        self._points = lon, lat, radius
        certain = (self._happened >= WHOLE) & (self._actor >= WHOLE) & (self._act_to - self._act_from >= WHOLE)
        certain[self._vague] = False
        self.open_facts = int((~certain).sum())

    def world(self, seed: int, number: int) -> "pl.DataFrame":
        """The facts of one world: certain acts by certain actors at certain points."""
        import polars as pl

        act = draw_ppm(seed, number, _ACT, self._act_key)
        kept = draw_ppm(seed, number, _HAPPENED, self._incident) < self._happened
        kept &= (act >= self._act_from) & (act < self._act_to)
        known = draw_ppm(seed, number, _ACTOR, self._reading) < self._actor
        lon, lat, radius = (column.copy() for column in self._points)
        if len(self._vague):
            way, share = draw_unit(seed, number, _POINT, self._reading[self._vague])
            # Even over the disc: the share of its area within a distance grows with the square of it.
            away = radius[self._vague] * np.sqrt(share)
            lon[self._vague], lat[self._vague] = moved_m(lon[self._vague], lat[self._vague], way * 360.0, away)
            radius[self._vague] = 0.0
        named = pl.Series(known, dtype=pl.Boolean)
        return self.facts.with_columns(
            actor=pl.when(named).then(pl.col("actor")),
            actor_ppm=pl.when(named & pl.col("actor").is_not_null()).then(pl.lit(WHOLE, dtype=pl.Int32)),
            act_ppm=pl.lit(WHOLE, dtype=pl.Int32),
            happened_ppm=pl.lit(None, dtype=pl.Int32),
            lon=pl.Series(lon).fill_nan(None),
            lat=pl.Series(lat).fill_nan(None),
            radius_m=pl.when(pl.col("radius_m").is_not_null()).then(pl.Series(radius)),
        ).filter(pl.Series(kept))


def _first_versions(facts: "pl.DataFrame", tie: Hashes) -> Integers:
    """For each fact where the first version of it stands: itself, where it revises none that is there."""
    first = np.arange(len(facts))
    revised = facts["revises"]
    if revised.null_count() == len(facts):
        return first
    place = {number: at for at, number in enumerate(tie.tolist())}
    before = {
        at: place[number]
        for at, number in zip(
            np.flatnonzero(revised.is_not_null().to_numpy()).tolist(),
            ties(revised.drop_nulls()).tolist(),
            strict=True,
        )
        if number in place
    }
    for at in before:
        seen = {at}
        root = at
        while root in before and before[root] not in seen:
            root = before[root]
            seen.add(root)
        first[at] = root
    return first


def _ppm(column: "pl.Series") -> Integers:
    values: Integers = column.fill_null(WHOLE).to_numpy().astype(np.int64)
    return values


def _alternatives(
    row: Hashes, reading: Hashes, bare: Hashes, tie: Hashes, ppm: Integers
) -> tuple[Integers, Integers, Hashes]:
    """Per fact the part of [0, 1,000,000) in which a draw means this act, and the hash to draw for.

    Several acts read into one ``row`` are alternatives and share one draw, that of their ``reading``, in order of
    their hashes without names; what is certain is in no need of one. Where their weights sum to more than one they
    are no alternatives: each is drawn for itself.
    """
    begin, key = np.zeros(len(ppm), np.int64), bare.copy()
    order = np.lexsort((tie, bare, row))
    unsure = order[ppm[order] < WHOLE]
    if len(unsure):
        first = np.append(True, row[unsure][1:] != row[unsure][:-1])
        group = np.cumsum(first) - 1
        total = np.bincount(group, weights=ppm[unsure]).astype(np.int64)
        before = np.cumsum(ppm[unsure]) - ppm[unsure]
        begin_of = before - before[first][group]
        together = total[group] <= WHOLE
        begin[unsure] = np.where(together, begin_of, 0)
        key[unsure] = np.where(together, reading[unsure], bare[unsure])
    return begin, begin + ppm, key


@dataclass(frozen=True, slots=True)
class _Told:
    """What one world came to: per life its last state and when it first came in force; per clause status and facts."""

    lives: dict[str, tuple[str, int | None]]
    clauses: dict[str, tuple[str, int]]


def _told(law: Law, result: Assessments) -> _Told:
    lives = {}
    for name in (one for one in map(str, law.lives) if not one.startswith(STEP_PREFIX)):
        spans = result.lives(name)
        opened = next((span.begin for state, span in spans if state is Life.IN_FORCE), None)
        lives[name] = (str(spans[-1][0]) if spans else str(Life.DORMANT), opened)
    clauses = {}
    for name in dict.fromkeys(str(one.obligation.clause) for one in result.by_obligation):
        if name.startswith(STEP_PREFIX):
            continue
        found = result.of(name)
        status = most_pressing(found)
        facts = sum(len(np.unique(one.reason_rows)) for one in found)
        clauses[name] = (NOTHING_DUE if status is None else status.word, facts)
    return _Told(lives, clauses)


def _life(name: str, told: list[_Told]) -> LifeShare:
    opened = sorted(at for one in told if (at := one.lives[name][1]) is not None)
    return LifeShare(
        life=name,
        states=_shares([one.lives[name][0] for one in told]),
        opened=len(opened),
        first=opened[0] if opened else None,
        median=opened[(len(opened) - 1) // 2] if opened else None,
        last=opened[-1] if opened else None,
    )


def _clause(name: str, told: list[_Told]) -> ClauseShare:
    facts = sorted(one.clauses[name][1] for one in told)
    return ClauseShare(
        clause=name,
        statuses=_shares([one.clauses[name][0] for one in told]),
        fewest=facts[0],
        median=facts[(len(facts) - 1) // 2],
        most=facts[-1],
    )


def _shares(words: list[str]) -> dict[str, int]:
    """How often each word, the most frequent first."""
    return {word: words.count(word) for word in sorted(set(words), key=lambda word: (-words.count(word), word))}
