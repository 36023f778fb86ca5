"""Worked cases over real archives, each with a plain count of the same rows by other means.

Archives are read in place. The counts below read the csv files themselves, know nothing of facts, selects or zones,
and name the codes, districts and actors in full.
"""

import csv
import gzip
import io
import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import polars as pl
import pytest
from pyproj import Geod

from servanda.basis import from_us
from servanda.compliance import Status
from servanda.operations.assess import AssessReport, ClauseLine, assess_case
from servanda.operations.assessment_page import draw_assessment
from servanda.operations.misreadings import Misreading, read_misreadings
from servanda.operations.reading import read_case
from servanda.operations.replay_page import draw_replay
from tests import shared_data

FIRE = {
    "Armed clash", "Government regains territory", "Non-state actor overtakes territory", "Chemical weapon",
    "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade",
}  # fmt: skip
AGAINST_CIVILIANS = "Violence against civilians"


@dataclass(frozen=True)
class Count:
    """Events by week, those whose days cross a border of the time in force, and those with an actor recorded."""

    weeks: Counter[date]
    doubtful: int
    acted: int


def raw(folder: str, file: str) -> pl.DataFrame:
    """A csv file as text, row by row."""
    return pl.read_csv(shared_data.folder(folder) / file, infer_schema_length=0)


def replay(case: str, as_of: str, *files: tuple[str, str]) -> AssessReport:
    """The shipped agreement over archive files alone."""
    paths: list[Path] = [shared_data.folder(folder) / file for folder, file in files]
    return assess_case(case, [str(path) for path in paths], own=False, as_of=as_of)


def line(report: AssessReport, clause: str) -> ClauseLine:
    """The line of one clause."""
    return next(one for one in report.lines if one.clause == clause)


def by_week(report: AssessReport, clause: str, first: date) -> Counter[date]:
    """What the engine counted, by the local week it assessed; and its statuses agree with the counts."""
    zone = report.agreement.timing.zone
    (one,) = report.assessments.of(clause)
    found: Counter[date] = Counter()
    for n in range(len(one)):
        begin = from_us(int(one.begin[n]), zone)
        assert (begin.date() - first).days % 7 == 0
        assert (begin.hour, begin.minute) == (0, 0)
        found[begin.date()] = int(one.value[n]) // 1_000
        if found[begin.date()]:
            assert one.status[n] == Status.CONTRARY
            assert one.alleged[n]
        else:
            assert one.status[n] in (Status.NOT_OBSERVED, Status.OPEN)
    return +found


def week_of(day: date, first: date) -> date:
    """The first day of the week a day falls in, weeks counted from the first day in force."""
    return first + timedelta(days=(day - first).days // 7 * 7)


def days_meant(day: date, precision: str) -> tuple[date, date]:
    """The first and last day an ACLED date may stand for: itself, the week around it, its month."""
    if precision == "3":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    slack = timedelta(days=3 if precision == "2" else 0)
    return day - slack, day + slack


def counted(spans: list[tuple[date, date, bool]], first: date, last: date) -> Count:
    """Spans of whole days (with whether the actor is recorded) as weeks in force from ``first`` to ``last``."""
    certain = [(begin, acted) for begin, end, acted in spans if begin >= first and end <= last]
    touching = [1 for begin, end, _ in spans if begin <= last and end >= first]
    weeks = Counter(week_of(begin, first) for begin, _ in certain)
    return Count(weeks, len(touching) - len(certain), sum(acted for _, acted in certain))


def all_rows_told(report: AssessReport) -> None:
    """Every row of every input is in facts or among refusals, and the page can be drawn."""
    for heard in report.heard:
        assert heard.batch.accounted
    accounting = report.data(reasons=False)["accounting"]
    assert accounting["facts"] == sum(len(heard.batch.facts) for heard in report.heard)
    page = draw_assessment(report)
    assert page.startswith("<!")
    assert "</html>" in page


def no_figure_per_party(told: ClauseLine, without: int, of: int) -> None:
    """The figure is refused, with the reason and its numbers."""
    assert told.per_party is None
    assert told.why_not == (
        f"no figure per party: for {without} of {of} incidents it is not recorded, or not for sure, who acted"
    )


def test_minsk_ii_over_ucdp() -> None:
    file = ("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz")
    report = replay("minsk-ii-2015", "2018-12-31", file)
    first, last = date(2015, 2, 15), date(2018, 12, 31)
    rows = raw(*file).filter(
        pl.col("type_of_violence").is_in(["1", "2"]),
        pl.col("adm_1").is_in(["Donetsk oblast", "Luhansk oblast"]),
        pl.col("side_a") == "Government of Ukraine",
        pl.col("side_b").is_in(["DPR", "LPR", "United Armed Forces of Novorossiya"]),
    )
    spans = [
        (date.fromisoformat(begin[:10]), date.fromisoformat(end[:10]), False)
        for begin, end in rows.select("date_start", "date_end").iter_rows()
    ]
    mine = counted(spans, first, last)
    told = line(report, "ceasefire")
    assert by_week(report, "ceasefire", first) == mine.weeks
    assert mine.weeks.total() > 700
    assert told.doubtful == mine.doubtful
    no_figure_per_party(told, mine.weeks.total(), mine.weeks.total())
    assert told.counts["contrary indication"] == len(mine.weeks) == told.alleged["contrary indication"]
    all_rows_told(report)


def test_hodeidah_over_acled() -> None:
    file = ("acled_yemen_2019", "acled_yemen_2019-07_2019-10.csv.gz")
    report = replay("hodeidah-2018", "2019-10-12", file)
    first, last = date(2018, 12, 18), date(2019, 10, 12)
    governorate = {
        "ad dahi", "ad durayhimi", "al garrahi", "al hajjaylah", "al hali", "al hawak", "al khawkhah", "al luhayah",
        "al mansuriyah", "al marawiah", "al mighlaf", "al mina", "al munirah", "al qanawis", "as salif", "as sukhnah",
        "at tuhayat", "az zaydiyah", "az zuhrah", "bajil", "bayt al faqiah", "bura", "hays", "jabal ras", "kamaran",
        "zabid",
    }  # fmt: skip
    ports = [(42.93, 14.84, 2_000), (42.67, 15.31, 2_000), (42.65, 15.12, 5_000)]
    forces = (
        "Military Forces of Yemen (2012-)", "Government of Yemen (2012-)", "Police Forces of Yemen (2012-)",
        "Military Forces of Yemen (2016-) Supreme Political Council",
        "Government of Yemen (2016-) Supreme Political Council",
        "Police Forces of Yemen (2016-) Supreme Political Council",
        "National Resistance Forces", "Giants Brigade", "Operation Restoring Hope", "Operation Decisive Storm",
    )  # fmt: skip
    exact = ("Popular Resistance", "Militia (Pro-Government)")
    geod = Geod(ellps="WGS84")
    spans = []
    for row in raw(*file).iter_rows(named=True):
        if row["sub_event_type"] not in FIRE:
            continue
        if row["actor1"] is not None and row["actor1"] not in exact and not row["actor1"].startswith(forces):
            continue
        near = any(
            geod.inv(lon, lat, float(row["longitude"]), float(row["latitude"]))[2] <= radius
            for lon, lat, radius in ports
        )
        if near or (row["admin2"] or "").casefold() in governorate:
            day = date.fromisoformat(row["event_date"])
            spans.append((day, day, False))
    mine = counted(spans, first, last)
    told = line(report, "ceasefire")
    assert by_week(report, "ceasefire", first) == mine.weeks
    assert mine.weeks.total() > 700
    assert told.doubtful == mine.doubtful == 0
    no_figure_per_party(told, mine.weeks.total(), mine.weeks.total())
    assert told.counts["not observed"] >= 27  # no report from the weeks before July: not observed, never met
    assert "met" not in told.counts
    all_rows_told(report)


def test_gaza_over_acled_and_daily_deaths() -> None:
    events = ("acled_gaza_2023_2025", "acled_gaza_2023-10_2025-06.csv.gz")
    deaths = ("gaza_lebanon_casualties", "gaza_daily_2023-10_2025-09.csv")
    report = replay("gaza-2025-01", "2025-03-31", events, deaths)
    zone = ZoneInfo("Africa/Cairo")
    cut_off = datetime(2025, 4, 1, tzinfo=zone)
    first, last = date(2025, 1, 19), date(2025, 3, 18)
    factions = {
        "PIJ: Palestinian Islamic Jihad", "Mujahideen Brigades",
        "PFLP: Popular Front for the Liberation of Palestine",
        "PFLP-GC: Popular Front for the Liberation of Palestine - General Command",
        "DFLP: Democratic Front for the Liberation of Palestine", "Al Nasser Salah al Deen Brigades",
        "National Resistance Brigades", "Salah al-Din Brigade", "Abdul al-Qadir al-Husseini Brigades",
        "Lewa al-Tawhid", "Al Ahrar: Palestininian Freedom Movement", "Popular Resistance Movement",
        "Government of Palestine (2007-) Hamas Government in Gaza", "Police Forces of Palestine (2007-) Gaza Strip",
    }  # fmt: skip
    stems = (
        "Military Forces of Israel (2022-)", "Police Forces of Israel (2022-)", "Government of Israel (2022-)",
        "Hamas Movement", "Al Aqsa Martyrs Brigade",
    )  # fmt: skip

    def bound(actor: str | None) -> bool:
        return actor is not None and (actor in factions or actor.startswith(stems))

    attacks = {"Attack", "Sexual violence", "Excessive force against protesters", "Looting/property destruction"}
    spans, not_yet, facts = [], 0, 0
    for row in raw(*events).iter_rows(named=True):
        begin, end = days_meant(date.fromisoformat(row["event_date"]), row["time_precision"])
        read_as = {"Change to group/activity": 2, "Disrupted weapons use": 3}.get(row["sub_event_type"], 1)
        read_as += int(row["fatalities"]) > 0
        facts += read_as
        known = datetime.fromtimestamp(int(row["timestamp"]), UTC)
        if known > cut_off or datetime(begin.year, begin.month, begin.day, tzinfo=zone) >= cut_off:
            not_yet += read_as
            continue
        acted = row["event_type"] == AGAINST_CIVILIANS
        sides = [one for one in (row["actor1"], row["actor2"]) if one and not one.startswith("Civilians")]
        ours = bound(row["actor1"]) if acted else all(map(bound, sides))
        if row["admin1"] == "Gaza Strip" and row["sub_event_type"] in FIRE | attacks and ours:
            spans.append((begin, end, acted))
    mine = counted(spans, first, last)
    told = line(report, "pause")
    assert by_week(report, "pause", first) == mine.weeks
    assert mine.weeks.total() > 40
    assert told.doubtful == mine.doubtful
    no_figure_per_party(told, mine.weeks.total() - mine.acted, mine.weeks.total())
    assert len(report.heard[0].batch.facts) == facts
    after = report.assessments.facts["source"].value_counts()
    seen = dict(after.iter_rows())["acled"]
    assert facts - seen == not_yet
    all_rows_told(report)
    _deaths_are_told_and_accuse_nobody(report, raw(*deaths))


def _deaths_are_told_and_accuse_nobody(report: AssessReport, rows: pl.DataFrame) -> None:
    """A series of deaths by report date: every row read, those of the months in question summed, no clause touched."""
    facts = report.heard[1].batch.facts.filter(pl.col("act") == "casualties.killed")
    days = facts.filter(
        pl.col("ref").is_between(pl.lit("2025-01-01"), pl.lit("2025-03-31"))
        & (pl.col("happened_to").dt.epoch("us") < report.assessments.as_of + 1)
    )
    plain = rows.filter(pl.col("report_date").is_between(pl.lit("2025-01-01"), pl.lit("2025-03-31")))
    number = [pl.col(name).cast(pl.Float64).fill_null(0) for name in ("killed_recovered", "killed_committee")]
    told = plain.filter(pl.col("killed").is_not_null()).select(
        pl.col("killed").cast(pl.Float64) - number[0] - number[1]
    )
    assert days.filter(pl.col("ref").is_in(plain.filter(pl.col("killed").is_not_null())["report_date"].to_list()))[
        "quantity_milli"
    ].sum() == int(told.to_series().sum() * 1_000)
    source = report.heard[1].batch.source.id
    reasons = {
        row for one in report.assessments.by_obligation for row in (*one.reason_rows.tolist(), *one.doubt_rows.tolist())
    }
    assert source not in set(report.assessments.facts[sorted(reasons)]["source"])


def test_syria_over_ucdp() -> None:
    file = ("ucdp_ged_syria", "ged_syria_2016-01_2016-08.csv.gz")
    report = replay("syria-coh-2016", "2016-08-31", file)
    first, last = date(2016, 2, 27), date(2016, 8, 31)
    governorates = {
        "Al Hasakah", "Aleppo", "Ar Raqqah", "As Suwayda", "Damascus", "Daraa", "Deir ez Zor", "Hamah", "Homs", "Idlib",
        "Latakia", "Quneitra", "Rif Dimashq", "Tartus",
    }  # fmt: skip
    accepted = {"Government of Syria", "Syrian insurgents", "SDF"}
    spans, nowhere = [], 0
    for row in rows(*file):
        if float(row["type_of_violence"]) == 3 or not {row["side_a"], row["side_b"]} <= accepted:
            continue
        begin, end = date.fromisoformat(row["date_start"]), date.fromisoformat(row["date_end"])
        if row["adm_1"].removesuffix(" Governorate") in governorates:
            spans.append((begin, end, False))
        elif row["adm_1"] in ("", "NA") and first <= end <= last:  # what ends later is not yet known at the cut-off
            nowhere += 1
    mine = counted(spans, first, last)
    told = line(report, "cessation")
    assert by_week(report, "cessation", first) == mine.weeks
    assert mine.weeks.total() > 1_700
    assert told.doubtful == mine.doubtful + nowhere
    no_figure_per_party(told, mine.weeks.total(), mine.weeks.total())
    assert told.counts == {"contrary indication": len(mine.weeks)}
    all_rows_told(report)


def rows(folder: str, file: str) -> Iterator[dict[str, str]]:
    """A csv file row by row, by the standard library alone."""
    path = shared_data.folder(folder) / file
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8-sig")
    yield from csv.DictReader(io.StringIO(text, newline=""))


def test_lebanon_has_one_sided_data_and_says_so() -> None:
    """Alerts make no fact at all; deaths make facts that bear on no clause; nothing is met by their silence."""
    deaths = ("gaza_lebanon_casualties", "lebanon_phase1.csv")
    report = replay("lebanon-2024", "2025-02-18", deaths)
    assert report.assessments.unused + report.assessments.unseen == report.assessments.given > 0
    assert line(report, "israel-no-offensive").counts.keys() <= {"not observed", "open"}
    assert line(report, "lebanon-prevents").facts == 0
    all_rows_told(report)
    after = [row for row in rows(*deaths) if row["report_date"] > "2024-11-27"]
    assert [row["report_date"] for row in after] == ["2024-11-28", "2024-12-04"]
    assert known("lebanon-2024", "deaths-of-before").count == sum(int(float(row["killed"])) for row in after)
    alerts = [
        row
        for row in rows("israel_alerts_cumta", "alerts_2023-10_2025-01.csv.gz")
        if row["datetime"] >= "2024-11-27 04" and row["threat_type"] not in ("Earthquake", "Terrorist Infiltration")
    ]
    assert known("lebanon-2024", "sirens-from-elsewhere").count == len(alerts)
    assert sum(row["region"] == "Confrontation Line" for row in alerts) == 10


def test_karabakh_has_deaths_of_one_side_and_no_actor() -> None:
    named = ("karabakh_2020_deaths", "armenian_side_deaths_by_day.csv")
    killed = Counter[str]()
    for row in rows(*named):
        if row["status"] == "killed" and row["date"] >= "2020-11-10":
            killed[row["date"]] += int(row["count"])
    assert known("karabakh-2020", "deaths-of-the-war").count == killed.total()
    assert killed["2020-11-10"] == 29
    assert sum(n for day, n in killed.items() if "2020-11-10" < day <= "2020-11-16") == 53
    weekly = next(rows("acled_caucasus_weekly", "weekly_south_caucasus_to_2021.csv.gz"))
    assert set(weekly) == {"event_date", "latitude", "longitude", "fatalities", "event_type"}  # no actor, no count


def known(case: str, id_: str) -> Misreading:
    """One known misreading of a case."""
    kept = read_misreadings(*read_case(case))
    assert kept is not None
    return next(one for one in kept.known if one.id == id_)


def ukraine() -> list[dict[str, str]]:
    """Events between the two sides from the start on, with or without a region."""
    return [
        row
        for row in rows("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz")
        if row["side_a"] == "Government of Ukraine" and row["date_start"][:10] >= "2015-02-15"
    ]


def syria() -> list[dict[str, str]]:
    """Events of the time in force."""
    return [
        row
        for row in rows("ucdp_ged_syria", "ged_syria_2016-01_2016-08.csv.gz")
        if row["date_start"] >= "2016-02-27" and row["date_end"] <= "2016-08-31"
    ]


def placed(found: list[dict[str, str]]) -> list[dict[str, str]]:
    """Those with a first-level unit."""
    return [row for row in found if row["adm_1"] not in ("", "NA")]


def headed(found: list[dict[str, str]], pattern: str) -> int:
    """How many have a headline in which the pattern stands."""
    return sum(bool(re.search(pattern, row["source_headline"], re.IGNORECASE)) for row in found)


def test_misreadings_of_minsk_are_as_many_as_they_say() -> None:
    counts = {id_: known("minsk-ii-2015", id_).count for id_ in ("mines", "no-region", "no-death")}
    found = ukraine()
    regions = [row for row in placed(found) if row["adm_1"] in ("Donetsk oblast", "Luhansk oblast")]
    assert known("minsk-ii-2015", "mines").of == len(regions)
    mines = headed(regions, r"\b(land)?mines?\b|booby|trip ?-?wire|stretching") - headed(regions, r"launch \d+ mines")
    assert counts == {
        "mines": mines,
        "no-region": len(found) - len(placed(found)),
        "no-death": sum(row["best"] == "0" for row in regions),
    }
    events = {row["id"]: row["date_start"][:10] for row in found}
    seen_events("minsk-ii-2015", events)


def test_misreadings_of_syria_are_as_many_as_they_say() -> None:
    names = ("excluded-group", "co-chair-as-government", "whole-governorates", "no-admin1", "opposition-against-sdf")
    found = syria()
    between = [row for row in found if (row["side_a"], row["side_b"]) == ("Government of Syria", "Syrian insurgents")]
    counted_ = placed(between)
    rooms = [
        row
        for row in found
        if row["side_b"] == "SDF"
        and row["side_a"] not in ("Government of Syria", "IS", "Government of Turkey", "Jabhat Fateh al-Sham")
    ]
    assert {id_: known("syria-coh-2016", id_).count for id_ in names} == {
        "excluded-group": headed(counted_, "nusra"),
        "co-chair-as-government": headed(counted_, "russian (air ?strikes?|warplanes|air ?raids?|jets|planes)"),
        "whole-governorates": sum(float(row["where_prec"]) in (4, 5, 6) for row in counted_),
        "no-admin1": len(between) - len(counted_),
        "opposition-against-sdf": len(rooms),
    }
    seen_events("syria-coh-2016", {row["id"].removesuffix(".0"): row["date_start"] for row in found})


def seen_events(case: str, events: dict[str, str]) -> None:
    """Every event named by number is in the archive, on the day named beside it."""
    kept = read_misreadings(*read_case(case))
    assert kept is not None
    named = [
        found for one in kept.known for seen in one.seen for found in re.findall(r"UCDP (\d+), (\d+ \w+ \d+)", seen)
    ]
    assert named
    for number, day in named:
        assert events[number] == datetime.strptime(day, "%d %B %Y").date().isoformat()


@pytest.mark.parametrize("case", ["hodeidah-2018", "gaza-2025-01"])
def test_misreadings_over_acled_are_as_many_as_they_say(case: str) -> None:
    if case == "hodeidah-2018":
        report = replay(case, "2019-10-12", ("acled_yemen_2019", "acled_yemen_2019-07_2019-10.csv.gz"))
        (one,) = report.assessments.of("ceasefire")
        codes = Counter(report.assessments.facts[sorted(set(one.reason_rows.tolist()))]["source_code"].to_list())
        assert known(case, "one-sided-rows").count == codes["Armed clash"]
        assert known(case, "mines").count == codes["Remote explosive/landmine/IED"]
        assert known(case, "mines").of == codes.total()
        return
    days: Counter[str] = Counter()
    changed = unnamed = 0
    kinds = FIRE | {"Attack", "Sexual violence", "Excessive force against protesters", "Looting/property destruction"}
    cut_off = datetime(2025, 4, 1, tzinfo=ZoneInfo("Africa/Cairo"))
    for row in rows("acled_gaza_2023_2025", "acled_gaza_2023-10_2025-06.csv.gz"):
        if not "2025-01-19" <= row["event_date"] <= "2025-03-18" or row["sub_event_type"] not in kinds:
            continue
        if "Unidentified" in row["actor1"] + row["actor2"]:
            unnamed += 1
        elif datetime.fromtimestamp(int(row["timestamp"]), UTC) > cut_off:
            changed += 1
        else:
            days[row["event_date"]] += 1
    assert known(case, "last-change-not-first-word").count == changed
    assert known(case, "last-change-not-first-word").of == days.total()
    assert known(case, "unidentified").count == unnamed
    assert known(case, "first-morning").count == days["2025-01-19"]
    assert known(case, "open-war-counted").count == days["2025-03-18"]
    assert known(case, "after-day-42").count == sum(n for day, n in days.items() if day > "2025-03-01")


def test_the_page_of_a_replay_passes_on_no_row_of_acled() -> None:
    file = ("acled_gaza_2023_2025", "acled_gaza_2023-10_2025-06.csv.gz")
    report = replay("gaza-2025-01", "2025-03-31", file)
    page = draw_replay(report, read_misreadings(*read_case("gaza-2025-01")))
    told = [row for row in rows(*file) if "2025-01-19" <= row["event_date"] <= "2025-03-18"]
    for column in ("event_id_cnty", "notes", "longitude", "latitude"):
        assert [row[column] for row in told if len(row[column]) > 5 and row[column] in page] == []
    assert [row["location"] for row in told if f">{row['location']}<" in page] == []
