"""An evacuation whose wiping was cut short: known again by its file and receipt, and wiped to the end."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from servanda.store.mission.base import Base
from servanda.store.mission.evacuating import EvacuationReceipt, receipt_beside, wiped
from servanda.store.mission.log import last_head_in
from servanda.store.mission.log_tables import THE_MISSIONS
from servanda.store.mission.opening import base_at
from servanda.store.mission.refused import not_what_went
from servanda.store.mission.tables import ENTRIES, MISSION


def was_handed_over(out: Path, keys: Path) -> bool:
    """Whether a file with its receipt stands there and the keys are gone, or zeros: only wiping was left to do."""
    if not (out.is_file() and receipt_beside(out).is_file()):
        return False
    return not keys.exists() or not keys.read_bytes().strip(b"\0")


def finish_evacuation(out: Path, address: str, keys: Sequence[Path] = ()) -> EvacuationReceipt:
    """Wipes what an evacuation that was cut short left of ``keys`` and mission; the receipt it had written.

    Needs no passphrase, for nothing is read. Refuses (STO121) a file that is not its receipt's, and a record that
    holds another mission or more than the file does: then nothing is wiped.
    """
    receipt = _receipt_of(out)
    base = base_at(address)
    try:
        if not base.begun_to_wipe():
            _refuse_another(base, receipt, out)
    except DBAPIError:
        raise not_what_went(base.shown, "the record there cannot be read") from None
    finally:
        base.close()
    wiped(base, keys, out)
    return receipt


def _receipt_of(out: Path) -> EvacuationReceipt:
    beside = receipt_beside(out)
    try:
        told = json.loads(beside.read_text("utf-8"))
        receipt = EvacuationReceipt(**{one.name: told[one.name] for one in fields(EvacuationReceipt)})
    except (OSError, ValueError, TypeError, KeyError):
        raise not_what_went(str(beside), "this is no receipt of an evacuation") from None
    with out.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != receipt.digest:
            raise not_what_went(str(out), "the file is not the one that its receipt is for")
    return receipt


def _refuse_another(base: Base, receipt: EvacuationReceipt, out: Path) -> None:
    with base.reading() as connection:
        if connection.execute(select(MISSION.c.id)).scalar() != receipt.mission:
            raise not_what_went(base.shown, f"another mission is kept there than is in {out.name}")
        entries = connection.execute(select(func.count()).select_from(ENTRIES)).scalar_one()
        head = str(last_head_in(connection, THE_MISSIONS) or "")
    if entries != receipt.counts.get("entries", 0) or head != receipt.head:
        raise not_what_went(base.shown, f"the record has gone on since {out.name} was written")
