"""The clauses as they stand by a mission's own record: the engine's reading of what a person sees, and of nothing else.

Findings, replies, notices, certifications and what could be watched are facts. Everybody's board is made from the
entries they see, so that a board tells nobody what was not told to them.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from servanda import mechanism as m
from servanda.access import Person
from servanda.agreement import lower
from servanda.basis import SECOND
from servanda.compliance import Assessments, assess
from servanda.operations.assess import clause_line
from servanda.operations.due import due_lines
from servanda.operations.mission.record import Mission
from servanda.operations.pages.board import board
from servanda.operations.pages.course import course
from servanda.operations.pages.due import due_table
from servanda.operations.pages.ground import ground
from servanda.operations.pages.standing import marks, statuses
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Page

_MOST_BOARDS: Final = 32


@dataclass(frozen=True, slots=True)
class ClausesNow:
    """How the clauses stand for one person, at an instant."""

    assessments: Assessments
    facts: int


def clauses_now(mission: Mission, person: Person) -> ClausesNow:
    """The agreement assessed on what a person sees of the record, at most a second ago.

    Who sees the same facts within one second is given the same: a hundred rooms that ask at once make a few boards.
    """
    rows, now = tuple(_rows(mission, person)), mission.now
    key = (hashlib.sha256(repr(rows).encode("utf-8", "surrogatepass")).hexdigest(), now // SECOND)
    held: ClausesNow | None = mission.boards.get(key)
    if held is None:
        table = m.fact_table(rows)
        held = ClausesNow(assess(lower(mission.agreement), table, now), len(table))
        if len(mission.boards) >= _MOST_BOARDS:
            mission.boards.clear()
        mission.boards[key] = held
    return held


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
    for entries in mission.files(person, "watch"):
        yield from m.watch_facts(m.read_watch(entries), procedure)
    for entries in mission.files(person, "step"):
        yield from m.ladder_facts(m.read_ladder(entries), procedure)
