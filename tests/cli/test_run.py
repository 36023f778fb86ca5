"""Whatever is typed, and whatever the output is, the program answers in words and an exit code."""

import io
import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from rich.console import Console
from rich.table import Table

from servanda.cli import app, main
from servanda.cli.terminal import print_table

PROGRAM = [sys.executable, "-m", "servanda"]


def test_bad_options_are_refused_in_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (
        ["assess", "--nope", "--json"],
        ["nope", "--json"],
        ["check", "aceh-2005", "--fail-on", "x", "--json"],
    ):
        assert app.run(words) == 2
        (reason,) = json.loads(capsys.readouterr().out)["refused"]
        assert (reason["code"], reason["file"]) == ("CLI001", "the command line")


def test_bad_options_are_refused_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run(["assess", "--nope"]) == 2
    said = capsys.readouterr().err
    assert "[CLI001]" in said and "where:  the command line" in said
    assert "see 'servanda assess --help'" in said, "the verb's own options, not the list of verbs"
    assert app.run(["nope"]) == 2 and "see 'servanda --help'" in capsys.readouterr().err


def test_demo_without_a_chronology_says_what_to_do(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert app.run(["demo", "northern-front-draft", "--out", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "no chronology" in said and "servanda check northern-front-draft" in said and "CLI004" in said


@pytest.mark.parametrize("verb", ["", "cases", "check", "show", "assess", "copy", "edit", "demo"])
def test_each_help_tells_the_exit_codes(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run([*([verb] if verb else []), "--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Exit codes: 0 fine, 1 something found" in said and "130 stopped with Ctrl-C" in said


def test_the_usage_of_assess_names_the_evidence(capsys: pytest.CaptureFixture[str]) -> None:
    app.run(["assess", "--help"])
    assert "CASE [EVIDENCE...]" in capsys.readouterr().out


def test_names_stay_whole_where_nobody_looks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert app.run(["assess", "aceh-2005"]) == 0
    lines = capsys.readouterr().out.splitlines()
    (one,) = [line for line in lines if line.startswith("no-major-movements ")]
    assert one.rstrip().endswith("%")


def test_a_table_is_wider_than_a_narrow_terminal_rather_than_broken() -> None:
    out = Console(width=20, file=io.StringIO(), force_terminal=True, no_color=True)
    table = Table("clause", "counts", box=None, pad_edge=False)
    table.columns[0].no_wrap = True
    table.add_row("no-major-movements", "contrary indication")
    print_table(out, table)
    assert isinstance(out.file, io.StringIO)
    said = out.file.getvalue()
    assert "no-major-movements" in said and "indication" in said and "…" not in said and out.width == 20


def test_refused_rows_past_the_fifth_are_counted(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rows = [f"  - {{on: 2005-10-01, act: nothing-{n}}}\n" for n in range(8)]
    rows.append("  - {on: 2005-10-01, act: fire, sides: [government, gam]}\n")
    (tmp_path / "list.yaml").write_text("chronology: 1\nid: one\nrows:\n" + "".join(rows))
    path = str(tmp_path / "list.yaml")
    assert app.run(["assess", "aceh-2005", path, path]) == 0
    said = capsys.readouterr().out
    assert said.count("  and 3 more") == 1 and "1 more were the same as one of them and counted once" in said
    assert app.run(["assess", "aceh-2005", path, path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["accounting"]["repeated"] == 1


def test_stopped_in_the_middle(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stop(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("servanda.operations.list_cases", stop)
    assert app.run(["cases"]) == 130
    assert "nothing half-written" in capsys.readouterr().err


def test_stopped_while_modules_load(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Loading(ModuleType):
        def __getattr__(self, _: str) -> Any:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "servanda.cli.app", Loading("servanda.cli.app"))
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 130
    assert capsys.readouterr().err == "stopped; nothing half-written is left behind\n"


def test_a_disk_that_is_full_is_said(tmp_path: Path) -> None:
    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    # The limit would cut short the bytecode of whatever is loaded for the first time, and spoil later runs.
    plain = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    for words in (["show", "aceh-2005"], ["cases", "--json"]):
        with (tmp_path / "out").open("w") as out:
            done = subprocess.run(
                [*PROGRAM, *words], stdout=out, stderr=-1, text=True, preexec_fn=small, check=False, env=plain
            )
        assert done.returncode == 2 and "[CLI002]" in done.stderr and "Traceback" not in done.stderr


def test_a_closed_output_is_said() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" >&-', "sh", *PROGRAM, "cases"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2 and "[CLI003]" in done.stderr


def test_a_reader_that_went_away_is_no_fault() -> None:
    with subprocess.Popen([*PROGRAM, "show", "aceh-2005"], stdout=-1, stderr=-1) as started:
        assert started.stdout is not None and started.stderr is not None
        started.stdout.close()
        said = started.stderr.read()
    assert started.returncode == 0 and said == b""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_any_encoding_takes_any_letter(encoding: str) -> None:
    there = {**os.environ, "PYTHONIOENCODING": encoding}
    words = [*PROGRAM, "show", "aceh-2005", "--language", "ar"]
    assert subprocess.run(words, capture_output=True, env=there, check=True).stdout
    shown = subprocess.run([*words, "--json"], capture_output=True, env=there, check=True).stdout
    assert json.loads(shown.decode(encoding))
