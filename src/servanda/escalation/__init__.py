"""Escalation: facts to reciprocity, truce effect, spread, forecast and warning; effects are told as association."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.escalation.acts.acts import Acts as Acts
    from servanda.escalation.acts.acts import Areas as Areas
    from servanda.escalation.acts.acts import SideSeen as SideSeen
    from servanda.escalation.acts.acts import SourceSeen as SourceSeen
    from servanda.escalation.acts.bound import acts_within as acts_within
    from servanda.escalation.acts.bound import among_bound as among_bound
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
    from servanda.escalation.truce import TruceWindow as TruceWindow
    from servanda.escalation.truce import answering as answering
    from servanda.escalation.truce import placebo_truces as placebo_truces
    from servanda.escalation.truce import read_truce as read_truce
    from servanda.escalation.turns.alarm import AlarmRule as AlarmRule
    from servanda.escalation.turns.alarm import rise_chances as rise_chances
    from servanda.escalation.turns.alarm import sounded as sounded
    from servanda.escalation.turns.listening import Delay as Delay
    from servanda.escalation.turns.listening import Listening as Listening
    from servanda.escalation.turns.listening import listening as listening
    from servanda.escalation.turns.listening import scatter_of as scatter_of
    from servanda.escalation.turns.listening import tuned as tuned
    from servanda.escalation.turns.price import Priced as Priced
    from servanda.escalation.turns.price import price_of_change as price_of_change
    from servanda.escalation.turns.turns import Change as Change
    from servanda.escalation.turns.turns import Level as Level
    from servanda.escalation.turns.turns import Turns as Turns
    from servanda.escalation.turns.turns import turns_of as turns_of

_FRONT: dict[str, str] = {
    "Acts": "acts.acts",
    "AlarmRule": "turns.alarm",
    "Answering": "truce",
    "Areas": "acts.acts",
    "Background": "hawkes.background",
    "Change": "turns.turns",
    "Delay": "turns.listening",
    "Fit": "hawkes.fitted",
    "Futures": "hawkes.simulation",
    "Intervals": "hawkes.intervals",
    "Level": "turns.turns",
    "Listening": "turns.listening",
    "Priced": "turns.price",
    "Process": "hawkes.fitted",
    "Refits": "hawkes.bootstrap",
    "Residuals": "hawkes.residuals",
    "SORTS": "acts.sorts",
    "SideSeen": "acts.acts",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "Trial": "hawkes.residuals",
    "TruceWindow": "truce",
    "TruceAsked": "truce",
    "TruceBand": "truce",
    "TrucePlacebos": "truce",
    "TruceReading": "truce",
    "TruceSeries": "truce",
    "Turns": "turns.turns",
    "acts_data": "acts.reading",
    "acts_of": "acts.reading",
    "acts_within": "acts.bound",
    "among_bound": "acts.bound",
    "answering": "truce",
    "bootstrap": "hawkes.bootstrap",
    "constant": "hawkes.background",
    "expected_after": "hawkes.aftermath",
    "expected_ahead": "hawkes.aftermath",
    "fit": "hawkes.fit",
    "go_on": "hawkes.simulation",
    "intervals": "hawkes.intervals",
    "listening": "turns.listening",
    "pieces": "hawkes.background",
    "placebo_truces": "truce",
    "price_of_change": "turns.price",
    "process_of": "hawkes.fitted",
    "read_truce": "truce",
    "refits": "hawkes.bootstrap",
    "residuals": "hawkes.residuals",
    "rise_chances": "turns.alarm",
    "scatter_of": "turns.listening",
    "series_of": "hawkes.series",
    "simulate": "hawkes.simulation",
    "sounded": "turns.alarm",
    "spline": "hawkes.background",
    "tuned": "turns.listening",
    "turns_of": "turns.turns",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
