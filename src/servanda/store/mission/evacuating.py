"""Evacuation: everything sealed into one file for a recipient, shown to open, and only then wiped; with a receipt."""

import hashlib
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from servanda.basis import Refusal, fresh_bytes
from servanda.negotiation import seal, unsealed
from servanda.store.durable import write_durably
from servanda.store.mission.backup import Backup, BackupHead, backup_head, backup_lines, head_of, write_backup
from servanda.store.mission.base import Base
from servanda.store.mission.faults import point
from servanda.store.mission.keyring import KEY_BYTES, Keyring, keyring_from, read_keyring, write_keyring
from servanda.store.mission.log import last_head_in
from servanda.store.mission.log_tables import THE_DESKS, THE_MISSIONS
from servanda.store.mission.refused import no_backup, not_evacuated, not_wiped, something_there
from servanda.store.mission.restoring import restored
from servanda.store.mission.rows import Counts, rows_in
from servanda.store.mission.sql_mission import SqlMission
from servanda.store.mission.sqlite_base import wipe_file


@dataclass(frozen=True, slots=True)
class EvacuationReceipt:
    """What was handed over: the file's digest (SHA-256, hex), rows by table, the log's last head, µs UTC.

    ``desk_head``: the last head of the humanitarian desk's own log; empty where there is none.
    """

    mission: str
    file: str
    digest: str
    counts: Counts
    head: str
    at: int
    desk_head: str

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return {"evacuation": 1, **asdict(self)}


def evacuate(mission: SqlMission, out: Path, passphrase: str, now: int, keys: Sequence[Path] = ()) -> EvacuationReceipt:
    """Seals a mission into one file, looks whether it opens and is whole, then wipes ``keys`` and the mission.

    Nobody can enter anything from the beginning on. The receipt is written beside the file before anything is wiped.
    Refuses a short passphrase (NEG073), a file or receipt that stands there (STO104), a full disk (STO020), and a file
    that does not open as it should (STO116): then nothing is wiped, no half of it is left to be taken for the whole,
    and the mission can be opened again. Refuses (STO122) where the file is whole and not everything could be wiped.
    """
    base, ring = mission.hand.base, mission.hand.ring
    beside, made = receipt_beside(out), None
    if os.path.lexists(beside):
        mission.close()
        raise something_there(str(beside))
    salt = fresh_bytes(KEY_BYTES)
    key = fresh_bytes(KEY_BYTES)
    sealed = seal(json.dumps({"key": b64encode(key).decode(), "keyring": ring.text()}), passphrase, "evacuation")
    mission.hand.writer.close()
    try:
        with base.writing() as connection:
            made = write_backup(connection, out, head_of(connection, now, salt, 0, sealed), key)
            head, desk = (last_head_in(connection, one) for one in (THE_MISSIONS, THE_DESKS))
            _show_it_opens(out, passphrase, made, ring)
            receipt = EvacuationReceipt(
                made.head.mission, out.name, made.digest, made.counts, str(head or ""), now, str(desk or "")
            )
            point("evacuate:receipt")
            write_durably(beside, json.dumps(receipt.data(), indent=1).encode())
            point("evacuate:wipe")
    except BaseException:
        base.close()
        if made is not None:
            for path in (beside, out):
                with suppress(OSError):
                    path.unlink(missing_ok=True)
        raise
    wiped(base, keys, out)
    return receipt


def receipt_beside(out: Path) -> Path:
    """Where the receipt of an evacuated mission is."""
    return out.with_name(f"{out.name}.receipt.json")


def wiped(base: Base, keys: Sequence[Path], out: Path) -> None:
    """Wipes keys, then the record: without the keys most of it says nothing. Refuses (STO122) what cannot be."""
    try:
        for path in keys:
            wipe_file(path)
        base.wipe()
    except (OSError, SQLAlchemyError) as error:
        raise not_wiped(base.shown, out.name, str(getattr(error, "strerror", None) or error)) from None
    finally:
        base.close()
    point("evacuate:wiped")


def _show_it_opens(out: Path, passphrase: str, made: Backup, ring: Keyring) -> None:
    point("evacuate:verify")
    digest, counts = hashlib.sha256(), Counts()
    try:
        opened, key = _keys_in(made.head, passphrase, out)
        with backup_lines(out, lambda _: key) as (head, lines):
            for name, _, some in rows_in(_counted(lines, digest), str(out)):
                counts[name] = counts.get(name, 0) + len(some)
    except Refusal as refusal:
        raise not_evacuated(str(out), refusal.reasons[0].why) from None
    held = {name: count for name, count in made.counts.items() if count}
    if opened.keys != ring.keys or head != made.head or counts != held or digest.hexdigest() != made.rows:
        raise not_evacuated(str(out), "what it holds is not what was put in")


def _counted(lines: Any, digest: Any) -> Any:
    for line in lines:
        digest.update(line)
        yield line


def _keys_in(head: BackupHead, passphrase: str, path: Path) -> tuple[Keyring, bytes]:
    if not head.sealed:
        why = "it was not sealed for a recipient"
        raise no_backup(str(path), why, "restore it with the mission's keyring, without --evacuated")
    told = json.loads(unsealed(head.sealed, passphrase, str(path), "evacuation"))
    return read_keyring(told["keyring"], str(path)), b64decode(told["key"])


def receive(path: Path, passphrase: str, address: str, keys: Path, new_passphrase: str) -> SqlMission:
    """The mission of an evacuation, in an empty place; its keys as a file under a passphrase of the recipient's own.

    Refuses a wrong passphrase (NEG071), a file of keys that stands there (STO104), unless it is what an earlier try of
    the same passphrase left, and what ``restore`` refuses.
    """
    ring, key = _keys_in(backup_head(path), passphrase, path)
    made_before = _made_before(keys, new_passphrase, ring)
    # Before the mission: one whose keys are nowhere would be lost.
    if not made_before:
        write_keyring(ring, keys, new_passphrase)
    try:
        return restored(path, address, ring, lambda _: key)
    except BaseException:
        if not made_before:
            wipe_file(keys)
        raise


def _made_before(keys: Path, passphrase: str, ring: Keyring) -> bool:
    """Whether an earlier try that was cut short left these very keys; refuses (STO104) whatever else stands there."""
    if not os.path.lexists(keys):
        return False
    with suppress(Refusal):
        if keyring_from(keys, passphrase).keys == ring.keys:
            return True
    raise something_there(str(keys))
