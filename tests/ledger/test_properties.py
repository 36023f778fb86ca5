"""Any tree: every proof verifies, every changed proof fails, growth in pieces equals the tree worked out at once."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.ledger import (
    EMPTY_ROOT,
    CompactRange,
    Edge,
    TileMissing,
    consistency_path,
    inclusion_path,
    leaf_hash,
    node_hash,
    nodes_in,
    nodes_over,
    paths_of,
    prefix_path,
    root_of,
    roots_from,
    tile_path,
    verify_consistency,
    verify_inclusion,
)

MOST = 1200
HASHES = [leaf_hash(number.to_bytes(4, "big")) for number in range(MOST)]
SIZES = st.integers(1, 70) | st.integers(1, MOST)


def defined(hashes: list[bytes]) -> bytes:
    """The root as RFC 9162 defines it, word for word."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    k = 1
    while k * 2 < len(hashes):
        k *= 2
    return node_hash(defined(hashes[:k]), defined(hashes[k:]))


@given(SIZES, st.lists(st.integers(0, 300), max_size=5))
def test_a_tree_grown_in_pieces_is_the_tree_as_defined(size: int, cuts: list[int]) -> None:
    grown, at = CompactRange(), 0
    for cut in [*cuts, size]:
        until = min(size, at + cut)
        grown, at = grown.extended(HASHES[at:until]), until
    assert grown.size == size
    assert len(grown.peaks) == size.bit_count()
    assert grown.root == defined(HASHES[:size]) == root_of(HASHES[:size])


def test_the_empty_tree_has_the_hash_of_nothing() -> None:
    assert CompactRange().root == EMPTY_ROOT == defined([])


@given(st.data())
def test_every_leaf_is_proven_and_every_changed_proof_fails(data: st.DataObject) -> None:
    size = data.draw(SIZES)
    index = data.draw(st.integers(0, size - 1))
    root, leaf = root_of(HASHES[:size]), HASHES[index]
    path = inclusion_path(nodes_over(HASHES[:size]), index, size)
    assert verify_inclusion(index, size, leaf, root, path)
    assert not verify_inclusion(index, size, leaf, root, (*path, leaf))
    assert not verify_inclusion(index, size, _flipped(data, leaf), root, path)
    assert not verify_inclusion(index, size, leaf, _flipped(data, root), path)
    other = data.draw(st.integers(-1, size + 1).filter(lambda n: n != index))
    assert not verify_inclusion(other, size, leaf, root, path)
    if path:
        assert not verify_inclusion(index, size, leaf, root, path[:-1])
        assert not verify_inclusion(index, size, leaf, root, path[1:])
        n = data.draw(st.integers(0, len(path) - 1))
        assert not verify_inclusion(index, size, leaf, root, (*path[:n], _flipped(data, path[n]), *path[n + 1 :]))
        assert not verify_inclusion(index, size, leaf, root, (*path[:n], path[n][:-1], *path[n + 1 :]))


@given(st.data())
def test_any_two_sizes_are_joined_and_every_changed_proof_fails(data: st.DataObject) -> None:
    second = data.draw(SIZES)
    first = data.draw(st.integers(0, second))
    older, newer = root_of(HASHES[:first]), root_of(HASHES[:second])
    path = consistency_path(nodes_over(HASHES[:second]), first, second)
    assert verify_consistency(first, second, older, newer, path)
    assert not verify_consistency(first, second, older, newer, (*path, newer))
    assert not verify_consistency(first, second, _flipped(data, older), newer, path)
    if first > 0:
        assert not verify_consistency(first, second, older, _flipped(data, newer), path)
    assert not verify_consistency(second + 1, second, older, newer, path)
    assert not verify_consistency(-1, second, older, newer, path)
    if path:
        assert not verify_consistency(first, second, older, newer, path[:-1])
        n = data.draw(st.integers(0, len(path) - 1))
        assert not verify_consistency(first, second, older, newer, (*path[:n], _flipped(data, path[n]), *path[n + 1 :]))
    if 0 < first < second:
        assert roots_from(prefix_path(nodes_over(HASHES[:second]), first, second), first, second) == (older, newer)


@given(st.data())
def test_a_log_whose_past_was_rewritten_is_joined_by_no_proof(data: st.DataObject) -> None:
    second = data.draw(st.integers(2, 400))
    first = data.draw(st.integers(1, second - 1))
    changed = list(HASHES[:second])
    changed[data.draw(st.integers(0, first - 1))] = leaf_hash(b"another")
    older, newer = root_of(HASHES[:first]), root_of(changed)
    for nodes in (nodes_over(changed), nodes_over(HASHES[:second])):
        assert not verify_consistency(first, second, older, newer, consistency_path(nodes, first, second))
    shown = roots_from(prefix_path(nodes_over(changed), first, second), first, second)
    assert shown is not None and shown[1] == newer and shown[0] != older


@given(st.data())
def test_tiles_grown_in_pieces_are_those_of_the_whole_and_prove_the_same(data: st.DataObject) -> None:
    size = data.draw(SIZES)
    cut = data.draw(st.integers(0, size))
    edge, files = Edge().grown(HASHES[:cut])
    edge, more = edge.grown(HASHES[cut:size])
    files |= more
    once, whole = Edge().grown(HASHES[:size])
    assert edge == once == Edge.read(size, files.get)
    assert set(whole) == {tile_path(*tile) for tile in paths_of(size)}
    assert {path: files[path] for path in whole} == whole
    index = data.draw(st.integers(0, size - 1))
    by_tiles, by_hashes = nodes_in(size, files.get), nodes_over(HASHES[:size])
    assert inclusion_path(by_tiles, index, size) == inclusion_path(by_hashes, index, size)
    assert consistency_path(by_tiles, cut, size) == consistency_path(by_hashes, cut, size)
    if cut:
        assert inclusion_path(nodes_in(cut, files.get), 0, cut) == inclusion_path(nodes_over(HASHES[:cut]), 0, cut)


def test_tiles_lie_where_c2sp_says() -> None:
    assert tile_path(0, 1234067) == "tile/0/x001/x234/067"
    assert tile_path(2, 5, 17) == "tile/2/005.p/17"
    widths: dict[int, list[int]] = {}
    for level, _, width in paths_of(70_000):
        widths.setdefault(level, []).append(width)
    assert widths == {0: [256] * 273 + [112], 1: [256, 17], 2: [1]}
    assert list(paths_of(256)) == [(0, 0, 256), (1, 0, 1)]


def test_a_tile_that_is_gone_is_told() -> None:
    _, files = Edge().grown(HASHES[:300])
    del files["tile/0/000"]
    with pytest.raises(TileMissing, match="tile/0/000"):
        inclusion_path(nodes_in(300, files.get), 0, 300)
    with pytest.raises(TileMissing):
        Edge.read(300, lambda path: b"short")


def test_what_is_not_in_a_tree_has_no_proof() -> None:
    node = nodes_over(HASHES[:3])
    for wrong in (-1, 3):
        with pytest.raises(ValueError, match="not in a tree"):
            inclusion_path(node, wrong, 3)
    for first in (0, 3):
        with pytest.raises(ValueError, match="begins"):
            prefix_path(node, first, 3)
    assert roots_from((), 1, 2) is None
    assert roots_from((b"short",), 1, 2) is None
    assert not verify_inclusion(0, 1, b"short", b"short", ())


def _flipped(data: st.DataObject, value: bytes) -> bytes:
    place = data.draw(st.integers(0, len(value) * 8 - 1))
    changed = bytearray(value)
    changed[place // 8] ^= 1 << place % 8
    return bytes(changed)
