"""Escalation: whether violence spreads, who answers whom, whether a truce works, what comes next.

Reads facts only. Everything here tells what goes together in what was reported, never a cause and never who started.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.escalation.acts.acts import Acts as Acts
    from servanda.escalation.acts.acts import Areas as Areas
    from servanda.escalation.acts.acts import SideSeen as SideSeen
    from servanda.escalation.acts.acts import SourceSeen as SourceSeen
    from servanda.escalation.acts.reading import acts_data as acts_data
    from servanda.escalation.acts.reading import acts_of as acts_of
    from servanda.escalation.acts.sorts import SORTS as SORTS
    from servanda.escalation.acts.sorts import Sort as Sort
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
    "SORTS": "acts.sorts",
    "Acts": "acts.acts",
    "Areas": "acts.acts",
    "SideSeen": "acts.acts",
    "acts_data": "acts.reading",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "acts_of": "acts.reading",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
