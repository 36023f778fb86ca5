"""The calendar of a mission: what falls due and what lapses is entered at its hour, by nobody."""

from servanda import mechanism as m
from servanda.access import PROGRAM
from servanda.operations.mission.record import Mission

#: What is entered can call for more (registered, then grouped); more rounds than this is a defect.
_ROUNDS = 8


def keep_calendar(mission: Mission) -> int:
    """Enter everything that the clock calls for now; how many entries that made. Done twice, it makes them once."""
    made = 0
    for _ in range(_ROUNDS):
        files = [m.read(one) for one in mission.all_files("incident")]
        drafts = list(m.by_itself(files, mission.procedure, mission.now, m.GroupingRule()))
        for entries in mission.all_files("meeting"):
            drafts += m.meeting_lapses(m.read_meeting(entries), mission.procedure, mission.now)
        if not drafts:
            return made
        before = mission.last
        mission.enter(PROGRAM, drafts)
        if mission.last == before:
            return made
        made += mission.last - before
    raise LookupError("the calendar does not come to rest")
