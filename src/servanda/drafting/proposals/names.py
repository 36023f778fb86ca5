"""Who and where a text names: participants, bodies, zones, lines, events and phases, by their names and its aliases."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from servanda.agreement import Agreement
from servanda.drafting.text import DraftText

Sort = Literal["participant", "body", "zone", "line", "event", "phase"]
_ALIAS = re.compile(
    r"\(\s*(?:(?:the|hereinafter|hereafter|referred to as|ci-après|"
    r"désignée?s?)\s*,?\s*)*[\"“«]\s*([^\"”»]{2,60}?)\s*[\"”»]\s*\)"
)
#: A definition begins with its number, if any, and the term in quotation marks.
_NUMBERED = r"^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?"
_TERM = r"[\"“«]\s*(?P<term>[^\"”»]{2,60}?)\s*[\"”»]\s*"
_SAID = r"(?:means?|shall mean|refers? to|désigne|s'entend de)\s+(?P<what>.+)"
_MEANS = re.compile(rf"{_NUMBERED}\W*{_TERM}{_SAID}", re.DOTALL)
_MEANS_AR = re.compile(rf"{_NUMBERED}\W*(?:يُقصد|يقصد|يعني)\s*ب?\s*{_TERM}(?P<what>.+)", re.DOTALL)
_PLAIN = re.compile(r"^(?:the|les?|la|l'|l’)\s+", re.IGNORECASE)
_SHORT = re.compile(r"\s*[(（]([^()]*)[)）]\s*")
#: Words for all who are party; what is said of them is said of each.
_ALL = {
    "en": r"(?:the|both|each of the|all|each|neither|either|of the|an?|any)\s+"
    r"(?:two\s+|other\s+)?(?:parties|party|sides?)",
    "fr": r"(?:les(?:\s+deux)?|chacune des|aucune des|chaque)\s+(?:parties|partie|camps?)",
    "ar": r"(?:ال|لل)?(?:طرفان|طرفين|أطراف|جانبان|جانبين)",
}  # fmt: skip
_GUARANTORS = {"en": r"the\s+guarantors", "fr": r"les\s+garants", "ar": r"الضامن(?:ون|ين)"}


@dataclass(frozen=True, slots=True)
class Mention:
    """Ids named at a place of a text; several for a group such as the parties."""

    ids: tuple[str, ...]
    sort: Sort
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Names:
    """What each name stands for; a name may stand for a participant and for a place."""

    known: Mapping[str, tuple[tuple[tuple[str, ...], Sort], ...]]
    pattern: re.Pattern[str]

    def same(self, other: "Names") -> bool:
        """Whether every text names the same by both."""
        return self.known == other.known and self.pattern.pattern == other.pattern.pattern

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Every name in a text, longest first where they overlap, in the order of the text."""
        found: list[Mention] = []
        for match in self.pattern.finditer(text):
            begin, end = match.span(1)
            for ids, sort in self.known[_folded(match[1])]:
                found.append(Mention(ids, sort, begin, end))
        return tuple(found)


def names_in(agreement: Agreement, text: DraftText | None = None) -> Names:
    """The names an agreement file gives, and the ones the text gives in their place."""
    known: dict[str, list[tuple[tuple[str, ...], Sort]]] = {}
    named = tuple(_named(agreement))
    for ids, sort, called in named:
        _add(known, called, ids, sort)
    for ids, sort, called in named:
        for name in _variants(called):
            # a shortened name never takes the place of somebody's whole one
            if not any(other == sort for _, other in known.get(_folded(name), ())):
                _add(known, name, ids, sort)
    _heads(known, agreement)
    parties = agreement.parties()
    guarantors = tuple(key for key, one in agreement.participants.items() if "guarantor" in one.roles)
    base = _names(known, parties, guarantors)
    if text is None:
        return base
    for passage in text.passages:
        for alias, ids, sort in _aliases(passage.text, base):
            for name in {alias, _PLAIN.sub("", alias)}:
                known[_folded(name)] = [(ids, sort)]
    return _names(known, parties, guarantors)


def _named(agreement: Agreement) -> Iterable[tuple[tuple[str, ...], Sort, str]]:
    for key, participant in agreement.participants.items():
        yield from (((key,), "participant", name) for name in participant.called.values())
    for key, body in agreement.bodies.items():
        yield from (((key,), "body", name) for name in body.called.values())
    for key, zone in agreement.zones.items():
        yield from (((key,), "zone", name) for name in (*zone.called.values(), *zone.also_called))
    for key, line in agreement.lines.items():
        yield from (((key,), "line", name) for name in _undated(line.called.values()))
    for key, event in agreement.events.items():
        yield from (((key,), "event", name) for name in event.called.values())
    for phase in agreement.phases:
        yield from (((phase.id,), "phase", name) for name in phase.called.values())


def _undated(names: Iterable[str]) -> Iterable[str]:
    """Names of lines, with and without the date that tells them from others."""
    for name in names:
        yield name
        yield re.split(r"\s+(?:in|of)\s+(?=\w+ \d{4})", name)[0]


def _variants(called: str) -> Iterable[str]:
    """A name without what is in brackets, what is in brackets where it is a short form, and its head."""
    bare = _SHORT.sub(" ", called).strip()
    yield bare
    yield from (short for short in _SHORT.findall(called) if short and " " not in short and len(short) > 1)
    yield re.split(r"[:,;]\s", bare)[0]
    yield _PLAIN.sub("", bare)
    head = re.split(r"\s(?:to|for)\s", bare)[0]
    yield head if len(head.split()) > 2 else bare


def _heads(known: dict[str, list[tuple[tuple[str, ...], Sort]]], agreement: Agreement) -> None:
    """``the city`` for ``City of …``, where one zone alone is so called."""
    heads: dict[str, set[str]] = {}
    for id_, zone in agreement.zones.items():
        for name in zone.called.values():
            if match := re.match(r"(\w+)\s+(?:of|de|du)\s", name):
                heads.setdefault(match[1].lower(), set()).add(id_)
    for head, ids in heads.items():
        if len(ids) == 1:
            _add(known, f"the {head}", tuple(ids), "zone")


def _add(known: dict[str, list[tuple[tuple[str, ...], Sort]]], name: str, ids: tuple[str, ...], sort: Sort) -> None:
    folded = _folded(name)
    if folded.startswith("ال"):
        # with "to" before it the article is written into the word
        _add(known, f"لل{folded[3:] if folded.startswith('الل') else folded[2:]}", ids, sort)
    if len(folded) > 1 and (ids, sort) not in known.setdefault(folded, []):
        known[folded].append((ids, sort))


def _aliases(text: str, names: Names) -> Iterable[tuple[str, tuple[str, ...], Sort]]:
    """Names the text gives: ``X ("the Y")``, and ``"Y" means X``."""
    if not (_ALIAS.search(text) or defines(text)):
        return
    mentions = names.mentions(text)
    for match in _ALIAS.finditer(text):
        before = [
            one for one in mentions if one.end <= match.start() and not text[one.end : match.start()].strip(" ,()")
        ]
        for one in before:
            yield match[1], one.ids, one.sort
    for pattern in (_MEANS, _MEANS_AR):
        if (means := pattern.match(text)) is not None:
            near = [one for one in mentions if 0 <= one.begin - means.start("what") <= 5]
            for one in near[:1]:
                yield means["term"], one.ids, one.sort


def _names(
    known: Mapping[str, list[tuple[tuple[str, ...], Sort]]], parties: tuple[str, ...], guarantors: tuple[str, ...]
) -> Names:
    # groups are last: a text that calls one participant "the Party" means that one
    table: dict[str, tuple[tuple[tuple[str, ...], Sort], ...]] = {
        name: tuple(ids) for name, ids in known.items() if name
    }
    ordered = sorted(table, key=lambda name: (-len(name), name))
    alternatives = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in ordered) or "(?!)"
    groups = [*_ALL.values()] if parties else []
    guards = [*_GUARANTORS.values()] if guarantors else []
    pattern = re.compile(rf"(?<!\w)[ولب]?((?:{'|'.join([alternatives, *groups, *guards])}))(?!\w)", re.IGNORECASE)
    return Names(_Groups(table, parties, guarantors), pattern)


class _Groups(dict[str, tuple[tuple[tuple[str, ...], Sort], ...]]):
    """The table, and what the words for groups stand for."""

    def __init__(
        self,
        table: Mapping[str, tuple[tuple[tuple[str, ...], Sort], ...]],
        parties: tuple[str, ...],
        guarantors: tuple[str, ...],
    ) -> None:
        super().__init__(table)
        self.parties, self.guarantors = parties, guarantors

    def __eq__(self, other: object) -> bool:
        own = isinstance(other, _Groups) and (self.parties, self.guarantors) == (other.parties, other.guarantors)
        return own and super().__eq__(other)

    __hash__ = None

    def __missing__(self, name: str) -> tuple[tuple[tuple[str, ...], Sort], ...]:
        for pattern in _GUARANTORS.values():
            if re.fullmatch(pattern, name, re.IGNORECASE):
                return ((self.guarantors, "participant"),)
        return ((self.parties, "participant"),)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def definitions_in(text: DraftText) -> Mapping[str, tuple[str, str]]:
    """Terms the text defines, with the passage's id and the wording."""
    found: dict[str, tuple[str, str]] = {}
    for passage in text.passages:
        for pattern in (_MEANS, _MEANS_AR):
            if match := pattern.match(passage.text):
                found[match["term"]] = (passage.id, match["what"].strip())
    return found


def defines(text: str) -> bool:
    """Whether a sentence defines a term and so promises nothing."""
    return bool(_MEANS.match(text) or _MEANS_AR.match(text))
