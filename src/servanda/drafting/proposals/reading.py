"""A sentence read: its duty, who bears it, and what stands in it; the rules of each kind build on this."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from servanda.agreement import Agreement
from servanda.drafting.proposals.acts import ActSeen, acts_in
from servanda.drafting.proposals.amounts import Counted, Distance, counted, distances
from servanda.drafting.proposals.moments import Moment, moments
from servanda.drafting.proposals.names import Mention, Names
from servanda.drafting.proposals.proposal import Ask, Found
from servanda.drafting.proposals.sentences import Sentence
from servanda.drafting.proposals.words import Words

Duty = Literal["prohibit", "permit", "require"]
Span = tuple[int, int]
_ORDER: tuple[Duty, ...] = ("prohibit", "permit", "require")
#: A verb of a relative clause binds nobody: "of which 50 shall carry fuel", "the lists that shall be agreed".
_RELATIVE = re.compile(r"(?:\b(?:which|that|who|whom|what)\s+(?:\S+\s+)?|\d\s+)$", re.IGNORECASE)
_AND = re.compile(r"^[\s,]*(?:(?:and|or|et|ou|,|و|both|the|les?|la|by|with|par)[\s,]*)*[ولب]?$", re.IGNORECASE)
#: In Arabic: the verb and what joins it to its subject; and what joins a second name.
_VERB_FIRST = re.compile(r"^\S+(?:\s+على)?\s+[ولب]?$")
_AND_AR = re.compile(r"^\s*،?\s*و$")
_IN = re.compile(
    (
        r"(?:\b(?:in|into|over|within|throughout|inside|across|territory of|targets in|outside|dans|sur|"
        r"في|داخل)\s+(?:the\s+|le\s+|la\s+)?)$"
    ),
    re.I,
)
_OUTSIDE = re.compile(r"(?:\boutside(?:\s+of)?|hors\s+de|خارج)\s+(?:the\s+|any of the\s+)?$", re.IGNORECASE)
_OF = re.compile(r"\bof\s+(?:the\s+)?$", re.IGNORECASE)
_PARTS_OF = re.compile(
    r"\b(?:areas?|parts?|territory|whole|all|outside|east|west|north|south|sea)\s+of\s+(?:the\s+)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DutySeen:
    """A modal verb, and where it stands."""

    duty: Duty
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One duty of a sentence.

    ``text`` is the stem of the list, where the sentence is an item of one, and the sentence; every place counts
    characters of it. ``main`` are the regions the acts are read from, ``conditions`` those that say on what condition.
    """

    sentence: Sentence
    words: Words
    agreement: Agreement
    text: str
    duty: DutySeen
    main: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    moments: tuple[Moment, ...]
    distances: tuple[Distance, ...]
    amounts: tuple[Counted, ...]
    conditions: tuple[tuple[str, Span], ...]
    who: tuple[Mention, ...]
    items: tuple[Sentence, ...] = ()
    acts: tuple[ActSeen, ...] = field(default=())

    def find(self, pattern: str) -> re.Match[str] | None:
        """The first place of an expression in the text."""
        return re.search(pattern, self.text, re.IGNORECASE)

    def found(self, path: str, span: Span, rule: str) -> Found:
        """What was read from a place of the text, told as a place of its passage."""
        passage, begin, end = self.place(span)
        return Found(path, begin, end, rule, passage)

    def place(self, span: Span) -> tuple[str, int, int]:
        """A place of the text as passage id and characters of it; a place across the two is the item's."""
        stem = self.sentence.stem
        joint = len(self.text) - len(self.sentence.text)
        if stem is not None and span[1] <= len(stem.text):
            return stem.passage.id, stem.begin + span[0], stem.begin + span[1]
        begin, end = max(span[0] - joint, 0), max(span[1] - joint, 0)
        return self.sentence.passage.id, self.sentence.begin + begin, self.sentence.begin + end

    def of(self, *sorts: str) -> tuple[Mention, ...]:
        """Mentions of these sorts outside the conditions."""
        return tuple(one for one in self.mentions if one.sort in sorts and not self.in_condition(one.begin))

    def in_condition(self, at: int) -> bool:
        """Whether a place belongs to a condition."""
        return any(begin <= at < end for _, (begin, end) in self.conditions)

    def after(self, at: int, *sorts: str) -> tuple[Mention, ...]:
        """A list of names that begins right after a place: ``the Mechanism and UNIFIL``."""
        listed: list[Mention] = []
        for one in self.mentions:
            if one.begin >= at and one.sort in sorts and (_AND.match(self.text[at : one.begin]) or one.begin == at):
                listed.append(one)
                at = one.end
        return tuple(listed)


@dataclass(slots=True)
class Draft:
    """A clause in the making: what a rule of a kind read."""

    kind: str
    rule: str
    promise: dict[str, Any] = field(default_factory=dict)
    found: list[Found] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    #: Values of the header the rule read itself, and parts it has settled.
    header: dict[str, Any] = field(default_factory=dict)
    settled: set[str] = field(default_factory=set)


def readings(sentence: Sentence, words: Words, agreement: Agreement, names: Names) -> Iterator[Reading]:
    """One reading per duty of a sentence; several verbs of the same duty are one."""
    stem = sentence.stem.text if sentence.stem is not None else ""
    text = f"{stem} {sentence.text}" if stem else sentence.text
    conditions = tuple(_conditions(text, words))
    duties = _duties(text, words, conditions)
    if not duties:
        return
    mentions = _one_sort(text, names.mentions(text))
    read_moments = moments(text, words, mentions)
    read_distances = distances(text, words)
    taken = [(one.begin, one.end) for one in read_moments]
    taken += [(one.begin, one.end) for one in read_distances]
    taken += [(one.begin, one.end) for one in mentions]
    who: tuple[Mention, ...] = ()
    for at, (first, segment) in enumerate(duties):
        who = _who(text, words, first, segment, mentions, who if at else ())
        yield replace(
            Reading(
                sentence, words, agreement, text, first, (), mentions, read_moments, read_distances,
                counted(text, words, taken), conditions, who,
            ),
            **_acts(text, words, first, segment, who, conditions),
        )  # fmt: skip


def _duties(text: str, words: Words, conditions: tuple[tuple[str, Span], ...]) -> list[tuple[DutySeen, Span]]:
    """The duties with the stretch each governs; one of the same kind as the one before joins it."""
    found: list[DutySeen] = []
    for duty in _ORDER:
        for pattern in words.duties.get(duty, ()):
            for match in pattern.finditer(text):
                found.append(DutySeen(duty, match.start(), match.end()))
    found.sort(key=lambda one: (one.begin, one.begin - one.end))
    kept: list[DutySeen] = []
    for one in found:
        inside = any(begin <= one.begin < end for kind, (begin, end) in conditions if kind != "step")
        if inside or _RELATIVE.search(text[: one.begin]) or (kept and one.begin < kept[-1].end):
            continue
        kept.append(_turned(text, words, one, kept[-1].end if kept else 0))
    joined: list[tuple[DutySeen, Span]] = []
    for at, one in enumerate(kept):
        end = kept[at + 1].begin if at + 1 < len(kept) else len(text)
        begin = kept[at - 1].end if at else 0
        if joined and joined[-1][0].duty == one.duty:
            joined[-1] = (joined[-1][0], (joined[-1][1][0], end))
        else:
            joined.append((one, (begin if at else 0, end)))
    return joined


def _turned(text: str, words: Words, one: DutySeen, begin: int) -> DutySeen:
    """``No warship shall``, ``Neither side shall`` forbid; ``no more than`` counts."""
    before = text[begin : one.begin]
    nobody = re.search(
        rf"(?:^|[,;:]\s*|\band\s+){words.nobody}\b(?!\s+(?:more|fewer|less|later))", before, re.IGNORECASE
    )
    return replace(one, duty="prohibit") if nobody and one.duty == "require" else one


def _conditions(text: str, words: Words) -> Iterable[tuple[str, Span]]:
    """The parts that say on what condition: from their first word to the comma, or to the end."""
    for kind, patterns in words.conditions.items():
        for pattern in patterns:
            for match in pattern.finditer(text):
                starts = not text[: match.start()].strip() or text[: match.start()].rstrip().endswith((",", ";", ":"))
                if (
                    kind == "when"
                    and not starts
                    and match[0].lower() in ("after", "when", "if", "where", "should", "following")
                ):
                    continue
                if (
                    kind == "when"
                    and match[0].lower() == "after"
                    and re.match(r"\s+(?:\d+|signature|day|the (?:signature|signing))\b", text[match.end() :])
                ):
                    continue
                comma = re.search(r"[,;]\s", text[match.end() :])
                end = match.end() + comma.start() if comma else len(text)
                if not starts and kind != "when":
                    stop = re.search(r"[,;]\s|\s(?:within|by|no later than)\s", text[match.end() :])
                    end = match.end() + stop.start() if stop else len(text)
                yield kind, (match.start(), end)


def _one_sort(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
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


def _who(
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
        if not _AND.match(gap) or (len(listed) == 1 and not re.search(r"\w", gap)):
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
            listed and _AND.match(text[listed[-1].end : one.begin])
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


def _acts(
    text: str,
    words: Words,
    duty: DutySeen,
    segment: Span,
    who: tuple[Mention, ...],
    conditions: tuple[tuple[str, Span], ...],
) -> dict[str, Any]:
    """The acts of the main clause: after the verb where somebody is named before it, in all of it elsewhere."""
    active = any(one.begin < duty.begin for one in who)
    whole = (duty.begin if active else segment[0], segment[1])
    regions = [whole]
    for kind, (begin, end) in conditions:
        if kind != "except" or text[begin:end].lower().startswith(("except", "unless", "save", "with the")):
            regions = [piece for region in regions for piece in _without(region, (begin, end))]
    acts = acts_in(text, words, regions)
    if not acts and active:
        # "All acts of violence between the Parties shall cease": what is meant stands before the verb
        acts = acts_in(text, words, [piece for _, cut in conditions for piece in _without(segment, cut)] or [segment])
    return {"main": tuple(regions), "acts": acts}


def _without(region: Span, part: Span) -> Iterator[Span]:
    if part[1] <= region[0] or region[1] <= part[0]:
        yield region
        return
    if region[0] < part[0]:
        yield region[0], part[0]
    if part[1] < region[1]:
        yield part[1], region[1]


def places_of(reading: Reading) -> Mapping[str, tuple[Mention, ...]]:
    """The zones of the main clause: ``in`` those where it happens, ``outside`` those where it does not."""
    inside: list[Mention] = []
    outside: list[Mention] = []
    last: list[Mention] = []
    for one in reading.of("zone"):
        if not any(begin <= one.begin < end for begin, end in reading.main) and one.begin >= reading.duty.end:
            continue
        before = reading.text[max(0, one.begin - 40) : one.begin]
        if last and _AND.match(reading.text[last[-1].end : one.begin]):
            last.append(one)
        elif _OUTSIDE.search(before):
            outside.append(one)
            last = outside
        elif not _OF.search(before) or _PARTS_OF.search(before):
            inside.append(one)
            last = inside
    return {"in": tuple(inside), "outside": tuple(outside)}
