"""Which clauses a passage of a report bears on, by plain rules over the words of the passage; each match says why.

A clause is matched when the passage (1) holds the words of the clause's own id, such as *ceasefire*; or (2) names one
of its points, such as *point 2*; or (3) holds a name of an act it is about, as the vocabulary or a source's crosswalk
calls it, with the name of a weapon class where the clause is about weapons. Under (3) a clause of a place drawn on the
map needs the name of that place as well, and a clause of certain items a word of one of them. A clause that begins
after the report, by a day its text fixes, is never matched. No weights, no thresholds, nothing learnt.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from servanda.agreement.clause import Clause
from servanda.agreement.model import Agreement
from servanda.vocabulary import Crosswalk, acts, expand, weapons

_WORD = re.compile(r"\w+")
#: A hyphen inside a word, or where a line was broken: viola- tions, re-commitment, south-west.
_BROKEN = re.compile(r"(?<=\w)[-‐‑\u00ad]\s?(?=\w)")
_POINT = re.compile(r"\b(?:points?|articles?|paragraphs?)\s+(\d+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ClauseMatch:
    """A clause that a passage bears on, and the words of the passage that say so."""

    clause: str
    because: tuple[str, ...]


def match_clauses(
    agreement: Agreement, passage: str, *, on: date | None = None, source: Crosswalk | None = None
) -> tuple[ClauseMatch, ...]:
    """The clauses a passage bears on, in the order of the file.

    ``on``: the day of the report. ``source``: how the words of the report's own source are read as acts. Knows English
    alone, and no negation: *no violations were observed* bears on the clause as *many were* does.
    """
    said = stems(passage)
    text = f" {' '.join(said)} "
    points = set(_POINT.findall(passage))
    found = []
    for clause in agreement.clauses:
        if on is not None and _begins_after(clause, on):
            continue
        because = tuple(dict.fromkeys(_reasons(agreement, clause, text, points, source)))
        if because:
            found.append(ClauseMatch(clause.id, because))
    return tuple(found)


def stems(text: str) -> list[str]:
    """The words of a text: lower case, hyphens closed, plural s cut off.

    >>> stems("Viola- tions of the cease-fire")
    ['violation', 'of', 'the', 'ceasefire']
    """
    return [_stem(word) for word in _WORD.findall(_BROKEN.sub("", text).lower())]


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _begins_after(clause: Clause, on: date) -> bool:
    opens = clause.opening
    return opens is not None and bool(opens.date) and opens.date > on.isoformat()


def _reasons(
    agreement: Agreement, clause: Clause, text: str, points: set[str], source: Crosswalk | None
) -> Iterator[str]:
    own = stems(re.sub(r"\d+", "", clause.id.replace("-", " ")))
    if own and all(f" {word} " in text for word in own):
        yield " ".join(own)
    cited = clause.source.para if clause.source else ""
    yield from (f"point {one}" for one in sorted(points & set(re.findall(r"\d+", cited))))
    if not (_placed(agreement, clause, text) and _of_items(clause, text)):
        return
    armed = tuple(one for name in _classes(clause) for one in _held((weapons()[name].label,), text))
    if _classes(clause) and not armed:
        return
    for act in _held(_act_names(clause, source), text):
        yield ", ".join((act, *armed))


def _act_names(clause: Clause, source: Crosswalk | None) -> tuple[str, ...]:
    """What the acts of a clause are called, and those below them."""
    codes = tuple(dict.fromkeys(below for code in clause.promise.acts() for below in expand(code)))
    theirs = tuple(name for code in clause.promise.acts() for name in (source.back(code) if source else ()))
    return (*(acts()[code].label for code in codes), *theirs)


def _held(names: Iterable[str], text: str) -> Iterator[str]:
    """Those of the names whose words stand side by side in the text."""
    for name in names:
        words = " ".join(stems(name))
        if words and f" {words} " in text:
            yield words


def _classes(clause: Clause) -> tuple[str, ...]:
    """Weapon classes a clause is about, and those below them."""
    asked = {one.weapons for one in getattr(clause.promise, "classes", ()) if getattr(one, "weapons", "")}
    return tuple(name for name in weapons() if any(name == one or name.startswith(f"{one}.") for one in asked))


def _of_items(clause: Clause, text: str) -> bool:
    """Whether a word of the items is there, where the clause is about certain items."""
    do = getattr(clause.promise, "do", None)
    items = tuple(getattr(do, "items", ()) or ())
    return not items or any(f" {word} " in text for item in items for word in stems(item) if len(word) > 3)


def _placed(agreement: Agreement, clause: Clause, text: str) -> bool:
    """Whether one of the clause's places is named, where all of them are drawn and none is an administrative unit."""
    names: list[str] = []
    todo = list(clause.promise.zones())
    for key in todo:
        zone = agreement.zones.get(key)
        if zone is None or zone.units is not None:
            return True
        todo += [one for one in zone.any_of if one not in todo]
        names += [*zone.called.values(), *zone.also_called, key.replace("-", " ")]
    return not todo or any(True for _ in _held(names, text))
