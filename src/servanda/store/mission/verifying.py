"""A mission looked at whole: every entry, leaf, tile, head and sealed value is what was written."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from servanda.basis import Refusal, Refused
from servanda.ledger import (
    LARGEST_SIZE,
    CompactRange,
    Edge,
    Policy,
    leaf_hash,
    padding,
    read_checkpoint,
    read_head,
    read_note,
    stamped_digest,
)
from servanda.store.mission.anchors import Anchored, anchors_in
from servanda.store.mission.log import file_in, look_at_head
from servanda.store.mission.originals import original_in
from servanda.store.mission.people import credentials_in, name_in
from servanda.store.mission.reading import body_in, envelope_in, rows_of
from servanda.store.mission.refused import damaged
from servanda.store.mission.settings import setting_in
from servanda.store.mission.sql_mission import SqlMission
from servanda.store.mission.tables import HEADS, LEAVES, ORIGINALS, PEOPLE, SETTINGS, TILES

#: What is told of; the rest is counted.
MOST_FAULTS = 100


@dataclass(frozen=True, slots=True)
class MissionReport:
    """What came of looking; ``erased``: entries without content, ``waiting``: in no head yet."""

    faults: tuple[Refused, ...]
    entries: int
    erased: int
    waiting: int
    leaves: int
    heads: int

    @property
    def sound(self) -> bool:
        """Whether everything is what was written."""
        return not self.faults

    def refusal(self) -> Refusal:
        """What was found, as a refusal."""
        return Refusal.of(list(self.faults))


def verify_mission(mission: SqlMission, policy: Policy | None = None) -> MissionReport:
    """Looks at a mission in one state of it; with ``policy`` also at the signatures of its heads."""
    look = _Look(mission, policy)
    try:
        with mission.hand.base.reading() as connection:
            look.all(connection)
    except DBAPIError as error:
        look.found(damaged("the mission's database", type(error.orig).__name__))
    return look.report()


class _Look:
    def __init__(self, mission: SqlMission, policy: Policy | None) -> None:
        self.ring, self.policy = mission.hand.ring, policy
        self.faults: list[Refused] = []
        self.entries = self.erased = self.waiting = self.leaves = self.heads = 0

    def report(self) -> MissionReport:
        return MissionReport(
            tuple(self.faults[:MOST_FAULTS]), self.entries, self.erased, self.waiting, self.leaves, self.heads
        )

    def found(self, refusal: Refusal) -> None:
        self.faults += refusal.reasons

    def _try(self, run: Callable[[], object]) -> None:
        try:
            run()
        except Refusal as refusal:
            self.found(refusal)
        except (ValueError, TypeError, LookupError) as error:
            self.found(damaged("a row", type(error).__name__))

    def all(self, connection: Connection) -> None:
        """Entries first, then the log they are in, then what is beside them."""
        in_log = self._entries(connection)
        commitments = self._leaves(connection, in_log)
        self._try(lambda: self._tiles(connection, commitments))
        self._try(lambda: self._heads(connection, commitments))
        self._beside(connection)

    def _entries(self, connection: Connection) -> dict[int, bytes]:
        in_log: dict[int, bytes] = {}
        for position, row in enumerate(rows_of(connection), 1):
            if row.position != position:
                self.found(damaged(f"entry {position}", f"it is not there; {row.position} follows"))
                break
            self.entries += 1
            try:
                self.erased += body_in(row, envelope_in(row), self.ring) is None
            except Refusal as refusal:
                self.found(refusal)
            if row.leaf is None:
                self.waiting += 1
            else:
                in_log[row.leaf] = row.commitment
        return in_log

    def _leaves(self, connection: Connection, in_log: dict[int, bytes]) -> list[bytes]:
        commitments: list[bytes] = []
        for row in connection.execute(select(LEAVES).order_by(LEAVES.c.leaf)):
            salted = len(row.salt or b"") == 32 and padding(row.salt) == row.commitment
            if row.leaf != len(commitments) or salted == (in_log.pop(row.leaf, None) == row.commitment):
                self.found(damaged(f"leaf {row.leaf} of the log"))
            commitments.append(row.commitment)
        if in_log:
            self.found(damaged(f"leaf {min(in_log)} of the log", "it is not there"))
        self.leaves = len(commitments)
        return commitments

    def _tiles(self, connection: Connection, commitments: list[bytes]) -> None:
        _, sound = Edge().grown(map(leaf_hash, commitments))
        for path, hashes in sound.items():
            if file_in(connection, path) != hashes:
                self.found(damaged(f"the tile {path}"))
        if len(connection.execute(select(TILES.c.level)).all()) > len(sound):
            self.found(damaged("the log", "it has more tiles than leaves ask for"))

    def _heads(self, connection: Connection, commitments: list[bytes]) -> None:
        grown = CompactRange()
        for row in connection.execute(select(HEADS).order_by(HEADS.c.size)).all():
            self.heads += 1
            look_at_head(self.ring, row)
            checkpoint = read_checkpoint(read_note(row.note).text)
            if self.policy is not None:
                read_head(row.note, self.policy)
            grown = grown.extended(map(leaf_hash, commitments[grown.size : checkpoint.size]))
            if (checkpoint.size, checkpoint.root) != (grown.size, grown.root):
                self.found(damaged(f"the head of {checkpoint.size} leaves", "the log's leaves give another root"))
        if grown.size != len(commitments):
            self.found(damaged("the log", f"{len(commitments) - grown.size} leaves are under no head"))

    def _beside(self, connection: Connection) -> None:
        digests = connection.execute(select(ORIGINALS.c.digest).where(ORIGINALS.c.body.is_not(None))).scalars()
        for digest in digests.all():
            self._try(lambda digest=digest: original_in(connection, self.ring, digest))  # type: ignore[misc]
        for who in connection.execute(select(PEOPLE.c.id)).scalars().all():
            self._try(lambda who=who: name_in(connection, self.ring, who))  # type: ignore[misc]
            self._try(lambda who=who: credentials_in(connection, self.ring, who))  # type: ignore[misc]
        self._try(lambda: _stamped(anchors_in(connection, self.ring, 0, LARGEST_SIZE)))
        for name in connection.execute(select(SETTINGS.c.name)).scalars().all():
            self._try(lambda name=name: setting_in(connection, self.ring, name))  # type: ignore[misc]


def _stamped(anchors: Sequence[Anchored]) -> None:
    """Refuses (STO112) a time stamp that is not over its head; whose it is tells the authority's certificate alone."""
    for one in anchors:
        if stamped_digest(one.reply) != hashlib.sha256(read_note(one.head).text.encode()).digest():
            raise damaged(f"the time stamp over the head of {one.size} leaves", "it is over something else")
