"""The Pareto frontier: packages no other is at least as good as for everybody and better for somebody.

Within a group of tied issues it is gathered block by block; the frontiers of independent groups are then added and
sifted. A package on the frontier of the whole has in every group a choice on the frontier of that group, for a better
choice there would be a better package. Equal worths are one point, its package the one of least content hash.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.negotiation.issues import Bools, Issues
from servanda.negotiation.spaces import BLOCK, blocks, tied
from servanda.negotiation.values import Ints, Worth

#: More points than these are not held; the frontier is then sampled.
MOST_POINTS: Final = 30_000
_SENTINELS: Final = 48
_PIECE: Final = 256
_WIDTH: Final = 4_096


class TooManyPointsError(Exception):
    """The frontier has more points than are held."""


@dataclass(frozen=True, slots=True)
class Frontier:
    """Points of a frontier: worths (participants × points), keys, options chosen, packages of exactly these worths."""

    worths: Ints
    keys: npt.NDArray[np.uint64]
    chosen: npt.NDArray[np.int32]
    packages: npt.NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.keys)

    def only(self, which: Bools | npt.NDArray[np.intp]) -> "Frontier":
        """Some of the points."""
        return Frontier(self.worths[:, which], self.keys[which], self.chosen[:, which], self.packages[which])


def frontier(issues: Issues, worths: Sequence[Worth], most: int = MOST_POINTS) -> Frontier:
    """The whole frontier, exact; raises ``TooManyPointsError`` beyond ``most`` points."""
    groups = tied(issues, worths)
    whole = _of_group(issues, worths, groups[0], most)
    for of in groups[1:]:
        whole = _added(whole, _of_group(issues, worths, of, most), most)
    order = np.argsort(np.array([at for of in groups for at in of]))
    return Frontier(whole.worths, whole.keys, whole.chosen[order], whole.packages)


def _of_group(issues: Issues, worths: Sequence[Worth], of: tuple[int, ...], most: int) -> Frontier:
    found = (Frontier(b.worths, b.keys, b.chosen, np.ones(len(b.keys))) for b in blocks(issues, worths, of))
    return _gathered(found, most)


def _added(one: Frontier, other: Frontier, most: int) -> Frontier:
    """The frontier of two independent groups together."""

    def sums() -> Iterable[Frontier]:
        step = max(1, BLOCK // len(other))
        for first in range(0, len(one), step):
            part = one.only(np.arange(first, min(first + step, len(one))))
            left, right = len(part), len(other)
            yield Frontier(
                (part.worths[:, :, None] + other.worths[:, None, :]).reshape(len(part.worths), -1),
                (part.keys[:, None] + other.keys[None, :]).reshape(-1),
                np.concatenate([np.repeat(part.chosen, right, axis=1), np.tile(other.chosen, (1, left))]),
                (part.packages[:, None] * other.packages[None, :]).reshape(-1),
            )

    return _gathered(sums(), most)


def _gathered(parts: Iterable[Frontier], most: int) -> Frontier:
    held: Frontier | None = None
    for part in parts:
        if held is not None:
            part = part.only(_not_below(part.worths, held.worths))
        if len(part):
            held = undominated(part) if held is None else _joined(held, undominated(part))
            if len(held) > most:
                raise TooManyPointsError
    assert held is not None, "a case without a possible package is refused when it is read"
    return held


def _joined(held: Frontier, new: Frontier) -> Frontier:
    """Two frontiers made one; what is held is compared with what is new, never with itself again."""
    both = Frontier(
        np.concatenate([held.worths, new.worths], axis=1),
        np.concatenate([held.keys, new.keys]),
        np.concatenate([held.chosen, new.chosen], axis=1),
        np.concatenate([held.packages, new.packages]),
    )
    both, was_held = _merged(both, np.arange(len(both)) < len(held))
    if len(both.worths) == 2:
        return both.only(_staircase(both.worths))
    old, fresh = np.flatnonzero(was_held), np.flatnonzero(~was_held)
    fresh = fresh[~_beaten(both.worths[:, fresh], both.worths[:, old])]
    old = old[~_beaten(both.worths[:, old], both.worths[:, fresh])]
    return both.only(np.sort(np.concatenate([old, fresh])))


def _merged(points: Frontier, mark: Bools) -> tuple[Frontier, Bools]:
    """Points in descending order, equal worths made one of the least key, marked where one of them was."""
    order = np.lexsort((points.keys, *(-row for row in points.worths[::-1])))
    points, mark = points.only(order), mark[order]
    new = np.ones(len(points), dtype=np.bool_)
    new[1:] = (points.worths[:, 1:] != points.worths[:, :-1]).any(axis=0)
    begins = np.flatnonzero(new)
    counts, marks = np.add.reduceat(points.packages, begins), np.logical_or.reduceat(mark, begins)
    points = points.only(new)
    return Frontier(points.worths, points.keys, points.chosen, counts), marks


def _beaten(worths: Ints, by: Ints) -> Bools:
    """Which of some points another set covers; no point stands in both."""
    found = np.zeros(worths.shape[1], dtype=np.bool_)
    for first in range(0, worths.shape[1], _PIECE):
        for begin in range(0, by.shape[1], _WIDTH):
            alive = first + np.flatnonzero(~found[first : first + _PIECE])
            if len(alive):
                found[alive] = _covered(worths[:, alive], by[:, begin : begin + _WIDTH])
    return found


def undominated(points: Frontier) -> Frontier:
    """The points no other dominates, equal worths made one; in descending order of the first participant's worth."""
    if not len(points):
        return points
    if len(points.worths) > 2:
        points = points.only(_not_below(points.worths, points.worths[:, _strong(points.worths)]))
    points, _ = _merged(points, np.ones(len(points), dtype=np.bool_))
    return points.only(_staircase(points.worths) if len(points.worths) == 2 else _skyline(points.worths))


def _staircase(worths: Ints) -> Bools:
    """For two: descending in the first, each must beat the best second worth so far."""
    keep = np.ones(worths.shape[1], dtype=np.bool_)
    keep[1:] = worths[1, 1:] > np.maximum.accumulate(worths[1])[:-1]
    return keep


def _skyline(worths: Ints) -> Bools:
    """For more: descending in lexical order a point is dominated by earlier ones only; compared piece by piece."""
    n = worths.shape[1]
    keep = np.ones(n, dtype=np.bool_)
    for first in range(0, n, _PIECE):
        piece = np.arange(first, min(first + _PIECE, n))
        keep[piece] = ~_beaten(worths[:, piece], worths[:, :first][:, keep[:first]])
        alive = piece[keep[piece]]
        inner = np.asarray((worths[:, alive][:, :, None] <= worths[:, alive][:, None, :]).all(axis=0))
        np.fill_diagonal(inner, False)
        keep[alive] = ~inner.any(axis=1)
    return keep


def _covered(worths: Ints, by: Ints) -> Bools:
    """Which are nowhere above one of ``by`` (equal worths do not come here twice)."""
    found = worths[0][:, None] <= by[0][None, :]
    for row, other in zip(worths[1:], by[1:], strict=True):
        found &= row[:, None] <= other[None, :]
    return np.asarray(found.any(axis=1))


def _strong(worths: Ints) -> npt.NDArray[np.intp]:
    """A few points that dominate many: best for each, and best by evened-out sums."""
    low, high = worths.min(axis=1, keepdims=True), worths.max(axis=1, keepdims=True)
    even = (worths - low) / np.maximum(high - low, 1)
    score = np.sort(even, axis=0)
    ranked = [
        np.argsort(-score.sum(axis=0), kind="stable")[:_SENTINELS],
        np.argsort(-score[0], kind="stable")[:_SENTINELS],
    ]
    return np.unique(np.concatenate(ranked))


def _not_below(worths: Ints, front: Ints) -> npt.NDArray[np.intp]:
    """The points that no point of a frontier dominates strictly; for more than two, against its strong points only."""
    if len(worths) == 2:
        # The frontier descends in the first worth: the last at or above a point's first has the best second.
        at = np.searchsorted(-front[0], -worths[0], side="right") - 1
        best = np.where(at >= 0, front[1][at], np.iinfo(np.int64).min)
        equal = (at >= 0) & (front[1][at] == worths[1]) & (front[0][at] == worths[0])
        return np.flatnonzero((worths[1] > best) | equal)
    by = front[:, _strong(front)] if front.shape[1] > 2 * _SENTINELS else front
    keep = np.arange(worths.shape[1])
    for one in by.T:
        rows = worths[:, keep]
        below = (rows <= one[:, None]).all(axis=0) & (rows < one[:, None]).any(axis=0)
        keep = keep[~below]
    return keep
