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
    from servanda.escalation.hawkes.background import constant as constant
    from servanda.escalation.hawkes.background import pieces as pieces
    from servanda.escalation.hawkes.background import spline as spline
    from servanda.escalation.hawkes.bootstrap import Refits as Refits
    from servanda.escalation.hawkes.bootstrap import bootstrap as bootstrap
    from servanda.escalation.hawkes.bootstrap import refits as refits
    from servanda.escalation.hawkes.fit import fit as fit
    from servanda.escalation.hawkes.fitted import Fit as Fit
    from servanda.escalation.hawkes.fitted import Process as Process
    from servanda.escalation.hawkes.fitted import process_of as process_of
    from servanda.escalation.hawkes.intervals import Intervals as Intervals
    from servanda.escalation.hawkes.intervals import intervals as intervals
    from servanda.escalation.hawkes.residuals import Residuals as Residuals
    from servanda.escalation.hawkes.residuals import Trial as Trial
    from servanda.escalation.hawkes.residuals import residuals as residuals
    from servanda.escalation.hawkes.series import Series as Series
    from servanda.escalation.hawkes.series import series_of as series_of
    from servanda.escalation.hawkes.simulation import Futures as Futures
    from servanda.escalation.hawkes.simulation import go_on as go_on
    from servanda.escalation.hawkes.simulation import simulate as simulate
    from servanda.escalation.truce import Answering as Answering
    from servanda.escalation.truce import TruceAsked as TruceAsked
    from servanda.escalation.truce import TruceBand as TruceBand
    from servanda.escalation.truce import TrucePlacebos as TrucePlacebos
    from servanda.escalation.truce import TruceReading as TruceReading
    from servanda.escalation.truce import TruceSeries as TruceSeries
    from servanda.escalation.truce import answering as answering
    from servanda.escalation.truce import placebo_truces as placebo_truces
    from servanda.escalation.truce import read_truce as read_truce

_FRONT = {
    "SORTS": "acts.sorts",
    "Acts": "acts.acts",
    "Areas": "acts.acts",
    "SideSeen": "acts.acts",
    "acts_data": "acts.reading",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "acts_of": "acts.reading",
    "TrucePlacebos": "truce",
    "placebo_truces": "truce",
    "Answering": "truce",
    "answering": "truce",
    "TruceAsked": "truce",
    "TruceBand": "truce",
    "TruceReading": "truce",
    "TruceSeries": "truce",
    "read_truce": "truce",
    "Background": "hawkes.background",
    "Fit": "hawkes.fitted",
    "Futures": "hawkes.simulation",
    "Intervals": "hawkes.intervals",
    "Process": "hawkes.fitted",
    "Refits": "hawkes.bootstrap",
    "Residuals": "hawkes.residuals",
    "Series": "hawkes.series",
    "Trial": "hawkes.residuals",
    "bootstrap": "hawkes.bootstrap",
    "constant": "hawkes.background",
    "expected_after": "hawkes.aftermath",
    "expected_ahead": "hawkes.aftermath",
    "fit": "hawkes.fit",
    "go_on": "hawkes.simulation",
    "intervals": "hawkes.intervals",
    "pieces": "hawkes.background",
    "process_of": "hawkes.fitted",
    "refits": "hawkes.bootstrap",
    "residuals": "hawkes.residuals",
    "series_of": "hawkes.series",
    "simulate": "hawkes.simulation",
    "spline": "hawkes.background",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
