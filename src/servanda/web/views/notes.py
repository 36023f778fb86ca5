"""Diagnostics as the margin shows them: severity in words and shape, why it matters, and each remedy."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from servanda.agreement import Diagnostic, Remedy
from servanda.basis import Refusal
from servanda.web.views.mending import section_of

#: A shape beside each severity, so that none is told by its colour alone.
SHAPES: Final = {"error": "■", "serious": "▲", "notice": "●"}
_ORDER: Final = tuple(SHAPES)


@dataclass(frozen=True, slots=True)
class Way:
    """One remedy: its words, whether computed from this text or a device of other agreements.

    ``number`` names it among those of its note. ``does``: whether it can be done at once; else ``clause`` or
    ``section`` is the form it is done in, and ``mend`` what there.
    """

    number: int
    words: str
    computed: bool
    does: bool = False
    clause: str = ""
    section: str = ""
    mend: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """One diagnostic: ``id`` is its own as long as it says the same of the same clause.

    ``section``: where it is mended when it is about no clause.
    """

    id: str
    code: str
    severity: str
    shape: str
    clause: str
    message: str
    matters: str
    reading: str
    ways: tuple[Way, ...]
    involves: tuple[str, ...] = ()
    section: str = ""


@dataclass(frozen=True, slots=True)
class Severities:
    """How many diagnostics of each severity there are."""

    error: int
    serious: int
    notice: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.error + self.serious + self.notice

    @property
    def each(self) -> tuple[tuple[str, str, int], ...]:
        """Severity, shape and number, the heaviest first."""
        return tuple((one, SHAPES[one], int(getattr(self, one))) for one in _ORDER)


def notes_of(found: Iterable[Diagnostic]) -> tuple[Note, ...]:
    """The notes, in the order of the checks."""
    seen: Counter[str] = Counter()
    made = []
    for one in found:
        base = f"{one.code}-{one.clause or 'whole'}"
        seen[base] += 1
        made.append(_note(one, f"{base}-{seen[base]}"))
    return tuple(made)


def remedy_of(found: Iterable[Diagnostic], note: str, way: str) -> Remedy:
    """The remedy a page named by its note and number; refuses (WEB013) one that is not there any more."""
    listed = tuple(found)
    for one, shown in zip(listed, notes_of(listed), strict=True):
        if shown.id == note and way.isdecimal() and int(way) < len(one.remedies) and one.remedies[int(way)].edit:
            return one.remedies[int(way)]
    raise Refusal(
        "WEB013", "that diagnostic does not stand any more, or its remedy is another", "look at the text again"
    )


def severities(found: Iterable[Diagnostic]) -> Severities:
    """The counts."""
    counts = Counter(str(one.severity) for one in found)
    return Severities(counts["error"], counts["serious"], counts["notice"])


def _note(one: Diagnostic, id_: str) -> Note:
    severity = str(one.severity)
    ways = tuple(_way(n, way, one) for n, way in enumerate(one.remedies))
    shape = SHAPES[severity]
    return Note(
        id_,
        one.code,
        severity,
        shape,
        one.clause,
        one.message,
        one.matters,
        one.reading,
        ways,
        one.involves,
        section_of(one.clause),
    )


def _way(number: int, remedy: Remedy, one: Diagnostic) -> Way:
    path = [str(step) for step in remedy.field]
    if len(path) > 2 and path[0] == "clauses":
        clause, section, mend = path[1], "", path[-1]
    elif path:
        clause, section, mend = "", ":".join(path[:2]), path[-1]
    else:
        section = section_of(one.clause)
        clause, mend = "" if section else one.clause.partition("/")[0], one.code
    return Way(number, remedy.words, remedy.computed, bool(remedy.edit), clause, section, mend)
