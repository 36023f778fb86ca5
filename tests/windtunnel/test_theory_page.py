"""Every number on the page of theory is what the functions give."""

import re
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "theory.md"


def test_every_test_point_of_the_page_holds() -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= 10

    def near(found: Any, expected: float) -> None:
        assert found == pytest.approx(expected, rel=2e-6, abs=6e-7)

    known: dict[str, Any] = {"near": near}
    for block in blocks:
        exec(compile(block, str(PAGE), "exec"), known)
