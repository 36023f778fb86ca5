"""The phases and the gates before them: which is open, and since when."""

from servanda.agreement import Agreement, condition_words, moment_words
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
        lines.append(
            GateLine(phase.id, words.name(agreement, phase.id), str(state), since, _opens(agreement, phase.id, words))
        )
    return tuple(lines)


def _opens(agreement: Agreement, name: str, words: BulletinWords) -> str:
    """What the text opens the phase on: its moment, its gate, and the day on which it opens whatever the gate says."""
    phase = agreement.phase(name)
    if phase is None:
        return ""
    told = [moment_words(phase.opens, agreement, words.language)] if phase.opens else []
    told += [condition_words(phase.gate, agreement, words.language)] if phase.gate else []
    told += [moment_words(phase.long_stop, agreement, words.language)] if phase.long_stop else []
    return "; ".join(told)
