"""The clause board to be shown in other people's pages: a small page of its own, and a picture where none can be."""

import base64
import hashlib

from markupsafe import Markup

from servanda.bulletin.forms.looks import LOOKS
from servanda.bulletin.forms.speaking import standing_said
from servanda.bulletin.site.courses import PromiseCourse
from servanda.bulletin.site.holding import SiteSeries, page_name
from servanda.bulletin.site.leaf import filled, own_asset
from servanda.bulletin.wording import BulletinWords
from servanda.page import clean, measure

_TONES = {key: (tone, letter) for key, tone, letter in LOOKS}
#: Ink and ground by look, as in the style of the board.
_INKS = {
    "calm": ("#1d5545", "#e2f1ec"), "alarm": ("#8c2413", "#fbe9e5"), "late": ("#6f4700", "#fdf1d7"),
    "waiting": ("#1f4a80", "#e6eef8"), "unseen": ("#4a5057", "#f1f2f3"), "plain": ("#343b42", "#eef0f2"),
}  # fmt: skip
_WIDE, _EDGE, _LINE, _NEXT, _SIZE = 640, 14, 26, 16, 12
#: Lines a promise may take; the whole is told where it is pointed at, and on its page.
_ROWS, _MORE, _BOLD = 4, "…", 1.1
_ISOLATES, _END = "\u2066\u2067\u2068", "\u2069"


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
    right = words.right_to_left
    at, other = (_WIDE - _EDGE, _EDGE) if right else (_EDGE, _WIDE - _EDGE)
    parts, y = [], 10
    for said, size, look in (
        (title, 16, "font-size='16' font-weight='700'"),
        (held.spoken(words), 11, "font-size='11' font-weight='700'"),
        (words.days(bulletin.period), 11, "font-size='11'"),
    ):
        for line in _lines(said, _WIDE - 2 * _EDGE, size * _BOLD, len(said)):
            y += size + 5
            parts.append(_text(at, y, line, "start", look))
    y += 8
    for standing in (one.now.line for one in courses if one.now.held is held):
        tone, letter = _TONES.get(standing.status, ("plain", "?"))
        ink, ground = _INKS[tone]
        end = f"{letter} {standing_said(standing, words)}"
        room = _WIDE - 2 * _EDGE - measure(end, _SIZE) * _BOLD - 16
        sentence = " ".join(clean(standing.sentence).split())
        found = _lines(sentence, room, _SIZE, _ROWS)
        high = _LINE + _NEXT * (len(found) - 1)
        rect = Markup("<rect x='10' y='{}' width='{}' height='{}' fill='{}'/>")
        row = [rect.format(y, _WIDE - 20, high - 2, ground)]
        if found[-1].rstrip(_END).endswith(_MORE):
            row.insert(0, Markup("<title>{}</title>").format(sentence))
        row += [
            _text(at, y + 17 + n * _NEXT, line, "start", f"font-size='{_SIZE}' fill='{ink}'")
            for n, line in enumerate(found)
        ]
        row.append(_text(other, y + 17, end, "end", f"font-size='{_SIZE}' font-weight='700' fill='{ink}'"))
        parts.append(Markup("<g>{}</g>").format(Markup("").join(row)))
        y += high
    return (
        Markup(
            "<svg xmlns='http://www.w3.org/2000/svg' width='{w}' height='{h}' viewBox='0 0 {w} {h}' role='img' "
            "direction='{d}' lang='{l}' font-family='system-ui,Noto Sans,Arial,Noto Sans Arabic,sans-serif' "
            "fill='#1b2026'><title>{t}</title><rect width='{w}' height='{h}' fill='#fff'/>{parts}</svg>\n"
        )
        .format(
            w=_WIDE, h=y + 6, d="rtl" if right else "ltr", l=language, t=clean(title),
            parts=Markup("\n").join(parts),
        )
        .encode()
    )  # fmt: skip


def _text(x: int, y: int, said: str, anchor: str, look: str) -> Markup:
    return Markup("<text x='{}' y='{}' text-anchor='{}' {}>{}</text>").format(x, y, anchor, Markup(look), clean(said))


def _lines(text: str, wide: float, size: float, most: int) -> list[str]:
    """A text in lines that fit, parted at words; what is more than ``most`` lines ends with a sign after a word.

    Only what is wider than a whole line is cut within.
    """
    lines, line = [], ""
    most_letters = max(int(wide / size), 1)
    for word in (w if measure(w, size) <= wide else w[:most_letters] + _MORE for w in text.split()):
        longer = f"{line} {word}".strip()
        if line and measure(longer, size) > wide:
            lines.append(line)
            line = word
        else:
            line = longer
    lines.append(line)
    if len(lines) > most:
        lines = lines[:most]
        words = lines[-1].split()
        while len(words) > 1 and measure(" ".join(words) + _MORE, size) > wide:
            words.pop()
        lines[-1] = " ".join(words) + _MORE
    return _set_apart(lines)


def _set_apart(lines: list[str]) -> list[str]:
    """What was set apart in a text stays so on each of the lines it was parted into."""
    found, held = [], ""
    for line in lines:
        begun = held
        for letter in line:
            held = held + letter if letter in _ISOLATES else held[:-1] if letter == _END else held
        found.append(begun + line + _END * len(held))
    return found
