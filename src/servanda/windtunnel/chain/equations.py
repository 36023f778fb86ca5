"""Solving v = e + A v for a sparse A: densely for few states, with scipy's sparse factors for many."""

from typing import Any

import numpy as np

from servanda.basis import Refusal

#: Up to here a dense solution takes well under a second and 32 MB.
DENSE = 2_000


def solve(row: Any, column: Any, weight: Any, constant: Any) -> Any:
    """The v of v = e + A v, where A has ``weight`` at (``row``, ``column``); shapes (entries,) and (states,).

    Refuses (TUN110) more than 2,000 states where scipy is not installed.
    """
    size = len(constant)
    if size <= DENSE:
        matrix = np.eye(size)
        np.subtract.at(matrix, (row, column), weight)
        return np.linalg.solve(matrix, constant)
    try:
        from scipy.sparse import csc_array, eye_array
        from scipy.sparse.linalg import splu
    except ImportError:
        raise Refusal(
            "TUN110",
            f"a chain of {size:,} states needs scipy, which is not installed",
            "pip install 'servanda[tunnel]'",
        ) from None
    matrix = eye_array(size, format="csc") - csc_array((weight, (row, column)), shape=(size, size))
    # Many states fall back to one: an order of least degree keeps that one from filling the factors.
    return splu(matrix.tocsc(), permc_spec="MMD_AT_PLUS_A").solve(constant)
