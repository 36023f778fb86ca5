"""What a page brings along and what its browser is told: one style, one script, nothing from outside."""

import base64
import hashlib
from functools import lru_cache
from importlib.resources import files

from servanda.basis import closed
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.text import clean

_SHEETS = ("page.css", "sections.css", "drawings.css", "paper.css")


@lru_cache(maxsize=8)
def _asset(name: str) -> str:
    return files("servanda.page").joinpath("assets", name).read_text(encoding="utf-8")


def asset(name: str) -> str:
    """The style sheet (``style``) or the script (``script``) of drawn sections, without what is one page's own."""
    return script() if name == "script" else "\n".join(_asset(one) for one in _SHEETS)


def style(setting: Setting) -> str:
    """The page's whole style sheet, with the running heads of its paper form."""
    page = setting.page
    head = " · ".join(part for part in (page.title, page.subtitle) if part)
    worth = " · ".join(part for part in (page.marking, page.standing) if part)
    start, end = ("right", "left") if setting.rtl else ("left", "right")
    boxes = (
        f"@page{{@top-{start}{{content:{quoted(head, 90)}}}@top-{end}{{content:{quoted(worth, 90)}}}"
        f"@bottom-{start}{{content:{quoted(page.publisher, 90)}}}"
        f'@bottom-{end}{{content:counter(page) " / " counter(pages)}}}}'
    )
    return "\n".join([*(_asset(name) for name in _SHEETS), boxes])


def script() -> str:
    """The page's only script: sorting, filtering and zooming, none of it needed for reading."""
    return _asset("page.js")


def quoted(text: str, longest: int) -> str:
    """Any text as a CSS string: all but plain letters, digits and spaces spelled as code points."""
    kept = " ".join(clean(text).split())
    kept = kept if len(kept) <= longest else closed(kept[: longest - 1]) + "…"
    return '"' + "".join(c if c.isascii() and (c.isalnum() or c == " ") else f"\\{ord(c):x} " for c in kept) + '"'


def content_policy(style_text: str, script_text: str) -> str:
    """Nothing may be fetched; only this style and this script may act."""
    return (
        f"default-src 'none'; style-src {_hash(style_text)}; script-src {_hash(script_text)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii") + "'"
