"""Lines told beside the promises: tracks, what others counted, amounts, withdrawals, sides, days, readings, the map."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from servanda.bulletin.public import PublicCount, PublicShare

#: Classes of counts on the map: from each of these on, up to the next.
CLASSES: Final = (5, 20, 100)


@dataclass(frozen=True, slots=True)
class TrackLine:
    """One track: how many of its promises stand how, in these days."""

    track: str
    title: str
    counts: tuple[tuple[str, PublicCount], ...]


@dataclass(frozen=True, slots=True)
class ToldLine:
    """What a source itself counted and told of in these days: of which days, how much, and what it told before.

    ``sentence``: its own words, of published reports alone, and never where people are counted or the count withheld.
    """

    key: str
    label: str
    unit: str
    now: PublicCount
    before: PublicCount | None
    first: date
    last: date
    source: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class PassageLine:
    """A passage of a published report that gives no number, by what it is about."""

    topic: str
    label: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class AmountLine:
    """An amount promised for these days and what reports tell was given; ``short``: windows below it, of ``windows``.

    ``given`` None: no report tells of an amount.
    """

    clause: str
    sentence: str
    unit: str
    promised: PublicCount
    given: PublicCount | None
    short: PublicCount
    windows: PublicCount


@dataclass(frozen=True, slots=True)
class StepLine:
    """A withdrawal, by zone and day: who goes, from where, by when, and how it stands."""

    clause: str
    sentence: str
    who: str
    zone: str
    by: date | None
    status: str


@dataclass(frozen=True, slots=True)
class PartyLine:
    """Acts of which a source records that this participant did them; the last line: nobody is recorded."""

    name: str
    acts: PublicCount
    deaths: PublicCount


@dataclass(frozen=True, slots=True)
class DayLine:
    """A day the agreement sets or a public act took place on. ``sort``: begins, ends, due, overdue, finding."""

    day: date
    sort: str
    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One reading of escalation, by a statistical model: what it says, as an association, and on what it rests.

    ``key``: truce, spread, turns, reciprocity. ``share``: of what was expected, or of the level before, between ``low``
    and ``high`` in 95 of 100 cases; None where the reading gives no such number.
    """

    key: str
    label: str
    said: tuple[str, ...]
    rests: str
    share: PublicShare | None = None
    low: PublicShare | None = None
    high: PublicShare | None = None


@dataclass(frozen=True, slots=True)
class AreaDrawn:
    """An area of the agreement on the map; ``level`` is the class of its count, None where nothing is counted there.

    ``level``: -1 withheld, 0 none, then one more for each of ``CLASSES`` reached.
    """

    label: str
    rings: tuple[tuple[tuple[float, float], ...], ...]
    level: int | None
    coarse: bool


@dataclass(frozen=True, slots=True)
class SquaresDrawn:
    """A region that no area of the agreement draws: whole squares of a grid, and the class of the region's count.

    ``quarters``: how many quarters of a degree a square is wide. ``squares``: column and row of each on that grid, from
    the meridian of Greenwich and the equator: no finer place has a field to stand in.
    """

    label: str
    quarters: int
    squares: tuple[tuple[int, int], ...]
    level: int


@dataclass(frozen=True, slots=True)
class LineDrawn:
    """A line of the agreement on the map."""

    label: str
    points: tuple[tuple[float, float], ...]
    coarse: bool


def level_of(count: PublicCount) -> int:
    """The class of a count on the map."""
    if count.value is None:
        return -1
    return sum(count.value >= least for least in CLASSES)
