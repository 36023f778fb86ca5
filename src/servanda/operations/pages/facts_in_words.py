"""One fact in one line: what, how much, by whom, where; then its note."""

from typing import Any

from servanda.agreement import Agreement
from servanda.operations.pages.standing import called
from servanda.page import ReasonLine
from servanda.vocabulary import act_label

LONGEST_NOTE = 280


def amount(milli: int | None, unit: str | None) -> str:
    """``279 weapons``, ``4.1 inspections``."""
    if milli is None:
        return ""
    whole = f"{milli / 1_000:,.3f}".rstrip("0").rstrip(".")
    return f"{whole} {unit or ''}".strip()


def words(fact: dict[str, Any], agreement: Agreement, language: str) -> str:
    """A fact in a line of words."""
    parts = [act_label(fact["act"], language)]
    if quantity := amount(fact["quantity_milli"], fact["unit"]):
        parts.append(quantity)
    if fact["item"]:
        parts.append(f"({fact['item']})")
    who = fact.get("who") or fact["actor"]
    if who:
        parts.append(f"by {called(agreement, who, language)}")
    elif fact["side_1"] or fact["side_2"]:
        sides = " / ".join(side for side in (fact["side_1"], fact["side_2"]) if side)
        parts.append(f"between or among {sides}, who acted is not recorded")
    if fact["place"] or fact["admin2"]:
        parts.append(f"at {called(agreement, fact['place'] or fact['admin2'], language)}")
    note = fact["note"] or ""
    if len(note) > LONGEST_NOTE:
        note = note[: LONGEST_NOTE - 1] + "…"
    return " ".join(parts) + (f". {note}" if note else "")


def line(fact: dict[str, Any], agreement: Agreement, language: str, sources: dict[str, str]) -> ReasonLine:
    """A fact as a line of reasons, down to the row of its source."""
    reliability, credibility = fact["reliability"] or "", fact["credibility"] or ""
    extra = [str(fact["status"])] if fact["status"] else []
    extra += [f"exception claimed: {fact['exception']}"] if fact["exception"] else []
    text = words(fact, agreement, language) + (f" [{'; '.join(extra)}]" if extra else "")
    return ReasonLine(
        text=text,
        at=fact["begin"],
        source=sources.get(fact["source"], fact["source"]),
        row=fact["row"],
        grade=f"{reliability}{credibility}",
        mark=fact["mark"] or "",
    )
