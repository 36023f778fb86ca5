"""Packages enumerated in blocks of bounded memory, and the issues that rules or values tie together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.negotiation.issues import Bools, Combination, Issues
from servanda.negotiation.values import Ints, Worth

#: Packages in one block; a block is all that is held of an enumeration.
BLOCK: Final = 65_536


@dataclass(frozen=True, slots=True)
class Block:
    """Some packages of a group of issues: worths (participants × packages), tie-breaking keys, options chosen."""

    worths: Ints
    keys: npt.NDArray[np.uint64]
    chosen: npt.NDArray[np.int32]


def tied(issues: Issues, worths: Sequence[Worth]) -> tuple[tuple[int, ...], ...]:
    """The issues in groups that no rule and no combined value links; the group with fewest packages first."""
    group = list(range(len(issues.issues)))
    links = [*issues.ruled_out, *(one for worth in worths for one, _ in worth.bonuses)]
    for one in links:
        first, *rest = (group[at] for at in one.options)
        group = [first if g in rest else g for g in group]
    found = [tuple(at for at, g in enumerate(group) if g == name) for name in dict.fromkeys(group)]
    # By content, so that neither the order of the issues nor a name decides how ties fall.
    return tuple(
        sorted(found, key=lambda of: (prod(issues.sizes[at] for at in of), min(int(issues.keys[at][0]) for at in of)))
    )


@dataclass(frozen=True, slots=True)
class _Tail:
    """The last issues of a group laid out once: every choice of them, its worths and keys."""

    of: tuple[int, ...]
    grid: npt.NDArray[np.int32]
    worths: Ints
    keys: npt.NDArray[np.uint64]

    def mask(self, one: Combination, sizes: Sequence[int]) -> Bools:
        """Where these issues do not speak against a combination."""
        found = np.ones(self.grid.shape[1], dtype=np.bool_)
        for at, chosen in zip(self.of, self.grid, strict=True):
            if at in one.options:
                found &= one.mask(at, sizes[at])[chosen]
        return found


def blocks(issues: Issues, worths: Sequence[Worth], of: tuple[int, ...]) -> Iterator[Block]:
    """Every allowed package of a group of issues, at most ``BLOCK``, or the options of one issue, at a time."""
    at = len(of) - 1
    while at > 0 and prod(issues.sizes[i] for i in of[at - 1 :]) <= BLOCK:
        at -= 1
    head, tail = of[:at], _laid_out(issues, worths, of[at:])
    within = set(of)
    rules = [(one, tail.mask(one, issues.sizes)) for one in issues.ruled_out if within.issuperset(one.options)]
    bonuses = [
        (one, tail.mask(one, issues.sizes), p, amount)
        for p, worth in enumerate(worths)
        for one, amount in worth.bonuses
        if within.issuperset(one.options)
    ]
    for chosen in product(*(range(issues.sizes[i]) for i in head)):
        place = dict(zip(head, chosen, strict=True))
        allowed = np.ones(len(tail.keys), dtype=np.bool_)
        for one, mask in rules:
            if _may_hold(one, place):
                allowed &= ~mask
        found = tail.worths + np.array([[sum(int(w.tables[i][c]) for i, c in place.items())] for w in worths])
        for one, mask, p, amount in bonuses:
            if _may_hold(one, place):
                found[p, mask] += amount
        # Modulo 2**64 in Python, for NumPy warns of a scalar that runs over and not of an array.
        keys = tail.keys + np.uint64(sum(int(issues.keys[i][c]) for i, c in place.items()) % 2**64)
        options = np.empty((len(of), len(keys)), dtype=np.int32)
        options[:at] = np.array(chosen, dtype=np.int32)[:, None]
        options[at:] = tail.grid
        yield (
            Block(found, keys, options)
            if allowed.all()
            else Block(found[:, allowed], keys[allowed], options[:, allowed])
        )


def _laid_out(issues: Issues, worths: Sequence[Worth], of: tuple[int, ...]) -> _Tail:
    grid = np.indices([issues.sizes[i] for i in of], dtype=np.int32).reshape(len(of), -1)
    found = np.zeros((len(worths), grid.shape[1]), dtype=np.int64)
    keys = np.zeros(grid.shape[1], dtype=np.uint64)
    for i, chosen in zip(of, grid, strict=True):
        keys += issues.keys[i][chosen]
        for p, worth in enumerate(worths):
            found[p] += worth.tables[i][chosen]
    return _Tail(of, grid, found, keys)


def _may_hold(one: Combination, place: Mapping[int, int]) -> bool:
    """Whether the first issues of a block do not speak against a combination."""
    return all(place[at] in allowed for at, allowed in one.options.items() if at in place)


def counted(issues: Issues, worths: Sequence[Worth]) -> tuple[int, int]:
    """How many packages keep every rule, and how many of them put nobody below its reservation; block by block."""
    least = np.array([[worth.reservation] for worth in worths])
    allowed = inside = 0
    for block in blocks(issues, worths, tuple(range(len(issues.issues)))):
        allowed += len(block.keys)
        inside += int((block.worths >= least).all(axis=0).sum())
    return allowed, inside


def possible(issues: Issues) -> bool:
    """Whether any package keeps every rule: issue by issue, turning back where a rule is broken."""
    linked = [at for at in range(len(issues.issues)) if any(at in one.options for one in issues.ruled_out)]

    def broken(place: dict[int, int]) -> bool:
        return any(
            all(at in place and place[at] in allowed for at, allowed in one.options.items()) for one in issues.ruled_out
        )

    def settled(n: int, place: dict[int, int]) -> bool:
        if n == len(linked):
            return True
        tries = ({**place, linked[n]: option} for option in range(issues.sizes[linked[n]]))
        return any(settled(n + 1, one) for one in tries if not broken(one))

    return settled(0, {})
