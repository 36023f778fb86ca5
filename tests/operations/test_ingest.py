"""Taking reports in: every row accounted for, facts kept where asked, and a folder or file followed without a loss."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
import pytest

from servanda.basis import Refusal
from servanda.cli.app import run
from servanda.evidence import shipped_mappings
from servanda.operations import Follower, Take, assess_case, copy_case, draw_assessment, ingest_files

HEAD = "on,act,who\n"
ROWS = ["2005-09-15,fire,north\n", "2005-09-16,fire.mortar,south\n", "2005-09-17,fire,north\n"]


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def _ids(folder: Path) -> list[str]:
    return [one for part in sorted(folder.glob("facts-*.parquet")) for one in pl.read_parquet(part)["id"]]


def _look(follower: Follower, *, last: bool = False) -> list[Take]:
    return list(follower.look(last=last))


def test_files_are_read_and_their_facts_written(tmp_path: Path) -> None:
    one = _write(tmp_path / "list.csv", HEAD + "".join(ROWS) + "2005-09-31,fire,north\n")
    report = ingest_files([str(one), str(one)], out=str(tmp_path / "out" / "facts.parquet"))
    data = report.data()
    assert (data["facts"], data["repeated"], report.refused) == (3, 3, 2)
    assert data["files"][0]["reader"] == "chronology" and data["files"][0]["refused"][0]["code"] == "EVD031"
    assert pl.read_parquet(tmp_path / "out" / "facts.parquet").equals(report.facts)
    again = ingest_files([str(tmp_path / "out" / "facts.parquet")], out=str(tmp_path / "facts.csv"))
    assert again.facts.equals(report.facts)
    back = ingest_files([str(tmp_path / "facts.csv")])
    assert back.facts.drop("row").equals(report.facts.drop("row"))


def test_a_case_takes_the_facts_in_and_is_assessed_with_them(tmp_path: Path) -> None:
    copy_case("aceh-2005", str(tmp_path / "case"))
    one = _write(tmp_path / "list.csv", HEAD + "".join(ROWS))
    report = ingest_files([str(one)], into=str(tmp_path / "case"))
    assert report.written is not None and report.written.parent == tmp_path / "case" / "reports"
    # days are those of the agreement's zone, and the same facts again are the same file
    assert report.facts["happened_from"][0].isoformat() == "2005-09-14T17:00:00+00:00"
    assert ingest_files([str(one)], into=str(tmp_path / "case")).written == report.written
    with pytest.raises(Refusal) as refusal:
        ingest_files([str(one)], into="aceh-2005")
    assert refusal.value.code == "OPS053"


def test_what_cannot_be_read_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    good, bad = _write(tmp_path / "a.csv", HEAD + ROWS[0]), _write(tmp_path / "b.csv", "colour,size\nred,3\n")
    with pytest.raises(Refusal) as refusal:
        ingest_files([str(bad), str(good), str(tmp_path / "none.csv"), str(tmp_path)], out=str(tmp_path / "o.csv"))
    assert [one.code for one in refusal.value.reasons] == ["EVD001", "OPS002", "OPS002"]
    assert not (tmp_path / "o.csv").exists()
    with pytest.raises(Refusal) as refusal:
        ingest_files([str(good)], out=str(tmp_path / "o.txt"))
    assert refusal.value.code == "OPS052"


def test_a_file_that_grows_is_taken_in_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    path = _write(tmp_path / "feed.csv", HEAD + ROWS[0] + ROWS[1][:7])
    follower = Follower(str(path), out=str(tmp_path / "kept"))
    (take,) = _look(follower)
    assert (take.new, take.waits) == (1, 7)
    assert _look(follower) == []
    with path.open("a", encoding="utf-8") as feed:
        feed.write(ROWS[1][7:] + ROWS[2])
    (take,) = _look(follower)
    assert (take.new, take.waits) == (2, 0)
    assert len(set(_ids(tmp_path / "kept"))) == len(_ids(tmp_path / "kept")) == 3
    # another run, and one that lost its memory, add nothing
    assert _look(Follower(str(path), out=str(tmp_path / "kept"))) == []
    (tmp_path / "kept" / ".followed.json").unlink()
    (take,) = _look(Follower(str(path), out=str(tmp_path / "kept")))
    assert take.new == 0 and len(_ids(tmp_path / "kept")) == 3


@pytest.mark.parametrize("step", [1, 5, 13])
def test_however_a_feed_arrives_the_same_facts_are_kept(step: int, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    content = (HEAD + "".join(ROWS) + '2005-09-18,fire,"a name\nover two lines"\n').encode()
    path = tmp_path / "feed.csv"
    path.write_bytes(b"")
    follower = Follower(str(path), out=str(tmp_path / "kept"))
    for begin in range(0, len(content), step):
        with path.open("ab") as feed:
            feed.write(content[begin : begin + step])
        assert all(take.refused is None for take in _look(follower) if begin > len(HEAD))
    whole = ingest_files([str(path)]).facts
    assert sorted(_ids(tmp_path / "kept")) == sorted(whole["id"])


def test_a_folder_is_followed_and_what_is_strange_in_it_is_told(tmp_path: Path) -> None:
    folder, kept = tmp_path / "in", tmp_path / "kept"
    folder.mkdir()
    kept.mkdir()
    follower = Follower(str(folder), out=str(kept))
    assert _look(follower) == []
    _write(folder / "a.csv", HEAD + ROWS[0])
    _write(folder / "b.json.part", "{")
    (folder / "deeper").mkdir()
    (folder / "link.csv").symlink_to(tmp_path / "elsewhere.csv")
    takes = {Path(take.path).name: take for take in _look(follower)}
    assert takes["a.csv"].new == 1
    assert takes["link.csv"].refused is not None and takes["link.csv"].refused.code == "OPS055"
    # a whole that is half on its way is looked at once more before it is refused, and read once it is there
    feature = '{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null, "properties": %s}]}'
    whole = feature % '{"act": "fire", "happened": "2021-02-03"}'
    _write(folder / "c.geojson", whole[:60])
    assert _look(follower) == []
    (take,) = _look(follower)
    assert take.refused is not None and take.refused.code == "EVD058"
    _write(folder / "c.geojson", whole)
    (take,) = _look(follower)
    assert take.new == 1
    # a copy under another name holds nothing new
    _write(folder / "copy.csv", HEAD + ROWS[0])
    assert _look(follower) == []
    assert len(_ids(kept)) == 2


FEED = "geojson", '{"type": "FeatureCollection", "features": [%s]}'
POINT = (
    '{"type": "Feature", "geometry": {"type": "Point", "coordinates": [30.5, 10.25]}, '
    '"properties": {"act": "fire", "happened": "2021-02-0%d"}}'
)


def test_a_feed_that_another_program_writes_anew_is_read_anew(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    path = _write(tmp_path / f"feed.{FEED[0]}", FEED[1] % (POINT % 1))
    follower = Follower(str(path), out=str(tmp_path / "kept"))
    (take,) = _look(follower)
    assert take.new == 1
    _write(tmp_path / "feed.part", FEED[1] % f"{POINT % 2}, {POINT % 1}").replace(path)
    (take,) = _look(follower)
    assert take.new == 1 and len(_ids(tmp_path / "kept")) == 2


def _listened(follower: Follower, wanted: int) -> list[Take]:
    """Takes until so many facts have come; what is sent down a pipe arrives when it arrives."""
    takes: list[Take] = []
    for _ in range(6_000):
        takes += _look(follower)
        if sum(take.new for take in takes) >= wanted:
            return takes
        time.sleep(0.01)
    raise AssertionError(takes)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_each_writer_of_a_named_pipe_sends_a_document(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    pipe = tmp_path / "feed"
    os.mkfifo(pipe)
    follower = Follower(str(pipe), out=str(tmp_path / "kept"))
    assert _look(follower) == []
    with pipe.open("wb", buffering=0) as writer:
        writer.write((HEAD + ROWS[0] + ROWS[1][:7]).encode())
        assert [take.waits for take in _listened(follower, 1)] == [7]
        writer.write((ROWS[1][7:] + ROWS[2].rstrip()).encode())
        _listened(follower, 1)
    _listened(follower, 1)  # the last line has no end of its own: the document ended
    _write(pipe, FEED[1] % (POINT % 1))
    (take,) = _listened(follower, 1)
    assert take.path == "feed" and take.heard is not None and take.heard.reader == "geo"
    assert len(_ids(tmp_path / "kept")) == 4 and not follower.over


def test_standard_input_is_followed_to_its_end(tmp_path: Path) -> None:
    copy_case("aceh-2005", str(tmp_path / "case"))
    line = [sys.executable, "-m", "servanda", "ingest", "--follow", "-", "--into", str(tmp_path / "case"), "--json"]
    for more in ([], ["--once"]):
        done = subprocess.run([*line, *more], input=(HEAD + ROWS[0] + ROWS[1].rstrip()).encode(), capture_output=True)
        assert (done.returncode, done.stderr) == (0, b"")
    assert len(_ids(tmp_path / "case" / "reports")) == 2
    (kept,) = [one for one in (tmp_path / "case" / "reports" / "originals").iterdir() if one.name[0] != "."]
    assert kept.name.endswith("-standard-input") and kept.read_text(encoding="utf-8").count("\n") == 2
    done = subprocess.run([*line, "--once"], input=b"colour,size\nred,3\n", capture_output=True)
    assert done.returncode == 2 and b"EVD001" in done.stdout


def test_where_it_is_kept_must_be_said(tmp_path: Path) -> None:
    for more, code in (({}, "OPS054"), ({"out": str(tmp_path / "none")}, "OPS055")):
        with pytest.raises(Refusal) as refusal:
            Follower(str(tmp_path), **more)
        assert refusal.value.code == code
    with pytest.raises(Refusal) as refusal:
        Follower(str(tmp_path / "none"), out=str(tmp_path))
    assert refusal.value.code == "OPS055"
    _write(tmp_path / "facts-0.parquet", "torn")
    with pytest.raises(Refusal) as refusal:
        Follower(str(tmp_path), out=str(tmp_path))
    assert refusal.value.code == "OPS056"


def test_the_verb_says_it_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = _write(tmp_path / "list.csv", HEAD + ROWS[0] + "2005-09-31,fire,north\n")
    assert run(["ingest", str(path), "--out", str(tmp_path / "o.parquet")]) == 0
    said = capsys.readouterr().out
    assert "2 rows read, 1 used, 1 refused" in said and "EVD031" in said and "written:" in said
    assert run(["ingest", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["files"][0]["rows_read"] == 2
    assert run(["ingest"]) == 2 and "OPS051" in capsys.readouterr().err
    (tmp_path / "kept").mkdir()
    assert run(["ingest", "--follow", str(path), "--once", "--json", "--out", str(tmp_path / "kept")]) == 0
    assert json.loads(capsys.readouterr().out)["new_facts"] == 1


def test_a_mapping_is_proposed_named_and_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = _write(tmp_path / "t.csv", "Date,Type,Killed\n2021-02-03,Shelling,3\n")
    assert run(["ingest", "--suggest", str(table)]) == 0
    plan = _write(tmp_path / "my.mapping.yaml", capsys.readouterr().out)
    assert run(["ingest", str(table), "--mapping", str(plan), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["facts"] == 2
    assert run(["ingest", str(table), "--mapping", str(table)]) == 2 and "OPS057" in capsys.readouterr().err
    assert run(["ingest", str(table)]) == 2
    assert "mapping" in capsys.readouterr().err


def test_a_shipped_mapping_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = _write(tmp_path / "t.csv", "date,status,count\n2020-10-01,killed,3\n")
    assert run(["ingest", str(table), "--mapping", "deaths-by-day-and-status", "--json"]) == 0
    (read,) = json.loads(capsys.readouterr().out)["files"]
    assert (read["source"]["id"], read["facts"]) == ("deaths-by-day-and-status", 1)
    assert list(read["companions"]) == ["deaths-by-day-and-status.mapping.yaml"]
    assert run(["ingest", str(table), "--mapping", "deaths-by-week"]) == 2
    told = capsys.readouterr().err
    assert "OPS057" in told and all(name in told.replace("\n", "") for name in shipped_mappings())
    assert run(["ingest", str(table), "--mapping", "deaths.mapping.yaml"]) == 2
    assert "OPS002" in capsys.readouterr().err
    follow = ["ingest", "--follow", str(table), "--once", "--out", str(tmp_path)]
    assert run([*follow, "--mapping", "deaths-by-day-and-status"]) == 0


def test_what_a_file_was_read_with_is_told(tmp_path: Path) -> None:
    table = _write(tmp_path / "t.csv", "Date,Place\n2021-02-03,Millford\n")
    plan = "servanda-mapping: 1\ncolumns: {Date: happened, Place: place}\nfixed: {act: ACT}\n"
    _write(tmp_path / "t.mapping.yaml", plan.replace("ACT", "fire"))
    (alone,) = ingest_files([str(table)]).heard
    assert list(alone.companions) == ["t.mapping.yaml"]
    _write(tmp_path / "t.gazetteer.csv", "name,lat,lon\nMillford,10,20\n")
    (both,) = ingest_files([str(table)]).heard
    assert list(both.companions) == ["t.gazetteer.csv", "t.mapping.yaml"]
    _write(tmp_path / "t.mapping.yaml", plan.replace("ACT", "movement"))
    report = ingest_files([str(table)])
    (other,) = report.heard
    assert other.digest == alone.digest and other.companions.keys() == both.companions.keys()
    assert [name for name, digest in other.companions.items() if both.companions[name] != digest] == ["t.mapping.yaml"]
    assert report.data()["files"][0]["companions"] == other.companions
    copy_case("aceh-2005", str(tmp_path / "case"))
    assessed = assess_case(str(tmp_path / "case"), [str(table)], own=False)
    assert assessed.data(reasons=False)["evidence"][0]["companions"] == other.companions
    page = draw_assessment(assessed)
    assert all(name in page and digest in page for name, digest in other.companions.items())


def test_what_explains_reports_is_no_report(tmp_path: Path) -> None:
    copy_case("aceh-2005", str(tmp_path / "case"))
    reports = tmp_path / "case" / "reports"
    reports.mkdir(exist_ok=True)
    _write(reports / "t.csv", "Date,Place\n2005-09-16,Millford\n")
    _write(
        reports / "t.mapping.yaml",
        "servanda-mapping: 1\ncolumns: {Date: happened, Place: place}\nfixed: {act: fire}\n",
    )
    _write(reports / "t.gazetteer.csv", "name,lat,lon\nMillford,10,20\n")
    heard = assess_case(str(tmp_path / "case")).heard
    assert [Path(one.path).name for one in heard if Path(one.path).parent == reports] == ["t.csv"]
