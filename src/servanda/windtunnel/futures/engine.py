"""The loop of a future, uncompiled or compiled: one text, two ways to run it."""

import hashlib
import inspect
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from types import FunctionType
from typing import Any, Final

from servanda.compliance import STEP, settle
from servanda.windtunnel.futures import future, words

#: Below this many futures compiling costs more than it saves, where the compiled loop is not on disk yet.
WORTH_COMPILING: Final = 200


def has_compiler() -> bool:
    """Whether numba is here."""
    return find_spec("numba") is not None


def player(*, compiled: bool) -> Callable[..., None]:
    """``future.play_many``, plain or compiled."""
    return _compiled() if compiled else future.play_many


def _digest() -> str:
    """A mark of every source line that is compiled: a loop kept on disk must not outlive a change of any of them."""
    step = inspect.getmodule(settle)
    assert step is not None
    text = "".join(inspect.getsource(one) for one in (step, future, words))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


@cache
def _compiled() -> Callable[..., None]:
    mark = _digest()
    step: dict[str, Any] = dict(settle.__globals__)
    for name in STEP:
        step[name] = _kept(getattr(inspect.getmodule(settle), name), step, mark)
    names: dict[str, Any] = dict(vars(future))
    names["settle"] = step["settle"]
    names["words"] = _inlined(words.words_in_64_bits())
    for name in future.LOOP:
        names[name] = _kept(getattr(future, name), names, mark)
    made: Callable[..., None] = names["play_many"]
    return made


def _kept(plain: Any, names: dict[str, Any], mark: str) -> Any:
    """A function compiled among others, kept on disk under a name that changes with any of their lines."""
    from numba import njit

    twin = FunctionType(plain.__code__, names, plain.__name__, plain.__defaults__)
    twin.__qualname__ = f"{plain.__name__}-{mark}"
    try:
        return _once(njit(cache=True, nogil=True)(twin))
    except RuntimeError:  # numba finds no folder of its own to write in
        return _once(njit(nogil=True)(twin))


def _once(made: Any) -> Any:
    """Compiled once for whole numbers, not anew for every number that is written out where it is called."""
    from numba import types

    called = made.get_call_template

    def get_call_template(args: Any, kws: Any) -> Any:
        whole: Any = types.unliteral
        return called(tuple(whole(one) for one in args), kws)

    made.get_call_template = get_call_template
    return made


def _inlined(plain: Any) -> Any:
    from numba import njit

    return njit(nogil=True, inline="always")(plain)
