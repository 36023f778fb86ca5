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
    from servanda.escalation.hawkes.aftermath import expected_after as expected_after
    from servanda.escalation.hawkes.aftermath import expected_ahead as expected_ahead
    from servanda.escalation.hawkes.background import Background as Background
    from servanda.escalation.hawkes.background import Season as Season
    from servanda.escalation.hawkes.background import constant as constant
    from servanda.escalation.hawkes.background import pieces as pieces
    from servanda.escalation.hawkes.background import spline as spline
    from servanda.escalation.hawkes.bootstrap import Refits as Refits
    from servanda.escalation.hawkes.bootstrap import bootstrap as bootstrap
    from servanda.escalation.hawkes.bootstrap import refits as refits
    from servanda.escalation.hawkes.choosing import fit_moving as fit_moving
    from servanda.escalation.hawkes.fit import fit as fit
    from servanda.escalation.hawkes.fitted import Fit as Fit
    from servanda.escalation.hawkes.fitted import Process as Process
    from servanda.escalation.hawkes.fitted import process_of as process_of
    from servanda.escalation.hawkes.intervals import Intervals as Intervals
    from servanda.escalation.hawkes.intervals import intervals as intervals
    from servanda.escalation.hawkes.residuals import Residuals as Residuals
    from servanda.escalation.hawkes.residuals import Trial as Trial
    from servanda.escalation.hawkes.residuals import residuals as residuals
    from servanda.escalation.hawkes.seasonal import fit_seasonal as fit_seasonal
    from servanda.escalation.hawkes.series import Series as Series
    from servanda.escalation.hawkes.series import series_of as series_of
    from servanda.escalation.hawkes.simulation import Futures as Futures
    from servanda.escalation.hawkes.simulation import go_on as go_on
    from servanda.escalation.hawkes.simulation import simulate as simulate
    from servanda.escalation.reciprocity.answered import Answered as Answered
    from servanda.escalation.reciprocity.answered import answered_read as answered_read
    from servanda.escalation.reciprocity.choosing import Chosen as Chosen
    from servanda.escalation.reciprocity.choosing import chosen as chosen
    from servanda.escalation.reciprocity.estimate import Between as Between
    from servanda.escalation.reciprocity.periods import Period as Period
    from servanda.escalation.reciprocity.periods import PeriodRead as PeriodRead
    from servanda.escalation.reciprocity.periods import split as split
    from servanda.escalation.reciprocity.placebo import Link as Link
    from servanda.escalation.reciprocity.reading import HOURS_KNOWN as HOURS_KNOWN
    from servanda.escalation.reciprocity.reading import Fitted as Fitted
    from servanda.escalation.reciprocity.reading import Reciprocity as Reciprocity
    from servanda.escalation.reciprocity.reading import reciprocity_of as reciprocity_of
    from servanda.escalation.reciprocity.streams import Streams as Streams
    from servanda.escalation.reciprocity.told import reciprocity_data as reciprocity_data

_FRONT: dict[str, str] = {
    "SORTS": "acts.sorts",
    "Acts": "acts.acts",
    "Areas": "acts.acts",
    "SideSeen": "acts.acts",
    "acts_data": "acts.reading",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "acts_of": "acts.reading",
    "Background": "hawkes.background",
    "Fit": "hawkes.fitted",
    "Futures": "hawkes.simulation",
    "Intervals": "hawkes.intervals",
    "Process": "hawkes.fitted",
    "Refits": "hawkes.bootstrap",
    "Residuals": "hawkes.residuals",
    "Season": "hawkes.background",
    "Series": "hawkes.series",
    "Trial": "hawkes.residuals",
    "bootstrap": "hawkes.bootstrap",
    "constant": "hawkes.background",
    "expected_after": "hawkes.aftermath",
    "expected_ahead": "hawkes.aftermath",
    "fit": "hawkes.fit",
    "fit_moving": "hawkes.choosing",
    "fit_seasonal": "hawkes.seasonal",
    "go_on": "hawkes.simulation",
    "intervals": "hawkes.intervals",
    "pieces": "hawkes.background",
    "process_of": "hawkes.fitted",
    "refits": "hawkes.bootstrap",
    "residuals": "hawkes.residuals",
    "series_of": "hawkes.series",
    "simulate": "hawkes.simulation",
    "spline": "hawkes.background",
    "Answered": "reciprocity.answered",
    "answered_read": "reciprocity.answered",
    "Between": "reciprocity.estimate",
    "Chosen": "reciprocity.choosing",
    "chosen": "reciprocity.choosing",
    "Fitted": "reciprocity.reading",
    "HOURS_KNOWN": "reciprocity.reading",
    "Link": "reciprocity.placebo",
    "Period": "reciprocity.periods",
    "PeriodRead": "reciprocity.periods",
    "Reciprocity": "reciprocity.reading",
    "Streams": "reciprocity.streams",
    "reciprocity_data": "reciprocity.told",
    "reciprocity_of": "reciprocity.reading",
    "split": "reciprocity.periods",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
