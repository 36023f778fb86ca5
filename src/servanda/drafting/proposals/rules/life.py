"""How long the agreement lives, what suspends it, and what holds only while another promise is kept."""

import re

from servanda.drafting.proposals.frame import ids, one_or_more, span_of
from servanda.drafting.proposals.proposal import Ask
from servanda.drafting.proposals.reading import Draft, Reading

_RENEWED = r"\b(?:renewed|extended|prolonged|prorogé\w*|reconduit\w*|renouvelé\w*)\b|تجدد|يجدد|تمدد|يمدد"
_TACIT = r"\b(?:automatically|tacitly|unless|tacitement|sauf si|à moins)\b|تلقائيا|ما لم"
_COMPLIES = (
    r"\b(?:as long as|so long as|only while|only as long as|tant que|"
    r"aussi longtemps que)\b(?P<what>[^,;]*\b(?:compl\w+|abid\w+|observ\w+|keep\w*|kept|honour\w*|"
    r"respect\w*)\b[^,;]*)"
)
_SUSPENDS = r"\b(?:suspend(?:s|ed)?|reinstate[sd]?|reimpose[sd]?|snap(?:s)? back|suspension|suspendre)\b"
_DECIDES = r"\b(?:decides?|may decide|on (?:the|a) decision|determines?|décide\w*)\b"


def renews(reading: Reading) -> Draft | None:
    """The term, and what follows it."""
    match = reading.find(_RENEWED)
    terms = [one for one in reading.moments if one.part == "length"]
    if match is None or not terms:
        return None
    draft = Draft("renews", "a term and words for its renewal")
    draft.promise = {"term": terms[0].written[0]}
    draft.found.append(reading.found("renews.term", (terms[0].begin, terms[0].end), "a length of time"))
    tacit = reading.find(_TACIT)
    draft.promise["tacit"] = "yes" if tacit else "no"
    draft.found.append(reading.found("renews.tacit", (tacit or match).span(), "whether silence renews it"))
    _notice(reading, draft)
    by = tuple(one for one in reading.mentions if one.sort == "participant" and tacit and one.begin > tacit.start())
    if by:
        draft.promise["by"] = one_or_more(ids(by))
        draft.found.append(reading.found("renews.by", span_of(by), "who may give notice"))
    draft.settled |= {"moments", "conditions", "who"} if not reading.who else {"moments", "conditions"}
    draft.asks.append(Ask("renews.of", "Is it the term of the whole agreement, or of some clauses?"))
    return draft


def _notice(reading: Reading, draft: Draft) -> None:
    for one in reading.moments:
        if one.part == "length" and re.match(
            r"\s+(?:before|prior|in advance|avant|قبل)", reading.text[one.end :], re.IGNORECASE
        ):
            draft.promise["notice"] = one.written[0]
            draft.found.append(reading.found("renews.notice", (one.begin, one.end), "a length of time before the end"))
            return
    draft.asks.append(Ask("renews.notice", "How long before the end of a term is notice given?"))


def as_long_as(reading: Reading) -> Draft | None:
    """``is bound as long as the other side complies``."""
    match = reading.find(_COMPLIES)
    if match is None:
        return None
    draft = Draft("as_long_as", "'as long as' the other complies")
    clauses = reading.offered.clauses
    draft.asks.append(Ask("as_long_as.keeps", f"“{match[0]}”: which clauses are to be kept?", True, clauses))
    draft.asks.append(Ask("as_long_as.binds", "Which clauses hold only so long?", True, clauses))
    found_by = tuple(one for one in reading.mentions if one.sort == "body")
    if found_by:
        draft.promise["found_by"] = one_or_more(ids(found_by))
        draft.found.append(reading.found("as_long_as.found_by", span_of(found_by), "a body named"))
    else:
        draft.asks.append(
            Ask(
                "as_long_as.found_by",
                "Who finds that the other side no longer complies?",
                options=reading.offered.bodies,
            )
        )
    draft.settled |= {"conditions", "moments"}
    return draft


def snaps_back(reading: Reading) -> Draft | None:
    """A body may decide that steps are suspended."""
    suspends, decides = reading.find(_SUSPENDS), reading.find(_DECIDES)
    if suspends is None or decides is None:
        return None
    draft = Draft("snaps_back", "a decision to suspend")
    clauses = reading.offered.clauses
    draft.asks.append(
        Ask("snaps_back.returns", "Which clauses may be suspended? Only steps that can be undone.", True, clauses)
    )
    deciders = reading.who or tuple(one for one in reading.mentions if one.sort == "body")
    if deciders:
        draft.promise["decided_by"] = one_or_more(ids(deciders))
        draft.found.append(reading.found("snaps_back.decided_by", span_of(deciders), "who decides"))
    else:
        draft.asks.append(Ask("snaps_back.decided_by", "Who decides?", options=reading.offered.bodies))
    if reading.find(r"\b(?:breach|violation|finding|found)\b"):
        draft.asks.append(Ask("snaps_back.on", "What must have been found before it may be decided?"))
    draft.settled |= {"conditions", "moments", "who", "reversible"}
    return draft
