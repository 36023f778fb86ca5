"""Dates coming due."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.dates import dues, placed
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import dated
from servanda.agreement.clause import Clause
from servanda.agreement.clauses.renews import Renews, notice_dates
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.when import When
from servanda.basis import from_us

#: How many days ahead a date is near.
HORIZON_DAYS = 30


class ComingDue(Check):
    """Deadlines, ends and notice dates that are near, or have passed, on the day asked for."""

    code: ClassVar[str] = "CHK014"
    title: ClassVar[str] = "dates coming due"
    severity: ClassVar[Severity] = Severity.NOTICE
    matters: ClassVar[str] = (
        "A missed date makes no incident and nobody reports it; only the calendar raises it, and by "
        "then it is "
        "late. Notice dates come months before the day they are about."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """Nothing unless a day is asked for; then each fixed date within the horizon, and each one passed."""
        if matter.on is None:
            return
        for where, what, day, ends in _dates(matter):
            days = (day - matter.on).days
            if days <= HORIZON_DAYS:
                yield self._due(matter, where, what, day, days, ends)

    def _due(self, matter: Matter, where: str, what: str, day: date, days: int, ends: bool) -> Diagnostic:
        if days < 0:
            when = f"on {dated(day)}, {_days(-days)} before the day asked for"
            remedy = "record whether it was done, or by which decision it was moved"
        else:
            when = f"on {dated(day)}, {'that very day' if not days else 'in ' + _days(days)}"
            remedy = "see now whether it will be met; if it is to be moved, move it before it passes"
        if ends:
            remedy = "decide before it passes what holds afterwards" if days >= 0 else "see what holds since"
        # the nearest first; what has passed after what is still to come
        weight = HORIZON_DAYS - days if days >= 0 else days
        return self.found(matter, where, f"{what} {when}.", [Remedy(remedy)], weight=weight)


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _dates(matter: Matter) -> Iterator[tuple[str, str, date, bool]]:
    """Where it stands, words for it, the day, and whether it is an end rather than a duty."""
    for phase in matter.agreement.phases:
        name = f"The phase “{matter.called(phase.id)}” ({phase.id})"
        for words, when in (
            ("opens", phase.opens),
            ("closes", phase.closes),
            ("has its long-stop", phase.long_stop),
        ):
            if (day := _day(matter, when)) is not None:
                yield f"phase:{phase.id}", f"{name} {words}", day, words == "closes"
    for clause in matter.agreement.clauses:
        for words, when in dues(clause):
            day = _day(matter, when)
            if day is not None:
                yield clause.id, f"{matter.named(clause.id)} {words}", day, words.startswith("is to be kept")
        yield from _notices(matter, clause)
    expiry = _day(matter, matter.agreement.timing.expiry)
    if expiry is not None:
        yield "timing", "The agreement ends", expiry, True


def _notices(matter: Matter, clause: Clause) -> Iterator[tuple[str, str, date, bool]]:
    """The days of a renewal clause: the last for notice, and the end of each term."""
    if not isinstance(clause.promise, Renews) or matter.on is None:
        return
    zone = matter.agreement.timing.zone
    days = [
        (from_us(end, zone).date(), from_us(last, zone).date()) for end, last in notice_dates(clause, matter.agreement)
    ]
    end, last = next(((end, last) for end, last in days if end >= matter.on), (None, None))
    if end is None or last is None:
        return
    if clause.promise.notice is not None and last >= matter.on:
        yield clause.id, f"The last day for notice under {matter.named(clause.id)} falls", last, False
    yield clause.id, f"The term of {matter.named(clause.id)} ends", end, True


def _day(matter: Matter, when: When | None) -> date | None:
    """The local day of a moment, directly or through what it counts from; None where nothing fixes it."""
    if when is None:
        return None
    day = matter.calendar.day_of(when)
    if day is not None:
        return day
    at = placed(matter, when)
    return from_us(at.us, matter.agreement.timing.zone).date() if at is not None and not at.anchor else None
