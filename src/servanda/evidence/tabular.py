"""Tables as text, from csv or parquet: string columns with line numbers, unsound rows already refused."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from typing import Final

import polars as pl

from servanda.basis import setting_name
from servanda.evidence.batch import REFUSAL_SCHEMA, no_refusals
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.csv_records import (
    BadRecord,
    Positions,
    RecordSplitter,
    RecordTooLong,
    TooManyBadQuotes,
)
from servanda.evidence.limits import Limits, raise_it
from servanda.evidence.parquet import slices
from servanda.evidence.report import Report
from servanda.evidence.sieve import Check, printable, sift

_SEPARATORS: Final = ",;\t|"
_DATUM: Final = re.compile(r"[-+]?\d+([.,]\d+)?|\d{4}-\d\d-\d\d([ t].*)?|\d{1,2}[./-]\d{1,2}[./-]\d{4}")
_LONGEST_HEADER: Final = 256 * 1024
#: Marks that embed, override or isolate a direction of writing, and NUL.
DIRECTION_MARKS: Final = "[\u202a-\u202e\u2066-\u2069\u0000]"
#: Why a row is set aside before its values are looked at, and what to do.
WHY: Final = {
    EvidenceCode.RAGGED_ROW: (
        "the row has more or fewer fields than the header",
        "quote fields that hold the separator, and give every field",
    ),
    EvidenceCode.HALF_WRITTEN: (
        "the file ends in the middle of this row",
        "fetch or write the file again, whole",
    ),
    EvidenceCode.STRAY_QUOTE: (
        "a quotation mark stands where none can, or is never closed",
        "quote the whole field and double the marks inside it",
    ),
    EvidenceCode.ROW_TOO_LONG: (
        "the row is longer than the limit",
        f"look for a quotation mark that is never closed, or set {setting_name('record_bytes')} higher",
    ),
    EvidenceCode.BAD_BYTES: ("the row holds a NUL, or bytes that are not UTF-8 text", "save the file as UTF-8"),
    EvidenceCode.HIDDEN_MARKS: (
        "the row holds a hidden mark that changes the direction of writing",
        "delete the mark; names that contain one can pose as others",
    ),
}


@dataclass(frozen=True, slots=True)
class TableBatch:
    """``table``: text columns, names in lower case, empty fields null, ``_row`` the line a row begins on."""

    table: pl.DataFrame
    refusals: pl.DataFrame
    rows_read: int


def header_names(head: bytes) -> tuple[str, ...]:
    """The column names of a csv text's first line, in lower case; empty where it is no csv."""
    try:
        line = head.lstrip(b"\xef\xbb\xbf").lstrip(b"\r\n").split(b"\n", 1)[0].decode()
        return _names(line, _separator(line))
    except (UnicodeDecodeError, csv.Error):
        return ()


def looks_like_data(names: tuple[str, ...]) -> bool:
    """Whether a table's first line holds numbers or dates, which are no names of columns."""
    return len(names) > 1 and any(_DATUM.fullmatch(name) for name in names)


def batches(report: Report, needed: tuple[str, ...], layouts: tuple[tuple[str, ...], ...] = ()) -> Iterator[TableBatch]:
    """The rows of a csv or parquet report.

    ``layouts``: names of the columns, for formats also given out without a header; a csv whose first line is data
    takes the layout of its width, and its first row is line 1.
    Refuses: no UTF-8 header (EVD008), no table (EVD009), a needed column absent (EVD010) or given twice
    (EVD011).
    """
    if report.is_parquet:
        yield from _parquet_batches(report, needed)
    else:
        yield from _csv_batches(report, needed, layouts)


def _csv_batches(report: Report, needed: tuple[str, ...], layouts: tuple[tuple[str, ...], ...]) -> Iterator[TableBatch]:
    chunks = report.chunks()
    names, separator, line, rest = _header(report, chunks, layouts)
    refuse_columns(report, names, needed)
    limits: Limits = report.limits
    splitter = RecordSplitter(len(names), separator, line, limits.record_bytes, limits.bad_quotes)
    first = True
    try:
        for records in splitter.split(chain([rest], chunks), limits.batch_bytes):
            table = _table(report, records.text, names, separator, records.lines)
            if first and table.height:
                table, first = _without_tags(table), False
            yield TableBatch(table, _refusals(records.bad), table.height + len(records.bad))
    except TooManyBadQuotes:
        raise report.refused(
            EvidenceCode.NOT_A_TABLE,
            f"more than {limits.bad_quotes} rows have quotation marks where none can stand",
            "save the table as csv with quoted fields",
        ) from None
    except RecordTooLong as error:
        raise report.refused(
            EvidenceCode.ROW_TOO_LONG,
            f"a row is longer than {limits.record_bytes:,} bytes",
            f"look for a quotation mark that is never closed, or {raise_it('record_bytes', limits.record_bytes)}",
            error.line,
        ) from None


def _header(
    report: Report, chunks: Iterator[bytes], layouts: tuple[tuple[str, ...], ...]
) -> tuple[tuple[str, ...], str, int, bytes]:
    """Column names, separator, the line the data begins on, and the text read beyond the header."""
    text, skipped = b"", 0
    for chunk in chunks:
        text += chunk
        if text.startswith(b"\xef\xbb\xbf"):
            text = text[3:]
        while text[:1] in (b"\r", b"\n"):
            skipped += text[:1] == b"\n"
            text = text[1:]
        if b"\n" in text or len(text) > _LONGEST_HEADER:
            break
    header, ended, rest = text.partition(b"\n")
    if header.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in header:
        raise report.refused(
            EvidenceCode.WRONG_ENCODING,
            "the file is UTF-16 or binary, not UTF-8 text",
            "save it as UTF-8 csv",
            1,
        )
    if len(header) > _LONGEST_HEADER:
        # looked at before it is taken apart: a million names take long to compare
        raise report.refused(
            EvidenceCode.NOT_A_TABLE, "the first line is no header of a table", "give a csv file with a header", 1
        )
    try:
        line = header.decode()
        separator = _separator(line)
        names = _names(line, separator)
    except UnicodeDecodeError:
        raise report.refused(
            EvidenceCode.WRONG_ENCODING, "the header is not UTF-8 text", "save the file as UTF-8", 1
        ) from None
    except csv.Error:
        names = ()
    if not header.strip() and not rest:
        raise report.refused(EvidenceCode.NOT_A_TABLE, "the file is empty", "give a csv file with a header", 1)
    if len(names) < 2:
        raise report.refused(
            EvidenceCode.NOT_A_TABLE,
            "the first line is no header of a table",
            "give a csv file with a header",
            1,
        )
    layout = next((one for one in layouts if len(one) == len(names)), None)
    if layout and looks_like_data(names):
        return layout, separator, skipped + 1, header + ended + rest
    return names, separator, skipped + 2, rest


def _separator(line: str) -> str:
    return max(_SEPARATORS, key=line.count)


def _names(line: str, separator: str) -> tuple[str, ...]:
    fields = next(csv.reader(io.StringIO(line.rstrip("\r\n")), delimiter=separator), [])
    return column_names(fields)


def column_names(fields: list[str]) -> tuple[str, ...]:
    """Names of columns in lower case; of two that differ in capitals only, the second ends with ``_2``."""
    given: set[str] = set()
    found: dict[str, None] = {}
    names: list[str] = []
    for number, field in enumerate(map(str.strip, fields)):
        lower = field.lower() or f"_unnamed_{number}"
        names.append(f"{lower}_2" if lower in found and field not in given else lower)
        given.add(field)
        found[names[-1]] = None
    return tuple(names)


def refuse_columns(report: Report, names: tuple[str, ...], needed: tuple[str, ...]) -> None:
    """Refuses a table that names a column twice (EVD011) or lacks one it needs (EVD010)."""
    twice = sorted(name for name, times in Counter(names).items() if times > 1)
    if twice:
        raise report.refused(
            EvidenceCode.COLUMN_TWICE,
            f"the header names a column twice: {', '.join(map(printable, twice))}",
            "rename or drop one of the two",
            1,
        )
    absent = [name for name in needed if name not in names]
    if absent and looks_like_data(names):
        raise report.refused(
            EvidenceCode.NOT_A_TABLE,
            "the first line is data, not a header",
            "put a line with the columns' names before it",
            1,
        )
    if absent:
        raise report.refused(
            EvidenceCode.MISSING_COLUMNS,
            f"the header lacks {', '.join(absent)}; it has {printable(', '.join(names))[:200]}",
            "take the export with all columns, or name another reader",
            1,
        )


def _table(report: Report, text: bytes, names: tuple[str, ...], separator: str, lines: Positions) -> pl.DataFrame:
    schema = dict.fromkeys(names, pl.String())
    found = pl.DataFrame(schema=schema)
    if text:
        with suppress(pl.exceptions.PolarsError):
            found = pl.read_csv(text, has_header=False, schema=schema, separator=separator, infer_schema=False)
    if found.height != lines.size:
        found = _slowly(report, text, names, separator, lines.size)
    return clean(found.with_columns(pl.Series("_row", lines, dtype=pl.Int64)))


def _slowly(report: Report, text: bytes, names: tuple[str, ...], separator: str, rows: int) -> pl.DataFrame:
    """The same rows by the standard library's reader, for line ends that Polars reads otherwise."""
    try:
        found = list(csv.reader(io.StringIO(text.decode(), newline=""), delimiter=separator, strict=True))
    except csv.Error:
        found = []
    if len(found) != rows or any(len(row) != len(names) for row in found):
        raise report.refused(
            EvidenceCode.NOT_A_TABLE,
            "the rows of the table cannot be told apart",
            "save it as csv with line feeds",
        )
    return pl.DataFrame(found, schema=dict.fromkeys(names, pl.String()), orient="row")


def clean(table: pl.DataFrame) -> pl.DataFrame:
    """Text columns without blanks around their values; an empty value is null."""
    return table.with_columns(pl.col(pl.String).str.strip_chars().replace("", None))


def _without_tags(table: pl.DataFrame) -> pl.DataFrame:
    """Without a first row of HXL hashtags (hxlstandard.org), which belongs to the header."""
    values = [value for name, value in table.row(0, named=True).items() if name != "_row" and value is not None]
    tagged = bool(values) and all(value.startswith("#") for value in values)
    return table.slice(1) if tagged else table


def _refusals(bad: tuple[BadRecord, ...]) -> pl.DataFrame:
    if not bad:
        return no_refusals()
    return pl.DataFrame(
        [
            {
                "row": record.line,
                "code": str(record.code),
                "why": WHY[record.code][0],
                "remedy": WHY[record.code][1],
                "excerpt": printable(record.text[:480].decode(errors="replace"))[:120],
            }
            for record in bad
        ],
        schema=REFUSAL_SCHEMA,
    )


def _parquet_batches(report: Report, needed: tuple[str, ...]) -> Iterator[TableBatch]:
    begin = 2
    for frame in slices(report):
        names = column_names(frame.columns)
        refuse_columns(report, names, needed)
        try:
            text = frame.select(pl.all().cast(pl.String)).rename(dict(zip(frame.columns, names, strict=True)))
        except pl.exceptions.PolarsError:
            raise report.refused(
                EvidenceCode.WRONG_COLUMN_TYPE,
                "a column holds lists or structures where single values are read",
                "write one plain value per cell",
            ) from None
        table = clean(text.with_columns(pl.int_range(begin, begin + text.height, dtype=pl.Int64).alias("_row")))
        begin += frame.height
        hidden = Check(
            EvidenceCode.HIDDEN_MARKS,
            pl.any_horizontal(pl.col(pl.String).str.contains(DIRECTION_MARKS)),
            *WHY[EvidenceCode.HIDDEN_MARKS],
        )
        kept, refusals = sift(table, [hidden])
        yield TableBatch(kept, refusals, frame.height)
