"""Rows of a small file of observations, csv or yaml alike, each value with its place for refusals (TUN38x)."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from servanda.basis import Node, Place, Refusal, Refused, read_yaml

MOST_ROWS: Final = 200_000


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its values by column, and where each stands."""

    values: Mapping[str, str]
    place: Place
    places: Mapping[str, Place]

    def at(self, column: str) -> Place:
        """Where a value stands; the row where it has none."""
        return self.places.get(column, self.place)

    def refused(self, code: str, column: str, why: str, remedy: str) -> Refused:
        """A reason at a value of this row."""
        return Refused(code, why, remedy, self.at(column))


@dataclass(frozen=True, slots=True)
class Rows:
    """A file's columns and rows, and for yaml what stands beside the entries."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    place: Place
    beside: Mapping[str, Node]

    def __len__(self) -> int:
        return len(self.rows)


def read_rows(text: str, file: str) -> Rows:
    """The rows of a csv text with a header, or of a yaml text with a list ``entries``.

    Refuses (TUN380) what is neither, (TUN381) a file without rows or of too many, and (TUN382) a row with more values
    than columns.
    """
    found = _yaml(text, file) if file.endswith((".yaml", ".yml")) else _csv(text, file)
    if not 1 <= len(found) <= MOST_ROWS:
        raise Refusal(
            "TUN381",
            f"the file has {len(found):,} rows of observations",
            f"give 1 to {MOST_ROWS:,}",
            found.place,
        )
    return found


def refuse_columns(found: Rows, needed: Sequence[str], known: Sequence[str], file_of: str) -> None:
    """Refuses (TUN383) a column that is missing, and unless ``known`` is empty one that nobody reads."""
    reasons = [
        Refused(
            "TUN383", f"the column {name!r} is missing", f"{file_of} has the columns {', '.join(needed)}", found.place
        )
        for name in needed
        if name not in found.columns
    ]
    reasons += [
        Refused("TUN383", f"nobody reads a column {name!r}", f"name one of: {', '.join(known)}", found.place)
        for name in found.columns
        if known and name not in known
    ]
    if reasons:
        raise Refusal.of(reasons)


def _csv(text: str, file: str) -> Rows:
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    skipped = len(text.splitlines()) - len(lines)
    try:
        parsed = list(csv.reader(io.StringIO("\n".join(lines)), strict=True))
    except csv.Error as error:
        raise Refusal(
            "TUN380", f"this is not csv: {error}", "save it as csv with commas, or write yaml", Place(file)
        ) from None
    parsed = [[value.strip() for value in row] for row in parsed]
    if not parsed or len(parsed[0]) < 2:
        raise Refusal(
            "TUN380", "the file has no header of columns", "begin with a line such as day,kind,by", Place(file, 1)
        )
    columns = tuple(one.lower() for one in parsed[0])
    rows = []
    for n, row in enumerate(parsed[1:]):
        place = Place(file, skipped + n + 2)
        if not any(row):
            continue
        if len(row) > len(columns):
            raise Refusal(
                "TUN382",
                f"the row has {len(row)} values under {len(columns)} columns",
                "put what holds a comma between double quotes",
                place,
            )
        rows.append(Row({name: value for name, value in zip(columns, row, strict=False) if value}, place, {}))
    return Rows(columns, tuple(rows), Place(file, 1), {})


def _yaml(text: str, file: str) -> Rows:
    root = read_yaml(text, file)
    top = root.value
    entries = top.get("entries") if isinstance(top, dict) else None
    if not isinstance(top, dict) or entries is None or not isinstance(entries.value, list):
        raise Refusal(
            "TUN380", "the file has no list 'entries'", "write 'entries:' and under it one line each", root.place
        )
    columns: dict[str, None] = {}
    rows = []
    for node in entries.value:
        if not isinstance(node.value, dict):
            raise Refusal(
                "TUN380", "an entry is no set of keys", "write it as {day: 3, kind: alarm, by: A}", node.place
            )
        values: dict[str, str] = {}
        for key, one in node.value.items():
            columns[key] = None
            if isinstance(one.value, str):
                values[key] = one.value.strip()
            elif one.value is not None:
                raise Refusal("TUN380", f"{key!r} is a list or keys, not one value", "write one value", one.place)
        rows.append(Row(values, node.place, {key: one.place for key, one in node.value.items()}))
    beside = {key: one for key, one in top.items() if key != "entries"}
    return Rows(tuple(columns), tuple(rows), root.place, beside)
