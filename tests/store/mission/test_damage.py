"""A bit turned in an entry, the log or a head is found; one turned anywhere in the file changes nothing unseen."""

import random
import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

import ledger_worlds as lw
from mission_faults import turned_anywhere
from mission_worlds import NOW, POLICY, Place, draft, enter, held, of_desk, person, tick
from servanda.access import DataClass
from servanda.basis import Refusal
from servanda.store import MissionStore, verify_mission
from servanda.store.mission.tables import METADATA
from tests.examples import of_this_run

FLIPS = 60


def _begun(place: Place) -> MissionStore:
    store = place.begin()
    enter(store, draft(1), draft(2, DataClass.SOURCE), draft(3))
    tick(store)
    store.erase(3)
    enter(store, draft(4), of_desk(5))
    tick(store.desk_log, by=())
    store.people.enrol(person(1), "Halyna", NOW)
    store.originals.keep(b"photograph", DataClass.SOURCE, NOW)
    store.settings.put("log", "seed", sealed=True)
    return store


def _turned(value: Any, n: int) -> Any:
    if isinstance(value, int):
        return value ^ (1 << n) if n < 53 else None
    data = bytearray(value.encode() if isinstance(value, str) else value)
    if n >= 8 * len(data):
        return None
    data[n // 8] ^= 1 << (n % 8)
    if isinstance(value, bytes):
        return bytes(data)
    try:
        made = data.decode()
    except UnicodeDecodeError:
        return ...
    return ... if "\0" in made else made


#: Each row by its table and key, and the columns that are looked at.
ROWS = [
    ("entries", "position = 1"),
    ("entries", "position = 2"),
    ("entries", "position = 3"),
    ("leaves", "leaf = 0"),
    ("leaves", "leaf = 7"),
    ("tiles", "level = 0"),
    ("heads", "size = 8"),
    ("entries", "position = 5"),
    ("desk_leaves", "leaf = 0"),
    ("desk_heads", "size = 8"),
]


@pytest.mark.parametrize(("table", "where"), ROWS)
def test_every_bit_of_an_entry_and_of_the_log_counts(place: Place, table: str, where: str) -> None:
    with _begun(place) as store:
        base = store.hand.base  # type: ignore[attr-defined]
        with base.reading() as connection:
            row = connection.execute(text(f"SELECT * FROM {table} WHERE {where}")).mappings().one()
        unseen, looked_at = [], 0
        # An area is what questions are asked by, and follows from the deed; it is looked at for itself.
        for column in row:
            bits = range(0, 10**6, 7 * of_this_run(1, 3, gate=3) if place.kind == "sqlite" else 29)
            for n in bits:
                value = _turned(row[column], n) if row[column] is not None else None
                if value is None:
                    break
                if value is ...:
                    continue
                looked_at += 1
                if _stands(store, table, where, column, value):
                    unseen.append((column, n))
        assert unseen == []
        assert looked_at > 8
        assert verify_mission(store, POLICY).sound  # type: ignore[arg-type]


class _Undone(Exception):
    pass


def _stands(store: Any, table: str, where: str, column: str, value: Any) -> bool:
    """Whether a mission with that value in a row still looks sound; nothing of it is kept."""
    from servanda.store.mission.verifying import _Look

    look = _Look(store, POLICY, lw.own_policy())
    try:
        with store.hand.base.writing() as connection:
            connection.execute(text(f'UPDATE {table} SET "{column}" = :v WHERE {where}'), {"v": value})
            look.all(connection)
            raise _Undone
    except _Undone:
        return look.report().sound
    except Exception as error:  # noqa: BLE001 - a row the database itself will not have
        return "UNIQUE" not in str(error) and "duplicate" not in str(error) and "too long" not in str(error)


@pytest.mark.parametrize("column", ["body", "name", "value"])
def test_sealed_values_beside_the_record_are_looked_at(place: Place, column: str) -> None:
    table = {"body": "originals", "name": "people", "value": "settings"}[column]
    with _begun(place) as store:
        with store.hand.base.writing() as connection:  # type: ignore[attr-defined]
            data = bytearray(connection.execute(text(f"SELECT {column} FROM {table}")).scalar())
            data[-1] ^= 1
            connection.execute(text(f"UPDATE {table} SET {column} = :v"), {"v": bytes(data)})
        [fault] = verify_mission(store).faults  # type: ignore[arg-type]
        assert fault.code == "STO112"


def test_an_entry_taken_out_is_missed(place: Place) -> None:
    for position in (1, 3):
        with _begun(place) as store:
            base = store.hand.base  # type: ignore[attr-defined]
            with base.writing() as connection:
                connection.execute(text(f"DELETE FROM entries WHERE position = {position}"))
            assert not verify_mission(store).sound  # type: ignore[arg-type]
            if position == 1:
                base.wipe()


def test_a_bit_turned_anywhere_in_the_file_changes_nothing_unseen(file_place: Place) -> None:
    chance, path = random.Random(3), Path(file_place.address.removeprefix("sqlite:///"))
    with _begun(file_place) as store:
        enter(store, *(draft(n, content={"words": f"word {n} " * 60}) for n in range(10, 150)))
        before = held(store)
    found, unseen = turned_anywhere(file_place, path, before, FLIPS, chance)
    assert unseen == []
    assert found > 0
    with file_place.open() as store:
        assert held(store) == before


def test_an_index_that_leaves_entries_out_is_found(file_place: Place) -> None:
    """What waits for the log is read by an index: rows left out of it would never come into the log, all else sound."""
    chance, path = random.Random(7), Path(file_place.address.removeprefix("sqlite:///"))
    with _begun(file_place) as store:
        enter(store, *(draft(n) for n in range(10, 300)))
        before = held(store)
    with closing(sqlite3.connect(path)) as file:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = 'entries_waiting'"
        page, size = file.execute(asked).fetchone()[0] - 1, file.execute("PRAGMA page_size").fetchone()[0]
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    found, unseen = turned_anywhere(file_place, path, before, 30, chance, range(page * size, (page + 1) * size))
    assert unseen == [] and found > 8


_TABLES = ("entries", "leaves", "tiles", "heads", "desk_leaves", "desk_heads", "originals", "people", "settings")
_KEPT = [
    (table, one.name) for table in _TABLES for one in METADATA.tables[table].columns
    if not one.primary_key and one.name not in ("leaf", "desk_leaf")
]  # fmt: skip


@pytest.mark.parametrize(("table", "column"), _KEPT)
def test_a_value_of_another_type_is_damage_and_no_defect(file_place: Place, table: str, column: str) -> None:
    """A bit of the tag that says what a value is, turned, makes bytes of a text or a number of both."""
    for kind in ("BLOB", "TEXT", "REAL"):
        with _begun(file_place) as store:
            before = store.entries(), [one.commitment for one in store.waiting()]
            first = f"rowid = (SELECT min(rowid) FROM {table})"
            with store.hand.base.writing() as connection:  # type: ignore[attr-defined]
                connection.execute(text(f'UPDATE {table} SET "{column}" = CAST("{column}" AS {kind}) WHERE {first}'))
            if verify_mission(store).sound:  # type: ignore[arg-type]
                # SQLite turned it back, or it says the same.
                assert (store.entries(), [one.commitment for one in store.waiting()]) == before, (column, kind)
            else:
                with suppress(Refusal):
                    store.entries()
            store.hand.base.wipe()  # type: ignore[attr-defined]


def test_a_file_whose_tables_are_damaged_is_refused(file_place: Place) -> None:
    """What SQLite says of it quotes the damage, which may be no letters."""
    path = Path(file_place.address.removeprefix("sqlite:///"))
    _begun(file_place).close()
    data, codes = path.read_bytes(), set[str]()
    for found in list(re.finditer(rb"CREATE TABLE", data))[:6]:
        for at in (-12, -8, 0, 7, 13, 20):
            turned = bytearray(data)
            turned[found.start() + at] ^= 0x80
            path.write_bytes(turned)
            try:
                file_place.open().close()
            except Refusal as refusal:
                codes.add(refusal.code)
    assert codes and codes <= {"STO102", "STO112"}
