"""The page on scenarios: its example is read, and its table of defaults is the program's own."""

import re
from pathlib import Path

from servanda.agreement import read_agreement
from servanda.windtunnel import read_scenario
from tools import scenario_reference

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "scenario.md"


def test_the_example_is_read() -> None:
    page = PAGE.read_text(encoding="utf-8")
    blocks = dict(re.findall(r"```yaml (\w+)\n(.*?)```", page, re.DOTALL))
    read = read_scenario(blocks["scenario"], read_agreement(blocks["agreement"]))
    assert read.actors["north"].patience.source == ("press",)
    assert len(read.spoilers) == 1


def test_the_defaults_are_the_program_s_own() -> None:
    assert scenario_reference.text() == PAGE.read_text(encoding="utf-8"), "run: python tools/scenario_reference.py"
