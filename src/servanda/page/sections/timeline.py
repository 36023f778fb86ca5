"""Lanes of spans and instants on one time axis, with bar series above and unobserved time shaded."""

from dataclasses import dataclass

from servanda.page.tones import Tone


@dataclass(frozen=True, slots=True)
class LaneSpan:
    """A half-open span, microseconds UTC; looks by ``status`` (key of a Status), else by ``tone``."""

    begin: int
    end: int
    label: str = ""
    status: str = ""
    tone: Tone = "plain"

    def __post_init__(self) -> None:
        if self.end < self.begin:
            raise ValueError("a span ends before it begins")


@dataclass(frozen=True, slots=True)
class Instant:
    """A labelled instant, microseconds UTC; numbered on the axis and listed beneath with its date."""

    at: int
    label: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Unseen:
    """A half-open span nobody could watch, shaded and named; microseconds UTC."""

    begin: int
    end: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of the timeline: what it is, its spans (overlaps are stacked), instants and unseen spans."""

    label: str
    spans: tuple[LaneSpan, ...] = ()
    instants: tuple[Instant, ...] = ()
    unseen: tuple[Unseen, ...] = ()
    group: str = ""
    note: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Counts per step of time: ``edges`` are n+1 instants (microseconds UTC, increasing), ``counts`` n
    numbers.

    A count of None is time not observed, drawn hatched and never as zero. Series of one ``unit`` share a
    scale. ``reach``: the scale goes at least so far, so that timelines apart can be read beside each other.
    ``absent``: what None stands for, where that is not time nobody observed; no total is told beside it.
    """

    label: str
    edges: tuple[int, ...]
    counts: tuple[int | None, ...]
    unit: str = ""
    step: str = ""
    tone: Tone = "one"
    note: str = ""
    reach: int = 0
    absent: str = ""

    def __post_init__(self) -> None:
        if len(self.edges) != len(self.counts) + 1:
            raise ValueError("a series of n counts has n + 1 edges")
        if any(a >= b for a, b in zip(self.edges, self.edges[1:], strict=False)):
            raise ValueError("the edges of a series increase")


@dataclass(frozen=True, slots=True)
class Timeline:
    """Series above, lanes below, instants across, all on one axis; ``now`` is the instant facts are read up
    to.

    ``begin`` and ``end`` are taken from what is drawn when None; spans reaching beyond are cut and say so.
    """

    id: str
    title: str
    lanes: tuple[Lane, ...] = ()
    series: tuple[Series, ...] = ()
    instants: tuple[Instant, ...] = ()
    unseen: tuple[Unseen, ...] = ()
    intro: str = ""
    begin: int | None = None
    end: int | None = None
    now: int | None = None
