"""What is told beside the promises: other people's counts, quoted sentences, amounts, the map, public positions."""

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.agreement import amount_words
from servanda.bulletin import LEAST, BulletinWords, Counts, PublicCount, period_of
from servanda.bulletin.forms.measured import measured
from servanda.bulletin.parts.sides import party_lines
from servanda.bulletin.parts.told import passage_lines, told_lines
from servanda.bulletin.protection.quoted import may_be_quoted
from servanda.bulletin.public_lines import CLASSES, level_of
from servanda.evidence.facts import SCHEMA, conform
from servanda.operations import make_bulletin
from servanda.operations.bulletin.counting import Counting
from servanda.operations.reading import read_case

WEEK = period_of("2024-W10", "UTC")
WORDS = BulletinWords("en")
MARK = "planted-mark-7719"
TWO_BANKS = Path(__file__).parent / "stories" / "two-banks"


def measures(*rows: dict[str, object]) -> pl.DataFrame:
    """Facts of one published report, told on a day of the week."""
    common = {"kind": "measure", "origin": "monitor", "source": "m", "input": "report", "sources": 1}
    whole = [common | {"happened_from": "2024-03-01", "happened_to": "2024-03-04", "recorded": "2024-03-05"} | row
             for row in rows]  # fmt: skip
    frame = pl.DataFrame(whole, infer_schema_length=None)
    instants = [
        pl.col(name).str.to_datetime(time_zone="UTC", time_unit="us")
        for name in ("happened_from", "happened_to", "recorded")
    ]
    return conform(frame.with_columns(instants).select(name for name in SCHEMA if name in frame.columns))


def silences(n: int, note: str) -> dict[str, object]:
    return {"act": "report.count", "item": "windows of silence", "unit": "local ceasefires",
            "quantity_milli": n * 1_000, "note": note}  # fmt: skip


def test_a_count_is_told_with_its_days_and_its_sentence() -> None:
    (line,) = told_lines(
        measures(silences(46, "The mission facilitated 46.")), WEEK, WORDS, {"report": "R"}, ["report"]
    )
    assert (line.now.value, line.first, line.last, line.source) == (46, date(2024, 3, 1), date(2024, 3, 3), "R")
    assert line.sentence == "The mission facilitated 46."


@pytest.mark.parametrize(
    ("rows", "published"),
    [
        ((silences(3, MARK),), ["report"]),  # withheld
        ((silences(46, MARK),), []),  # no published report
        (({"act": "casualties", "unit": "persons", "quantity_milli": 9_000, "note": MARK},), ["report"]),  # people
        ((silences(46, f"On 3 March {MARK}"),), ["report"]),  # a single day
    ],
)
def test_words_that_may_not_be_quoted_reach_nothing(rows: tuple[dict[str, object], ...], published: list[str]) -> None:
    (line,) = told_lines(measures(*rows), WEEK, WORDS, {}, published)
    assert not line.sentence and line.now == PublicCount.of(int(rows[0]["quantity_milli"]) // 1_000)  # type: ignore[call-overload]
    passage = {"act": "report.periodic", "item": "access", "note": f"Two patrols were turned back. {MARK}"}
    assert passage_lines(measures(passage), WEEK, WORDS, {}, ["report"]) == ()
    assert passage_lines(measures(passage | {"note": MARK}), WEEK, WORDS, {}, []) == ()


def test_running_totals_and_parts_are_not_told_and_before_is_what_was_told_before() -> None:
    rows = measures(
        silences(46, ""),
        silences(40, "") | {"recorded": "2024-02-27"},
        silences(99, "") | {"item": "windows of silence, running total"},
        silences(7, "") | {"item": "windows of silence, part of a longer count"},
    )
    (line,) = told_lines(rows, WEEK, WORDS, {}, [])
    assert line.now.value == 46 and line.before is not None and line.before.value == 40


@pytest.mark.parametrize(
    ("sentence", "may"),
    [
        ("The disengagement process remained stalled, in all three agreed areas.", True),
        ("It recorded more than 5,000 in the week of 23 to 29 October.", True),
        ("On 19 November the SMM noted three mines.", False),
        ("It noted mines about 30m north of the road.", False),
        ("Patrols were refused 25 km from the line.", False),
        ("The mission met four armed persons there.", False),
        ("A civilian was injured beside the road.", False),
        ("In the village an elderly woman was seen.", False),
        ("On November 19 the road was closed.", False),
        ("Firing was heard in the night of 24 November.", False),
        ("At 2 pm the road was closed.", False),
        ("It was a 20 per cent increase on the previous reporting period, from 13 to 26 November.", True),
        ("At 14:30 a patrol was turned back.", False),
    ],
)
def test_what_leads_to_one_act_or_spot_is_not_quoted(sentence: str, may: bool) -> None:
    assert may_be_quoted(sentence) == may


@given(st.integers(0, 10_000))
def test_the_map_tells_a_class_and_no_number(n: int) -> None:
    level = level_of(PublicCount.of(n))
    assert level == (-1 if 0 < n < LEAST else sum(n >= least for least in CLASSES))


def test_the_tutorial_week_has_every_new_part(tmp_path: Path) -> None:
    report = make_bulletin("tutorial-sound", period="2024-W10", languages=("en",), out=tmp_path)
    told = report.bulletins[0]
    assert sum(count.value or 0 for line in told.by_track for _, count in line.counts) == len(told.board)
    page = next(path for path in report.written if path.suffix == ".html").read_text("utf-8")
    assert page.index('id="summary"') < page.index('class="contents"') < page.index('id="tracks"')
    data = json.loads(next(path for path in report.written if path.suffix == ".json").read_text("utf-8"))
    assert {"by_track", "told", "amounts", "steps", "parties", "days", "areas", "lines"} <= set(data)
    assert "lon" not in json.dumps(list(data)) and "lat" not in data


def test_figures_of_participants_leave_no_sum_of_a_few_in_the_difference_to_the_total() -> None:
    agreement = read_case("tutorial-sound")[1]
    first, second = agreement.parties()[:2]
    counts = Counts(27, 0, 8, {"": (27, 0)}, {first: (1, 0), second: (1, 0), "": (25, 0)})
    shown = [line.acts for line in party_lines(counts, agreement, WORDS, 7)]
    assert shown[0].withheld and shown[1].withheld and shown[-1].withheld
    assert party_lines(Counts(27, 0, 8, {}, {"": (27, 0)}), agreement, WORDS, 7) == (), "nobody is recorded"


def test_the_sum_of_casualties_gives_no_part_of_them_away() -> None:
    def people(act: str, n: int) -> dict[str, object]:
        return {"act": act, "unit": "persons", "quantity_milli": n * 1_000}

    parts = people("casualties.killed", 3), people("casualties.injured", 6)
    told = {
        one.key: one.now.value for one in told_lines(measures(*parts, people("casualties", 9)), WEEK, WORDS, {}, [])
    }
    assert told == {"casualties": None, "casualties-injured": 6, "casualties-killed": None}
    many = measures(people("casualties.killed", 7), people("casualties.injured", 6), people("casualties", 13))
    assert [one.now.value for one in told_lines(many, WEEK, WORDS, {}, [])] == [13, 6, 7]


def displaced(n: int, day: str, **where: str) -> dict[str, object]:
    return {"act": "displacement", "unit": "persons", "quantity_milli": n * 1_000, "happened_from": day,
            "happened_to": day} | where  # fmt: skip


def test_people_displaced_are_counted_at_one_time_and_never_added_up() -> None:
    rows = (
        displaced(900, "2024-03-01"), displaced(700, "2024-03-02"), displaced(400, "2024-03-02", admin1="Dale"),
        displaced(300, "2024-03-02", admin1="Ford"), displaced(100, "2024-03-02", admin1="Ford", admin2="Bank"),
    )  # fmt: skip
    (whole,) = told_lines(measures(*rows), WEEK, WORDS, {}, [])
    (regions,) = told_lines(measures(*rows[2:]), WEEK, WORDS, {}, [])
    assert (whole.now.value, regions.now.value) == (700, 700)


def test_orders_to_leave_are_counted_each_as_one_and_their_land_is_no_sum() -> None:
    order = {"kind": "act", "act": "alert.leave", "item": "order", "unit": "km2", "quantity_milli": 12_000}
    rows = [order | {"happened_from": f"2024-03-0{n}", "happened_to": f"2024-03-0{n + 1}"} for n in range(1, 6)]
    (line,) = told_lines(measures(*rows), WEEK, WORDS, {}, [])
    assert (line.key, line.unit, line.now.value) == ("alert-leave", "orders", 5)
    (few,) = told_lines(measures(*rows[:3]), WEEK, WORDS, {}, [])
    assert few.now.withheld


def fire(day: int, recorded: int, admin1: str) -> dict[str, object]:
    """Fire in the dale, told on a later day."""
    at = datetime(2025, 1, day, 8, tzinfo=UTC)
    return {
        "id": f"{day:016x}", "kind": "event", "act": "fire.small-arms", "happened_from": at,
        "happened_to": at.replace(hour=9),
        "recorded": datetime(2025, 1, recorded, tzinfo=UTC), "origin": "monitor", "reliability": "A", "credibility": 1,
        "lon": -19.5, "lat": -9.5, "radius_m": 100.0, "admin1": admin1, "source": "s",
    }  # fmt: skip


def test_how_promises_stood_in_the_period_before_is_what_its_own_bulletin_told(tmp_path: Path) -> None:
    """A report that came late made it *2 before* where the bulletin before had said *1*."""
    late = tmp_path / "late.parquet"
    conform(pl.DataFrame([fire(15, 22, "Ford")])).write_parquet(late)
    before, now = (
        make_bulletin(str(TWO_BANKS), [str(late)], period=one, forms=("text",)).bulletins[0].figures
        for one in ("2025-W03", "2025-W04")
    )
    assert [(one.key, one.now) for one in before[3:]] == [(one.key, one.before) for one in now[3:]]


def test_a_zone_that_is_one_unit_is_told_once_and_by_the_agreements_name() -> None:
    agreement = read_case("gaza-2025-01")[1]
    facts = conform(pl.DataFrame([fire(n, n, "Gaza Strip") for n in range(20, 27)]))
    counting = Counting(facts, agreement, int(datetime(2025, 2, 1, tzinfo=UTC).timestamp() * 1_000_000))
    assert counting.regions == ("gaza", ""), "and no region beside the zone"
    counts = counting(*[period_of("2025-01-21..2025-01-25", agreement.timing.zone)] * 2)
    assert counts is not None and counts.regions == {"gaza": (5, 0)}


@pytest.mark.parametrize(("limit", "said"), [(600, "600 حرف لكل"), (120, "120 حرفًا"), (105, "105 أحرف")])
def test_a_limit_of_letters_agrees_with_its_number_in_arabic(limit: int, said: str) -> None:
    text = BulletinWords("ar").say("statements-limit", limit=limit)
    assert said in text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("language", "kind"), [("en", "news, read by people"), ("fr", "presse, lue par des personnes")]
)
def test_kinds_of_sources_are_told_in_the_language_of_the_page(language: str, kind: str) -> None:
    report = make_bulletin("gaza-2025-01", period="2025-01-05..2025-01-25", languages=(language,), forms=("html",))
    page = report.forms[0][1].data.decode()
    assert kind in page and ">human-coded news<" not in page


def test_what_the_board_has_as_met_is_not_told_as_below() -> None:
    """182 of 210 weapons, certified by the mission: the board said *met*, the table *below, once of once*."""
    told = make_bulletin("aceh-2005", period="2005-10", forms=("text",)).bulletins[0]
    line = next(one for one in told.amounts if one.clause == "decommissioning")
    assert (line.given, line.promised.value) == (PublicCount(182), 210)
    assert next(one.status for one in told.board if one.clause == "decommissioning") == "met"
    assert line.short.value == 0


def test_every_unit_of_the_agreements_that_ship_has_words_in_every_language() -> None:
    shipped = Path(__file__).resolve().parents[2] / "agreements"
    units = {unit for path in shipped.glob("*/agreement.yaml")
             for unit in re.findall(r"\bunit: ([a-z][a-z ]*[a-z])", path.read_text("utf-8"))}  # fmt: skip
    assert {"areas", "positions", "persons"} <= units
    for language in ("en", "fr", "ar"):
        words = BulletinWords(language)
        assert {unit for unit in units if not words.known("unit", unit)} == set(), language
        assert measured(3, "areas", words, alone=True) == {"en": "areas", "fr": "zones", "ar": "مناطق"}[language]
        assert "⟨en⟩" not in amount_words(3_000, "areas", language), "in sentences as in tables"
