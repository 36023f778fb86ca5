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
from servanda.store.mission.log_tables import TABLES, THE_DESKS, THE_MISSIONS, LogTables, leaf_in
from servanda.store.mission.originals import original_in
from servanda.store.mission.people import credentials_in, name_in
from servanda.store.mission.reading import body_in, envelope_in, rows_of
from servanda.store.mission.refused import damaged
from servanda.store.mission.settings import setting_in
from servanda.store.mission.sql_mission import SqlMission
from servanda.store.mission.tables import ENTRIES, ORIGINALS, PEOPLE, SETTINGS

#: What is told of; the rest is counted.
MOST_FAULTS = 100


@dataclass(frozen=True, slots=True)
class MissionReport:
    """What came of looking; ``erased``: entries without content, ``waiting``: in no head yet.

    ``leaves``, ``heads``: of the mission's log; ``desk_leaves``, ``desk_heads``: of the humanitarian desk's own.
    """

    faults: tuple[Refused, ...]
    entries: int
    erased: int
    waiting: int
    leaves: int
    heads: int
    desk_leaves: int = 0
    desk_heads: int = 0

    @property
    def sound(self) -> bool:
        """Whether everything is what was written."""
        return not self.faults

    def refusal(self) -> Refusal:
        """What was found, as a refusal."""
        return Refusal.of(list(self.faults))


def verify_mission(mission: SqlMission, policy: Policy | None = None, desk: Policy | None = None) -> MissionReport:
    """Looks at a mission in one state of it; with ``policy`` also at the signatures of its heads.

    ``desk``: the policy of the humanitarian desk's own log.
    """
    look = _Look(mission, policy, desk)
    try:
        with mission.hand.base.reading() as connection:
            look.all(connection)
    except DBAPIError as error:
        look.found(damaged("the mission's database", type(error.orig).__name__))
    return look.report()


class _Look:
    def __init__(self, mission: SqlMission, policy: Policy | None, desk: Policy | None) -> None:
        self.ring, self.base = mission.hand.ring, mission.hand.base
        self.policies = {THE_MISSIONS.number: policy, THE_DESKS.number: desk}
        self.faults: list[Refused] = []
        self.entries = self.erased = self.waiting = 0
        self.leaves = {one.number: 0 for one in TABLES.values()}
        self.heads = dict(self.leaves)

    def report(self) -> MissionReport:
        grown = (counts[one] for one in self.leaves for counts in (self.leaves, self.heads))
        return MissionReport(tuple(self.faults[:MOST_FAULTS]), self.entries, self.erased, self.waiting, *grown)

    def found(self, refusal: Refusal) -> None:
        self.faults.extend(refusal.reasons)

    def _try(self, run: Callable[[], object]) -> None:
        try:
            run()
        except Refusal as refusal:
            self.found(refusal)
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            # A value of another type than was put there.
            self.found(damaged("a row", type(error).__name__))

    def all(self, connection: Connection) -> None:
        """Entries first, then the logs they are in, then what is beside them."""
        if wrong := self.base.disagreement(connection):
            # What a damaged index leaves out is there when every row is read, and is not when some are asked for.
            self.found(damaged("the mission's database", f"rows and indexes disagree ({wrong})"))
        in_logs = self._entries(connection)
        for log in TABLES.values():
            held: list[bytes] = []
            self._try(lambda log=log, held=held: self._leaves(connection, log, in_logs[log.number], held))  # type: ignore[misc]
            self._try(lambda log=log, held=held: self._tiles(connection, log, held))  # type: ignore[misc]
            self._try(lambda log=log, held=held: self._heads(connection, log, held))  # type: ignore[misc]
        self._beside(connection)

    def _entries(self, connection: Connection) -> dict[int, dict[int, bytes]]:
        in_logs: dict[int, dict[int, bytes]] = {one.number: {} for one in TABLES.values()}
        waiting: dict[int, list[int]] = {one.number: [] for one in TABLES.values()}
        for position, row in enumerate(rows_of(connection), 1):
            if row.position != position:
                self.found(damaged(f"entry {position}", f"it is not there; {row.position} follows"))
                break
            self.entries += 1
            try:
                self.erased += body_in(row, envelope_in(row), self.ring) is None
                leaf = leaf_in(row)
            except Refusal as refusal:
                self.found(refusal)
                leaf = row.leaf if row.leaf is not None else row.desk_leaf
            if leaf is None:
                self.waiting += 1
                waiting.get(row.log, []).append(position)
            else:
                in_logs.get(row.log, {})[leaf] = row.commitment
        for log in TABLES.values():
            asked = connection.execute(select(ENTRIES.c.position).where(log.waiting).order_by(ENTRIES.c.position))
            if list(asked.scalars()) != waiting[log.number]:
                self.found(damaged(f"what waits for {log.called}", "the list of it is not that of the entries"))
        return in_logs

    def _leaves(
        self, connection: Connection, log: LogTables, in_log: dict[int, bytes], commitments: list[bytes]
    ) -> None:
        for row in connection.execute(select(log.leaves).order_by(log.leaves.c.leaf)):
            salted = len(row.salt or b"") == 32 and padding(row.salt) == row.commitment
            if row.leaf != len(commitments) or salted == (in_log.pop(row.leaf, None) == row.commitment):
                self.found(damaged(f"leaf {row.leaf} of {log.called}"))
            commitments.append(row.commitment)
        if in_log:
            self.found(damaged(f"leaf {min(in_log)} of {log.called}", "it is not there"))
        self.leaves[log.number] = len(commitments)

    def _tiles(self, connection: Connection, log: LogTables, commitments: list[bytes]) -> None:
        _, sound = Edge().grown(map(leaf_hash, commitments))
        for path, hashes in sound.items():
            if file_in(connection, log, path) != hashes:
                self.found(damaged(f"the tile {path} of {log.called}"))
        if len(connection.execute(select(log.tiles.c.level)).all()) > len(sound):
            self.found(damaged(log.called, "it has more tiles than leaves ask for"))

    def _heads(self, connection: Connection, log: LogTables, commitments: list[bytes]) -> None:
        grown, policy = CompactRange(), self.policies[log.number]
        for row in connection.execute(select(log.heads).order_by(log.heads.c.size)).all():
            self.heads[log.number] += 1
            look_at_head(log, self.ring, row)
            checkpoint = read_checkpoint(read_note(row.note).text)
            if policy is not None:
                read_head(row.note, policy)
            grown = grown.extended(map(leaf_hash, commitments[grown.size : checkpoint.size]))
            if (checkpoint.size, checkpoint.root) != (grown.size, grown.root):
                self.found(damaged(f"the head of {checkpoint.size} leaves", "the log's leaves give another root"))
        if grown.size != len(commitments):
            self.found(damaged(log.called, f"{len(commitments) - grown.size} leaves are under no head"))

    def _beside(self, connection: Connection) -> None:
        digests = connection.execute(select(ORIGINALS.c.digest).where(ORIGINALS.c.body.is_not(None))).scalars()
        for digest in digests.all():
            self._try(lambda digest=digest: original_in(connection, self.ring, digest))  # type: ignore[misc]
        for who in connection.execute(select(PEOPLE.c.id)).scalars().all():
            self._try(lambda who=who: name_in(connection, self.ring, who))  # type: ignore[misc]
            self._try(lambda who=who: credentials_in(connection, self.ring, who))  # type: ignore[misc]
        for log in TABLES.values():
            self._try(lambda log=log: _stamped(anchors_in(connection, log, self.ring, 0, LARGEST_SIZE)))  # type: ignore[misc]
        for name in connection.execute(select(SETTINGS.c.name)).scalars().all():
            self._try(lambda name=name: setting_in(connection, self.ring, name))  # type: ignore[misc]


def _stamped(anchors: Sequence[Anchored]) -> None:
    """Refuses (STO112) a time stamp that is not over its head; whose it is tells the authority's certificate alone."""
    for one in anchors:
        if stamped_digest(one.reply) != hashlib.sha256(read_note(one.head).text.encode()).digest():
            raise damaged(f"the time stamp over the head of {one.size} leaves", "it is over something else")
