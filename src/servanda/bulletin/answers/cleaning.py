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
#: What stands for a letter and shows nothing: names of emptiness, tags and selectors that carry hidden words.
_UNSEEN: Final = re.compile("[\u00ad\u034f\u115f\u1160\u180e\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]")
#: Lines of nothing, however they are made: a comment of thousands would push all others away.
_LINES: Final = re.compile(r"(?:[^\S\n]*\n){3,}")
_TAG: Final = re.compile(r"<(/?)([a-z]+)>")
#: How deep marks may stand in each other: a thousand quotes in quotes make a page as wide as they like.
_DEEPEST: Final = 4
#: Alphabets whose letters look like another's.
_ALIKE: Final = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC")


def cleaned(text: str) -> str:
    """A comment as HTML that holds marks of a text and no attribute.

    Refuses (BUL040) an empty one and one that is too long, (BUL049) a program without the library that cleans.
    """
    plain = _plain(text).strip()
    if not 0 < len(plain) <= LONGEST:
        why = "nothing was written" if not plain else f"it has {len(plain)} letters"
        raise Refusal("BUL040", why, f"write 1 to {LONGEST} letters", Place("comment"))
    marked = _flattened(_clean(_LINES.sub("\n\n", plain).replace("\n", "<br>")))
    if not _shows(re.sub(r"<[^>]*>|&\w+;|\s", "", marked)) and "&" not in marked:
        raise Refusal("BUL040", "nothing is left that can be shown", f"write 1 to {LONGEST} letters", Place("comment"))
    return marked


def cleaned_name(text: str) -> str:
    """What somebody wants to be called: plain letters in one line.

    Marks such as a tick, by which a name could look confirmed, are left out. Refuses (BUL040) one that is too long, and
    one that mixes letters of alphabets that look alike in one word, as only a name that pretends to be another does.
    """
    plain = unicodedata.normalize("NFKC", _plain(text))
    name = " ".join("".join(one for one in plain if unicodedata.category(one)[0] != "S").split())
    if any(len(_alphabets(word)) > 1 for word in name.split()):
        why = "a word of the name mixes letters of two alphabets that look alike"
        raise Refusal("BUL040", why, "write each word in one alphabet", Place("name"))
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


def _shows(text: str) -> bool:
    return any(unicodedata.category(one)[0] in "LNPS" for one in text)


def _alphabets(word: str) -> set[str]:
    return {
        called
        for one in word
        if (called := unicodedata.name(one, "").partition(" ")[0]) in _ALIKE and unicodedata.category(one)[0] == "L"
    }


def _flattened(marked: str) -> str:
    """Marks that stand deeper than may be are left out, and what they hold stays."""
    depth = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[2] == "br":
            return tag[0]
        if tag[1]:
            depth -= 1
            return tag[0] if depth < _DEEPEST else ""
        depth += 1
        return tag[0] if depth <= _DEEPEST else ""

    return _TAG.sub(kept, marked)


def _plain(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = _UNSEEN.sub("", _TURNING.sub("", _CONTROLS.sub(" ", unicodedata.normalize("NFC", text))))
    return _lowered(kept.encode("utf-8", "ignore").decode())


def _lowered(text: str) -> str:
    """Without the marks above the fourth on one letter."""
    out, marks = [], 0
    for letter in text:
        # By category, for circles and strokes around a letter are of no combining class.
        marks = marks + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        if marks <= _TOWER:
            out.append(letter)
    return "".join(out)
