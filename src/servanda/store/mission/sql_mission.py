"""The mission's store over SQL tables; the same for SQLite and PostgreSQL, which differ in their base alone."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select, update

from servanda.access import Draft, Entry, Log
from servanda.basis import of_exercise
from servanda.ledger import Batch, CompactRange, Note, Opening, Policy, Record, Signature
from servanda.store.mission import appending, erasing, reading
from servanda.store.mission.base import Base
from servanda.store.mission.countersigned import Countersigned
from servanda.store.mission.hand import Hand
from servanda.store.mission.health import Health, Watch
from servanda.store.mission.just_written import JustWritten
from servanda.store.mission.kept_log import MOST_WAITING, KeptLog
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.log_tables import THE_DESKS, THE_MISSIONS, tables_of
from servanda.store.mission.originals import Originals, SealedOriginal
from servanda.store.mission.people_part import People
from servanda.store.mission.reader_answers import ReaderAnswers
from servanda.store.mission.reading import COLUMNS
from servanda.store.mission.refused import not_there
from servanda.store.mission.sessions import Sessions
from servanda.store.mission.settings import Settings
from servanda.store.mission.tables import ENTRIES, MISSION
from servanda.store.mission.writer import Writer

if TYPE_CHECKING:
    from servanda.store.mission.protocol import MissionStore

#: The most erased at once that are looked for on the disk one by one.
MOST_SOUGHT = 64


class SqlMission:
    """A mission that is open; many threads may use it at once."""

    def __init__(self, base: Base, ring: Keyring, mission: str, test: bool) -> None:
        self.id, self.test = mission, test
        watch = Watch(base.shown)
        self._writer = Writer(base, watch)
        self.hand = Hand(base, ring, watch, self._writer)
        self.people, self.sessions = People(self.hand), Sessions(self.hand)
        self.settings, self.originals = Settings(self.hand), Originals(self.hand)
        self.countersigned, self.answers = Countersigned(self.hand), ReaderAnswers(self.hand)
        self.mission_log, self.desk_log = KeptLog(self.hand, THE_MISSIONS), KeptLog(self.hand, THE_DESKS)
        self.anchors = self.mission_log.anchors
        self._write_acts, self._just = self._acts, JustWritten()

    def __enter__(self) -> "SqlMission":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """What waits is written, then every connection closed."""
        self._writer.close()
        self.hand.base.close()

    @property
    def exercise(self) -> bool:
        """Whether it bears the mark of an exercise."""
        return of_exercise(self.id)

    @property
    def health(self) -> Health:
        """Whether anything is taken in."""
        return self.hand.watch.health

    def append(
        self, drafts: Sequence[Draft], by: str, unit: str, now: int, originals: Sequence[SealedOriginal] = ()
    ) -> tuple[Entry, ...]:
        """Enters drafts, with the originals they name, all or none; on the disk when this returns."""
        act = appending.Act(appending.prepared(drafts, by, unit, now, self.hand.ring), tuple(originals))
        entries, new = self._writer.with_others(self._write_acts, act)
        self._just.add(new)
        return entries

    def _acts(
        self, connection: Connection, acts: Sequence[appending.Act]
    ) -> list[tuple[tuple[Entry, ...], Sequence[Entry]]]:
        return appending.write(connection, self.hand.base, self.hand.ring, acts)

    def last(self) -> int:
        """The position of the newest entry; 0 where there is none."""
        asked = select(func.coalesce(func.max(ENTRIES.c.position), 0))
        return self.hand.read(lambda connection: int(connection.execute(asked).scalar_one()))

    def entries(self, after: int = 0, upto: int | None = None, about: str | None = None) -> tuple[Entry, ...]:
        """Entries in their order."""
        ring = self.hand.ring
        return self.hand.read(lambda connection: reading.entries_in(connection, ring, after, upto, about))

    def taken_up(self, after: int, upto: int) -> tuple[Entry, ...]:
        """The entries up to one that was entered here; from memory where they were written a moment ago."""
        just = self._just.between(after, upto)
        return self.entries(after, upto) if just is None else just

    def abouts(self, area: str) -> tuple[str, ...]:
        """The files of an area of deeds, in the order in which they began."""
        return self.hand.read(lambda connection: reading.abouts_in(connection, area))

    def within(self, west: int, south: int, east: int, north: int) -> tuple[int, ...]:
        """Positions of entries in a box."""
        base = self.hand.base
        return tuple(self.hand.read(lambda connection: base.within(connection, west, south, east, north)))

    def erase(self, *positions: int) -> bool:
        """Takes content and salt out of entries."""
        base, ring = self.hand.base, self.hand.ring
        return self._erased(lambda connection: erasing.erase_entries(connection, base, ring, positions))

    def erase_original(self, digest: str) -> bool:
        """Takes an original out."""
        return self._erased(lambda connection: erasing.erase_original(connection, digest))

    def forget_name(self, who: str) -> bool:
        """Takes out who is behind a pseudonym."""
        return self._erased(lambda connection: erasing.forget_name(connection, who))

    def _erased(self, take: Callable[[Connection], list[bytes]]) -> bool:
        gone = self.hand.write(take)
        self._just.forget()
        # Of many, one looking for each would take longer than writing everything anew.
        return self.scrub(gone if len(gone) <= MOST_SOUGHT else ())

    def scrub(self, gone: Sequence[bytes] = ()) -> bool:
        """Takes what was erased off the disk, if it may still be there; whether it is gone from the store's files."""
        if not self.hand.read(lambda connection: bool(connection.execute(select(MISSION.c.scrub_due)).scalar())):
            return True
        clean = self._writer.alone(lambda: self.hand.base.scrub(erasing.needles_of(gone)))
        if clean:
            self.hand.write(lambda connection: connection.execute(update(MISSION).values(scrub_due=False)).close())
        return clean

    def log_of(self, position: int) -> Log:
        """Which log an entry is for; refuses (STO110) a position that is not there."""
        asked = select(*COLUMNS).where(ENTRIES.c.position == position)
        row = self.hand.read(lambda connection: connection.execute(asked).one_or_none())
        if row is None:
            raise not_there(f"entry {position}")
        return Log.DESK if tables_of(row) is THE_DESKS else Log.MISSION

    def waiting(self, most: int = MOST_WAITING) -> tuple[Opening, ...]:
        """Openings of entries that are for the mission's log and not in it yet, oldest first."""
        return self.mission_log.waiting(most)

    def tree(self) -> CompactRange:
        """The mission's log as it stands, to let it grow."""
        return self.mission_log.tree()

    def log_file(self, path: str) -> bytes | None:
        """A tile or bundle of entries of the mission's log by its C2SP path."""
        return self.mission_log.log_file(path)

    def tick(self, batch: Batch, head: Note) -> None:
        """Appends a batch to the mission's log under its signed head."""
        self.mission_log.tick(batch, head)

    def countersign(self, size: int, *signatures: Signature) -> Note:
        """Adds countersignatures to a head of the mission's log, as they come."""
        return self.mission_log.countersign(size, *signatures)

    def heads(self, after: int = 0) -> tuple[str, ...]:
        """Signed heads of the mission's log of more than ``after`` leaves, in order of growth."""
        return self.mission_log.heads(after)

    def record(self, position: int) -> Record:
        """What opens an entry's leaf in the mission's log, or that it was erased."""
        return self.mission_log.record(position)

    def log_folder(self, folder: Path, policy: Policy, positions: Sequence[int] = (), after: int = 0) -> int:
        """Writes the mission's log out as C2SP tiles."""
        return self.mission_log.log_folder(folder, policy, positions, after)


if TYPE_CHECKING:
    _KEPT: type[MissionStore] = SqlMission
