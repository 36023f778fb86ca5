"""Proofs of inclusion and of consistency: made, and verified, as RFC 9162, sections 2.1.3 and 2.1.4, say.

Verifying trusts nothing: any list of bytes may come as a path, and what is wrong in it gives ``False``.
"""

from collections.abc import Sequence

from servanda.ledger.tree import EMPTY_ROOT, HASH_BYTES, NodeAt, node_hash, range_hash, split_of

Path = tuple[bytes, ...]


def inclusion_path(node: NodeAt, index: int, size: int) -> Path:
    """The hashes beside leaf ``index`` in the tree of ``size`` leaves, from the leaf upward."""
    if not 0 <= index < size:
        raise ValueError(f"leaf {index} is not in a tree of {size}")
    path, low, high = [], 0, size
    while high - low > 1:
        middle = low + split_of(high - low)
        if index < middle:
            path.append(range_hash(node, middle, high))
            high = middle
        else:
            path.append(range_hash(node, low, middle))
            low = middle
    return tuple(reversed(path))


def prefix_path(node: NodeAt, first: int, second: int) -> Path:
    """As a consistency proof, its seed always told: both roots can be computed from it, none need be known."""
    if not 0 < first < second:
        raise ValueError(f"no tree of {first} leaves truly begins one of {second}")
    path, low, high = [], 0, second
    while high != first:
        middle = low + split_of(high - low)
        if first <= middle:
            path.append(range_hash(node, middle, high))
            high = middle
        else:
            path.append(range_hash(node, low, middle))
            low = middle
    path.append(range_hash(node, low, high))
    return tuple(reversed(path))


def consistency_path(node: NodeAt, first: int, second: int) -> Path:
    """The proof that the tree of ``second`` leaves begins with that of ``first``; empty from 0 and for equal sizes."""
    if first == 0 or first == second:
        return ()
    path = prefix_path(node, first, second)
    return path[1:] if _whole(first) else path


def roots_from(path: Sequence[bytes], first: int, second: int) -> tuple[bytes, bytes] | None:
    """What a prefix path says the roots at both sizes are; none where it has not the shape for them."""
    if not path or not 0 < first < second or any(len(one) != HASH_BYTES for one in path):
        return None
    left, right = first - 1, second - 1
    while left & 1:
        left, right = left >> 1, right >> 1
    older = newer = path[0]
    for one in path[1:]:
        if right == 0:
            return None
        if left & 1 or left == right:
            older, newer = node_hash(one, older), node_hash(one, newer)
            while left and not left & 1:
                left, right = left >> 1, right >> 1
        else:
            newer = node_hash(newer, one)
        left, right = left >> 1, right >> 1
    return (older, newer) if right == 0 else None


def verify_consistency(first: int, second: int, root: bytes, later: bytes, path: Sequence[bytes]) -> bool:
    """Whether ``path`` proves that the tree of ``second`` leaves begins with that of ``first``."""
    if not 0 <= first <= second:
        return False
    if first == second or first == 0:
        return not path and (root == later if first == second else root == EMPTY_ROOT)
    found = roots_from((root, *path) if _whole(first) else path, first, second)
    return found == (root, later)


def verify_inclusion(index: int, size: int, leaf: bytes, root: bytes, path: Sequence[bytes]) -> bool:
    """Whether ``path`` proves that the leaf hash stands at ``index`` in the tree of ``size`` leaves."""
    if not 0 <= index < size or len(leaf) != HASH_BYTES or any(len(one) != HASH_BYTES for one in path):
        return False
    here, last, found = index, size - 1, leaf
    for one in path:
        if last == 0:
            return False
        if here & 1 or here == last:
            found = node_hash(one, found)
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            found = node_hash(found, one)
        here, last = here >> 1, last >> 1
    return last == 0 and found == root


def _whole(size: int) -> bool:
    return size & (size - 1) == 0
