"""Backups: one sealed file of all rows in one state of a mission, taken while it runs; and a mission made from it.

A backup of either kind of database is restored into either. It opens with the mission's keyring alone, and what was
erased before it was taken is not in it.
"""

import hashlib
import hmac
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, Final

from sqlalchemy import Connection, func, select

from servanda.basis import DAY, Refusal, fresh_bytes
from servanda.store.durable import cannot_write
from servanda.store.mission.faults import point
from servanda.store.mission.keyring import BACKUP, Keyring
from servanda.store.mission.log import size_in
from servanda.store.mission.log_tables import THE_MISSIONS
from servanda.store.mission.refused import no_backup, something_there, wrong_keys
from servanda.store.mission.rows import Counts, told_rows
from servanda.store.mission.schema import revision_of
from servanda.store.mission.sealed_stream import read_sealed, write_sealed
from servanda.store.mission.sql_mission import SqlMission
from servanda.store.mission.tables import ENTRIES, MISSION

_TOP: Final = b"servanda backup 1\n"
_SALT: Final = 32
_LONGEST_HEAD: Final = 1024**2
#: What is erased in the mission lives on in its backups for so long, µs.
BACKUP_KEPT: Final = 30 * DAY


@dataclass(frozen=True, slots=True)
class BackupHead:
    """What a backup says of itself, in clear.

    ``mark``: the position of the last entry it holds. ``leaves``: the size of the log in it. ``at``: µs UTC.
    ``sealed``: of an evacuation, its keys under the recipient's passphrase; else empty. ``expires``: µs UTC from when
    on the file has to be destroyed; 0 in those written before there was one.
    """

    mission: str
    mark: int
    leaves: int
    schema: str
    at: int
    salt: str
    generation: int
    sealed: str = ""
    expires: int = 0

    @property
    def ends(self) -> int:
        """When the file has to be destroyed, µs UTC."""
        return self.expires or self.at + BACKUP_KEPT


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was written: its head, rows by table, and digests (SHA-256, hex) of the file and its rows."""

    head: BackupHead
    counts: Counts
    digest: str
    rows: str


def back_up(mission: SqlMission, path: Path, now: int) -> Backup:
    """Writes a backup while others go on writing; everything up to its mark is in it.

    Refuses (STO104) a file that stands there, (STO020) a disk that takes nothing.
    """
    base, ring = mission.hand.base, mission.hand.ring
    generation = len(ring.keys[BACKUP]) - 1
    salt = fresh_bytes(_SALT)
    key = backup_key(ring, generation, salt, path)
    with base.reading() as connection:
        head = head_of(connection, now, salt, generation)
        return write_backup(connection, path, head, key)


def head_of(connection: Connection, now: int, salt: bytes, generation: int, sealed: str = "") -> BackupHead:
    """The head of a backup of a mission as it stands."""
    mark = connection.execute(select(func.coalesce(func.max(ENTRIES.c.position), 0))).scalar_one()
    name = connection.execute(select(MISSION.c.id)).scalar_one()
    schema = str(revision_of(connection))
    told = b64encode(salt).decode()
    return BackupHead(
        name, mark, size_in(connection, THE_MISSIONS), schema, now, told, generation, sealed, now + BACKUP_KEPT
    )


def backup_key(ring: Keyring, generation: int, salt: bytes, path: Path) -> bytes:
    """The key of one backup; refuses (STO105) a ring that lacks its generation."""
    keys = ring.keys[BACKUP]
    if not 0 <= generation < len(keys):
        raise wrong_keys(str(path), BACKUP)
    return hmac.digest(keys[generation], b"backup\n" + salt, "sha256")


def write_backup(connection: Connection, path: Path, head: BackupHead, key: bytes) -> Backup:
    """Writes a file whole or not at all: beside its name first, flushed, then renamed."""
    if os.path.lexists(path):
        raise something_there(str(path))
    half = path.with_name(f".{path.name}.half")
    lead = _TOP + json.dumps(asdict(head), separators=(",", ":")).encode() + b"\n"
    counts = Counts()
    try:
        half.unlink(missing_ok=True)
        point("backup:write")
        with half.open("xb") as out:
            half.chmod(0o600)
            out.write(lead)
            with closing(told_rows(connection, counts)) as lines:
                rows = write_sealed(out, key, lead, lines)
            point("backup:flush")
            out.flush()
            os.fsync(out.fileno())
        point("backup:rename")
        os.replace(half, path)
        point("backup:renamed")
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        # A stick that takes nothing in lets nothing be removed either.
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise cannot_write(error, path) from None
    with path.open("rb") as written:
        return Backup(head, counts, hashlib.file_digest(written, "sha256").hexdigest(), rows)


@contextmanager
def backup_lines(path: Path, key_of: Any) -> Iterator[tuple[BackupHead, Iterator[bytes]]]:
    """Head and lines of a backup; ``key_of`` gives the key for a head. Refuses (STO115) what is none, or not whole."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise no_backup(str(path), error.strerror or "it cannot be read") from None
    with file:
        head, lead = _head_in(file, str(path))
        yield head, read_sealed(file, key_of(head), lead, str(path))


def backup_head(path: Path) -> BackupHead:
    """What a file says of itself; refuses (STO115) what is no backup."""
    with path.open("rb") as file:
        return _head_in(file, str(path))[0]


def prune_backups(folder: Path, mission: str, now: int) -> tuple[Path, ...]:
    """Deletes the backups of a mission in a folder whose time is over; which they were.

    Other files are left alone: other missions' backups, evacuations, and what is none.
    """
    gone = []
    for one in sorted(folder.iterdir()):
        head = _backup_of(one, mission) if one.is_file() and not one.is_symlink() else None
        if head is not None and now >= head.ends:
            point("backup:prune")
            one.unlink()
            gone.append(one)
    return tuple(gone)


def _backup_of(path: Path, mission: str) -> BackupHead | None:
    try:
        head = backup_head(path)
    except (Refusal, OSError):
        return None
    return head if head.mission == mission and not head.sealed else None


def _head_in(file: IO[bytes], shown: str) -> tuple[BackupHead, bytes]:
    top = file.readline(len(_TOP))
    told = file.readline(_LONGEST_HEAD)
    try:
        if top != _TOP:
            raise ValueError
        head = BackupHead(**json.loads(told))
        b64decode(head.salt, validate=True)
    except (ValueError, TypeError):
        raise no_backup(shown, "its head is not that of one, or of a newer program") from None
    return head, top + told


def ring_key(ring: Keyring, path: Path) -> Any:
    """How the keyring opens the backup of a head."""
    return lambda head: backup_key(ring, head.generation, b64decode(head.salt), path)
