"""Kernels where nothing can be written, and the search without numba on what is dense."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

from servanda.evidence import fuse
from servanda.evidence.fusion.codebook import CLASSES
from servanda.evidence.fusion.compiling import kernel
from servanda.evidence.fusion.grouping import grouped
from servanda.evidence.fusion.ordering import ascending
from servanda.evidence.fusion.reports import Reports
from servanda.evidence.fusion.search import Space
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


def test_digit_by_digit_the_order_is_the_same() -> None:
    pytest.importorskip("numba")
    from servanda.evidence.fusion.compiled_order import ordered

    r = np.random.default_rng(4)
    for highest in (0, 3, 4_095, 1 << 40):
        key, tie = r.integers(0, highest, 3_000, endpoint=True), r.integers(0, 50, 3_000).astype(np.uint64)
        assert (ordered(key.astype(np.uint64), tie) == ascending(key, tie)).all()
    assert ordered(key[:0].astype(np.uint64), tie[:0]).tolist() == []
    # So many that more than one thread has a part in it.
    key, tie = r.integers(0, 90_000, 250_000), r.integers(0, 3, 250_000).astype(np.uint64)
    assert (ordered(key.astype(np.uint64), tie) == ascending(key, tie)).all()


@pytest.mark.parametrize("count", [600, 20_000])
def test_component_by_component_the_groups_are_those_of_one_order(count: int) -> None:
    pytest.importorskip("numba")
    r = np.random.default_rng(5)
    many = count * 3 // 2
    left = r.integers(0, count - 12, many)
    pairs = np.unique(np.stack([left, left + r.integers(1, 12, many)], axis=1), axis=0)
    value = np.round(r.normal(2, 3, len(pairs)))
    source, tie = r.integers(0, 5, count), r.integers(0, 1 << 60, count).astype(np.uint64)
    joined, parted = r.integers(0, count, (6, 2)), r.integers(0, count, (20, 2))
    given = (count, source, pairs[:, 0], pairs[:, 1], value, tie, joined, parted)
    one, other = grouped(*given, compiled=False), grouped(*given, compiled=True)
    assert (one == other).all()
    assert len(np.unique(one)) < count


@pytest.mark.parametrize("names", [3, 200])
def test_what_is_counted_around_a_report_is_the_same_compiled_however_much_is_named(names: int) -> None:
    """With more names or acts than bits too, across the date line too, and where many lie on one spot."""
    pytest.importorskip("numba")
    r = np.random.default_rng(names)
    count = 3_000
    begin = r.integers(0, 40, count).astype(np.int32) * 1_440
    lon = np.where(r.random(count) < 0.5, r.uniform(179.6, 180.0, count), r.uniform(-180.0, -179.6, count))
    lat = np.where(r.random(count) < 0.5, 8.0, r.uniform(7.5, 8.5, count))
    acts, said = (r.integers(-1, most, (count, 3)) for most in (names // 2, names))
    source = r.integers(0, 3, count).astype(np.int16)
    reports = Reports(
        tie=r.integers(0, 1 << 60, count).astype(np.uint64), lat=lat, lon=lon, cos=np.cos(np.radians(lat)),
        begin=begin, end=begin + np.int32(1_440), source=source, group=source * np.int16(CLASSES),
        acts=acts.astype(np.int16), families=np.where(acts < 0, -1, acts // 4).astype(np.int16),
        names=said.astype(np.int32), level=np.full(count, -1, np.int16), killed=np.full(count, -1.0),
    )  # fmt: skip
    one, other = Space(reports, False), Space(reports, True)
    for part in ("near", "acting", "naming", "all_acting", "all_naming"):
        assert (getattr(one.crowd(), part) == getattr(other.crowd(), part)).all(), part
    assert other.crowd().near[:, -1].max() > 1_024
    reach = np.full((3 * CLASSES, 3 * CLASSES), 400.0)
    few = np.arange(0, count, 7)
    for rows in (None, few):
        mine, theirs = one.pairs(reach, rows), other.pairs(reach, rows)
        assert {*zip(mine.left.tolist(), mine.right.tolist(), mine.dist2.tolist(), strict=True)} == {
            *zip(theirs.left.tolist(), theirs.right.tolist(), theirs.dist2.tolist(), strict=True)
        }
    around = [*(r.random((count, width), np.float32) for width in (7, 3, 2)), r.random(count, np.float32)]
    shown = [laid_out(space, mine.left, mine.right, tuple(around)) for space in (one, other)]
    assert all((a == b).all() for a, b in zip(*shown, strict=True))
    assert len({*shown[0][0][1].tolist()}) > 1


def laid_out(space: Space, left: Any, right: Any, around: Any) -> list[Any]:
    """All that is laid out of these pairs to learn from."""
    r = space.reports
    made = [np.empty((3, len(left)), np.int64), *(np.empty(len(left), np.int64) for _ in range(5))]
    crowd, rest = np.empty((len(left), 7)), np.empty(len(left))
    drawn = np.arange(len(r)) % 3 == 0
    space.kernels.laid_out(
        left, right, r.source, r.group, r.level, drawn, (3, 3 * CLASSES), space.spans, space.said, around, made[0],
        tuple(made[1:]), crowd, rest,
    )  # fmt: skip
    return [*made, crowd, rest]


def test_scales_are_shared_out_the_same_compiled() -> None:
    pytest.importorskip("numba")
    from servanda.evidence.fusion import arrays, compiled

    r = np.random.default_rng(8)
    for count in (2, 5, 25):
        weight = r.integers(0, 900, (count, count)) * 1.0
        weight += weight.T
        mean, begin = r.uniform(0, 400, (count, count)), r.uniform(0.5, 600, count)
        mean += mean.T
        one, other = begin.copy(), begin.copy()
        arrays.share_out(mean, weight, begin, 2.0, one)
        compiled.share_out(mean, weight, begin, 2.0, other)
        assert one.tolist() == other.tolist()
        assert (one != begin).any()


def test_the_order_of_facts_given_in_parts_decides_nothing() -> None:
    facts, _ = made(150, seed=2, fronts=2)
    shuffled = facts.sample(fraction=1.0, shuffle=True, seed=4)
    one, other = fuse(facts, None), fuse(pl.concat([shuffled[:100], shuffled[100:]]), None)
    assert one.incidents.equals(other.incidents)
    assert one.members.equals(other.members)
