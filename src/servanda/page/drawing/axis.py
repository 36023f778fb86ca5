"""The time axis: instants to per cent of the width, and ticks on local days that read well."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from servanda.basis import DAY, EVER, NEVER, from_us, local_midnight, short_date
from servanda.page.drawing.setting import Setting

#: Steps between ticks: (days, months); the first that gives few enough ticks is taken.
_STEPS: Final = (
    (1, 0),
    (2, 0),
    (7, 0),
    (14, 0),
    (0, 1),
    (0, 2),
    (0, 3),
    (0, 6),
    (0, 12),
    (0, 24),
    (0, 60),
    (0, 120),
    (0, 600),
    (0, 2400),
    (0, 12000),
)


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick: where in per cent, and its label."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """A half-open span of time over a width of 100 per cent; right to left when mirrored."""

    begin: int
    end: int
    mirrored: bool = False

    def x(self, instant: int) -> float:
        """Where an instant stands, in per cent, held within the axis."""
        share = 100 * (min(max(instant, self.begin), self.end) - self.begin) / (self.end - self.begin)
        return 100 - share if self.mirrored else share

    def bar(self, begin: int, end: int) -> tuple[float, float] | None:
        """Left edge and width of a half-open span, or None when it lies outside."""
        empty = begin == end and self.holds(begin)
        if not empty and (end <= self.begin or begin >= self.end or end < begin):
            return None
        a, b = self.x(begin), self.x(end)
        return min(a, b), abs(b - a)

    def holds(self, instant: int) -> bool:
        """Whether the instant is on the axis, its end included."""
        return self.begin <= instant <= self.end


def spanning(instants: list[int], begin: int | None, end: int | None, mirrored: bool) -> Axis | None:
    """The axis from begin to end, or around what is drawn where they are None; None when nothing is."""
    finite = [t for t in instants if EVER < t < NEVER]
    if begin is None or begin <= EVER:
        begin = min(finite, default=None) if finite else None
    if end is None or end >= NEVER:
        end = max(finite, default=None) if finite else None
    if begin is None or end is None:
        return None
    return Axis(begin, end, mirrored) if end > begin else Axis(begin - DAY, begin + DAY, mirrored)


#: A date is far off where nothing is drawn for more than a year before it, and for twice all the time before that.
_FAR: Final = 366 * DAY
_MARGIN: Final = 1 / 12


def bounded(axis: Axis, instants: list[int], now: int | None) -> Axis:
    """The axis up to what lies near, where a few dates far beyond would squeeze the rest; else the axis itself.

    Nothing before ``now`` is far off, and no more than a quarter of all that is drawn.
    """
    if axis.end - axis.begin <= _FAR:
        return axis
    drawn = sorted(t for t in instants if EVER < t < NEVER)
    least = max(-(-3 * len(drawn) // 4), 1)
    for near, far in pairwise(drawn[least - 1 :]):
        near, far = max(near, axis.begin), min(far, axis.end)
        if (now is None or near >= now) and far - near > max(_FAR, 2 * (near - axis.begin)) and near > axis.begin:
            return Axis(axis.begin, near + max(int((near - axis.begin) * _MARGIN), DAY), axis.mirrored)
    return axis


def ticks(axis: Axis, setting: Setting, most: int = 8) -> list[Tick]:
    """About so many ticks at most, on local midnights."""
    zone = setting.page.zone
    try:
        first, last = from_us(axis.begin, zone).date(), from_us(axis.end, zone).date()
    except (OverflowError, ValueError):
        return []
    days = (last - first).days
    for step_days, step_months in _STEPS:
        if (days / step_days if step_days else days / 30.44 / step_months) <= most:
            break
    marks: list[Tick] = []
    for day in _days(first, last, step_days, step_months):
        at = local_midnight(day, zone)
        if axis.holds(at):
            marks.append(Tick(axis.x(at), _label(day, step_days, step_months, setting, not marks)))
    return marks


def _days(first: date, last: date, step_days: int, step_months: int) -> list[date]:
    out = []
    if step_days:
        # Weeks begin on Monday; other steps count from a fixed day, so that every drawing agrees.
        day = first - timedelta(days=first.toordinal() % step_days - (1 if step_days >= 7 else 0))
        if day < first:
            day += timedelta(days=step_days)
        while day <= last:
            out.append(day)
            day += timedelta(days=step_days)
        return out
    month = first.year * 12 + first.month - 1
    month -= month % step_months
    while month // 12 <= last.year and month // 12 < 9999:
        if month >= 12:
            out.append(date(month // 12, month % 12 + 1, 1))
        month += step_months
    return [day for day in out if first <= day <= last]


def _label(day: date, step_days: int, step_months: int, setting: Setting, opening: bool) -> str:
    if step_months and step_months % 12 == 0:
        return short_date(day, setting.locale, pattern="y")
    with_year = opening or (day.month == 1 and (not step_days or day.day <= step_days))
    pattern = ("d MMM y" if with_year else "d MMM") if step_days else ("MMM y" if with_year else "MMM")
    return short_date(day, setting.locale, pattern=pattern)
