"""The log written out as a folder of C2SP tiles, which ``servanda log verify`` and others' verifiers read."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from servanda.basis import canonical_bytes
from servanda.ledger import LARGEST_SIZE, Policy, entries_path, paths_of, read_checkpoint, read_note, tile_path
from servanda.store.durable import write_durably
from servanda.store.log_folder import LOG_ANCHORS, LOG_HEADS, LOG_POLICY, LOG_RECORDS
from servanda.store.mission.anchors import anchors_in
from servanda.store.mission.faults import point
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.log import file_in, heads_in, record_at
from servanda.store.mission.log_tables import LogTables

_DIGITS: Final = 16


def write_log(
    connection: Connection, log: LogTables, ring: Keyring, folder: Path, policy: Policy, positions: Sequence[int],
    after: int,
) -> int:  # fmt: skip
    """Tiles, entries, then heads, so that no head stands there before what it vouches for; the size of the last one."""
    heads = heads_in(connection, log, after)
    size = read_checkpoint(read_note(heads[-1]).text).size if heads else 0
    for level, number, width in paths_of(size):
        for path in (tile_path(level, number, width), *([entries_path(number, width)] if level == 0 else [])):
            data = file_in(connection, log, path)
            if data is not None:
                _put(folder / path, data)
    for position in positions:
        told = json.dumps(record_at(connection, log, ring, position).data())
        _put(folder / LOG_RECORDS / f"{position:0{_DIGITS}d}.json", told.encode())
    for one in anchors_in(connection, log, ring, after, LARGEST_SIZE):
        _put(folder / LOG_ANCHORS / f"{one.size:0{_DIGITS}d}.tsr", one.reply)
    _put(folder / LOG_POLICY, canonical_bytes(policy.data()))
    for head in heads:
        name = f"{read_checkpoint(read_note(head).text).size:0{_DIGITS}d}.checkpoint"
        _put(folder / LOG_HEADS / name, head.encode())
    return size


def _put(path: Path, data: bytes) -> None:
    # Whole tiles never change: what stands there already needs no writing.
    if path.exists() and path.read_bytes() == data:
        return
    point("log:write")
    write_durably(path, data)
    point("log:written")
