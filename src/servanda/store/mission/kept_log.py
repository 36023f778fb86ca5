"""One of a mission's two logs, as whoever lets it grow and proves from it calls it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from servanda.ledger import Batch, CompactRange, Note, Opening, Policy, Record, Signature
from servanda.store.mission import log, log_out
from servanda.store.mission.anchors import Anchors
from servanda.store.mission.hand import Hand
from servanda.store.mission.log_tables import LogTables

#: As many as one tick would ever take.
MOST_WAITING: Final = 100_000


class KeptLog:
    """A log of the mission: the one its sides countersign, or the humanitarian desk's own."""

    def __init__(self, hand: Hand, tables: LogTables) -> None:
        self._hand, self._tables = hand, tables
        self.anchors = Anchors(hand, tables)

    def waiting(self, most: int = MOST_WAITING) -> tuple[Opening, ...]:
        """Openings of entries that are for this log and not in it yet, oldest first."""
        ring = self._hand.ring
        return self._hand.read(lambda connection: log.waiting_in(connection, self._tables, ring, most))

    def tree(self) -> CompactRange:
        """The log as it stands, to let it grow by the next batch and sign its head."""
        return self._hand.read(lambda connection: log.tree_in(connection, self._tables))

    def log_file(self, path: str) -> bytes | None:
        """A tile or bundle of entries by its C2SP path; with ``ledger.nodes_in``, what proofs are made from."""
        return self._hand.read(lambda connection: log.file_in(connection, self._tables, path))

    def tick(self, batch: Batch, head: Note) -> None:
        """Appends a batch under its signed head; refuses (STO113) what does not follow from the log as it stands."""
        ring = self._hand.ring
        self._hand.write(lambda connection: log.append_batch(connection, self._tables, ring, batch, head))

    def countersign(self, size: int, *signatures: Signature) -> Note:
        """Adds countersignatures to the head of a size, as they come; refuses (STO110) a size without a head."""
        ring = self._hand.ring
        return self._hand.write(lambda connection: log.countersign(connection, self._tables, ring, size, signatures))

    def heads(self, after: int = 0) -> tuple[str, ...]:
        """Signed heads of more than ``after`` leaves, in order of growth, as text."""
        return self._hand.read(lambda connection: log.heads_in(connection, self._tables, after))

    def record(self, position: int) -> Record:
        """What opens an entry's leaf, or that it was erased.

        Refuses what is in no head (STO111), and what is not there or is for the other log (STO110).
        """
        ring = self._hand.ring
        return self._hand.read(lambda connection: log.record_at(connection, self._tables, ring, position))

    def log_folder(self, folder: Path, policy: Policy, positions: Sequence[int] = (), after: int = 0) -> int:
        """Writes the log out as C2SP tiles; the size of its last head.

        ``positions``: entries whose records go with it, content and all. ``after``: only heads beyond that size.
        """
        ring, tables = self._hand.ring, self._tables
        return self._hand.read(
            lambda connection: log_out.write_log(connection, tables, ring, folder, policy, positions, after)
        )
