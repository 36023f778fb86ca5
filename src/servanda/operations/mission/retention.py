"""Content that has outlived its period is erased, by the calendar alone: the periods are what two sides agreed to.

What is left of an entry is its envelope and its commitment: the log still proves that it was there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from servanda.access import PROGRAM, Content, DataClass, Draft, Entry
from servanda.basis import DAY, Refusal, content_hash, from_us
from servanda.operations.mission.administration import erasures_agreed
from servanda.operations.mission.closing import closed_since, said_in
from servanda.operations.mission.periods import Periods, periods_of
from servanda.operations.mission.record import Mission

if TYPE_CHECKING:
    from servanda.store import MissionStore

#: Seconds between looks; with the tick this stays far below the day that an erasure may take.
RETAIN_S: Final = 6 * 3600.0
_NOT_LOGGED: Final = "STO111"
_FILE: Final = "retention"
#: A hundred years.
_EVER: Final = 36_500


@dataclass(frozen=True, slots=True)
class RetentionKept(Content):
    """The calendar erased what had outlived its period; the days of each class that it went by, 0 for ever.

    Entered every day, whatever was erased: it tells nothing of what there is.
    """

    deed: ClassVar[str] = "admin:retention:record"
    public: int = 0
    mechanism: int = 0
    mediator: int = 0
    party: int = 0
    source: int = 0
    site: int = 0
    staff: int = 0


@dataclass(frozen=True, slots=True)
class Expired:
    """What has outlived its period: positions of entries, digests of originals, pseudonyms of people."""

    entries: tuple[int, ...]
    originals: tuple[str, ...]
    people: tuple[str, ...]


def keep_retention(mission: Mission, store: "MissionStore") -> Expired:
    """Erase what has outlived its period, and note once a day that it was done; gives what was erased.

    What is not in the log yet waits for the next look.
    """
    done = erase_expired(mission, store)
    at = mission.now
    told = {one.value: days or 0 for one, days in periods_of(store).items()}
    to = (*mission.procedure.parties, mission.procedure.body)
    about, key = content_hash(_FILE.encode(), 32), f"retention/{at // DAY}"
    content = RetentionKept(**told).content()
    mission.enter(PROGRAM, [Draft(RetentionKept.deed, about, DataClass.MECHANISM, content, to, key=key)])
    return done


def erase_expired(mission: Mission, store: "MissionStore") -> Expired:
    """Erase what has outlived its period, without a note: of a backup that was restored, before anybody is let in."""
    mission.catch_up()
    found = expired(mission, store, periods_of(store))
    logged = _erased(store, found.entries)
    for digest in found.originals:
        store.erase_original(digest)
    for who in found.people:
        store.forget_name(who)
    expire_answers(mission, store, periods_of(store))
    if logged:
        mission.reread()
    return Expired(logged, found.originals, found.people)


def _erased(store: "MissionStore", positions: tuple[int, ...]) -> tuple[int, ...]:
    if not positions:
        return ()
    try:
        store.erase(*positions)
    except Refusal as refusal:
        if refusal.code != _NOT_LOGGED:
            raise
        return tuple(one for one in positions if _one_erased(store, one))
    return positions


def _one_erased(store: "MissionStore", position: int) -> bool:
    try:
        store.erase(position)
    except Refusal as refusal:
        if refusal.code != _NOT_LOGGED:
            raise
        return False
    return True


def expire_answers(mission: Mission, store: "MissionStore", periods: Periods) -> tuple[int, int]:
    """Erase what readers wrote and nobody is shown, after the period of *site*, and what they told, of *source*.

    Such words may say where people are. Days are the agreement's, weeks end whole: gives how many of each.
    """
    zone = mission.agreement.timing.zone
    day = from_us(mission.now - _days(periods[DataClass.SITE]) * DAY, zone).date().isoformat()
    year, week, _ = from_us(mission.now - _days(periods[DataClass.SOURCE]) * DAY, zone).isocalendar()
    return store.answers.expire(day, f"{year}-W{week:02}")


def _days(days: int | None) -> int:
    # What is kept for ever was kept since before there were any of these.
    return _EVER if days is None else days


def expired(mission: Mission, store: "MissionStore", periods: Periods) -> Expired:
    """What has outlived its period now. Nothing of an open matter has, nor of a file that an open incident is named in.

    A file the calendar has erased from stays closed: what would say so may be gone with it.
    """
    files = mission.everything()
    closed = {about: _closed(mission, entries) for about, entries in files.items()}
    open_incidents = {about for about, since in closed.items() if since is None and _is_incident(files[about])}
    beside: dict[str, set[str]] = {}
    for about, entries in files.items():
        said = {text for one in entries for text in said_in(one.content)}
        if said & open_incidents:
            closed[about] = None
        beside[about] = said
    gone = tuple(
        one.position
        for about, entries in files.items()
        if (since := closed[about]) is not None
        for one in entries
        if not one.erased and _over(periods[one.data_class], max(one.recorded, since), mission.now)
    )
    return Expired(
        gone, tuple(_originals(store, closed, beside, periods, mission.now)), _people(store, periods, mission.now)
    )


def _closed(mission: Mission, entries: tuple[Entry, ...]) -> int | None:
    since = closed_since(mission, entries)
    return max(one.recorded for one in entries) if since is None and let_go(mission, entries) else since


def let_go(mission: Mission, entries: tuple[Entry, ...]) -> bool:
    """Whether the calendar erased anything of a file: it is over, and nothing falls due in it any more."""
    gone = sum(one.erased for one in entries)
    return gone > 0 and gone > erasures_agreed(mission, entries[0].about)


def _is_incident(entries: tuple[Entry, ...]) -> bool:
    return entries[0].deed.startswith("incident:")


def _originals(
    store: "MissionStore", closed: dict[str, int | None], said: dict[str, set[str]], periods: Periods, now: int
) -> Iterator[str]:
    """Originals are kept with the files that name them, and by their own class."""
    for one in store.originals.all():
        named = [closed[about] for about, texts in said.items() if one.digest in texts]
        since = [at for at in named if at is not None]
        if len(since) == len(named) and _over(periods[one.data_class], max([one.received, *since]), now):
            yield one.digest


def _people(store: "MissionStore", periods: Periods, now: int) -> tuple[str, ...]:
    days = periods[DataClass.STAFF]
    return tuple(
        one.person.id
        for one in store.people.all()
        if one.revoked is not None and _over(days, one.revoked, now) and store.people.name(one.person.id)
    )


def _over(days: int | None, since: int, now: int) -> bool:
    return days is not None and now >= since + days * DAY


def last_kept(mission: Mission) -> str:
    """The day on which the calendar last looked, as YYYY-MM-DD; empty before it did."""
    entries = mission.whole(content_hash(_FILE.encode(), 32))
    return f"{from_us(entries[-1].recorded):%Y-%m-%d}" if entries else ""
