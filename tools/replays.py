"""Replays past cases over real archives: ``python tools/replays.py [CASE...] [--docs]``.

Writes one self-contained page per case to out/replays/, and with ``--docs`` brings the figures in docs/replays/ up to
date. The archives are read in place from the folder SERVANDA_SHARED_DATA names, or ../shared/data; a case whose
archives are absent is skipped, and said to be. Pages and documents hold counts and no row of an archive.
"""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import polars as pl

from servanda.basis import Refusal, from_us, now_us
from servanda.operations import (
    AssessReport,
    Misreadings,
    PlainCount,
    assess_case,
    draw_replay,
    read_misreadings,
    write_page,
)
from servanda.operations.reading import read_case

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("SERVANDA_SHARED_DATA", ROOT.parent / "shared" / "data"))
PAGES, DOCS = ROOT / "out" / "replays", ROOT / "docs" / "replays"
BEGIN, END = "<!-- figures: written by tools/replays.py -->", "<!-- end of figures -->"
WEEK = timedelta(days=7)
#: Regions of the alert service along the line and behind it; the others are farther from Lebanon than from elsewhere.
NORTH = (
    "Confrontation Line", "Upper Galilee", "North Golan", "South Golan", "Center Galilee", "Lower Galilee",
    "HaMifratz",
)  # fmt: skip
#: No alert of an act by anybody, or none from across a border.
NO_FIRE = ("Earthquake", "Terrorist Infiltration")
#: Around Nagorno-Karabakh: west, south, east, north, in degrees.
KARABAKH = (45.9, 38.9, 47.6, 40.6)


@dataclass(frozen=True)
class Replay:
    """A case, the cut-off, its archives (folder, file), whether its own chronology is read too, and plain counts."""

    case: str
    as_of: str
    files: tuple[tuple[str, str], ...]
    plain: Callable[[AssessReport], tuple[PlainCount, ...]]
    own: bool = True

    def missing(self) -> list[str]:
        """Archives that are not there."""
        return sorted({folder for folder, file in self.files if not (DATA / folder / file).is_file()})


def table(folder: str, file: str) -> pl.DataFrame:
    """A csv file as text, row by row."""
    return pl.read_csv(DATA / folder / file, infer_schema_length=0)


def by_week(days: Counter[date], first: date, last: date) -> tuple[tuple[date, int | None], ...]:
    """Counts by day as weeks from ``first``, up to the one ``last`` falls in; a week without any has zero."""
    weeks = Counter({first + WEEK * ((day - first).days // 7): 0 for day in days})
    for day, n in days.items():
        if first <= day <= last:
            weeks[first + WEEK * ((day - first).days // 7)] += n
    return tuple((first + WEEK * n, weeks[first + WEEK * n]) for n in range((last - first).days // 7 + 1))


def mission_counts(report: AssessReport) -> tuple[PlainCount, ...]:
    """What the monitoring mission counted, as its reader takes it from the sentences of its reports."""
    told = report.facts.filter(pl.col("act") == "report.count", pl.col("item") == "ceasefire violations")
    return (
        PlainCount(
            title="violations of the ceasefire that the monitoring mission told of, in numbers, up to the end of 2018",
            unit="violations",
            archive=f"OSCE SMM status reports: {len(told)} numbers, each for a fortnight, a week or a day",
            not_said="Rounded, of what it could see and hear; most fortnights have no number; not who fired.",
            total=int(told["quantity_milli"].sum()) // 1_000,
        ),
    )


def gaza_deaths(_: AssessReport) -> tuple[PlainCount, ...]:
    """Deaths by report date, without those the source added late."""
    rows = table("gaza_lebanon_casualties", "gaza_daily_2023-10_2025-09.csv")
    first, last = date(2025, 1, 19), date(2025, 3, 17)
    number = {
        name: pl.col(name).cast(pl.Float64).fill_null(0) for name in ("killed", "killed_recovered", "killed_committee")
    }
    told = rows.select(
        pl.col("report_date").str.to_date(),
        n=number["killed"] - number["killed_recovered"] - number["killed_committee"],
    )
    days = Counter({day: int(n) for day, n in told.iter_rows()})
    weeks = by_week(days, first, last)
    return (
        PlainCount(
            title="deaths told by the authority in Gaza, by report date, 19 January to 17 March 2025",
            unit="deaths",
            archive="Ministry of Health and Government Media Office, compiled by Tech for Palestine",
            not_said="One side's authority; deaths of earlier injuries are in it; not by whom.",
            total=sum(n or 0 for _, n in weeks),
            weeks=weeks,
        ),
    )


def lebanon_signals(_: AssessReport) -> tuple[PlainCount, ...]:
    """Alerts on one side, by place, and deaths on the other, until the series ends."""
    alerts = table("israel_alerts_cumta", "alerts_2023-10_2025-01.csv.gz").filter(
        ~pl.col("threat_type").is_in(NO_FIRE), pl.col("datetime") >= "2024-11-27 04:00"
    )
    day, first, last = pl.col("datetime").str.slice(0, 10).str.to_date(), date(2024, 11, 27), date(2025, 1, 19)
    near = pl.col("region").is_in(NORTH)
    archive = "Cumta, relay of the alerts of Israel's Home Front Command; one row per place and alert"
    found = []
    no_impact = "A siren is no impact and has no origin; one salvo is many rows."
    elsewhere = "Long-range fire from Yemen and fire from Gaza are among their causes."
    for title, chosen, not_said in (
        ("alerts in the north of Israel from the start to 19 January 2025", near, no_impact),
        ("alerts elsewhere in Israel in the same time", ~near, elsewhere),
    ):
        weeks = by_week(Counter(alerts.filter(chosen).select(day).to_series().to_list()), first, last)
        found.append(PlainCount(title, "alerts", archive, not_said, sum(n or 0 for _, n in weeks), weeks))
    deaths = table("gaza_lebanon_casualties", "lebanon_phase1.csv").filter(pl.col("report_date") >= "2024-11-27")
    found.append(
        PlainCount(
            title="deaths in Lebanon told on 28 November and 4 December 2024",
            unit="deaths",
            archive="Ministry of Public Health of Lebanon, compiled by Tech for Palestine",
            not_said="Two reports of 48 and 144 hours, with bodies recovered; the series ends there.",
            total=int(deaths["killed"].cast(pl.Float64).sum()),
        )
    )
    return tuple(found)


def karabakh_counts(_: AssessReport) -> tuple[PlainCount, ...]:
    """Deaths of one side by day, and weeks by region in which fighting was recorded, without actors."""
    first, last = date(2020, 11, 10), date(2021, 6, 30)
    deaths = table("karabakh_2020_deaths", "armenian_side_deaths_by_day.csv").filter(pl.col("status") == "killed")
    days: Counter[date] = Counter()
    for day, n in deaths.select(pl.col("date").str.to_date(), pl.col("count").cast(pl.Int64)).iter_rows():
        days[day] += n
    killed = by_week(days, first, last)
    west, south, east, north = KARABAKH
    rows = table("acled_caucasus_weekly", "weekly_south_caucasus_to_2021.csv.gz").filter(
        pl.col("event_type").is_in(["Battles", "Explosions/Remote violence"]),
        pl.col("longitude").cast(pl.Float64).is_between(west, east),
        pl.col("latitude").cast(pl.Float64).is_between(south, north),
    )
    recorded = by_week(
        Counter(rows.select(pl.col("event_date").str.to_date()).to_series().to_list()), date(2020, 11, 14), last
    )
    return (
        PlainCount(
            title="killed on the Armenian side by date of death, 10 November 2020 to 30 June 2021",
            unit="deaths",
            archive="register of the Insurance Foundation for Servicemen, counted by day",
            not_said="One side; no cause, no place; several recorded late.",
            total=sum(n or 0 for _, n in killed),
            weeks=killed,
        ),
        PlainCount(
            title="regions and kinds of fighting recorded, by week, from 14 November 2020",
            unit="entries",
            archive="ACLED, aggregated by week and region (acleddata.com)",
            not_said="An entry is a region, a week and a kind; not how many events, by whom, or in which country.",
            total=sum(n or 0 for _, n in recorded),
            weeks=recorded,
        ),
    )


def nothing(_: AssessReport) -> tuple[PlainCount, ...]:
    """No count beside the assessment."""
    return ()


REPLAYS = (
    Replay(
        "minsk-ii-2015", "2018-12-31",
        (
            ("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz"),
            ("osce_smm_and_agreement_texts", "osce_smm_status_reports_2015_2018.csv"),
        ),
        mission_counts,
    ),
    Replay("hodeidah-2018", "2019-10-12", (("acled_yemen_2019", "acled_yemen_2019-07_2019-10.csv.gz"),), nothing),
    Replay("syria-coh-2016", "2016-08-31", (("ucdp_ged_syria", "ged_syria_2016-01_2016-08.csv.gz"),), nothing),
    Replay(
        "gaza-2025-01", "2025-03-31",
        (
            ("acled_gaza_2023_2025", "acled_gaza_2023-10_2025-06.csv.gz"),
            ("gaza_lebanon_casualties", "gaza_daily_2023-10_2025-09.csv"),
        ),
        gaza_deaths,
    ),
    Replay(
        "lebanon-2024", "2025-02-19",
        (
            ("gaza_lebanon_casualties", "lebanon_phase1.csv"),
            ("israel_alerts_cumta", "alerts_2023-10_2025-01.csv.gz"),
            ("israel_alerts_oref", "alerts_2023-10_2024-10.csv.gz"),
            ("israel_north_daily", "lobby1701_2024-01_2024-03.csv"),
        ),
        lebanon_signals,
    ),
    Replay(
        "karabakh-2020", "2021-06-30", (("acled_caucasus_weekly", "weekly_south_caucasus_to_2021.csv.gz"),),
        karabakh_counts,
    ),
)  # fmt: skip


def figures(replay: Replay, report: AssessReport, plain: tuple[PlainCount, ...], known: Misreadings | None) -> str:
    """The figures of a replay as a part of its document."""
    day = from_us(now_us(), "UTC").date().isoformat()
    lines = [BEGIN, "", f"As of {day}, by `python tools/replays.py {replay.case} --docs`; cut-off {replay.as_of}.", ""]
    lines += ["| clause | how it stands | facts it rests on | in doubt |", "|---|---|---:|---:|"]
    for one in report.lines:
        if one.counts:
            stands = ", ".join(f"{n:,} {word}{_alleged(one.alleged.get(word, 0), n)}" for word, n in one.counts.items())
            lines.append(f"| `{one.clause}` | {stands} | {one.facts:,} | {one.doubtful:,} |")
    quiet = [f"`{one.clause}`" for one in report.lines if not one.counts]
    if quiet:
        lines += ["", f"Nothing due: {', '.join(quiet)}."]
    lines += ["", "| read | rows | refused | facts |", "|---|---:|---:|---:|"]
    for heard in report.heard:
        batch = heard.batch
        lines.append(
            f"| {batch.source.title} ({Path(heard.path).name}) | {batch.rows_read:,} | {batch.refusals.height:,} "
            f"| {batch.facts.height:,} |"
        )
    result = report.assessments
    used = result.given - result.unused - result.unseen
    lines += [
        "",
        f"Of {result.given:,} facts {used:,} bear on a clause, in force then or not, {result.unused:,} on none, "
        f"{result.unseen:,} lie after the cut-off; {report.repeated:,} repeats were left out.",
    ]
    for count in plain:
        lines += [
            "",
            f"Counted outside the program: **{count.total:,}** {count.title}. {count.archive}. {count.not_said}",
        ]
    if known:
        lines += ["", "| known misreading | effect | facts it touches |", "|---|---|---:|"]
        for wrong in known.known:
            touched = "" if wrong.count is None else f"{wrong.count:,}"
            of = "" if wrong.of is None else f" of {wrong.of:,}"
            lines.append(f"| `{wrong.id}`: {wrong.what} | {wrong.effect} | {touched}{of} |")
    return "\n".join([*lines, "", END])


def _alleged(n: int, of: int) -> str:
    return "" if not n else " (alleged)" if n == of else f" ({n:,} alleged)"


def write_figures(replay: Replay, text: str) -> None:
    """Put the figures where the document has them."""
    document = DOCS / f"{replay.case}.md"
    old = document.read_text(encoding="utf-8")
    head, _, rest = old.partition(BEGIN)
    tail = rest.partition(END)[2]
    if not tail:
        raise SystemExit(f"{document} has no place for figures: write the lines {BEGIN!r} and {END!r}")
    document.write_text(head + text + tail, encoding="utf-8")


def run(replay: Replay) -> tuple[AssessReport, tuple[PlainCount, ...], Misreadings | None]:
    """Assess one case over its archives."""
    paths = [str(DATA / folder / file) for folder, file in replay.files]
    report = assess_case(replay.case, paths, own=replay.own, as_of=replay.as_of)
    case, agreement = read_case(replay.case)
    return report, replay.plain(report), read_misreadings(case, agreement)


def chosen(names: list[str]) -> Iterator[Replay]:
    """The replays named, or all; stops at a name that is none."""
    known = {one.case: one for one in REPLAYS}
    for name in names or known:
        if name not in known:
            raise SystemExit(f"there is no replay of {name!r}; name one of: {', '.join(known)}")
        yield known[name]


def main() -> None:
    """Draw the pages, and bring the documents up to date."""
    words = sys.argv[1:]
    PAGES.mkdir(parents=True, exist_ok=True)
    for replay in chosen([word for word in words if not word.startswith("-")]):
        if missing := replay.missing():
            print(f"{replay.case}: skipped, {', '.join(missing)} not at {DATA}")
            continue
        try:
            report, plain, known = run(replay)
        except (Refusal, FileNotFoundError) as error:
            print(f"{replay.case}: skipped, {error}")
            continue
        page = write_page(draw_replay(report, known, plain), PAGES / f"{replay.case}.html")
        told = max(report.lines, key=lambda line: line.facts)
        print(f"{replay.case}: {page.relative_to(ROOT)}; {told.facts:,} facts under {told.clause}, {told.counts}")
        if "--docs" in words:
            write_figures(replay, figures(replay, report, plain, known))


if __name__ == "__main__":
    main()
