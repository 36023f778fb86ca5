"""Our own published facts table, csv or parquet: specs/facts.schema.json gives its columns.

The quick way in for data prepared elsewhere and for large archives: parquet is read lazily, column by
column, and no Python code runs per row except for ids that are missing.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from servanda.basis import Place
from servanda.evidence.source import Source

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.limits import Limits
    from servanda.evidence.report import Report
    from servanda.evidence.sieve import Check

_NEEDED: Final = ("kind", "act", "happened_from", "happened_to", "origin", "source")


class Facts:
    """The facts table as a file."""

    name = "facts"
    title = "Facts table (specs/facts.schema.json)"
    media_types = ("application/vnd.apache.parquet", "text/csv")
    extensions = (".parquet", ".csv", ".csv.gz")
    extra = ""
    source = Source(
        id="facts",
        title="Facts table",
        records_who_acted=True,
        who_acted="where a row has an actor",
        granularity="as each row says",
    )

    def looks_like(self, head: bytes) -> bool:
        """A header with the facts table's own columns."""
        from servanda.evidence.tabular import header_names

        return set(_NEEDED) <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """The rows as they stand, absent columns filled as ``conform`` says, unsound rows refused."""
        yield from (_from_parquet(report, source) if report.is_parquet else _from_csv(report, source))


def _from_parquet(report: "Report", source: Source) -> Iterator["Batch"]:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.fact_checks import validate
    from servanda.evidence.fact_lines import own_lines
    from servanda.evidence.facts import conform
    from servanda.evidence.parquet import slices
    from servanda.evidence.row_ids import Repeats

    begin = 2
    repeats = Repeats()
    for frame in slices(report):
        rows = pl.int_range(begin, begin + frame.height, dtype=pl.Int64).alias("row")
        begin += frame.height
        kept, refused = validate(conform(frame.with_columns(rows), Place(report.name)), repeats)
        kept, beyond = _asked_for(kept, report.limits)
        kept = own_lines(kept, frame.select(rows.alias("_row"), *frame.columns))
        yield Batch(kept, pl.concat([refused, beyond]).sort("row"), frame.height, source, used=len(kept))


def _from_csv(report: "Report", source: Source) -> Iterator["Batch"]:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.fact_checks import validate
    from servanda.evidence.fact_lines import own_lines
    from servanda.evidence.facts import conform
    from servanda.evidence.row_ids import Repeats
    from servanda.evidence.sieve import sift
    from servanda.evidence.tabular import batches

    repeats = Repeats()
    for batch in batches(report, _NEEDED):
        typed, checks = _typed(batch.table)
        sound, unread = sift(typed, checks)
        table = sound.drop([name for name in sound.columns if name.startswith("_text_")])
        table = table.drop("row", strict=False).rename({"_row": "row"})
        kept, refused = validate(conform(table, Place(report.name, 1)), repeats)
        kept, beyond = _asked_for(kept, report.limits)
        kept = own_lines(kept, sound)
        refusals = pl.concat([batch.refusals, unread, refused, beyond]).sort("row")
        yield Batch(kept, refusals, batch.rows_read, source, used=len(kept))


def _asked_for(facts: "pl.DataFrame", limits: "Limits") -> "tuple[pl.DataFrame, pl.DataFrame]":
    """The facts within the area and the time the caller allows, and the refusals of the others."""
    import polars as pl

    from servanda.evidence.cells import known_checks, point_checks
    from servanda.evidence.sieve import sift

    checks = point_checks(limits, "lon", "lat") if limits.within else []
    if limits.known_by_us is not None:
        checks += known_checks(limits, "happened_from", "recorded")
    kept, refused = sift(facts.with_columns(pl.col("row").alias("_row")), checks)
    return kept.drop("_row"), refused


def _typed(table: "pl.DataFrame") -> "tuple[pl.DataFrame, list[Check]]":
    """Text as the facts table's types; a text that is none is kept as ``_text_…`` and refused by a check."""
    import polars as pl

    from servanda.evidence.codes import EvidenceCode
    from servanda.evidence.facts import SCHEMA
    from servanda.evidence.sieve import Check

    read: list[pl.Expr] = []
    checks: list[Check] = []
    for name, dtype in SCHEMA.items():
        if name not in table.columns or name == "row" or dtype == pl.String:
            continue
        text = pl.col(name)
        instant = isinstance(dtype, pl.Datetime)
        as_instant = text.str.to_datetime(None, time_unit="us", time_zone="UTC", strict=False)
        value = as_instant if instant else text.cast(dtype, strict=False)
        read += [value.alias(name), text.alias(f"_text_{name}")]
        checks.append(
            Check(
                EvidenceCode.BAD_DATE if instant else EvidenceCode.BAD_NUMBER,
                pl.col(name).is_null() & pl.col(f"_text_{name}").is_not_null(),
                f"{name} is {{_text_{name}}}",
                "write it as 2015-02-15T00:00:00Z" if instant else "write a plain number, or leave the field empty",
            )
        )
    return table.with_columns(read), checks
