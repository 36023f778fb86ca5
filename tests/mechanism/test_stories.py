"""The stories, each told whole."""

from pathlib import Path

import pytest

from tests.mechanism.telling import load, stories, tell


@pytest.mark.parametrize("path", stories(), ids=lambda one: one.stem)
def test_a_story_comes_as_told(path: Path) -> None:
    assert list(tell(load(path))) == []
