"""Drafts: Word and PDF to passages, passages to proposed clauses, diagnostics to comments, draft against draft."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.drafting.form import ENTRIES as ENTRIES
    from servanda.drafting.form import Field as Field
    from servanda.drafting.form import Form as Form
    from servanda.drafting.form import acted as acted
    from servanda.drafting.form import clause_form as clause_form
    from servanda.drafting.form import clause_kinds_offered as clause_kinds_offered
    from servanda.drafting.form import reckoned as reckoned
    from servanda.drafting.form import section_form as section_form
    from servanda.drafting.form import values_of as values_of
    from servanda.drafting.text import Anchor as Anchor
    from servanda.drafting.text import DraftText as DraftText
    from servanda.drafting.text import Passage as Passage
    from servanda.drafting.text import Remark as Remark

_FRONT = {
    "Anchor": "text",
    "DraftText": "text",
    "ENTRIES": "form",
    "Field": "form",
    "Form": "form",
    "Passage": "text",
    "Remark": "text",
    "acted": "form",
    "clause_form": "form",
    "clause_kinds_offered": "form",
    "reckoned": "form",
    "section_form": "form",
    "values_of": "form",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.drafting.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.drafting' has no attribute {name!r}")
