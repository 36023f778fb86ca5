"""A table of displacement as the desk uploads it, tagged in HXL: each row is a count, or listed with why it is none."""

import gzip
import io
import zlib
from typing import Final

from servanda import humanitarian as desk
from servanda.access import Entry, Person
from servanda.basis import Place, Refusal, content_hash
from servanda.operations.mission.record import Mission

_DEED: Final = "humanitarian:displacement:enter"
#: Bytes of a table once unpacked.
_MOST_BYTES: Final = 32 << 20


def take_table(mission: Mission, person: Person, source: str, name: str, data: bytes) -> tuple[Entry, ...]:
    """Takes in a table, csv or csv.gz, by whose count it is; sent twice, it is entered once.

    Refuses (ACC001) who may not, (MIS110) a file that cannot be unpacked or is too large, (MIS111) a table that counts
    no displaced people, what its reader refuses as a whole (EVD…), and (HUM061) one by nobody or too long.
    """
    about = desk.table_of(content_hash(data, 32))
    mission.allow(person, _DEED, "")
    table = _read(about, source, name, _unpacked(data, name))
    if not table.counts:
        why = "no row of the table counts displaced people"
        if table.refused:
            why += f"; row {table.refused[0].row}: {table.refused[0].why}"
        raise Refusal("MIS111", why, "give a table with a column tagged #affected+idps and a date", Place(name))
    return mission.enter(person, desk.enter_table(table, mission.now))


def _read(about: str, source: str, name: str, data: bytes) -> desk.Table:
    from servanda.evidence import read_all

    batch = read_all(io.BytesIO(data), reader="hxl", name=name)
    counts = tuple(
        desk.Displaced(one.area, one.as_of, one.persons, source, one.row) for one in desk.displaced_from(batch.facts)
    )
    counted = {one.row for one in counts}
    refused = {one["row"]: desk.NotTaken(one["row"], one["code"], one["why"]) for one in batch.refusals.to_dicts()}
    kept = tuple(one for row, one in sorted(refused.items()) if row not in counted)
    return desk.Table(about, name, source, batch.rows_read, counts, kept)


def _unpacked(data: bytes, name: str) -> bytes:
    if data[:2] == b"\x1f\x8b":
        try:
            with gzip.open(io.BytesIO(data)) as packed:
                data = packed.read(_MOST_BYTES + 1)
        except (OSError, EOFError, zlib.error):
            raise Refusal(
                "MIS110", "the file cannot be unpacked", "fetch it again, or send it as csv", Place(name)
            ) from None
    if not data or len(data) > _MOST_BYTES:
        why = f"the table is empty, or has more than {_MOST_BYTES >> 20} MiB"
        raise Refusal("MIS110", why, "split it, or leave out what is not counted", Place(name))
    return data
