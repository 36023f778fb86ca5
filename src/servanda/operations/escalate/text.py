"""The readings in words: what the terminal prints, in English unless another language is asked for."""

from servanda.operations.escalate.ask import EscalateReport
from servanda.operations.shown_text import Passage


def tell_escalation(report: EscalateReport) -> tuple[Passage, ...]:
    """A passage for the whole, then one for each part."""
    words, agreement = report.words, report.opened.agreement
    head = Passage(words.title(agreement), (words.say(f"class-{report.class_}"), words.say("esc-note")))
    said: set[str] = set()
    parts = []
    for one in report.told.values():
        # What one part said, such as which acts are counted, no other says again.
        parts.append(Passage(one.title, tuple(line for line in one.lines if line not in said), part=True))
        said.update(one.lines)
    return (head, *parts)
