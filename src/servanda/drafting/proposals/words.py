"""The words the rules know, by language: edited by people in ``words/*.yaml``, compiled here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_LETTER = r"\w"
_GAP = r"(?:[^\w.;:]+[\w'’%-]+){0,12}?[^\w.;:]+"
#: What stands in a text for the marks of figures that follow a word, as Word's own footnotes leave none.
_MONTHS_APART = re.compile(r"\s*[/|]\s*")


def phrase(pattern: str) -> re.Pattern[str]:
    """A phrase of the tables: ``*`` any ending, ``...`` up to twelve words between, ``(a|b)`` either."""
    parts = [re.sub(r"(?<!\))\*", r"[\\w'’-]*", part.strip()) for part in pattern.split("...")]
    spaced = [re.sub(r" +", r"\\s+", part) for part in parts]
    # an optional word keeps its own space: "(?:the )?x" must not ask for two
    spaced = [part.replace(r"\s+)?", r"\s+)?") for part in spaced]
    return re.compile(rf"(?<!{_LETTER})(?:{_GAP.join(spaced)})(?!{_LETTER})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of the tables, and the beginnings one of which a text must hold for it to stand there; none: unknown."""

    pattern: re.Pattern[str]
    heads: tuple[str, ...]


class Phrases(dict[str, tuple[Phrase, ...]]):
    """Phrases by code, sieved by their beginnings: each beginning is looked for once, whatever phrases it begins."""

    def __init__(self, table: Mapping[str, tuple[Phrase, ...]]) -> None:
        super().__init__(table)
        self._listed = tuple((code, one.pattern) for code, phrases in table.items() for one in phrases)
        self._always: list[int] = []
        self._begun: dict[str, list[int]] = {}
        for n, one in enumerate(one for phrases in table.values() for one in phrases):
            for head in one.heads:
                self._begun.setdefault(head, []).append(n)
            if not one.heads:
                self._always.append(n)

    def standing(self, text: str) -> list[tuple[str, re.Pattern[str]]]:
        """Codes and patterns of the phrases that may stand in a text, in the order of the table."""
        lower = text.lower()
        kept = {n for head, numbers in self._begun.items() if head in lower for n in numbers}
        return [self._listed[n] for n in sorted(kept.union(self._always))]


def heads(written: str) -> tuple[str, ...]:
    """The letters each way of saying a phrase begins with.

    >>> heads("(open*|return*) fire"), heads("attacks? on"), heads("(a )?law")
    (('open', 'return'), ('attack',), ())
    """
    group = re.match(r"\(([^()]*)\)(?!\?)", written)
    ways = group[1].split("|") if group else [written]
    found = [re.match(r"([^\W\d_]+)(\??)", way.lower()) for way in ways]
    begun = [one[1][:-1] if one and one[2] else one[1] if one else "" for one in found]
    return tuple(begun) if all(len(one) > 1 for one in begun) else ()


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words, compiled."""

    language: str
    duties: Mapping[str, tuple[re.Pattern[str], ...]]
    acts: Phrases
    answers: Phrases
    months: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    units: Mapping[str, str]
    lengths: Mapping[str, str]
    persons: str
    nobody: str
    agent: str
    by: str
    moments: Mapping[str, str]
    certified: tuple[re.Pattern[str], ...]
    observed: tuple[re.Pattern[str], ...]
    conditions: Mapping[str, tuple[re.Pattern[str], ...]]
    reversible: Mapping[str, tuple[re.Pattern[str], ...]]
    weapons: Phrases

    def number(self, written: str) -> int | None:
        """A number in figures or in words; None where it is neither."""
        bare = re.sub(r"[,\s\u00a0\u202f]", "", written.lower())
        if bare.isdecimal() and len(bare) <= 12:
            return int(bare)
        return self.numbers.get(bare)


#: Languages that have rules; a passage in another is not read.
LANGUAGES = ("en", "fr", "ar")


@cache
def words(language: str) -> Words | None:
    """The words of a language by its BCP 47 tag; None where there are no rules for it."""
    base = language.lower().partition("-")[0]
    if base not in LANGUAGES:
        return None
    text = files("servanda.drafting.proposals").joinpath("words", f"{base}.yaml").read_text(encoding="utf-8")
    read: dict[str, Any] = yaml.safe_load(text)
    return Words(
        language=base,
        duties=_table(read["duties"]),
        acts=_phrases(read["acts"]),
        answers=_phrases(read.get("answers", {})),
        months=_apart(read["months"]),
        numbers=read["numbers"],
        ordinals=read.get("ordinals", {}),
        units=read["units"],
        lengths=read["lengths"],
        persons=read["persons"],
        nobody=read.get("nobody", "(?!)"),
        agent=read.get("agent", "(?!)"),
        by=read.get("by", "(?!)"),
        moments=read["moments"],
        certified=_compiled(read.get("certified", [])),
        observed=_compiled(read.get("observed", [])),
        conditions=_table(read.get("conditions", {})),
        reversible=_table(read.get("reversible", {})),
        weapons=_phrases(read.get("weapons", {})),
    )


def _compiled(given: list[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(phrase(one) for one in given)


def _table(given: Mapping[str, list[str]]) -> Mapping[str, tuple[re.Pattern[str], ...]]:
    return {key: _compiled(phrases) for key, phrases in given.items()}


def _phrases(given: Mapping[str, list[str]]) -> Phrases:
    return Phrases({code: tuple(Phrase(phrase(one), heads(one)) for one in phrases) for code, phrases in given.items()})


def _apart(months: Mapping[str, int]) -> Mapping[str, int]:
    return {name: number for names, number in months.items() for name in _MONTHS_APART.split(names)}
