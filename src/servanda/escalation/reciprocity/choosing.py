"""Which streams are read: who acted where sources record it, else areas, and why; what is left out is counted."""

from collections import Counter
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
MOST: Final = 3
#: Of participants by area: two participants in two areas.
MOST_BOTH: Final = 4
#: Between the name of a participant and that of an area; and the area of acts put together.
STREAM_IN: Final = "\x1f"
STREAM_ELSEWHERE: Final = "\x1e"
#: An act told to lie within more days than this says nothing of what it followed.
LONGEST_DAYS: Final = 2
#: Fewer days show no background beside what follows.
FEWEST_DAYS: Final = 28
#: Sums of counts taken one by one and all at once may differ by so much.
_NEARLY: Final = 1e-6
By = Literal["", "actor", "area", "both"]
#: Why nothing is told per participant: nothing in the way, nobody recorded, too few acts with who acted, only one
#: recorded often enough, not asked.
Why = Literal["", "nobody", "few", "one-side", "asked"]
#: Of so many of the acts it must be recorded who acted: fewer say what is recorded of whom, not who follows whom.
LEAST_SHARE: Final = 0.5
#: Alerts of one area within an hour are one: a list repeats a salvo for every locality.
SALVO: Final = 1.0 / 24.0
#: How sources write that nobody knows who acted.
_NOBODY: Final = "unidentified"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Streams, why not per participant, and how many acts were left out by reason."""

    streams: Streams
    why: Why
    left_out: dict[str, int]


def chosen(acts: Acts, by: By = "", *, most: int | None = None) -> Chosen:
    """The streams of a table of acts, most acts first; by who acted where that is recorded, unless asked otherwise.

    By both, a stream is a participant's acts in an area; what a participant did in areas with fewer than twenty acts
    each, or in none that is told, is put together as one stream. Refuses (ESC001) who acted where nobody records it,
    (ESC031) where too few acts can be placed in time, and (ESC033) fewer than 28 days.
    """
    table = acts.table.filter(acts.table["span_days"] <= LONGEST_DAYS)
    late = len(acts.table) - len(table)
    most = most or (MOST_BOTH if by == "both" else MOST)
    if by in ("actor", "both"):
        acts.actors()
        return _of(acts, table, by, "", late, most)
    if by == "":
        why = _why(table)
        return _of(acts, table, "area" if why else "actor", why, late, most)
    return _of(acts, table, "area", "asked", late, most)


def _why(table: "pl.DataFrame") -> Why:
    """What stands against a reading by participant."""
    named = [name for name in table["actor"].to_list() if name is not None and not _unknown(name)]
    if not named:
        return "nobody"
    if len(named) < LEAST_SHARE * len(table):
        return "few"
    return "" if sum(n >= LEAST_ACTS for n in Counter(named).values()) >= 2 else "one-side"


def _unknown(name: str) -> bool:
    return name.casefold().startswith(_NOBODY)


def _of(acts: Acts, table: "pl.DataFrame", by: By, why: Why, late: int, most: int) -> Chosen:
    labels, joined = _labels(table, by), 0
    if by == "both":
        labels, joined = _put_together(labels, table["count"].to_list())
    sums: dict[str, float] = {}
    for label, count in zip(labels, table["count"].to_list(), strict=True):
        if label is not None:
            sums[label] = sums.get(label, 0.0) + count
    rows = np.array([label is not None for label in labels], dtype=bool)
    may = set(sums) if acts.sort == "alerts" else _may_be_most(sums, most)
    streams = _streams(acts, table.filter(rows), tuple(sums), [each for each in labels if each is not None], by, may)
    every = len(streams.of)
    if acts.sort == "alerts":
        streams = salvos(streams)
    kept = _most(streams, most)
    if not kept.labels:
        raise Refusal(
            "ESC031",
            f"no participant or area has {LEAST_ACTS} acts whose day is told, too few to say what follows what",
            "read a longer period, or a source that tells days",
            Place(acts.sort),
        )
    if acts.days < FEWEST_DAYS:
        short = f"{acts.days} {'day is' if acts.days == 1 else 'days are'}"
        raise Refusal(
            "ESC033",
            f"{short} too few to tell what follows from what is usual",
            f"read {FEWEST_DAYS} days or more",
            Place(acts.sort),
        )
    reasons = {
        "without-day": late,
        "without-name": int((~rows).sum()),
        "put-together": joined,
        "same-salvo": every - len(streams.of),
        "of-others": round(float(streams.acts.sum() - kept.acts.sum())),
    }
    return Chosen(kept, why, {reason: count for reason, count in reasons.items() if count})


def _may_be_most(sums: dict[str, float], most: int) -> set[str]:
    """Which streams may be among those with most acts, ties with the last of them included."""
    order = sorted((label.endswith(STREAM_ELSEWHERE), -count) for label, count in sums.items())
    last = order[min(most, len(order)) - 1] if order else (True, 0.0)
    return {label for label, count in sums.items() if (label.endswith(STREAM_ELSEWHERE), -count - _NEARLY) <= last}


def _labels(table: "pl.DataFrame", by: By) -> list[str | None]:
    """What stream each row is of; None where the row does not say."""
    if by == "both":
        pairs = zip(table["actor"].to_list(), table["area"].to_list(), strict=True)
        return [
            None if actor is None or _unknown(actor) else f"{actor}{STREAM_IN}{area or STREAM_ELSEWHERE}"
            for actor, area in pairs
        ]
    named: list[str | None] = table["actor" if by == "actor" else "area"].to_list()
    if by == "actor":
        named = [None if name is None or _unknown(name) else name for name in named]
    return ["" if name is None else name for name in named] if by == "area" and not any(named) else named


def _put_together(labels: list[str | None], counts: list[float]) -> tuple[list[str | None], int]:
    """The labels with a participant's areas of too few acts as one, and how many acts that is."""
    sums: dict[str, float] = {}
    for label, count in zip(labels, counts, strict=True):
        if label is not None:
            sums[label] = sums.get(label, 0.0) + count
    few = {label for label, count in sums.items() if count < LEAST_ACTS or label.endswith(STREAM_ELSEWHERE)}

    def put(label: str | None) -> str | None:
        return f"{label.partition(STREAM_IN)[0]}{STREAM_IN}{STREAM_ELSEWHERE}" if label in few and label else label

    moved = [put(label) for label in labels]
    return moved, round(sum(sums[label] for label in few))


def _most(streams: Streams, most: int) -> Streams:
    """The streams with most acts, what is put together last, ties by content; those with too few are left out."""
    acts = streams.acts
    joined = np.array([label.endswith(STREAM_ELSEWHERE) for label in streams.labels], dtype=bool)
    order = np.lexsort((streams.keys, -acts, joined)) if len(acts) else np.empty(0, dtype=np.int64)
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


def salvos(streams: Streams) -> Streams:
    """The same with timed acts of a stream joined to one that came before them within the hour."""
    kept = ~streams.timed
    for stream in range(len(streams.labels)):
        last = -1.0
        rows = np.flatnonzero((streams.of == stream) & streams.timed)
        for at in rows[np.argsort(streams.begin[rows], kind="stable")]:
            if streams.begin[at] - last >= SALVO:
                kept[at], last = True, float(streams.begin[at])
    return replace(
        streams, of=streams.of[kept], begin=streams.begin[kept], end=streams.end[kept], hashes=streams.hashes[kept],
        weight=streams.weight[kept],
    )  # fmt: skip


def _streams(
    acts: Acts, table: "pl.DataFrame", labels: tuple[str, ...], each: list[str], by: By, may: set[str]
) -> Streams:
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
    wanted = np.array([label in may for label in each], dtype=bool)
    return Streams(
        labels, kind, acts.days, np.array([at[label] for label in each], dtype=np.int64),
        spans["begin"].to_numpy().copy(), spans["end"].to_numpy().copy(), _hashes(table, wanted),
        spans["count"].cast(pl.Float64).to_numpy().copy(), np.ones(acts.days, dtype=bool),
    )  # fmt: skip


def _hashes(table: "pl.DataFrame", wanted: Any) -> Any:
    """A hash of each act by what happened, when and where, without a name; alike acts are told apart by their turn.

    Nought for those not ``wanted``: a million hashes take seconds, and streams that stay out need none.
    """
    import polars as pl

    columns = ("from_us", "to_us", "act", "lon", "lat", "deaths", "count")
    turned = table.select(*columns, turn=pl.int_range(1, pl.len() + 1).over(columns))
    digests = bytearray()
    for *row, turn in turned.filter(wanted).iter_rows():
        digests += sha256(repr((tuple(row), turn)).encode()).digest()[:8]
    found = np.zeros(len(table), dtype=np.uint64)
    found[wanted] = np.frombuffer(digests, dtype="<u8")
    return found
