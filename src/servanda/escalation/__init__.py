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
    from servanda.escalation.truce import TruceAsked as TruceAsked
    from servanda.escalation.truce import TruceBand as TruceBand
    from servanda.escalation.truce import TruceReading as TruceReading
    from servanda.escalation.truce import TruceSeries as TruceSeries
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
    "Areas": "acts.acts",
    "Change": "turns.turns",
    "Delay": "turns.listening",
    "Level": "turns.turns",
    "Listening": "turns.listening",
    "Priced": "turns.price",
    "SORTS": "acts.sorts",
    "SideSeen": "acts.acts",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "TruceAsked": "truce",
    "TruceBand": "truce",
    "TruceReading": "truce",
    "TruceSeries": "truce",
    "Turns": "turns.turns",
    "acts_data": "acts.reading",
    "acts_of": "acts.reading",
    "acts_within": "acts.bound",
    "among_bound": "acts.bound",
    "listening": "turns.listening",
    "price_of_change": "turns.price",
    "read_truce": "truce",
    "rise_chances": "turns.alarm",
    "scatter_of": "turns.listening",
    "sounded": "turns.alarm",
    "tuned": "turns.listening",
    "turns_of": "turns.turns",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
