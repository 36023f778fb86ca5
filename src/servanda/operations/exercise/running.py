"""An exercise under way: what is due is sent, what the facilitator decides is done, and all of it is written down."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import RLock
from typing import Any, Final

from servanda.access import Person
from servanda.basis import MINUTE, Place, Refusal, content_hash
from servanda.operations.exercise.clock import ExerciseClock, Setting
from servanda.operations.exercise.course import Course, course_of
from servanda.operations.exercise.fields import counted
from servanda.operations.exercise.journal import Event, Happened, Journal
from servanda.operations.exercise.script import Enters, Inject, Means, Script, Words
from servanda.operations.exercise.script_file import PACES
from servanda.operations.mission.calendar import keep_calendar
from servanda.operations.mission.doing import NEW, do
from servanda.operations.mission.record import Mission
from servanda.operations.mission.story import filled_in

#: The calendar is looked at this often while the clock goes ahead, in as many looks at most.
_STRIDE: Final = 5 * MINUTE
_MOST_STRIDES: Final = 240
_LONGEST: Final = 4_000


@dataclass(frozen=True, slots=True)
class InboxItem:
    """Something that reached a trainee."""

    id: str
    at: int
    means: str
    origin: Words
    says: Words
    noted: int | None = None


class Exercise:
    """A script being played in a mission of its own; the clock is the mission's."""

    def __init__(self, script: Script, mission: Mission, journal: Journal, clock: ExerciseClock) -> None:
        self.script, self.mission = script, mission
        self._journal, self._clock = journal, clock
        self._lock = RLock()
        self._listeners: dict[object, tuple[Person | None, Callable[[], None]]] = {}
        self._seen_upto = mission.last

    @property
    def events(self) -> tuple[Event, ...]:
        """What happened, in order."""
        return tuple(self._journal.events)

    @property
    def course(self) -> Course:
        """How it stands."""
        return course_of(self.events)

    @property
    def setting(self) -> Setting:
        """How the clock goes."""
        return self._clock.setting

    @property
    def now(self) -> int:
        """Now in the exercise, µs UTC."""
        return self._clock()

    @property
    def ends(self) -> int:
        """When it is over, µs UTC."""
        return self.script.begins + self.script.lasts

    @property
    def next(self) -> Inject | None:
        """The next inject that is neither sent nor left out; of those after the end, none."""
        course = self.course
        return next((one for one in self.script.injects if not course.over(one.id)), None)

    def step(self) -> None:
        """Sends what is due, keeps the calendar, ends at the end; done again and again while it runs."""
        with self._lock:
            now = self.now
            while (one := self.next) is not None and self.script.begins + one.at <= now:
                self._send(one)
            keep_calendar(self.mission)
            if now >= self.ends and self.course.ended is None and self.setting.running:
                self._add(Event(Happened.ENDED, now))
                self.set_clock(running=False)
            if self.mission.last != self._seen_upto:
                self._seen_upto = self.mission.last
                self._tell((), record=True)

    def set_clock(self, *, pace: int | None = None, running: bool | None = None) -> None:
        """Another pace, standing still, or going on; refuses (EXR029) a pace there is none of."""
        if pace is not None and pace not in PACES:
            raise Refusal("EXR029", f"{pace} is no pace", f"choose one of {', '.join(map(str, PACES))}", Place("pace"))
        with self._lock:
            self._keep_setting(self._clock.set(pace=pace, running=running))

    def jump(self) -> None:
        """Ahead to the next inject, which is sent then; the calendar is kept on the way. Refuses (EXR029) none left."""
        with self._lock:
            one = self.next
            if one is None:
                raise Refusal("EXR029", "no inject is left to go ahead to", "let the clock run, or write one yourself")
            self.go_ahead(max(self.now, self.script.begins + one.at))

    def go_ahead(self, to: int) -> None:
        """The clock ahead to a time, µs UTC, looking at the calendar on the way."""
        with self._lock:
            stride = max(_STRIDE, (to - self.now) // _MOST_STRIDES)
            while to - self.now > stride:
                self._clock.set(at=self.now + stride)
                self.step()
            self._keep_setting(self._clock.set(at=to), ahead=True)
            self.step()

    def send(self, inject: str) -> None:
        """An inject sent now, before its time; refuses (EXR029) one that is over, or not there."""
        with self._lock:
            self._send(self._open(inject))

    def skip(self, inject: str) -> None:
        """An inject left out for good; refuses (EXR029) one that is over, or not there."""
        with self._lock:
            self._add(Event(Happened.SKIPPED, self.now, self._open(inject).id))

    def tell(self, to: tuple[str, ...], means: str, origin: str, words: str) -> None:
        """Something told to people beside the script; refuses (EXR029) without words, or to nobody who takes part."""
        known = {one.id for one in self.script.trainees}
        if not words.strip() or len(words) > _LONGEST:
            raise Refusal("EXR029", "it has no words, or too many", "write it", Place(path="words"))
        if not to or not set(to) <= known:
            raise Refusal("EXR029", "it is for nobody who takes part", "choose whom it is for", Place(path="to"))
        if means not in list(Means):
            raise Refusal(
                "EXR029",
                f"{means[:20]!r} is no way by which word comes",
                f"choose {', '.join(Means)}",
                Place(path="means"),
            )
        with self._lock:
            number = len(self.course.told) + 1
            more = {"means": means, "from": origin.strip()[:200]}
            self._add(Event(Happened.TOLD, self.now, f"told/{number}", words=words.strip(), to=to, more=more))

    def remark(self, words: str) -> None:
        """A note of the facilitator's, seen by nobody else until the report; refuses (EXR029) an empty one."""
        if not words.strip() or len(words) > _LONGEST:
            raise Refusal("EXR029", "the note is empty, or too long", "write it", Place(path="remark"))
        self._add(Event(Happened.REMARK, self.now, words=words.strip()))

    def inbox(self, person: Person) -> tuple[InboxItem, ...]:
        """What reached somebody, latest first."""
        course = self.course
        found = [
            InboxItem(
                one.id, course.sent[one.id], one.means, one.origin, one.says, course.noted.get((one.id, person.id))
            )
            for one in self.script.injects
            if one.id in course.sent and person.id in one.to
        ]
        found += [
            InboxItem(one.id, one.at, one.means, {"en": one.origin}, {"en": one.words},
                      course.noted.get((one.id, person.id)))
            for one in course.told
            if person.id in one.to
        ]  # fmt: skip
        return tuple(sorted(found, key=lambda one: one.at)[::-1])

    def shown_to(self, person: Person) -> None:
        """Everything in somebody's inbox was on a page of theirs."""
        with self._lock:
            shown = self.course.shown
            for one in self.inbox(person):
                if (one.id, person.id) not in shown:
                    self._add(Event(Happened.SHOWN, self.now, one.id, person.id), quiet=True)
            self._tell((), record=True)

    def note(self, person: Person, item: str) -> None:
        """Somebody says that they read something; nothing happens for what never reached them."""
        with self._lock:
            if any(one.id == item and one.noted is None for one in self.inbox(person)):
                self._add(Event(Happened.NOTED, self.now, item, person.id))

    def listen(self, person: Person | None, heard: Callable[[], None]) -> Callable[[], None]:
        """Call ``heard`` when something reaches a person, or the clock is set; for None, when anything happens."""
        mark = object()
        self._listeners[mark] = (person, heard)

        def end() -> None:
            self._listeners.pop(mark, None)

        return end

    def _open(self, inject: str) -> Inject:
        try:
            one = self.script.inject(inject)
        except LookupError:
            raise Refusal("EXR029", "there is no such inject", "choose one of the list", Place(inject[:40])) from None
        if self.course.over(one.id):
            raise Refusal("EXR029", "it was sent or left out already", "choose another", Place(one.id))
        return one

    def _send(self, one: Inject) -> None:
        """Sent at once; where what it enters is refused, its words reach people, and the refusal is kept."""
        now, more = self.now, {}
        if one.enters is not None:
            try:
                more = {"files": {one.enters.file: self._entered(one, one.enters, now)}}
            except Refusal as refusal:
                first = refusal.reasons[0]
                self._add(Event(Happened.REFUSED, now, one.id, words=f"{first.why} [{first.code}]"), quiet=True)
        self._add(Event(Happened.SENT, now, one.id, to=one.to, more=more))

    def _entered(self, one: Inject, enters: Enters, now: int) -> str:
        files = self.course.files
        about = files.get(enters.file, NEW)
        person = self.script.person(enters.by)
        content = filled_in(self.mission, enters.deed, about, person, at_time(enters.content, now), files)
        # The key makes an inject that was cut short by a crash one deed when it is sent again.
        key = content_hash(f"{self.script.digest}\n{one.id}".encode(), 24)
        return do(self.mission, person, enters.deed, about, content, key=key)[0].about

    def _keep_setting(self, setting: Setting, *, ahead: bool = False) -> None:
        told = {"at": setting.at, "pace": setting.pace, "running": setting.running, "ahead": ahead}
        self._add(Event(Happened.CLOCK, setting.at, more={"clock": told}))

    def _add(self, event: Event, *, quiet: bool = False) -> None:
        with self._lock:
            self._journal.add(event)
            if not quiet:
                everybody = event.kind in (Happened.CLOCK, Happened.ENDED)
                self._tell((event.person, *event.to), everybody=everybody)

    def _tell(self, to: tuple[str, ...], *, everybody: bool = False, record: bool = False) -> None:
        for person, heard in tuple(self._listeners.values()):
            if person is None or everybody or (not record and person.id in to):
                heard()


def at_time(value: Any, now: int) -> Any:
    """What is filled in, with times counted from an inject's as instants."""
    if isinstance(value, str):
        found = counted(value, now)
        return value if found is None else found
    if isinstance(value, dict):
        return {key: at_time(one, now) for key, one in value.items()}
    if isinstance(value, list):
        return [at_time(one, now) for one in value]
    return value
