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
    from servanda.escalation.acts.bound import acts_within as acts_within
    from servanda.escalation.acts.bound import among_bound as among_bound
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
    from servanda.escalation.reciprocity.periods import read_period as read_period
    from servanda.escalation.reciprocity.periods import split as split
    from servanda.escalation.reciprocity.placebo import Link as Link
    from servanda.escalation.reciprocity.reading import HOURS_KNOWN as HOURS_KNOWN
    from servanda.escalation.reciprocity.reading import Fitted as Fitted
    from servanda.escalation.reciprocity.reading import Reciprocity as Reciprocity
    from servanda.escalation.reciprocity.reading import reciprocity_of as reciprocity_of
    from servanda.escalation.reciprocity.streams import Streams as Streams
    from servanda.escalation.reciprocity.told import reciprocity_data as reciprocity_data
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
    from servanda.escalation.warning.alert_deeds import AlertFile as AlertFile
    from servanda.escalation.warning.alert_deeds import AlertProposed as AlertProposed
    from servanda.escalation.warning.alert_deeds import AlertWithdrawn as AlertWithdrawn
    from servanda.escalation.warning.alert_deeds import alert_file as alert_file
    from servanda.escalation.warning.alert_deeds import approve_alert as approve_alert
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

#: Early warning, by the file of its folder.
_WARNING = {
    "AlertApproved": "alert_deeds",
    "AlertFile": "alert_deeds",
    "AlertProposed": "alert_deeds",
    "AlertWithdrawn": "alert_deeds",
    "alert_file": "alert_deeds",
    "approve_alert": "alert_deeds",
    "propose_alert": "alert_deeds",
    "public_alert": "alert_deeds",
    "withdraw_alert": "alert_deeds",
    "Alarm": "alarms",
    "alarms_of": "alarms",
    "rules_with": "alarms",
    "standing_alarms": "alarms",
    "FEW": "backtest",
    "Share": "backtest",
    "TrackRecord": "backtest",
    "track_record": "backtest",
    "CalmingKind": "calming",
    "CalmingStep": "calming",
    "calming_steps": "calming",
    "InForce": "deeds",
    "ThresholdSet": "deeds",
    "numbers_of": "deeds",
    "set_threshold": "deeds",
    "thresholds_in_force": "deeds",
    "warning_kinds": "kinds",
    "Levels": "levels",
    "Spell": "levels",
    "spells": "levels",
    "Contact": "material",
    "Happening": "material",
    "Material": "material",
    "Owed": "material",
    "Ratio": "material",
    "Reason": "material",
    "Signal": "material",
    "material_of": "of_assessments",
    "with_acts": "of_acts",
    "contacts_of": "of_line",
    "warning_schema": "published",
    "Rule": "thresholds",
    "Thresholds": "thresholds",
    "assumed_thresholds": "thresholds",
    "read_thresholds": "thresholds",
}
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
    "Series": "hawkes.series",
    "Trial": "hawkes.residuals",
    "bootstrap": "hawkes.bootstrap",
    "constant": "hawkes.background",
    "expected_after": "hawkes.aftermath",
    "expected_ahead": "hawkes.aftermath",
    "fit": "hawkes.fit",
    "fit_moving": "hawkes.choosing",
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
    "Link": "reciprocity.placebo",
    "Period": "reciprocity.periods",
    "PeriodRead": "reciprocity.periods",
    "Reciprocity": "reciprocity.reading",
    "Streams": "reciprocity.streams",
    "reciprocity_data": "reciprocity.told",
    "reciprocity_of": "reciprocity.reading",
    "read_period": "reciprocity.periods",
    "split": "reciprocity.periods",
    "AlarmRule": "turns.alarm",
    "Answering": "truce",
    "Change": "turns.turns",
    "Delay": "turns.listening",
    "Level": "turns.turns",
    "Listening": "turns.listening",
    "Priced": "turns.price",
    "TruceWindow": "truce",
    "TruceAsked": "truce",
    "TruceBand": "truce",
    "TrucePlacebos": "truce",
    "TruceReading": "truce",
    "TruceSeries": "truce",
    "Turns": "turns.turns",
    "acts_within": "acts.bound",
    "among_bound": "acts.bound",
    "answering": "truce",
    "listening": "turns.listening",
    "placebo_truces": "truce",
    "price_of_change": "turns.price",
    "read_truce": "truce",
    "rise_chances": "turns.alarm",
    "scatter_of": "turns.listening",
    "sounded": "turns.alarm",
    "tuned": "turns.listening",
    "turns_of": "turns.turns",
    "Season": "hawkes.background",
    "fit_seasonal": "hawkes.seasonal",
    "HOURS_KNOWN": "reciprocity.reading",
    **{name: f"warning.{module}" for name, module in _WARNING.items()},
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
