"""In which order files are looked at: each complaining unit has its own line, and the lines take turns.

A side that floods the mechanism lengthens its own line and nobody else's: a side's n-th matter waits for at most n of
every other line that is as urgent. A group waits as one, in the line of whoever brought it first.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.standing import is_marker, set_aside
from servanda.mechanism.words import Status, Urgency


@dataclass(frozen=True, slots=True)
class Waiting:
    """One matter in the queue: the lead's id, the files worked with it, since when (µs UTC), and its turn.

    ``turn``: its place in its own line, from 1. Whose line it is, is not told: that would name who complained.
    """

    lead: str
    others: tuple[str, ...]
    urgent: bool
    since: int
    turn: int


def queue(files: Iterable[IncidentFile], procedure: Procedure) -> tuple[Waiting, ...]:
    """What is registered and not found on yet, in the order to look at it. ``files``: in the order of the record."""
    every = list(files)
    others: dict[str, list[str]] = {}
    for file in every:
        if file.lead != file.about:
            others.setdefault(file.lead, []).append(file.about)
    turns: dict[tuple[str, bool], int] = {}
    waiting: list[Waiting] = []
    for file in every:
        begun = file.allegation
        if begun is None or file.registered is None or not _waits(file, procedure):
            continue
        urgent = file.triage is not None and file.triage.urgency is Urgency.URGENT
        turn = turns[begun.unit, urgent] = turns.get((begun.unit, urgent), 0) + 1
        waiting.append(Waiting(file.about, tuple(others.get(file.about, ())), urgent, file.registered, turn))
    return tuple(sorted(waiting, key=lambda one: (not one.urgent, one.turn)))


def _waits(file: IncidentFile, procedure: Procedure) -> bool:
    found = any(one.act.status is not Status.UNDER_INQUIRY for _, one in file.adopted())
    return file.lead == file.about and not found and not set_aside(file) and not is_marker(file, procedure)
