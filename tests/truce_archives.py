"""Daily counts of real archives, read in place: series to place truces on that nobody signed."""

import csv
import gzip
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from shared_data import folder

#: archive, file, column of the date, column that tells areas apart (or none), what else a row must say.
SOURCES = (
    ("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz", "date_start", "", "date_prec"),
    ("ucdp_ged_syria", "ged_syria_2016-01_2016-08.csv.gz", "date_start", "adm_1", "date_prec"),
    ("acled_gaza_2023_2025", "acled_gaza_2023-10_2025-06.csv.gz", "event_date", "location", ""),
    ("acled_yemen_2019", "acled_yemen_2019-07_2019-10.csv.gz", "event_date", "admin2", ""),
    ("israel_alerts_cumta", "alerts_2023-10_2025-01.csv.gz", "datetime", "region", ""),
    ("ukraine_air_raid_sirens", "volunteer_2022.csv.gz", "started_at", "region", ""),
)
#: Days from which a truce between the sides counted was in force, as widely reported: no placebo stands on them.
TRUCES = {
    "ucdp_ged_ukraine": (date(2014, 9, 5), date(2015, 2, 15)),
    "ucdp_ged_syria": (date(2016, 2, 27),),
    "acled_gaza_2023_2025": (date(2023, 11, 24), date(2025, 1, 19)),
    "israel_alerts_cumta": (date(2023, 11, 24), date(2024, 11, 27), date(2025, 1, 19)),
}
LONGEST_SHARE = 6
LEAST_MEAN = 0.2


def daily(archive: str, file: str, when: str, area: str, exact: str) -> dict[str, tuple[date, np.ndarray]]:
    """Counts per day of the whole archive and of its six busiest areas, each with its first day."""
    return from_file(folder(archive) / file, archive, when, area, exact)


def from_file(path: Path, archive: str, when: str, area: str, exact: str) -> dict[str, tuple[date, np.ndarray]]:
    """The same, from a path. Sirens of one minute in one region are one salvo, as the archive's own notes say."""
    seen: dict[str, Counter[date]] = {"": Counter()}
    sirens, salvos = archive.startswith("israel"), set[tuple[str, str]]()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if exact and row[exact][:1] not in ("1", "2"):
                continue
            day = date.fromisoformat(row[when][:10])
            for name in {"", row[area] if area else ""}:
                if (key := (name, row[when][:16])) not in salvos or not sirens:
                    salvos.add(key)
                    seen.setdefault(name, Counter())[day] += 1
    begin, end = min(seen[""]), max(seen[""])
    names = ["", *sorted((name for name in seen if name), key=lambda name: -seen[name].total())[:LONGEST_SHARE]]
    days = [begin + timedelta(n) for n in range((end - begin).days + 1)]
    counts = {f"{archive} {name}".strip(): np.array([seen[name][d] for d in days], float) for name in names}
    return {name: (begin, each) for name, each in counts.items() if each.mean() >= LEAST_MEAN}


def weekly(first: date, counts: np.ndarray) -> tuple[date, np.ndarray]:
    """The same counts by weeks of seven days from the first day on; days that make no whole week are left out."""
    whole = len(counts) // 7
    return first, counts[: whole * 7].reshape(whole, 7).sum(axis=1)


def touched(archive: str, first: date, start: int, end: int, before: int = 30) -> bool:
    """Whether a real truce came into force within a window, or at most ``before`` days before it."""
    days = ((day - first).days for day in TRUCES.get(archive, ()))
    return any(start - before <= at < end for at in days)
