"""What neighbours on the map are worth to the forecast of areas with few incidents, by rolling origin on real archives.

``python benchmarks/bench_forecast_areas.py``. Districts of four archives of events, read in place where they are; each
place is the middle of where a district's events were. CRPS and IGN of the count over the whole stretch ahead, 1,000
draws, from earlier cuts that see nothing later: of all districts, and of the three in four with the fewest before each
cut. ``with`` is the forecast as it is, ``without`` as it would be if no area knew of another beside it.
"""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

sys.path[:0] = [str(Path(__file__).parents[1] / "tests")]

from servanda.escalation.forecast.baselines import own_window, zero  # noqa: E402
from servanda.escalation.forecast.history import DAYS, MONTHS, known_at  # noqa: E402
from servanda.escalation.forecast.mixture import forecast_draws  # noqa: E402
from servanda.escalation.forecast.neighbours import Beside, beside_each  # noqa: E402
from servanda.escalation.forecast.rolling import without_neighbours  # noqa: E402
from servanda.escalation.forecast.scores import crps, ignorance  # noqa: E402
from shared_data import ROOT  # noqa: E402

#: File, columns of day and district, period in days, periods ahead, first cut, step between cuts.
ARCHIVES = {
    "Ukraine 2014-2018": ("ucdp_ged_ukraine/ged221_ukraine_2014_2018_hxl.csv.gz", "date_start", "adm_2", 30, 3, 14, 3),
    "Yemen 2019": ("acled_yemen_2019/acled_yemen_2019-07_2019-10.csv.gz", "event_date", "admin2", 1, 7, 40, 7),
    "Syria 2016": ("ucdp_ged_syria/ged_syria_2016-01_2016-08.csv.gz", "date_start", "adm_2", 1, 7, 60, 14),
    "Central Africa": (
        "ucdp_ged_car/ged231_central_african_republic.csv.gz",
        "date_start",
        "adm_2",
        30,
        3,
        24,
        6,
    ),
}
MADE: dict[str, Any] = {
    "with": forecast_draws,
    "without": without_neighbours,
    "own last year": own_window,
    "zero": zero,
}


def main() -> None:
    """Print each archive's scores, of all districts and of the sparse ones."""
    for name, (file, day, area, period, ahead, first, step) in ARCHIVES.items():
        if not (ROOT / file).exists():
            print(f"skipped: {file} is absent")
            continue
        counts, places = districts(pl.read_csv(ROOT / file, infer_schema_length=0), day, area, period)
        steps, beside = DAYS if period == 1 else MONTHS, beside_each(places)
        cuts = range(first, counts.shape[1] - ahead + 1, step)
        print(
            f"{name}: {len(counts)} districts, {len(cuts)} cuts, {ahead} {steps.name}s ahead; CRPS / IGN, all; sparse"
        )
        for label, make in MADE.items():
            found, few = [], []
            for cut in cuts:
                known = known_at(counts, cut, steps, Beside(counts, beside))
                drawn, seen = make(known, range(1, ahead + 1)).sum(axis=1), counts[:, cut : cut + ahead].sum(axis=1)
                found.append([crps(drawn, seen), ignorance(drawn, seen)])
                before = known.counts.sum(axis=1)
                few.append(before <= np.quantile(before, 0.75))
            scores, sparse = np.array(found).transpose(1, 0, 2), np.array(few)
            told = [f"{one.mean():.4f} / {one_ign.mean():.3f}" for one, one_ign in (scores, scores[:, sparse])]
            print(f"  {label:14} {told[0]:>18} {told[1]:>18}", flush=True)


def districts(table: Any, day: str, area: str, period: int) -> tuple[Any, Any]:
    """Counts (districts, whole periods), most first, and their places (districts, 2)."""
    if "longitude" not in table.columns:
        # The archive names cells of half a degree instead, counted from the south-west.
        cell = pl.col("priogrid_gid").cast(pl.Int64) - 1
        table = table.with_columns(longitude=cell % 720 * 0.5 - 179.75, latitude=cell // 720 * 0.5 - 89.75)
    lon, lat = (pl.col(one).cast(pl.Float64, strict=False) for one in ("longitude", "latitude"))
    told = table.select(
        area=pl.col(area), day=pl.col(day).str.slice(0, 10).str.to_date(strict=False), lon=lon, lat=lat
    ).drop_nulls()
    every = told.group_by("area").agg(pl.len().alias("n"), pl.col("lon").median(), pl.col("lat").median())
    every = every.sort("n", "lon", "lat", descending=[True, False, False])
    row = {name: n for n, name in enumerate(every["area"])}
    at = ((told["day"] - told["day"].min()).dt.total_days() // period).to_numpy()
    whole = int(at.max()) + (1 if period == 1 else 0)
    counts = np.zeros((len(row), whole + 1))
    np.add.at(counts, ([row[one] for one in told["area"]], np.minimum(at, whole)), 1)
    return counts[:, :whole], every.select("lon", "lat").to_numpy()


if __name__ == "__main__":
    main()
