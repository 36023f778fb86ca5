"""The days that stand in the agreement or in a public act: when a phase begins and ends, what is due and found."""

from datetime import timedelta
from typing import Final

from servanda.agreement import Agreement
from servanda.basis import EVER, NEVER, from_us
from servanda.bulletin.period import Period
from servanda.bulletin.public_lines import DayLine
from servanda.bulletin.statement import FindingLine, Owed
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import Assessments

#: Longer ago or further on stands in the table of duties and not on the line of days.
_AROUND: Final = timedelta(days=92)
MOST: Final = 16


def day_lines(
    agreement: Agreement, result: Assessments, owed: tuple[Owed, ...], findings: tuple[FindingLine, ...],
    period: Period, words: BulletinWords,
) -> tuple[DayLine, ...]:  # fmt: skip
    """By day; of one day in the order of the file. Days of acts and people are no part of it."""
    lines = list(_phases(agreement, result, period, words))
    lines += [DayLine(one.by, "overdue" if one.overdue else "due", one.clause, f"board/{one.clause}")
              for one in owed if one.by is not None]  # fmt: skip
    lines += [DayLine(one.day, "finding", one.clause, "findings") for one in findings]
    near = [one for one in lines if period.first - _AROUND <= one.day <= period.last + _AROUND]
    return tuple(sorted(dict.fromkeys(near), key=lambda one: one.day)[:MOST])


def _phases(agreement: Agreement, result: Assessments, period: Period, words: BulletinWords) -> "list[DayLine]":
    found = []
    for phase in agreement.phases:
        named = words.name(agreement, phase.id)
        for state, span in result.lives(f"phase:{phase.id}"):
            if str(state) == "in force" and EVER < span.begin < period.end:
                found.append(DayLine(from_us(span.begin, period.zone).date(), "begins", named, "gates"))
                if span.end < min(period.end, NEVER):
                    found.append(DayLine(from_us(span.end, period.zone).date(), "ends", named, "gates"))
    return found
