"""Where each of a mission's two logs is kept: its own tables, and the column that says an entry's leaf in it."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Table

from servanda.access import Log
from servanda.store.mission.refused import damaged
from servanda.store.mission.tables import (
    ANCHORS,
    DESK_ANCHORS,
    DESK_HEADS,
    DESK_LEAVES,
    DESK_TILES,
    ENTRIES,
    HEADS,
    LEAVES,
    TILES,
)


@dataclass(frozen=True, slots=True)
class LogTables:
    """One log's tables.

    ``number``: what entries that are for it bear. ``leaf``: the name of their column. ``bound``: what goes before the
    marks of its heads and stamps, so that none can be put into the other log. ``called``: in words of what is damaged.
    """

    number: int
    leaf: str
    leaves: Table
    tiles: Table
    heads: Table
    anchors: Table
    bound: bytes
    called: str

    @property
    def column(self) -> Any:
        """The column of entries' leaves."""
        return ENTRIES.c[self.leaf]

    @property
    def waiting(self) -> "ColumnElement[bool]":
        """Of entries that are for this log and in no head of it yet; the first two as their index has them."""
        return ENTRIES.c.leaf.is_(None) & ENTRIES.c.desk_leaf.is_(None) & (ENTRIES.c.log == self.number)

    def leaf_of(self, row: Row[Any]) -> int | None:
        """The leaf of an entry in this log."""
        leaf: int | None = row._mapping[self.leaf]
        return leaf


THE_MISSIONS: Final = LogTables(0, "leaf", LEAVES, TILES, HEADS, ANCHORS, b"", "the log")
THE_DESKS: Final = LogTables(
    1, "desk_leaf", DESK_LEAVES, DESK_TILES, DESK_HEADS, DESK_ANCHORS, b"desk ", "the desk's log"
)
TABLES: Final = {Log.MISSION: THE_MISSIONS, Log.DESK: THE_DESKS}
_BY_NUMBER: Final = {one.number: one for one in TABLES.values()}


def tables_of(row: Row[Any]) -> LogTables:
    """The log that an entry is for; refuses (STO112) one for none, or with a leaf in the other."""
    found = _BY_NUMBER.get(row.log)
    if found is None or any(one is not found and one.leaf_of(row) is not None for one in TABLES.values()):
        raise damaged(f"entry {row.position}")
    return found


def leaf_in(row: Row[Any]) -> int | None:
    """An entry's leaf in the log it is for; none while it waits."""
    return tables_of(row).leaf_of(row)
