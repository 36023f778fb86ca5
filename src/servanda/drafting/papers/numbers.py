"""Numbers printed before a passage, where the text itself holds them, and headings known by their words."""

import re
from typing import Final

_DIGIT: Final = r"[0-9٠-٩۰-۹]"
#: Words for an article, chapter, section, part and annex, as headings of agreements begin.
_ARTICLE: Final = (
    r"article|art\.|section|chapter|part|annex|appendix|schedule|protocol|paragraph"
    r"|chapitre|titre|annexe|partie|protocole|artículo|articulo|capítulo|sección|anexo|artigo|secção"
    r"|статья|раздел|глава|часть|приложение|стаття|розділ|додаток"
    r"|المادة|مادة|الباب|الفصل|الملحق|القسم|ماده|فصل|پیوست|מאמר|סעיף|פרק|נספח|አንቀጽ|ክፍል|madde|pasal|qodobka|kifungu"
)
_COUNT: Final = rf"(?:{_DIGIT}{{1,4}}(?:\.{_DIGIT}{{1,3}})*|[IVXLC]{{1,7}}|[A-Z]|one|first|[אבגדהוזחט]['׳]?|\w{{2,12}})"
ARTICLE_WORDS: Final = re.compile(
    rf"^(?P<number>(?:{_ARTICLE})\s+(?:\(?{_COUNT}\)?))\b\s*(?P<mark>[.:–—-]?)\s*", re.IGNORECASE
)
_TYPED: Final = re.compile(
    rf"^(?:§+\s*)?(?P<number>"
    rf"{_DIGIT}{{1,3}}(?:\.{_DIGIT}{{1,3}})+\.?(?=\s)"  # 4.1  4.1.2.
    rf"|{_DIGIT}{{1,3}}[.)](?=\s)"  # 4.  4)
    rf"|\((?:{_DIGIT}{{1,3}}|[a-zа-яё]{{1,2}}|[ivxl]{{1,6}}|[\u0621-\u064a]ـ?)\)(?=\s)"  # (4) (a) (iv) (أ)
    rf"|[a-zа-яё]\)(?=\s)|[ivxl]{{1,6}}\)(?=\s)|[IVXL]{{1,6}}\.(?=\s)|[A-Z]\.(?=\s)|[\u0621-\u064a]ـ?[.)-](?=\s)"
    rf"|[–—•▪·*-](?=\s))"
)
_ITEM: Final = re.compile(r"\(.{1,6}\)|.{1,6}\)|[–—•▪·*-]|[a-z]\.|[\u0621-\u064a].?[.)-]")
#: A heading known by its words alone is short, and does not end as a sentence does.
_LONGEST_HEADING: Final = 120


def typed_number(text: str) -> str:
    """The number the text begins with (``4.1``, ``(a)``, ``Article 3``), empty where it begins with none."""
    found = ARTICLE_WORDS.match(text)
    if found is None or not (found["mark"] or heading_by_words(text)):
        found = _TYPED.match(text)
    return found["number"].rstrip() if found else ""


def is_item(number: str) -> bool:
    """Whether a number is one of a list inside a paragraph: ``(a)``, ``ii)``, a dash, and not ``4.``."""
    return bool(number) and _ITEM.fullmatch(number) is not None


def heading_by_words(text: str) -> bool:
    """Whether the words alone say that this is a heading: ``Article 3. Withdrawal``, not a sentence about one."""
    found = ARTICLE_WORDS.match(text)
    if not found or len(text) > _LONGEST_HEADING or text.rstrip()[-1] in ";,:،؛":
        return False
    rest = text[found.end() :]
    if not rest or found["mark"]:
        return not _ends_as_sentence(rest) or len(rest) <= 60
    return rest[0].isupper() or (not rest[0].isascii() and rest[0].isalpha() and not _ends_as_sentence(rest))


def _ends_as_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "。", "؟", "?", "!")) and len(text.split()) > 3
