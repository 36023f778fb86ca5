"""Escalation: whether violence spreads, who answers whom, whether a truce works, what comes next.

Reads facts only. Everything here tells what goes together in what was reported, never a cause and never who started.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.escalation.hawkes.background import Background as Background
    from servanda.escalation.hawkes.background import constant as constant
    from servanda.escalation.hawkes.background import pieces as pieces
    from servanda.escalation.hawkes.background import spline as spline
    from servanda.escalation.hawkes.fit import fit as fit
    from servanda.escalation.hawkes.fitted import Fit as Fit
    from servanda.escalation.hawkes.series import Series as Series
    from servanda.escalation.hawkes.series import series_of as series_of

_FRONT: dict[str, str] = {
    "Background": "hawkes.background",
    "Fit": "hawkes.fitted",
    "Series": "hawkes.series",
    "constant": "hawkes.background",
    "fit": "hawkes.fit",
    "pieces": "hawkes.background",
    "series_of": "hawkes.series",
    "spline": "hawkes.background",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
