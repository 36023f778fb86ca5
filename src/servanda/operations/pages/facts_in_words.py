"""One fact in one line: what, how much, by whom, where; then its note, as the source has it."""

from typing import Any

from servanda.agreement import Agreement
from servanda.basis import HOUR, closed
from servanda.operations.pages.wording import Words
from servanda.page import ReasonLine
from servanda.vocabulary import act_label

LONGEST_NOTE = 280


def told(fact: dict[str, Any], agreement: Agreement, words: Words) -> str:
    """A fact in a line of words."""
    parts = [act_label(fact["act"], words.language)]
    if quantity := words.amount(fact["quantity_milli"], fact["unit"]):
        parts.append(quantity)
    if fact["item"]:
        parts.append(words.say("fact-item", item=words.item(fact["item"])))
    who = fact.get("who") or fact["actor"]
    if who:
        parts.append(words.say("fact-by", who=words.name(agreement, who)))
    elif fact["side_1"] or fact["side_2"]:
        known = (fact.get("party_1") or fact["side_1"], fact.get("party_2") or fact["side_2"])
        sides = words.listed([words.name(agreement, side) for side in dict.fromkeys(known) if side])
        parts.append(words.say("fact-among", sides=sides))
    if fact["place"] or fact["admin2"]:
        parts.append(words.say("fact-at", place=words.name(agreement, fact["place"] or fact["admin2"])))
    note = fact["note"] or ""
    if len(note) > LONGEST_NOTE:
        note = closed(note[: LONGEST_NOTE - 1]) + "…"
    return " ".join(parts) + (f". {words.plain(note)}" if note else "")


def line(fact: dict[str, Any], agreement: Agreement, words: Words, sources: dict[str, str]) -> ReasonLine:
    """A fact as a line of reasons, down to the row of its source."""
    reliability, credibility = fact["reliability"] or "", fact["credibility"] or ""
    extra = []
    if fact["status"]:
        extra.append(words.say(f"fact-{str(fact['status']).replace(' ', '-')}"))
    if fact["exception"]:
        extra.append(words.say("fact-exception", exception=words.plain(fact["exception"])))
    return ReasonLine(
        text=told(fact, agreement, words) + (f" [{words.say('gap').join(extra)}]" if extra else ""),
        at=fact["begin"],
        source=sources.get(fact["source"], fact["source"]),
        row=fact["row"],
        grade=f"{reliability}{credibility}",
        mark=fact["mark"] or "",
        until=fact["end"] if fact["end"] - fact["begin"] >= HOUR else None,
    )
