"""Coded facts that go to files are read as those in memory are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.compliance import Table, assess, spill
from tests.compliance.test_batch_is_stream import told
from tests.compliance.worlds import world


@given(st.integers(0, 2**32), st.integers(0, 60))
@settings(max_examples=20, deadline=None)
def test_columns_in_files(seed: int, most_held: int) -> None:
    this = world(seed)
    # In runs, the facts of one source row stand together.
    facts = this.facts.sort("source", "input", "row", maintain_order=True)
    plain = assess(this.law, facts, this.as_of)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spill, "MOST_HELD", most_held)
        filed = assess(this.law, Table(facts, run=40), this.as_of)
    assert told(filed) == told(plain)
    assert filed.facts["id"].to_list() == plain.facts["id"].to_list()
