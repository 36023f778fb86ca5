"""The public archive of country-months that forecasts are scored on, read in place."""

from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

FIRST = 1990
#: Months after the cut that a calendar year is: the cut is the end of October of the year before.
AHEAD = range(3, 15)


@cache
def history(views: Path) -> Any:
    """State-based deaths (191 countries in order of country_id, months from January 1990); absent ones had none."""
    countries = pl.read_csv(views / "country_list.csv").sort("country_id")
    told = pl.read_csv(views / "cm_sb_history_1990_2022.csv.gz")
    months = sorted(told["year_month"].unique())
    wide = told.pivot(on="year_month", index="country", values="ged_sb")
    both = countries.join(wide, left_on="name", right_on="country", how="left", maintain_order="left")
    return both.select(pl.col(months).fill_null(0)).to_numpy().astype(float)


def cut(year: int) -> int:
    """How many months are known for the window of a year: to the end of October before it."""
    return (year - FIRST) * 12 - 2


def outcomes(views: Path, year: int) -> Any:
    """What happened in each month of a year (191, 12): the published actuals, or the history where there are none."""
    if not (views / f"cm_actuals_{year}.parquet").exists():
        return history(views)[:, (year - FIRST) * 12 : (year - FIRST + 1) * 12]
    told = pl.read_parquet(views / f"cm_actuals_{year}.parquet").sort("country_id", "month_id")
    return told["ged_sb"].to_numpy().reshape(-1, 12)


def official(views: Path, name: str, year: int) -> Any:
    """The draws of one published forecast (191, 12, draws), as many as it has."""
    told = pl.read_parquet(views / f"{name}_{year}.parquet").sort("country_id", "month_id", "draw")
    return told["outcome"].to_numpy().astype(float).reshape(191, 12, -1)
