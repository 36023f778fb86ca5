"""The list of slow tests names tests there are, so that none is left out of an everyday run under an old name."""

from pathlib import Path

import pytest

from tests.measured import slow_ones

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("path", sorted({one.partition("::")[0] for one in slow_ones()}))
def test_what_is_listed_as_slow_is_there(path: str) -> None:
    text = (ROOT / path).read_text("utf-8")
    names = [one.rpartition("::")[2] for one in slow_ones() if one.startswith(f"{path}::")]
    assert [name for name in names if name != "runTest" and f"def {name}(" not in text] == []
