"""Who bears a duty: named before the verb, after ``by``, or in Arabic after the verb."""

import re

from servanda.drafting.proposals.duties import DutySeen, Span
from servanda.drafting.proposals.names import Mention
from servanda.drafting.proposals.words import Words

AND = re.compile(r"^[\s,]*(?:(?:and|or|et|ou|,|و|both|the|les?|la|by|with|par)[\s,]*)*[ولب]?$", re.IGNORECASE)
#: In Arabic: the verb and what joins it to its subject; and what joins a second name.
_VERB_FIRST = re.compile(r"^\S+(?:\s+على)?\s+[ولب]?$")
_AND_AR = re.compile(r"^\s*،?\s*و$")
_IN = re.compile(
    r"(?:\b(?:in|into|over|within|throughout|inside|across|territory of|targets in|outside|dans|sur|"
    r"في|داخل)\s+(?:the\s+|le\s+|la\s+)?)$",
    re.IGNORECASE,
)


def one_sort(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """A name for a participant and a place is the place after ``in``, and the participant elsewhere."""
    chosen: list[Mention] = []
    for one in mentions:
        rivals = [other for other in mentions if (other.begin, other.end) == (one.begin, one.end)]
        placed = bool(_IN.search(text[max(0, one.begin - 30) : one.begin]))
        if (
            len({rival.sort for rival in rivals}) > 1
            and (one.sort == "zone") != placed
            and (any(rival.sort == "zone" for rival in rivals))
        ):
            continue
        chosen.append(one)
    return tuple(chosen)


def who_in(
    text: str, words: Words, duty: DutySeen, segment: Span, mentions: tuple[Mention, ...], before: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Who bears the duty: the names before the verb, or after ``by`` where the verb is in the passive."""
    actors = tuple(one for one in mentions if one.sort in ("participant", "body"))
    if re.match(words.agent, text[duty.begin :], re.IGNORECASE) or (
        duty.duty == "prohibit" and re.match(r"it (?:is|shall)", text[: duty.end], re.I)
    ):
        return _agents(text, words, duty, segment, actors)
    if words.language == "ar":
        return _following(text, duty, actors) or before
    ahead = [one for one in actors if segment[0] <= one.begin and one.end <= duty.begin]
    if not ahead:
        return before
    listed = [ahead[-1]]
    for one in reversed(ahead[:-1]):
        gap = text[one.end : listed[0].begin]
        # a list ends in "and"; a comma alone parts what comes before the main clause from its subject
        if not AND.match(gap) or (len(listed) == 1 and not re.search(r"\w", gap)):
            break
        listed.insert(0, one)
    return tuple(listed)


def _agents(text: str, words: Words, duty: DutySeen, segment: Span, actors: tuple[Mention, ...]) -> tuple[Mention, ...]:
    observers = [match.end() for pattern in (*words.certified, *words.observed) for match in pattern.finditer(text)]
    by = re.compile(rf"(?<!\w)(?:{words.by}|for)\s+(?:the\s+|both\s+)*$", re.IGNORECASE)
    listed: list[Mention] = []
    for one in actors:
        if one.begin < duty.begin or one.begin >= segment[1]:
            continue
        lead = by.search(text[: one.begin])
        if (lead and not any(lead.start() < end <= one.begin for end in observers)) or (
            listed and AND.match(text[listed[-1].end : one.begin])
        ):
            listed.append(one)
    return tuple(listed)


def _following(text: str, duty: DutySeen, actors: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """In Arabic the verb comes first, and who bears the duty follows it."""
    listed: list[Mention] = []
    for one in actors:
        gap = text[listed[-1].end if listed else duty.begin : one.begin] if one.begin >= duty.begin else None
        if gap is not None and (_AND_AR.search(gap) if listed else _VERB_FIRST.match(gap)):
            listed.append(one)
        elif listed:
            break
    return tuple(listed)
