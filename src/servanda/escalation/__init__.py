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
    from servanda.escalation.guard.data import guard_data as guard_data
    from servanda.escalation.guard.happened import Happened as Happened
    from servanda.escalation.guard.happened import known_of as known_of
    from servanda.escalation.guard.happened import near as near
    from servanda.escalation.guard.holders import holders_of as holders_of
    from servanda.escalation.guard.judging import guard_of as guard_of
    from servanda.escalation.guard.readings import Asked as Asked
    from servanda.escalation.guard.readings import Guard as Guard
    from servanda.escalation.guard.readings import Holders as Holders
    from servanda.escalation.guard.readings import Known as Known
    from servanda.escalation.guard.readings import Reading as Reading
    from servanda.escalation.guard.readings import Reason as Reason
    from servanda.escalation.guard.readings import Wanted as Wanted
    from servanda.escalation.guard.table import Rule as Rule
    from servanda.escalation.guard.table import RuleTable as RuleTable
    from servanda.escalation.guard.table import rule_table as rule_table
    from servanda.escalation.guard.table import rules_for as rules_for
    from servanda.escalation.guard.words import Alternative as Alternative
    from servanda.escalation.guard.words import Found as Found
    from servanda.escalation.guard.words import Holder as Holder
    from servanda.escalation.guard.words import Standing as Standing
    from servanda.escalation.signals.data import signals_data as signals_data
    from servanda.escalation.signals.reading import STATEMENTS as STATEMENTS
    from servanda.escalation.signals.reading import signals_of as signals_of
    from servanda.escalation.signals.saying import Said as Said
    from servanda.escalation.signals.saying import SaidAndDone as SaidAndDone
    from servanda.escalation.signals.saying import Signals as Signals

_FRONT = {
    "SORTS": "acts.sorts",
    "Acts": "acts.acts",
    "Areas": "acts.acts",
    "SideSeen": "acts.acts",
    "acts_data": "acts.reading",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "acts_of": "acts.reading",
    "Alternative": "guard.words",
    "Asked": "guard.readings",
    "Found": "guard.words",
    "Guard": "guard.readings",
    "Happened": "guard.happened",
    "Holder": "guard.words",
    "Holders": "guard.readings",
    "Known": "guard.readings",
    "Reading": "guard.readings",
    "Reason": "guard.readings",
    "Rule": "guard.table",
    "RuleTable": "guard.table",
    "Standing": "guard.words",
    "Wanted": "guard.readings",
    "guard_of": "guard.judging",
    "guard_data": "guard.data",
    "holders_of": "guard.holders",
    "known_of": "guard.happened",
    "near": "guard.happened",
    "rule_table": "guard.table",
    "rules_for": "guard.table",
    "STATEMENTS": "signals.reading",
    "Said": "signals.saying",
    "SaidAndDone": "signals.saying",
    "Signals": "signals.saying",
    "signals_data": "signals.data",
    "signals_of": "signals.reading",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
