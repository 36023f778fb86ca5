"""Neighbouring tracks beside the security track: each with its own source and coverage, on one axis of time."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from servanda.escalation.spread.placing import told_once
from servanda.escalation.spread.stretches import Stretches, as_day

if TYPE_CHECKING:
    from datetime import date

    import polars as pl

Name = Literal["security", "aid-workers", "observers", "displacement-orders"]
NAMES: Final[tuple[Name, ...]] = ("security", "aid-workers", "observers", "displacement-orders")
#: Acts of violence; what is done to aid workers and observers has tracks of its own.
VIOLENT: Final = (
    "fire", "attack", "operation.offensive", "movement.advance", "movement.incursion", "personnel.abduct",
)  # fmt: skip
_AID: Final = "aid workers"


@dataclass(frozen=True, slots=True)
class Track:
    """Facts of a track per period; None where none of its sources watched any of it.

    ``partial``: periods watched in part, in which a count is a least one. ``covered``: first day and day after the
    last, day numbers, per source; ``stated`` tells whether anyone stated
    them, or they are those of the source's own facts.
    """

    name: Name
    counts: tuple[int | None, ...]
    partial: tuple[int, ...]
    covered: tuple[tuple[str, int, int, bool], ...]

    @property
    def total(self) -> int:
        """Facts in all periods."""
        return sum(count or 0 for count in self.counts)


def track_of() -> "pl.Expr":
    """To which track a row of the table of acts belongs; null for none."""
    import polars as pl

    aid = _under("attack.aid") | (pl.col("toward") == _AID).fill_null(False)
    return (
        pl.when(aid)
        .then(pl.lit("aid-workers"))
        .when(_under("attack.monitor"))
        .then(pl.lit("observers"))
        .when(_under("alert.leave"))
        .then(pl.lit("displacement-orders"))
        .when(pl.any_horizontal(_under(act) for act in VIOLENT))
        .then(pl.lit("security"))
    )


def tracks_of(
    acts: "pl.DataFrame", stretches: Stretches, stated: "dict[str, tuple[date, date]] | None" = None
) -> tuple[Track, ...]:
    """The tracks that have facts at all, counted per period; ``stated``: per source the days it watched, end excluded.

    A source nobody states anything of is taken to watch from its first fact to its last, of any kind. A column
    ``track`` says where each row belongs, where there is one.
    """
    import polars as pl

    if "toward" not in acts.columns:
        acts = acts.with_columns(toward=pl.lit(None, pl.String))
    track = pl.col("track") if "track" in acts.columns else track_of()
    rows = told_once(acts).with_columns(track=track, day=pl.col("day").cast(pl.Int32).cast(pl.Int64))
    seen = rows.group_by("source").agg(first=pl.col("day").min(), last=pl.col("day").max() + 1)
    spans = {source: (first, last, False) for source, first, last in seen.iter_rows()}
    spans |= {one: (as_day(a), as_day(b), True) for one, (a, b) in (stated or {}).items() if one in spans}
    return tuple(
        _track(name, rows.filter(pl.col("track") == name), spans, stretches)
        for name in NAMES
        if (rows["track"] == name).any()
    )


def _track(name: Name, rows: "pl.DataFrame", spans: dict[str, tuple[int, int, bool]], stretches: Stretches) -> Track:
    edges = np.array(stretches.edges)
    many = np.histogram(rows["day"].to_numpy(), edges)[0] if len(rows) else np.zeros(len(edges) - 1, int)
    # The last bin of a histogram includes its end; a period does not.
    many[-1] -= int((rows["day"] == stretches.edges[-1]).sum())
    covered = sorted((source, *spans[source]) for source in rows["source"].unique())
    counts: list[int | None] = []
    partial = []
    for number, (begin, end) in enumerate(zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)):
        touching = [(a, b) for _, a, b, _ in covered if a < end and b > begin]
        # Facts told of days a source does not say it watched are still facts: at least so many.
        counts.append(int(many[number]) if touching or many[number] else None)
        if counts[-1] is not None and not any(a <= begin and b >= end for a, b in touching):
            partial.append(number)
    return Track(name, tuple(counts), tuple(partial), tuple(covered))


def _under(code: str) -> "pl.Expr":
    import polars as pl

    return (pl.col("act") == code) | pl.col("act").str.starts_with(f"{code}.")
