"""The clauses as they stand by a mission's own record: the engine's reading of what a person sees, and of nothing else.

Findings, replies, notices, certifications and what could be watched are facts, and what was told on the two lines:
notice given late, access denied, what came of a corridor, a strike that the site let be told. Everybody's board is made
from the entries they see, so that a board tells nobody what was not told to them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from servanda.access import Person
from servanda.compliance import Assessments
from servanda.operations.assess import clause_line
from servanda.operations.mission.assessed import assessed_on
from servanda.operations.mission.evidence import sees_evidence
from servanda.operations.mission.line_facts import line_rows, struck_rows
from servanda.operations.mission.record import Mission
from servanda.operations.mission.rows import FACTUAL, rows_of
from servanda.operations.pages.board import board
from servanda.operations.pages.standing import marks, statuses
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Page, Section


@dataclass(frozen=True, slots=True)
class ClausesNow:
    """How the clauses stand for one person, at an instant; from how many facts of the record, and of other evidence."""

    assessments: Assessments
    facts: int
    from_evidence: int = 0


def clauses_now(mission: Mission, person: Person) -> ClausesNow:
    """The agreement assessed on what a person sees of the record, and of the case's own evidence."""
    return ClausesNow(*assessed_on(mission, _rows(mission, person), evidence=sees_evidence(person)))


def clauses_page(
    mission: Mission, now: ClausesNow, language: str = "en", beside: Iterable[Section | None] = ()
) -> Page:
    """The clause board as plain data for drawing, between what is drawn ``beside`` it: the first before it."""
    words, agreement, result = Words(known_language(language)), mission.agreement, now.assessments
    lines = tuple(clause_line(agreement, result, clause.id) for clause in agreement.clauses)
    first, *rest = [*beside, None]
    parts = (first, board(agreement, result, lines, words), *rest)
    return _page(mission, result, words, tuple(part for part in parts if part is not None))


def drawn_page(mission: Mission, result: Assessments, language: str, sections: Iterable[Section]) -> Page:
    """Sections alone, without a legend of statuses."""
    words = Words(known_language(language))
    return replace(_page(mission, result, words, tuple(sections)), statuses=(), marks=())


def _page(mission: Mission, result: Assessments, words: Words, sections: tuple[Section, ...]) -> Page:
    return Page(
        title=words.title(mission.agreement),
        standing=words.standing(mission.agreement.standing),
        sections=sections,
        language=words.language,
        direction=cast(Any, words.direction),
        zone=mission.agreement.timing.zone,
        statuses=statuses(words),
        marks=marks(words),
        as_of=result.as_of,
    )


def _rows(mission: Mission, person: Person) -> Iterator[Mapping[str, Any]]:
    for area in FACTUAL:
        for entries in mission.files(person, area):
            yield from rows_of(area, entries, mission.procedure)
            yield from struck_rows(entries)
    yield from line_rows(mission, person)
