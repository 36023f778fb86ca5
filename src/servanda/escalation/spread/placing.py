"""Facts put into places of stated size: cells of a grid of so many degrees, or areas by name; what is left out, why."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from servanda.basis import Refusal
from servanda.escalation.spread.codes import SpreadCode
from servanda.escalation.spread.stretches import LONGEST_SPAN_DAYS

if TYPE_CHECKING:
    import polars as pl

#: Degrees of latitude and longitude; a tenth is about 11 km from south to north.
CELL_DEG: Final = 0.1
_MICRO: Final = 1_000_000
_LEAST, _MOST = 0.001, 10.0
#: Kilometres of one degree of latitude.
DEGREE_KM: Final = 111.195
_COLUMNS: Final = ("id", "day", "source")
#: Why a fact is in no place.
NO_PLACE: Final = "no place told"
COARSE: Final = "placed more coarsely than the cell"
LONG: Final = "told of too long a span"
#: Why what is newly reported was not watched before.
FACTS_BEGIN: Final = "the facts begin"
SOURCE_ADDED: Final = "a source was added"
COVERAGE_BEGAN: Final = "coverage began"


@dataclass(frozen=True)
class Placed:
    """Facts in places: ``rows`` (key, day, since, id, deaths), ``places`` (key, label, lon, lat); what is left out.

    A cell's label is the area most of its facts name.

    ``size_deg`` is None where the places are areas by name; their point is the middle of the facts in them.
    """

    rows: "pl.DataFrame"
    places: "pl.DataFrame"
    size_deg: float | None
    left_out: dict[str, int] = field(default_factory=dict)


def placed(
    acts: "pl.DataFrame",
    by: Literal["cell", "area"] = "cell",
    *,
    size_deg: float = CELL_DEG,
    coverage: "pl.DataFrame | None" = None,
) -> Placed:
    """The acts in cells of ``size_deg`` degrees or in their named areas; one row per id.

    ``coverage``: columns ``source``, ``area`` (null: everywhere) and ``begin`` (date) from which a source watched;
    where nothing is told, from its first fact. Refuses: a column that is not there (ESC073), a size that is not
    between 0.001 and 10 degrees (ESC071), nothing left that has a place (ESC074).
    """
    import polars as pl

    _checked(acts, ("lon", "lat") if by == "cell" else ("area",))
    if by == "cell" and not _LEAST <= size_deg <= _MOST:
        raise Refusal(SpreadCode.CELL_SIZE, f"cells of {size_deg:g} degrees", "give a size from 0.001 to 10 degrees")
    whole = with_watch(told_once(completed(acts)), coverage)
    why = _why_not(by, size_deg)
    sorted_out = whole.with_columns(why=why)
    left = sorted_out.drop_nulls("why").group_by("why").len().sort("why")
    kept = sorted_out.filter(pl.col("why").is_null())
    if kept.is_empty():
        raise Refusal(
            SpreadCode.NOTHING_PLACED,
            "no fact has a place as fine as asked for",
            "ask for larger cells, or read by named areas",
        )
    rows, places = _cells(kept, size_deg) if by == "cell" else _areas(kept)
    return Placed(rows, places, size_deg if by == "cell" else None, dict(left.iter_rows()))


def columns_across(size_deg: float) -> int:
    """Cells around the earth; the key of a cell is its row times this, and its column."""
    return 360 * _MICRO // round(size_deg * _MICRO) + 1


def completed(acts: "pl.DataFrame") -> "pl.DataFrame":
    """The table with the columns this reading may use, absent ones null, and ``day`` as a day number."""
    import polars as pl

    _checked(acts, ())
    wanted = {"lon": pl.Float64, "lat": pl.Float64, "radius_m": pl.Float64, "deaths": pl.Float64, "area": pl.String}
    absent = [pl.lit(None, kind).alias(name) for name, kind in wanted.items() if name not in acts.columns]
    spans = {"from_us", "to_us"} <= set(acts.columns)
    span = (pl.col("to_us") - pl.col("from_us")) / 86_400_000_000 if spans else pl.lit(1.0)
    return acts.with_columns(*absent, span=span, day=pl.col("day").cast(pl.Int32).cast(pl.Int64))


def told_once(acts: "pl.DataFrame") -> "pl.DataFrame":
    """Each act once, in no order; mostly it is, and a million need not be gone through again."""
    return acts if acts["id"].n_unique() == len(acts) else acts.unique("id")


def with_watch(whole: "pl.DataFrame", coverage: "pl.DataFrame | None") -> "pl.DataFrame":
    """With ``since``: the day from which the fact's source watched there; from its first fact where nothing is told."""
    import polars as pl

    first = whole.group_by("source").agg(since=pl.col("day").min())
    if coverage is None or coverage.is_empty():
        return whole.join(first, on="source", how="left")
    told = coverage.with_columns(begin=pl.col("begin").cast(pl.Int32).cast(pl.Int64))
    everywhere = told.filter(pl.col("area").is_null()).group_by("source").agg(everywhere=pl.col("begin").min())
    here = told.filter(pl.col("area").is_not_null()).group_by("source", "area").agg(here=pl.col("begin").min())
    joined = whole.join(first, on="source", how="left").join(everywhere, on="source", how="left")
    joined = joined.join(here, on=["source", "area"], how="left")
    return joined.with_columns(since=pl.coalesce("here", "everywhere", "since")).drop("here", "everywhere")


def _checked(acts: "pl.DataFrame", more: tuple[str, ...]) -> None:
    absent = [name for name in (*_COLUMNS, *more) if name not in acts.columns]
    if absent:
        raise Refusal(
            SpreadCode.MISSING_COLUMNS, f"columns absent: {', '.join(absent)}", "give the table of acts as it is made"
        )


def _why_not(by: str, size_deg: float) -> "pl.Expr":
    import polars as pl

    # A circle of doubt wider than the cell would put the fact into cells it may never have touched.
    too_coarse = pl.col("radius_m") > size_deg * DEGREE_KM * 1_000
    nowhere = pl.col("lon").is_null() | pl.col("lat").is_null() if by == "cell" else pl.col("area").is_null()
    why: Any = pl.when(nowhere).then(pl.lit(NO_PLACE))
    if by == "cell":
        why = why.when(too_coarse).then(pl.lit(COARSE))
    found: pl.Expr = why.when(pl.col("span") > LONGEST_SPAN_DAYS).then(pl.lit(LONG))
    return found


def _cells(kept: "pl.DataFrame", size_deg: float) -> "tuple[pl.DataFrame, pl.DataFrame]":
    import polars as pl

    # Whole millionths: where a cell begins must not hang on how a fraction is rounded.
    side, across = round(size_deg * _MICRO), columns_across(size_deg)
    column, row = (
        ((pl.col(name) + shift) * _MICRO).round().cast(pl.Int64) // side for name, shift in (("lon", 180), ("lat", 90))
    )
    rows = kept.select(key=row * across + column, **_carried())
    middle = (pl.col("key") % across + 0.5) * side / _MICRO - 180, (pl.col("key") // across + 0.5) * side / _MICRO - 90
    named = rows.with_columns(area=kept["area"]).group_by("key", "area").len()
    # The area most facts of the cell name: where a reader would look for it.
    named = named.sort(["key", "len", "area"], descending=[False, True, False], nulls_last=True)
    places = named.unique("key", keep="first", maintain_order=True).select("key", label="area")
    return rows, places.with_columns(lon=middle[0], lat=middle[1])


def _areas(kept: "pl.DataFrame") -> "tuple[pl.DataFrame, pl.DataFrame]":
    import polars as pl

    places = (
        kept.group_by("area")
        .agg(pl.col("lon").median(), pl.col("lat").median())
        .sort("area")
        .with_row_index("key")
        .with_columns(pl.col("key").cast(pl.Int64))
        .rename({"area": "label"})
    )
    rows = kept.join(places.select("key", area="label"), on="area", how="left").select("key", **_carried())
    return rows, places.select("key", "label", "lon", "lat")


def _carried() -> "dict[str, pl.Expr]":
    import polars as pl

    return {name: pl.col(name) for name in ("day", "since", "id", "deaths")}
