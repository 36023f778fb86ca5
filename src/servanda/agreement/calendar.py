"""The agreement's calendar: moments as written, placed on the clock by its own zone and day counting."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from zoneinfo import ZoneInfo

from servanda.agreement.sections.timing import Timing
from servanda.agreement.when import When
from servanda.basis import DAY, NEVER, from_us, local_midnight, to_us

#: Moments whose instants are kept; an agreement has fewer.
_MOST_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Anchor:
    """A fixed anchor: a whole local day, or an instant in microseconds UTC."""

    day: date | None = None
    us: int = 0


def months_on(day: date, months: int) -> date:
    """The same day so many months on; the last of the month where there is no such day.

    Raises OverflowError beyond the years a calendar has.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError(f"the calendar has no year {year}")
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


class Calendar:
    """Places fixed moments; a moment that hangs on an event is left to the engine."""

    def __init__(self, timing: Timing) -> None:
        self.timing = timing
        self.zone = timing.zone
        self._fixed: dict[tuple[When, bool], int | None] = {}

    def anchor(self, when: When) -> Anchor | None:
        """The fixed anchor of a moment before its offset, or None where it hangs on an event."""
        if when.unknown:
            return Anchor(us=NEVER)
        if when.date:
            day = date.fromisoformat(when.date)
            if not when.time:
                return Anchor(day)
            moment = datetime.fromisoformat(f"{when.date}T{when.time}").replace(tzinfo=ZoneInfo(self.zone))
            return Anchor(us=to_us(moment))
        if when.day is not None:
            entry = self.day_of(self.timing.entry)
            if entry is None:  # never, where entry is not stated; open, where it hangs on an event
                return self._moved(self.timing.entry)
            return Anchor(entry + timedelta(days=when.day - int(self.timing.first_day)))
        known = {
            "signature": self.timing.signed,
            "entry": self.timing.entry,
            "expiry": self.timing.expiry,
        }.get(when.known)
        if known is None:
            return Anchor(us=NEVER) if when.known else None
        return self._moved(known)

    def _moved(self, when: When) -> Anchor | None:
        """Anchor and calendar offset together."""
        anchor = self.anchor(when)
        if anchor is None or anchor.us == NEVER:
            return anchor
        if when.days or when.months:
            if anchor.day is None and self.timing.counting == "24-hour days" and not when.months:
                return Anchor(us=anchor.us + when.days * DAY + when.us)
            day = anchor.day or from_us(anchor.us, self.zone).date()
            moved = months_on(day, when.months) + timedelta(days=when.days)
            return Anchor(moved) if not when.us else Anchor(us=local_midnight(moved, self.zone) + when.us)
        if when.us:
            base = local_midnight(anchor.day, self.zone) if anchor.day else anchor.us
            return Anchor(us=base + when.us)
        return anchor

    def day_of(self, when: When) -> date | None:
        """The local day a fixed moment falls on."""
        anchor = self._moved(when)
        if anchor is None or anchor.us == NEVER:
            return None
        return anchor.day or from_us(anchor.us, self.zone).date()

    def fixed(self, when: When, *, closing: bool = False) -> int | None:
        """The instant of a fixed moment, or None where it hangs on an event; NEVER where it is not stated.

        A whole day opens at its first instant and closes at its last: the closing instant is the next midnight,
        unless the text says *before* that day.
        """
        key = (when, closing)
        if key not in self._fixed:
            if len(self._fixed) >= _MOST_KEPT:
                self._fixed.clear()
            self._fixed[key] = self._placed(when, closing)
        return self._fixed[key]

    def _placed(self, when: When, closing: bool) -> int | None:
        anchor = self._moved(when)
        if anchor is None:
            return None
        if anchor.day is None:
            return anchor.us
        late = closing and not when.before
        return local_midnight(anchor.day + timedelta(days=1 if late else 0), self.zone)
