"""GDELT event exports, 1.0 and 2.0: tab-separated without a header, or csv and parquet with one.

Columns and codes: GDELT Event Database codebooks 1.03 and 2.0 (gdeltproject.org), event codes CAMEO 1.1b3.
A machine read the news: one story may make several events, and in an audit most rows were no event of their kind
at their place. Nobody acted, as far as a row can tell: the two actors are sides.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.report import Report
    from servanda.evidence.sieve import Check
    from servanda.vocabulary import Crosswalk

#: ActionGeo_Type to metres, ours: 1 a country, 2 and 5 a first-level unit, 3 and 4 a town or landmark by its centre.
RADIUS_M: Final = {"1": 500e3, "2": 150e3, "3": 25e3, "4": 25e3, "5": 150e3}
_ACTOR: Final = (
    "code", "name", "countrycode", "knowngroupcode", "ethniccode", "religion1code", "religion2code", "type1code",
    "type2code", "type3code",
)  # fmt: skip
_GEO_1: Final = ("type", "fullname", "countrycode", "adm1code", "lat", "long", "featureid")
_GEO_2: Final = ("type", "fullname", "countrycode", "adm1code", "adm2code", "lat", "long", "featureid")
_EVENT: Final = (
    "isrootevent", "eventcode", "eventbasecode", "eventrootcode", "quadclass", "goldsteinscale", "nummentions",
    "numsources", "numarticles", "avgtone",
)  # fmt: skip


def _layout(geo: tuple[str, ...], *last: str) -> tuple[str, ...]:
    return (
        "globaleventid", "sqldate", "monthyear", "year", "fractiondate",
        *(f"actor{number}{name}" for number in (1, 2) for name in _ACTOR),
        *_EVENT,
        *(f"{what}geo_{name}" for what in ("actor1", "actor2", "action") for name in geo),
        *last,
    )  # fmt: skip


#: 1.0 before April 2013, 1.0 with the address of the article, and 2.0: 57, 58 and 61 columns.
LAYOUTS: Final = (
    _layout(_GEO_1, "dateadded"),
    _layout(_GEO_1, "dateadded", "sourceurl"),
    _layout(_GEO_2, "dateadded", "sourceurl"),
)
_NEEDED: Final = ("globaleventid", "sqldate", "eventcode")
_OPTIONAL: Final = (
    "actor1name", "actor1code", "actor2name", "actor2code", "eventrootcode", "numsources", "actiongeo_type",
    "actiongeo_fullname", "actiongeo_countrycode", "actiongeo_adm1code", "actiongeo_lat", "actiongeo_long",
    "dateadded", "sourceurl",
)  # fmt: skip
_LON, _LAT = "actiongeo_long", "actiongeo_lat"


class GDELT:
    """GDELT events."""

    name = "gdelt"
    title = "GDELT events, 1.0 and 2.0"
    media_types = ("text/tab-separated-values", "text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".CSV", ".tsv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="gdelt",
        title="GDELT Event Database",
        publisher="The GDELT Project",
        terms="open to any use; cite the GDELT Project",
        origin="machine-coded news",
        records_who_acted=False,
        who_acted="no row says who acted: a machine found two names in a sentence",
        granularity="a day, often that of publication; the centre of the town, unit or country a sentence names",
        address="gdeltproject.org",
    )

    def looks_like(self, head: bytes) -> bool:
        """GDELT's column names, or a row of 57, 58 or 61 fields with an id, a date and a code in their places."""
        from servanda.evidence.tabular import header_names

        names = header_names(head)
        layout = next((one for one in LAYOUTS if len(one) == len(names)), None)
        if layout is not None and names[0].isdigit():
            row = dict(zip(layout, names, strict=True))
            return row["sqldate"].isdigit() and len(row["sqldate"]) == 8 and row["eventcode"].isdigit()
        return set(_NEEDED) <= set(names)

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """An event per row, of the acts its CAMEO code may mean; verdicts are refused (EVD051)."""
        import polars as pl

        from servanda.evidence.batch import Batch
        from servanda.evidence.cells import swapped_check
        from servanda.evidence.event_rows import facts, source_code_acts
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift
        from servanda.evidence.tabular import batches
        from servanda.vocabulary import crosswalk

        walk = crosswalk("cameo")
        acts = source_code_acts(walk)
        markers = [code for act in ("attack.sexual-violence", "personnel.recruit-child") for code in walk.back(act)]
        repeats = Repeats()
        fill = {"origin": source.origin, "source": source.id}
        for batch in batches(report, _NEEDED, LAYOUTS):
            columns = [name for name in batch.table.columns if name != "_row"]
            table = _prepared(batch.table, source.default_zone)
            table = table.with_columns(repeats.again(table["globaleventid"]).alias("_again"))
            checks = [*_checks(report, table, walk), swapped_check(table, _LON, _LAT)]
            kept, refused = sift(table, checks)
            kept = kept.with_columns(digests(kept, columns, source.id).alias("_digest"))
            yield Batch(
                facts(kept.select(_fact_columns(markers)), acts, fill),
                pl.concat([batch.refusals, refused]).sort("row"),
                batch.rows_read,
                source,
            )


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import days, local_span

    absent = [pl.lit(None, pl.String).alias(name) for name in _OPTIONAL if name not in table.columns]
    table = table.with_columns(absent)
    # Some exports write every number as a decimal; the date is eight digits, without marks between them.
    day = days(table["sqldate"].str.replace(r"\.0$", "").str.replace(r"^(\d{4})(\d\d)(\d\d)$", "${1}-${2}-${3}"))
    begins, ends = local_span(day, day, zone)
    added = pl.col("dateadded").str.replace(r"\.0$", "")
    # 2.0 dates to the second in UTC; 1.0 to the day, so the event was known by that day's end.
    known = pl.coalesce(
        added.str.to_datetime("%Y%m%d%H%M%S", time_unit="us", time_zone="UTC", strict=False),
        added.str.to_datetime("%Y%m%d", time_unit="us", time_zone="UTC", strict=False).dt.offset_by("1d"),
    )
    return table.with_columns(
        begins.alias("_from"),
        ends.alias("_to"),
        known.alias("_known"),
        pl.col("actiongeo_countrycode").alias("country"),
        pl.col("actiongeo_type").str.replace(r"\.0$", "").replace("0", None).alias("_geo"),
    )


def _checks(report: "Report", table: "pl.DataFrame", walk: "Crosswalk") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import formula_check, known_checks, number_checks, point_checks
    from servanda.evidence.sieve import Check

    code, root = pl.col("eventcode"), pl.col("eventrootcode")
    given = table["eventcode"].drop_nulls().unique()
    verdicts = [one for one in given if walk.verdict(one)]
    return [
        formula_check(table),
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{name} is empty", "give the value")
            for name in _NEEDED
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the event {globaleventid} stands earlier in this input",
            "keep one of the two",
        ),
        Check(
            EvidenceCode.VERDICT,
            code.is_in(verdicts),
            "the event code {eventcode} is a verdict: it says that a ceasefire was broken, not what happened",
            "nothing to mend: find what was done in the article, and who saw it",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            (root.str.len_chars() < 2) | ~code.str.starts_with(root),
            "the event code {eventcode} is not below its root {eventrootcode}: leading zeros are lost",
            "take the export again and read its codes as text: 043, not 43",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~code.is_in(list(walk.codes)),
            "the event code {eventcode} is not one of CAMEO's",
            "read codes as text, with their leading zeros: 043, not 43",
        ),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("_from").is_null() | pl.col("_to").is_null(),
            "sqldate {sqldate} is not a date from 1900 to 2200",
            "write it as 20150215",
        ),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("dateadded").is_not_null() & pl.col("_known").is_null(),
            "dateadded {dateadded} is neither a day nor a moment",
            "write it as 20150215 or 20150215141500",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("_geo").is_in(list(RADIUS_M)),
            "actiongeo_type {actiongeo_type} is not 0 to 5",
            "take the code from the GDELT codebook",
        ),
        *number_checks("numsources", most=10_000_000),
        *point_checks(report.limits, _LON, _LAT),
        *known_checks(report.limits),
    ]


def _fact_columns(markers: list[str]) -> "list[pl.Expr]":
    import polars as pl

    from servanda.evidence.cells import number

    placed = pl.col(_LAT).is_not_null()
    return [
        pl.col("_row", "_digest"),
        pl.col("eventcode").alias("source_code"),
        pl.col("_from").alias("happened_from"),
        pl.col("_to").alias("happened_to"),
        pl.col("_known").alias("recorded"),
        pl.coalesce("actor1name", "actor1code").alias("side_1"),
        pl.coalesce("actor2name", "actor2code").alias("side_2"),
        number(_LON).alias("lon"),
        number(_LAT).alias("lat"),
        # A point whose kind is not told may stand for a country.
        pl.when(placed)
        .then(pl.col("_geo").fill_null("1").replace_strict(RADIUS_M, default=None, return_dtype=pl.Float64))
        .alias("radius_m"),
        pl.col("actiongeo_fullname").alias("place"),
        pl.when(pl.col("_geo") != "1").then(pl.col("actiongeo_adm1code")).alias("admin1"),
        pl.col("globaleventid").alias("ref"),
        number("numsources").fill_nan(None).clip(1, 32_767).cast(pl.Int16).fill_null(1).alias("sources"),
        # Of sexual violence and of children a marker for referral is kept, no way to the narrative.
        pl.when(~pl.col("eventcode").is_in(markers)).then(pl.col("sourceurl")).alias("note"),
        *(pl.lit(None, pl.Int64).alias(f"killed_{name}milli") for name in ("", "low_", "high_")),
    ]
