"""One file per thing a person does or asks; each opens what it needs, decides nothing and returns a report."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servanda.operations import mission as _mission

if TYPE_CHECKING:
    from servanda.operations.agreement_page import draw_agreement as draw_agreement
    from servanda.operations.assess import AssessReport as AssessReport
    from servanda.operations.assess import ClauseLine as ClauseLine
    from servanda.operations.assess import assess_case as assess_case
    from servanda.operations.assess import clause_line as clause_line
    from servanda.operations.assess_text import tell_coverage as tell_coverage
    from servanda.operations.assess_text import tell_fusion as tell_fusion
    from servanda.operations.assess_text import tell_unknown_names as tell_unknown_names
    from servanda.operations.assessment_page import draw_assessment as draw_assessment
    from servanda.operations.bulletin.answering import Answered as Answered
    from servanda.operations.bulletin.answering import Answers as Answers
    from servanda.operations.bulletin.answering import Given as Given
    from servanda.operations.bulletin.disputing import BulletinDisputed as BulletinDisputed
    from servanda.operations.bulletin.disputing import Dispute as Dispute
    from servanda.operations.bulletin.disputing import dispute_bulletin as dispute_bulletin
    from servanda.operations.bulletin.disputing import disputes as disputes
    from servanda.operations.bulletin.entering import EnteredBulletin as EnteredBulletin
    from servanda.operations.bulletin.entering import bulletins_to_enter as bulletins_to_enter
    from servanda.operations.bulletin.entering import enter_bulletin as enter_bulletin
    from servanda.operations.bulletin.entering import entered_bulletins as entered_bulletins
    from servanda.operations.bulletin.entering import may_enter_bulletins as may_enter_bulletins
    from servanda.operations.bulletin.entering import may_vote_on_bulletins as may_vote_on_bulletins
    from servanda.operations.bulletin.entering import said_by_log as said_by_log
    from servanda.operations.bulletin.entering import vote_on_bulletin as vote_on_bulletin
    from servanda.operations.bulletin.informing import INTAKE as INTAKE
    from servanda.operations.bulletin.informing import inform as inform
    from servanda.operations.bulletin.informing import information as information
    from servanda.operations.bulletin.keys import new_publisher as new_publisher
    from servanda.operations.bulletin.keys import publisher_from as publisher_from
    from servanda.operations.bulletin.keys import revocations_in as revocations_in
    from servanda.operations.bulletin.keys import revoke_publisher as revoke_publisher
    from servanda.operations.bulletin.making import BulletinReport as BulletinReport
    from servanda.operations.bulletin.making import make_bulletin as make_bulletin
    from servanda.operations.bulletin.moderating import Moderation as Moderation
    from servanda.operations.bulletin.moderating import decide_comment as decide_comment
    from servanda.operations.bulletin.moderating import moderation as moderation
    from servanda.operations.bulletin.moderating import switch_answers as switch_answers
    from servanda.operations.bulletin.positions_page import DraftReport as DraftReport
    from servanda.operations.bulletin.positions_page import draft_positions as draft_positions
    from servanda.operations.bulletin.published import OfLog as OfLog
    from servanda.operations.bulletin.published import PublishedBulletins as PublishedBulletins
    from servanda.operations.bulletin.published import bulletins_in as bulletins_in
    from servanda.operations.bulletin.publishing import check_page_of as check_page_of
    from servanda.operations.bulletin.receipts import keep_receipts as keep_receipts
    from servanda.operations.bulletin.revoking import KeyRevocationProposed as KeyRevocationProposed
    from servanda.operations.bulletin.revoking import agree_to_revocation as agree_to_revocation
    from servanda.operations.bulletin.revoking import key_revocations as key_revocations
    from servanda.operations.bulletin.revoking import may_revoke as may_revoke
    from servanda.operations.bulletin.revoking import propose_revocation as propose_revocation
    from servanda.operations.bulletin.revoking import revoked_by_log as revoked_by_log
    from servanda.operations.bulletin.site import SiteHeld as SiteHeld
    from servanda.operations.bulletin.site import SiteReport as SiteReport
    from servanda.operations.bulletin.site import held_site as held_site
    from servanda.operations.bulletin.site import make_site as make_site
    from servanda.operations.bulletin.site import write_licence as write_licence
    from servanda.operations.bulletin.speaking import write_policy as write_policy
    from servanda.operations.bulletin.verifying import SignedReport as SignedReport
    from servanda.operations.bulletin.verifying import tell_bulletins as tell_bulletins
    from servanda.operations.bulletin.verifying import verify_bulletins as verify_bulletins
    from servanda.operations.calibrate import CalibrateReport as CalibrateReport
    from servanda.operations.calibrate import calibrate_case as calibrate_case
    from servanda.operations.calibrate import write_posterior as write_posterior
    from servanda.operations.calibrate_page import draw_calibration as draw_calibration
    from servanda.operations.calibrate_text import tell_calibration as tell_calibration
    from servanda.operations.cases import CaseLine as CaseLine
    from servanda.operations.cases import list_cases as list_cases
    from servanda.operations.check import CheckReport as CheckReport
    from servanda.operations.check import check_case as check_case
    from servanda.operations.check_page import draw_check as draw_check
    from servanda.operations.clause_read import read_clause as read_clause
    from servanda.operations.companion import Charge as Charge
    from servanda.operations.companion import CompanionReport as CompanionReport
    from servanda.operations.companion import companion_case as companion_case
    from servanda.operations.companion import companion_to as companion_to
    from servanda.operations.companion_page import companion_sheet as companion_sheet
    from servanda.operations.companion_page import draw_companion as draw_companion
    from servanda.operations.compare import CompareReport as CompareReport
    from servanda.operations.compare import compare_cases as compare_cases
    from servanda.operations.compare_page import draw_comparison as draw_comparison
    from servanda.operations.compare_text import tell_comparison as tell_comparison
    from servanda.operations.copy import CopyReport as CopyReport
    from servanda.operations.copy import copy_case as copy_case
    from servanda.operations.desk import ChangedMeanwhile as ChangedMeanwhile
    from servanda.operations.desk import Desk as Desk
    from servanda.operations.desk import Live as Live
    from servanda.operations.desk import RefusedAt as RefusedAt
    from servanda.operations.desk import header_confirmed as header_confirmed
    from servanda.operations.desk import header_dismissed as header_dismissed
    from servanda.operations.desk import open_desk as open_desk
    from servanda.operations.desk import open_header as open_header
    from servanda.operations.desk import refused_at as refused_at
    from servanda.operations.desk import to_redo as to_redo
    from servanda.operations.desk import to_undo as to_undo
    from servanda.operations.diff import DiffReport as DiffReport
    from servanda.operations.diff import diff_case as diff_case
    from servanda.operations.diff_page import draw_diff as draw_diff
    from servanda.operations.diff_text import tell_diff as tell_diff
    from servanda.operations.edit import EditReport as EditReport
    from servanda.operations.edit import edit_case as edit_case
    from servanda.operations.escalate.ask import EscalateReport as EscalateReport
    from servanda.operations.escalate.ask import escalate_case as escalate_case
    from servanda.operations.escalate.page import draw_escalation as draw_escalation
    from servanda.operations.escalate.text import tell_escalation as tell_escalation
    from servanda.operations.exact import ExactReport as ExactReport
    from servanda.operations.exact import exact_case as exact_case
    from servanda.operations.exact import tell_exact as tell_exact
    from servanda.operations.exercise import FACILITATOR as FACILITATOR
    from servanda.operations.exercise import PACES as PACES
    from servanda.operations.exercise import Exercise as Exercise
    from servanda.operations.exercise import Means as Means
    from servanda.operations.exercise import begin_exercise as begin_exercise
    from servanda.operations.exercise import in_language as in_language
    from servanda.operations.exercise import is_exercise_folder as is_exercise_folder
    from servanda.operations.exercise import opened_exercise as opened_exercise
    from servanda.operations.exercise import own_signers as own_signers
    from servanda.operations.exercise import report_data as report_data
    from servanda.operations.exercise import script_named as script_named
    from servanda.operations.exercise import shipped_scripts as shipped_scripts
    from servanda.operations.explain import ExplainReport as ExplainReport
    from servanda.operations.explain import explain_case as explain_case
    from servanda.operations.explain import explain_data as explain_data
    from servanda.operations.explain_page import draw_explanation as draw_explanation
    from servanda.operations.explain_text import tell_explanation as tell_explanation
    from servanda.operations.follow import Follower as Follower
    from servanda.operations.follow import Take as Take
    from servanda.operations.follow import take_data as take_data
    from servanda.operations.forecast import ForecastReport as ForecastReport
    from servanda.operations.forecast import forecast_case as forecast_case
    from servanda.operations.forecast_page import draw_forecast as draw_forecast
    from servanda.operations.forecast_text import tell_forecast as tell_forecast
    from servanda.operations.incentives import IncentivesReport as IncentivesReport
    from servanda.operations.incentives import incentives_case as incentives_case
    from servanda.operations.incentives_page import draw_incentives as draw_incentives
    from servanda.operations.incentives_page import incentives_sheet as incentives_sheet
    from servanda.operations.incentives_text import tell_incentives as tell_incentives
    from servanda.operations.incident_decision import Asked as Asked
    from servanda.operations.incident_decision import decide as decide
    from servanda.operations.incident_decision import refuse_undecided as refuse_undecided
    from servanda.operations.incidents import IncidentsReport as IncidentsReport
    from servanda.operations.incidents import incidents_case as incidents_case
    from servanda.operations.incidents_page import draw_incidents as draw_incidents
    from servanda.operations.incidents_text import tell_decisions as tell_decisions
    from servanda.operations.incidents_text import tell_incidents as tell_incidents
    from servanda.operations.ingest import IngestReport as IngestReport
    from servanda.operations.ingest import by_code as by_code
    from servanda.operations.ingest import ingest_files as ingest_files
    from servanda.operations.log_text import tell_log as tell_log
    from servanda.operations.log_verifier import VerifierReport as VerifierReport
    from servanda.operations.log_verifier import write_verifier as write_verifier
    from servanda.operations.log_verify import LogReport as LogReport
    from servanda.operations.log_verify import verify_log as verify_log
    from servanda.operations.misreadings import Misreadings as Misreadings
    from servanda.operations.misreadings import read_misreadings as read_misreadings
    from servanda.operations.mission_names import *  # noqa: F403 - one front, told in two files
    from servanda.operations.negotiate import Incentive as Incentive
    from servanda.operations.negotiate import NegotiateReport as NegotiateReport
    from servanda.operations.negotiate import negotiate_case as negotiate_case
    from servanda.operations.negotiate_page import draw_negotiation as draw_negotiation
    from servanda.operations.negotiate_text import tell_negotiation as tell_negotiation
    from servanda.operations.page_files import refuse_private_page as refuse_private_page
    from servanda.operations.page_files import refuse_taken as refuse_taken
    from servanda.operations.page_files import write_draft as write_draft
    from servanda.operations.page_files import write_page as write_page
    from servanda.operations.page_files import write_private_page as write_private_page
    from servanda.operations.pages.replay_parts import PlainCount as PlainCount
    from servanda.operations.picture import picture_page as picture_page
    from servanda.operations.picture import terms_page as terms_page
    from servanda.operations.reading import Heard as Heard
    from servanda.operations.replay_page import draw_replay as draw_replay
    from servanda.operations.report_opening import open_report as open_report
    from servanda.operations.resequence import ResequenceReport as ResequenceReport
    from servanda.operations.resequence import one_diff as one_diff
    from servanda.operations.resequence import resequence_case as resequence_case
    from servanda.operations.resequence import write_designs as write_designs
    from servanda.operations.resequence_page import draw_resequence as draw_resequence
    from servanda.operations.resequence_text import tell_resequence as tell_resequence
    from servanda.operations.scenario import ScenarioReport as ScenarioReport
    from servanda.operations.scenario import scenario_case as scenario_case
    from servanda.operations.scenario import write_starter as write_starter
    from servanda.operations.seal import seal_file as seal_file
    from servanda.operations.show import ShowReport as ShowReport
    from servanda.operations.show import show_case as show_case
    from servanda.operations.shown_text import Passage as Passage
    from servanda.operations.shown_text import tell_agreement as tell_agreement
    from servanda.operations.simulate import ReplayReport as ReplayReport
    from servanda.operations.simulate import SimulateReport as SimulateReport
    from servanda.operations.simulate import replay_case as replay_case
    from servanda.operations.simulate import simulate_case as simulate_case
    from servanda.operations.simulate_page import draw_trial as draw_trial
    from servanda.operations.simulate_page import trial_page as trial_page
    from servanda.operations.simulate_text import tell_futures as tell_futures
    from servanda.operations.simulate_text import tell_replay as tell_replay
    from servanda.operations.stability import StabilityReport as StabilityReport
    from servanda.operations.stability import stability_case as stability_case
    from servanda.operations.stability_text import tell_stability as tell_stability
    from servanda.operations.suggest import suggest_mapping as suggest_mapping
    from servanda.operations.two_sources import TwoSources as TwoSources
    from servanda.operations.two_sources import compare_sources as compare_sources
    from servanda.operations.two_sources import hours_and_minutes as hours_and_minutes
    from servanda.operations.two_sources_page import draw_two_sources as draw_two_sources

_FRONT = {
    "Exercise": "exercise",
    "FACILITATOR": "exercise",
    "Means": "exercise",
    "PACES": "exercise",
    "begin_exercise": "exercise",
    "in_language": "exercise",
    "is_exercise_folder": "exercise",
    "opened_exercise": "exercise",
    "own_signers": "exercise",
    "report_data": "exercise",
    "script_named": "exercise",
    "shipped_scripts": "exercise",
    "refuse_private_page": "page_files",
    "refuse_taken": "page_files",
    "write_private_page": "page_files",
    "Charge": "companion",
    "CompanionReport": "companion",
    "companion_case": "companion",
    "companion_to": "companion",
    "companion_sheet": "companion_page",
    "draw_companion": "companion_page",
    "ExactReport": "exact",
    "exact_case": "exact",
    "tell_exact": "exact",
    "CompareReport": "compare",
    "read_clause": "clause_read",
    "compare_cases": "compare",
    "draw_comparison": "compare_page",
    "tell_comparison": "compare_text",
    "SimulateReport": "simulate",
    "ReplayReport": "simulate",
    "simulate_case": "simulate",
    "replay_case": "simulate",
    "tell_futures": "simulate_text",
    "tell_replay": "simulate_text",
    "draw_trial": "simulate_page",
    "trial_page": "simulate_page",
    "incentives_sheet": "incentives_page",
    "picture_page": "picture",
    "terms_page": "picture",
    "Asked": "incident_decision",
    "ResequenceReport": "resequence",
    "draw_resequence": "resequence_page",
    "one_diff": "resequence",
    "resequence_case": "resequence",
    "tell_resequence": "resequence_text",
    "write_designs": "resequence",
    "AssessReport": "assess",
    "CalibrateReport": "calibrate",
    "calibrate_case": "calibrate",
    "write_posterior": "calibrate",
    "tell_calibration": "calibrate_text",
    "draw_calibration": "calibrate_page",
    "CaseLine": "cases",
    "CheckReport": "check",
    "ClauseLine": "assess",
    "clause_line": "assess",
    "CopyReport": "copy",
    "ChangedMeanwhile": "desk",
    "Desk": "desk",
    "Live": "desk",
    "RefusedAt": "desk",
    "header_confirmed": "desk",
    "header_dismissed": "desk",
    "open_desk": "desk",
    "refused_at": "desk",
    "open_header": "desk",
    "to_redo": "desk",
    "to_undo": "desk",
    "BulletinReport": "bulletin.making",
    "SignedReport": "bulletin.verifying",
    "make_bulletin": "bulletin.making",
    "write_policy": "bulletin.speaking",
    "SiteHeld": "bulletin.site",
    "SiteReport": "bulletin.site",
    "OfLog": "bulletin.published",
    "held_site": "bulletin.site",
    "make_site": "bulletin.site",
    "write_licence": "bulletin.site",
    "new_publisher": "bulletin.keys",
    "publisher_from": "bulletin.keys",
    "revocations_in": "bulletin.keys",
    "KeyRevocationProposed": "bulletin.revoking",
    "agree_to_revocation": "bulletin.revoking",
    "key_revocations": "bulletin.revoking",
    "may_revoke": "bulletin.revoking",
    "propose_revocation": "bulletin.revoking",
    "revoked_by_log": "bulletin.revoking",
    "revoke_publisher": "bulletin.keys",
    "tell_bulletins": "bulletin.verifying",
    "verify_bulletins": "bulletin.verifying",
    "DraftReport": "bulletin.positions_page",
    "draft_positions": "bulletin.positions_page",
    "Answers": "bulletin.answering",
    "Answered": "bulletin.answering",
    "Given": "bulletin.answering",
    "inform": "bulletin.informing",
    "information": "bulletin.informing",
    "INTAKE": "bulletin.informing",
    "Moderation": "bulletin.moderating",
    "BulletinDisputed": "bulletin.disputing",
    "Dispute": "bulletin.disputing",
    "dispute_bulletin": "bulletin.disputing",
    "disputes": "bulletin.disputing",
    "decide_comment": "bulletin.moderating",
    "moderation": "bulletin.moderating",
    "switch_answers": "bulletin.moderating",
    "PublishedBulletins": "bulletin.published",
    "bulletins_in": "bulletin.published",
    "check_page_of": "bulletin.publishing",
    "keep_receipts": "bulletin.receipts",
    "EnteredBulletin": "bulletin.entering",
    "bulletins_to_enter": "bulletin.entering",
    "enter_bulletin": "bulletin.entering",
    "entered_bulletins": "bulletin.entering",
    "may_enter_bulletins": "bulletin.entering",
    "may_vote_on_bulletins": "bulletin.entering",
    "said_by_log": "bulletin.entering",
    "vote_on_bulletin": "bulletin.entering",
    "EscalateReport": "escalate.ask",
    "escalate_case": "escalate.ask",
    "draw_escalation": "escalate.page",
    "tell_escalation": "escalate.text",
    "ForecastReport": "forecast",
    "forecast_case": "forecast",
    "draw_forecast": "forecast_page",
    "tell_forecast": "forecast_text",
    "DiffReport": "diff",
    "EditReport": "edit",
    "ExplainReport": "explain",
    "Follower": "follow",
    "Heard": "reading",
    "Incentive": "negotiate",
    "IncentivesReport": "incentives",
    "IncidentsReport": "incidents",
    "IngestReport": "ingest",
    "LogReport": "log_verify",
    "Misreadings": "misreadings",
    "NegotiateReport": "negotiate",
    "Passage": "shown_text",
    "PlainCount": "pages.replay_parts",
    "ScenarioReport": "scenario",
    "ShowReport": "show",
    "StabilityReport": "stability",
    "VerifierReport": "log_verifier",
    "Take": "follow",
    "TwoSources": "two_sources",
    "assess_case": "assess",
    "by_code": "ingest",
    "check_case": "check",
    "compare_sources": "two_sources",
    "hours_and_minutes": "two_sources",
    "copy_case": "copy",
    "decide": "incident_decision",
    "diff_case": "diff",
    "draw_agreement": "agreement_page",
    "draw_assessment": "assessment_page",
    "draw_check": "check_page",
    "draw_diff": "diff_page",
    "draw_explanation": "explain_page",
    "draw_incentives": "incentives_page",
    "draw_incidents": "incidents_page",
    "draw_negotiation": "negotiate_page",
    "draw_replay": "replay_page",
    "draw_two_sources": "two_sources_page",
    "edit_case": "edit",
    "explain_case": "explain",
    "explain_data": "explain",
    "incentives_case": "incentives",
    "incidents_case": "incidents",
    "ingest_files": "ingest",
    "list_cases": "cases",
    "negotiate_case": "negotiate",
    "read_misreadings": "misreadings",
    "refuse_undecided": "incident_decision",
    "scenario_case": "scenario",
    "open_report": "report_opening",
    "seal_file": "seal",
    "show_case": "show",
    "stability_case": "stability",
    "suggest_mapping": "suggest",
    "take_data": "follow",
    "tell_agreement": "shown_text",
    "tell_coverage": "assess_text",
    "tell_decisions": "incidents_text",
    "tell_diff": "diff_text",
    "tell_explanation": "explain_text",
    "tell_fusion": "assess_text",
    "tell_unknown_names": "assess_text",
    "tell_incentives": "incentives_text",
    "tell_incidents": "incidents_text",
    "tell_log": "log_text",
    "tell_negotiation": "negotiate_text",
    "verify_log": "log_verify",
    "write_draft": "page_files",
    "tell_stability": "stability_text",
    "write_page": "page_files",
    "write_starter": "scenario",
    "write_verifier": "log_verifier",
}
#: What a mission does and is asked is told by its own front.
__all__ = [*_FRONT, *_mission.__all__]


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.operations.{_FRONT[name]}"), name)
        return found
    if name in _mission.__all__:
        return getattr(_mission, name)
    raise AttributeError(f"module 'servanda.operations' has no attribute {name!r}")
