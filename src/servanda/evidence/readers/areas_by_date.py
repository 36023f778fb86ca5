"""Areas held, one per date: a GeoJSON FeatureCollection of polygons with the property ``as_of``.

An area is a zone, and a line that moves belongs in the agreement's zones; as evidence such a file tells one thing, how
large the area was on a date in one side's assessment, and that is what is read. Who holds it is not in the file.
"""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.report import Report
    from servanda.evidence.sieve import Check

_LONGEST_NAME: Final = 200


class AreasByDate:
    """A FeatureCollection of dated areas."""

    name = "areas_by_date"
    title = "Areas held, by date (GeoJSON with as_of)"
    media_types = ("application/geo+json",)
    extensions = (".geojson", ".geojson.gz", ".json")
    extra = ""
    source = Source(
        id="areas-by-date",
        title="Areas held, by date",
        origin="party",
        records_who_acted=False,
        who_acted="the file does not say who holds an area",
        granularity="the local day; the area as drawn, often simplified",
        mark="R",
    )

    def looks_like(self, head: bytes) -> bool:
        """JSON that begins as a FeatureCollection and has polygons with ``as_of``."""
        begins = re.match(rb"(?:\xef\xbb\xbf)?\s*\{", head) and b'"FeatureCollection"' in head
        return bool(begins) and b'"as_of"' in head and b"Polygon" in head

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per feature a measure of its area; features count from row 2, as if a header stood before them."""
        import polars as pl

        from servanda.evidence.batch import Batch
        from servanda.evidence.json_items import read_items
        from servanda.evidence.row_facts import Part, facts
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift

        items = read_items(report, "features").rows
        table = _table([_row(*item) for item in items], source)
        table = table.with_columns(Repeats().again(table["_key"]).alias("_again"))
        kept, refused = sift(table, _checks(report))
        given = ["as_of", "name", "_geometry"]
        kept = kept.with_columns(digests(kept, given, source.id).alias("_digest"))
        part = Part(
            "area",
            {
                "kind": pl.lit("measure"),
                "act": pl.lit("report.count"),
                "item": pl.lit("area held"),
                "quantity_milli": (pl.col("_km2") * 1000).round(0).cast(pl.Int64),
                "unit": pl.lit("km2"),
            },
        )
        shared = [
            pl.coalesce("name", pl.lit(source.place, pl.String)).alias("place"),
            pl.col("as_of").alias("ref"),
            pl.lit(source.origin).alias("origin"),
            pl.lit(source.id).alias("source"),
            pl.lit(source.mark, pl.String).alias("mark"),
        ]
        yield Batch(facts(kept, shared, [part]), refused, len(items), source)


def _row(number: int, feature: dict[str, Any] | None, why: tuple[EvidenceCode, str, str] | None) -> dict[str, Any]:
    from servanda.evidence.areas import NoArea, square_km

    properties = (feature or {}).get("properties")
    properties = properties if isinstance(properties, dict) else {}
    geometry = (feature or {}).get("geometry")
    row: dict[str, Any] = {
        "_row": number,
        "as_of": _text(properties.get("as_of")),
        "name": _text(properties.get("name")),
        "_geometry": json.dumps(geometry, sort_keys=True),
        "_not_a_row": why[1] if why else None,
    }
    row["_key"] = f"{row['as_of']} {row['name']}" if row["as_of"] else None
    try:
        return row | {"_km2": square_km(geometry), "_no_area": None}
    except NoArea as no_area:
        return row | {"_km2": None, "_no_area": str(no_area)}


def _text(value: Any) -> str | None:
    return value.strip()[:_LONGEST_NAME] or None if isinstance(value, str) else None


def _table(rows: list[dict[str, Any]], source: Source) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import days, local_span

    texts = {name: pl.String() for name in ("as_of", "name", "_geometry", "_key", "_not_a_row", "_no_area")}
    table = pl.DataFrame(rows, schema={"_row": pl.Int64(), **texts, "_km2": pl.Float64()})
    # Map archives write dates without hyphens too.
    written = table.select(pl.col("as_of").str.replace(r"^(\d{4})(\d\d)(\d\d)$", "$1-$2-$3"))["as_of"]
    day = days(written)
    begins, ends = local_span(day, day, source.default_zone)
    return table.with_columns(begins.alias("_from"), ends.alias("_to"))


def _checks(report: "Report") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import known_checks
    from servanda.evidence.row_facts import day_checks
    from servanda.evidence.sieve import Check

    return [
        Check(
            EvidenceCode.NOT_A_ROW, pl.col("_not_a_row").is_not_null(), "{_not_a_row}", "give one feature per element"
        ),
        *day_checks("as_of", example="2024-08-01"),
        Check(
            EvidenceCode.NO_AREA,
            pl.col("_no_area").is_not_null(),
            "{_no_area}",
            "give polygons in degrees, longitude first, each ring closed",
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "an area of {as_of} stands earlier in this input",
            "keep one, or give each a name",
        ),
        *known_checks(report.limits, known="_to"),
    ]
