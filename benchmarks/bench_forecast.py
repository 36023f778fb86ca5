"""The forecast of country-months by rolling origin, beside what it must stand beside, all scored in one run.

``python benchmarks/bench_forecast.py [--years 2018 2019 ...] [--designing] [--daily]``. Needs the archive ``views``
(tests say where it is looked for). Each window is a calendar year of 191 countries, 2,292 outcomes, from what was known
at the end of October before; 1,000 draws. ``--designing``: the windows 2005 to 2017, on which every choice was made.
``--daily``: incidents a day of real cases, 7 and 14 days ahead from 12 earlier days each, with and without what
incidents call forth, from the archives of events that are there.
Rows with a star are read from published draws (999 of the contributed negative binomial), the others are made here.
"""

import argparse
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1] / "tests")]

from servanda.escalation.forecast.baselines import last, own_window, zero  # noqa: E402
from servanda.escalation.forecast.history import known_at  # noqa: E402
from servanda.escalation.forecast.mixture import forecast_draws  # noqa: E402
from servanda.escalation.forecast.scores import scores_of  # noqa: E402
from servanda.operations import forecast_case  # noqa: E402
from shared_data import ROOT  # noqa: E402
from views_archive import AHEAD, cut, history, official, outcomes  # noqa: E402

MADE: dict[str, Any] = {
    "servanda": forecast_draws,
    "zero": zero,
    "last": last,
    "own last 6": partial(own_window, window=6),
    "own last 12": own_window,
    "own last 24": partial(own_window, window=24),
}
DAILY = {
    "syria-coh-2016": "ucdp_ged_syria/ged_syria_2016-01_2016-08.csv.gz",
    "minsk-ii-2015": "ucdp_ged_ukraine/ged221_ukraine_2014_2018_hxl.csv.gz",
    "gaza-2025-01": "acled_gaza_2023_2025/acled_gaza_2023-10_2025-06.csv.gz",
}
PUBLISHED = {
    "bootstrap 240 *": "bm_cm_bootstrap_expanded",
    "last Poisson *": "bm_cm_last_historical_poisson_expanded",
    "negative binomial *": "bodentien_rueter_cm_nbinom_test_window",
}


def main() -> None:
    """Print the scores of every row in every window asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--years", type=int, nargs="+", default=[2018, 2019, 2020, 2021])
    asked.add_argument("--designing", action="store_true")
    asked.add_argument("--daily", action="store_true")
    given = asked.parse_args()
    if given.daily:
        daily()
        return
    views = ROOT / "views"
    if not views.is_dir():
        print(f"skipped: no archive at {views}")
        return
    years = range(2005, 2018) if given.designing else given.years
    print(f"{'CRPS / IGN / MIS':22}" + "".join(f"{year:>24}" for year in years))
    begun = time.process_time()
    for name, make in MADE.items():
        row(name, [make(known_at(history(views), cut(year)), AHEAD) for year in years], views, years)
        if name == "servanda":
            spent = time.process_time() - begun
    for name, file in PUBLISHED.items():
        if all((views / f"{file}_{year}.parquet").exists() for year in years):
            row(name, [official(views, file, year) for year in years], views, years)
    print(f"{spent / len(years):.1f} processor seconds for one window of 191 countries, scoring included")


def daily() -> None:
    """The whole of each case and its areas, 7 and 14 days ahead, scored as servanda forecast scores them."""
    for case, file in DAILY.items():
        if not (ROOT / file).exists():
            print(f"skipped: {file} is absent")
            continue
        for ahead in (7, 14):
            found = forecast_case(case, [str(ROOT / file)], days=ahead, own=False).forecast
            for group, one in found.judged.items():
                print(f"{case}, {ahead} days, {group}, {one.cuts} cuts, within {one.within:.0%}")
                for name, each in one.each.items():
                    whole = one.whole[name].crps
                    print(f"  {name:16} {each.crps:7.3f} / {each.ign:.3f} / {each.mis:6.1f}, whole {whole:.2f}")


def row(name: str, drawn: list[Any], views: Path, years: Any) -> None:
    """One line of scores."""
    found = [
        scores_of(one.reshape(-1, one.shape[2]), outcomes(views, year).reshape(-1))
        for one, year in zip(drawn, years, strict=True)
    ]
    print(
        f"{name:22}" + "".join(f"{f'{one.crps:.2f} / {one.ign:.3f} / {one.mis:.1f}':>24}" for one in found), flush=True
    )


if __name__ == "__main__":
    main()
