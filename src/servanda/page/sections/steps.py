"""Counts per step of time with the levels they keep to: where they change, how surely dated, and dates beside."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StepLevel:
    """A level from ``begin`` to ``end`` (microseconds UTC, half-open), in thousandths of a count per step."""

    begin: int
    end: int
    milli: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class StepChange:
    """A change of level at ``at``, shaded from ``earliest`` to ``latest`` (microseconds UTC), named beside it."""

    at: int
    earliest: int
    latest: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class StepDate:
    """A date known beforehand, drawn through and named; ``small`` ones are only a mark at the top edge."""

    at: int
    label: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class StepExpected:
    """What was expected from ``begin`` to ``end`` (microseconds UTC), with its band, in thousandths of a count."""

    begin: int
    end: int
    low: int
    milli: int
    high: int


@dataclass(frozen=True, slots=True)
class Steps:
    """Bars of counts, levels over them, changes and dates; ``edges`` are n+1 instants (microseconds UTC), n counts.

    A count of None is time not observed. ``top``: what goes beyond it is cut off and marked, None fits all counts.
    ``key``: words for bars, level, change, small dates and what is cut, in that order; empty ones are left out, and
    those for what is cut where nothing is. ``expected`` is drawn as a band with a line, ``between`` as a shaded
    stretch; ``more``: words for the two.
    """

    id: str
    title: str
    edges: tuple[int, ...]
    counts: tuple[int | None, ...]
    levels: tuple[StepLevel, ...] = ()
    changes: tuple[StepChange, ...] = ()
    dates: tuple[StepDate, ...] = ()
    top: int | None = None
    key: tuple[str, str, str, str, str] = ("", "", "", "", "")
    intro: str = ""
    caption: str = ""
    expected: tuple[StepExpected, ...] = ()
    between: tuple[int, int] | None = None
    more: tuple[str, str] = ("", "")

    def __post_init__(self) -> None:
        if len(self.edges) != len(self.counts) + 1:
            raise ValueError("a series of n counts has n + 1 edges")
