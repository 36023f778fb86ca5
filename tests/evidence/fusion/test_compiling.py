"""Kernels where nothing can be written, and the search without numba on what is dense."""

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from servanda.evidence import fuse
from servanda.evidence.fusion.compiling import kernel
from servanda.evidence.fusion.ordering import ascending
from tests.evidence.fusion.made_reports import made


def test_a_kernel_compiles_where_numba_finds_no_folder_to_keep_it_in() -> None:
    pytest.importorskip("numba")
    # numba keeps nothing of a function that stands in no file, and says so as where no folder can be written.
    there: dict[str, object] = {}
    exec(compile("def twice(x):\n    return x + x\n", "<no file>", "exec"), there)
    assert kernel(there["twice"])(21) == 42


def test_fusion_runs_from_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    pytest.importorskip("numba")
    # A file where a folder is wanted: nobody, root included, can write in it.
    wall = tmp_path / "wall"
    wall.write_text("")
    facts, _ = made(200, seed=5, fronts=2)
    facts.write_parquet(tmp_path / "facts.parquet")
    words = (
        "import polars as pl; from servanda.evidence import fuse;"
        f"print(fuse(pl.read_parquet({str(tmp_path / 'facts.parquet')!r}), None, compiled=True).incidents_out)"
    )
    done = subprocess.run(
        [sys.executable, "-c", words],
        env={**os.environ, "NUMBA_CACHE_DIR": str(wall / "cache"), "HOME": str(wall), "XDG_CACHE_HOME": str(wall)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == fuse(facts, None, compiled=False).incidents_out


def test_a_crowded_list_without_numba_takes_no_minutes() -> None:
    facts, _ = made(2_500, seed=9, fronts=1, days=40)
    began = time.process_time()
    fused = fuse(facts, None, compiled=False)
    assert time.process_time() - began < 30
    assert fused.reports_in > 5_000


def test_equal_keys_go_by_their_ties_and_then_by_position() -> None:
    r = np.random.default_rng(3)
    key, tie, last = (r.integers(0, 9, 2_000) for _ in range(3))
    expected = np.lexsort((np.arange(2_000), last, tie, key))
    assert (ascending(key, tie, last) == expected).all()
    assert ascending(key[:0], tie[:0]).tolist() == []


def test_the_order_of_facts_given_in_parts_decides_nothing() -> None:
    facts, _ = made(150, seed=2, fronts=2)
    shuffled = facts.sample(fraction=1.0, shuffle=True, seed=4)
    one, other = fuse(facts, None), fuse(pl.concat([shuffled[:100], shuffled[100:]]), None)
    assert one.incidents.equals(other.incidents)
    assert one.members.equals(other.members)
