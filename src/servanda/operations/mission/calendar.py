"""The calendar of a mission: what falls due and what lapses is entered at its hour, by nobody."""

from collections.abc import Iterator

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda import mechanism as m
from servanda.access import PROGRAM, Draft, Entry
from servanda.operations.mission.ladder_hours import by_the_agreement
from servanda.operations.mission.record import Mission
from servanda.operations.mission.retention import let_go
from servanda.operations.mission.terms import units_on_the_line, whole_line

#: What is entered can call for more (registered, then grouped); more rounds than this is a defect.
_ROUNDS = 8


def keep_calendar(mission: Mission) -> int:
    """Enter everything that the clock calls for now; how many entries that made. Done twice, it makes them once."""
    made = 0
    for _ in range(_ROUNDS):
        files = [m.read(one) for one in going(mission, "incident")]
        drafts = list(m.by_itself(files, mission.procedure, mission.now, m.GroupingRule()))
        for entries in going(mission, "meeting"):
            drafts += m.meeting_lapses(m.read_meeting(entries), mission.procedure, mission.now)
        drafts += [*_on_the_line(mission), *_at_the_desk(mission), *by_the_agreement(mission)]
        if not drafts:
            return made
        before = mission.last
        mission.enter(PROGRAM, drafts)
        if mission.last == before:
            return made
        made += mission.last - before
    raise LookupError("the calendar does not come to rest")


def going(mission: Mission, area: str) -> tuple[tuple[Entry, ...], ...]:
    """The files of an area in which something can fall due: not those the calendar has erased from."""
    return tuple(one for one in mission.all_files(area) if not let_go(mission, one))


def _on_the_line(mission: Mission) -> Iterator[Draft]:
    """Receipts and answers that did not come, alarms of a line nobody answers, and the test calls of its schedule."""
    clocks, now, id_ = mission.line_clocks, mission.now, whole_line(mission.agreement.id)
    for entries in going(mission, "liaison"):
        yield from line.lapses(line.read_file(entries), clocks, now)
    # Counted from the beginning of time, so that every server of a line has the same hours.
    whole = line.line_file(mission.whole(id_))
    yield from line.tests_due(whole, id_, units_on_the_line(mission.procedure), clocks, 0, now)


def _at_the_desk(mission: Mission) -> Iterator[Draft]:
    """Receipts and answers that did not come, who is turned to next, and sites whose time is over."""
    for entries in going(mission, "humanitarian"):
        yield from desk.lapses(desk.read_file(entries), mission.terms.desk, mission.now)
