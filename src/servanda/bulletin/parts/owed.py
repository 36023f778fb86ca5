"""Duties overdue at the cut-off, and those whose deadline falls in the next period."""

from typing import Final

from servanda.agreement import Agreement, Duty, speak
from servanda.basis import NEVER, from_us
from servanda.bulletin.period import Period
from servanda.bulletin.statement import Owed
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import Assessments, Status

#: More are counted and not listed.
MOST: Final = 40


def owed_lines(agreement: Agreement, result: Assessments, period: Period, words: BulletinWords) -> tuple[Owed, ...]:
    """The overdue first, the longest overdue first; then what comes due before the next cut-off."""
    next_end = period.before(-1).end
    found: dict[tuple[str, bool], set[int]] = {}
    for one in result.by_obligation:
        if one.obligation.duty is not Duty.REQUIRE:
            continue
        for n in range(len(one)):
            end, status = int(one.end[n]), Status(one.status[n])
            overdue = status is Status.OVERDUE and end <= period.end
            due = status is Status.OPEN and period.end < end <= next_end and end < NEVER
            if overdue or due:
                clause = str(one.obligation.clause)
                found.setdefault((clause, overdue), set()).add(end)
    # A duty of every day that is overdue on forty days is one line, from the first of them on.
    ordered = sorted(found, key=lambda key: (not key[1], min(found[key])))
    return tuple(_line(agreement, *key, found[key], period, words) for key in ordered[:MOST])


def _line(
    agreement: Agreement, clause: str, overdue: bool, ends: set[int], period: Period, words: BulletinWords
) -> Owed:
    here = agreement.clause(clause)
    who = words.listed([words.name(agreement, one) for one in here.who])
    sentence = here.says.get(words.language) or speak(here, agreement, words.language).text
    return Owed(clause, sentence, who, from_us(min(ends) - 1, period.zone).date(), overdue, len(ends))
