"""Public statements and recorded acts, participant by participant, under the same rank and limits for each.

No type here holds a figure about a statement: there are moments, edges of periods and counts of acts, and nothing that
puts a number on whether words and deeds agree. A test walks through all of them.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Said:
    """One statement: the words of its row as they stand there, uncut; ``at`` in µs UTC.

    ``joint``: with whom it was made. ``to``: whom it addresses. ``said_by``: who is quoted. ``mark``: of the source.
    """

    fact: str
    at: int
    day: date
    act: str
    words: str
    source: str
    origin: str
    mark: str = ""
    joint: tuple[str, ...] = ()
    to: str = ""
    said_by: str = ""
    clause: str = ""


@dataclass(frozen=True, slots=True)
class SaidAndDone:
    """One participant: its statements in order of time, at most as many as anybody's; and its recorded acts by period.

    ``statements``: all on record, shown or not. ``acts``: per period; None where nobody was counting. ``acted``: acts
    recorded as its own; ``named``: acts that name it at all, by ``sources`` sources. ``talks``: when (µs UTC) it is
    named in talks; one moment for each day.
    """

    side: str
    said: tuple[Said, ...]
    statements: int
    acts: tuple[int | None, ...]
    acted: int
    named: int
    sources: int
    talks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Signals:
    """All participants, in the order of the agreement, over periods whose ``edges`` are µs UTC.

    ``unattributed``: acts of which no source records who acted, by period. ``others``: statements of nobody in the
    agreement. ``step``: how long a period is: day, week or month. ``limit``: of statements shown for each.
    """

    sides: tuple[SaidAndDone, ...]
    others: SaidAndDone
    edges: tuple[int, ...]
    unattributed: tuple[int | None, ...]
    step: str
    limit: int
