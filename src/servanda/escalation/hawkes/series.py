"""A series of events as the fit reads it: sorted times, the stream of each, the span that was watched."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
_NONE: Final = np.empty(0)


@dataclass(frozen=True, eq=False)
class Series:
    """Events of several streams in one watched span.

    ``times``: n floats in any one unit, ascending; ``marks``: the stream of each, 0 to ``streams`` - 1; all in
    [``begin``, ``end``]. ``earlier``, ``earlier_marks``: events before ``begin``, which may call forth events in the
    span but are not themselves explained.
    """

    times: Floats
    marks: Whole
    streams: int
    begin: float
    end: float
    earlier: Floats = field(default_factory=lambda: _NONE)
    earlier_marks: Whole = field(default_factory=lambda: np.empty(0, dtype=np.int64))

    @property
    def length(self) -> float:
        """The watched span, in the unit of the times."""
        return self.end - self.begin

    @cached_property
    def counts(self) -> Whole:
        """Events of each stream."""
        return np.bincount(self.marks, minlength=self.streams)

    @cached_property
    def gaps(self) -> Floats:
        """The time since the event before, of the first since the beginning."""
        return np.asarray(np.diff(self.times, prepend=self.begin), dtype=np.float64)

    @cached_property
    def tied(self) -> int:
        """Events at the very time of the event before them; such events call none of each other forth."""
        return int(np.count_nonzero(np.diff(self.times) == 0.0))

    @cached_property
    def rates(self) -> Floats:
        """Events of each stream in one unit of time."""
        return np.asarray(self.counts / self.length)

    def own(self, stream: int) -> Floats:
        """The times of one stream."""
        return np.asarray(self.times[self.marks == stream])


def series_of(
    times: Any,
    marks: Any = None,
    streams: int | None = None,
    *,
    begin: float | None = None,
    end: float | None = None,
    earlier: Any = (),
    earlier_marks: Any = None,
) -> Series:
    """Events looked at and put together.

    ``times`` ascending, in any one unit (days, say); ``marks`` the stream of each (all 0 where left out); ``begin``
    0 and ``end`` the last event where left out. Refuses times that are no numbers or not ascending (ESC020), a span
    that does not hold them (ESC021), marks that fit neither times nor streams (ESC022).
    """
    at, before = _numbers(times, "times"), _numbers(earlier, "earlier")
    streams, of, of_before = _marked(at, marks, before, earlier_marks, streams)
    first = 0.0 if begin is None else float(begin)
    last = float(end) if end is not None else float(at[-1]) if at.size else first
    _span(at, before, first, last)
    return Series(at, of, streams, first, last, before, of_before)


def _numbers(values: Any, name: str) -> Floats:
    try:
        made: Floats = np.ascontiguousarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise _refused("ESC020", name, "the times are not numbers", "give one number for each event") from None
    if made.ndim != 1 or not np.isfinite(made).all():
        raise _refused("ESC020", name, "a time is not a finite number", "leave out events without a time")
    if made.size > 1 and bool((np.diff(made) < 0.0).any()):
        at = int(np.argmax(np.diff(made) < 0.0)) + 1
        raise _refused("ESC020", f"{name}[{at}]", "the times do not ascend", "sort the events by time first")
    return made


def _marked(at: Floats, marks: Any, before: Floats, earlier: Any, streams: int | None) -> tuple[int, Whole, Whole]:
    of = _stream_numbers(np.zeros(at.size) if marks is None else marks, at.size, "marks")
    of_before = _stream_numbers(np.zeros(before.size) if earlier is None else earlier, before.size, "earlier_marks")
    highest = max(int(of.max(initial=0)), int(of_before.max(initial=0)))
    if streams is None:
        streams = highest + 1
    if streams < 1 or highest >= streams or min(of.min(initial=0), of_before.min(initial=0)) < 0:
        why = f"a mark names a stream that is not among 0 to {streams - 1}"
        raise _refused("ESC022", "marks", why, "number the streams from 0 and say how many there are")
    return streams, of, of_before


def _stream_numbers(values: Any, count: int, name: str) -> Whole:
    raw = np.asarray(values)
    if raw.shape != (count,) or (raw.dtype.kind not in "iub" and not bool((raw == np.floor(raw)).all())):
        raise _refused("ESC022", name, f"there are {count} events, and not one whole mark for each", "give one each")
    return np.ascontiguousarray(raw, dtype=np.int64)


def _span(at: Floats, before: Floats, begin: float, end: float) -> None:
    remedy = "give the span that was watched: from before the first event to the last or later"
    if not (np.isfinite(begin) and np.isfinite(end) and begin < end):
        raise _refused("ESC021", "begin, end", f"from {begin:g} to {end:g} is no span", remedy)
    if at.size and (at[0] < begin or at[-1] > end):
        raise _refused("ESC021", "begin, end", f"an event lies outside the span from {begin:g} to {end:g}", remedy)
    if before.size and before[-1] > begin:
        raise _refused("ESC021", "earlier", "an earlier event lies after the beginning", remedy)


def _refused(code: str, where: str, why: str, remedy: str) -> Refusal:
    return Refusal(code, why, remedy, Place(path=where))
