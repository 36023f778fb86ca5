"""The dependency rule bites: on a small house built for the purpose, one wrong import breaks one contract."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SOUND = {
    "basis/__init__.py": "from servanda.basis.spans import Span\n",
    "basis/spans.py": "class Span: ...\n",
    "vocabulary/__init__.py": "from servanda.basis import Span\n",
    "page/__init__.py": "import jinja2\n",
    "evidence/__init__.py": "from servanda.vocabulary import Span\n",
    "agreement/__init__.py": "from servanda.basis import Span\n",
    "operations/__init__.py": "import servanda.agreement, servanda.evidence\n",
    "cli/__init__.py": "import rich\nimport servanda.operations\n",
}


def lint(folder: Path, files: dict[str, str]) -> tuple[int, str]:
    """The exit code and the text of import-linter, under our own contracts, over a house of these files."""
    contracts = (ROOT / ".importlinter").read_text()
    listed = contracts.partition("layers =\n")[2].partition("\n\n")[0]
    empty = dict.fromkeys((f"{layer}/__init__.py" for layer in re.findall(r"\w+", listed)), "")
    package = folder / "src" / "servanda"
    for name, text in {"__init__.py": "", **empty, **files}.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (folder / ".importlinter").write_text(contracts)
    shutil.copytree(ROOT / "tools", folder / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"{folder / 'src'}{os.pathsep}{folder}"},
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stdout + done.stderr


def test_a_sound_house_keeps_every_contract(tmp_path: Path) -> None:
    code, said = lint(tmp_path, SOUND)
    assert code == 0, said


@pytest.mark.parametrize(
    ("where", "wrong", "expected"),
    [
        pytest.param("basis/spans.py", "import servanda.page", "lower ones only BROKEN", id="upwards"),
        pytest.param("agreement/__init__.py", "import servanda.evidence", "lower ones only BROKEN", id="siblings"),
        pytest.param(
            "rumour/__init__.py",
            "",
            "not listed as layers: - servanda.rumour",
            id="a package without its place",
        ),
        pytest.param("page/__init__.py", "import servanda.basis.spans", "front only BROKEN", id="past a front"),
        pytest.param("evidence/__init__.py", "import sqlite3", "SQL only in store BROKEN", id="SQL"),
        pytest.param("operations/__init__.py", "import rich", "only in cli BROKEN", id="terminal"),
        pytest.param("agreement/__init__.py", "import jinja2", "page, web and bulletin BROKEN", id="templates"),
        pytest.param("evidence/__init__.py", "import socket", "but server BROKEN", id="network"),
    ],
)
def test_one_wrong_import_breaks_it(tmp_path: Path, where: str, wrong: str, expected: str) -> None:
    code, said = lint(tmp_path, {**SOUND, where: SOUND.get(where, "") + wrong + "\n"})
    assert code != 0
    assert expected in " ".join(said.split()), said


def test_a_built_package_is_not_in_brackets() -> None:
    contracts = (ROOT / ".importlinter").read_text()
    waived = re.findall(r"\((\w+)\)", contracts.partition("layers =\n")[2].partition("\n\n")[0])
    built = [name for name in waived if (ROOT / "src" / "servanda" / name / "__init__.py").is_file()]
    assert built == [], "take the brackets off in .importlinter"
