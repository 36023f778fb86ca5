"""Exports of ODK Central and KoboToolbox, csv or JSON, with the form they were filled in by.

The form (XLSForm, XForm or the JSON of a form) stands beside the export under its name, or is named; without it
choices keep their names. Layouts: docs.getodk.org (submissions), support.kobotoolbox.org (exports, API v2).
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from servanda.evidence.source import Source

if TYPE_CHECKING:
    from servanda.evidence.batch import Batch
    from servanda.evidence.form_repeats import Repeat
    from servanda.evidence.forms import Field
    from servanda.evidence.report import Report
    from servanda.evidence.tabular import TableBatch
    from servanda.evidence.text_rows import TextRow


class ODK:
    """Form exports of ODK Central and KoboToolbox."""

    name = "odk"
    title = "Form exports of ODK Central and KoboToolbox"
    media_types = ("text/csv", "application/json")
    extensions = (".csv", ".csv.gz", ".json")
    extra = ""
    takes_mapping = True
    source = Source(
        id="odk",
        title="Submissions of a form",
        origin="monitor",
        records_who_acted=False,
        who_acted="only where a field is named actor, or the mapping file says that the form records it",
        granularity="as the form asks; the point's radius is the accuracy the phone gave",
    )

    def looks_like(self, head: bytes) -> bool:
        """The columns every export has: a submission's id and when it came."""
        from servanda.evidence.json_rows import looks_like_json
        from servanda.evidence.tabular import header_names

        if looks_like_json(head):
            central = b'"__id"' in head and b'"__system"' in head
            return central or (b'"_uuid"' in head and b'"_submission_time"' in head)
        names = set(header_names(head))
        return {"key", "submissiondate"} <= names or {"_uuid", "_submission_time"} <= names

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """What a submission tells, and each entry of its repeats, as fields' names or the mapping file say."""
        from servanda.evidence.batch import Batch
        from servanda.evidence.facts import empty
        from servanda.evidence.form_repeats import parts
        from servanda.evidence.form_rows import labelled, with_several_acts
        from servanda.evidence.mapped_rows import described, read_mapped
        from servanda.evidence.mapping_beside import mapping_of
        from servanda.evidence.text_rows import table_batches

        form = _form(report)
        chosen = mapping_of(report)
        for names, rows, points, torn, repeats in _submissions(report):
            read = parts(chosen, names, rows, points, repeats, form)
            paths = {part.repeat for part in read}
            for part in read:
                found = with_several_acts(part.plan, part.rows, form)
                tables = table_batches(labelled(part.rows, found, form), part.names, report.limits.record_bytes)
                told = (_joined(table, torn if number == 0 else None) for number, table in enumerate(tables))
                here = described(source, found, self.source, report.name)
                if part.rows and part.refused:
                    yield from (Batch(empty(), table.refusals, table.rows_read, here) for table in told)
                    continue
                for batch in read_mapped(told, found, report, here):
                    yield replace(batch, unread=tuple(name for name in batch.unread if name not in paths))


def _form(report: "Report") -> "dict[str, Field]":
    from servanda.evidence.forms import ENDINGS, read_form

    file = report.companion(*ENDINGS)
    return (read_form(file) or {}) if file is not None else {}


def _submissions(
    report: "Report",
) -> "Iterator[tuple[tuple[str, ...], list[TextRow], frozenset[str], TableBatch | None, dict[str, Repeat]]]":
    """Names of columns, rows, the columns that are points, rows that were unsound as text, and repeats."""
    import polars as pl

    from servanda.evidence.form_repeats import repeats
    from servanda.evidence.form_rows import flat, point_columns
    from servanda.evidence.json_items import read_items
    from servanda.evidence.json_rows import looks_like_json
    from servanda.evidence.tabular import TableBatch, batches

    if looks_like_json(report.head()):
        items = read_items(report, "value", "results").rows
        yield (*flat(items), None, repeats(items))
        return
    read = list(batches(report, ()))
    if not read:
        return
    table = pl.concat([one.table for one in read])
    refusals = pl.concat([one.refusals for one in read])
    columns = [name for name in table.columns if name != "_row"]
    points = point_columns(columns)
    inside = {part for four in points.values() for part in four}
    names = tuple(dict.fromkeys([*(name for name in columns if name not in inside), *points]))
    rows: list[TextRow] = []
    for values in table.iter_rows(named=True):
        for field, (lat, lon, altitude, accuracy) in points.items():
            if values.get(field) is None and values[lat] is not None and values[lon] is not None:
                last = f" {values[accuracy]}" if values[accuracy] else ""
                values[field] = f"{values[lat]} {values[lon]} {values[altitude] or 0}{last}"
        rows.append((values["_row"], {name: values.get(name) for name in names}, None))
    yield names, rows, frozenset(points), TableBatch(table.clear(), refusals, refusals.height), {}


def _joined(table: "TableBatch", torn: "TableBatch | None") -> "TableBatch":
    import polars as pl

    from servanda.evidence.tabular import TableBatch

    if torn is None:
        return table
    refusals = pl.concat([table.refusals, torn.refusals]).sort("row", maintain_order=True)
    return TableBatch(table.table, refusals, table.rows_read + torn.rows_read)
