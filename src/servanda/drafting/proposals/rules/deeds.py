"""What is done, not done, allowed, prevented, guaranteed, or meant to build confidence."""

import re
from dataclasses import replace

from servanda.drafting.proposals.acts import acts_in
from servanda.drafting.proposals.amounts import Counted
from servanda.drafting.proposals.frame import acts_of, ids, one_or_more, span_of
from servanda.drafting.proposals.proposal import Ask
from servanda.drafting.proposals.reading import Draft, Reading

_SELF_DEFENCE = r"\bself-defen[cs]e\b|\blégitime défense\b|الدفاع عن النفس"
_CONFIDENCE = (
    r"\b(?:to build|building|builds|confidence-building|of) (?:mutual )?confidence\b|"
    r"\bconfidence-building\b|\bmesure de confiance\b|بناء الثقة"
)
_PREVENTS = (
    r"\b(?:prevents?|(?:ensures?|sees? to it|secures?|guarantees?) that (?:no|nobody|none|"
    r"neither))\b|\b(?:keep|stop)s? (?=.{1,60}\bfrom\b)|\bempêche\w*\b|يمنع"
)
_GUARANTEES = r"\bguarantees?\b|\bgarantit\b|\bgarantissent\b|\bضمن"
#: Before a name these say that it is not the one who is kept from the act.
_BESIDE = re.compile(r"\b(?:against|to|than|of|on|in|and)\s+(?:the\s+)?$", re.IGNORECASE)
_SHOWN_BY = r"\b(?:shows? (?:it|this)|(?:as|to be) shown) by\b"
_UPON = re.compile(r"\b(?:upon|after|of|on) (?:a|the) (?P<what>decision|finding) (?:of|by) (?:the )?$", re.IGNORECASE)
_PARAGRAPH = (
    r"\b(?:exception to|notwithstanding|derogation from|despite) (?:paragraphs?|articles?|clauses?) ?[\d.]+(?: \(\w\))?"
)


def must(reading: Reading) -> Draft | None:
    """An act to be done, where somebody is named or an act is."""
    if reading.duty.duty != "require" or not (reading.acts or _somebody(reading)):
        return None
    draft = Draft("must", "a verb of duty")
    draft.promise = acts_of(reading, draft, "must")
    amount = owed(reading)
    if amount is not None:
        draft.promise["amount"] = amount.written
        draft.promise["unit"] = amount.unit
        draft.found += reading.of_number("must", "amount", amount, "a number and what it counts")
    if (match := reading.find(r"^\s*(?:each|every) (?:party|side)\b|\bchacune des parties\b")) is not None:
        draft.promise["each"] = "yes"
        draft.found.append(reading.found("must.each", match.span(), "each alone"))
    return draft


def _somebody(reading: Reading) -> bool:
    """Whether somebody is named before the verb: then a sentence promises, though no act is known in it."""
    return any(one.begin < reading.duty.begin for one in reading.who) or (
        bool(reading.who) and reading.words.language == "ar"
    )


def owed(reading: Reading) -> Counted | None:
    """The first number of the main clause that is an amount."""
    for one in reading.amounts:
        before = reading.text[max(0, one.begin - 25) : one.begin].lower()
        inside = any(begin <= one.begin < end for begin, end in reading.main)
        if (
            inside
            and one.begin > reading.duty.begin
            and not re.search(r"\b(?:exceed|than|most|first|least one)\s*$", before)
        ):
            return one
    return None


def must_not(reading: Reading) -> Draft | None:
    """An act that is forbidden."""
    if reading.duty.duty != "prohibit" or not (reading.acts or reading.who):
        return None
    draft = Draft("must_not", "a verb that forbids, or 'nobody shall'")
    draft.promise = acts_of(reading, draft, "must_not")
    if reading.find(r"\b(?:except|unless|other than|save)\b") is None and (match := reading.find(_SELF_DEFENCE)):
        draft.found.append(reading.found("note", match.span(), "self-defence"))
        draft.asks.append(
            Ask("note", "Self-defence is named: write it as a clause of its own ('may'), with who decides on it.")
        )
    return draft


def may(reading: Reading) -> Draft | None:
    """What is allowed; self-defence can only be claimed."""
    if reading.duty.duty != "permit":
        return None
    claimed = reading.find(_SELF_DEFENCE)
    if claimed is None and not (reading.acts or reading.who):
        return None
    draft = Draft("may", "a verb that allows")
    draft.promise = acts_of(reading, draft, "may")
    if claimed is not None:
        draft.promise["claimed"] = "yes"
        draft.found.append(reading.found("may.claimed", claimed.span(), "self-defence is claimed, not found"))
        broad = reading.find(r"\binherent right\b|\bdroit naturel\b|الحق الأصيل|\bany means\b")
        if broad is not None:
            draft.promise["breadth"] = "broad"
            draft.found.append(reading.found("may.breadth", broad.span(), "words without limit"))
    _defeats(reading, draft)
    _nothing_precludes(reading, draft)
    return draft


def _defeats(reading: Reading, draft: Draft) -> None:
    match = reading.find(_PARAGRAPH)
    clauses = reading.offered.clauses
    question = f"“{match[0]}”: which clause is that?" if match else "To which prohibitions is this an exception?"
    draft.asks.append(Ask("may.defeats", question, options=clauses))


def _nothing_precludes(reading: Reading, draft: Draft) -> None:
    """``Nothing precludes A or B from``: who may is named after the verb."""
    if not reading.text[reading.duty.begin : reading.duty.end].lower().startswith("nothing"):
        return
    after = tuple(one for one in reading.of("participant", "body") if one.begin >= reading.duty.end)
    draft.settled.add("who")
    if after:
        draft.header = {"who": one_or_more(ids(after))}
        draft.found.append(reading.found("who", span_of(after), "named after 'nothing precludes'"))
    else:
        draft.asks.append(Ask("who", "Who may do this? The sentence names nobody."))


def ensures(reading: Reading) -> Draft | None:
    """Others are kept from an act: ``prevent X from``, ``ensure that nobody``."""
    match = reading.find(_PREVENTS)
    if match is None or reading.duty.duty != "require" or match.start() < reading.duty.begin:
        return None
    draft = Draft("ensures", "a duty to prevent")
    lead = reading.find(_SHOWN_BY)
    end = lead.start() if lead else len(reading.text)
    before = tuple((begin, min(stop, end)) for begin, stop in reading.main if begin < end)
    prevented = replace(reading, acts=acts_in(reading.text, reading.words, before))
    that: dict[str, object] = acts_of(prevented, draft, "ensures.that")
    others = tuple(
        one
        for one in reading.of("participant", "body")
        if match.end() <= one.begin and not _BESIDE.search(reading.text[: one.begin])
    )
    near = tuple(one for one in others if one.begin - match.end() < 60 and one not in reading.who)
    if near:
        that["by"] = one_or_more(ids(near))
        draft.found.append(reading.found("ensures.that.by", span_of(near), "named after 'prevent'"))
    draft.promise = {"that": that}
    _shown_by(reading, draft)
    return draft


def _shown_by(reading: Reading, draft: Draft) -> None:
    """``and shows it by seizing weapons``."""
    lead = reading.find(_SHOWN_BY)
    steps = acts_in(reading.text, reading.words, [(lead.end(), len(reading.text))]) if lead else ()
    if not steps:
        question = "By which steps would one see that it is prevented (stop, seize, investigate)?"
        draft.asks.append(Ask("ensures.shown_by", question))
        return
    draft.promise["shown_by"] = {"acts": one_or_more(one.code for one in steps)}
    for one in steps:
        draft.found.append(reading.found("ensures.shown_by", (one.begin, one.end), f"phrase for {one.code}"))
    for length in reading.moments:
        if length.part == "length" and lead and length.begin > lead.end() and not _long(length.written[0]):
            draft.promise["within"] = length.written[0]
            draft.found.append(reading.found("ensures.within", (length.begin, length.end), length.rule))
            return
    draft.asks.append(Ask("ensures.within", "Within how long of the act are those steps due?"))


def guarantees(reading: Reading) -> Draft | None:
    """``X guarantees …``."""
    match = re.compile(_GUARANTEES, re.IGNORECASE).match(reading.text, reading.duty.begin)
    if match is None or reading.duty.duty != "require" or not reading.who:
        return None
    draft = Draft("guarantees", "the word 'guarantee'")
    draft.promise = {"owes": acts_of(reading, draft, "guarantees.owes")}
    _due(reading, draft)
    return draft


def _due(reading: Reading, draft: Draft) -> None:
    """``upon a decision of the Commission``, ``within 7 days of a finding of the Commission``."""
    for one in reading.of("body", "participant"):
        lead = _UPON.search(reading.text[: one.begin])
        if lead is None:
            continue
        key = "decides" if lead["what"].lower() == "decision" else "trigger"
        by = one_or_more(one.ids)
        draft.promise[key] = by if key == "decides" else {"found": "any", "by": by}
        draft.found.append(reading.found(f"guarantees.{key}", (lead.start(), one.end), f"upon a {lead['what']}"))
        for length in reading.moments:
            if length.part == "length" and length.end <= lead.start() + len(lead[0]) and not _long(length.written[0]):
                draft.promise["within"] = length.written[0]
                draft.found.append(reading.found("guarantees.within", (length.begin, length.end), length.rule))
        return
    draft.asks.append(Ask("guarantees.trigger", "What makes the guarantee due, and who decides that it is?"))


def _long(length: str) -> bool:
    """Months and years have no fixed length."""
    return length.endswith(("month", "months", "year", "years"))


def builds_confidence(reading: Reading) -> Draft | None:
    """A measure said to build confidence."""
    match = reading.find(_CONFIDENCE)
    if match is None or reading.duty.duty == "prohibit":
        return None
    draft = Draft("builds_confidence", "the words 'to build confidence'")
    draft.promise = acts_of(reading, draft, "builds_confidence")
    return draft


__all__ = ["builds_confidence", "ensures", "guarantees", "may", "must", "must_not", "owed"]
