"""What is asked of the facts to tell whether it spreads: periods, size of cells, and the readings themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, TypeVar

import numpy as np

from servanda.basis import Refusal
from servanda.escalation import (
    ACTS_ELSEWHERE,
    ACTS_LEFT_OUTSIDE,
    MAIN,
    QUIET_DAYS,
    Beside,
    NamesTold,
    Network,
    Spread,
    Step,
    Stretches,
    Track,
    acts_of,
    acts_within,
    beside,
    names_of,
    networks,
    sort_named,
    spread_of,
    stretches,
    track_of,
    tracks_of,
)
from servanda.operations.escalate.opened import Opened

if TYPE_CHECKING:
    import polars as pl

T = TypeVar("T")
#: Sizes of cells tried, finest first, degrees: the finest that holds most of the facts that have a place.
_SIZES: Final = (0.1, 0.25, 0.5, 1.0, 2.0)
_MOST_OF: Final = 0.8
_ACROSS: Final = 40
_DEGREE_M: Final = 111_195
#: Days of quiet that make a place new, by step: long enough that a rare place is not new each time.
_QUIET: Final[dict[Step, int]] = {"week": 28, "month": QUIET_DAYS, "quarter": 2 * QUIET_DAYS, "year": 365}
_EVER: Final = date(1900, 1, 1)
#: Acts read for the neighbouring tracks; those against persons count where aid workers are named.
_NEIGHBOURS: Final = ("attack.aid", "attack.monitor", "alert.leave", "personnel.abduct", "personnel.detain")
_NEAR_DEG: Final = 0.5
_NEWS: Final = ("human-coded news", "machine-coded news", "authority")


@dataclass(frozen=True)
class Asked:
    """The readings of one case: places by cell (None where too few have a point) and by area, names, tracks.

    ``latest``: the number of the period told of first, the last whole one. ``elsewhere``: facts of neighbouring tracks
    that lie outside the land the facts counted lie in, or have no place and name nobody of the agreement.
    """

    stretches: Stretches
    step: Step
    latest: int
    history: "pl.DataFrame"
    cells: Spread | None
    areas: Spread | None
    names: NamesTold | None
    networks: tuple[Network, ...]
    beside: tuple[Beside, ...]
    tracks: tuple[Track, ...]
    elsewhere: int
    public: bool

    @property
    def main(self) -> Spread | None:
        """The finer reading of places there is."""
        return self.cells or self.areas


def ask(opened: Opened) -> Asked:
    """Everything told of spread; facts from before the days counted serve as what was there before.

    Refuses (ESC074) facts of which none has a place or names anyone.
    """
    acts, history = opened.acts, _history(opened)
    begin, end = days_of(history, acts.begin, acts.end)
    step = step_for((end - begin).days)
    parts = stretches(begin, end, step, _QUIET[step])
    size = size_for(history)
    stated = _stated(opened)
    cells = _tried(lambda: spread_of(history, parts, "cell", size_deg=size, coverage=stated)) if size else None
    areas = _tried(lambda: spread_of(history, parts, "area", coverage=stated))
    known = frozenset(opened.agreement.participants)
    names = _tried(lambda: names_of(history, parts, known, coverage=stated))
    if cells is None and areas is None and names is None:
        raise Refusal("ESC074", "no fact has a place as fine as asked for, or names anyone", "give facts that do")
    roles = {key: tuple(str(role) for role in one.roles) for key, one in opened.agreement.participants.items()}
    near, elsewhere = _neighbours(opened, history)
    return Asked(
        parts,
        step,
        _latest(parts),
        history,
        cells,
        areas,
        names,
        networks(names) if names else (),
        beside(history, names, roles) if names else (),
        tracks_of(_together(history, near), parts, _spans(stated)),
        elsewhere,
        all(one.origin in _NEWS for one in acts.sources),
    )


def step_for(days: int) -> Step:
    """Weeks for up to a season, months for up to three years, quarters for up to twelve, else years."""
    return "week" if days <= 120 else "month" if days <= 1_100 else "quarter" if days <= 4_400 else "year"


def days_of(history: "pl.DataFrame", begin: date, end: date) -> tuple[date, date]:
    """The days asked for, narrowed to those that the sources with a twentieth of the facts or more cover."""
    import polars as pl

    spans = (
        history.filter(pl.col("day").is_between(begin, end, closed="left"))
        .group_by("source")
        .agg(n=pl.len(), first=pl.col("day").min(), last=pl.col("day").max())
    )
    main = spans.filter(pl.col("n") * MAIN >= spans["n"].sum())
    if main.is_empty():
        return begin, end
    first, last = main.select(pl.col("first").min(), pl.col("last").max()).row(0)
    return first, last + timedelta(days=1)


def size_for(history: "pl.DataFrame") -> float | None:
    """The finest size that is no finer than the place of four in five facts with a point; None where few have one.

    Nor finer than a fortieth of the land, for nobody could see the cells.
    """
    import polars as pl

    placed = history.filter(pl.col("lon").is_not_null() & pl.col("lat").is_not_null())
    if len(placed) * 2 < len(history) or placed.is_empty():
        return None
    radius = placed["radius_m"].fill_null(0.0).to_numpy()
    across = max(float(np.ptp(np.quantile(placed[name].to_numpy(), (0.02, 0.98)))) for name in ("lon", "lat"))
    fine = [
        size for size in _SIZES if float((radius <= size * _DEGREE_M).mean()) >= _MOST_OF and size * _ACROSS >= across
    ]
    return fine[0] if fine else None


def _tried(asked: Callable[[], T]) -> T | None:
    """None for a reading that cannot be made of these facts; the others stand."""
    try:
        return asked()
    except Refusal:
        return None


def _history(opened: Opened) -> "pl.DataFrame":
    """The acts counted and those before them, in the second-level region where most of them name one.

    What is done to aid workers and observers has tracks of its own.
    """
    import polars as pl

    acts = opened.acts
    found = acts.table
    if (acts.left_out or {}).keys() & ACTS_LEFT_OUTSIDE:
        whole = acts_of(
            opened.facts, opened.agreement, as_of=opened.as_of, count=acts.sort, areas=acts.by, begin=_EVER,
            end=acts.end,
        )  # fmt: skip
        # Where areas were asked for, what came before is of these areas too.
        found = (acts_within(whole, tuple(acts.areas())) if ACTS_ELSEWHERE in (acts.left_out or {}) else whole).table
    found = found.filter(track_of().fill_null("security") == "security")
    if acts.by == "zones" and found["area"].null_count() * 2 < len(found):
        return found
    finer = opened.facts.select("id", "admin2").unique("id")
    joined = found.join(finer, on="id", how="left")
    if joined["admin2"].null_count() * 2 > len(joined):
        return found
    return joined.with_columns(area=pl.coalesce("admin2", "area")).drop("admin2")


def _stated(opened: Opened) -> "pl.DataFrame":
    """The days from which, and until which, a source says it watched, everywhere or in a place."""
    import polars as pl

    zone = opened.acts.zone

    def day(column: str) -> "pl.Expr":
        return pl.col(column).dt.convert_time_zone(zone).dt.date()

    told = opened.facts.filter((pl.col("kind") == "coverage") & (pl.col("act") == "coverage.watch"))
    return told.select("source", area="place", begin=day("happened_from"), end=day("happened_to"))


def _spans(stated: "pl.DataFrame") -> dict[str, tuple[date, date]]:
    """Per source the first day and the day after the last that it says it watched everywhere."""
    import polars as pl

    whole = stated.filter(pl.col("area").is_null())
    spans = whole.group_by("source").agg(pl.col("begin").min(), pl.col("end").max())
    return {source: (begin, end) for source, begin, end in spans.iter_rows()}


def _latest(parts: Stretches) -> int:
    """The last period, unless it is less than two thirds as long as the one before."""
    lengths = (parts.ends - parts.begins).tolist()
    short = len(lengths) > 1 and lengths[-1] * 3 < lengths[-2] * 2
    return len(lengths) - (2 if short else 1)


def _neighbours(opened: Opened, history: "pl.DataFrame") -> "tuple[pl.DataFrame, int]":
    """Facts of neighbouring tracks on the land of the facts counted, and how many lie elsewhere."""
    import polars as pl

    acts = opened.acts
    told = set(opened.facts["act"].unique())
    tables = [
        acts_of(opened.facts, opened.agreement, as_of=opened.as_of, count=one, begin=_EVER, end=acts.end).table
        for one in _NEIGHBOURS
        if told & sort_named(one).codes
    ] or [acts.table.clear()]
    found = pl.concat(tables).unique("id").filter(track_of().is_in(["aid-workers", "observers", "displacement-orders"]))
    west, east, south, north = history.select(
        west=pl.col("lon").min(), east=pl.col("lon").max(), south=pl.col("lat").min(), north=pl.col("lat").max()
    ).row(0)
    if west is None:
        areas = pl.concat([history["area"], acts.table["area"]]).drop_nulls().unique()
        near = pl.col("area").is_in(areas.implode())
    else:
        near = pl.col("lon").is_between(west - _NEAR_DEG, east + _NEAR_DEG) & pl.col("lat").is_between(
            south - _NEAR_DEG, north + _NEAR_DEG
        )
    named = pl.col("toward").is_in([*opened.agreement.participants, *opened.agreement.bodies])
    without = pl.col("lon").is_null() & (named | pl.col("act").str.starts_with("alert.leave"))
    kept = found.filter(near.fill_null(value=False) | without.fill_null(value=False))
    return kept, len(found) - len(kept)


def _together(history: "pl.DataFrame", near: "pl.DataFrame") -> "pl.DataFrame":
    """All that is counted, each once, with the track of each; what was counted is the security track."""
    import polars as pl

    both = pl.concat([near, history.select(near.columns)]).unique("id", keep="first", maintain_order=True)
    return both.with_columns(track=pl.coalesce(track_of(), pl.lit("security")))


def first_of(parts: Stretches, number: int) -> date:
    """The first day of a period."""
    return parts.days(number)[0]


def last_of(parts: Stretches, number: int) -> date:
    """The last day of a period."""
    return parts.days(number)[1] - timedelta(days=1)
