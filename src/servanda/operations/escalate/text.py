"""The readings in words: what the terminal prints, in English unless another language is asked for."""

from servanda.operations.escalate.ask import EscalateReport
from servanda.operations.shown_text import Passage


def tell_escalation(report: EscalateReport) -> tuple[Passage, ...]:
    """A passage for the whole, then one for each part."""
    words, agreement = report.words, report.opened.agreement
    head = Passage(words.title(agreement), (words.say(f"class-{report.class_}"), words.say("esc-note")))
    return (head, *(Passage(one.title, one.lines) for one in report.told.values()))
