"""Instances: the windows an obligation is assessed in, once, by calendar period, or after each triggering fact."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from servanda.agreement import Duty, Each, Every, Obligation
from servanda.basis import EVER, NEVER, Span
from servanda.compliance.hash_places import where_in
from servanda.compliance.rows import Rows
from servanda.compliance.tally import within_spans
from servanda.compliance.timeline import Timeline

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Windows:
    """Windows as parallel arrays of begin and end (µs), with the hash of what each binds on, or None.

    ``trigger``: the prepared row that opened each; ``unsure`` where its place or time leaves open whether it did.
    An ``end`` of NEVER has no deadline.
    """

    begin: Integers
    end: Integers
    key: "npt.NDArray[np.uint64] | None" = None
    trigger: "Integers | None" = None
    unsure: "npt.NDArray[np.bool_] | None" = None
    _keys: "list[tuple[npt.NDArray[np.uint64], Integers]]" = field(default_factory=list)

    @property
    def keys(self) -> "tuple[npt.NDArray[np.uint64], Integers]":
        """The different hashes that windows bind on, ascending, and which of them each does."""
        assert self.key is not None
        if not self._keys:
            keys = np.sort(self.key)
            keys = keys[np.append(True, keys[1:] != keys[:-1])[: len(keys)]]
            self._keys.append((keys, where_in(keys, self.key)))
        return self._keys[0]

    def __len__(self) -> int:
        return len(self.begin)


_NONE = Windows(np.zeros(0, np.int64), np.zeros(0, np.int64))


def windows(obligation: Obligation, timeline: Timeline, triggers: Rows | None, as_of: int) -> Windows:
    """The windows of an obligation that have begun, or can be dated, by ``as_of``.

    One whose opening hangs on something that has not happened has a window that begins at NEVER.
    """
    window = obligation.window
    if isinstance(window, Each):
        assert triggers is not None
        return _each(obligation.duty, window, triggers, in_force(obligation, timeline), as_of)
    opens = timeline.moment(window.opens)
    closes = NEVER if window.closes is None else timeline.moment(window.closes)
    if not isinstance(window, Every):
        return Windows(np.array([opens], np.int64), np.array([max(opens, closes)], np.int64))
    if opens >= min(as_of, closes):
        return (
            Windows(np.array([opens], np.int64), np.array([max(opens, closes)], np.int64)) if opens < NEVER else _NONE
        )
    starts = np.asarray(timeline.day_starts, dtype=np.int64)
    first = int(np.searchsorted(starts, opens, side="right")) - 1
    bounds = starts[first :: window.days]
    bounds = bounds[bounds < min(as_of, closes)]
    begin = np.maximum(bounds, opens)
    after = np.searchsorted(starts, bounds, side="right") - 1 + window.days
    end = starts[np.minimum(after, len(starts) - 1)]
    return Windows(begin, np.minimum(end, closes))


def _each(duty: Duty, window: Each, triggers: Rows, spans: tuple[Span, ...], as_of: int) -> Windows:
    """A window after each fact that happened, or may have, while the clause was in force."""
    inside, touching = within_spans(triggers, spans, as_of)
    kept = inside | touching
    found, unsure = triggers.take(kept), (triggers.near | touching)[kept]
    # What is due so long after a fact of a whole day is surely overdue only counted from the end of that day. An
    # instant lasts one microsecond: "at least 48 hours before" and "within 48 hours" include the hour itself.
    last = found.end - 1 if duty is Duty.REQUIRE else found.begin
    begin = np.full(len(found), EVER, np.int64) if window.from_us <= EVER // 2 else found.begin + window.from_us
    end = np.full(len(found), NEVER, np.int64) if window.to_us is None else last + window.to_us
    return Windows(begin, np.maximum(begin, end), found.key, found.position, unsure)


def in_force(obligation: Obligation, timeline: Timeline) -> tuple[Span, ...]:
    """When an obligation binds: its clause in force, and its own condition holding."""
    spans = timeline.in_force(obligation.clause)
    if obligation.while_ is None:
        return spans
    return tuple(
        both for one in spans for other in timeline.held(obligation.while_) if (both := one.meets(other)) is not None
    )
