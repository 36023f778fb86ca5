"""Worked cases over real archives, each with a plain count of the same rows by other means.

Archives are read in place. The counts below read the csv files themselves, know nothing of facts, selects or zones,
and name the codes, districts and actors in full.
"""

from calendar import monthrange
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import polars as pl
from pyproj import Geod

from servanda.basis import from_us
from servanda.compliance import Status
from servanda.operations.assess import AssessReport, ClauseLine, assess_case
from servanda.operations.assessment_page import draw_assessment
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
    assert told.why_not == (f"no figure per party: for {without} of {of} facts the source does not record who acted")


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
