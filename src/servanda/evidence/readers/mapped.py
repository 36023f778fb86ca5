"""Any table of somebody's own, csv, xlsx or parquet, read as a mapping file beside it says.

Without a mapping file, columns whose names are those of the facts table (``act``, ``happened``, ``lat`` …) are read,
and the rest is listed as not read. The file: specs/mapping.schema.json, docs/reference/readers/mapped.md.
"""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    from servanda.evidence.batch import Batch
    from servanda.evidence.mapping import ColumnMap
    from servanda.evidence.report import Report
    from servanda.evidence.tabular import TableBatch

_LONGEST_BEGINNING: Final = 1024 * 1024


class Mapped:
    """A table read by a mapping file."""

    name = "mapped"
    title = "A table of your own, with a mapping file"
    media_types = ("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    extensions = (".csv", ".csv.gz", ".xlsx", ".parquet")
    extra = ""
    takes_mapping = True
    source = Source(
        id="mapped",
        title="A table of your own",
        records_who_acted=False,
        who_acted="only where the mapping file says that the source records it",
        granularity="as the mapping file and each row say",
    )

    def looks_like(self, head: bytes) -> bool:
        """Never by its beginning: a mapping file beside it tells."""
        return False

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """An event or act per row by its codes, and a measure per column that counts."""
        from servanda.evidence.mapped_rows import described, read_mapped
        from servanda.evidence.mapping import by_names
        from servanda.evidence.mapping_beside import mapping_of

        chosen = mapping_of(report)
        names, tables = columns_of(report, chosen)
        chosen = chosen or by_names(names)
        yield from read_mapped(tables, chosen, report, described(source, chosen, self.source, report.name))


def columns_of(report: "Report", chosen: "ColumnMap | None") -> "tuple[tuple[str, ...], Iterator[TableBatch]]":
    """The names of a table's columns, in lower case, and its rows; of a csv, a workbook or a parquet file."""
    from servanda.evidence.tabular import batches, header_names
    from servanda.evidence.workbook import MAGIC

    if not report.is_parquet and report.head().startswith(MAGIC):
        return _sheet(report, chosen)
    if chosen is not None and chosen.header > 1 and not report.is_parquet:
        report = _from_line(report, chosen.header)
    return header_names(report.head().lstrip(b"\r\n")), batches(report, ())


def _from_line(report: "Report", line: int) -> "Report":
    """The report with the lines before its header emptied, so that line numbers stay."""
    text = b""
    for piece in report.chunks():
        text += piece
        if text.count(b"\n") >= line or len(text) > _LONGEST_BEGINNING:
            break
    before = text.split(b"\n", line - 1)
    if len(before) < line or not before[-1]:
        raise report.refused(
            EvidenceCode.MAPPING_DOES_NOT_FIT,
            f"the table has no line {line} where the mapping says its header stands",
            "correct 'header' in the mapping",
        )
    return report.with_beginning(b"\n" * (line - 1), len(text) - len(before[-1]))


def _sheet(report: "Report", chosen: "ColumnMap | None") -> "tuple[tuple[str, ...], Iterator[TableBatch]]":
    from servanda.evidence.sieve import printable
    from servanda.evidence.text_rows import TextRow, table_batches
    from servanda.evidence.workbook import sheet_rows

    header = chosen.header if chosen else 1
    rows = (row for row in sheet_rows(report, chosen.sheet if chosen else "") if row.number >= header)
    first = next(rows, None)
    if first is None or (chosen and chosen.header > 1 and first.number != header):
        raise report.refused(
            EvidenceCode.NOT_A_TABLE, "the sheet has no header", "put the columns' names in a row, and name it", header
        )
    names = tuple((cell or f"_unnamed_{number}").strip().lower() for number, cell in enumerate(first.cells))
    while names and names[-1].startswith("_unnamed_"):
        names = names[:-1]
    twice = sorted(name for name, times in Counter(names).items() if times > 1)
    if twice:
        raise report.refused(
            EvidenceCode.COLUMN_TWICE,
            f"the header names a column twice: {', '.join(map(printable, twice))}",
            "rename or drop one of the two",
            first.number,
        )

    def text_rows() -> Iterator[TextRow]:
        for row in rows:
            why = None
            if row.why_not:
                why = (EvidenceCode.NO_CELL_VALUE, row.why_not, "open the workbook, let it calculate, and save it")
            elif any(row.cells[len(names) :]):
                why = (EvidenceCode.RAGGED_ROW, "the row has cells beyond the header", "give every column a name")
            yield row.number, dict(zip(names, row.cells, strict=False)), why

    return names, table_batches(text_rows(), names, report.limits.record_bytes)
