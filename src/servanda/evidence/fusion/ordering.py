"""Sorting large arrays by one number, where only the few that are equal in it are told apart by others."""

from typing import Any

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.integer[Any]]


def ascending(key: Any, *ties: Any) -> Ints:
    """Positions in the order of ``key``; equal ones by ``ties``, the first weighing most, and last by position."""
    order = np.argsort(key)
    sorted_key = key[order]
    equal = sorted_key[1:] == sorted_key[:-1]
    if equal.any():
        at = np.flatnonzero(np.append(equal, False) | np.concatenate([[False], equal]))
        them = order[at]
        order[at] = them[np.lexsort((them, *(one[them] for one in reversed(ties)), sorted_key[at]))]
    return np.asarray(order)


def least_rows(reports: Ints, at: Ints, count: int) -> Ints:
    """For each of ``count`` reports the row of its fact whose id comes first; ``at``: of each row, its id's rank."""
    least = np.full(count, np.iinfo(np.int64).max)
    np.minimum.at(least, reports, at)
    row = np.empty(int(at.max()) + 1 if len(at) else 0, dtype=np.int64)
    row[at] = np.arange(len(at))
    return np.asarray(row[least])
