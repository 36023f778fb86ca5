"""What a reader wrote, made harmless: marks of a text and nothing else; letters in the order they read."""

import re
import unicodedata
from typing import Final

from servanda.basis import Place, Refusal

#: Letters of a comment, and of a name.
LONGEST: Final = 3_000
LONGEST_NAME: Final = 60
_TAGS: Final = {"b", "blockquote", "br", "em", "i", "li", "ol", "p", "strong", "ul"}
#: What turns the order of other letters round, or cannot be seen: a name could pretend to be another by it.
_TURNING: Final = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
_CONTROLS: Final = re.compile(r"[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f-\x9f\ue000-\uf8ff]")
#: Marks above and below one letter; Arabic and Hebrew need three, a tower of them covers the lines around it.
_TOWER: Final = 4
_LINES: Final = re.compile(r"\n{3,}")


def cleaned(text: str) -> str:
    """A comment as HTML that holds marks of a text and no attribute.

    Refuses (BUL040) an empty one and one that is too long, (BUL049) a program without the library that cleans.
    """
    plain = _plain(text).strip()
    if not 0 < len(plain) <= LONGEST:
        why = "nothing was written" if not plain else f"it has {len(plain)} letters"
        raise Refusal("BUL040", why, f"write 1 to {LONGEST} letters", Place("comment"))
    marked = _clean(_LINES.sub("\n\n", plain).replace("\n", "<br>"))
    if not re.sub(r"<[^>]*>|\s", "", marked):
        raise Refusal("BUL040", "nothing is left that can be shown", f"write 1 to {LONGEST} letters", Place("comment"))
    return marked


def cleaned_name(text: str) -> str:
    """What somebody wants to be called: plain letters in one line; refuses (BUL040) one that is too long."""
    name = " ".join(_plain(text).split())
    if len(name) > LONGEST_NAME:
        raise Refusal("BUL040", f"a name has at most {LONGEST_NAME} letters", "choose a shorter one", Place("name"))
    return name


def plain_text(text: str) -> str:
    """What somebody wrote, without what turns or hides letters; its marks are left as they were typed."""
    return _plain(text).strip()


def _clean(text: str) -> str:
    try:
        import nh3
    except ImportError:
        raise Refusal(
            "BUL049", "comments need a library that cleans them", "install servanda[mission]", Place("comment")
        ) from None
    return nh3.clean(text, tags=_TAGS, attributes={}, clean_content_tags={"script", "style"}, link_rel=None)


def _plain(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = _TURNING.sub("", _CONTROLS.sub(" ", unicodedata.normalize("NFC", text)))
    return _lowered(kept.encode("utf-8", "ignore").decode())


def _lowered(text: str) -> str:
    """Without the marks above the fourth on one letter."""
    out, marks = [], 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= _TOWER:
            out.append(letter)
    return "".join(out)
