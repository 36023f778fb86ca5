"""Forms beside the text: what a clause's or a section's form holds, and what a posted one changes in the file."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.drafting.form.actions import acted as acted
    from servanda.drafting.form.calling import form_called as form_called
    from servanda.drafting.form.calling import form_labels as form_labels
    from servanda.drafting.form.clauses import clause_form as clause_form
    from servanda.drafting.form.clauses import clause_kinds_offered as clause_kinds_offered
    from servanda.drafting.form.dates import reckoned as reckoned
    from servanda.drafting.form.fields import Field as Field
    from servanda.drafting.form.fields import Form as Form
    from servanda.drafting.form.fields import Group as Group
    from servanda.drafting.form.fields import Option as Option
    from servanda.drafting.form.fields import Row as Row
    from servanda.drafting.form.sections import ENTRIES as ENTRIES
    from servanda.drafting.form.sections import section_form as section_form
    from servanda.drafting.form.values import values_of as values_of

_FRONT = {
    "ENTRIES": "sections",
    "Field": "fields",
    "Form": "fields",
    "Group": "fields",
    "Option": "fields",
    "Row": "fields",
    "acted": "actions",
    "clause_form": "clauses",
    "clause_kinds_offered": "clauses",
    "form_called": "calling",
    "form_labels": "calling",
    "reckoned": "dates",
    "section_form": "sections",
    "values_of": "values",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.drafting.form.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.drafting.form' has no attribute {name!r}")
