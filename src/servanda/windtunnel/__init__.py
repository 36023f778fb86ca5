"""The wind tunnel: an agreement tried before anyone signs it, on imagined facts, through the same step function.

Everything here is of class *mediator-only*. It gives ranges under stated assumptions, never a forecast of a conflict.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.windtunnel.theory.deterrence import least_detection as least_detection
    from servanda.windtunnel.theory.gradual import Schedule as Schedule
    from servanda.windtunnel.theory.gradual import schedule as schedule
    from servanda.windtunnel.theory.gradual import schedule_of_two as schedule_of_two

_FRONT: dict[str, str] = {
    "Schedule": "theory.gradual",
    "least_detection": "theory.deterrence",
    "schedule": "theory.gradual",
    "schedule_of_two": "theory.gradual",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.windtunnel.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.windtunnel' has no attribute {name!r}")
