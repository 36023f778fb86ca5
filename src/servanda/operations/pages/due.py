"""What is due for decision: a row per step of the ladder that was called for, those that press first."""

import numpy as np

from servanda.agreement import Agreement
from servanda.basis import DAY
from servanda.compliance import Assessments
from servanda.operations.due import DueLine
from servanda.operations.pages.facts_in_words import told
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Chip, Column, Row, Table

#: The status whose look each standing has.
_LOOKS = {
    "overdue": "overdue",
    "due": "open",
    "awaiting an answer": "open",
    "decided": "met",
    "answered": "met",
}


def due_table(agreement: Agreement, result: Assessments, lines: tuple[DueLine, ...], words: Words) -> Table | None:
    """The decisions called for; None where the agreement has no ladder."""
    if not agreement.consequences:
        return None
    columns = ("due-step", "due-standing", "due-who", "due-since", "due-by", "due-about")
    return Table(
        id="due",
        title=words.say("due-title"),
        columns=tuple(Column(words.say(name)) for name in columns),
        rows=tuple(_row(agreement, result, line, words) for line in lines),
        intro=words.say("due-intro"),
        empty=words.say("due-empty"),
    )


def _row(agreement: Agreement, result: Assessments, line: DueLine, words: Words) -> Row:
    zone = agreement.timing.zone
    called = {step.id: step.called for step in agreement.consequences}[line.step]
    notes = [words.say("ladder-outside")] if line.outside else []
    if line.perhaps:
        notes.append(words.say("due-perhaps"))
    late = words.say("due-late", n=-(-line.late_us // DAY)) if line.late_us else ""
    facts = result.facts_at(np.array(line.facts, dtype=np.int64)).iter_rows(named=True)
    about = [told(fact, agreement, words) for fact in facts]
    standing = words.say(f"due-{line.standing.replace(' ', '-')}")
    return Row(
        (
            Cell(words.own(called, f"consequences.{line.step}.called", line.step), note=words.say("gap").join(notes)),
            Cell(None, chips=(Chip(_LOOKS[line.standing], label=standing),), note=late),
            words.names(agreement, line.decided_by) or words.say("not-stated"),
            words.date(line.since, zone),
            words.say("due-no-time") if line.by is None else words.instant(line.by - 1, zone),
            Cell(words.plain(line.matter) if line.matter else "", note=words.say("gap").join(about)),
        )
    )
