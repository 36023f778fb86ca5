"""The loop of a future, uncompiled or compiled: one text, two ways to run it."""

import hashlib
import inspect
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from types import FunctionType, ModuleType
from typing import Any, Final

from servanda.compliance import STEP, settle
from servanda.windtunnel.futures import acting, custody, future, ladder, quiet, telling, words

#: Below this many futures compiling costs more than it saves, where the compiled loop is not on disk yet.
WORTH_COMPILING: Final = 200
#: Days drawn at a time: enough to draw several at once, few enough to waste little where a future ends early.
DAYS_AHEAD: Final = 16
_LOOP: Final = (
    (telling, telling.TELLING),
    (ladder, ladder.CLIMBING),
    (quiet, quiet.PASSING),
    (custody, custody.HOLDING),
    (acting, acting.ACTING),
    (future, future.PLAYING),
)
#: Nothing in the loop makes or keeps an array, so none is counted while it is looked at; and only the outermost
#: function is called from outside.
_INNER: Final = {"_nrt": False, "no_cpython_wrapper": True, "no_cfunc_wrapper": True, "error_model": "numpy"}
_OUTERMOST: Final = {"no_cfunc_wrapper": True, "error_model": "numpy"}
#: What is called from one place only is put there: to hand over so many arrays costs more than most of it does.
_PUT_IN: Final = (
    "tell", "begin", "climb", "alarm", "come", "perform", "follow", "contravene", "strike", "believe", "draw_ahead",
    "next_busy", "pass_quiet", "done", "passed_on", "walks", "practised", "unbound",
)  # fmt: skip


def has_compiler() -> bool:
    """Whether numba is here."""
    return find_spec("numba") is not None


def player(*, compiled: bool) -> Callable[..., None]:
    """``future.play_many``, plain or compiled."""
    return _compiled() if compiled else future.play_many


def _mark() -> str:
    """A mark of all that is compiled: a loop kept on disk must not outlive a change of any line or number in it."""
    step = inspect.getmodule(settle)
    assert step is not None
    modules = [step, words, *(module for module, _ in _LOOP)]
    parts = [inspect.getsource(one) for one in modules]
    parts += [repr((_INNER, _OUTERMOST, _PUT_IN)), *(repr(one) for module in modules for one in _numbers(module))]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def _numbers(module: ModuleType) -> Iterator[tuple[str, float]]:
    """The numbers a module's functions are compiled with, wherever they were imported from."""
    for name, value in sorted(vars(module).items()):
        if isinstance(value, (int, float)):
            yield name, value


@cache
def _compiled() -> Callable[..., None]:
    mark = _mark()
    module = inspect.getmodule(settle)
    step: dict[str, Any] = dict(vars(module))
    for name in STEP:
        step[name] = _kept(getattr(module, name), step, mark, _INNER)
    made: dict[str, Any] = {
        "settle": step["settle"], "words": _inlined(words.words_in_64_bits()),
        "whole_words": _inlined(words.words_in_64_bits(whole=True)),
    }  # fmt: skip
    for module, functions in _LOOP:
        names = {**vars(module), **{name: one for name, one in made.items() if name in vars(module)}}
        for name in functions:
            made[name] = names[name] = _kept(getattr(module, name), names, mark, _options(name))
    play_many: Callable[..., None] = made["play_many"]
    return play_many


def _options(name: str) -> dict[str, Any]:
    return dict(_OUTERMOST) if name == "play_many" else _INNER | {"forceinline": name in _PUT_IN}


def _kept(plain: Any, names: dict[str, Any], mark: str, options: dict[str, Any]) -> Any:
    """A function compiled among others, kept on disk under a name that changes with any of their lines."""
    from numba import njit

    twin = FunctionType(plain.__code__, names, plain.__name__, plain.__defaults__)
    twin.__qualname__ = f"{plain.__name__}-{mark}"
    try:
        return _once(njit(cache=True, nogil=True, **options)(twin))
    except RuntimeError:  # numba finds no folder of its own to write in
        return _once(njit(nogil=True, **options)(twin))


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
