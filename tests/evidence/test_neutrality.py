"""Swap the names of the sides in an input, and the facts are the same with the names swapped."""

import io
from pathlib import Path

import polars as pl
import pytest

import reader_corpus
from reader_seeds import beside
from servanda.evidence import read_all

#: Two names of equal length in every good corpus, so that nothing but the names changes.
SIDES = ("North", "South")
GOOD = [path for path in reader_corpus.inputs("good") if any(side.encode() in path.read_bytes() for side in SIDES)]


def _swapped(text: str) -> str:
    return text.replace(SIDES[0], "\x01").replace(SIDES[1], SIDES[0]).replace("\x01", SIDES[1])


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_swapping_names_swaps_facts(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    reader = path.parents[1].name
    plain = read_all(io.BytesIO(text.encode()), reader=reader, name=path.name, beside=beside(path)).facts
    other = read_all(io.BytesIO(_swapped(text).encode()), reader=reader, name=path.name, beside=beside(path)).facts
    names = [name for name, dtype in plain.schema.items() if dtype == pl.String and name != "id"]
    renamed = plain.with_columns(pl.col(name).map_elements(_swapped, return_dtype=pl.String) for name in names)
    # ids are hashes of all a row says, the names too
    assert other.drop("id", "revises").equals(renamed.drop("id", "revises"))


def test_there_is_something_to_swap() -> None:
    assert len(GOOD) >= 4
