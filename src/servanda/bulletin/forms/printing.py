"""The library that sets paper, loaded where it is first needed; it fetches nothing."""

from importlib import import_module
from typing import Any

from servanda.basis import Place, Refusal, from_us
from servanda.bulletin.statement import Bulletin


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


def set_on_paper(html: str, bulletin: Bulletin, style: str) -> Any:
    """A document of the library from a page and one more style sheet; its times are the cut-off's."""
    paper = library("weasyprint")
    page = paper.HTML(string=html, url_fetcher=_nothing)
    made = page.render(stylesheets=[paper.CSS(string=style, url_fetcher=_nothing)])
    made.metadata.created = made.metadata.modified = from_us(bulletin.period.end).strftime("%Y-%m-%dT%H:%M:%SZ")
    return made


def _nothing(url: str, *_: Any, **__: Any) -> Any:
    raise ValueError(f"a bulletin asks for nothing outside itself: {url[:60]}")
