"""Rows that come as names and values, from workbooks, forms, shapes: as a table of text, unsound rows set aside."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import polars as pl

from servanda.evidence.batch import REFUSAL_SCHEMA
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.sieve import Check, excerpt, sift
from servanda.evidence.tabular import DIRECTION_MARKS, WHY, TableBatch

ROWS_PER_BATCH: Final = 50_000
#: A row: its number, its values by name, or why it is refused: code, why, remedy.
TextRow = tuple[int, Mapping[str, str | None], tuple[EvidenceCode, str, str] | None]


def table_batches(rows: Iterable[TextRow], names: Iterable[str], most: int) -> Iterator[TableBatch]:
    """Tables with the columns ``names``, in lower case; ``most``: the longest row, in characters."""
    columns = list(dict.fromkeys(names))
    waiting: list[TextRow] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == ROWS_PER_BATCH:
            yield _table(waiting, columns, most)
            waiting = []
    yield _table(waiting, columns, most)


def _table(rows: list[TextRow], columns: list[str], most: int) -> TableBatch:
    refused: list[dict[str, Any]] = []
    sound: dict[str, list[Any]] = {name: [] for name in ("_row", *columns)}
    for number, values, why in rows:
        if why is None and sum(len(value) for value in values.values() if value) > most:
            why = (EvidenceCode.ROW_TOO_LONG, *WHY[EvidenceCode.ROW_TOO_LONG])
        if why is not None:
            code, reason, remedy = why
            refused.append(
                {"row": number, "code": str(code), "why": reason, "remedy": remedy, "excerpt": excerpt(dict(values))}
            )
            continue
        sound["_row"].append(number)
        for name in columns:
            sound[name].append(_cell(values.get(name)))
    schema = {"_row": pl.Int64(), **dict.fromkeys(columns, pl.String())}
    table = pl.DataFrame(sound, schema=schema)
    checks = []
    if columns:
        marks = pl.any_horizontal(pl.col(name).str.contains(DIRECTION_MARKS) for name in columns)
        checks.append(Check(EvidenceCode.HIDDEN_MARKS, marks, *WHY[EvidenceCode.HIDDEN_MARKS]))
    kept, hidden = sift(table, checks)
    refusals = pl.concat([pl.DataFrame(refused, schema=REFUSAL_SCHEMA), hidden]).sort("row", maintain_order=True)
    return TableBatch(kept, refusals, len(rows))


def _cell(value: str | None) -> str | None:
    # a lone half of a surrogate pair is no text, and nothing could write it out again
    return value.strip().encode("utf-8", "replace").decode() or None if value is not None else None
