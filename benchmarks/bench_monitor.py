"""Three monitor properties over ten million events: compiled from an agreement file, against Polars written by hand.

One parquet file of facts in the published schema, as ``servanda ingest`` writes it: in order of time, and vouched for
(each id once, each fact alone, none recorded later than it was over). 300 days:

P1  North does not fire in the valley while the truce is in force (it ends and begins again forty times);
P2  each such fire is investigated, under the same reference, within 48 hours;
P3  at least so many trucks every day.

Both sides read the same file and give their breaches as lists, P2 its open ones besides; the lists must be equal.
Prints medians of the whole (file to lists) in one run, in turn, each after one round to warm up; and ratios, of wall
seconds and of processor seconds. Besides: the same file of which nothing is believed, as any other program writes it;
and queries by hand that also keep which facts each answer rests on, which the compiled properties always do.
``python benchmarks/bench_monitor.py [events] [runs]``.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl

from servanda.agreement import lower, read_agreement
from servanda.basis import SECOND, to_us
from servanda.compliance import Scan, Status, assess
from servanda.evidence import SCHEMA, Report, vouched, vouched_parquet

EVENTS = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 3
DAYS = 300
DAY_S = 86_400
START = datetime(2020, 1, 1, tzinfo=UTC)
AS_OF = START + timedelta(days=DAYS)
QUOTA = int(EVENTS * 0.2 / DAYS)
TWO_DAYS = timedelta(hours=48)
AGREEMENT = {
    "servanda": "1",
    "id": "monitored",
    "title": "Three promises",
    "timing": {"zone": "UTC", "entry": "2020-01-01 00:00"},
    "participants": {name: {"called": name.title()} for name in ("north", "south", "east")},
    "bodies": {"mission": {"called": "Mission"}},
    "zones": {"valley": {"units": {"level": "place", "names": ["Valley"]}}},
    "clauses": [
        {
            "id": "p1",
            "says": "North does not fire in the valley.",
            "who": "north",
            "must_not": {"acts": "fire.artillery", "in": "valley", "assessed": "day"},
        },
        {
            "id": "p2",
            "says": "Such a fire is investigated within 48 hours.",
            "who": "mission",
            "responds": {
                "to": {"acts": "fire.artillery", "by": "north", "in": "valley"},
                "with": {"acts": "inquiry"},
                "within": "48 hours",
            },
        },
        {
            "id": "truce",
            "says": "Both hold as long as the truce does.",
            "as_long_as": {"keeps": "talks", "binds": ["p1", "p2"]},
        },
        {"id": "talks", "says": "No threats.", "who": "south", "must_not": {"acts": "statement.threat"}},
        {
            "id": "p3",
            "says": "So many trucks a day.",
            "who": "south",
            "rate": {"acts": "aid.delivery", "measure": "count", "at_least": str(QUOTA), "each": "day"},
        },
    ],
}
Lists = dict[str, list[tuple[object, ...]]]


def main() -> None:
    """Write the file, ask both ways in turn, compare, print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "facts.parquet"
        path.write_bytes(vouched_parquet(events()))
        print(
            f"{EVENTS:,} events, {path.stat().st_size / 1e6:,.0f} MB parquet, {DAYS} days, quota {QUOTA:,} trucks a day"
        )
        ways: dict[str, Callable[[Path], Lists]] = {
            "compiled": compiled,
            "by hand": by_hand,
            "by hand, with reasons": by_hand_with_reasons,
            "compiled, nothing vouched for": compiled_of_any_file,
        }
        walls: dict[str, list[float]] = {name: [] for name in ways}
        works: dict[str, list[float]] = {name: [] for name in ways}
        found: dict[str, Lists] = {}
        for run in range(RUNS + 1):
            for name, way in ways.items():
                began, worked = time.perf_counter(), time.process_time()
                found[name] = way(path)
                if run:
                    walls[name].append(time.perf_counter() - began)
                    works[name].append(time.process_time() - worked)
    for name, each in walls.items():
        print(f"{name}, s: median {statistics.median(each):.2f}, {min(each):.2f} to {max(each):.2f}", end="; ")
        print(f"processor seconds {statistics.median(works[name]):.2f}")
    for mine, theirs, aim in (
        ("compiled", "by hand", " (aim: 2)"),
        ("compiled", "by hand, with reasons", ""),
        ("compiled, nothing vouched for", "by hand", ""),
    ):
        ratio, work = (statistics.median(one[mine]) / statistics.median(one[theirs]) for one in (walls, works))
        print(f"{mine} / {theirs}: {ratio:.2f}{aim}; of processor seconds {work:.2f}")
    for name, hand in found["by hand"].items():
        equal = all(sorted(one[name]) == sorted(hand) for one in found.values())
        print(f"{name}: {len(hand):,} by hand, {len(found['compiled'][name]):,} compiled, all lists equal: {equal}")


def compiled(path: Path) -> Lists:
    """The agreement file read, lowered and run; its assessments as lists of breaches."""
    return _compiled(Scan(pl.scan_parquet(path), vouched=vouched(Report(path))))


def compiled_of_any_file(path: Path) -> Lists:
    """The same, with nothing believed of the file."""
    return _compiled(Scan(pl.scan_parquet(path)))


def _compiled(facts: Scan) -> Lists:
    law = lower(read_agreement(json.dumps(AGREEMENT)))
    result = assess(law, facts, to_us(AS_OF))
    (fire,), (inquiry,), (trucks,) = (result.of(clause) for clause in ("p1", "p2", "p3"))
    contrary = np.flatnonzero(fire.status == Status.CONTRARY)
    assert inquiry.trigger is not None
    late = (inquiry.status == Status.OVERDUE) | (inquiry.status == Status.CONTRARY) | (inquiry.late_us > 0)
    named = {
        "P1": np.concatenate([fire.reasons(int(n)) for n in contrary]),
        "P2": inquiry.trigger[late],
        "P2 open": inquiry.trigger[inquiry.status == Status.OPEN],
    }
    facts = result.facts_at(np.concatenate(list(named.values())), ("happened_from", "ref")).rows()
    lists, begin = {}, 0
    for name, positions in named.items():
        lists[name] = facts[begin : begin + len(positions)]
        begin += len(positions)
    short = trucks.status == Status.OVERDUE
    return {
        **lists,
        "P3": [((int(begin) - to_us(START)) // (DAY_S * SECOND),) for begin in trucks.begin[short]],
    }


def by_hand_with_reasons(path: Path) -> Lists:
    """As by hand, keeping the rows that each answer rests on: the fire, what answered it, the trucks of each day."""
    return by_hand(path, reasons=True)


def by_hand(path: Path, *, reasons: bool = False) -> Lists:
    """The same three questions as queries written for them alone."""
    facts = pl.scan_parquet(path)
    row = []
    if reasons:
        facts, row = facts.with_row_index("at_row"), ["at_row"]
    at = pl.col("happened_from").alias("at")
    truce = facts.filter(pl.col("act").is_in(["agreement.resumption", "finding"])).select(
        at, on=pl.col("act") == "agreement.resumption"
    )
    fires = facts.filter(
        (pl.col("act") == "fire.artillery") & (pl.col("actor") == "north") & (pl.col("place") == "Valley")
    ).select(at, "ref", *row)
    inquiries = facts.filter((pl.col("act") == "inquiry") & (pl.col("actor") == "mission")).select(
        "ref", *(pl.col(name).alias("answer") for name in row), answered=pl.col("happened_from")
    )
    trucks = facts.filter((pl.col("act") == "aid.delivery") & (pl.col("actor") == "south")).select(
        *row, day=(pl.col("happened_from") - START).dt.total_days()
    )
    trucks = trucks.group_by("day").agg(pl.len(), *row)
    state, found, answers, daily = pl.collect_all([truce, fires, inquiries, trucks])
    breaches = found.sort("at").join_asof(state.sort("at"), on="at").filter(pl.col("on").fill_null(True)).drop("on")
    answered = breaches.join(answers, on="ref").filter(
        (pl.col("answered") >= pl.col("at")) & (pl.col("answered") <= pl.col("at") + TWO_DAYS)
    )
    unanswered = breaches.join(answered, on=["at", "ref"], how="anti")
    over = pl.col("at") + TWO_DAYS < AS_OF
    days = pl.DataFrame({"day": np.arange(DAYS)}).join(daily.cast({"day": pl.Int64}), on="day", how="left")
    two = ("at", "ref")
    return {
        "P1": breaches.select(two).rows(),
        "P2": unanswered.filter(over).select(two).rows(),
        "P2 open": unanswered.filter(~over).select(two).rows(),
        "P3": days.filter(pl.col("len").fill_null(0) < QUOTA).select("day").rows(),
    }


def events() -> pl.DataFrame:
    """Half fire, a fifth trucks, inquiries into some of the fire, and other things, to the second."""
    rng = np.random.default_rng(1)
    seconds = DAYS * DAY_S
    count = {"fire": EVENTS // 2, "trucks": EVENTS // 5}
    fire = pl.DataFrame(
        {
            "at": rng.integers(0, seconds, count["fire"]),
            "actor": np.array(["north", "south", "east"])[rng.integers(0, 3, count["fire"])],
            "place": np.array(["Valley", "Hill", "Ford", "Town"])[rng.integers(0, 4, count["fire"])],
            "ref": np.arange(count["fire"]),
        }
    ).with_columns(act=pl.lit("fire.artillery"))
    inquired = fire.filter(
        pl.Series(rng.random(len(fire)) < 0.2) | ((pl.col("actor") == "north") & (pl.col("place") == "Valley"))
    )
    kept = rng.random(len(inquired)) < 0.96
    delay = np.where(rng.random(len(inquired)) < 0.94, rng.integers(0, 48 * 3_600 + 1, len(inquired)), 60 * 3_600)
    inquired = inquired.with_columns(at=pl.col("at") + delay).filter(pl.Series(kept) & (pl.col("at") < seconds))
    inquired = inquired.with_columns(act=pl.lit("inquiry"), actor=pl.lit("mission"), place=pl.lit(None, pl.String))
    trucks = pl.DataFrame({"at": rng.integers(0, seconds, count["trucks"])}).with_columns(
        act=pl.lit("aid.delivery"), actor=pl.lit("south")
    )
    turns = np.sort(rng.choice(seconds, 80, replace=False))
    truce = pl.DataFrame({"at": turns, "act": ["finding", "agreement.resumption"] * 40}).with_columns(
        clause=pl.lit("talks"), status=pl.when(pl.col("act") == "finding").then(pl.lit("confirmed"))
    )
    others = EVENTS - sum(len(one) for one in (fire, inquired, trucks, truce))
    rest = pl.DataFrame(
        {
            "at": rng.integers(0, seconds, others),
            "act": np.array(["movement.flight", "works.fortification", "allegation"])[rng.integers(0, 3, others)],
            "actor": np.array(["north", "south", "east"])[rng.integers(0, 3, others)],
        }
    )
    table = pl.concat([fire, inquired, trucks, truce, rest], how="diagonal").sort("at")
    first = pl.col("at") * SECOND + to_us(START)
    # A turn of the truce is over just before its own instant, and so takes effect at it.
    begin = first - pl.col("clause").is_not_null().cast(pl.Int64)
    table = table.with_columns(
        id=(pl.int_range(pl.len()) * 999_983 % 10**16).cast(pl.String).str.zfill(16),
        kind=pl.lit("act"),
        happened_from=begin,
        happened_to=begin + 1,
        recorded=begin + 1,
        ref=pl.col("ref").cast(pl.String),
        origin=pl.lit("mechanism"),
        sources=pl.lit(1),
        source=pl.lit("log"),
        row=pl.int_range(pl.len()) + 2,
    )
    return table.select(
        table[name].cast(dtype) if name in table.columns else pl.lit(None, dtype=dtype).alias(name)
        for name, dtype in SCHEMA.items()
    )


if __name__ == "__main__":
    main()
