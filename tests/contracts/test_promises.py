"""Every row of the page of promises names a machine, a date, and commands whose files, tests and words are there."""

import ast
import re
import shlex
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
#: Promise, command, measured, machine, date.
ROWS = [
    [cell.strip() for cell in line.strip().strip("|").split(" | ")]
    for line in PAGE.splitlines()
    if line.startswith("| ") and not line.startswith(("| Promise", "| Figure", "| ---", "| **"))
]
#: Number, promise, command, how it stands today: the figures of trust, above the rows.
FIGURES = [
    [cell.strip() for cell in line.strip().strip("|").split(" | ")]
    for line in PAGE.splitlines()
    if line.startswith("| **")
]
SPAN = re.compile(r"`([^`]+)`")
FILE = re.compile(r"[\w./-]+\.(?:py|yaml|csv|md)|(?:tests|tools|benchmarks|docs)/[\w/]+")


@cache
def source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def found(name: str, beside: Path) -> Path | None:
    """A file by its path, or by its bare name beside the one named before it."""
    whole = [ROOT / name, beside / name]
    return next((one for one in whole if one.exists()), None)


def wrong_with(row: list[str]) -> list[str]:
    """What the command of a row names that is not there."""
    wrong, beside = [], ROOT
    for span in SPAN.findall(row[1]):
        words = shlex.split(span)
        named = [word for word in words if FILE.fullmatch(word) and not word.startswith("facts")]
        scripts = [one for one in named if one.endswith(".py")]
        for name in named:
            path = found(name, beside)
            if path is None:
                if words[0] != "servanda":
                    wrong.append(f"no {name}")
                continue
            beside = path.parent if path.is_file() else path
            if path.suffix == ".py":
                ast.parse(source(path))
        wrong += _of_words(words, [path for one in scripts if (path := found(one, beside)) is not None])
    return wrong


def _of_words(words: list[str], scripts: list[Path]) -> list[str]:
    while words and "=" in words[0]:
        words = words[1:]
    match words:
        case ["make", target, *_]:
            return [] if re.search(rf"^{re.escape(target)}:", source(ROOT / "Makefile"), re.M) else [f"no {target}"]
        case ["servanda", verb, *_]:
            known = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
            return [] if verb.startswith("-") or f"servanda {verb}" in known else [f"no servanda {verb}"]
        case ["python", "-m", module, *_] if module.startswith("tests."):
            return [] if (ROOT / (module.replace(".", "/") + ".py")).exists() else [f"no {module}"]
        case ["python", "-m", "pytest", *rest] if "-k" in rest:
            only = rest[rest.index("-k") + 1]
            names = " ".join(source(one) for one in scripts)
            return [] if re.search(rf"def test_\w*{only}", names) else [f"no test called {only}"]
        case ["python", script, first, *_] if script.startswith("benchmarks/") and first.islower():
            return [] if re.search(rf"(?<!\w){first}\b", source(ROOT / script)) else [f"{script} knows no {first}"]
    return []


def test_every_row_says_what_was_measured_where_and_when() -> None:
    for row in ROWS:
        assert len(row) == 5 and all(row), row[0]
        assert row[3] == "A" and re.fullmatch(r"2026-\d\d-\d\d", row[4]), row[0]
    assert len(ROWS) > 150


def test_every_command_names_what_is_there() -> None:
    wrong = {row[0]: found for row in ROWS if (found := wrong_with(row))}
    assert not wrong, wrong


def test_every_figure_of_trust_stands_once_and_says_how_it_stands() -> None:
    assert [number.strip("*") for number, *_ in FIGURES] == [str(number) for number in range(1, 51)]
    states = ("kept", "in part: ", "**not kept**: ", "**not yet shown**")
    assert [row[0] for row in FIGURES if not row[3].startswith(states)] == []
    wrong = {row[0]: found for row in FIGURES if (found := wrong_with(row[1:]))}
    assert not wrong, wrong


def test_a_figure_has_a_row_with_what_was_measured() -> None:
    """By its first command or one of its files: nothing is said to be kept that no row below says when and where."""
    measured = " ".join(row[1] for row in ROWS)
    for number, _, command, state in FIGURES:
        if state.startswith("kept"):
            names = [span for span in SPAN.findall(command) if span != "make test"]
            assert any(name in measured for name in names), number


@pytest.mark.parametrize(
    "command",
    [
        "`python benchmarks/bench_nothing.py`",
        "`make test` (`tests/store/mission/test_log.py`, `test_of_nothing.py`)",
        "`make best`",
        "`servanda asess case`",
        "`python -m tests.compliance.nothing`",
        "`python -m pytest --slow tests/web/mission/test_twin_worlds.py -k million`",
        "`python benchmarks/load_room.py soke 60`",
    ],
)
def test_what_is_not_there_would_be_found(command: str) -> None:
    assert wrong_with(["", command, "", "", ""])
