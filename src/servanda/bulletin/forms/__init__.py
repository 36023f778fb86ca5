"""The forms of a bulletin, one file each: a bulletin in, bytes out; the same bulletin gives the same bytes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from servanda.basis import Place, Refusal
from servanda.bulletin.forms.taming import tamed
from servanda.bulletin.statement import Bulletin

#: Every form by its name: the module that makes it.
RENDERERS: Final = ("html", "json", "text", "csv", "atom", "rss", "pdf", "png")
#: Forms that an extra is needed for.
PRINTED: Final = ("pdf", "png")


@dataclass(frozen=True, slots=True)
class Rendered:
    """One form: the ending of its file's name, its media type, its bytes; of a picture the words that stand for it."""

    ending: str
    media: str
    data: bytes
    alternative: str = ""


def render(bulletin: Bulletin, form: str) -> Rendered:
    """A bulletin in one of its forms. Refuses one there is none of (BUL010), or lacks its libraries for (BUL011)."""
    if form not in RENDERERS:
        raise Refusal("BUL010", f"there is no form {form!r}", f"choose of {', '.join(RENDERERS)}", Place("--form"))
    made: Callable[[Bulletin], Rendered] = import_module(f"servanda.bulletin.forms.as_{form}").render
    return made(tamed(bulletin))


def rendered(bulletin: Bulletin, forms: tuple[str, ...] = RENDERERS) -> Mapping[str, Rendered]:
    """Several forms by name."""
    return {form: render(bulletin, form) for form in forms}
