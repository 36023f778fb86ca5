"""A mission at work: its agreement and its record. Every act and every look of a person passes here, and is weighed.

What a person sees is the record filtered for them; what somebody else's entries change for them is nothing, neither
order nor numbers, and news reach them only when something they see is new.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import takewhile
from threading import RLock
from typing import TYPE_CHECKING, Final, Protocol
from weakref import WeakValueDictionary

from servanda.access import PROGRAM, Draft, Entry, Person, log_of, may, seen, sees
from servanda.agreement import Agreement, lower_with_conditions
from servanda.basis import Place, Refusal, content_hash, now_us, of_exercise
from servanda.liaison import Clocks, UnitKey, clocks_of
from servanda.mechanism import Procedure, relations_of
from servanda.operations.mission.agreed import settings_agreed, terms_agreed
from servanda.operations.mission.hands import Hands
from servanda.operations.mission.keys import PersonKey, in_force, key_of, person_keys
from servanda.operations.mission.terms import Terms

if TYPE_CHECKING:
    import polars as pl

    from servanda.store import SealedOriginal

#: Deeds that the record of an exercise alone holds.
_EXERCISE: Final = "exercise:"
_ADMIN: Final = "admin"


class Record(Protocol):
    """Where entries are kept, in the order they came."""

    def append(
        self, drafts: Sequence[Draft], by: str, unit: str, now: int, originals: "Sequence[SealedOriginal]" = ()
    ) -> tuple[Entry, ...]:
        """Drafts as entries, with the originals they name, all or none, on the disk when this returns."""
        ...

    def entries(self, after: int = 0) -> Iterable[Entry]:
        """The entries after a position, in order."""
        ...

    def taken_up(self, after: int, upto: int) -> Iterable[Entry]:
        """The entries after a position up to one that was entered here, in order."""
        ...


@dataclass(frozen=True, slots=True)
class _Settled:
    """What two sides agreed to about the mission itself, and the clocks that follow from it."""

    settings: Mapping[str, int]
    terms: Terms
    clocks: Clocks


class Mission:
    """A mission: the agreement it watches over, and its record, held in memory and kept by a store.

    ``procedure``: of the body that runs it.
    ``clock`` gives now in µs UTC; an exercise turns it as it likes. ``hands`` sign;
    without any, keys are made up and forgotten. ``terms``: what was agreed for the lines beside the text.
    ``evidence``: facts of the case's own files, for those of the mechanism. ``law``: the agreement as engines run it.
    """

    def __init__(
        self, record: Record, agreement: Agreement, procedure: Procedure, clock: Callable[[], int] = now_us,
        *, hands: Hands | None = None, terms: Terms | None = None, evidence: "pl.DataFrame | None" = None,
    ) -> None:  # fmt: skip
        self.agreement: Final = agreement
        self.procedure: Final = procedure
        self.evidence: Final = evidence
        self.law: Final = lower_with_conditions(agreement)
        self.hands: Final = hands or Hands()
        self._begun: Final = terms or Terms()
        self._record, self._clock = record, clock
        #: Files by area, in the order in which they began; each by its id. A file is of the area it began with.
        self._areas: dict[str, dict[str, tuple[Entry, ...]]] = {}
        self._upto = self._readings = self._newest = 0
        #: Every entry in the order of the record, and how far each person's sight of it was reckoned.
        self._order: list[Entry] = []
        self._sights: dict[Person, tuple[int, str]] = {}
        self._keys: tuple[PersonKey, ...] | None = None
        self._settled: _Settled | None = None
        self._lock = RLock()
        self._held: WeakValueDictionary[str, RLock] = WeakValueDictionary()
        self._listeners: dict[object, tuple[Person, Callable[[], None]]] = {}
        self.catch_up()
        self._newest = max((one.recorded for one in self._order), default=0)

    @property
    def now(self) -> int:
        """The mission's time, µs UTC."""
        return self._clock()

    @property
    def last(self) -> int:
        """How long the record is."""
        return self._upto

    @property
    def behind(self) -> int:
        """How far the clock is behind the newest hour it ever showed, µs; 0 where it is not.

        That is the newest in the record when it was opened, and what it showed since: not what others enter meanwhile.
        """
        return max(0, self._newest - self.now)

    def looked_at_clock(self) -> int:
        """The mission's time, remembered as the newest where it is."""
        now = self.now
        self._newest = max(self._newest, now)
        return now

    @property
    def readings(self) -> int:
        """How often the whole record was taken in anew, since which entries that were read may say less."""
        return self._readings

    def catch_up(self) -> None:
        """What another process entered meanwhile is taken in."""
        with self._lock:
            self._take(self._record.entries(self._upto))

    def reread(self) -> None:
        """The whole record is taken in anew: content was erased."""
        with self._lock:
            self._keys = self._settled = None
            self._areas.clear()
            self._order.clear()
            self._sights.clear()
            self._upto = 0
            self._readings += 1
            listeners, self._listeners = self._listeners, {}
            try:
                self._take(self._record.entries(0))
            finally:
                self._listeners = listeners

    @contextmanager
    def file_held(self, about: str) -> Iterator[None]:
        """Nobody else enters anything that depends on the state of this file while it is held; other files go on."""
        with self._lock:
            held = self._held.setdefault(about, RLock())
        with held:
            yield

    def allow(self, person: Person, deed: str, about: str) -> None:
        """Refuses (ACC001) what is not a person's to do, (ACC002) a file they see nothing of."""
        with self._lock:
            whole = self._file(about)
        self._refuse_unless_allowed(person, deed, about, whole)

    def enter(self, person: Person, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """What somebody does, entered; refuses (ACC001) what is not theirs to do, and then enters none of it.

        A draft sent twice under one key gives the entry it became the first time.
        """
        for draft in drafts:
            self.allow(person, draft.deed, draft.about)
        return self.enter_consequences(person, drafts)

    def enter_consequences(
        self, person: Person, drafts: Sequence[Draft], *, at: int | None = None,
        originals: "Sequence[SealedOriginal]" = (),
    ) -> tuple[Entry, ...]:  # fmt: skip
        """What follows by rule from a deed that was allowed, with it; only for drafts that the rules made.

        ``at``: a coarser time than now to record it under, where the minute would lead to who told it; µs UTC.
        ``originals``: what the drafts name by its digest, kept with them.
        """
        drafts = [replace(draft, log=log_of(person, draft)) for draft in drafts]
        # The disk is waited for outside the lock: entries of many files reach it together.
        entries = self._record.append(drafts, person.id, person.unit, self.now if at is None else at, originals)
        with self._lock:
            new = sorted((one for one in entries if one.position > self._upto), key=lambda one: one.position)
            if new:
                follows = new[-1].position == self._upto + len(new)
                self._take(new if follows else self._record.taken_up(self._upto, new[-1].position))
        return entries

    def file(self, person: Person, about: str) -> tuple[Entry, ...]:
        """What a person sees of a file; refuses (ACC002) alike what is not there and what is not theirs to see."""
        held = seen(person, self.whole(about))
        if not held:
            raise _not_there(about)
        return held

    def files(self, person: Person, area: str) -> tuple[tuple[Entry, ...], ...]:
        """The files of an area that a person sees something of, in the order in which they first saw of them."""
        held = (seen(person, entries) for entries in self.all_files(area))
        return tuple(sorted((one for one in held if one), key=lambda one: one[0].position))

    def own(self, person: Person) -> tuple[Entry, ...]:
        """What a person entered, in order."""
        with self._lock:
            return tuple(one for one in self._order if one.by == person.id)

    def whole(self, about: str) -> tuple[Entry, ...]:
        """All entries of a file, for what decides by rule whatever anybody sees; never shown."""
        return self._file(about)

    def is_erased(self, position: int) -> bool:
        """Whether the content of an entry was erased."""
        with self._lock:
            return any(one.erased for one in self._order if one.position == position)

    def all_files(self, area: str) -> tuple[tuple[Entry, ...], ...]:
        """All files of an area, in the order in which they began."""
        with self._lock:
            return tuple(self._areas.get(area, {}).values())

    def changed(self, area: str, upto: int) -> tuple[tuple[tuple[Entry, ...], ...], int]:
        """The files of an area with entries beyond a position, in the order in which they began, for the calendar.

        With them how long the record is, which is what to ask for next.
        """
        with self._lock:
            files = self._areas.get(area, {})
            abouts = dict.fromkeys(one.about for one in self._beyond(upto))
            found = (files[about] for about in abouts if about in files)
            return tuple(sorted(found, key=lambda one: one[0].position)), self._upto

    def everything(self) -> dict[str, tuple[Entry, ...]]:
        """All files by their ids, for what goes by the clock whatever anybody sees; never shown."""
        with self._lock:
            abouts = dict.fromkeys(one.about for one in self._order)
            return {about: self._file(about) for about in abouts}

    @property
    def settings(self) -> Mapping[str, int]:
        """The settings that two sides agreed to, by name, in µs, seconds or numbers."""
        return self._now_settled().settings

    @property
    def terms(self) -> Terms:
        """What was agreed for the lines beside the text, in the room or before."""
        return self._now_settled().terms

    @property
    def line_clocks(self) -> Clocks:
        """The clocks of the liaison line."""
        return self._now_settled().clocks

    def _now_settled(self) -> "_Settled":
        with self._lock:
            if self._settled is None:
                settings = settings_agreed(self.all_files(_ADMIN))
                terms = terms_agreed(self._begun, settings)
                self._settled = _Settled(settings, terms, clocks_of(self.agreement, terms.line))
            return self._settled

    @property
    def keys(self) -> tuple[PersonKey, ...]:
        """Everybody's keys, as the record tells them."""
        with self._lock:
            if self._keys is None:
                self._keys = person_keys(self.all_files(_ADMIN))
            return self._keys

    def line_keys(self) -> tuple[UnitKey, ...]:
        """The keys that speak for some part of the record, those of the line's other servers too."""
        return (*self.own_line_keys(), *self.hands.peer_keys())

    def own_line_keys(self) -> tuple[UnitKey, ...]:
        """The keys of people who sign here; in a rehearsal with those made up for it."""
        return (*in_force(self.keys), *self.hands.made_up())

    def signing_key(self, person: Person) -> UnitKey | None:
        """The key somebody signs with now; none where the record tells of none."""
        found = key_of(self.keys, person.id)
        return None if found is None else found.key

    def sight(self, person: Person) -> str:
        """What somebody sees of the record, as a digest: the same for all who see the same, another after any news."""
        with self._lock:
            upto, digest = self._sights.get(person, (0, ""))
            for one in self._order[upto:]:
                if sees(person, one):
                    digest = content_hash(f"{digest}\n{one.position}".encode())
            self._sights[person] = len(self._order), digest
            return digest

    def listen(self, person: Person, heard: Callable[[], None]) -> Callable[[], None]:
        """Call ``heard`` whenever something was entered that a person sees; what is returned ends it."""
        mark = object()
        with self._lock:
            self._listeners[mark] = (person, heard)

        def end() -> None:
            with self._lock:
                self._listeners.pop(mark, None)

        return end

    def _take(self, entries: Iterable[Entry]) -> None:
        new = tuple(entries)
        for one in new:
            if one.deed.startswith(_EXERCISE) and not of_exercise(self.agreement.id):
                why = "the record holds an entry of an exercise, and nothing of one becomes part of a mission"
                raise Refusal("EXR020", why, "open it with 'servanda exercise FOLDER'; a mission is begun anew")
            self._file_under(one)
            self._order.append(one)
            if one.deed.startswith(_ADMIN):
                self._keys = self._settled = None
            self._upto = one.position
        for person, heard in tuple(self._listeners.values()):
            if any(sees(person, one) for one in new):
                heard()

    def _file(self, about: str) -> tuple[Entry, ...]:
        # Asked without the lock, too: an area may begin meanwhile.
        return next((found for files in tuple(self._areas.values()) if (found := files.get(about))), ())

    def _file_under(self, one: Entry) -> None:
        for files in self._areas.values():
            if one.about in files:
                files[one.about] += (one,)
                return
        self._areas.setdefault(one.deed.partition(":")[0], {})[one.about] = (one,)

    def _beyond(self, position: int) -> Iterator[Entry]:
        """The entries beyond a position, latest first."""
        return takewhile(lambda one: one.position > position, reversed(self._order))

    def _refuse_unless_allowed(self, person: Person, deed: str, about: str, whole: Sequence[Entry]) -> None:
        if whole and person is not PROGRAM and not seen(person, whole):
            raise _not_there(about)
        held = relations_of(whole)
        verdict = may(person, deed, own=held.own if whole else person.unit, named=held.named, team=held.team)
        if not verdict:
            raise Refusal("ACC001", verdict.why, "ask whoever it is for; your own deeds are on your first page")


def _not_there(about: str) -> Refusal:
    """The same words for what is not there and for what is not to be seen."""
    why = "there is no such file among those you see"
    return Refusal("ACC002", why, "go back to the list, and open one from there", Place(about))
