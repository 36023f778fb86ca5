"""Notices, answers and certificates."""

import re

from servanda.drafting.proposals.acts import seen
from servanda.drafting.proposals.frame import acts_of, ids, one_or_more, span_of
from servanda.drafting.proposals.moments import Moment
from servanda.drafting.proposals.proposal import Ask
from servanda.drafting.proposals.reading import Draft, Reading

_NOTICE = (
    r"\b(?:prior notice|(?:give|gives|given) (?:\w+ ){0,3}notice|notif(?:y|ies|ied)|informs?|"
    r"informed|announces?|announced|be registered|registers?)\b|\bpréavis\b|\bnotifie\w*\b"
)
_AHEAD = r"\b(?:before|prior|in advance|beforehand|ahead|préavis|avant|préalable\w*)\b"
_CERTIFY = r"\b(?:certif(?:y|ies)|verif(?:y|ies)|attests?)\b|\b(?:certifie|vérifie|certifier|vérifier)\b|تتحقق|التحقق"
_ANSWERED: tuple[tuple[str, str], ...] = (
    (r"\b(?:allegations?|complaints?|plaintes?|allégations?)\b", "allegation"),
    (r"\bfindings?\b", "finding"),
    (r"\b(?:violations?|breach(?:es)?)\b", "allegation"),
    (r"\bincidents?\b", "report.incident"),
    (r"\b(?:notices?|plans?|requests?)\b", "notice"),
)
_ANSWER = r"\b(?:answers?|responds?|repl(?:y|ies)|investigates?|reports?(?= (?:any|every|each|all)))\b|\brépond\w*\b"


def gives_notice(reading: Reading) -> Draft | None:
    """An act is announced so long before."""
    match = reading.find(_NOTICE)
    if match is None or reading.duty.duty != "require" or reading.in_condition(match.start()):
        return None
    if reading.find(_AHEAD) is None:
        return None
    draft = Draft("gives_notice", "words for notice, and 'before'")
    draft.promise = acts_of(reading, draft, "gives_notice")
    _length(
        reading, draft, "gives_notice.at_least", "at_least", "How long before the act is notice given?", required=True
    )
    listed = [one for one in reading.of("body", "participant") if one.begin > match.start()
              and re.search((
                  r"\b(?:to|with|notify|notifies|inform|informs|avise|à|au)\s+(?:the\s+|la\s+|le\s+)?$"
              ), reading.text[: one.begin], re.IGNORECASE)]  # fmt: skip
    if listed:
        draft.promise["to"] = one_or_more(ids(listed))
        draft.found.append(reading.found("gives_notice.to", span_of(tuple(listed)), "to whom"))
    draft.settled.add("moments")
    return draft


def _length(reading: Reading, draft: Draft, path: str, key: str, question: str, *, required: bool = False) -> None:
    lasting = [
        one
        for one in reading.moments
        if one.part == "length" and _of_hours(one) and not reading.in_condition(one.begin)
    ]
    if lasting:
        draft.promise[key] = lasting[0].written[0]
        draft.found.append(reading.found(path, (lasting[0].begin, lasting[0].end), "a length of time"))
    else:
        draft.asks.append(Ask(path, question, required))


def _of_hours(one: Moment) -> bool:
    """Lengths a notice or an answer may have; months have no fixed length."""
    return not one.written[0].endswith(("month", "months", "year", "years"))


def responds(reading: Reading) -> Draft | None:
    """An allegation is answered, a finding acted on, a breach reported."""
    match = reading.find(_ANSWER)
    if (
        match is None
        or reading.duty.duty != "require"
        or match.start() < reading.duty.begin - 1
        or reading.in_condition(match.start())
    ):
        return None
    answered = [
        (code, found)
        for pattern, code in _ANSWERED
        if (found := reading.find(pattern)) and found.start() >= reading.duty.begin
    ]
    if not answered:
        return None
    draft = Draft("responds", "words for an answer")
    reports = match[0].lower().startswith("report")
    to = acts_of(reading, draft, "responds.to", required=False) if reports else {}
    if "acts" not in to:
        codes = [code for code, _ in answered]
        to["acts"] = one_or_more(
            codes[:1] if reports else dict.fromkeys(codes[:2] if "finding" in codes else codes[:1])
        )
        draft.found.append(reading.found("responds.to.acts", answered[0][1].span(), f"phrase for {codes[0]}"))
    draft.promise = {"to": to, "with": _with(reading, draft, match)}
    if reports:
        _toward(reading, draft)
    _length(reading, draft, "responds.within", "within", "Within what time is it answered? None is set.")
    draft.settled.add("moments")
    return draft


def _with(reading: Reading, draft: Draft, verb: re.Match[str]) -> dict[str, object]:
    kinds = seen(reading.text, reading.words.answers, [(reading.duty.begin, len(reading.text))])
    disciplined = [one for one in kinds if one.code == "response.discipline"]
    chosen = (disciplined or list(kinds))[:1]
    code = chosen[0].code if chosen else "reply"
    span = (chosen[0].begin, chosen[0].end) if chosen else verb.span()
    draft.found.append(reading.found("responds.with.acts", span, f"phrase for {code}"))
    return {"acts": code}


def _toward(reading: Reading, draft: Draft) -> None:
    to = [one for one in reading.of("body", "participant") if one.begin > reading.duty.end
          and re.search(r"\bto\s+(?:the\s+)?$", reading.text[: one.begin])]  # fmt: skip
    if to:
        draft.promise["with"]["toward"] = one_or_more(ids(to))
        draft.found.append(reading.found("responds.with.toward", span_of(tuple(to)), "to whom"))


def certifies(reading: Reading) -> Draft | None:
    """A body verifies or certifies what others do."""
    match = reading.find(_CERTIFY)
    if match is None or reading.duty.duty != "require" or reading.in_condition(match.start()):
        return None
    if match.start() < reading.duty.begin or not any(one.sort == "body" for one in reading.who):
        return None
    draft = Draft("certifies", "a body verifies or certifies")
    clauses = reading.offered.clauses
    draft.asks.append(Ask("certifies.what", "Which clauses, or parts of clauses, are certified?", True, clauses))
    lasting = [one for one in reading.moments if one.part == "length" and _of_hours(one)]
    if lasting:
        draft.promise["within"] = lasting[0].written[0]
        draft.found.append(reading.found("certifies.within", (lasting[0].begin, lasting[0].end), "a length of time"))
        draft.settled.add("moments")
    return draft
