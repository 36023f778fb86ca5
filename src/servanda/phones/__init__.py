"""Field phones: the report form of an agreement, what comes back from phones, and what becomes of it.

Pure functions, like the other packages of the room: no clock, no chance, no disk.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.phones.alike import files_alike as files_alike
    from servanda.phones.alike import reports_alike as reports_alike
    from servanda.phones.answers import fields_of as fields_of
    from servanda.phones.codes import PhoneCode as PhoneCode
    from servanda.phones.form import Choice as Choice
    from servanda.phones.form import PhoneForm as PhoneForm
    from servanda.phones.form import Question as Question
    from servanda.phones.form import of_exercise_form as of_exercise_form
    from servanda.phones.form import report_form as report_form
    from servanda.phones.pictures import working_copy as working_copy
    from servanda.phones.report import RECEIVE as RECEIVE
    from servanda.phones.report import TAKE as TAKE
    from servanda.phones.report import PhoneFile as PhoneFile
    from servanda.phones.report import PhoneReport as PhoneReport
    from servanda.phones.report import ReportFile as ReportFile
    from servanda.phones.report import Taken as Taken
    from servanda.phones.report import mark as mark
    from servanda.phones.report import read_report as read_report
    from servanda.phones.report import receive as receive
    from servanda.phones.report import take as take
    from servanda.phones.sealed import Opened as Opened
    from servanda.phones.sealed import open_sealed as open_sealed
    from servanda.phones.sealed import signed_text as signed_text
    from servanda.phones.settings_code import collect_settings as collect_settings
    from servanda.phones.settings_code import drawn_code as drawn_code
    from servanda.phones.submission import LARGEST_FILE as LARGEST_FILE
    from servanda.phones.submission import LARGEST_SUBMISSION as LARGEST_SUBMISSION
    from servanda.phones.submission import LONGEST_XML as LONGEST_XML
    from servanda.phones.submission import MOST_FILES as MOST_FILES
    from servanda.phones.submission import Submission as Submission
    from servanda.phones.submission import checked_name as checked_name
    from servanda.phones.submission import read_submission as read_submission
    from servanda.phones.text_report import read_text as read_text
    from servanda.phones.xform import xform_of as xform_of

_FRONT = {
    "files_alike": "alike",
    "reports_alike": "alike",
    "fields_of": "answers",
    "PhoneCode": "codes",
    "Choice": "form",
    "PhoneForm": "form",
    "Question": "form",
    "of_exercise_form": "form",
    "report_form": "form",
    "working_copy": "pictures",
    "RECEIVE": "report",
    "TAKE": "report",
    "PhoneFile": "report",
    "PhoneReport": "report",
    "ReportFile": "report",
    "Taken": "report",
    "mark": "report",
    "read_report": "report",
    "receive": "report",
    "take": "report",
    "Opened": "sealed",
    "open_sealed": "sealed",
    "signed_text": "sealed",
    "LARGEST_FILE": "submission",
    "LARGEST_SUBMISSION": "submission",
    "LONGEST_XML": "submission",
    "MOST_FILES": "submission",
    "Submission": "submission",
    "checked_name": "submission",
    "read_submission": "submission",
    "collect_settings": "settings_code",
    "drawn_code": "settings_code",
    "read_text": "text_report",
    "xform_of": "xform",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.phones.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.phones' has no attribute {name!r}")
