"""Checks every table of events shares: numbers, points on the map, things known before they happened."""

import polars as pl

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.limits import Limits
from servanda.evidence.sieve import Check

MOST = 1_000_000_000_000
#: Degrees from the median, points, and the share of them: when a point among others looks swapped.
_FAR, _AMONG, _FEWEST, _GATHERED = 20, 5, 5, 0.75

_FORMULA = r"^(=|[+@-][A-Za-z]+[(|!])"


def number(name: str) -> pl.Expr:
    """A text column as a number; null where it is none, so that a check can tell."""
    return pl.col(name).cast(pl.Float64, strict=False)


def number_checks(*names: str, least: float = 0, most: float = MOST) -> list[Check]:
    """Each column, where given, is a finite number from ``least`` to ``most``."""
    checks: list[Check] = []
    for name in names:
        value = number(name)
        sound = value.is_finite() & (value >= least) & (value <= most)
        checks.append(
            Check(
                EvidenceCode.BAD_NUMBER,
                pl.col(name).is_not_null() & ~sound.fill_null(False),
                f"{name} is {{{name}}}, not a number from {least:,.0f} to {most:,.0f}",
                "write a plain number, or leave the field empty",
            )
        )
    return checks


def point_checks(limits: Limits, lon: str = "longitude", lat: str = "latitude") -> list[Check]:
    """A point is whole, on the globe, not 0/0, and within the area asked for, if any."""
    east, north = number(lon), number(lat)
    checks = [
        Check(
            EvidenceCode.BAD_NUMBER,
            pl.any_horizontal(
                pl.col(name).is_not_null() & ~number(name).is_finite().fill_null(False) for name in (lon, lat)
            ),
            f"{lon} {{{lon}}} or {lat} {{{lat}}} is not a number",
            "write decimal degrees, or leave both fields empty",
        ),
        Check(
            EvidenceCode.HALF_A_POINT,
            pl.col(lon).is_null() != pl.col(lat).is_null(),
            f"only one of {lon} and {lat} is given",
            "give both, or leave both empty",
        ),
        Check(
            EvidenceCode.NOT_ON_EARTH,
            (north.abs() > 90) | (east.abs() > 180) | ((north == 0) & (east == 0)),
            f"{lat} {{{lat}}}, {lon} {{{lon}}} is no place on land or sea that an event was given",
            "look whether the two are swapped, or 0/0 stands for unknown",
        ),
    ]
    if limits.within:
        west, south, most_east, most_north = limits.within
        swapped = east.is_between(south, most_north) & north.is_between(west, most_east)
        outside = ~(east.is_between(west, most_east) & north.is_between(south, most_north))
        checks += [
            Check(
                EvidenceCode.OUTSIDE_THE_AREA,
                outside & swapped,
                f"{lat} {{{lat}}}, {lon} {{{lon}}} lies outside the area; swapped, it lies inside",
                "swap the two columns",
            ),
            Check(
                EvidenceCode.OUTSIDE_THE_AREA,
                outside,
                f"{lat} {{{lat}}}, {lon} {{{lon}}} lies outside the area asked for",
                "correct the point, or widen the area",
            ),
        ]
    return checks


def swapped_check(table: pl.DataFrame, lon: str = "longitude", lat: str = "latitude") -> Check:
    """A point far from the file's others that would lie among them with its coordinates swapped.

    Compared with the other points of the row's ``country``, where the table has that column, within one batch: far is
    more than 20 degrees from their median, among is within 5. Says nothing where there are fewer than five points, or
    where three quarters of them do not lie within 20 degrees of the median: a source of the whole world has no middle.
    A file whose points are all swapped agrees with itself and is not found out.
    """
    group = pl.col("country").fill_null("") if "country" in table.columns else pl.lit(0)
    east, north = (pl.when(number(name).is_finite()).then(number(name)) for name in (lon, lat))
    middle_east, middle_north = east.median().over(group), north.median().over(group)

    def off(x: pl.Expr, y: pl.Expr) -> pl.Expr:
        apart = (x - middle_east).abs()
        return pl.max_horizontal(pl.min_horizontal(apart, 360 - apart), (y - middle_north).abs())

    far = off(east, north) > _FAR
    return Check(
        EvidenceCode.LOOKS_SWAPPED,
        far
        & (off(north, east) <= _AMONG)
        & (far.count().over(group) >= _FEWEST)
        & ((~far).mean().over(group) >= _GATHERED),
        f"{lat} {{{lat}}}, {lon} {{{lon}}} lies far from the file's other points; swapped, it lies among them",
        "swap the two columns in this row",
    )


def known_checks(limits: Limits, begins: str = "_from", known: str = "_known") -> list[Check]:
    """Nothing is known before it begins, nor after the instant the caller allows; columns are instants."""
    checks = [
        Check(
            EvidenceCode.DATED_AFTER_KNOWN,
            pl.col(begins) > pl.col(known),
            "it happened after the time the source gives for recording it",
            "correct one of the two dates",
        )
    ]
    if limits.known_by_us is not None:
        latest = pl.lit(limits.known_by_us).cast(pl.Datetime("us", "UTC"))
        checks.append(
            Check(
                EvidenceCode.DATED_AFTER_KNOWN,
                pl.col(begins) > latest,
                "it is dated after the moment of reading",
                "correct the date",
            )
        )
    return checks


def formula_check(table: pl.DataFrame) -> Check:
    """A cell that a spreadsheet would run as a formula: ``=SUM(A1)``, ``@cmd|...``; no source writes such a value."""
    names = [name for name, dtype in table.schema.items() if dtype == pl.String and not name.startswith("_")]
    return Check(
        EvidenceCode.FORMULA,
        pl.any_horizontal(pl.col(name).str.contains(_FORMULA) for name in names),
        "a cell begins as a formula that a spreadsheet would run",
        "write the value that was meant in its place",
    )


def milli(value: pl.Expr) -> pl.Expr:
    """A number as whole thousandths."""
    return (value * 1000).round(0).cast(pl.Int64)
