"""A draft before signature: what is public of the positions, the deadlock, what would free it, what is not known."""

from importlib import import_module
from typing import Final

from servanda.basis import Place, Refusal
from servanda.bulletin.drafts.told import DraftTold
from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.taming import tamed

#: The forms of such a page; feeds, tables and pictures are of bulletins, which have periods and figures.
DRAFT_FORMS: Final = ("html", "json", "text", "pdf")


def draft_form(told: DraftTold, form: str) -> Rendered:
    """The page in one of its forms. Refuses one there is none of (BUL010), or lacks its libraries for (BUL011)."""
    if form not in DRAFT_FORMS:
        raise Refusal("BUL010", f"there is no form {form!r}", f"choose of {', '.join(DRAFT_FORMS)}", Place("--form"))
    made: Rendered = import_module(f"servanda.bulletin.drafts.as_{form}").render(tamed(told))
    return made


def draft_stem(told: DraftTold) -> str:
    """What the names of its files begin with: agreement, 'positions', the days of its entries, the version."""
    version = "" if told.version == 1 else f"_v{told.version}"
    return f"{told.agreement}_positions_{told.first}_{told.last}{version}"


def draft_name(told: DraftTold, ending: str) -> str:
    """The name of the file of one form."""
    return f"{draft_stem(told)}_{told.language}.{ending}"
