"""A hand-kept list of what happened, was delivered, declared, certified, counted or could be watched.

YAML or csv. The form is ours; docs/reference/readers/chronology.md describes it with examples. A bad row
is refused with its line while the rest stands.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.chronology_rows import Row, RowReader
    from servanda.evidence.limits import Limits
    from servanda.evidence.report import Report

_YAML: Final = re.compile(rb"^chronology:", re.M)
#: A row as it stands: its line, its keys and values (None: no mapping), and its text for an excerpt.
_Rows = Iterable[tuple[int, "Row | None", str]]


class Chronology:
    """Our own list of dated facts, each with its source."""

    name = "chronology"
    title = "Chronology: a hand-kept list with a source per row"
    media_types = ("application/yaml", "text/csv")
    extensions = (".yaml", ".yml", ".csv")
    extra = ""
    source = Source(
        id="chronology",
        title="Chronology",
        records_who_acted=True,
        who_acted="where a row names who",
        granularity="as each row says",
    )

    def looks_like(self, head: bytes) -> bool:
        """YAML that begins a line with ``chronology:``, or a csv header with ``on`` and ``act``."""
        from servanda.evidence.tabular import header_names

        return bool(_YAML.search(head)) or {"on", "act"} <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """The list as one batch; each fact's ``source`` is ``<list id>/<source key>``."""
        # A caller who only sets the zone has not named the list: it names itself, or is named by its file.
        own_id = _stem(report.name) if source.id == self.source.id else ""
        if not report.is_parquet and _YAML.search(report.head()):
            yield _from_yaml(report, source, own_id)
        else:
            yield from _from_table(report, replace(source, id=own_id, title=own_id) if own_id else source)


def _from_yaml(report: "Report", source: Source, own_id: str) -> "Batch":
    from servanda.evidence.chronology_file import read_file
    from servanda.evidence.chronology_rows import RowReader

    text = report.text(report.limits.hand_kept_bytes, "hand_kept_bytes")
    file = read_file(text, report.name, source, own_id)
    reader = RowReader(file.source, file.cited, file.zone, strict_sources=True)
    rows: _Rows = (
        (line, None if row is None else {**file.defaults, **row}, excerpt) for line, row, excerpt in file.rows
    )
    return _batch(report, reader, rows)


def _from_table(report: "Report", source: Source) -> Iterator["Batch"]:
    from servanda.evidence.batch import gather
    from servanda.evidence.chronology_rows import KEYS, RowReader
    from servanda.evidence.sieve import excerpt
    from servanda.evidence.tabular import batches

    found = []
    for batch in batches(report, ("on", "act")):
        strange = [name for name in batch.table.columns if name not in KEYS and name != "_row"]
        if strange:
            near = get_close_matches(strange[0], KEYS, n=1)
            raise report.refused(
                EvidenceCode.MISSING_COLUMNS,
                f"the column {strange[0]!r} is not one of a chronology",
                f"did you mean {near[0]}?" if near else f"take from: {', '.join(KEYS)}",
                1,
            )
        named = batch.table["source"].drop_nulls().unique() if "source" in batch.table.columns else ()
        cited = {key: replace(source, id=f"{source.id}/{key}", title=key) for key in sorted(named)}
        reader = RowReader(source, cited, source.default_zone, strict_sources=True)
        rows: _Rows = (
            (
                int(values["_row"]),
                {k: v for k, v in values.items() if v is not None and k != "_row"},
                excerpt(values),
            )
            for values in batch.table.iter_rows(named=True)
        )
        read = _batch(report, reader, rows)
        found.append(
            replace(
                read,
                refusals=_sorted(read.refusals, batch.refusals),
                rows_read=batch.rows_read,
            )
        )
    yield gather(found, source)


def _batch(report: "Report", reader: "RowReader", rows: _Rows) -> "Batch":
    import polars as pl

    from servanda.evidence.batch import REFUSAL_SCHEMA, Batch
    from servanda.evidence.chronology_rows import BadRow
    from servanda.evidence.limits import raise_it
    from servanda.evidence.sieve import printable

    facts: list[dict[str, Any]] = []
    refused: list[dict[str, Any]] = []
    lines: dict[str, int] = {}
    total = 0
    for line, row, text in rows:
        total += 1
        if total > report.limits.hand_kept_rows:
            raise report.refused(
                EvidenceCode.TOO_LARGE,
                f"the list has more than {report.limits.hand_kept_rows:,} rows",
                "write large data in the facts format, csv or parquet, or "
                + raise_it("hand_kept_rows", report.limits.hand_kept_rows),
                line,
            )
        try:
            found = _facts(reader, row, report.limits)
            earlier = lines.setdefault(found[0]["id"], line)
            if earlier != line:
                raise BadRow(EvidenceCode.ID_TWICE, f"the row repeats line {earlier}", "keep one of the two")
            facts += [fact | {"row": line} for fact in found]
        except BadRow as bad:
            refused.append(
                {
                    "row": line,
                    "code": str(bad.code),
                    "why": bad.why,
                    "remedy": bad.remedy,
                    "excerpt": printable(text)[:120],
                }
            )
    used = {fact["source"] for fact in facts}
    return Batch(
        facts=_table(facts),
        refusals=pl.DataFrame(refused, schema=REFUSAL_SCHEMA),
        rows_read=total,
        source=reader.source,
        sources=tuple(cited for cited in reader.cited.values() if cited.id in used),
    )


def _facts(reader: "RowReader", row: "Row | None", limits: "Limits") -> list[dict[str, Any]]:
    from servanda.evidence.chronology_rows import BadRow

    if row is None:
        raise BadRow(
            EvidenceCode.NOT_A_ROW,
            "the row is not a mapping of keys to plain values",
            "write {on: …, act: …}",
        )
    found = reader.facts(row)
    fact = found[0]
    if limits.known_by_us is not None and fact["happened_from"] > limits.known_by_us:
        raise BadRow(EvidenceCode.DATED_AFTER_KNOWN, "it is dated after the moment of reading", "correct the date")
    if limits.within and fact["lat"] is not None:
        west, south, east, north = limits.within
        if not (west <= fact["lon"] <= east and south <= fact["lat"] <= north):
            raise BadRow(
                EvidenceCode.OUTSIDE_THE_AREA,
                "the point lies outside the area asked for",
                "look whether lat and lon are swapped",
            )
    return found


def _table(facts: list[dict[str, Any]]) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.facts import SCHEMA, conform

    instants = ("happened_from", "happened_to", "recorded")
    loose = {name: pl.Int64() if name in instants else dtype for name, dtype in SCHEMA.items()}
    frame = pl.DataFrame([{"act_ppm": 1_000_000, **fact} for fact in facts], schema=loose)
    return conform(frame.with_columns(pl.col(name).cast(SCHEMA[name]) for name in instants))


def _sorted(*tables: "pl.DataFrame") -> "pl.DataFrame":
    import polars as pl

    return pl.concat(tables).sort("row")


def _stem(name: str) -> str:
    return name.rsplit("/", 1)[-1].split(".", 1)[0] or "chronology"
