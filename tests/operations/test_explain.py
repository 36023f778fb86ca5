"""An explained clause: sentence, window, select, facts, what came near, sums and status, down to the line's bytes."""

import gzip
import json
from pathlib import Path

import pytest

from servanda.basis import Refusal, content_hash
from servanda.cli.app import run
from servanda.operations import draw_explanation, explain_case, explain_data, tell_explanation
from servanda.operations.report_bytes import LONGEST, shown

AGREEMENT = """\
servanda: 1
id: pass
title: The pass
timing: {zone: UTC, entry: 2020-01-01, expiry: 2020-12-31}
participants: {hills: {called: Hills}, plain: {called: Plain}}
bodies: {mission: {called: Mission, finds: any, observes: [{acts: fire}]}}
zones:
  ring: {called: The ring, circle: {centre: [-20, -10], radius: 10 km}}
proof: {stated: Seen by the mission itself., origins: [mechanism, monitor]}
consequences:
  - {id: note, called: A note, decided_by: mission, within: 48 hours}
clauses:
  - id: quiet
    says: Nobody fires in the ring.
    source: {para: "4", mark: S}
    who: [hills, plain]
    from: 2020-01-05
    must_not: {acts: fire, in: ring}
  - id: arms
    says: Hills hands over ten rifles.
    who: hills
    by: 2020-01-31
    must: {acts: weapons.hand-over, amount: 10, unit: weapons}
"""
CHRONOLOGY = """\
chronology: 1
zone: UTC
sources:
  mission: {title: Log, mark: S, origin: monitor}
  hills: {title: Letters, mark: S, origin: party}
defaults: {source: mission, grade: A1}
rows:
  - {on: "2020-01-07 09:00", act: fire.mortar, who: plain, lat: -10, lon: -20, ref: one}
  - {on: "2020-01-07 10:00", act: fire.mortar, who: plain, lat: -10, lon: -19.8}
  - {on: "2020-01-03 10:00", act: fire.mortar, who: plain, lat: -10, lon: -20}
  - {on: "2020-01-08 10:00", act: fire.mortar, who: raiders, lat: -10, lon: -20}
  - {on: "2020-01-09 10:00", act: fire.mortar, who: hills, lat: -10, lon: -20, status: withdrawn}
  - {on: "2020-01-10 10:00", act: fire.mortar, who: hills, lat: -10, lon: -19.909, radius_m: 900}
  - {on: "2020-01-12 10:00", act: weapons.hand-over, who: hills, quantity: 4 weapons, source: hills}
  - {on: "2020-01-12 11:00", act: weapons.hand-over, who: hills, quantity: 90 mines, source: hills}
  - {on: "2020-01-08 12:00", act: finding, who: mission, clause: quiet, ref: one, status: confirmed}
  - {on: "2020-01-09 12:00", act: decision, who: mission, clause: note, ref: one}
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "pass"
    folder.mkdir()
    (folder / "agreement.yaml").write_text(AGREEMENT, encoding="utf-8")
    (folder / "chronology.yaml").write_text(CHRONOLOGY, encoding="utf-8")
    return folder


def _data(case: Path, clause: str, **given: str) -> dict:
    report = explain_case(str(case), clause=clause, as_of="2020-02-15", **given)
    return explain_data(report, tell_explanation(report))


def test_from_the_sentence_to_the_bytes(case: Path) -> None:
    data = _data(case, "quiet", instance="2020-01-05")
    assert data["line"] == AGREEMENT[: AGREEMENT.index("- id: quiet")].count("\n") + 1
    assert data["written"][0].strip() == "- id: quiet" and data["written"][-1].strip().startswith("must_not")
    (each,) = data["instances"]
    assert (each["status"], each["value_milli"], each["hi_milli"]) == ("contrary indication", 1_000, 0)
    (fact,) = each["counted"]
    raw = (case / "chronology.yaml").read_bytes()
    begin, end = fact["bytes"]
    assert raw[begin:end].decode() == fact["shown"] == CHRONOLOGY.splitlines()[fact["line"] - 1]
    assert fact["line_digest"] == content_hash(raw[begin:end])
    assert fact["file_digest"] == content_hash(raw)


def test_why_the_nearest_did_not_count(case: Path) -> None:
    (each,) = _data(case, "quiet", instance="2020-01-05")["instances"]
    lacks = {one["line"]: [lack["what"] for lack in one["lacks"]] for one in each["left_out"]}
    line = {text.strip()[:30]: n for n, text in enumerate(CHRONOLOGY.splitlines(), 1)}
    at = [n for text, n in line.items() if text.startswith("- {on")]
    assert lacks[at[1]] == ["lack-place-away"]
    assert lacks[at[2]] == ["lack-before"]
    assert lacks[at[3]] == ["lack-actor"]
    assert lacks[at[4]] == ["lack-withdrawn"]
    away = next(one for one in each["left_out"] if one["line"] == at[1])["lacks"][0]["metres"]
    # 0.2 degrees east at ten south is 21.9 km; the ring ends at 10.
    assert 11_800 < away < 12_000
    assert [one["line"] for one in each["in_doubt"]] == [at[5]]


def test_a_unit_and_what_is_short(case: Path) -> None:
    (each,) = _data(case, "arms")["instances"]
    assert (each["status"], each["value_milli"], each["lo_milli"]) == ("overdue", 4_000, 10_000)
    assert [lack["what"] for one in each["left_out"] for lack in one["lacks"]] == ["lack-unit"]


def test_a_step_of_the_ladder_with_what_made_it_due(case: Path) -> None:
    (each,) = _data(case, "consequence:note")["instances"]
    assert (each["status"], each["binding"], each["trigger"]["act"]) == ("met", "one", "finding")
    assert [one["act"] for one in each["counted"]] == ["decision"]


def test_what_is_asked_for_is_there(case: Path) -> None:
    for clause, instance, code in (("quite", "", "OPS041"), ("quiet", "2031-01-01", "OPS042"), ("arms", "x", "OPS042")):
        with pytest.raises(Refusal) as refused:
            explain_case(str(case), clause=clause, instance=instance, as_of="2020-02-15")
        assert refused.value.code == code
    with pytest.raises(Refusal, match="did you mean 'quiet'"):
        explain_case(str(case), clause="quite")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_page_shows_every_line_and_hides_no_word(case: Path, language: str) -> None:
    report = explain_case(str(case), clause="quiet", as_of="2020-02-15")
    page = draw_explanation(report, language)
    assert page == draw_explanation(report, language)
    assert "chronology.yaml:8" in page
    assert "⟨explain" not in page and "⟨lack" not in page and "⟨ask" not in page


def test_packed_reports_are_looked_into(case: Path) -> None:
    (case / "chronology.yaml").unlink()
    packed = case / "more.yaml.gz"
    packed.write_bytes(gzip.compress(CHRONOLOGY.encode()))
    report = explain_case(str(case), (str(packed),), clause="quiet", as_of="2020-02-15")
    (fact,) = explain_data(report, ())["instances"][0]["counted"]
    assert fact["shown"] == CHRONOLOGY.splitlines()[7]


def test_bytes_are_shown_safely() -> None:
    assert shown(b"plain, \xd8\xb9") == "plain, ع"
    assert shown(b"\x1b[31mred\x07") == "\\x1b[31mred\\x07"
    assert shown("turn \u202e round".encode()) == "turn \\u202e round"
    assert shown(b"\xff\xfe") == "\\xff\\xfe"
    long = shown(b"x" * (LONGEST + 5))
    assert long.startswith("x" * LONGEST) and long.endswith("(1,205 bytes)")


def test_markers_for_referral_are_named_and_never_shown(case: Path) -> None:
    text = AGREEMENT.replace("must_not: {acts: fire, in: ring}", "must_not: {acts: attack.sexual-violence}")
    (case / "agreement.yaml").write_text(text, encoding="utf-8")
    row = '  - {on: "2020-01-07 09:00", act: attack.sexual-violence, who: plain, place: kept-from-view}\n'
    (case / "chronology.yaml").write_text(CHRONOLOGY + row, encoding="utf-8")
    report = explain_case(str(case), clause="quiet", as_of="2020-02-15", instance="2020-01-05")
    (fact,) = explain_data(report, ())["instances"][0]["counted"]
    assert fact["shown"] is None and fact["line_digest"]
    assert "act: attack.sexual-violence, who: plain" not in draw_explanation(report)


def test_on_the_command_line(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", str(case), "--clause", "quiet", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["clause"] == "quiet"
    assert run(["explain", str(case), "--clause", "arms", "--html", str(case / "out.html")]) == 0
    assert "found 4; asked for: at least 10" in capsys.readouterr().out
    page = (case / "out.html").read_text(encoding="utf-8")
    # its picture shows what an assessment rests on: nothing there waits
    assert page.startswith("<!DOCTYPE html") and "No circle of waiting" not in page
    assert run(["explain", str(case), "--clause", "nothing"]) == 2
