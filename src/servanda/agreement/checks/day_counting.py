"""Counting of days not stated or ambiguous."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import ClassVar

from servanda.agreement.change import Change
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import dated
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.when import When

_SHOWN = 2


class DayCounting(Check):
    """Deadlines are counted in days, and the text does not say from which day or how."""

    code: ClassVar[str] = "CHK023"
    title: ClassVar[str] = "counting of days not stated or ambiguous"
    severity: ClassVar[Severity] = Severity.NOTICE
    matters: ClassVar[str] = (
        "On the last day one side is late and the other has a day left. Lebanon (2024) began at 04:00 and "
        "ran for 60 days: until 26 January 2025, or until the day before, by the hour or by the day."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic, with both dates of the longest counts that depend on it."""
        timing = matter.agreement.timing
        if timing.counting_stated:
            return
        found = {(where, str(when)): when for where, when in _moments(matter) if _is_counted(when)}
        counted = [(where, when) for (where, _), when in found.items()]
        if not counted:
            return
        counted.sort(key=lambda pair: (matter.calendar.day_of(pair[1]) is None, -_count(pair[1])))
        shown = "; ".join(self._both(matter, where, when) for where, when in counted[:_SHOWN])
        rest = len(counted) - _SHOWN
        more = f"; {rest} more {'dates depend' if rest > 1 else 'date depends'} on it too" if rest > 0 else ""
        hour = self._hour(matter, [when for _, when in counted])
        first = "not counted" if timing.first_day == "0" else "counted as day 1"
        ids = tuple(dict.fromkeys(where for where, _ in counted))
        yield self.found(
            matter,
            "timing",
            f"The text does not say how days are counted: {shown}{more}.{hour}",
            [
                Remedy(
                    f"say it: {timing.counting} in the time of {timing.zone}, the day of entry {first}, "
                    "each day ending at midnight",
                    edit=tuple(
                        Change(("timing", key), value)
                        for key, value in (
                            ("counting", timing.counting),
                            ("first_day", timing.first_day),
                            ("counting_stated", "yes"),
                        )
                    ),
                ),
                Remedy("write the dates themselves beside the numbers of days", edits=len(counted)),
            ],
            weight=35,
            involves=ids,
        )

    def _both(self, matter: Matter, where: str, when: When) -> str:
        late, early = _dates(matter, when)
        said = f"“{when}” for {matter.named(where) if where != 'timing' else 'the term'}"
        if late is None or early is None:
            return f"{said} falls a day earlier if the day counted from is day 1"
        return f"{said} is {dated(late)}, or {dated(early)} if the day counted from is day 1"

    @staticmethod
    def _hour(matter: Matter, counted: list[When]) -> str:
        entry = matter.agreement.timing.entry
        from_entry = any(when.day is not None or when.known == "entry" for when in counted)
        if not from_entry or entry.time in ("", "00:00"):
            return ""
        return f" Nor does it say whether a day ends at midnight or, as it began, at {entry.time}."


def _moments(matter: Matter) -> Iterator[tuple[str, When]]:
    if (expiry := matter.agreement.timing.expiry) is not None:
        yield "timing", expiry
    for phase in matter.agreement.phases:
        for when in (phase.opens, phase.closes, phase.long_stop):
            if when is not None:
                yield f"phase:{phase.id}", when
    for clause in matter.agreement.clauses:
        for when in dict.fromkeys((clause.opening, clause.deadline, clause.until)):
            if when is not None:
                yield clause.id, when


def _is_counted(when: When) -> bool:
    return when.day is not None or (when.days > 0 and bool(when.known or when.ref))


def _count(when: When) -> int:
    return when.day if when.day is not None else when.days


def _dates(matter: Matter, when: When) -> tuple[date | None, date | None]:
    """The day with its anchor as day 0, and with its anchor as day 1."""
    day = matter.calendar.day_of(when)
    if day is None:
        return None, None
    if when.day is not None and matter.agreement.timing.first_day == "1":
        return day + timedelta(days=1), day
    return day, day - timedelta(days=1)
