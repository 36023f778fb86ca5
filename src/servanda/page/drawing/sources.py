"""Sources, as they are printed; an address is a link only when it is plainly one to a web page."""

import re
from typing import Any, Final

from servanda.page.drawing.setting import Setting
from servanda.page.sections import Source, Sources

_WEB: Final = re.compile(r"https?://[A-Za-z0-9.\-]+(:\d+)?([/?#][!-~]*)?")


def draw(section: Sources, setting: Setting) -> dict[str, Any]:
    """What the template of Sources needs."""
    return {
        "sources": [
            {"it": source, "href": web(source.address), "covers": _covers(source, setting)}
            for source in section.sources
        ]
    }


def web(address: str) -> str:
    """The address when it is http or https and holds nothing but printable ASCII, else blank."""
    return address if len(address) <= 2_000 and _WEB.fullmatch(address) else ""


def _covers(source: Source, setting: Setting) -> str:
    if source.begin is None or source.end is None or source.end < source.begin:
        return ""
    return setting.stretch(source.begin, source.end)
