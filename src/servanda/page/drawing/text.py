"""Text from anywhere made harmless: controls and bidirectional overrides out, long text cut and saying so."""

import re
from functools import lru_cache
from typing import Final

from servanda.basis import closed, content_hash

#: Longest text printed in one place; the rest is counted, never dropped in silence.
LONGEST: Final = 4_000

_REPLACED: Final = "\N{REPLACEMENT CHARACTER}"
# C0 and C1 controls but tab and newline, lone surrogates, embeddings and overrides, tags, noncharacters.
_HARMFUL: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
_BREAKS: Final = re.compile("[\u2028\u2029\x0b\x0c\r]")
# A pile of combining marks on one letter can cover the lines above it; no script needs more than eight.
_PILE: Final = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{8})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
# What breaks a line; a no-break space keeps its sign to its word, and stays one.
_SPACES: Final = re.compile("[ \t\n\r\f\v]+")
_ANCHOR: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,79}")


def clean(text: str) -> str:
    """The text without characters that could disturb its surroundings; each one taken out leaves a mark.

    Isolates (U+2066 to U+2069) stay where they are balanced, for message catalogues write them.

    >>> clean("a\\u202eb\\x00")
    'a\\ufffdb\\ufffd'
    """
    if text.isascii() and text.isprintable():
        return text
    text = _HARMFUL.sub(_REPLACED, _BREAKS.sub(" ", text.replace("\r\n", "\n")).replace("\ufeff", ""))
    return _PILE.sub(r"\1", closed(text))


def cut(text: str, limit: int = LONGEST) -> tuple[str, int]:
    """The clean text within the limit, and how many characters were left out."""
    if len(text) <= limit:
        return clean(text), 0
    return clean(text[:limit]), len(text) - limit


def short(text: str, limit: int) -> str:
    """The clean text on one line, cut after a word with an ellipsis; for drawings that carry the whole beside.

    A word longer than half the limit is cut within, for there would be nothing left of it.

    >>> short("Disengagement area at Zolote", 25)
    'Disengagement area at…'
    """
    line = _SPACES.sub(" ", clean(text[: 4 * limit])).strip()
    if len(line) <= limit:
        return line
    room = max(limit - 1, 1)
    kept = line[:room] if line[room : room + 1] == " " else line[: max(line.rfind(" ", 0, room), 0)]
    kept = kept if 2 * len(kept) >= limit else line[:room]
    return closed(kept.rstrip(" ,;:–-/(")).rstrip() + "…"


@lru_cache(maxsize=4096)
def anchor(section: str, item: str = "") -> str:
    """The HTML id of a section or of an item in it; ids that are not plain become their hash."""
    name = _plain(section)
    return f"{name}/{_plain(item)}" if item else name


def _plain(text: str) -> str:
    if _ANCHOR.fullmatch(text):
        return text
    return "x" + content_hash(text.encode("utf-8", "surrogatepass"))


def wide(char: str) -> bool:
    """Whether the character takes about a full em (East Asian scripts, emoji)."""
    return "\u1100" <= char <= "\u115f" or ("\u2e80" <= char <= "\uffdc" and not "\ufb00" <= char <= "\ufeff")


def measure(text: str, size: float) -> float:
    """About how wide the text is when set in a plain sans at this size; on the generous side."""
    ems = 0.0
    for char in text:
        if char in "iljtfrI.,:;'|!()[] ":
            ems += 0.33
        elif char in "mwMW@%—…":
            ems += 0.9
        elif char.isupper():
            ems += 0.7
        else:
            ems += 1.0 if wide(char) else 0.57
    return ems * size
