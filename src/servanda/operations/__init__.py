"""One file per thing a person does or asks; each opens what it needs, decides nothing and returns a report."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.operations.agreement_page import draw_agreement as draw_agreement
    from servanda.operations.assess import AssessReport as AssessReport
    from servanda.operations.assess import ClauseLine as ClauseLine
    from servanda.operations.assess import assess_case as assess_case
    from servanda.operations.assessment_page import draw_assessment as draw_assessment
    from servanda.operations.cases import CaseLine as CaseLine
    from servanda.operations.cases import list_cases as list_cases
    from servanda.operations.check import CheckReport as CheckReport
    from servanda.operations.check import check_case as check_case
    from servanda.operations.check_page import draw_check as draw_check
    from servanda.operations.copy import CopyReport as CopyReport
    from servanda.operations.copy import copy_case as copy_case
    from servanda.operations.edit import EditReport as EditReport
    from servanda.operations.edit import edit_case as edit_case
    from servanda.operations.page_files import write_page as write_page
    from servanda.operations.show import ShowReport as ShowReport
    from servanda.operations.show import show_case as show_case
    from servanda.operations.shown_text import Passage as Passage
    from servanda.operations.shown_text import tell_agreement as tell_agreement

_FRONT = {
    "AssessReport": "assess",
    "CaseLine": "cases",
    "CheckReport": "check",
    "ClauseLine": "assess",
    "CopyReport": "copy",
    "EditReport": "edit",
    "Passage": "shown_text",
    "ShowReport": "show",
    "assess_case": "assess",
    "check_case": "check",
    "copy_case": "copy",
    "draw_agreement": "agreement_page",
    "draw_assessment": "assessment_page",
    "draw_check": "check_page",
    "edit_case": "edit",
    "list_cases": "cases",
    "show_case": "show",
    "tell_agreement": "shown_text",
    "write_page": "page_files",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.operations.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.operations' has no attribute {name!r}")
