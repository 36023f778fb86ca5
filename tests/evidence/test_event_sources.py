"""What event sources may not be taken for: sums for incidents, alerts for fire, machine's guesses for who acted."""

import csv
import io
import json
from datetime import UTC, datetime

import polars as pl
import pytest

import reader_corpus
from servanda.evidence import Batch, Limits, gather, read, read_all, reader_named
from servanda.vocabulary import crosswalk

CORPUS = reader_corpus.CORPUS
ALERTS = ("alerts_cumta", "alerts_oref", "alerts_ukraine")


def _good(reader: str) -> list[Batch]:
    return [read_all(path) for path in reader_corpus.inputs("good") if path.parents[1].name == reader]


def test_sums_are_measures_that_no_prohibition_of_an_act_selects() -> None:
    for batch in _good("acled_weekly"):
        assert set(batch.facts["kind"]) == {"measure"}
        assert set(batch.facts["act"]) <= {"report.count", "casualties.killed"}
        assert batch.facts["actor"].null_count() == batch.facts.height
        assert set(batch.facts.filter(pl.col("act") == "report.count")["unit"]) == {"events"}


@pytest.mark.parametrize("reader", ALERTS)
def test_an_alert_is_an_alert_and_never_fire(reader: str) -> None:
    source = reader_named(reader).source
    assert source.mark == "R" and source.origin == "party" and "one side" in source.granularity
    for batch in _good(reader):
        acts = batch.facts["act"]
        assert (acts.str.starts_with("alert.") | (acts == "alert")).all()
        assert set(batch.facts["kind"]) == {"act"}
        assert all(batch.facts[name].null_count() == batch.facts.height for name in ("actor", "side_1", "toward"))


@pytest.mark.parametrize("name", ["cumta", "home-front-command"])
def test_what_an_alert_warns_of_is_one_act(name: str) -> None:
    assert all(len(acts) == 1 and acts[0][0].startswith("alert") for acts in crosswalk(name).codes.values())


def test_an_alert_in_the_hour_that_comes_twice_may_be_of_either() -> None:
    facts = read_all(CORPUS / "alerts_cumta" / "good" / "two_salvos.csv").facts
    (span,) = facts.filter(pl.col("row") == 5).select("happened_from", "happened_to").rows()
    assert span == (
        datetime(2023, 10, 28, 22, 30, tzinfo=UTC),
        datetime(2023, 10, 28, 23, 30, 1, tzinfo=UTC),
    )


def test_lists_that_repeat_one_warner_are_one_witness() -> None:
    facts = [batch.facts for reader in ("alerts_cumta", "alerts_oref") for batch in _good(reader)]
    assert pl.concat(facts)["said_by"].n_unique() == 1


def test_no_machine_says_who_acted_and_no_verdict_is_a_fact() -> None:
    for batch in _good("gdelt"):
        assert batch.facts["actor"].null_count() == batch.facts.height
        assert set(batch.facts["origin"]) == {"machine-coded news"}
    bad = read_all(CORPUS / "gdelt" / "bad" / "rows.CSV")
    assert "196" not in bad.facts["source_code"] and "EVD051" in bad.refusals["code"]
    assert crosswalk("cameo").verdict("196")


def test_of_sexual_violence_gdelt_gives_no_way_to_the_narrative() -> None:
    facts = pl.concat(batch.facts for batch in _good("gdelt"))
    markers = facts.filter(pl.col("act") == "attack.sexual-violence")
    assert markers.height == 1 and markers["note"].null_count() == 1


def test_json_says_what_the_csv_says() -> None:
    path = CORPUS / "acled" / "good" / "current.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    table = read_all(path).facts.drop("row")
    for shape in (rows, {"status": 200, "success": True, "count": len(rows), "data": rows}):
        listed = read_all(io.BytesIO(json.dumps(shape).encode()), name="x.json")
        assert listed.accounted and listed.facts.drop("row").equals(table)
        assert listed.facts["row"].min() == 2
    lines = "\n".join(json.dumps(row) for row in rows)
    assert read_all(io.BytesIO(lines.encode()), name="x.jsonl").facts.drop("row").equals(table)


def test_a_file_without_a_header_says_what_the_same_rows_under_one_say() -> None:
    folder = CORPUS / "ucdp_ged" / "good"
    bare = read_all(folder / "candidate_without_header.CSV").facts
    headed = read_all(folder / "candidate.csv").facts
    assert bare.with_columns(pl.col("row") + 1).equals(headed)


def test_what_ucdp_still_checks_is_in_doubt_and_names_nobody_as_acting() -> None:
    facts = read_all(CORPUS / "ucdp_ged" / "good" / "candidate.csv").facts
    doubted = facts.filter(pl.col("note").str.contains("code_status: Check").fill_null(False))
    assert set(doubted["status"]) == {"alleged"} and set(doubted["credibility"]) == {6}
    assert doubted["actor"].null_count() == doubted.height == 6
    clear = facts.join(doubted, on="id", how="anti")
    assert clear["status"].null_count() == clear.height and clear["actor"].count() == 2


def test_repeats_are_seen_across_batches() -> None:
    rows = [f"2023-05-10 13:31:04,Millford {number},Red Alert\n" for number in range(30_000)]
    text = "datetime,locality,threat_type\n" + "".join([*rows, *rows[:2]])
    parts = list(read(io.BytesIO(text.encode()), name="x.csv", limits=Limits(batch_bytes=1000)))
    whole = gather(parts)
    assert len(parts) > 1 and whole.accounted
    assert (whole.rows_used, whole.refusals["code"].to_list()) == (30_000, ["EVD026", "EVD026"])


@pytest.mark.parametrize("reader", [*ALERTS, "gdelt", "acled_weekly"])
def test_what_is_dated_after_the_moment_of_reading_is_refused(reader: str) -> None:
    for path in reader_corpus.inputs("good"):
        if path.parents[1].name == reader:
            batch = read_all(path, limits=Limits(known_by_us=0))
            assert batch.accounted and set(batch.refusals["code"]) == {"EVD033"} and not batch.facts.height


@pytest.mark.parametrize(("reader", "file"), [("gdelt", "with_header.csv"), ("acled_weekly", "current.csv")])
def test_points_outside_the_area_asked_for_are_refused(reader: str, file: str) -> None:
    batch = read_all(CORPUS / reader / "good" / file, limits=Limits(within=(0, 0, 1, 1)))
    assert "EVD037" in batch.refusals["code"] and batch.facts["lat"].count() == 0


@pytest.mark.parametrize(
    ("category", "answer", "act"),
    [
        ("Security", "Evacuate", "alert.leave"),
        ("Safety", "Shelter", "alert"),
        ("Fire", "Evacuate", "alert.hazard"),
        ("Security", "AllClear", "alert.ended"),
    ],
)
def test_an_alert_that_tells_people_to_leave_is_an_act_of_its_own(category: str, answer: str, act: str) -> None:
    text = (
        '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>a</identifier><sender>s</sender>'
        "<sent>2024-05-01T12:00:00Z</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>"
        f"<info><category>{category}</category><event>Notice</event><responseType>{answer}</responseType>"
        "<expires>2024-05-01T18:00:00Z</expires><area><areaDesc>Millford</areaDesc></area></info></alert>"
    )
    facts = read_all(io.BytesIO(text.encode()), reader="cap", name="in").facts
    assert facts.select("act", "kind", "place").rows() == [(act, "act", "Millford")] and facts["actor"][0] is None
