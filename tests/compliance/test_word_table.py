"""What is made of each word, however many there are."""

import numpy as np
import polars as pl
import pytest

from servanda.compliance.word_table import FEW, WordTable


@pytest.mark.parametrize("copies", [1, FEW])
@pytest.mark.parametrize("words", [1, 63, 64, 65, 200])
def test_any_number_of_words(words: int, copies: int) -> None:
    """The table grows past its 64 rows while a column is looked up."""
    table = WordTable(lambda word: np.array([0 if word is None else int(word)], np.uint64))
    numbers = [*range(1, words + 1)] * copies
    column = pl.Series([None, *map(str, numbers)])
    assert table.full(column)[:, 0].tolist() == [0, *numbers]
    assert table.of(column)[:, 0].tolist() == [0, *numbers]
