"""Sheets of an xlsx workbook as rows of text, read as a stream; what a workbook could do to its reader is refused.

openpyxl in its read-only mode holds one row at a time. Where there are formulas, they and the values last shown are
read side by side: a formula without a value is told apart from an empty cell. See docs/decisions/0013.
"""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import zip_longest
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.limits import MIB, raise_it
from servanda.evidence.report import Report
from servanda.evidence.safe_xml import UnsafeXML, refuse_types

MAGIC: Final = b"PK\x03\x04"
MOST_PARTS: Final = 2_000
_RATIO_FROM: Final = 16 * MIB
#: Everything but the sheets and the shared texts is small in a workbook that people made.
_MOST_IN_A_PART: Final = 16 * MIB
#: What damaged workbooks make openpyxl raise: it trusts the file it reads. What cannot be parsed is a SyntaxError to
#: the standard library's parser and to lxml's, which openpyxl takes where it is installed.
_DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, SyntaxError, EOFError, NotImplementedError, OSError, KeyError, IndexError,
    TypeError, ValueError, AttributeError, OverflowError, RecursionError, AssertionError,
)  # fmt: skip

_FORMULA: Final = re.compile(rb"<(?:\w{1,40}:)?f[\s/>]")
_ERRORS: Final = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"})


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row: its number in the sheet, its cells as text, and why it cannot be read, or nothing."""

    number: int
    cells: tuple[str | None, ...]
    why_not: str = ""


def sheet_names(report: Report) -> tuple[str, ...]:
    """The names of a workbook's sheets with cells, in order."""
    content = report.whole()
    _refuse_archive(report, content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with closing(_open(content, values=True)) as book:
                return tuple(sheet.title for sheet in book.worksheets)
        except _DAMAGED:
            raise _damaged(report) from None


def sheet_rows(report: Report, sheet: str = "") -> Iterator[SheetRow]:
    """The rows of a sheet, the first one where none is named; empty rows are left out.

    Times are text as ``2025-01-20`` or ``2025-01-20 14:00:00``. A formula's value is the one last shown; without one,
    and for a cell that shows an error, ``why_not`` tells of it. Refuses (EVD057) what is no workbook or a damaged
    one, an unknown sheet, encrypted parts, macros' and binary workbooks; (EVD006) one that grows too much; (EVD059)
    document types in its XML.
    """
    content = report.whole()
    _refuse_archive(report, content)
    told_twice = _has_formulas(report, content)
    with warnings.catch_warnings():
        # it warns of features it does not read, which are none of cells
        warnings.simplefilter("ignore")
        try:
            with closing(_open(content, values=True)) as shown:
                if not told_twice:
                    yield from _as_shown(_sheet(report, shown, sheet))
                    return
                with closing(_open(content, values=False)) as written:
                    yield from _side_by_side(_sheet(report, shown, sheet), _sheet(report, written, sheet))
        except Refusal:
            raise
        except _DAMAGED:
            raise _damaged(report) from None


def _as_shown(shown: Any) -> Iterator[SheetRow]:
    for number, values in enumerate(shown.iter_rows(values_only=True), start=1):
        if any(value is not None for value in values):
            error = next((value for value in values if value in _ERRORS), None)
            why = f"a cell shows the error {error}" if error else ""
            yield SheetRow(number, tuple(map(_text, values)), why)


def _side_by_side(shown: Any, written: Any) -> Iterator[SheetRow]:
    rows = zip_longest(shown.iter_rows(values_only=True), written.rows, fillvalue=())
    for number, (values, formulas) in enumerate(rows, start=1):
        if not any(cell.value is not None for cell in formulas):
            continue
        why = ""
        for value, formula in zip(values, formulas, strict=False):
            if formula.data_type == "f" and value is None:
                why = why or f"the cell {formula.coordinate} holds a formula without a value"
            elif value in _ERRORS:
                why = why or f"the cell {formula.coordinate} shows the error {value}"
        yield SheetRow(number, tuple(map(_text, values)), why)


def _has_formulas(report: Report, content: bytes) -> bool:
    """Whether any sheet holds a formula; most lists do not, and are then read once instead of twice."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for part in archive.infolist():
                if not part.filename.startswith("xl/worksheets/"):
                    continue
                with archive.open(part) as stream:
                    end = b""
                    while piece := stream.read(MIB):
                        if _FORMULA.search(end + piece):
                            return True
                        end = piece[-64:]
    except (*_DAMAGED, RuntimeError):
        raise _damaged(report) from None
    return False


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        plain = value.replace(microsecond=0) if value.microsecond < 500_000 else value + timedelta(seconds=1)
        return plain.date().isoformat() if plain.time() == time() else plain.replace(microsecond=0).isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value).strip() or None


def _open(content: bytes, *, values: bool) -> Any:
    import openpyxl

    return openpyxl.load_workbook(
        io.BytesIO(content), read_only=True, data_only=values, keep_links=False, keep_vba=False
    )


def _refuse_archive(report: Report, content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS:
                raise _refused(report, f"the archive holds {len(parts):,} files", "save the table as a new workbook")
            grown = sum(part.file_size for part in parts)
            if grown > _RATIO_FROM and grown > report.limits.ratio * len(content):
                raise report.refused(
                    EvidenceCode.EXPANDS_TOO_MUCH,
                    f"the workbook grows more than {report.limits.ratio} times when unpacked",
                    f"no table does that; look at it, or {raise_it('ratio', report.limits.ratio)}",
                )
            if grown > report.limits.text_bytes:
                raise report.refused(
                    EvidenceCode.EXPANDS_TOO_MUCH,
                    f"the workbook is longer than {report.limits.text_bytes:,} bytes when unpacked",
                    f"split the table, or {raise_it('text_bytes', report.limits.text_bytes)}",
                )
            names = {part.filename for part in parts}
            if "xl/workbook.xml" not in names:
                raise _refused(report, "the archive is no xlsx workbook", "save the table as xlsx or csv")
            for part in parts:
                _refuse_part(report, archive, part)
    except UnsafeXML as error:
        raise report.refused(
            EvidenceCode.NOT_SAFE_XML, f"a part of the workbook cannot be read: {error}", "save the table anew"
        ) from None
    except (*_DAMAGED, RuntimeError):
        raise _damaged(report) from None


def _refuse_part(report: Report, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    if part.flag_bits & 1:
        raise _refused(report, "the workbook is encrypted", "save it without a password")
    if not part.filename.lower().endswith((".xml", ".rels")):
        return
    large = part.filename.startswith("xl/worksheets/") or part.filename == "xl/sharedStrings.xml"
    if part.file_size > _MOST_IN_A_PART and not large:
        raise _refused(report, f"its part {part.filename[:60]!r} is larger than such parts are", "save the table anew")
    with archive.open(part) as stream:
        refuse_types(iter(lambda: stream.read(8_192), b""))


def _sheet(report: Report, book: Any, name: str) -> Any:
    sheets = {sheet.title: sheet for sheet in book.worksheets}
    if not sheets:
        raise _refused(report, "the workbook has no sheet with cells", "give a workbook with a table in it")
    if name and name not in sheets:
        raise _refused(report, f"there is no sheet {name!r}", f"take one of: {', '.join(map(repr, sheets))[:200]}")
    return sheets[name] if name else next(iter(sheets.values()))


def _refused(report: Report, why: str, remedy: str) -> Refusal:
    return Refusal(EvidenceCode.NOT_A_WORKBOOK, why, remedy, Place(report.name))


def _damaged(report: Report) -> Refusal:
    return _refused(
        report, "the workbook is damaged, ends in the middle or is none", "open it in a spreadsheet and save it anew"
    )
