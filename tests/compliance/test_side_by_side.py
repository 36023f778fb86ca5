"""Two threads over long arrays: the same to the bit as one, in the same order, and no error is lost."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.compliance import side_by_side
from servanda.compliance.hash_places import where_in
from servanda.compliance.side_by_side import each_of, entry_by_entry


@given(st.integers(0, 2**32), st.integers(0, 3_000), st.integers(0, 3_000))
def test_where_hashes_stand_is_told_by_two_threads_as_by_bisection(seed: int, few: int, many: int) -> None:
    rng = np.random.default_rng(seed)
    ordered = np.sort(rng.integers(0, 2**64, few, np.uint64))
    hashes = np.concatenate([rng.integers(0, 2**64, many, np.uint64), rng.permutation(ordered)])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(side_by_side, "WORTH", 1)
        found = where_in(ordered, hashes)
    assert (found == np.searchsorted(ordered, hashes)).all()
    assert found.dtype == np.int64


@pytest.mark.parametrize("length", [0, 1, 2, 7, 2 * side_by_side.WORTH - 1, 2 * side_by_side.WORTH + 1])
def test_entries_stay_in_their_order(length: int) -> None:
    column = np.arange(length)
    assert (entry_by_entry(lambda some: some * 2 + 1, column) == column * 2 + 1).all()


def test_each_comes_in_its_order_and_errors_come_through() -> None:
    assert list(each_of(lambda one: one * one, range(20), side_by_side.WORTH)) == [one * one for one in range(20)]
    with pytest.raises(ZeroDivisionError):
        list(each_of(lambda one: 1 // one, (1, 0, 2), side_by_side.WORTH))
