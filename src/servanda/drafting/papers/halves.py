"""Drafts that give the whole text in one language and then in another: which passage of the second renders which."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from servanda.drafting.text import Passage

#: A half is at least this share of the passages; less is a quotation, not a rendering.
_LEAST_SHARE: Final = 0.2
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def halves(passages: Sequence[Passage]) -> dict[str, str]:
    """Per passage of a later half, the one of the first half it renders; empty where the draft has no such halves.

    Articles are paired in order where both halves have as many, and in an article its paragraphs by number, or in
    order where as many; what finds no partner so has none, rather than a wrong one.
    """
    parts = _parts(passages)
    beside: dict[str, str] = {}
    for later in parts[1:]:
        if later[0].language.partition("-")[0] != parts[0][0].language.partition("-")[0]:
            beside |= _pair(parts[0], later)
    return beside


def _parts(passages: Sequence[Passage]) -> list[list[Passage]]:
    """The passages in runs of one language, footnotes left out; short runs belong to what is around them."""
    texts = [one for one in passages if one.kind != "footnote"]
    runs = [list(run) for _, run in groupby(texts, key=lambda one: one.language.partition("-")[0])]
    parts: list[list[Passage]] = []
    for run in runs:
        language = run[0].language.partition("-")[0]
        if (len(run) < _LEAST_SHARE * len(texts) and parts) or (
            parts
            and (parts[-1][0].language.partition("-")[0] == language or len(parts[-1]) < _LEAST_SHARE * len(texts))
        ):
            parts[-1] += run
        else:
            parts.append(run)
    return parts if all(len(part) >= _LEAST_SHARE * len(texts) for part in parts) else []


def _pair(first: Sequence[Passage], later: Sequence[Passage]) -> dict[str, str]:
    ours, theirs = _articles(first), _articles(later)
    if len(ours) != len(theirs):
        return {}
    beside: dict[str, str] = {}
    for one, other in zip(ours, theirs, strict=True):
        if len(one) == len(other):
            beside |= {b.id: a.id for a, b in zip(one, other, strict=True)}
        else:
            numbered = {_known_by(a): a.id for a in one if a.number}
            beside |= {b.id: numbered[_known_by(b)] for b in other if _known_by(b) in numbered}
    return beside


def _articles(part: Sequence[Passage]) -> list[list[Passage]]:
    articles: dict[str, list[Passage]] = defaultdict(list)
    for one in part:
        articles[one.id if one.kind == "heading" else one.article].append(one)
    return list(articles.values())


def _known_by(passage: Passage) -> tuple[bool, str]:
    """What a paragraph and its rendering have in common: whether it is a heading, and the digits of its number."""
    return passage.kind == "heading", ".".join(re.findall(r"\d+", passage.number.translate(_DIGITS)))
