"""The library that sets paper, loaded where it is first needed; it fetches nothing."""

import re
from dataclasses import dataclass
from importlib import import_module
from importlib.resources import files
from typing import Any, Final

from servanda.basis import Place, Refusal, from_us

#: Lists of words and meanings stand in boxes on the page, and no tag of a list may hold a box (ISO 14289-1, 7.2).
_MEANINGS: Final = re.compile(r"<(/?)(?:dl|dt|dd)\b")
#: Links within the page: their setter leaves some outside any tag of a link (7.18.5), and paper has none.
_LINKS: Final = re.compile(r"<(/?)a\b")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What paper says of itself: who speaks (at the foot of every sheet), the author, what it tells, its instant.

    ``at``: microseconds UTC. ``identifier``: sixteen bytes that tell it from any other.
    """

    spoken: str
    author: str
    told: str
    right_to_left: bool
    at: int
    identifier: bytes


def on_paper(page: str, sheet: Sheet) -> bytes:
    """A page as PDF/UA-1; the same bytes on one machine, since the letters are those of its fonts."""
    style = files("servanda.bulletin.forms").joinpath("paper.css").read_text("utf-8")
    html = _LINKS.sub(r"<\1span", _MEANINGS.sub(r"<\1div", page))
    made = set_on_paper(html, sheet.at, style + _foot(sheet))
    made.metadata.authors = [sheet.author]
    made.metadata.description = f"{sheet.spoken}. {sheet.told}"
    data: bytes = made.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=sheet.identifier)
    return data


def _foot(sheet: Sheet) -> str:
    """Who speaks at the foot of every sheet, whole: the head of the page's own sheets cuts what is long."""
    said = "".join(one if one.isascii() and one.isalnum() else f"\\{ord(one):x} " for one in sheet.spoken)
    start = "right" if sheet.right_to_left else "left"
    return f'@page{{@bottom-{start}{{content:"{said}"!important;width:80%}}}}'


def library(name: str) -> Any:
    """A library of the extra; refuses (BUL011) where it, or what it needs of the system, is not there."""
    try:
        return import_module(name)
    except (ImportError, OSError):
        raise Refusal(
            "BUL011",
            "paper and pictures need libraries that are not installed",
            "pip install 'servanda[pdf]', and Pango from the system: apt install libpango-1.0-0 libpangoft2-1.0-0",
            Place("--form"),
        ) from None


def set_on_paper(html: str, at: int, style: str) -> Any:
    """A document of the library from a page and one more style sheet; its times are ``at``, microseconds UTC."""
    paper = library("weasyprint")
    page = paper.HTML(string=html, url_fetcher=_nothing)
    made = page.render(stylesheets=[paper.CSS(string=style, url_fetcher=_nothing)])
    made.metadata.created = made.metadata.modified = from_us(at).strftime("%Y-%m-%dT%H:%M:%SZ")
    return made


def _nothing(url: str, *_: Any, **__: Any) -> Any:
    raise ValueError(f"a bulletin asks for nothing outside itself: {url[:60]}")
