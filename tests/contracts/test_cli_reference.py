"""The pages written from the program's own help are those of the program as it is."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from cyclopts import App

from servanda.cli.app import app

ROOT = Path(__file__).parents[2]


def test_the_reference_of_the_command_line_is_current() -> None:
    done = subprocess.run([sys.executable, ROOT / "tools" / "cli_reference.py", "--check"], check=False)
    assert done.returncode == 0, "run tools/cli_reference.py"


def verbs_of(one: App, before: str = "") -> Iterator[str]:
    for name in one:
        if not name.startswith("-"):
            yield f"{before}{name}"
            yield from verbs_of(one[name], f"{before}{name} ")


def test_every_verb_of_the_program_has_its_section() -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    verbs = list(verbs_of(app))
    assert "mission evacuate" in verbs
    assert [one for one in verbs if f"\n## servanda {one}\n" not in page] == []
