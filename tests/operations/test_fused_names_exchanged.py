"""Put together, weighed and assessed: exchange the parties' names and every result is exchanged."""

import json
from pathlib import Path

import polars as pl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servanda.agreement import lower, read_agreement
from servanda.compliance import assess
from servanda.operations.fusing import fuse_case
from servanda.store import open_case
from tests.compliance.test_properties import _part_exchanged, exchanged
from tests.compliance.worlds import lives, told, world

NAMES = ["actor", "side_1", "side_2", "toward"]


@given(st.integers(0, 2**32))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_exchanged_names_exchange_what_is_fused(tmp_path: Path, seed: int) -> None:
    this = world(seed)
    (tmp_path / "agreement.yaml").write_text("servanda: 1\n", encoding="utf-8")
    case = open_case(str(tmp_path))
    # Near in place and time, so that reports of several sources do come together.
    facts = this.facts.with_columns(
        lon=pl.lit(37.5), lat=pl.lit(47.5) + pl.int_range(pl.len()) % 3 * 0.01, radius_m=pl.lit(500.0),
        incident=pl.lit(None, pl.String), row=pl.int_range(2, pl.len() + 2), origin=pl.lit("monitor"),
        said_by=pl.when(pl.int_range(pl.len()) % 4 == 0).then(pl.col("actor")),
    )  # fmt: skip
    law = lower(read_agreement(json.dumps(exchanged(this.file))))
    turned = facts.with_columns(pl.col([*NAMES, "said_by"]).replace({"north": "south", "south": "north"}))
    before, after = fuse_case(case, this.law, facts, this.as_of), fuse_case(case, law, turned, this.as_of)
    back = after.facts.with_columns(pl.col([*NAMES, "said_by"]).replace({"north": "south", "south": "north"}))
    assert back.equals(before.facts)
    one, other = assess(this.law, before.facts, this.as_of), assess(law, after.facts, this.as_of)
    assert told(other) == [record | {"obligation": _part_exchanged(record["obligation"])} for record in told(one)]
    assert lives(one) == lives(other)
