"""Escalation: facts to reciprocity, truce effect, spread, forecast and warning; effects are told as association."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.escalation.acts.acts import Acts as Acts
    from servanda.escalation.acts.acts import Areas as Areas
    from servanda.escalation.acts.acts import SideSeen as SideSeen
    from servanda.escalation.acts.acts import SourceSeen as SourceSeen
    from servanda.escalation.acts.bound import ACTS_ELSEWHERE as ACTS_ELSEWHERE
    from servanda.escalation.acts.bound import ACTS_LEFT_OUTSIDE as ACTS_LEFT_OUTSIDE
    from servanda.escalation.acts.bound import acts_within as acts_within
    from servanda.escalation.acts.bound import among_bound as among_bound
    from servanda.escalation.acts.forces import forces_of as forces_of
    from servanda.escalation.acts.quiet import QuietArea as QuietArea
    from servanda.escalation.acts.quiet import quiet_areas as quiet_areas
    from servanda.escalation.acts.reading import MAIN as MAIN
    from servanda.escalation.acts.reading import acts_data as acts_data
    from servanda.escalation.acts.reading import acts_of as acts_of
    from servanda.escalation.acts.sorts import SORTS as SORTS
    from servanda.escalation.acts.sorts import Sort as Sort
    from servanda.escalation.acts.sorts import noun_of as noun_of
    from servanda.escalation.acts.sorts import sort_named as sort_named
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
    from servanda.escalation.guard.readings import Ground as Ground
    from servanda.escalation.guard.readings import Guard as Guard
    from servanda.escalation.guard.readings import Holders as Holders
    from servanda.escalation.guard.readings import Reading as Reading
    from servanda.escalation.guard.readings import Wanted as Wanted
    from servanda.escalation.guard.table import GuardRule as GuardRule
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
    from servanda.escalation.reciprocity.choosing import STREAM_ELSEWHERE as STREAM_ELSEWHERE
    from servanda.escalation.reciprocity.choosing import STREAM_IN as STREAM_IN
    from servanda.escalation.reciprocity.choosing import Chosen as Chosen
    from servanda.escalation.reciprocity.choosing import chosen as chosen
    from servanda.escalation.reciprocity.estimate import Between as Between
    from servanda.escalation.reciprocity.hours import MOST_EVENTS as MOST_EVENTS
    from servanda.escalation.reciprocity.periods import Period as Period
    from servanda.escalation.reciprocity.periods import PeriodRead as PeriodRead
    from servanda.escalation.reciprocity.periods import read_period as read_period
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
    from servanda.escalation.warning.alarms import Alarm as Alarm
    from servanda.escalation.warning.alarms import alarms_of as alarms_of
    from servanda.escalation.warning.alarms import rules_with as rules_with
    from servanda.escalation.warning.alarms import standing_alarms as standing_alarms
    from servanda.escalation.warning.alert_deeds import AlertApproved as AlertApproved
    from servanda.escalation.warning.alert_deeds import AlertDoubted as AlertDoubted
    from servanda.escalation.warning.alert_deeds import AlertFile as AlertFile
    from servanda.escalation.warning.alert_deeds import AlertProposed as AlertProposed
    from servanda.escalation.warning.alert_deeds import AlertWithdrawn as AlertWithdrawn
    from servanda.escalation.warning.alert_deeds import alert_file as alert_file
    from servanda.escalation.warning.alert_deeds import approve_alert as approve_alert
    from servanda.escalation.warning.alert_deeds import doubt_alert as doubt_alert
    from servanda.escalation.warning.alert_deeds import propose_alert as propose_alert
    from servanda.escalation.warning.alert_deeds import public_alert as public_alert
    from servanda.escalation.warning.alert_deeds import withdraw_alert as withdraw_alert
    from servanda.escalation.warning.backtest import FEW as FEW
    from servanda.escalation.warning.backtest import Share as Share
    from servanda.escalation.warning.backtest import TrackRecord as TrackRecord
    from servanda.escalation.warning.backtest import track_record as track_record
    from servanda.escalation.warning.calming import CalmingKind as CalmingKind
    from servanda.escalation.warning.calming import CalmingStep as CalmingStep
    from servanda.escalation.warning.calming import calming_steps as calming_steps
    from servanda.escalation.warning.deeds import InForce as InForce
    from servanda.escalation.warning.deeds import ThresholdSet as ThresholdSet
    from servanda.escalation.warning.deeds import numbers_of as numbers_of
    from servanda.escalation.warning.deeds import set_threshold as set_threshold
    from servanda.escalation.warning.deeds import thresholds_in_force as thresholds_in_force
    from servanda.escalation.warning.kinds import warning_kinds as warning_kinds
    from servanda.escalation.warning.levels import Levels as Levels
    from servanda.escalation.warning.levels import Spell as Spell
    from servanda.escalation.warning.levels import spells as spells
    from servanda.escalation.warning.material import Contact as Contact
    from servanda.escalation.warning.material import Happening as Happening
    from servanda.escalation.warning.material import Material as Material
    from servanda.escalation.warning.material import Owed as Owed
    from servanda.escalation.warning.material import Ratio as Ratio
    from servanda.escalation.warning.material import Reason as Reason
    from servanda.escalation.warning.material import Signal as Signal
    from servanda.escalation.warning.of_acts import with_acts as with_acts
    from servanda.escalation.warning.of_assessments import material_of as material_of
    from servanda.escalation.warning.of_line import contacts_of as contacts_of
    from servanda.escalation.warning.published import warning_schema as warning_schema
    from servanda.escalation.warning.thresholds import Rule as Rule
    from servanda.escalation.warning.thresholds import Thresholds as Thresholds
    from servanda.escalation.warning.thresholds import assumed_thresholds as assumed_thresholds
    from servanda.escalation.warning.thresholds import read_thresholds as read_thresholds

#: Every name of the front and the module it stands in, loaded when it is first asked for.
_FRONT = {
    "ACTS_ELSEWHERE": "acts.bound",
    "ACTS_LEFT_OUTSIDE": "acts.bound",
    "AGAIN": "spread.entries",
    "Acts": "acts.acts",
    "Alarm": "warning.alarms",
    "AlarmRule": "turns.alarm",
    "AlertApproved": "warning.alert_deeds",
    "AlertDoubted": "warning.alert_deeds",
    "AlertFile": "warning.alert_deeds",
    "AlertProposed": "warning.alert_deeds",
    "AlertWithdrawn": "warning.alert_deeds",
    "Alternative": "guard.words",
    "Answered": "reciprocity.answered",
    "Answering": "truce",
    "Areas": "acts.acts",
    "Asked": "guard.readings",
    "BASELINES": "forecast.baselines",
    "Background": "hawkes.background",
    "Beside": "spread.outside",
    "Between": "reciprocity.estimate",
    "COARSE": "spread.placing",
    "COVERAGE_BEGAN": "spread.placing",
    "CalmingKind": "warning.calming",
    "CalmingStep": "warning.calming",
    "Change": "turns.turns",
    "Chosen": "reciprocity.choosing",
    "Clue": "guard.readings",
    "Contact": "warning.material",
    "Continued": "forecast.forecast",
    "DAYS": "forecast.history",
    "Delay": "turns.listening",
    "FACTS_BEGIN": "spread.placing",
    "FEW": "warning.backtest",
    "FIRST": "spread.entries",
    "Fit": "hawkes.fitted",
    "Fitted": "reciprocity.reading",
    "Forecast": "forecast.forecast",
    "Found": "guard.words",
    "Futures": "hawkes.simulation",
    "Ground": "guard.readings",
    "Guard": "guard.readings",
    "GuardRule": "guard.table",
    "HOURS_KNOWN": "reciprocity.reading",
    "Happened": "guard.happened",
    "Happening": "warning.material",
    "Holder": "guard.words",
    "Holders": "guard.readings",
    "InForce": "warning.deeds",
    "Intervals": "hawkes.intervals",
    "Judged": "forecast.rolling",
    "Known": "forecast.history",
    "LONG": "spread.placing",
    "Level": "turns.turns",
    "Levels": "warning.levels",
    "Link": "reciprocity.placebo",
    "Listening": "turns.listening",
    "MAIN": "acts.reading",
    "MONTHS": "forecast.history",
    "MOST_EVENTS": "reciprocity.hours",
    "Material": "warning.material",
    "Moved": "spread.front",
    "NO_PLACE": "spread.placing",
    "NamesTold": "spread.names",
    "Network": "spread.network",
    "Owed": "warning.material",
    "Pace": "spread.pace",
    "PairTold": "spread.network",
    "Period": "reciprocity.periods",
    "PeriodRead": "reciprocity.periods",
    "Priced": "turns.price",
    "Process": "hawkes.fitted",
    "QUIET": "spread.entries",
    "QUIET_DAYS": "spread.stretches",
    "QuietArea": "acts.quiet",
    "REPORTED": "spread.entries",
    "Ratio": "warning.material",
    "Reading": "guard.readings",
    "Reason": "warning.material",
    "Reciprocity": "reciprocity.reading",
    "Redrawn": "spread.redrawn",
    "Refits": "hawkes.bootstrap",
    "Residuals": "hawkes.residuals",
    "Rule": "warning.thresholds",
    "RuleTable": "guard.table",
    "SORTS": "acts.sorts",
    "SOURCE_ADDED": "spread.placing",
    "STATEMENTS": "signals.reading",
    "STATES": "spread.entries",
    "STILL": "spread.entries",
    "STREAM_ELSEWHERE": "reciprocity.choosing",
    "STREAM_IN": "reciprocity.choosing",
    "Said": "signals.saying",
    "SaidAndDone": "signals.saying",
    "Scores": "forecast.scores",
    "Season": "hawkes.background",
    "Series": "hawkes.series",
    "Share": "warning.backtest",
    "SideSeen": "acts.acts",
    "Signal": "warning.material",
    "Signals": "signals.saying",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "Spell": "warning.levels",
    "Spread": "spread.areas",
    "SpreadPeriod": "spread.areas",
    "Standing": "guard.words",
    "Step": "spread.stretches",
    "Streams": "reciprocity.streams",
    "Stretches": "spread.stretches",
    "ThresholdSet": "warning.deeds",
    "Thresholds": "warning.thresholds",
    "Track": "spread.tracks",
    "TrackRecord": "warning.backtest",
    "Trial": "hawkes.residuals",
    "TruceAsked": "truce",
    "TruceBand": "truce",
    "TrucePlacebos": "truce",
    "TruceReading": "truce",
    "TruceSeries": "truce",
    "TruceWindow": "truce",
    "Turns": "turns.turns",
    "Wanted": "guard.readings",
    "acts_data": "acts.reading",
    "acts_of": "acts.reading",
    "acts_within": "acts.bound",
    "alarms_of": "warning.alarms",
    "alert_file": "warning.alert_deeds",
    "among_bound": "acts.bound",
    "answered_read": "reciprocity.answered",
    "answering": "truce",
    "approve_alert": "warning.alert_deeds",
    "doubt_alert": "warning.alert_deeds",
    "as_date": "spread.stretches",
    "as_day": "spread.stretches",
    "assumed_thresholds": "warning.thresholds",
    "beside": "spread.outside",
    "bootstrap": "hawkes.bootstrap",
    "calming_steps": "warning.calming",
    "chosen": "reciprocity.choosing",
    "constant": "hawkes.background",
    "contacts_of": "warning.of_line",
    "drawn_nodes": "spread.network",
    "expected_after": "hawkes.aftermath",
    "expected_ahead": "hawkes.aftermath",
    "fit": "hawkes.fit",
    "fit_moving": "hawkes.choosing",
    "fit_seasonal": "hawkes.seasonal",
    "forecast_draws": "forecast.mixture",
    "forces_of": "acts.forces",
    "forecast_of": "forecast.forecast",
    "go_on": "hawkes.simulation",
    "guard_data": "guard.data",
    "guard_of": "guard.judging",
    "holders_of": "guard.holders",
    "intervals": "hawkes.intervals",
    "judged": "forecast.rolling",
    "known_at": "forecast.history",
    "known_of": "guard.happened",
    "listening": "turns.listening",
    "material_of": "warning.of_assessments",
    "names_of": "spread.names",
    "near": "guard.happened",
    "networks": "spread.network",
    "numbers_of": "warning.deeds",
    "pieces": "hawkes.background",
    "placebo_truces": "truce",
    "price_of_change": "turns.price",
    "process_of": "hawkes.fitted",
    "propose_alert": "warning.alert_deeds",
    "public_alert": "warning.alert_deeds",
    "quiet_areas": "acts.quiet",
    "read_period": "reciprocity.periods",
    "read_thresholds": "warning.thresholds",
    "read_truce": "truce",
    "reciprocity_data": "reciprocity.told",
    "reciprocity_of": "reciprocity.reading",
    "refits": "hawkes.bootstrap",
    "residuals": "hawkes.residuals",
    "rise_chances": "turns.alarm",
    "rule_table": "guard.table",
    "rules_for": "guard.table",
    "rules_with": "warning.alarms",
    "scatter_of": "turns.listening",
    "scores_of": "forecast.scores",
    "series_of": "hawkes.series",
    "set_threshold": "warning.deeds",
    "signals_data": "signals.data",
    "signals_of": "signals.reading",
    "simulate": "hawkes.simulation",
    "noun_of": "acts.sorts",
    "sort_named": "acts.sorts",
    "sounded": "turns.alarm",
    "spells": "warning.levels",
    "spline": "hawkes.background",
    "split": "reciprocity.periods",
    "spread_of": "spread.areas",
    "standing_alarms": "warning.alarms",
    "steps_of": "forecast.counted",
    "stretches": "spread.stretches",
    "thresholds_in_force": "warning.deeds",
    "track_of": "spread.tracks",
    "track_record": "warning.backtest",
    "tracks_of": "spread.tracks",
    "tuned": "turns.listening",
    "turns_of": "turns.turns",
    "warning_kinds": "warning.kinds",
    "warning_schema": "warning.published",
    "with_acts": "warning.of_acts",
    "withdraw_alert": "warning.alert_deeds",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
