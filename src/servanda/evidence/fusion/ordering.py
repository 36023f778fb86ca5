"""Sorting large arrays by one number, where only the few that are equal in it are told apart by others."""

from typing import Any

import numpy as np

from servanda.evidence.fusion.reports import Ints


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
