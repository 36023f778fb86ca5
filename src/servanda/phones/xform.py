"""The only file that calls pyxform: a form as plain data becomes an XForm that phones can show."""

from typing import Any, Final

from servanda.phones.form import PhoneForm, Question
from servanda.phones.questions import LANGUAGES

_FIRST: Final = LANGUAGES["en"]


def xform_of(form: PhoneForm, *, checked_by_validate: bool = False) -> str:
    """The XForm (ODK XForms specification) of a form.

    ``checked_by_validate``: also run ODK Validate over it, which needs Java. What pyxform finds wrong is a defect of
    ours, and raised as it comes.
    """
    from pyxform.xls2xform import convert

    made = convert(sheets_of(form), validate=checked_by_validate, form_name="data", warnings=[])
    return str(made.xform)


def sheets_of(form: PhoneForm) -> dict[str, Any]:
    """The form as the sheets of an XLSForm."""
    settings = {
        "form_title": form.title["en"],
        "form_id": form.id,
        "version": form.version,
        "default_language": _FIRST,
    }
    if form.key:
        settings["public_key"] = form.key
    choices = [
        {"list_name": name, "name": one.name, **_said("label", one.says), **({"above": one.above} if one.above else {})}
        for name, listed in form.lists.items()
        for one in listed
    ]
    return {"survey": [_row(one) for one in form.questions], "choices": choices, "settings": [settings]}


def _row(one: Question) -> dict[str, str]:
    row = {
        "type": f"{one.kind} {one.choices}".strip(),
        "name": one.name,
        **_said("label", one.says),
        **_said("hint", one.hint),
        "required": "yes" if one.needed else "",
        "relevant": one.when,
        "choice_filter": one.only,
        "appearance": one.looks,
        "constraint": one.kept_below,
    }
    return {key: value for key, value in row.items() if value}


def _said(column: str, says: Any) -> dict[str, str]:
    return {f"{column}::{LANGUAGES[language]}": words for language, words in says.items() if language in LANGUAGES}
