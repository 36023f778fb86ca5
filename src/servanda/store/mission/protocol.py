"""The one interface to a mission's store, whatever keeps it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from servanda.access import Draft, Entry, Log
from servanda.ledger import Batch, CompactRange, Note, Opening, Policy, Record, Signature
from servanda.store.mission.anchors import Anchors
from servanda.store.mission.countersigned import Countersigned
from servanda.store.mission.health import Health
from servanda.store.mission.kept_log import KeptLog
from servanda.store.mission.originals import Originals, SealedOriginal
from servanda.store.mission.people_part import People
from servanda.store.mission.reader_answers import ReaderAnswers
from servanda.store.mission.sessions import Sessions
from servanda.store.mission.settings import Settings


class MissionStore(Protocol):
    """An open mission. Many threads may use it at once; what a call wrote is on the disk when it returns.

    Any call that writes refuses (STO106 to STO108) while the disk takes nothing, and is taken again by itself once it
    does; any that reads refuses (STO112) what is not as it was written, and (STO108) while the keeper does not answer.
    """

    id: str
    test: bool
    people: People
    sessions: Sessions
    settings: Settings
    originals: Originals
    countersigned: Countersigned
    anchors: Anchors
    answers: ReaderAnswers
    #: The humanitarian desk's own; all that is said of a log below is the mission's.
    desk_log: KeptLog

    @property
    def health(self) -> Health:
        """Whether anything is taken in, and why not."""
        ...

    def append(
        self, drafts: Sequence[Draft], by: str, unit: str, now: int, originals: Sequence[SealedOriginal] = ()
    ) -> tuple[Entry, ...]:
        """Enters drafts of one act, all or none; positions count from 1 without gaps.

        ``by``: the pseudonym of who enters them, ``unit``: for whom; ``now`` in µs UTC; ``originals``: kept in the
        same act. A draft whose key the same
        author used before is not entered again: its first entry comes back. A draft without a key goes with the keyed
        draft before it. Refuses (STO114) what cannot be kept.
        """
        ...

    def last(self) -> int:
        """The position of the newest entry; 0 where there is none."""
        ...

    def entries(self, after: int = 0, upto: int | None = None, about: str | None = None) -> tuple[Entry, ...]:
        """Entries above ``after`` up to ``upto``, of one file or all, in their order."""
        ...

    def taken_up(self, after: int, upto: int) -> tuple[Entry, ...]:
        """Entries above ``after`` up to one that ``append`` gave; what was just written is not read back."""
        ...

    def abouts(self, area: str) -> tuple[str, ...]:
        """The files of an area of deeds (``incident``, ``liaison``…), in the order in which they began."""
        ...

    def within(self, west: int, south: int, east: int, north: int) -> tuple[int, ...]:
        """Positions of entries of open classes with a ``place`` in a box; millionths of a degree, border included."""
        ...

    def erase(self, *positions: int) -> bool:
        """Takes content and salt out of entries; envelope and commitment stay.

        Whether nothing of them is left in the store's files; where not yet, the next opening tries again. Refuses what
        is not there (STO110) or not in the log yet (STO111).
        """
        ...

    def erase_original(self, digest: str) -> bool:
        """Takes an original out, in the same way."""
        ...

    def forget_name(self, who: str) -> bool:
        """Takes out who is behind a pseudonym, in the same way."""
        ...

    def log_of(self, position: int) -> Log:
        """Which log an entry is for; refuses (STO110) a position that is not there."""
        ...

    def waiting(self, most: int = ...) -> tuple[Opening, ...]:
        """Openings of entries that are for the mission's log and not in it yet, oldest first."""
        ...

    def tree(self) -> CompactRange:
        """The log as it stands, to let it grow by the next batch and sign its head."""
        ...

    def log_file(self, path: str) -> bytes | None:
        """A tile or bundle of entries by its C2SP path: with ``ledger.nodes_in``, what proofs are made from."""
        ...

    def tick(self, batch: Batch, head: Note) -> None:
        """Appends a batch under its signed head; refuses (STO113) what does not follow from the log as it stands."""
        ...

    def countersign(self, size: int, *signatures: Signature) -> Note:
        """Adds countersignatures to the head of a size, as they come; refuses (STO110) a size without a head."""
        ...

    def heads(self, after: int = 0) -> tuple[str, ...]:
        """Signed heads of more than ``after`` leaves, in order of growth, as text."""
        ...

    def record(self, position: int) -> Record:
        """What opens an entry's leaf, or that it was erased; refuses what is in no head (STO110, STO111)."""
        ...

    def log_folder(self, folder: Path, policy: Policy, positions: Sequence[int] = (), after: int = 0) -> int:
        """Writes the log out as C2SP tiles; the size of its last head.

        ``positions``: entries whose records go with it, content and all. ``after``: only heads beyond that size.
        """
        ...

    def close(self) -> None:
        """What waits is written, then everything let go."""
        ...
