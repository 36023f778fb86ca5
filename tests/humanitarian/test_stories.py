"""Every story of the desk is told as expected; and with the names of the sides exchanged."""

from pathlib import Path

import pytest

from tests.file_stories import load, swapped
from tests.humanitarian.telling import stories, tell


@pytest.mark.parametrize("path", stories(), ids=lambda path: path.stem)
def test_told_as_expected(path: Path) -> None:
    wrong = tell(load(path))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", stories(), ids=lambda path: path.stem)
def test_exchanged_names_exchange_results(path: Path) -> None:
    wrong = tell(swapped(load(path)))
    assert not wrong, "\n".join(wrong)
