"""Withdrawal by zone and date: every duty to leave, draw back or hand over, where and by when."""

from datetime import date
from typing import Final

from servanda.agreement import Agreement, Duty, speak
from servanda.basis import NEVER, from_us
from servanda.bulletin.period import Period
from servanda.bulletin.public_lines import StepLine
from servanda.bulletin.statement import ClauseStanding
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import Assessed, Assessments

_LEAVING: Final = ("movement.withdrawal", "movement.relocation", "weapons.withdraw", "monitoring.withdrawn")


def step_lines(
    agreement: Agreement, result: Assessments, board: tuple[ClauseStanding, ...], period: Period, words: BulletinWords
) -> tuple[StepLine, ...]:
    """A line for each such duty, in the order of the file; how it stands is what the board says."""
    status = {one.clause: one.status for one in board}
    found: dict[tuple[str, tuple[str, ...]], StepLine] = {}
    for one in result.by_obligation:
        clause = str(one.obligation.clause)
        acts = {str(act) for term in one.obligation.terms for act in term.tally.select.acts}
        if one.obligation.duty is Duty.REQUIRE and acts & set(_LEAVING):
            here = agreement.clause(clause)
            zones = tuple(dict.fromkeys(zone for term in one.obligation.terms for zone in term.tally.select.zones))
            found.setdefault(
                (clause, zones),
                StepLine(
                    clause=clause,
                    sentence=here.says.get(words.language) or speak(here, agreement, words.language).text,
                    who=words.listed([words.name(agreement, party) for party in here.who]),
                    zone=words.listed([words.name(agreement, zone) for zone in zones]),
                    by=_last_day(one, period),
                    status=status.get(clause, ""),
                ),
            )
    return tuple(found.values())


def _last_day(one: Assessed, period: Period) -> date | None:
    ends = [int(end) for end in one.end if end < NEVER]
    return from_us(max(ends) - 1, period.zone).date() if ends else None
