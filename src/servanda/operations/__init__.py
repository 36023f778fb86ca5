"""One file per thing a person does or asks; each opens what it needs, decides nothing and returns a report."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.operations.assess import AssessReport as AssessReport
    from servanda.operations.assess import assess_case as assess_case
    from servanda.operations.assessment_page import draw_assessment as draw_assessment
    from servanda.operations.cases import CaseLine as CaseLine
    from servanda.operations.cases import list_cases as list_cases
    from servanda.operations.check import CheckReport as CheckReport
    from servanda.operations.check import check_case as check_case
    from servanda.operations.edit import edit_case as edit_case
    from servanda.operations.page_files import write_page as write_page
    from servanda.operations.show import ShowReport as ShowReport
    from servanda.operations.show import show_case as show_case

_FRONT = {
    "AssessReport": "assess",
    "CaseLine": "cases",
    "CheckReport": "check",
    "ShowReport": "show",
    "assess_case": "assess",
    "draw_assessment": "assessment_page",
    "draw_agreement": "agreement_page",
    "check_case": "check",
    "edit_case": "edit",
    "list_cases": "cases",
    "show_case": "show",
    "write_page": "page_files",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.operations.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.operations' has no attribute {name!r}")
