"""Every file of every archive is read with nothing unexplained: rows read, used, and refused by code."""

from importlib import resources
from pathlib import Path

import polars as pl
import pytest

import shared_data
from servanda.evidence import Batch, read_all

#: folder, file, reader found by the file's beginning, rows read, rows refused by code
EVENTS_AND_ALERTS: list[tuple[str, str, str, int, dict[str, int]]] = [
    ("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz", "ucdp-ged", 2478, {}),
    ("ucdp_ged_syria", "ged_syria_2016-01_2016-08.csv.gz", "ucdp-ged", 4079, {}),
    ("ucdp_ged_car", "ged231_central_african_republic.csv.gz", "ucdp-ged", 1848, {}),
    ("acled_yemen_2019", "acled_yemen_2019-07_2019-10.csv.gz", "acled", 2803, {}),
    ("acled_gaza_2023_2025", "acled_gaza_2023-10_2025-06.csv.gz", "acled", 5338, {}),
    ("acled_asia_2015", "acled_asia_2015_without_india_pakistan.csv.gz", "acled", 3248, {}),
    ("acled_global_2020_two_weeks", "acled_2020-04-27_2020-05-09_shared.csv.gz", "acled", 3002, {}),
    ("acled_caucasus_weekly", "weekly_south_caucasus_to_2021.csv.gz", "acled-weekly", 4318, {}),
    ("israel_alerts_cumta", "alerts_2021.csv.gz", "alerts-cumta", 7630, {}),
    ("israel_alerts_cumta", "alerts_2023-10_2025-01.csv.gz", "alerts-cumta", 43_473, {}),
    # the history lists some alerts twice, under two numbers
    ("israel_alerts_oref", "alerts_2021.csv.gz", "alerts-oref", 7188, {"EVD026": 18}),
    ("israel_alerts_oref", "alerts_2023-10_2024-10.csv.gz", "alerts-oref", 27_271, {"EVD026": 12}),
    ("ukraine_air_raid_sirens", "volunteer_2022.csv.gz", "alerts-ukraine", 14_086, {}),
]


#: The same, with the mapping file that ships for it, if any, and the facts by act.
MONITORS_AND_LISTS: list[tuple[str, str, str, str, int, dict[str, int], dict[str, int]]] = [
    # the map gives seven numbers twice or more; four entries have none
    (
        "cen4info_ukraine_2022", "events_2022.csv.gz", "", "eyes-on-russia", 6650, {"EVD026": 8},
        {"fire": 5193, "attack.infrastructure": 3121, "movement": 1316, "other": 916, "attack.civilians": 349,
         "personnel.detain": 9},
    ),
    (
        "aid_worker_incidents", "kika_2020_2021.csv.gz", "", "aid-workers", 561, {},
        {"attack.aid": 354, "personnel.abduct": 132, "personnel.detain": 108, "casualties.killed": 168,
         "casualties.injured": 226},
    ),
    (
        "karabakh_2020_deaths", "armenian_side_deaths_by_day.csv", "deaths-by-day-and-status",
        "deaths-by-day-and-status", 231, {},
        {"casualties.killed": 95, "casualties.missing": 50, "casualties.injured": 86},
    ),
    # illness, accident, self-inflicted, and causes not known
    (
        "un_peacekeeper_fatalities", "fatalities_shared.csv.gz", "", "peacekeeper-fatalities", 2756, {"EVD071": 2003},
        {"casualties.killed": 753, "attack.monitor": 433},
    ),
    (
        "gaza_displacement_orders", "displacement_orders.csv", "displacement-orders", "displacement-orders", 109, {},
        {"alert.leave": 109},
    ),
    # days without a report, and days that give a running total only
    (
        "gaza_lebanon_casualties", "gaza_daily_2023-10_2025-09.csv", "", "casualty-series", 725, {"EVD045": 34},
        {"casualties.killed": 691, "casualties.injured": 691, "casualties.late-count": 156,
         "casualties.since-truce": 226},
    ),
    (
        "gaza_lebanon_casualties", "lebanon_phase1.csv", "", "casualty-series", 56, {},
        {"casualties.killed": 56, "casualties.injured": 56},
    ),
    (
        "gaza_lebanon_casualties", "west_bank_daily_2023-10_2025-09.csv", "", "casualty-series", 725, {"EVD045": 324},
        {"casualties.killed": 401, "casualties.injured": 387},
    ),
    (
        "humanitarian_corridors_ukraine_2022", "corridors_2022.csv", "", "humanitarian-corridors", 282, {},
        {"notice.movement": 282, "passage.corridor": 132, "passage.obstruct": 5},
    ),
    ("ukraine_front_line", "occupied_area_shared.geojson.gz", "", "areas-by-date", 14, {}, {"report.count": 14}),
    (
        "mediation_events_mend", "mend_yemen_libya.csv", "", "mend", 582, {},
        {"meeting.talks": 582, "other": 330, "agreement": 45},
    ),
    ("hdx_hxl_samples", "iom_dtm_hxl.csv.gz", "", "hxl", 13_367, {}, {"displacement": 13_367}),
    (
        "hdx_hxl_samples", "hapi_conflict_events_2025-01.csv.gz", "conflict-events-by-month",
        "conflict-events-by-month", 14_373, {}, {"report.count": 14_373, "casualties.killed": 9582},
    ),
    (
        "israel_north_daily", "lobby1701_2024-01_2024-03.csv", "", "attacks-by-day", 69, {},
        {"report.count": 276, "casualties.injured": 69, "casualties.killed": 69},
    ),
    # reports without a count, or without one whose period they state; see test_status_reports.py
    (
        "osce_smm_and_agreement_texts", "osce_smm_status_reports_2015_2018.csv", "", "status-reports", 66,
        {"EVD070": 37},
        {"report.count": 77, "report.periodic": 73, "casualties.injured": 9, "casualties.killed": 7, "casualties": 5,
         "coverage.denied": 3},
    ),
    (
        "osce_smm_and_agreement_texts", "south_sudan_monitoring_reports_to_2017.csv.gz", "", "status-reports", 36,
        {"EVD070": 36}, {},
    ),
]  # fmt: skip
#: Files of these folders that hold no reports: texts of agreements, and links between texts.
NO_REPORTS = {
    "osce_smm_and_agreement_texts": {
        "agreement_texts_minsk.csv", "agreement_text_south_sudan_2015.csv.gz", "provision_report_links_minsk.csv",
    },
}  # fmt: skip


def _mapping(name: str) -> list[Path]:
    return [Path(str(resources.files("servanda.evidence") / "mappings" / f"{name}.mapping.yaml"))] if name else []


def _explained(path: Path, source: str, rows: int, refused: dict[str, int], mapping: str = "") -> Batch:
    batch = read_all(path, beside=_mapping(mapping))
    assert batch.accounted and batch.source.id == source
    codes = dict(batch.refusals["code"].value_counts().iter_rows())
    assert (batch.rows_read, batch.rows_used, codes) == (rows, rows - sum(refused.values()), refused)
    assert batch.facts["id"].is_unique().all()
    return batch


@pytest.mark.parametrize(
    ("folder", "file", "source", "rows", "refused"), EVENTS_AND_ALERTS, ids=lambda value: str(value)[:30]
)
def test_events_and_alerts(folder: str, file: str, source: str, rows: int, refused: dict[str, int]) -> None:
    _explained(shared_data.folder(folder) / file, source, rows, refused)


@pytest.mark.parametrize(
    ("folder", "file", "mapping", "source", "rows", "refused", "acts"),
    MONITORS_AND_LISTS,
    ids=lambda value: str(value)[:30],
)
def test_monitors_and_lists(
    folder: str, file: str, mapping: str, source: str, rows: int, refused: dict[str, int], acts: dict[str, int]
) -> None:
    batch = _explained(shared_data.folder(folder) / file, source, rows, refused, mapping)
    assert dict(batch.facts["act"].value_counts().iter_rows()) == acts
    told = batch.facts.filter(pl.col("note").str.contains("(?i)\\brape|sexual violence"))
    assert told.is_empty(), "a marker for referral carries no narrative"


def test_no_file_of_these_folders_is_left_out() -> None:
    named = [(row[0], row[1]) for row in EVENTS_AND_ALERTS] + [(row[0], row[1]) for row in MONITORS_AND_LISTS]
    for folder in sorted({folder for folder, _ in named}):
        there = {path.name for path in shared_data.folder(folder).iterdir()} - {"README.md"}
        assert there - NO_REPORTS.get(folder, set()) == {file for one, file in named if one == folder}


def test_no_count_is_an_event() -> None:
    for folder, file, mapping, *_ in MONITORS_AND_LISTS:
        facts = read_all(shared_data.folder(folder) / file, beside=_mapping(mapping)).facts
        counted = facts.filter(pl.col("act").str.contains(r"^(report\.count|casualties)"))
        assert set(counted["kind"]) <= {"measure"}, file
