"""What the calendar enters of the agreement itself: decisions called for, decisions not made, duties not done.

A decision is called for by what the whole record holds, and told to those who decide. A duty is overdue by what every
party was told, and by nothing else: the entry is read by all of them, and tells none what another was not told.
"""

from collections.abc import Iterator
from typing import Final
from weakref import WeakKeyDictionary

import numpy as np

from servanda import mechanism as m
from servanda.access import Draft
from servanda.agreement import Duty, Once
from servanda.basis import EVER, HOUR, canonical_bytes
from servanda.compliance import Assessments, Status
from servanda.operations.due import of_the_ladder
from servanda.operations.mission.assessed import assessed_on, next_edge
from servanda.operations.mission.called import Call, call_file, calls
from servanda.operations.mission.record import Mission
from servanda.operations.mission.recurring import duty_file, missed_now
from servanda.operations.mission.rows import FACTUAL, FactsOfFiles, Rows, rows_of

#: At the latest so long after the last look the engine is asked again, µs: windows that end and answers that stay
#: away have their own hour; only what hangs on quiet for so long waits for the next look.
_LONGEST: Final = 6 * HOUR
#: Per mission: the facts last read, until when what was found still holds (µs UTC), what was found, and which files
#: of decisions an answer made needless.
_read: "WeakKeyDictionary[Mission, tuple[Rows, int, tuple[Draft, ...], frozenset[str]]]" = WeakKeyDictionary()
#: Per mission: what each file tells, so that a file nothing happened to is not read at every look.
_facts: "WeakKeyDictionary[Mission, FactsOfFiles]" = WeakKeyDictionary()


def by_the_agreement(mission: Mission) -> tuple[Draft, ...]:
    """What the agreement calls for at this hour; the engine is asked again only where its answer can have changed."""
    whole = _facts.setdefault(mission, FactsOfFiles()).all_of(mission)
    before, upto, drafts, answered = _read.get(mission, (None, EVER, (), frozenset[str]()))
    if before == whole and mission.now < upto:
        return _not_there(mission, (*drafts, *_lapsed(mission, answered)))
    everybody = frozenset(mission.procedure.parties)
    result = assessed_on(mission, whole)[0]
    common = assessed_on(mission, _told_to(mission, everybody))[0]
    found = calls(mission.agreement, result)
    missed, again = missed_now(mission, common)
    drafts = (*_called(mission, found), *_overdue(mission, common), *missed)
    answered = frozenset(call_file(mission.agreement.id, one) for one in found if one.answered)
    _read[mission] = (whole, min(again, _next(found, mission.now, result, common)), drafts, answered)
    return _not_there(mission, (*drafts, *_lapsed(mission, answered)))


def _not_there(mission: Mission, drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """Those that were not entered before: the store would know them by their keys, at the price of asking it."""
    entered = {
        (one.deed, one.about, canonical_bytes(one.content))
        for area in ("watch", "step")
        for file in mission.all_files(area)
        for one in file
        if not one.unit
    }
    return tuple(one for one in drafts if (one.deed, one.about, canonical_bytes(one.content)) not in entered)


def _told_to(mission: Mission, everybody: frozenset[str]) -> Rows:
    """The facts of what every one of them was told."""
    files = ((area, entries) for area in FACTUAL for entries in mission.all_files(area))
    parts = ((area, tuple(one for one in held if everybody <= {one.unit, *one.to})) for area, held in files)
    return [row for area, part in parts if part for row in rows_of(area, part, mission.procedure)]


def _called(mission: Mission, found: tuple[Call, ...]) -> Iterator[Draft]:
    for call in found:
        if not call.waits and not call.answered:
            yield from m.call_decision(call_file(mission.agreement.id, call), call.due)


def _lapsed(mission: Mission, answered: frozenset[str]) -> Iterator[Draft]:
    """Decisions not made in time; one that an answer made needless has no hour any more."""
    for entries in mission.all_files("step"):
        if entries[0].about not in answered:
            yield from m.decision_lapses(m.read_ladder(entries), mission.now)


def _overdue(mission: Mission, result: Assessments) -> Iterator[Draft]:
    for one in result.by_obligation:
        if one.obligation.duty is not Duty.REQUIRE or of_the_ladder(one):
            continue
        if not isinstance(one.obligation.window, Once) or one.trigger is not None:
            continue
        duty = one.obligation.id
        about = duty_file(mission, duty)
        for n in np.flatnonzero((one.status == Status.OVERDUE) & (one.end <= result.as_of)):
            act = m.DutyOverdue(duty, one.obligation.holder, int(one.begin[n]), int(one.end[n]) - 1)
            yield from m.call_overdue(about, act, mission.procedure)


def _next(found: tuple[Call, ...], now: int, *results: Assessments) -> int:
    """The next instant at which an answer can change without anything being entered."""
    waits = (one.since for one in found if one.waits and one.since > now)
    return min((*waits, *map(next_edge, results), now + _LONGEST))
