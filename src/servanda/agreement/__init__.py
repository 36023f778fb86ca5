"""An agreement: file to model, model to obligations and transitions, and what checks say of a draft."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.agreement.additions import entry_added as entry_added
    from servanda.agreement.additions import item_added as item_added
    from servanda.agreement.additions import key_removed as key_removed
    from servanda.agreement.additions import part_replaced as part_replaced
    from servanda.agreement.calendar import Calendar as Calendar
    from servanda.agreement.change import Change as Change
    from servanda.agreement.changes import Edit as Edit
    from servanda.agreement.changes import Sheet as Sheet
    from servanda.agreement.changes import between as between
    from servanda.agreement.changes import changed as changed
    from servanda.agreement.checks import Examined as Examined
    from servanda.agreement.checks import Matter as Matter
    from servanda.agreement.checks import Share as Share
    from servanda.agreement.checks import Watch as Watch
    from servanda.agreement.checks import check_agreement as check_agreement
    from servanda.agreement.checks import examined as examined
    from servanda.agreement.checks.waiting import outsider as outsider
    from servanda.agreement.clause import Clause as Clause
    from servanda.agreement.clauses.renews import notice_dates as notice_dates
    from servanda.agreement.commitments import Commitment as Commitment
    from servanda.agreement.commitments import who_owes_what as who_owes_what
    from servanda.agreement.conditions import Dependency as Dependency
    from servanda.agreement.conditions import No as No
    from servanda.agreement.conditions import leaves as leaves
    from servanda.agreement.core import AllOf as AllOf
    from servanda.agreement.core import AnyOf as AnyOf
    from servanda.agreement.core import AtLeast as AtLeast
    from servanda.agreement.core import Condition as Condition
    from servanda.agreement.core import Duty as Duty
    from servanda.agreement.core import Each as Each
    from servanda.agreement.core import Every as Every
    from servanda.agreement.core import Holds as Holds
    from servanda.agreement.core import Kept as Kept
    from servanda.agreement.core import Law as Law
    from servanda.agreement.core import Life as Life
    from servanda.agreement.core import Lives as Lives
    from servanda.agreement.core import Moment as Moment
    from servanda.agreement.core import Move as Move
    from servanda.agreement.core import Not as Not
    from servanda.agreement.core import Obligation as Obligation
    from servanda.agreement.core import Once as Once
    from servanda.agreement.core import Reached as Reached
    from servanda.agreement.core import Select as Select
    from servanda.agreement.core import Since as Since
    from servanda.agreement.core import Tally as Tally
    from servanda.agreement.core import Term as Term
    from servanda.agreement.core import Transition as Transition
    from servanda.agreement.diagnostics import Diagnostic as Diagnostic
    from servanda.agreement.diagnostics import Remedy as Remedy
    from servanda.agreement.edits import add_clause as add_clause
    from servanda.agreement.edits import change_clause as change_clause
    from servanda.agreement.edits import change_value as change_value
    from servanda.agreement.edits import flow as flow
    from servanda.agreement.edits import insert_key as insert_key
    from servanda.agreement.edits import key_added as key_added
    from servanda.agreement.ladder import STEP_PREFIX as STEP_PREFIX
    from servanda.agreement.ladder import step_life as step_life
    from servanda.agreement.ladder import under as under
    from servanda.agreement.lowering import AGREEMENT as AGREEMENT
    from servanda.agreement.lowering import Lowering as Lowering
    from servanda.agreement.lowering import lower as lower
    from servanda.agreement.lowering import phase_life as phase_life
    from servanda.agreement.matching import ClauseMatch as ClauseMatch
    from servanda.agreement.matching import match_clauses as match_clauses
    from servanda.agreement.model import Agreement as Agreement
    from servanda.agreement.named_conditions import call_life as call_life
    from servanda.agreement.named_conditions import gate_life as gate_life
    from servanda.agreement.named_conditions import lower_with_conditions as lower_with_conditions
    from servanda.agreement.naming import clause_kinds as clause_kinds
    from servanda.agreement.naming import who_names as who_names
    from servanda.agreement.order import DEADLINE as DEADLINE
    from servanda.agreement.order import LONG_STOP as LONG_STOP
    from servanda.agreement.order import Deadlock as Deadlock
    from servanda.agreement.order import Wait as Wait
    from servanda.agreement.order import Waits as Waits
    from servanda.agreement.parts import CONDITIONS as CONDITIONS
    from servanda.agreement.parts import SECTIONS as SECTIONS
    from servanda.agreement.parts import KindOfClause as KindOfClause
    from servanda.agreement.parts import Part as Part
    from servanda.agreement.parts import clause_part as clause_part
    from servanda.agreement.parts import condition_part as condition_part
    from servanda.agreement.parts import kinds_of_clause as kinds_of_clause
    from servanda.agreement.parts import section_part as section_part
    from servanda.agreement.positions import Positions as Positions
    from servanda.agreement.positions import public as public
    from servanda.agreement.positions import read_positions as read_positions
    from servanda.agreement.reading import read_agreement as read_agreement
    from servanda.agreement.reading import read_shape as read_shape
    from servanda.agreement.rereading import reread_agreement as reread_agreement
    from servanda.agreement.schema import shape_schema as shape_schema
    from servanda.agreement.sections.bodies import Body as Body
    from servanda.agreement.sections.bodies import Sight as Sight
    from servanda.agreement.sections.consequences import Consequence as Consequence
    from servanda.agreement.sections.positions import Answer as Answer
    from servanda.agreement.sections.positions import Option as Option
    from servanda.agreement.sections.positions import Proposal as Proposal
    from servanda.agreement.sections.sources import CitedText as CitedText
    from servanda.agreement.sections.sources import Source as Source
    from servanda.agreement.shape import Amount as Amount
    from servanda.agreement.shape import Identifier as Identifier
    from servanda.agreement.shape import Lasting as Lasting
    from servanda.agreement.shape import Name as Name
    from servanda.agreement.shape import OneOrMore as OneOrMore
    from servanda.agreement.shape import OrShort as OrShort
    from servanda.agreement.shape import PerLanguage as PerLanguage
    from servanda.agreement.shape import Portion as Portion
    from servanda.agreement.shape import file_shape as file_shape
    from servanda.agreement.speech import LANGUAGES as LANGUAGES
    from servanda.agreement.speech import Sentence as Sentence
    from servanda.agreement.speech import Wording as Wording
    from servanda.agreement.speech import amount_words as amount_words
    from servanda.agreement.speech import condition_words as condition_words
    from servanda.agreement.speech import dependency_words as dependency_words
    from servanda.agreement.speech import distance_words as distance_words
    from servanda.agreement.speech import duration_words as duration_words
    from servanda.agreement.speech import marked as marked
    from servanda.agreement.speech import moment_words as moment_words
    from servanda.agreement.speech import speak as speak
    from servanda.agreement.speech import step_words as step_words
    from servanda.agreement.when import When as When
    from servanda.agreement.when import WhenText as WhenText
    from servanda.agreement.when import parse_when as parse_when

    check = check_agreement

_FRONT = {
    "call_life": "named_conditions",
    "gate_life": "named_conditions",
    "lower_with_conditions": "named_conditions",
    "phase_life": "lowering",
    "Amount": "shape",
    "CONDITIONS": "parts",
    "Lasting": "shape",
    "Portion": "shape",
    "KindOfClause": "parts",
    "Part": "parts",
    "SECTIONS": "parts",
    "clause_part": "parts",
    "condition_part": "parts",
    "flow": "edits",
    "parse_when": "when",
    "section_part": "parts",
    "AGREEMENT": "lowering",
    "Agreement": "model",
    "AllOf": "core",
    "AnyOf": "core",
    "AtLeast": "core",
    "Body": "sections.bodies",
    "Calendar": "calendar",
    "Change": "change",
    "Clause": "clause",
    "ClauseMatch": "matching",
    "Commitment": "commitments",
    "Condition": "core",
    "Consequence": "sections.consequences",
    "DEADLINE": "order",
    "Deadlock": "order",
    "Dependency": "conditions",
    "Diagnostic": "diagnostics",
    "Remedy": "diagnostics",
    "Duty": "core",
    "Each": "core",
    "Edit": "changes",
    "Every": "core",
    "Holds": "core",
    "Kept": "core",
    "Identifier": "shape",
    "LANGUAGES": "speech",
    "LONG_STOP": "order",
    "Law": "core",
    "Life": "core",
    "Lives": "core",
    "Lowering": "lowering",
    "Examined": "checks",
    "Matter": "checks",
    "Moment": "core",
    "Move": "core",
    "Name": "shape",
    "Not": "core",
    "Obligation": "core",
    "Once": "core",
    "OneOrMore": "shape",
    "OrShort": "shape",
    "STEP_PREFIX": "ladder",
    "Positions": "positions",
    "Wait": "order",
    "outsider": "checks.waiting",
    "Answer": "sections.positions",
    "Option": "sections.positions",
    "Proposal": "sections.positions",
    "public": "positions",
    "Reached": "core",
    "Select": "core",
    "Sentence": "speech",
    "Share": "checks",
    "Sheet": "changes",
    "Sight": "sections.bodies",
    "Since": "core",
    "Source": "sections.sources",
    "Tally": "core",
    "Term": "core",
    "Transition": "core",
    "Waits": "order",
    "Watch": "checks",
    "When": "when",
    "WhenText": "when",
    "Wording": "speech",
    "amount_words": "speech",
    "between": "changes",
    "change_clause": "edits",
    "change_value": "edits",
    "changed": "changes",
    "check": "checks",
    "examined": "checks",
    "clause_kinds": "naming",
    "condition_words": "speech",
    "dependency_words": "speech",
    "distance_words": "speech",
    "duration_words": "speech",
    "marked": "speech",
    "entry_added": "additions",
    "file_shape": "shape",
    "insert_key": "edits",
    "kinds_of_clause": "parts",
    "item_added": "additions",
    "key_added": "edits",
    "key_removed": "additions",
    "No": "conditions",
    "leaves": "conditions",
    "lower": "lowering",
    "match_clauses": "matching",
    "moment_words": "speech",
    "notice_dates": "clauses.renews",
    "part_replaced": "additions",
    "read_agreement": "reading",
    "read_positions": "positions",
    "read_shape": "reading",
    "reread_agreement": "rereading",
    "shape_schema": "schema",
    "speak": "speech",
    "step_life": "ladder",
    "step_words": "speech",
    "under": "ladder",
    "who_names": "naming",
    "who_owes_what": "commitments",
    "CitedText": "sections.sources",
    "PerLanguage": "shape",
    "add_clause": "edits",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.agreement.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.agreement' has no attribute {name!r}")
