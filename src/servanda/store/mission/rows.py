"""All rows of a mission as lines of JSON, in one state of it, and back into empty tables of either kind."""

import json
from base64 import b64decode, b64encode
from collections.abc import Generator, Iterable, Iterator
from typing import Any, Final

from sqlalchemy import Connection, LargeBinary, Table, select, table
from sqlalchemy import column as named
from sqlalchemy import insert as insert_into

from servanda.store.mission.faults import point
from servanda.store.mission.refused import no_backup
from servanda.store.mission.tables import METADATA

#: Nobody stays signed in across a restore.
_LEFT_OUT: Final = ("sessions",)
_AT_ONCE: Final = 1000
Counts = dict[str, int]


def told_rows(connection: Connection, counts: Counts) -> Generator[bytes, None, None]:
    """Every table with its rows; ``counts`` is filled on the way, and stands in the last line."""
    for one in METADATA.sorted_tables:
        if one.name in _LEFT_OUT:
            continue
        yield _line({"table": one.name, "columns": [c.name for c in one.columns], "bytes": _byte_columns(one)})
        counts[one.name] = 0
        ordered = select(one).order_by(*one.primary_key.columns)
        with connection.execution_options(yield_per=_AT_ONCE).execute(ordered) as rows:
            for row in rows:
                counts[one.name] += 1
                yield _line([b64encode(value).decode() if isinstance(value, bytes) else value for value in row])
    yield _line({"end": counts})


def _byte_columns(one: Table) -> list[int]:
    return [n for n, column in enumerate(one.columns) if isinstance(column.type, LargeBinary)]


def _line(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def rows_in(lines: Iterable[bytes], shown: str) -> Iterator[tuple[str, list[str], list[list[Any]]]]:
    """Table, columns and some rows at a time; refuses (STO115) lines that do not add up to what their end says."""
    name, columns, coded, counts = "", [""], [0], Counts()
    some: list[list[Any]] = []
    ended = False
    for line in lines:
        told = json.loads(line)
        if isinstance(told, list):
            for n in coded:
                told[n] = None if told[n] is None else b64decode(told[n])
            some.append(told)
            counts[name] += 1
        if some and (len(some) == _AT_ONCE or isinstance(told, dict)):
            yield name, columns, some
            some = []
        if isinstance(told, dict) and "table" in told:
            name, columns, coded = told["table"], told["columns"], told["bytes"]
            counts[name] = 0
        elif isinstance(told, dict):
            ended = told.get("end") == counts
    if not ended:
        raise no_backup(shown, "its rows are not those its end counts")


def put_rows(connection: Connection, lines: Iterable[bytes], shown: str) -> Counts:
    """Rows written into empty tables; how many into each."""
    counts = Counts()
    for name, columns, some in rows_in(lines, shown):
        if name not in METADATA.tables:
            raise no_backup(shown, f"it holds a table {name[:40]!r} that is not known")
        point("restore:rows")
        into = table(name, *(named(one) for one in columns))
        connection.execute(insert_into(into), [dict(zip(columns, row, strict=True)) for row in some])
        counts[name] = counts.get(name, 0) + len(some)
    return counts
