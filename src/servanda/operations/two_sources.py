"""Compare two sources: what both saw, what one saw alone, by day and region, and who was first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from servanda.basis import Place, Refusal, content_hash, known_zone, why_no_file

if TYPE_CHECKING:
    import polars as pl

#: Steps of the lag of the second source behind the first, seconds.
STEPS: Final = (-600, -60, -10, 0, 10, 60, 600)
#: A report of a longer span says no instant that another could be before or after.
LAG_SPAN: Final = timedelta(hours=1)
NO_REGION: Final = "region not named"


@dataclass(frozen=True, slots=True)
class TwoSources:
    """Two sources compared, over the span that both cover.

    ``days``: day, both, only_first, only_second. ``regions``: region (``NO_REGION`` where none is named) and the same.
    ``lags``: step in words, low_s and high_s (None: open), reports.
    ``lag_median_s``: seconds of the second behind the first, over what both saw; None where they share nothing.
    ``lag_left_out``: of what both saw, that of which either report spans more than an hour; it is in no lag.
    ``left_out``: per source, reports outside the common span and reports without a known point; ``rows``: rows read
    and rows refused.
    """

    first: str
    second: str
    zone: str
    days: "pl.DataFrame"
    regions: "pl.DataFrame"
    lags: "pl.DataFrame"
    lag_median_s: float | None
    both: int
    only_first: int
    only_second: int
    left_out: tuple[tuple[int, int], tuple[int, int]]
    rows: tuple[tuple[int, int], tuple[int, int]] = ((0, 0), (0, 0))
    lag_left_out: int = 0

    def data(self) -> dict[str, Any]:
        """The same as plain data."""
        return {
            "first": self.first,
            "second": self.second,
            "zone": self.zone,
            "both": self.both,
            "only_first": self.only_first,
            "only_second": self.only_second,
            "lag_median_s": self.lag_median_s,
            "lag_left_out": self.lag_left_out,
            "outside_common_span": [one[0] for one in self.left_out],
            "without_point": [one[1] for one in self.left_out],
            "rows_read": [one[0] for one in self.rows],
            "rows_refused": [one[1] for one in self.rows],
            "days": [{**row, "day": row["day"].isoformat()} for row in self.days.iter_rows(named=True)],
            "regions": self.regions.to_dicts(),
            "lags": self.lags.to_dicts(),
        }


def compare_sources(
    first: Path | str, second: Path | str, places: Sequence[Path | str] = (), *, zone: str = ""
) -> TwoSources:
    """What two files of reports have in common and what each has alone.

    ``places``: gazetteers, for files that name places and give no points. ``zone``: whose days are counted, and of
    dates that have none; default the first file's own. Reports are matched by fusion, at most one of each source
    together; only the span that both cover is compared. Refuses a path that is no file (OPS002), a zone that is none
    (BAS001), and what the readers refuse (EVD0xx).
    """
    from servanda.evidence import Report, detect, gather, read_gazetteer, read_report

    if zone:
        known_zone(zone, Place("--zone"))
    for path in (first, second, *places):
        if why := why_no_file(path):
            shown = str(path).replace("\0", "\ufffd")
            raise Refusal("OPS002", f"{shown} {why}", "check the path", Place(shown))
    gazetteer = read_gazetteer([Report(place) for place in places]) if places else None

    def read(path: Path | str) -> Any:
        report = Report(path)
        chosen = detect(report)
        source = replace(chosen.source, default_zone=zone) if zone else chosen.source
        return gather(read_report(report, chosen, source), source)

    one, other = read(first), read(second)
    names = _apart((one.source.id, other.source.id), (Path(first).name, Path(second).name))
    found = compared(one.facts, other.facts, names, zone or one.source.default_zone, gazetteer)
    return replace(found, rows=_rows(one, other))


def _rows(one: Any, other: Any) -> tuple[tuple[int, int], tuple[int, int]]:
    return (one.rows_read, len(one.refusals)), (other.rows_read, len(other.refusals))


def _apart(ids: tuple[str, str], files: tuple[str, str]) -> tuple[str, str]:
    """Two names that can be told apart: the sources' ids, else the files', else both numbered."""
    for names in (ids, files):
        if names[0] != names[1]:
            return names
    return f"{files[0]} (1)", f"{files[1]} (2)"


def compared(
    first: "pl.DataFrame", second: "pl.DataFrame", names: tuple[str, str], zone: str, gazetteer: Any = None
) -> TwoSources:
    """The comparison of two tables of facts; ``names`` are told on the page."""
    import polars as pl

    from servanda.evidence import fuse, located

    tables = [first, second]
    if gazetteer is not None:
        tables = [located(table, gazetteer) for table in tables]
    # A warning is an act of who warns; here its reports are matched as those of an event are.
    tables = [
        table.filter(pl.col("kind").is_in(["event", "act"])).with_columns(pl.lit("event").alias("kind"))
        for table in tables
    ]
    spans: list[Any] = [(table["happened_from"].min(), table["happened_from"].max()) for table in tables if len(table)]
    # An hour either way: at the ends of the span one source may be a moment before the other.
    slack = timedelta(hours=1)
    begin = max((span[0] - slack for span in spans), default=None)
    end = min((span[1] + slack for span in spans), default=None)
    inside, left = [], []
    for number, table in enumerate(tables):
        common = (
            table.filter(pl.col("happened_from").is_between(begin, end)) if all(map(len, tables)) else table.clear()
        )
        pointed = common.filter(pl.col("lat").is_not_null())
        left.append((len(table) - len(common), len(common) - len(pointed)))
        # Two files of one publisher can bear one source id; here they are two.
        inside.append(
            pointed.with_columns(
                pl.lit(f"{number}").alias("source"),
                pl.lit(None, pl.String).alias("incident"),
                pl.lit("monitor").alias("origin"),
                # A row that names several places is a report of each.
                pl.int_range(1, pl.len() + 1, dtype=pl.Int64).alias("row"),
            )
        )
    together = pl.concat([inside[0], _told_again(inside[1], set(inside[0]["id"]))])
    members = fuse(together, None).members.unique("report").select("report", "incident", "source")
    told = members.join(
        together.select("id", "happened_from", "happened_to", "admin1", "lat", "lon"), left_on="report", right_on="id"
    )
    seen = told.group_by("incident").agg(
        (pl.col("source") == "0").any().alias("by_first"),
        (pl.col("source") == "1").any().alias("by_second"),
        pl.col("happened_from").min().dt.convert_time_zone(zone).dt.date().alias("day"),
        pl.col("happened_from").filter(pl.col("source") == "0").first().alias("at_first"),
        pl.col("happened_from").filter(pl.col("source") == "1").first().alias("at_second"),
        (pl.col("happened_to") - pl.col("happened_from")).max().alias("longest"),
        pl.col("lat").sort_by("source", "report").first(),
        pl.col("lon").sort_by("source", "report").first(),
    )
    seen = seen.join(_regions(together), on=["lat", "lon"], how="left").with_columns(
        pl.col("region").fill_null(NO_REGION)
    )
    shared = seen.filter(pl.col("by_first") & pl.col("by_second"))
    sharp = shared.filter(pl.col("longest") <= LAG_SPAN)
    lag = (sharp["at_second"] - sharp["at_first"]).dt.total_microseconds() / 1e6
    median = lag.median()
    return TwoSources(
        *names,
        zone,
        _counted(seen, "day").sort("day"),
        _counted(seen, "region").sort(
            "both", "only_first", "only_second", "region", descending=[True, True, True, False]
        ),
        _steps(lag),
        float(median) if isinstance(median, float) else None,
        len(shared),
        seen.filter(~pl.col("by_second")).height,
        seen.filter(~pl.col("by_first")).height,
        (left[0], left[1]),
        lag_left_out=len(shared) - len(sharp),
    )


def _told_again(table: "pl.DataFrame", known: set[str]) -> "pl.DataFrame":
    """The facts with other ids where the first file has the same: a row that stands in both was seen by both."""
    import polars as pl

    ids = [content_hash(f"again {id_}".encode()) if id_ in known else id_ for id_ in table["id"]]
    return table.with_columns(pl.Series("id", ids, dtype=pl.String))


def _regions(facts: "pl.DataFrame") -> "pl.DataFrame":
    """The region that is named most often for a point, by whichever source names one; ties by the smallest fact id."""
    import polars as pl

    named = facts.filter(pl.col("admin1").is_not_null()).group_by("lat", "lon", "admin1")
    counts = named.agg(pl.len().alias("n"), pl.col("id").min()).sort("n", "id", descending=[True, False])
    return counts.unique(["lat", "lon"], keep="first", maintain_order=True).select(
        "lat", "lon", pl.col("admin1").alias("region")
    )


def _counted(seen: "pl.DataFrame", by: str) -> "pl.DataFrame":
    import polars as pl

    first, second = pl.col("by_first"), pl.col("by_second")
    return seen.group_by(by).agg(
        (first & second).sum().cast(pl.Int64).alias("both"),
        (first & ~second).sum().cast(pl.Int64).alias("only_first"),
        (second & ~first).sum().cast(pl.Int64).alias("only_second"),
    )


def _steps(lag: "pl.Series") -> "pl.DataFrame":
    import polars as pl

    edges = [None, *STEPS, None]
    rows = []
    for low, high in pairwise(edges):
        within = (lag >= low if low is not None else lag == lag) & (lag < high if high is not None else lag == lag)
        told = int(within.sum()) if len(lag) else 0
        rows.append({"step": _words(low, high), "low_s": low, "high_s": high, "reports": told})
    return pl.DataFrame(rows, schema={"step": pl.String, "low_s": pl.Int64, "high_s": pl.Int64, "reports": pl.Int64})


def _words(low: int | None, high: int | None) -> str:
    if low is None:
        return f"more than {-STEPS[0] // 60} min before"
    if high is None:
        return f"{STEPS[-1] // 60} min after or more"
    if low % 60 == high % 60 == 0 and low and high:
        return f"{low // 60} min to under {high // 60} min"
    return f"{low} s to under {high} s"


def hours_and_minutes(seconds: float) -> tuple[int, int]:
    """Whole hours and minutes of a span of a minute or more, to the nearest minute."""
    return divmod(round(abs(seconds) / 60), 60)
