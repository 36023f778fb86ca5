"""What was expected against what was done: from the script, what was sent when, and the record; nothing is judged.

An entry counts for one expectation: of those it fits, the one whose time runs out first. No name orders anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from servanda.access import PROGRAM, Entry
from servanda.operations.exercise.course import Course
from servanda.operations.exercise.script import Expected, Inject, Script


class Standing(StrEnum):
    """How something expected stands."""

    NOT_YET = "not yet"
    LEFT_OUT = "left out"
    WAITING = "waiting"
    DONE = "done"
    LATE = "late"
    NOT_DONE = "not done"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing expected. ``by``: until when; ``done``: when, ``person``: by whom; times µs of the exercise."""

    inject: Inject
    expected: Expected
    standing: Standing
    sent: int | None = None
    by: int | None = None
    done: int | None = None
    person: str = ""
    position: int = 0

    @property
    def late(self) -> int:
        """How much later than expected, µs; 0 where it was not."""
        return max(0, self.done - self.by) if self.done is not None and self.by is not None else 0


def outcomes(script: Script, course: Course, entries: Sequence[Entry], now: int) -> tuple[Outcome, ...]:
    """Everything expected, in the order of the script. ``entries``: the whole record; ``now``: µs of the exercise."""
    every = [(inject, one) for inject in script.injects for one in inject.expects]
    asked = [(course.sent[inject.id], one) for inject, one in every if inject.id in course.sent]
    asked.sort(key=lambda one: one[0] + one[1].within)
    met: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda one: one.position):
        fits = (one for sent, one in asked if one.id not in met and _meets(entry, one, sent, course))
        if (first := next(fits, None)) is not None:
            met[first.id] = entry
    return tuple(_outcome(inject, one, course, met.get(one.id), now) for inject, one in every)


def _meets(entry: Entry, expected: Expected, sent: int, course: Course) -> bool:
    about = course.files.get(expected.file) if expected.file else entry.about
    return entry.recorded >= sent and entry.by in expected.who and entry.deed in expected.deeds and entry.about == about


def _outcome(inject: Inject, expected: Expected, course: Course, entry: Entry | None, now: int) -> Outcome:
    sent = course.sent.get(inject.id)
    if sent is None:
        standing = Standing.LEFT_OUT if inject.id in course.skipped else Standing.NOT_YET
        return Outcome(inject, expected, standing)
    by = sent + expected.within
    if entry is None:
        standing = Standing.NOT_DONE if now > by or course.ended is not None else Standing.WAITING
        return Outcome(inject, expected, standing, sent, by)
    standing = Standing.DONE if entry.recorded <= by else Standing.LATE
    return Outcome(inject, expected, standing, sent, by, entry.recorded, entry.by, entry.position)


def lapsed(entries: Sequence[Entry], since: int) -> tuple[Entry, ...]:
    """What the calendar entered by itself from a time on: hours that ran out."""
    return tuple(
        one
        for one in entries
        if one.by == PROGRAM.id and one.recorded >= since and one.deed.split(":")[1] in ("lapse", "alarm")
    )


def unread(script: Script, course: Course) -> tuple[tuple[str, str], ...]:
    """What reached somebody and was on no page of theirs: inject, and id of the person."""
    sent = [(one.id, one.to) for one in script.injects if one.id in course.sent]
    sent += [(one.id, one.to) for one in course.told]
    return tuple((inject, who) for inject, to in sent for who in to if (inject, who) not in course.shown)
