"""Facts taken into a case lead back to the lines of the files they were read from, which are kept with it."""

import shutil
from pathlib import Path

import pytest

from operations.test_explain import AGREEMENT, CHRONOLOGY
from servanda.basis import content_hash
from servanda.cli.app import run
from servanda.operations import Follower, draw_explanation, explain_case, explain_data, incidents_case, ingest_files
from servanda.operations import tell_explanation as tell
from servanda.operations.incidents import told_lines
from servanda.store import open_case

#: One line of the other file stands where the mission's shot does; it says what is never shown.
MARKED = "\n".join(
    "  - {on: 2020-01-06, act: personnel.recruit-child, who: hills}" if line.startswith("  - {on") else line
    for line in CHRONOLOGY.splitlines()[:8]
)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "pass"
    folder.mkdir()
    (folder / "agreement.yaml").write_text(AGREEMENT, encoding="utf-8")
    (tmp_path / "press.yaml").write_text(CHRONOLOGY, encoding="utf-8")
    return folder


def _counted(case: Path, *evidence: str) -> dict:
    report = explain_case(str(case), evidence, clause="quiet", instance="2020-01-05", as_of="2020-02-15")
    data = explain_data(report, tell(report))
    (fact,) = data["instances"][0]["counted"]
    return fact | {"words": str(data["in_words"]), "page": draw_explanation(report)}


def _ingested(case: Path) -> Path:
    ingest_files([str(case.parent / "press.yaml")], into=str(case))
    return case / "reports" / "originals" / f"{content_hash(CHRONOLOGY.encode())}-press.yaml"


def test_a_fact_taken_in_is_shown_by_its_line_in_the_original(case: Path) -> None:
    kept = _ingested(case)
    assert kept.read_text(encoding="utf-8") == CHRONOLOGY
    fact = _counted(case)
    assert (fact["file"], fact["line"], fact["shown"]) == ("press.yaml", 8, CHRONOLOGY.splitlines()[7])
    begin, end = fact["bytes"]
    assert kept.read_bytes()[begin:end].decode() == fact["shown"]
    assert "press.yaml" in fact["words"] and "press.yaml:8" in fact["page"]


def test_an_original_is_no_evidence_and_is_kept_once(case: Path) -> None:
    kept = _ingested(case)
    shutil.copy(case.parent / "press.yaml", case.parent / "again.yaml")
    ingest_files([str(case.parent / "again.yaml")], into=str(case))
    assert open_case(str(case)).originals() == (kept,)
    assert all(path.suffix == ".parquet" for path in open_case(str(case)).evidence())


def test_without_the_original_its_digest_is_said(case: Path) -> None:
    kept = _ingested(case)
    kept.unlink()
    fact = _counted(case)
    assert (fact["original_not_kept"], fact["shown"], fact["line"]) == (content_hash(CHRONOLOGY.encode()), None, 8)
    assert content_hash(CHRONOLOGY.encode()) in fact["words"]
    assert content_hash(CHRONOLOGY.encode()) in fact["page"]
    # the file itself, named again, says its line
    assert _counted(case, str(case.parent / "press.yaml"))["shown"] == CHRONOLOGY.splitlines()[7]


def test_an_original_that_was_altered_says_so(case: Path) -> None:
    kept = _ingested(case)
    kept.write_text(CHRONOLOGY.replace("plain", "hills"), encoding="utf-8")
    assert "changed since it was read" in _counted(case)["words"]


def test_incidents_name_the_original(case: Path) -> None:
    _ingested(case)
    report = incidents_case(str(case), as_of="2020-02-15")
    assert set(told_lines(report)["file"]) == {"press.yaml"}
    assert 8 in told_lines(report)["line"]


def test_a_marker_withholds_its_own_line_alone(case: Path) -> None:
    _ingested(case)
    other = case.parent / "other.yaml"
    other.write_text(MARKED + "\n", encoding="utf-8")
    assert _counted(case, str(other))["shown"] == CHRONOLOGY.splitlines()[7]


def test_one_file_under_two_names_is_read_once(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    press, other = case.parent / "press.yaml", case.parent / "press2.yaml"
    shutil.copy(press, other)
    said = "press2.yaml is the same file as press.yaml: read once"
    for verb in (["assess"], ["incidents"], ["explain", "--clause", "quiet"], ["diff"]):
        dates = ["--from", "2020-01-06", "--to", "2020-02-15"] if verb == ["diff"] else ["--as-of", "2020-02-15"]
        line = [verb[0], str(case), str(press), str(other), *verb[1:], *dates]
        run(line)
        text = " ".join(capsys.readouterr().out.replace("│", " ").split())
        assert said in text, (verb, text)
        run([*line, "--json"])
        assert '"press2.yaml"' in capsys.readouterr().out, verb
    assert incidents_case(str(case), (str(press), str(other))).repeated == CHRONOLOGY.count("- {on")


HEAD = "on,act,who,lat,lon,note\n"
ROWS = tuple(f"2020-01-0{n} 10:00,fire,plain,-10,-20,{n}0 shells\n" for n in (5, 6, 7))


def _shown(case: Path) -> list[tuple[str, int, str | None]]:
    report = explain_case(str(case), clause="quiet", instance="2020-01-05", as_of="2020-02-15")
    data = explain_data(report, tell(report))
    return [(fact["file"], fact["line"], fact["shown"]) for fact in data["instances"][0]["counted"]]


def test_what_was_followed_leads_to_the_line_of_the_file_that_grew(case: Path) -> None:
    feed = case.parent / "feed.csv"
    feed.write_text(HEAD, encoding="utf-8")
    follower = Follower(str(feed), into=str(case))
    for n, row in enumerate(ROWS):
        with feed.open("a", encoding="utf-8") as stream:
            stream.write(row + "2020-01-0")
        list(follower.look())
        feed.write_text(feed.read_text(encoding="utf-8").removesuffix("2020-01-0"), encoding="utf-8")
        if n == 1:  # another run knows no more than what is kept
            follower = Follower(str(feed), into=str(case))
    (kept,) = open_case(str(case)).originals()
    assert kept.name.endswith("-feed.csv") and kept.read_bytes() == feed.read_bytes()
    assert _shown(case) == [("feed.csv", n, row.rstrip()) for n, row in enumerate(ROWS, 2)]
    kept.write_text(kept.read_text(encoding="utf-8").replace("60 shells", "99 shells"), encoding="utf-8")
    report = explain_case(str(case), clause="quiet", instance="2020-01-05", as_of="2020-02-15")
    assert str(explain_data(report, tell(report))["in_words"]).count("changed since it was read") == 2


def test_of_a_file_written_anew_every_state_that_brought_facts_is_kept(case: Path) -> None:
    feed = case.parent / "feed.csv"
    feed.write_text(HEAD + ROWS[0] + ROWS[1], encoding="utf-8")
    follower = Follower(str(feed), into=str(case))
    list(follower.look())
    feed.write_text(HEAD + ROWS[2] + ROWS[1], encoding="utf-8")
    list(follower.look())
    feed.write_text(HEAD + ROWS[1], encoding="utf-8")
    list(follower.look())
    assert len(open_case(str(case)).originals()) == 2
    assert _shown(case) == [("feed.csv", n, row.rstrip()) for n, row in zip((2, 3, 2), ROWS, strict=True)]
