"""Loops compiled by numba where it is present, and the same lines uncompiled where it is not; equal to the last bit.

All exponentials and logarithms are taken by NumPy outside the loops, which only add, multiply and divide.
"""

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from typing import Any, Final

#: Fewer events are done before a compiled loop would be read from disk.
WORTH_COMPILING: Final = 400


def engine(loop: Callable[..., Any], events: int) -> Callable[..., Any]:
    """``loop``, compiled where there are enough events for it and numba is here."""
    if events >= WORTH_COMPILING and find_spec("numba") is not None:
        return compiled(loop)
    return loop


@cache
def compiled(loop: Callable[..., Any]) -> Callable[..., Any]:
    """``loop`` compiled on its first call, kept on disk where a folder can be written."""
    from numba import njit

    try:
        made: Callable[..., Any] = njit(cache=True, nogil=True)(loop)
    except RuntimeError:  # numba finds no folder of its own to write in
        made = njit(nogil=True)(loop)
    return made
