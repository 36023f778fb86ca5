"""Real archives, in place: every row is accounted for, and the counts are those of the files."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest

import shared_data
from servanda.basis import Refusal
from servanda.evidence import Batch, gather, read, read_all, reader_named

#: folder, file, rows, facts, facts by the acts most telling
ARCHIVES = [
    (
        "ucdp_ged_ukraine",
        "ged221_ukraine_2014_2018_hxl.csv.gz",
        2478,
        {"fire": 2478, "casualties.killed": 2478},
    ),
    (
        "ucdp_ged_syria",
        "ged_syria_2016-01_2016-08.csv.gz",
        4079,
        {"fire": 3942, "attack.civilians": 137, "casualties.killed": 4079},
    ),
    (
        "ucdp_ged_car",
        "ged231_central_african_republic.csv.gz",
        1848,
        {"fire": 772, "attack.civilians": 1076, "casualties.killed": 1848},
    ),
    (
        "acled_yemen_2019",
        "acled_yemen_2019-07_2019-10.csv.gz",
        2803,
        {"fire.shelling": 886, "fire": 812, "fire.from-the-air": 311, "casualties.killed": 887},
    ),
    (
        "acled_gaza_2023_2025",
        "acled_gaza_2023-10_2025-06.csv.gz",
        5338,
        {"fire.from-the-air": 2705, "fire.shelling": 1752, "casualties.killed": 1892},
    ),
    (
        "acled_asia_2015",
        "acled_asia_2015_without_india_pakistan.csv.gz",
        3248,
        {"unrest": 2133, "fire": 681, "attack.civilians": 351, "fire.assault": 14, "casualties.killed": 482},
    ),
    (
        "acled_global_2020_two_weeks",
        "acled_2020-04-27_2020-05-09_shared.csv.gz",
        3002,
        {"fire": 646, "unrest.protest": 991, "attack.sexual-violence": 7, "casualties.killed": 816},
    ),
]


def _path(folder: str, name: str) -> Path:
    return shared_data.folder(folder) / name


@pytest.mark.parametrize(("folder", "name", "rows", "acts"), ARCHIVES, ids=lambda value: str(value)[:30])
def test_every_row_is_accounted_for(folder: str, name: str, rows: int, acts: dict[str, int]) -> None:
    batch = read_all(_path(folder, name))
    assert batch.accounted
    assert (batch.rows_read, batch.rows_used, batch.refusals.height) == (rows, rows, 0)
    counts = dict(batch.facts["act"].value_counts().iter_rows())
    assert {act: counts.get(act) for act in acts} == acts
    assert batch.facts["id"].is_unique().all()
    assert (batch.facts["happened_to"] > batch.facts["happened_from"]).all()
    assert (batch.facts["recorded"] > batch.facts["happened_from"]).all()


def test_the_tag_row_is_header_and_notes_keep_their_lines() -> None:
    facts = read_all(_path("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz")).facts
    assert facts["row"].min() == 3
    path = _path("acled_asia_2015", "acled_asia_2015_without_india_pakistan.csv.gz")
    facts = read_all(path).facts
    import gzip

    lines = gzip.decompress(path.read_bytes()).decode().split("\n")
    for line, ref in facts.filter(pl.col("kind") == "event").select("row", "ref").iter_rows():
        assert f",{ref}," in lines[line - 1][:40]


def test_deaths_are_those_of_the_file() -> None:
    facts = read_all(_path("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz")).facts
    killed = facts.filter(pl.col("act") == "casualties.killed")
    raw = pl.read_csv(_path("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz"), infer_schema=False).slice(1)
    assert killed["quantity_milli"].sum() == raw["best"].cast(pl.Int64).sum() * 1000
    assert (killed["low_milli"] <= killed["quantity_milli"]).all()
    assert (killed["quantity_milli"] <= killed["high_milli"]).all()


@pytest.mark.parametrize(("folder", "name", "rows", "acts"), ARCHIVES, ids=lambda value: str(value)[:30])
def test_who_acted_is_said_only_where_the_source_says_it(
    folder: str, name: str, rows: int, acts: dict[str, int]
) -> None:
    facts = read_all(_path(folder, name)).facts.filter(pl.col("kind") == "event")
    named = facts.filter(pl.col("actor").is_not_null())
    # one-sided violence, and ACLED's Violence against civilians: attacks, abductions, sexual violence
    allowed = {"attack.civilians", "attack.sexual-violence", "personnel.abduct"}
    assert set(named["act"]) <= allowed
    assert facts.filter(pl.col("act").is_in(allowed))["actor"].null_count() == 0
    assert facts["side_1"].null_count() == 0


def test_of_sexual_violence_no_narrative_is_kept() -> None:
    facts = read_all(_path("acled_global_2020_two_weeks", "acled_2020-04-27_2020-05-09_shared.csv.gz")).facts
    markers = facts.filter(pl.col("source_code") == "Sexual violence")
    assert markers.height >= 7 and markers["note"].null_count() == markers.height


def test_batches_of_any_size_say_the_same() -> None:
    from servanda.evidence import Limits

    path = _path("acled_gaza_2023_2025", "acled_gaza_2023-10_2025-06.csv.gz")
    whole = read_all(path)
    parts = list(read(path, limits=Limits(batch_bytes=100_000)))
    assert len(parts) >= 3 and all(part.accounted for part in parts)
    assert gather(parts).facts.equals(whole.facts)


def test_weekly_aggregates_are_counts_not_events() -> None:
    path = _path("acled_caucasus_weekly", "weekly_south_caucasus_to_2021.csv.gz")
    with pytest.raises(Refusal) as refusal:
        read_all(path, reader="acled")
    assert refusal.value.code == "EVD012"
    assert set(read_all(path).facts["kind"]) == {"measure"}


def _casualties(name: str) -> Batch:
    source = replace(reader_named("casualty_series").source, default_zone="Asia/Gaza", place="Gaza Strip")
    return read_all(_path("gaza_lebanon_casualties", name), source)


def test_a_casualty_series_tells_the_days_deaths_from_those_added_late() -> None:
    batch = _casualties("gaza_daily_2023-10_2025-09.csv")
    assert batch.accounted and (batch.rows_read, batch.refusals.height) == (725, 34)
    assert set(batch.refusals["code"]) == {"EVD045"}
    truce = batch.facts.filter(
        (pl.col("happened_from") >= datetime(2025, 1, 19, tzinfo=UTC) - pl.duration(hours=2))
        & (pl.col("happened_to") <= datetime(2025, 3, 17, 22, tzinfo=UTC))
    )
    sums = dict(truce.group_by("act").agg(pl.col("quantity_milli").sum() // 1000).iter_rows())
    path = _path("gaza_lebanon_casualties", "gaza_daily_2023-10_2025-09.csv")
    raw = pl.read_csv(path, infer_schema_length=None).filter(
        pl.col("report_date").is_between(pl.lit("2025-01-19"), pl.lit("2025-03-17"))
    )
    late = raw["killed_recovered"].sum() + raw["killed_committee"].sum()
    assert sums["casualties.late-count"] == late
    assert sums["casualties.killed"] == raw["killed"].sum() - late
    assert sums["casualties.since-truce"] == raw["killed_truce_new"].sum()
    assert set(truce["place"]) == {"Gaza Strip"} and set(truce["mark"]) == {"R"}


def test_other_casualty_series_are_read() -> None:
    lebanon = _casualties("lebanon_phase1.csv")
    assert lebanon.accounted and (lebanon.rows_read, lebanon.refusals.height) == (56, 0)
    killed = lebanon.facts.filter(pl.col("act") == "casualties.killed")["quantity_milli"].sum()
    raw = pl.read_csv(_path("gaza_lebanon_casualties", "lebanon_phase1.csv"))
    assert killed == (raw["killed"].sum() + raw["killed_cum"][0]) * 1000
    bank = _casualties("west_bank_daily_2023-10_2025-09.csv")
    assert bank.accounted and (bank.rows_read, bank.refusals.height) == (725, 324)
