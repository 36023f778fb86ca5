"""The humanitarian desk: who is told of sites and movements, corridors, access, returns, and what recovery was paid.

The desk has its own keys and log, which no party countersigns; only a chosen link to an incident crosses. What it
tells is told with the site's consent, to each recipient in a copy that names them if it is seen elsewhere. Receipt is
receipt; nothing here is anybody's leave. Values in, values out: no clock, no chance, no disk, no network.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.humanitarian.corridor_archive import Past as Past
    from servanda.humanitarian.corridor_archive import past_corridors as past_corridors
    from servanda.humanitarian.corridors import Answer as Answer
    from servanda.humanitarian.corridors import CameOfIt as CameOfIt
    from servanda.humanitarian.corridors import Corridor as Corridor
    from servanda.humanitarian.corridors import CorridorFile as CorridorFile
    from servanda.humanitarian.corridors import Outcome as Outcome
    from servanda.humanitarian.corridors import SideSays as SideSays
    from servanda.humanitarian.corridors import came_of_it as came_of_it
    from servanda.humanitarian.corridors import corridor_due as corridor_due
    from servanda.humanitarian.corridors import corridor_file as corridor_file
    from servanda.humanitarian.corridors import enter_corridor as enter_corridor
    from servanda.humanitarian.corridors import outcomes as outcomes
    from servanda.humanitarian.corridors import recall_corridor as recall_corridor
    from servanda.humanitarian.corridors import side_says as side_says
    from servanda.humanitarian.deeds import AccessAnswered as AccessAnswered
    from servanda.humanitarian.deeds import AccessAsked as AccessAsked
    from servanda.humanitarian.deeds import AidReached as AidReached
    from servanda.humanitarian.deeds import Closed as Closed
    from servanda.humanitarian.deeds import ConsentRecorded as ConsentRecorded
    from servanda.humanitarian.deeds import CorridorEntered as CorridorEntered
    from servanda.humanitarian.deeds import CorridorRecalled as CorridorRecalled
    from servanda.humanitarian.deeds import Crossed as Crossed
    from servanda.humanitarian.deeds import MovementEntered as MovementEntered
    from servanda.humanitarian.deeds import NotificationWithdrawn as NotificationWithdrawn
    from servanda.humanitarian.deeds import Notified as Notified
    from servanda.humanitarian.deeds import OutcomeTold as OutcomeTold
    from servanda.humanitarian.deeds import ReceiptGiven as ReceiptGiven
    from servanda.humanitarian.deeds import Returned as Returned
    from servanda.humanitarian.deeds import ReturnPlanned as ReturnPlanned
    from servanda.humanitarian.deeds import RouteCleared as RouteCleared
    from servanda.humanitarian.deeds import SideSaid as SideSaid
    from servanda.humanitarian.deeds import SiteEntered as SiteEntered
    from servanda.humanitarian.deeds import Struck as Struck
    from servanda.humanitarian.deeds import StruckDisclosed as StruckDisclosed
    from servanda.humanitarian.deeds import SubjectChanged as SubjectChanged
    from servanda.humanitarian.deeds import filled as filled
    from servanda.humanitarian.desk_log import desk_policy as desk_policy
    from servanda.humanitarian.dues import Due as Due
    from servanda.humanitarian.dues import Progress as Progress
    from servanda.humanitarian.dues import What as What
    from servanda.humanitarian.dues import notice_due as notice_due
    from servanda.humanitarian.dues import notice_lapses as notice_lapses
    from servanda.humanitarian.fact_rows import SOURCE as SOURCE
    from servanda.humanitarian.fact_rows import facts as facts
    from servanda.humanitarian.figure_deeds import DamageSeen as DamageSeen
    from servanda.humanitarian.figure_deeds import DisplacedCounted as DisplacedCounted
    from servanda.humanitarian.figure_deeds import InstalmentPledged as InstalmentPledged
    from servanda.humanitarian.figure_deeds import PaymentMade as PaymentMade
    from servanda.humanitarian.figure_deeds import PledgeMade as PledgeMade
    from servanda.humanitarian.figures import LEAST_TOLD as LEAST_TOLD
    from servanda.humanitarian.figures import Damaged as Damaged
    from servanda.humanitarian.figures import Degree as Degree
    from servanda.humanitarian.figures import Displaced as Displaced
    from servanda.humanitarian.figures import FiguresFile as FiguresFile
    from servanda.humanitarian.figures import displaced_from as displaced_from
    from servanda.humanitarian.figures import enter_damaged as enter_damaged
    from servanda.humanitarian.figures import enter_displaced as enter_displaced
    from servanda.humanitarian.figures import figures_file as figures_file
    from servanda.humanitarian.figures import file_of as file_of
    from servanda.humanitarian.figures import told_outside as told_outside
    from servanda.humanitarian.files import File as File
    from servanda.humanitarian.files import due as due
    from servanda.humanitarian.files import lapses as lapses
    from servanda.humanitarian.files import read_file as read_file
    from servanda.humanitarian.keys import DeskKeys as DeskKeys
    from servanda.humanitarian.keys import by_the_desk as by_the_desk
    from servanda.humanitarian.keys import desk_keys as desk_keys
    from servanda.humanitarian.marks import LINES as LINES
    from servanda.humanitarian.marks import MOST_MARKS as MOST_MARKS
    from servanda.humanitarian.marks import Leak as Leak
    from servanda.humanitarian.marks import Mark as Mark
    from servanda.humanitarian.money import amount_read as amount_read
    from servanda.humanitarian.money import amount_told as amount_told
    from servanda.humanitarian.money import digits as digits
    from servanda.humanitarian.notices import Consent as Consent
    from servanda.humanitarian.notices import Copy as Copy
    from servanda.humanitarian.notices import NoticeFile as NoticeFile
    from servanda.humanitarian.notices import Strike as Strike
    from servanda.humanitarian.notices import Withdrawal as Withdrawal
    from servanda.humanitarian.notices import notice_file as notice_file
    from servanda.humanitarian.notifying import change as change
    from servanda.humanitarian.notifying import close as close
    from servanda.humanitarian.notifying import consent as consent
    from servanda.humanitarian.notifying import enter as enter
    from servanda.humanitarian.notifying import notify as notify
    from servanda.humanitarian.notifying import receive as receive
    from servanda.humanitarian.notifying import whose as whose
    from servanda.humanitarian.notifying import withdraw as withdraw
    from servanda.humanitarian.recovery import Instalment as Instalment
    from servanda.humanitarian.recovery import Payment as Payment
    from servanda.humanitarian.recovery import Pledge as Pledge
    from servanda.humanitarian.recovery import RecoveryFile as RecoveryFile
    from servanda.humanitarian.recovery import by_currency as by_currency
    from servanda.humanitarian.recovery import pay as pay
    from servanda.humanitarian.recovery import pledge as pledge
    from servanda.humanitarian.recovery import recovery_due as recovery_due
    from servanda.humanitarian.recovery import recovery_file as recovery_file
    from servanda.humanitarian.requests import AccessFile as AccessFile
    from servanda.humanitarian.requests import Reached as Reached
    from servanda.humanitarian.requests import Reply as Reply
    from servanda.humanitarian.requests import Request as Request
    from servanda.humanitarian.requests import Said as Said
    from servanda.humanitarian.requests import access_due as access_due
    from servanda.humanitarian.requests import access_file as access_file
    from servanda.humanitarian.requests import access_lapses as access_lapses
    from servanda.humanitarian.requests import access_outcome as access_outcome
    from servanda.humanitarian.requests import answer_access as answer_access
    from servanda.humanitarian.requests import ask_access as ask_access
    from servanda.humanitarian.returns import CameBack as CameBack
    from servanda.humanitarian.returns import Clearance as Clearance
    from servanda.humanitarian.returns import Cleared as Cleared
    from servanda.humanitarian.returns import Concern as Concern
    from servanda.humanitarian.returns import Planned as Planned
    from servanda.humanitarian.returns import ReturnFile as ReturnFile
    from servanda.humanitarian.returns import clear as clear
    from servanda.humanitarian.returns import plan_return as plan_return
    from servanda.humanitarian.returns import report_return as report_return
    from servanda.humanitarian.returns import return_due as return_due
    from servanda.humanitarian.returns import return_file as return_file
    from servanda.humanitarian.route_lines import line_told as line_told
    from servanda.humanitarian.route_lines import route_line as route_line
    from servanda.humanitarian.side_by_side import TRACKS as TRACKS
    from servanda.humanitarian.side_by_side import Track as Track
    from servanda.humanitarian.side_by_side import tracks as tracks
    from servanda.humanitarian.struck import disclose as disclose
    from servanda.humanitarian.struck import notified_when_struck as notified_when_struck
    from servanda.humanitarian.struck import record_strike as record_strike
    from servanda.humanitarian.subjects import Closing as Closing
    from servanda.humanitarian.subjects import Kind as Kind
    from servanda.humanitarian.subjects import Subject as Subject
    from servanda.humanitarian.tables import MOST_ROWS as MOST_ROWS
    from servanda.humanitarian.tables import NotTaken as NotTaken
    from servanda.humanitarian.tables import Table as Table
    from servanda.humanitarian.tables import enter_table as enter_table
    from servanda.humanitarian.tables import table_file as table_file
    from servanda.humanitarian.tables import table_of as table_of
    from servanda.humanitarian.terms import DeskTerms as DeskTerms

_FRONT = {
    "Past": "corridor_archive",
    "past_corridors": "corridor_archive",
    "Answer": "corridors",
    "Outcome": "corridors",
    "Corridor": "corridors",
    "SideSays": "corridors",
    "CameOfIt": "corridors",
    "CorridorFile": "corridors",
    "corridor_file": "corridors",
    "enter_corridor": "corridors",
    "side_says": "corridors",
    "came_of_it": "corridors",
    "corridor_due": "corridors",
    "outcomes": "corridors",
    "recall_corridor": "corridors",
    "filled": "deeds",
    "SiteEntered": "deeds",
    "MovementEntered": "deeds",
    "SubjectChanged": "deeds",
    "ConsentRecorded": "deeds",
    "Notified": "deeds",
    "ReceiptGiven": "deeds",
    "NotificationWithdrawn": "deeds",
    "Closed": "deeds",
    "Struck": "deeds",
    "StruckDisclosed": "deeds",
    "Crossed": "deeds",
    "CorridorEntered": "deeds",
    "SideSaid": "deeds",
    "OutcomeTold": "deeds",
    "CorridorRecalled": "deeds",
    "AccessAsked": "deeds",
    "AccessAnswered": "deeds",
    "AidReached": "deeds",
    "ReturnPlanned": "deeds",
    "RouteCleared": "deeds",
    "Returned": "deeds",
    "desk_policy": "desk_log",
    "What": "dues",
    "Progress": "dues",
    "Due": "dues",
    "notice_due": "dues",
    "notice_lapses": "dues",
    "SOURCE": "fact_rows",
    "facts": "fact_rows",
    "DisplacedCounted": "figure_deeds",
    "DamageSeen": "figure_deeds",
    "InstalmentPledged": "figure_deeds",
    "PledgeMade": "figure_deeds",
    "PaymentMade": "figure_deeds",
    "LEAST_TOLD": "figures",
    "Displaced": "figures",
    "Degree": "figures",
    "Damaged": "figures",
    "enter_displaced": "figures",
    "enter_damaged": "figures",
    "displaced_from": "figures",
    "file_of": "figures",
    "FiguresFile": "figures",
    "figures_file": "figures",
    "told_outside": "figures",
    "File": "files",
    "read_file": "files",
    "due": "files",
    "lapses": "files",
    "DeskKeys": "keys",
    "desk_keys": "keys",
    "by_the_desk": "keys",
    "MOST_MARKS": "marks",
    "LINES": "marks",
    "Mark": "marks",
    "Leak": "marks",
    "amount_read": "money",
    "amount_told": "money",
    "digits": "money",
    "Consent": "notices",
    "Copy": "notices",
    "Withdrawal": "notices",
    "Strike": "notices",
    "NoticeFile": "notices",
    "notice_file": "notices",
    "line_told": "route_lines",
    "route_line": "route_lines",
    "enter": "notifying",
    "change": "notifying",
    "consent": "notifying",
    "notify": "notifying",
    "receive": "notifying",
    "withdraw": "notifying",
    "close": "notifying",
    "whose": "notifying",
    "Instalment": "recovery",
    "Pledge": "recovery",
    "Payment": "recovery",
    "RecoveryFile": "recovery",
    "recovery_file": "recovery",
    "pledge": "recovery",
    "pay": "recovery",
    "recovery_due": "recovery",
    "by_currency": "recovery",
    "Said": "requests",
    "Reached": "requests",
    "Request": "requests",
    "Reply": "requests",
    "AccessFile": "requests",
    "access_file": "requests",
    "ask_access": "requests",
    "answer_access": "requests",
    "access_outcome": "requests",
    "access_due": "requests",
    "access_lapses": "requests",
    "Clearance": "returns",
    "Concern": "returns",
    "Planned": "returns",
    "Cleared": "returns",
    "CameBack": "returns",
    "ReturnFile": "returns",
    "return_file": "returns",
    "plan_return": "returns",
    "clear": "returns",
    "report_return": "returns",
    "return_due": "returns",
    "TRACKS": "side_by_side",
    "Track": "side_by_side",
    "tracks": "side_by_side",
    "record_strike": "struck",
    "notified_when_struck": "struck",
    "disclose": "struck",
    "Kind": "subjects",
    "Closing": "subjects",
    "Subject": "subjects",
    "MOST_ROWS": "tables",
    "NotTaken": "tables",
    "Table": "tables",
    "enter_table": "tables",
    "table_file": "tables",
    "table_of": "tables",
    "DeskTerms": "terms",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.humanitarian.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.humanitarian' has no attribute {name!r}")
