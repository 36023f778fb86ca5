"""Matching of passages to clauses, held against links made elsewhere and against our own reading of them."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from tests import shared_data

BENCH = Path(__file__).parents[2] / "benchmarks" / "bench_matching.py"


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    shared_data.folder("osce_smm_and_agreement_texts")
    spec = importlib.util.spec_from_file_location("bench_matching", BENCH)
    assert spec is not None and spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["bench_matching"] = loaded
    spec.loader.exec_module(loaded)
    return loaded


def test_every_link_maps_to_a_clause_and_every_reading_to_a_link(bench: ModuleType) -> None:
    given = bench.yardstick()
    assert (len(given.texts), len(given.links), len(given.meant)) == (61, 74, 37)


def test_what_is_matched_is_right_and_what_we_read_is_mostly_found(bench: ModuleType) -> None:
    given = bench.yardstick()
    among = frozenset(one for _, clauses in given.links for one in clauses)
    found = bench.matched(given, None)
    links, meant = bench.score(found, given.links, among), bench.score(found, given.meant, among)
    assert links.right / links.made > 0.9
    assert links.recovered / links.links > 0.4
    assert meant.right / meant.made > 0.9
    assert meant.recovered / meant.links > 0.8
