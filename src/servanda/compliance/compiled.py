"""The step function compiled by numba where it is present; the same lines, the same result."""

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from typing import Any, Final

from servanda.compliance import step

#: Below this many change points compiling costs more than it saves.
WORTH_COMPILING: Final = 50_000


def stepper(change_points: int) -> Callable[..., int]:
    """``step.run``, compiled when there is enough to do and numba is installed."""
    if change_points >= WORTH_COMPILING and find_spec("numba") is not None:
        return compiled_run
    return step.run


def compiled_run(*given: Any) -> int:
    """``step.run`` on arrays, compiled; takes and changes the same lists."""
    import numpy as np
    from numba.typed import List

    inputs, states, logs = given[:17], given[17:23], given[23:]
    leaf_now, flip_at, flip_leaf, day_starts, start, stop = given[11:17]
    flat = [np.asarray(one, dtype=np.int64) for one in (*inputs[:11], leaf_now, flip_at, flip_leaf, day_starts)]
    held = [np.asarray(one, dtype=np.int64) for one in states]
    kept = [List.empty_list(_int64()) for _ in logs]
    unsettled = _compiled()(*flat, start, stop, *held, *kept)
    for mine, theirs in ((leaf_now, flat[11]), *zip(states, held, strict=True)):
        mine[:] = theirs.tolist()
    for mine, theirs in zip(logs, kept, strict=True):
        mine.extend(theirs)
    return int(unsettled)


def _int64() -> Any:
    from numba import types

    return types.int64


@cache
def _compiled() -> Callable[..., int]:
    import types as python_types

    from numba import njit

    # The functions call each other by name; compile the callees first and let run see them compiled.
    names: dict[str, Any] = dict(vars(step))
    for name in ("day_after", "evaluate", "move_lives", "settle", "run"):
        plain = getattr(step, name)
        names[name] = njit(python_types.FunctionType(plain.__code__, names, name))
    made: Callable[..., int] = names["run"]
    return made
