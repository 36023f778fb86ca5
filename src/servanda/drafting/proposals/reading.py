"""A sentence read: its duty, who bears it, and what stands in it; the rules of each kind build on this."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from servanda.drafting.proposals.acts import ActSeen, acts_in
from servanda.drafting.proposals.amounts import Counted, Distance, counted, distances
from servanda.drafting.proposals.duties import DutySeen, Span, conditions_in, duties_in
from servanda.drafting.proposals.holders import AND, one_sort, who_in
from servanda.drafting.proposals.moments import Moment, moments
from servanda.drafting.proposals.names import Mention
from servanda.drafting.proposals.offered import Offered
from servanda.drafting.proposals.proposal import Ask, Found
from servanda.drafting.proposals.sentences import Sentence
from servanda.drafting.proposals.words import Words

_OUTSIDE = re.compile(r"(?:\boutside(?:\s+of)?|hors\s+de|خارج)\s+(?:the\s+|any of the\s+)?$", re.IGNORECASE)
_OF = re.compile(r"\bof\s+(?:the\s+)?$", re.IGNORECASE)
_PARTS_OF = re.compile(
    r"\b(?:areas?|parts?|territory|whole|all|outside|east|west|north|south|sea)\s+of\s+(?:the\s+)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One duty of a sentence.

    ``text`` is the stem of the list, where the sentence is an item of one, and the sentence; every place counts
    characters of it. ``main`` are the regions the acts are read from, ``conditions`` those that say on what condition.
    """

    sentence: Sentence
    words: Words
    offered: Offered
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

    def of_number(self, kind: str, key: str, one: Counted, rule: str) -> list[Found]:
        """What was read from a number: the amount, and the unit from what it counts."""
        noun = (one.end, min(one.end + 1 + len(one.noun), len(self.text)))
        return [
            self.found(f"{kind}.{key}", (one.begin, one.end), rule),
            self.found(f"{kind}.unit", noun, "what is counted"),
        ]

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
            if one.begin >= at and one.sort in sorts and (AND.match(self.text[at : one.begin]) or one.begin == at):
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


@dataclass(frozen=True, slots=True)
class Bound:
    """A sentence with its stem, its conditions and its duties: all that shows without knowing any name."""

    sentence: Sentence
    words: Words
    text: str
    conditions: tuple[tuple[str, Span], ...]
    duties: tuple[tuple[DutySeen, Span], ...]


def bound_in(sentence: Sentence, words: Words) -> Bound:
    """What binds somebody in a sentence; without a duty it promises nothing."""
    stem = sentence.stem.text if sentence.stem is not None else ""
    text = f"{stem} {sentence.text}" if stem else sentence.text
    conditions = tuple(conditions_in(text, words))
    return Bound(sentence, words, text, conditions, tuple(duties_in(text, words, conditions)))


def readings(bound: Bound, offered: Offered, mentioned: tuple[Mention, ...]) -> Iterator[Reading]:
    """One reading per duty of a sentence; several verbs of the same duty are one."""
    sentence, words, text, conditions = bound.sentence, bound.words, bound.text, bound.conditions
    mentions = one_sort(text, mentioned)
    read_moments = moments(text, words, mentions)
    read_distances = distances(text, words)
    taken = [(one.begin, one.end) for one in read_moments]
    taken += [(one.begin, one.end) for one in read_distances]
    taken += [(one.begin, one.end) for one in mentions]
    who: tuple[Mention, ...] = ()
    for at, (first, segment) in enumerate(bound.duties):
        who = who_in(text, words, first, segment, mentions, who if at else ())
        yield replace(
            Reading(
                sentence, words, offered, text, first, (), mentions, read_moments, read_distances,
                counted(text, words, taken), conditions, who,
            ),
            **_acts(text, words, first, segment, who, conditions),
        )  # fmt: skip


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
        if last and AND.match(reading.text[last[-1].end : one.begin]):
            last.append(one)
        elif _OUTSIDE.search(before):
            outside.append(one)
            last = outside
        elif not _OF.search(before) or _PARTS_OF.search(before):
            inside.append(one)
            last = inside
    return {"in": tuple(inside), "outside": tuple(outside)}
