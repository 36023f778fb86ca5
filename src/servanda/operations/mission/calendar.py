"""The calendar of a mission: what falls due and what lapses is entered at its hour, by nobody."""

from collections.abc import Iterator, Mapping, Sequence

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
_AT_ONCE = 500


def keep_calendar(mission: Mission) -> int:
    """Enter everything that the clock calls for now; how many entries that made. Done twice, it makes them once."""
    return Calendar(mission).keep()


class Calendar:
    """A mission's calendar, kept for as long as it is served: a file nothing happened to is read once.

    Equal to ``keep_calendar`` at every look, whatever happened between.
    """

    def __init__(self, mission: Mission) -> None:
        self._mission = mission
        self._forget()

    def _forget(self) -> None:
        self._upto = 0
        #: Of the files in which something falls due, its hour.
        self._next: dict[str, int] = {}
        self._grouping = m.Grouping(m.GroupingRule(), self._mission.procedure, self._file)
        self._readings, self._looked = self._mission.readings, self._mission.now

    def keep(self) -> int:
        """Enter everything that the clock calls for now; how many entries that made."""
        try:
            return self._kept()
        except BaseException:
            # What was asked for and not entered has to be asked for again.
            self._forget()
            raise

    def _kept(self) -> int:
        mission, made = self._mission, 0
        if mission.readings != self._readings or mission.now < self._looked:
            self._forget()
        others = False
        for _ in range(_ROUNDS):
            before = mission.last
            drafts = self._called_for()
            if not drafts:
                return made
            entered = sum(one.position > before for one in _entered(mission, drafts))
            made += entered
            # Entered before already: nothing new follows. Where others enter meanwhile, the next look goes on.
            if not entered:
                return made
            # What others entered in one round calls for something in the next, in which nobody may enter anything.
            others = others or mission.last - before > entered
        if not others:
            raise LookupError("the calendar does not come to rest")
        return made

    def _called_for(self) -> list[Draft]:
        mission = self._mission
        now = self._looked = mission.looked_at_clock()
        changed = {}
        files, self._upto = mission.changed("incident", self._upto)
        for entries in files:
            about = entries[0].about
            if let_go(mission, entries):
                self._next.pop(about, None)
                continue
            changed[about], self._next[about] = m.read(entries), now
        drafts = [*m.registrations(changed.values(), mission.procedure), *self._grouping.look(changed.values())]
        drafts += self._lapsed(now, changed)
        for entries in going(mission, "meeting"):
            drafts += m.meeting_lapses(m.read_meeting(entries), mission.procedure, now)
        return [*drafts, *_on_the_line(mission), *_at_the_desk(mission), *by_the_agreement(mission)]

    def _file(self, about: str) -> m.IncidentFile:
        return m.read(self._mission.whole(about))

    def _lapsed(self, now: int, changed: Mapping[str, m.IncidentFile]) -> Iterator[Draft]:
        """Lapses of the files whose next hour has come; each is not looked at again before the hour after it."""
        for about in [about for about, at in self._next.items() if at <= now]:
            # Read again rather than held as it was read: most files wait long for nothing.
            file = changed.get(about) or self._file(about)
            yield from m.lapses(file, self._mission.procedure, now)
            owed = m.dues(file, self._mission.procedure, now)
            # Overdue is what is later than its hour, be it by a microsecond.
            hours = (one.by + 1 for one in owed if one.done is None and one.by is not None and one.by >= now)
            if (hour := min(hours, default=None)) is None:
                del self._next[about]
            else:
                self._next[about] = hour


def _entered(mission: Mission, drafts: Sequence[Draft]) -> Iterator[Entry]:
    """Drafts entered, some at a time: what one act may hold is bounded."""
    for n in range(0, len(drafts), _AT_ONCE):
        yield from mission.enter(PROGRAM, drafts[n : n + _AT_ONCE])


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
