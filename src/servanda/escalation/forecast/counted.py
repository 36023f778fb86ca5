"""Acts to counts by unit and period: the whole first, then areas or clauses, in days or months back from the end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.forecast.history import DAYS, FEWEST, MONTHS, Floats, Steps, known_of
from servanda.escalation.forecast.neighbours import Beside, beside_each

if TYPE_CHECKING:
    from servanda.escalation.acts.acts import Acts, What

By = Literal["area", "clause"]
#: Areas or clauses forecast one by one; those with fewer acts are counted in the whole only.
MOST_UNITS: Final = 12


@dataclass(frozen=True, slots=True)
class Counted:
    """Counts (units, periods): the whole first, then one row each of ``units``, most first.

    ``edges``: the first day of each period, and the day after the last. ``left``: how many units were not told apart.
    ``beside``: of areas with places, all areas' counts and which lie beside each row; ``areas`` names those counts.
    """

    counts: Floats
    units: tuple[str, ...]
    edges: tuple[date, ...]
    steps: Steps
    left: int
    beside: Beside | None = None
    areas: tuple[str, ...] = ()

    def neighbours(self, row: int) -> tuple[str, ...]:
        """The areas beside a row; none where nothing is known of places."""
        return () if self.beside is None else tuple(self.areas[n] for n in self.beside.rows[row])

    def after(self, n: int) -> date:
        """The day after the n-th period ahead."""
        end = self.edges[-1]
        return end + timedelta(days=n) if self.steps is DAYS else month_on(end, n)


def counted(
    acts: "Acts",
    by: By,
    what: "What",
    steps: Steps,
    clauses: Mapping[str, frozenset[str]] | None = None,
    *,
    most: int = MOST_UNITS,
) -> Counted:
    """The series of one case. ``clauses``: per clause, the ids of the acts that bear on it. ``most``: units told apart.

    Months are counted back from the day after the last, so that none is begun only. Refuses (ESC080) fewer than six
    whole periods.
    """
    edges = _edges(acts.begin, acts.end, steps)
    if len(edges) <= FEWEST:
        raise Refusal(
            "ESC080",
            known_of(max(0, len(edges) - 1), steps.name),
            "give evidence of a longer time" + (", or ask for days" if steps.name == "month" else ""),
            Place(f"{acts.begin} to {acts.end - timedelta(days=1)}"),
        )
    chosen = _units(acts, by, clauses or {})
    rows = [acts.daily(what=what)[1], *(one for _, one in (_row(acts, name, by, what, clauses) for name in chosen))]
    days = np.array([(edge - acts.begin).days for edge in edges[:-1]])
    last = (edges[-1] - acts.begin).days
    counts = np.stack([np.add.reduceat(row[:last], days) for row in rows])
    order = sorted(range(len(chosen)), key=lambda n: -counts[n + 1].sum())[:most]
    kept = [n for n in order if counts[n + 1].any()]
    held = counts[[0, *(n + 1 for n in kept)]]
    beside = _beside(acts, chosen, counts[1:], kept) if by == "area" else None
    return Counted(held, tuple(chosen[n] for n in kept), edges, steps, len(chosen) - len(kept), beside, chosen)


def _beside(acts: "Acts", areas: tuple[str, ...], counts: Floats, kept: list[int]) -> Beside | None:
    """All areas' counts with the neighbours of the whole (none) and of each area kept."""
    import polars as pl

    middle = acts.table.group_by("area").agg(pl.col("lon").median(), pl.col("lat").median())
    held = {area: (lon, lat) for area, lon, lat in middle.iter_rows()}
    places = np.array([held.get(area, (None, None)) for area in areas], dtype=np.float64).reshape(-1, 2)
    near = beside_each(places)
    return Beside(counts, ((), *(near[n] for n in kept))) if any(near[n] for n in kept) else None


def _units(acts: "Acts", by: By, clauses: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    return acts.areas() if by == "area" else tuple(clauses)


def _row(
    acts: "Acts", name: str, by: By, what: "What", clauses: Mapping[str, frozenset[str]] | None
) -> tuple[Any, Floats]:
    if by == "area":
        return acts.daily(area=name, what=what)
    return acts.of_ids((clauses or {})[name]).daily(what=what)


def _edges(begin: date, end: date, steps: Steps) -> tuple[date, ...]:
    """Whole periods back from the end, early to late."""
    if steps is DAYS:
        return tuple(begin + timedelta(days=n) for n in range((end - begin).days + 1))
    edges = [end]
    while (before := month_on(end, -len(edges))) >= begin:
        edges.append(before)
    return tuple(reversed(edges))


def month_on(day: date, months: int) -> date:
    """The same day of a month that many months on, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for number in range(day.day, 27, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    return date(year, month + 1, min(day.day, 28))


def steps_of(days: int, months: int) -> tuple[Steps, int]:
    """Length of a period, and how many are asked. Refuses (ESC083) none, both, or more than 60 days or 14 months."""
    if bool(days) == bool(months) or not (0 <= days <= 60 and 0 <= months <= 14):
        raise Refusal(
            "ESC083",
            "a forecast is asked for a number of days up to 60, or of months up to 14",
            "write --days 14 or --months 3",
            Place("--days"),
        )
    return (DAYS, days) if days else (MONTHS, months)
