"""The clause board of a period: every clause, how it stands in these days, who owes it, who could have seen it."""

from typing import Final

import numpy as np

from servanda.agreement import Agreement, Duty, speak
from servanda.bulletin.period import Period
from servanda.bulletin.public import PublicCount
from servanda.bulletin.statement import ClauseStanding
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import Assessed, Assessments, Status

#: The statuses in order of how much each asks of a reader.
PRESSING: Final = ("contrary indication", "overdue", "not observed", "open", "met")
NOTHING: Final = "nothing due"


def standings(
    agreement: Agreement, result: Assessments, period: Period, words: BulletinWords
) -> tuple[ClauseStanding, ...]:
    """A line per clause, in the order of the file."""
    lines = []
    for clause in agreement.clauses:
        counts, alleged = statuses_in(result, clause.id, period)
        status = next((one for one in PRESSING if counts.get(one)), NOTHING)
        spoken = speak(clause, agreement, words.language).text
        lines.append(
            ClauseStanding(
                clause=clause.id,
                sentence=clause.says.get(words.language) or spoken,
                who=words.listed([words.name(agreement, one) for one in clause.who]),
                track=clause.track,
                status=status,
                alleged=0 < counts.get(status, 0) == alleged.get(status, 0),
                counts=tuple((one, PublicCount.of(counts[one])) for one in PRESSING if counts.get(one)),
                life=_life(result, clause.id, period),
                observed_by=words.listed([words.name(agreement, one) for one in clause.observed_by]),
                regions=_regions(agreement, result, clause.id, words),
                text=spoken,
                duties=tuple(dict.fromkeys(str(one.obligation.duty) for one in result.of(clause.id))),
            )
        )
    return tuple(lines)


def _regions(agreement: Agreement, result: Assessments, clause: str, words: BulletinWords) -> tuple[str, ...]:
    """The zones the clause's text names: where something happened in them is told by no promise."""
    named = {
        zone for one in result.of(clause) for term in one.obligation.terms for zone in term.tally.select.zones
    }  # fmt: skip
    return tuple(words.name(agreement, zone) for zone in agreement.zones if zone in named)


def statuses_in(result: Assessments, clause: str, period: Period) -> tuple[dict[str, int], dict[str, int]]:
    """How many instances of a clause that meet the period have each status, and of how many it is only alleged.

    A contrary indication counts where something it rests on happened in the period, an overdue duty until it is done.
    """
    counts: dict[str, int] = {}
    alleged: dict[str, int] = {}
    for one in result.of(clause):
        for n in np.flatnonzero((one.begin < period.end) & (one.end > period.begin) | _overdue(one, period)):
            status = Status(one.status[n])
            if status is Status.CONTRARY and _act_of_it(one) and not _within(result, one, int(n), period):
                continue
            counts[status.word] = counts.get(status.word, 0) + 1
            alleged[status.word] = alleged.get(status.word, 0) + int(one.alleged[n])
    return counts, alleged


def _overdue(one: Assessed, period: Period) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    still: np.ndarray[tuple[int], np.dtype[np.bool_]] = (one.status == Status.OVERDUE) & (one.end <= period.begin)
    return still


def _act_of_it(one: Assessed) -> bool:
    return one.obligation.duty in (Duty.FORBID, Duty.LIMIT)


def _within(result: Assessments, one: Assessed, n: int, period: Period) -> bool:
    begun = result.coded.begin[one.reasons(n)]
    return bool(((begun >= period.begin) & (begun < period.end)).any())


def _life(result: Assessments, clause: str, period: Period) -> str:
    states = [state for state, span in result.lives(clause) if span.begin < period.end and span.end > period.begin]
    return str(states[-1]) if states else "dormant"
