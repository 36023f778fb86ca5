"""The verbs from outside: exit codes, JSON that is JSON and stays the same, refusals in words, nothing half-written."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from operations.cases import AGREEMENT, SECRET, write_case
from operations.incident_reports import write_gorge
from servanda.cli import STOPPED
from servanda.cli.app import app, run

VERBS = (
    "assess", "bulletin", "calibrate", "cases", "check", "companion", "compare", "compare-sources", "copy",
    "countersign", "demo", "diff", "edit", "escalate", "exercise", "explain", "forecast", "incentives", "incidents",
    "ingest", "line", "log", "mission", "negotiate", "open", "open-report", "resequence", "scenario", "seal", "serve",
    "show", "simulate", "stability",
)  # fmt: skip


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A case folder named from the folder we stand in."""
    monkeypatch.chdir(tmp_path)
    write_case(tmp_path / "valley")
    write_gorge(tmp_path / "gorge")
    return "valley"


def _says(words: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = run(words)
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_verbs_are_these() -> None:
    assert set(VERBS) == {name for name in app if not name.startswith("-")}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["cases"], 0),
        (["show", "valley"], 0),
        (["check", "tutorial-sound"], 0),
        (["check", "tutorial-faults"], 1),
        (["check", "tutorial-faults", "--fail-on", "never"], 0),
        (["check", "aceh-2005"], 0),
        (["check", "aceh-2005", "--fail-on", "notice"], 1),
        (["check", "valley", "--mediator"], 1),
        (["assess", "valley"], 0),
        (["assess", "valley", "--fail-on", "contrary"], 1),
        (["assess", "valley", "--fail-on", "never"], 0),
        (["assess", "northern-front-draft"], 2),
        (["assess", "gorge", "--fuse"], 0),
        (["forecast", "minsk-ii-2015", "--days", "5", "--html", "x.html", "--language", "ar"], 0),
        (["forecast", "minsk-ii-2015", "--days", "5", "--json"], 0),
        (["forecast", "minsk-ii-2015", "--days", "5", "--months", "1"], 2),
        (["forecast", "minsk-ii-2015", "--days", "5", "--of", "deaths"], 2),
        (["forecast", "black-sea-2022", "--days", "5"], 2),
        (["incidents", "gorge"], 0),
        (["incidents", "gorge", "--html", "x.html", "--language", "fr", "--out", "x.csv"], 0),
        (["incidents", "gorge", "--out", "x.txt"], 2),
        (["incidents", "gorge", "--same", "a", "b", "--who", "us", "--why", "so"], 2),
        (["incidents", "gorge", "--apart", "a", "b", "--who", "us", "--why", "so", "--waiting"], 0),
        (["incidents", "gorge", "--apart", "a", "b"], 2),
        (["incidents", "gorge", "--who", "us"], 2),
        (["incidents", "aceh-2005", "--same", "a", "b", "--who", "us", "--why", "so", "--waiting"], 2),
        (["explain", "gorge", "--clause", "ceasefire", "--fuse"], 0),
        (["diff", "gorge", "--from", "2020-03-06", "--to", "2020-03-12", "--fuse"], 0),
        (["compare-sources", "gorge/chronology.yaml", "gorge/reports/desk.yaml", "--html", "x.html"], 0),
        (["compare-sources", "gorge/chronology.yaml", "none.yaml"], 2),
        (["compare-sources", "gorge/chronology.yaml", "gorge/reports/desk.yaml", "--zone", "Mars"], 2),
        (["stability", "northern-front-draft", "--outcome", "both"], 0),
        (["stability", "valley"], 2),
        (["stability", "northern-front-draft", "--outcome", "nothing-like-it"], 2),
        (["edit", "valley", "withdrawal", "by", "2020-05-01"], 0),
        (["edit", "tutorial-sound", "ceasefire", "says", "x"], 2),
        (["copy", "tutorial-sound", "mine"], 0),
        (["copy", "tutorial-sound", "valley"], 2),
        (["show", "no-such-case"], 2),
        (["show", "valley", "--language", "xx"], 2),
        (["show", "valley", "--as-of", "some day"], 2),
        (["check", "valley", "--on", "some day"], 2),
        (["show"], 2),
        (["no-such-verb"], 2),
        (["show", "valley", "--no-such-option"], 2),
        (["check", "valley", "--fail-on", "nothing"], 2),
    ],
)
def test_exit_codes(case: str, words: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    given, out, err = _says(words, capsys)
    assert given == code, out + err
    assert "Traceback" not in out + err
    assert bool(err) == (code == 2)


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (["cases"], {"cases"}),
        (["check", "valley"], {"agreement", "standing", "with_positions", "diagnostics"}),
        (
            ["assess", "valley"],
            {
                "agreement", "standing", "as_of", "evidence", "accounting", "fusion", "sources_of_located_events",
                "unknown_names", "clauses", "coverage", "due_for_decision", "worlds", "assessments",
            },
        ),
        (
            ["show", "valley", "--language", "ar"],
            {
                "agreement", "title", "standing", "draft", "language", "zone", "phases", "clauses", "owes", "waits",
                "circles",
            },
        ),
        (
            ["incidents", "gorge"],
            {
                "agreement", "as_of", "files", "repeated", "reports", "incidents_in_all", "incidents", "accounting",
                "decisions", "error_scales", "prior_ppm", "audited_incidents", "written", "kept",
            },
        ),
        (
            ["compare-sources", "gorge/chronology.yaml", "gorge/reports/desk.yaml"],
            {
                "first", "second", "zone", "both", "only_first", "only_second", "lag_median_s",
                "lag_left_out", "outside_common_span", "without_point", "rows_read", "rows_refused", "days", "regions",
                    "lags",
            },
        ),
        (
            ["stability", "northern-front-draft"],
            {"agreement", "class", "note", "rankings", "states", "outcome", "conditions"},
        ),
        (["copy", "tutorial-sound", "mine"], {"case", "folder", "files", "left_out"}),
        (["edit", "valley", "withdrawal", "by", "2020-05-01"], {"file", "clause", "field", "was", "is"}),
        (["show", "no-such-case"], {"refused"}),
    ],
)  # fmt: skip
def test_json_is_json_and_nothing_else(
    case: str, words: list[str], keys: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    _, out, err = _says([*words, "--json"], capsys)
    assert set(json.loads(out)) == keys
    assert not err


@pytest.mark.parametrize("verb", ["cases", "check", "show", "assess"])
def test_json_is_the_same_each_time(case: str, verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = [verb, *([] if verb == "cases" else ["aceh-2005"]), "--json"]
    first = _says(words, capsys)
    assert first == _says(words, capsys)


def test_a_diagnostic_in_json_has_what_was_promised(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = _says(["check", "tutorial-faults", "--json"], capsys)
    found = json.loads(out)["diagnostics"]
    assert all({"code", "severity", "clause", "line", "message", "remedy"} <= set(one) for one in found)
    order = ["error", "serious", "notice"]
    assert [one["severity"] for one in found] == sorted((one["severity"] for one in found), key=order.index)


def test_the_demo_writes_its_page(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _says(["demo", "--json"], capsys)
    page = Path(json.loads(out)["page"])
    assert code == 0
    assert page == Path("out") / "aceh-2005.html"
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


_READS = [
    ["show", "valley"],
    ["show", "valley", "--language", "fr"],
    ["show", "valley", "--html", "x.html"],
    ["check", "valley", "--fail-on", "notice"],
    ["check", "valley", "--html", "x.html", "--language", "ar"],
    ["check", "valley", "--on", "2020-03-05"],
    ["assess", "valley", "--html", "x.html"],
    ["assess", "valley", "--as-of", "2020-06-01"],
    ["demo", "valley"],
    ["cases"],
    ["copy", "valley", "mine"],
    ["edit", "valley", "withdrawal", "by", "2020-05-01"],
    ["edit", "valley", "withdrawal", "by", "nonsense"],
]


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("words", _READS)
def test_positions_are_in_nothing_that_did_not_ask_for_them(
    case: str, words: list[str], as_json: bool, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    kept = tmp_path / "valley" / "positions.yaml"
    _, out, err = _says([*words, *(["--json"] if as_json else [])], capsys)
    assert SECRET not in out + err
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path != kept]
    assert not [path for path in written if SECRET in path.read_text(encoding="utf-8", errors="replace")]


@pytest.mark.parametrize("verb", ["show", "check"])
def test_positions_asked_for_are_marked(case: str, verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = _says([verb, case, "--mediator"], capsys)
    assert "mediator-only" in out
    _, out, _ = _says([verb, case, "--mediator", "--json", "--html", "x.html"], capsys)
    assert json.loads(out)["class"] == "mediator-only"
    assert "mediator-only" in Path("x.html").read_text(encoding="utf-8")


def test_broken_positions_stop_only_those_who_ask_for_them(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("valley/positions.yaml").write_text(f"{SECRET}: [", encoding="utf-8")
    assert _says(["show", case], capsys)[0] == 0
    assert _says(["show", case, "--mediator"], capsys)[0] == 2


HOSTILE = [
    "../../../etc/passwd", "/dev/null", "/", ".", "..", "~", "-", "--", "a" * 5000, "a/" * 2000, "nul\0byte",
    "new\nline", "[bold]name[/bold]", "[/]", "%s%n{0}", "$(id)", "`id`", "\u202egnirts", "\ud800", "'\"",
    "valley/agreement.yaml/x", "c:\\con", " ", "",
]  # fmt: skip


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_refused_in_words(
    case: str, name: str, as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (
        ["show", name],
        ["check", name],
        ["assess", name],
        ["edit", name, "a", "b", "c"],
        ["copy", name, "mine"],
    ):
        code, out, err = _says([*words, *(["--json"] if as_json else [])], capsys)
        assert code == 2, (words, out, err)
        assert "Traceback" not in out + err


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_value_breaks_nothing(case: str, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (
        ["show", "valley", "--html", name],
        ["show", "valley", "--language", name],
        ["show", "valley", "--as-of", name],
        ["check", "valley", "--on", name or "x"],
        ["assess", "valley", name],
        ["assess", "valley", "--reader", name or "x"],
        ["edit", "valley", name, "by", "2020-05-01"],
        ["edit", "valley", "withdrawal", name, "2020-05-01"],
    ):
        code, out, err = _says(words, capsys)
        assert code in (0, 2), (words, out, err)
        assert "Traceback" not in out + err
    assert Path("valley/agreement.yaml").read_text(encoding="utf-8") == AGREEMENT


@pytest.mark.parametrize("value", [one for one in HOSTILE if "\ud800" not in one])
def test_a_hostile_text_is_kept_as_text(case: str, value: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = _says(["edit", "valley", "ceasefire", "says", "--", value], capsys)
    assert code in (0, 2), err
    assert _says(["check", "valley", "--fail-on", "never"], capsys)[0] == 0


def test_a_file_that_is_no_agreement_is_refused(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    for n, given in enumerate((b"\xff\xfe\x00", b"", b"- a\n- b\n", b"{" * 4000, b"servanda: 1\n", b"a: &a [*a]\n")):
        Path(f"{n}.yaml").write_bytes(given)
        code, out, err = _says(["show", f"{n}.yaml"], capsys)
        assert code == 2
        assert "Traceback" not in out + err
        assert "remedy" in err


def test_an_interruption_is_said_and_leaves_nothing(
    case: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import os

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    before = sorted(tmp_path.rglob("*"))
    for words in (
        ["show", "valley", "--html", "x.html"],
        ["check", "valley", "--html", "x.html"],
        ["assess", "valley", "--html", "x.html"],
        ["edit", "valley", "withdrawal", "by", "2020-05-01"],
        ["copy", "valley", "mine"],
    ):
        code, _, err = _says(words, capsys)
        assert code == STOPPED
        assert "stopped" in err
    assert sorted(tmp_path.rglob("*")) == before
    assert Path("valley/agreement.yaml").read_text(encoding="utf-8") == AGREEMENT


def test_a_terminal_without_the_letters_gets_them_as_escapes(case: str) -> None:
    command = [sys.executable, "-m", "servanda", "show", "valley", "--language", "ar"]
    environment = {"PYTHONIOENCODING": "ascii", "PATH": "/usr/bin:/bin"}
    done = subprocess.run([*command, "--json"], capture_output=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["title"] == "الوادي"
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
