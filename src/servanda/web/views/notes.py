"""Diagnostics as the margin shows them: severity in words and shape, why it matters, and each remedy."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from servanda.agreement import Diagnostic
from servanda.web.views.mending import section_of

#: A shape beside each severity, so that none is told by its colour alone.
SHAPES: Final = {"error": "■", "serious": "▲", "notice": "●"}
_ORDER: Final = tuple(SHAPES)


@dataclass(frozen=True, slots=True)
class Way:
    """One remedy: its words, whether computed from this text or a device of other agreements; ``number`` names it."""

    number: int
    words: str
    computed: bool


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


def severities(found: Iterable[Diagnostic]) -> Severities:
    """The counts."""
    counts = Counter(str(one.severity) for one in found)
    return Severities(counts["error"], counts["serious"], counts["notice"])


def _note(one: Diagnostic, id_: str) -> Note:
    severity = str(one.severity)
    ways = tuple(Way(n, way.words, way.computed) for n, way in enumerate(one.remedies))
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
