"""The hashes of RFC 9162, section 2.1 (those of RFC 6962), and the compact range a tree grows by."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

#: The root of a tree without leaves.
EMPTY_ROOT: Final = hashlib.sha256(b"").digest()
HASH_BYTES: Final = 32
#: Sizes stay where every reader, browsers too, counts exactly.
LARGEST_SIZE: Final = 2**53 - 1

#: A hash of a whole subtree: of the leaves ``[index << level, (index + 1) << level)``.
NodeAt = Callable[[int, int], bytes]


def leaf_hash(entry: bytes) -> bytes:
    """The hash of one entry of the log."""
    return hashlib.sha256(b"\0" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash over two subtrees."""
    return hashlib.sha256(b"\1" + left + right).digest()


def split_of(size: int) -> int:
    """The greatest power of two below ``size``, which is at least 2: where RFC 9162 splits a tree."""
    return 1 << ((size - 1).bit_length() - 1)


@dataclass(frozen=True, slots=True)
class CompactRange:
    """A tree as the hashes of its whole subtrees, widest first: all that is needed to let it grow.

    ``peaks``: one hash for each bit set in ``size``. Memory and time of one leaf are O(log size).
    """

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def extended(self, hashes: Iterable[bytes]) -> "CompactRange":
        """The range after further leaf hashes; a million of them need no more memory than one."""
        size, peaks = self.size, list(self.peaks)
        digest, pop, push = hashlib.sha256, peaks.pop, peaks.append
        for one in hashes:
            rest = size
            while rest & 1:
                one = digest(b"\1" + pop() + one).digest()
                rest >>= 1
            push(one)
            size += 1
        return CompactRange(size, tuple(peaks))

    @property
    def root(self) -> bytes:
        """The root of the tree."""
        return folded(self.peaks)


def folded(peaks: Iterable[bytes]) -> bytes:
    """The root over whole subtrees from left to right; without any, that of the empty tree."""
    last: bytes | None = None
    for peak in reversed(tuple(peaks)):
        last = peak if last is None else node_hash(peak, last)
    return EMPTY_ROOT if last is None else last


def root_of(hashes: Iterable[bytes]) -> bytes:
    """The root over leaf hashes."""
    return CompactRange().extended(hashes).root


def nodes_over(hashes: list[bytes]) -> NodeAt:
    """Whole subtrees over leaf hashes held in memory, worked out once, level by level."""
    levels = [hashes]
    while len(levels[-1]) > 1:
        below = levels[-1]
        levels.append([node_hash(below[i], below[i + 1]) for i in range(0, len(below) - 1, 2)])
    return lambda level, index: levels[level][index]


def range_hash(node: NodeAt, low: int, high: int) -> bytes:
    """The hash of the leaves ``[low, high)``, where ``low`` is where RFC 9162 would begin such a subtree."""
    peaks = []
    while low < high:
        level = (high - low).bit_length() - 1
        peaks.append(node(level, low >> level))
        low += 1 << level
    return folded(peaks)
