"""Counts from monitors' texts: right against the text read by eye, and against counts somebody derived by pattern."""

import io
from datetime import date

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import shared_data
from servanda.evidence import read_all
from servanda.evidence.stated_counts import BREACHES, RESTATED, Count, counts
from servanda.evidence.stated_periods import of_report, stated

FOLDER, FILE = "osce_smm_and_agreement_texts", "osce_smm_status_reports_2015_2018.csv"
#: Every count of ceasefire violations in the 66 texts, read by eye: report, first and last day, number.
BY_EYE = {
    ("2017-04-19", "2017-04-08", "2017-04-08", 1_700),
    ("2017-04-19", "2017-04-10", "2017-04-10", 1_200),
    ("2017-09-06", "2017-08-26", "2017-08-26", 47),
    ("2017-11-01", "2017-10-23", "2017-10-29", 5_000),
    ("2017-11-15", "2017-10-30", "2017-11-12", 11_425),  # two weeks it names one after the other
    ("2017-11-29", "2017-11-13", "2017-11-26", 14_500),
    ("2017-12-13", "2017-11-27", "2017-12-10", 19_700),
    ("2018-01-24", "2018-01-08", "2018-01-21", 13_000),
    ("2018-02-07", "2018-01-22", "2018-02-04", 11_000),
    ("2018-04-04", "2018-03-19", "2018-04-01", 10_000),
    ("2018-05-13", "2018-04-30", "2018-05-13", 10_900),
    ("2018-05-13", "2018-05-03", "2018-05-03", 2_000),
    ("2018-06-24", "2018-06-11", "2018-06-24", 13_000),
    ("2018-08-20", "2018-08-06", "2018-08-19", 12_500),
    ("2018-09-02", "2018-08-20", "2018-09-02", 8_000),
    ("2018-10-15", "2018-10-01", "2018-10-14", 19_000),
    ("2018-11-19", "2018-10-29", "2018-11-11", 18_000),
}
#: Other counts, each read by eye in its sentence: running totals of a year, uses of weapons, local ceasefires, patrols.
OTHERS_BY_EYE = {
    ("2015-06-03", "civilians", "2015-05-26", "2015-05-26", 3),
    ("2017-06-14", "civilian casualties", "2017-01-01", "2017-06-12", 261),
    ("2017-06-14", "civilian deaths", "2017-01-01", "2017-06-12", 45),
    ("2017-07-24", "civilian casualties", "2017-01-01", "2017-07-24", 330),
    ("2017-07-24", "civilian deaths", "2017-01-01", "2017-07-24", 59),
    ("2017-07-24", "uses of weapons that should have been withdrawn", "2017-07-10", "2017-07-16", 481),
    (
        "2017-07-24",
        "uses of weapons that should have been withdrawn, restated for the period before",
        "2017-07-03",
        "2017-07-09",
        157,
    ),
    ("2017-08-09", "civilian casualties", "2017-01-01", "2017-08-08", 345),
    ("2017-08-09", "civilian deaths", "2017-01-01", "2017-08-08", 62),
    ("2017-08-09", "uses of weapons that should have been withdrawn", "2017-07-31", "2017-08-06", 547),
    (
        "2017-08-09",
        "uses of weapons that should have been withdrawn, restated for the period before",
        "2017-07-24",
        "2017-07-30",
        137,
    ),
    ("2017-09-06", "civilians", "2017-08-28", "2017-09-03", 1),
    ("2017-09-06", "patrols in support of repairs", "2017-08-21", "2017-09-03", 28),
    ("2017-09-06", "uses of high-calibre weapons", "2017-08-28", "2017-09-03", 3),
    ("2017-09-20", "patrols in support of repairs", "2017-09-04", "2017-09-17", 52),
    ("2017-10-04", "civilian casualties", "2017-01-01", "2017-10-01", 394),
    ("2017-10-04", "civilian deaths", "2017-01-01", "2017-10-01", 69),
    ("2017-10-04", "patrols in support of repairs", "2017-09-18", "2017-10-01", 44),
    ("2017-10-18", "civilian casualties", "2017-01-01", "2017-10-15", 400),
    ("2017-10-18", "patrols in support of repairs", "2017-10-02", "2017-10-15", 86),
    ("2017-10-18", "uses of weapons that should have been withdrawn", "2017-10-02", "2017-10-15", 351),
    ("2017-11-01", "civilian casualties", "2017-01-01", "2017-10-29", 411),
    ("2017-11-01", "patrols in support of repairs", "2017-10-16", "2017-10-29", 32),
    ("2017-11-01", "infrastructure facilities", "2017-10-16", "2017-10-29", 15),
    ("2017-11-15", "infrastructure facilities", "2017-10-30", "2017-11-12", 12),
    ("2017-11-15", "weapons that should have been withdrawn", "2017-10-30", "2017-11-12", 310),
    ("2017-11-15", "windows of silence", "2017-10-30", "2017-11-12", 42),
    ("2017-11-29", "infrastructure facilities", "2017-11-13", "2017-11-26", 16),
    ("2017-12-13", "infrastructure facilities", "2017-11-27", "2017-12-10", 17),
    ("2018-02-07", "infrastructure facilities", "2018-01-22", "2018-02-04", 2),
    ("2017-11-29", "windows of silence", "2017-11-13", "2017-11-26", 46),
    ("2017-12-13", "windows of silence", "2017-11-27", "2017-12-10", 54),
    ("2018-01-24", "windows of silence", "2018-01-08", "2018-01-21", 6),
    ("2018-02-07", "freedom of movement", "2018-01-22", "2018-02-04", 24),
    ("2018-02-07", "windows of silence", "2018-01-22", "2018-02-04", 11),
    ("2018-02-21", "windows of silence", "2018-02-05", "2018-02-18", 34),
    ("2018-04-04", "civilian casualties", "2018-01-01", "2018-04-01", 37),
    ("2018-04-04", "civilian deaths", "2018-01-01", "2018-04-01", 8),
    ("2018-05-13", "civilian casualties", "2018-01-01", "2018-05-13", 79),
    ("2018-05-13", "civilian deaths", "2018-01-01", "2018-05-13", 19),
    ("2018-06-24", "civilian casualties", "2018-01-01", "2018-06-24", 144),
    ("2018-06-24", "civilian deaths", "2018-01-01", "2018-06-24", 29),
    ("2018-06-24", "civilians", "2018-06-11", "2018-06-24", 16),
    ("2018-08-06", "civilian deaths", "2018-01-01", "2018-08-05", 31),
    ("2018-08-06", "civilian injuries", "2018-01-01", "2018-08-05", 137),
    ("2018-09-02", "civilian casualties", "2018-01-01", "2018-09-02", 179),
    ("2018-09-02", "civilian deaths", "2018-01-01", "2018-09-02", 34),
    ("2018-09-02", "civilian injuries", "2018-01-01", "2018-09-02", 145),
    ("2018-10-15", "civilian casualties", "2018-01-01", "2018-10-14", 204),
    ("2018-10-15", "civilian deaths", "2018-01-01", "2018-10-14", 39),
    ("2018-10-15", "civilian injuries", "2018-01-01", "2018-10-14", 165),
    ("2018-10-15", "civilians", "2018-10-01", "2018-10-14", 2),
    ("2018-10-15", "civilians", "2018-10-01", "2018-10-14", 2),
    ("2018-11-19", "civilian casualties", "2018-01-01", "2018-11-11", 216),
    ("2018-11-19", "civilian deaths", "2018-01-01", "2018-11-11", 43),
    ("2018-11-19", "civilian injuries", "2018-01-01", "2018-11-11", 173),
}
#: Counts left out because the text states no period for them.
NO_PERIOD = {("2016-02-10", 1_000), ("2018-04-04", 1_000), ("2018-09-02", 600)}
#: Derived counts that are not ours, and why.
DISAGREE = {
    ("2018-04-04", 1_000): "of three days; the report's count is almost 10,000",
    ("2018-09-02", 600): "from 29 August on; the report's count is around 8,000",
}


def _texts() -> pl.DataFrame:
    return pl.read_csv(shared_data.folder(FOLDER) / FILE, infer_schema=False)


def _taken(item: str) -> set[tuple[str, str, str, int]]:
    return {
        (row["date"], str(one.period.first), str(one.period.last), one.number)
        for row in _texts().iter_rows(named=True)
        for one in counts(row["text"], date.fromisoformat(row["date"]))
        if isinstance(one, Count) and one.rule.item == item
    }


def test_every_count_of_violations_is_the_one_read_by_eye() -> None:
    assert _taken(BREACHES) == BY_EYE


def test_other_counts_are_those_read_by_eye() -> None:
    found = {
        (row["date"], one.rule.item, str(one.period.first), str(one.period.last), one.number)
        for row in _texts().iter_rows(named=True)
        for one in counts(row["text"], date.fromisoformat(row["date"]))
        if isinstance(one, Count)
    }
    assert found >= OTHERS_BY_EYE and len(found) == 99  # two facts of equal number apart


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("This brings the total number of civilian casualties in 2017 to 261.", ("2017-01-01", "2017-06-14")),
        ("This brings the total number of civilian casualties in 2016 to 261.", ("2016-01-01", "2016-12-31")),
        ("The total number of civilian casualties this year by 5 June came to 9.", ("2017-01-01", "2017-06-05")),
        ("This brings the total number of civilian casualties to 261.", None),
        ("The use of weapons that should have been withdrawn fell in May (3 instances).", None),
        ("The Mission facilitated six “windows of silence”.", None),
        ("The SMM faced 24 restrictions to its freedom of movement.", None),
    ],
)  # fmt: skip
def test_a_total_is_of_a_year_and_no_period_is_guessed(sentence: str, period: tuple[str, str] | None) -> None:
    (one, *_) = counts(sentence, date(2017, 6, 14))
    assert (None if period is None else period) == (
        (str(one.period.first), str(one.period.last)) if isinstance(one, Count) else None
    )
    if period is None:
        within = f"Between 1 and 13 June 2017, it was calm. {sentence}"
        dated = [one for one in counts(within, date(2017, 6, 14)) if isinstance(one, Count)]
        assert len(dated) == ("faced" in sentence)


def test_counts_without_a_period_are_left_out() -> None:
    left = [
        (row["date"], one.sentence)
        for row in _texts().iter_rows(named=True)
        for one in counts(row["text"], date.fromisoformat(row["date"]))
        if not isinstance(one, Count) and "recorded violations" in one.why
    ]
    assert {day for day, _ in left} == {day for day, _ in NO_PERIOD} and len(left) == len(NO_PERIOD)
    for day, number in NO_PERIOD:
        assert any(f"{number:,}" in sentence for at, sentence in left if at == day)


def test_derived_counts_agree_or_the_difference_is_explained() -> None:
    texts = _texts().filter(pl.col("violations_reported").is_not_null())
    derived = {(row["date"], int(float(row["violations_reported"]))) for row in texts.iter_rows(named=True)}
    ours = {(day, number) for day, _, _, number in _taken(BREACHES)}
    assert len(derived) == 13 and len(derived & ours) == 11
    assert derived - ours == set(DISAGREE)
    assert _texts()["violations_previous_period"].drop_nulls().is_empty(), "nothing derived to compare with"


def test_a_count_restated_is_of_the_period_before_and_no_second_count() -> None:
    assert _taken(RESTATED) == {
        ("2018-04-04", "2018-03-05", "2018-03-18", 4_300),
        ("2018-10-15", "2018-09-17", "2018-09-30", 9_000),
    }
    # The earlier reports give no count of their own for these fortnights, so nothing contradicts either.
    spans = {(first, last) for _, first, last, _ in _taken(BREACHES)}
    assert not spans & {(first, last) for _, first, last, _ in _taken(RESTATED)}


def test_each_fact_carries_its_sentence_as_it_stands() -> None:
    texts = dict(_texts().select("report_id", "text").iter_rows())
    facts = read_all(shared_data.folder(FOLDER) / FILE).facts.filter(pl.col("act") != "report.periodic")
    assert facts.height == 101
    assert all(note in texts[ref] for note, ref in facts.select("note", "ref").iter_rows())
    assert "event" not in set(facts["kind"])


def test_no_text_of_the_other_mission_gives_a_count() -> None:
    batch = read_all(shared_data.folder(FOLDER) / "south_sudan_monitoring_reports_to_2017.csv.gz")
    assert (batch.rows_read, batch.rows_used) == (36, 0)
    assert set(batch.refusals["code"]) == {"EVD070"}


@pytest.mark.parametrize(
    ("text", "reported", "expected"),
    [
        ("Between 8 and 21 January", "2018-01-24", [("2018-01-08", "2018-01-21")]),
        ("From 18 September to 1 October", "2017-10-04", [("2017-09-18", "2017-10-01")]),
        ("Over the period 29 May-12 June", "2017-06-14", [("2017-05-29", "2017-06-12")]),
        ("between 19 December 2016 and 8 January 2017", "2017-01-11", [("2016-12-19", "2017-01-08")]),
        ("Between 24 December and 6 January", "2018-01-09", [("2017-12-24", "2018-01-06")]),
        ("on 3 May", "2018-05-13", [("2018-05-03", "2018-05-03")]),
        ("on 30 December", "2018-01-09", [("2017-12-30", "2017-12-30")]),
        ("On 30 January and 2 February", "2016-02-10", []),
        ("on 31 February", "2018-05-13", []),
        ("from 21 to 8 May", "2018-05-13", []),
        ("from 10 July to 25 July", "2017-07-24", [("2017-07-10", "2017-07-25")]),
        ("in the last two weeks", "2018-05-13", []),
    ],
)
def test_periods(text: str, reported: str, expected: list[tuple[str, str]]) -> None:
    found = stated(text, date.fromisoformat(reported))
    assert [(str(one.first), str(one.last)) for one in found] == expected


def test_a_fortnight_copied_from_an_old_report_is_not_this_report_s() -> None:
    text = "Between 22 January and 4 February, it remained tense."
    assert of_report(text, date(2018, 2, 7)) is not None
    assert of_report(text, date(2018, 3, 7)) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "On 3 March the use of weapons rose by 75 per cent and ceasefire violations by 20%.",
        "REPORT NUMBER 023 VIOLATIONS IN THE NORTH on 3 March 2017.",
        "On 3 March 30,000 cubic metres were delivered.",
        "On 3 March monitors recorded fewer than ten explosions.",
        "5 Ceasefire Violations 16.",
        "On 3 March 2150 the Mission recorded 700 ceasefire violations.",
        "On 3 March 1066 the Mission recorded 700 ceasefire violations.",
        "On 3 March the Mission recorded 99999999999999999999 ceasefire violations.",
        "On 12 March the Mission recorded 700 ceasefire violations.",
        "On 3 March the Mission recorded 700 ceasefire violations" + ", " * 2_000 + "compared.",
    ],
)
def test_what_is_no_count(sentence: str) -> None:
    assert [one for one in counts(sentence, date(2017, 3, 9)) if isinstance(one, Count)] == []


def test_a_report_at_the_edge_of_time_is_read() -> None:
    restated = "compared with 80 in the previous two weeks"
    text = f"Between 1 and 14 January, it was calm. In all, 70 ceasefire violations, {restated}."
    for day in (date(1900, 1, 16), date(1900, 1, 1), date(2200, 12, 31)):
        assert all(not isinstance(one, Count) or one.period.first <= day for one in counts(text, day))
    content = f'report_id,name,date,text\nr,x,1900-01-16,"{text} On 31 December 9 explosions."\n'
    assert read_all(io.BytesIO(content.encode()), name="r.csv").accounted


@given(st.text(max_size=200), st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_any_text(text: str, reported: date) -> None:
    words = f"On 31 December the Mission recorded 7 explosions. {text} between 1 and 14 January, 3 explosions in all."
    for one in counts(words, reported):
        assert one.sentence in words
        assert not isinstance(one, Count) or (one.period.first <= min(one.period.last, reported) and one.number > 0)
