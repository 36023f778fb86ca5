"""The clauses as they stand by a mission's own record: the engine's reading of what a person sees, and of nothing else.

Findings, replies, notices, certifications and what could be watched are facts, and what was told on the two lines:
notice given late, access denied, what came of a corridor, a strike that the site let be told. Everybody's board is made
from the entries they see, so that a board tells nobody what was not told to them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from servanda import mechanism as m
from servanda.access import Person
from servanda.agreement import lower
from servanda.compliance import Assessments, assess
from servanda.operations.assess import clause_line
from servanda.operations.due import due_lines
from servanda.operations.mission.line_facts import line_rows, struck_rows
from servanda.operations.mission.record import Mission
from servanda.operations.pages.board import board
from servanda.operations.pages.course import course
from servanda.operations.pages.due import due_table
from servanda.operations.pages.ground import ground
from servanda.operations.pages.standing import marks, statuses
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Page


@dataclass(frozen=True, slots=True)
class ClausesNow:
    """How the clauses stand for one person, at an instant."""

    assessments: Assessments
    facts: int


def clauses_now(mission: Mission, person: Person) -> ClausesNow:
    """The agreement assessed on what a person sees of the record."""
    table = m.fact_table(_rows(mission, person))
    law = lower(mission.agreement)
    return ClausesNow(assess(law, table, mission.now), len(table))


def clauses_page(mission: Mission, now: ClausesNow, language: str = "en") -> Page:
    """The clause board, what is due for decision, the course of time and the map, as plain data for drawing."""
    words, agreement, result = Words(known_language(language)), mission.agreement, now.assessments
    lines = tuple(clause_line(agreement, result, clause.id) for clause in agreement.clauses)
    parts: list[Any] = [
        board(agreement, result, lines, words),
        due_table(agreement, result, due_lines(agreement, result), words),
        course(agreement, result, (), words),
        ground(agreement, result, words),
    ]
    return Page(
        title=words.title(agreement),
        standing=words.standing(agreement.standing),
        sections=tuple(part for part in parts if part is not None),
        language=language,
        direction=cast(Any, words.direction),
        zone=agreement.timing.zone,
        statuses=statuses(words),
        marks=marks(words),
        as_of=result.as_of,
    )


def _rows(mission: Mission, person: Person) -> Iterator[Mapping[str, Any]]:
    procedure = mission.procedure
    for entries in mission.files(person, "incident"):
        yield from m.facts(m.read(entries), procedure)
        yield from struck_rows(entries)
    for entries in mission.files(person, "watch"):
        yield from m.watch_facts(m.read_watch(entries), procedure)
    for entries in mission.files(person, "step"):
        yield from m.ladder_facts(m.read_ladder(entries), procedure)
    yield from line_rows(mission, person)
