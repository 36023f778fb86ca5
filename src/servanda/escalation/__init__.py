"""Escalation: facts to reciprocity, truce effect, spread, forecast and warning; effects are told as association."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.escalation.acts.acts import Acts as Acts
    from servanda.escalation.acts.acts import Areas as Areas
    from servanda.escalation.acts.acts import SideSeen as SideSeen
    from servanda.escalation.acts.acts import SourceSeen as SourceSeen
    from servanda.escalation.acts.reading import MAIN as MAIN
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
    from servanda.escalation.guard.data import guard_data as guard_data
    from servanda.escalation.guard.happened import Happened as Happened
    from servanda.escalation.guard.happened import known_of as known_of
    from servanda.escalation.guard.happened import near as near
    from servanda.escalation.guard.holders import holders_of as holders_of
    from servanda.escalation.guard.judging import guard_of as guard_of
    from servanda.escalation.guard.readings import Asked as Asked
    from servanda.escalation.guard.readings import Clue as Clue
    from servanda.escalation.guard.readings import Guard as Guard
    from servanda.escalation.guard.readings import Holders as Holders
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
    from servanda.escalation.signals.data import signals_data as signals_data
    from servanda.escalation.signals.reading import STATEMENTS as STATEMENTS
    from servanda.escalation.signals.reading import signals_of as signals_of
    from servanda.escalation.signals.saying import Said as Said
    from servanda.escalation.signals.saying import SaidAndDone as SaidAndDone
    from servanda.escalation.signals.saying import Signals as Signals
    from servanda.escalation.spread.areas import Spread as Spread
    from servanda.escalation.spread.areas import SpreadPeriod as SpreadPeriod
    from servanda.escalation.spread.areas import spread_of as spread_of
    from servanda.escalation.spread.entries import AGAIN as AGAIN
    from servanda.escalation.spread.entries import FIRST as FIRST
    from servanda.escalation.spread.entries import QUIET as QUIET
    from servanda.escalation.spread.entries import REPORTED as REPORTED
    from servanda.escalation.spread.entries import STATES as STATES
    from servanda.escalation.spread.entries import STILL as STILL
    from servanda.escalation.spread.front import Moved as Moved
    from servanda.escalation.spread.names import NamesTold as NamesTold
    from servanda.escalation.spread.names import names_of as names_of
    from servanda.escalation.spread.network import Network as Network
    from servanda.escalation.spread.network import PairTold as PairTold
    from servanda.escalation.spread.network import drawn_nodes as drawn_nodes
    from servanda.escalation.spread.network import networks as networks
    from servanda.escalation.spread.outside import Beside as Beside
    from servanda.escalation.spread.outside import beside as beside
    from servanda.escalation.spread.pace import Pace as Pace
    from servanda.escalation.spread.placing import COARSE as COARSE
    from servanda.escalation.spread.placing import COVERAGE_BEGAN as COVERAGE_BEGAN
    from servanda.escalation.spread.placing import FACTS_BEGIN as FACTS_BEGIN
    from servanda.escalation.spread.placing import LONG as LONG
    from servanda.escalation.spread.placing import NO_PLACE as NO_PLACE
    from servanda.escalation.spread.placing import SOURCE_ADDED as SOURCE_ADDED
    from servanda.escalation.spread.redrawn import Redrawn as Redrawn
    from servanda.escalation.spread.stretches import QUIET_DAYS as QUIET_DAYS
    from servanda.escalation.spread.stretches import Step as Step
    from servanda.escalation.spread.stretches import Stretches as Stretches
    from servanda.escalation.spread.stretches import as_date as as_date
    from servanda.escalation.spread.stretches import as_day as as_day
    from servanda.escalation.spread.stretches import stretches as stretches
    from servanda.escalation.spread.tracks import Track as Track
    from servanda.escalation.spread.tracks import track_of as track_of
    from servanda.escalation.spread.tracks import tracks_of as tracks_of

_FRONT: dict[str, str] = {
    "MAIN": "acts.reading",
    "SORTS": "acts.sorts",
    "Acts": "acts.acts",
    "Areas": "acts.acts",
    "SideSeen": "acts.acts",
    "acts_data": "acts.reading",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "acts_of": "acts.reading",
    "Spread": "spread.areas",
    "SpreadPeriod": "spread.areas",
    "spread_of": "spread.areas",
    "AGAIN": "spread.entries",
    "FIRST": "spread.entries",
    "QUIET": "spread.entries",
    "REPORTED": "spread.entries",
    "STATES": "spread.entries",
    "STILL": "spread.entries",
    "Moved": "spread.front",
    "NamesTold": "spread.names",
    "names_of": "spread.names",
    "PairTold": "spread.network",
    "Network": "spread.network",
    "drawn_nodes": "spread.network",
    "networks": "spread.network",
    "Beside": "spread.outside",
    "beside": "spread.outside",
    "Pace": "spread.pace",
    "COARSE": "spread.placing",
    "COVERAGE_BEGAN": "spread.placing",
    "FACTS_BEGIN": "spread.placing",
    "SOURCE_ADDED": "spread.placing",
    "LONG": "spread.placing",
    "NO_PLACE": "spread.placing",
    "Redrawn": "spread.redrawn",
    "QUIET_DAYS": "spread.stretches",
    "Step": "spread.stretches",
    "Stretches": "spread.stretches",
    "as_date": "spread.stretches",
    "as_day": "spread.stretches",
    "stretches": "spread.stretches",
    "Track": "spread.tracks",
    "track_of": "spread.tracks",
    "tracks_of": "spread.tracks",
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
    "Alternative": "guard.words",
    "Asked": "guard.readings",
    "Found": "guard.words",
    "Guard": "guard.readings",
    "Happened": "guard.happened",
    "Holder": "guard.words",
    "Holders": "guard.readings",
    "Clue": "guard.readings",
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
