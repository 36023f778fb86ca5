"""The phases and the gates before them: which is open, and since when."""

from servanda.agreement import Agreement
from servanda.basis import from_us
from servanda.bulletin.period import Period
from servanda.bulletin.statement import GateLine
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import Assessments


def gate_lines(agreement: Agreement, result: Assessments, period: Period, words: BulletinWords) -> tuple[GateLine, ...]:
    """Each phase in the order of the file, as it stood at the cut-off."""
    lines = []
    for phase in agreement.phases:
        lived = [one for one in result.lives(f"phase:{phase.id}") if one[1].begin < period.end]
        state, span = lived[-1] if lived else ("dormant", None)
        since = (
            None
            if span is None or span.begin <= 0 or str(state) == "dormant"
            else from_us(span.begin, period.zone).date()
        )
        lines.append(GateLine(phase.id, words.name(agreement, phase.id), str(state), since))
    return tuple(lines)
