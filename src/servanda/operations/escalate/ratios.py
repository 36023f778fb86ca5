"""How many further acts follow from one, read again each quarter from the half-year before, for early warning."""

from datetime import timedelta
from typing import Final

from servanda.basis import Refusal, local_midnight
from servanda.escalation import Period, Ratio, read_period
from servanda.operations.escalate.opened import Opened

#: Days each reading looks back, days between readings, and how many are made at most: each costs up to seconds.
_BACK: Final = 180
_EVERY: Final = 91
_MOST: Final = 4


def ratios(opened: Opened) -> tuple[Ratio, ...]:
    """The latest readings in order of time, each of what was known by then; none where acts do not suffice."""
    try:
        streams = opened.streams.streams
    except Refusal:
        return ()
    days = len(streams.counts)
    found = []
    for end in list(range(days, _BACK - 1, -_EVERY))[:_MOST]:
        read = read_period(streams, Period("latest", end - _BACK, end))
        radius = read.radius
        if radius is not None and radius.high is not None:
            at = local_midnight(opened.acts.begin + timedelta(days=end), opened.acts.zone)
            found.append(Ratio(at, radius.value, radius.low, radius.high))
    return tuple(reversed(found))
