"""scipy, asked for where it is needed and refused in words where it is not installed."""

from importlib import import_module
from typing import Any

from servanda.basis import Refusal


def optimization() -> Any:
    """``scipy.optimize``; refuses (ESC029) where scipy is not installed."""
    return _asked("optimize")


def interpolation() -> Any:
    """``scipy.interpolate``; refuses (ESC029) where scipy is not installed."""
    return _asked("interpolate")


def special() -> Any:
    """``scipy.special``; refuses (ESC029) where scipy is not installed."""
    return _asked("special")


def linear_algebra() -> Any:
    """``scipy.linalg``; refuses (ESC029) where scipy is not installed."""
    return _asked("linalg")


def _asked(name: str) -> Any:
    try:
        return import_module(f"scipy.{name}")
    except ImportError:
        why = "a point process needs scipy, which is not installed"
        raise Refusal("ESC029", why, "pip install 'servanda[escalation]'") from None
