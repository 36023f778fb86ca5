"""The clause board to be shown in other people's pages: a small page of its own, and a picture where none can be."""

import base64
import hashlib

from markupsafe import Markup

from servanda.basis import closed
from servanda.bulletin.forms.looks import LOOKS
from servanda.bulletin.forms.speaking import standing_said
from servanda.bulletin.site.courses import PromiseCourse
from servanda.bulletin.site.holding import SiteSeries, page_name
from servanda.bulletin.site.leaf import filled, own_asset
from servanda.bulletin.wording import BulletinWords
from servanda.page import clean

_TONES = {key: (tone, letter) for key, tone, letter in LOOKS}
#: Ink and ground by look, as in the style of the board.
_INKS = {
    "calm": ("#1d5545", "#e2f1ec"), "alarm": ("#8c2413", "#fbe9e5"), "late": ("#6f4700", "#fdf1d7"),
    "waiting": ("#1f4a80", "#e6eef8"), "unseen": ("#4a5057", "#f1f2f3"), "plain": ("#343b42", "#eef0f2"),
}  # fmt: skip
_WIDE, _LINE, _LETTERS = 640, 26, 74


def embedded_board(series: SiteSeries, courses: tuple[PromiseCourse, ...], language: str) -> bytes:
    """The board as a page for a frame: no script, no cookie, nothing fetched; links open a window of their own."""
    words, held = BulletinWords(language), series.now
    bulletin = held.said(language)
    style = Markup(own_asset("board.css"))
    digest = base64.b64encode(hashlib.sha256(str(style).encode()).digest()).decode()
    rows = [
        (*_TONES.get(one.now.line.status, ("plain", "?")), standing_said(one.now.line, words), one.now.line.sentence,
         page_name(one.kind, language))
        for one in courses
        if one.now.held is held
    ]  # fmt: skip
    made = filled(
        "board.html", words=words, language=language, right_to_left=words.right_to_left, style=style,
        hash=f"'sha256-{digest}'", title=words.say("site-board-of", title=bulletin.title), spoken=held.spoken(words),
        days=words.days(bulletin.period), rows=rows, whole=page_name(f"{series.stem}_now", language),
    )  # fmt: skip
    return made.encode() + b"\n"


def pictured_board(series: SiteSeries, courses: tuple[PromiseCourse, ...], language: str) -> bytes:
    """The board as a picture (SVG) with its words as text, which any page can show."""
    words, held = BulletinWords(language), series.now
    bulletin = held.said(language)
    title = words.say("site-board-of", title=bulletin.title)
    lines = [one.now.line for one in courses if one.now.held is held]
    high = 76 + _LINE * len(lines)
    right = words.right_to_left
    at, other, anchor = (_WIDE - 14, 14, "start") if right else (14, _WIDE - 14, "start")
    parts = [
        _text(at, 24, title, anchor, "font-size='16' font-weight='700'"),
        _text(at, 44, held.spoken(words), anchor, "font-size='11' font-weight='700'"),
        _text(at, 62, words.days(bulletin.period), anchor, "font-size='11'"),
    ]
    for n, line in enumerate(lines):
        tone, letter = _TONES.get(line.status, ("plain", "?"))
        ink, ground = _INKS[tone]
        y = 70 + n * _LINE
        parts.append(
            Markup("<rect x='10' y='{}' width='{}' height='{}' fill='{}'/>").format(y, _WIDE - 20, _LINE - 2, ground)
        )
        parts.append(_text(at, y + 17, _short(line.sentence), anchor, f"font-size='12' fill='{ink}'"))
        end = Markup("{} {}").format(letter, standing_said(line, words))
        parts.append(_text(other, y + 17, end, "end", f"font-size='12' font-weight='700' fill='{ink}'"))
    return (
        Markup(
            "<svg xmlns='http://www.w3.org/2000/svg' width='{w}' height='{h}' viewBox='0 0 {w} {h}' role='img' "
            "direction='{d}' lang='{l}' font-family='system-ui,Noto Sans,Arial,Noto Sans Arabic,sans-serif' "
            "fill='#1b2026'><title>{t}</title><rect width='{w}' height='{h}' fill='#fff'/>{parts}</svg>\n"
        )
        .format(
            w=_WIDE, h=high, d="rtl" if right else "ltr", l=language, t=clean(title), parts=Markup("\n").join(parts)
        )
        .encode()
    )  # fmt: skip


def _text(x: int, y: int, said: str, anchor: str, look: str) -> Markup:
    return Markup("<text x='{}' y='{}' text-anchor='{}' {}>{}</text>").format(x, y, anchor, Markup(look), clean(said))


def _short(text: str) -> str:
    line = " ".join(clean(text).split())
    return line if len(line) <= _LETTERS else closed(line[: _LETTERS - 1].rstrip()) + "…"
