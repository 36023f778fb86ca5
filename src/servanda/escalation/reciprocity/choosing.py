"""Which streams are read: who acted where sources record it, else areas, and why; what is left out is counted."""

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.acts.acts import Acts
from servanda.escalation.reciprocity.streams import Kind, Streams

if TYPE_CHECKING:
    import polars as pl

#: Fewer acts of a stream say nothing of what follows them.
LEAST_ACTS: Final = 20
#: More streams make more links than a person reads, and each is told less surely.
MOST: Final = 4
#: An act told to lie within more days than this says nothing of what it followed.
LONGEST_DAYS: Final = 2
By = Literal["", "actor", "area", "both"]
#: Why nothing is told per participant: nothing in the way, nobody recorded, only one recorded often enough, not asked.
Why = Literal["", "nobody", "one-side", "asked"]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Streams, why not per participant, and how many acts were left out by reason."""

    streams: Streams
    why: Why
    left_out: dict[str, int]


def chosen(acts: Acts, by: By = "", *, most: int = MOST) -> Chosen:
    """The streams of a table of acts, most acts first; by who acted where that is recorded, unless asked otherwise.

    Refuses (ESC001) who acted where nobody records it, and (ESC031) where too few acts can be placed in time.
    """
    table = acts.table.filter(acts.table["span_days"] <= LONGEST_DAYS)
    late = len(acts.table) - len(table)
    if by in ("actor", "both"):
        acts.actors()
        return _of(acts, table, by, "", late, most)
    if by == "":
        named = table["actor"].drop_nulls()
        often = sum(n >= LEAST_ACTS for n in named.value_counts()["count"])
        if often >= 2:
            return _of(acts, table, "actor", "", late, most)
        return _of(acts, table, "area", "one-side" if often else "nobody", late, most)
    return _of(acts, table, "area", "asked", late, most)


def _of(acts: Acts, table: "pl.DataFrame", by: By, why: Why, late: int, most: int) -> Chosen:
    labels = _labels(table, by)
    sums: dict[str, float] = {}
    for label, count in zip(labels, table["count"].to_list(), strict=True):
        if label is not None:
            sums[label] = sums.get(label, 0.0) + count
    rows = np.array([label is not None for label in labels], dtype=bool)
    streams = _streams(acts, table.filter(rows), tuple(sums), [each for each in labels if each is not None], by)
    kept = _most(streams, most)
    if not kept.labels:
        raise Refusal(
            "ESC031",
            f"no participant or area has {LEAST_ACTS} acts whose day is told, too few to say what follows what",
            "read a longer period, or a source that tells days",
            Place(acts.sort),
        )
    reasons = {
        "without-day": late,
        "without-name": int((~rows).sum()),
        "of-others": int(round(float(sum(sums.values()) - kept.acts.sum()))),
    }
    return Chosen(kept, why, {reason: count for reason, count in reasons.items() if count})


def _labels(table: "pl.DataFrame", by: By) -> list[str | None]:
    """What stream each row is of; None where the row does not say."""
    if by == "both":
        pairs = zip(table["actor"].to_list(), table["area"].to_list(), strict=True)
        return [None if actor is None or area is None else f"{actor}\x1f{area}" for actor, area in pairs]
    named: list[str | None] = table["actor" if by == "actor" else "area"].to_list()
    return ["" if name is None else name for name in named] if by == "area" and not any(named) else named


def _most(streams: Streams, most: int) -> Streams:
    """The streams with most acts, ties by content; those with too few are left out."""
    acts = streams.acts
    order = np.lexsort((streams.keys, -acts)) if len(acts) else np.empty(0, dtype=np.int64)
    kept = [int(at) for at in order if acts[at] >= LEAST_ACTS][:most]
    place = np.full(len(acts) + 1, -1)
    place[kept] = np.arange(len(kept))
    rows = place[streams.of] >= 0
    return replace(
        streams,
        labels=tuple(streams.labels[at] for at in kept),
        of=place[streams.of][rows], begin=streams.begin[rows], end=streams.end[rows], hashes=streams.hashes[rows],
        weight=streams.weight[rows],
    )  # fmt: skip


def _streams(acts: Acts, table: "pl.DataFrame", labels: tuple[str, ...], each: list[str], by: By) -> Streams:
    import polars as pl

    local = pl.from_epoch("from_us", time_unit="us").dt.replace_time_zone("UTC").dt.convert_time_zone(acts.zone)
    into = (local.dt.hour().cast(pl.Int64) * 3600 + local.dt.minute() * 60 + local.dt.second()) / 86400
    span = pl.max_horizontal((pl.col("to_us") - pl.col("from_us")) / 86_400_000_000, 1e-6)
    day = (pl.col("day") - acts.begin).dt.total_days().cast(pl.Float64)
    begin = day + pl.when("date_only").then(0.0).otherwise(into)
    length = pl.when("date_only").then(pl.col("span_days").cast(pl.Float64)).otherwise(span)
    spans = table.select(begin.alias("begin"), (begin + length).alias("end"), "count")
    at = {label: n for n, label in enumerate(labels)}
    kind: Kind = "area" if by == "area" else "actor"
    return Streams(
        labels, kind, acts.days, np.array([at[label] for label in each], dtype=np.int64),
        spans["begin"].to_numpy().copy(), spans["end"].to_numpy().copy(), _hashes(table),
        spans["count"].cast(pl.Float64).to_numpy().copy(), np.ones(acts.days, dtype=bool),
    )  # fmt: skip


def _hashes(table: "pl.DataFrame") -> Any:
    """A hash of each act by what happened, when and where, without a name; alike acts are told apart by their turn."""
    columns = ("from_us", "to_us", "act", "lon", "lat", "deaths", "count")
    turns: dict[tuple[Any, ...], int] = {}
    found = np.empty(len(table), dtype=np.uint64)
    for at, row in enumerate(table.select(columns).iter_rows()):
        turns[row] = turns.get(row, 0) + 1
        found[at] = int.from_bytes(sha256(repr((row, turns[row])).encode()).digest()[:8], "little")
    return found
