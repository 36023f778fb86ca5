"""Compilation by numba, kept on disk where a folder can be written, and done anew in each process where none can."""

from typing import Any


def kernel(function: Any) -> Any:
    """``function`` compiled on its first call; it lets other threads run while it works."""
    from numba import njit

    try:
        return njit(cache=True, nogil=True)(function)
    except RuntimeError:  # numba finds no folder of its own to write in
        return njit(nogil=True)(function)
