"""Escalation: facts to reciprocity, truce effect, spread, forecast and warning; effects are told as association."""

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
    from servanda.escalation.forecast.baselines import BASELINES as BASELINES
    from servanda.escalation.forecast.counted import steps_of as steps_of
    from servanda.escalation.forecast.forecast import Continued as Continued
    from servanda.escalation.forecast.forecast import Forecast as Forecast
    from servanda.escalation.forecast.forecast import forecast_of as forecast_of
    from servanda.escalation.forecast.history import DAYS as DAYS
    from servanda.escalation.forecast.history import MONTHS as MONTHS
    from servanda.escalation.forecast.history import Known as Known
    from servanda.escalation.forecast.history import known_at as known_at
    from servanda.escalation.forecast.mixture import forecast_draws as forecast_draws
    from servanda.escalation.forecast.rolling import Judged as Judged
    from servanda.escalation.forecast.rolling import judged as judged
    from servanda.escalation.forecast.scores import Scores as Scores
    from servanda.escalation.forecast.scores import scores_of as scores_of

_FRONT = {
    "SORTS": "acts.sorts",
    "Acts": "acts.acts",
    "Areas": "acts.acts",
    "SideSeen": "acts.acts",
    "acts_data": "acts.reading",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "acts_of": "acts.reading",
    "BASELINES": "forecast.baselines",
    "steps_of": "forecast.counted",
    "Continued": "forecast.forecast",
    "Forecast": "forecast.forecast",
    "forecast_of": "forecast.forecast",
    "DAYS": "forecast.history",
    "MONTHS": "forecast.history",
    "Known": "forecast.history",
    "known_at": "forecast.history",
    "forecast_draws": "forecast.mixture",
    "Judged": "forecast.rolling",
    "judged": "forecast.rolling",
    "Scores": "forecast.scores",
    "scores_of": "forecast.scores",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
