"""A draft against the one before it: which passage became which, also where it moved or was reworded.

Passages with the same words are found first; those that keep their order (the longest increasing run, weighed by
length) hold the rest in place. Between them the best order-preserving alignment is found by dynamic programming (as
Needleman and Wunsch 1970 align sequences), each pair valued by the share of words and pairs of words both have (Dice
1945), a little more where number and article agree. What is left over on both sides may have moved.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Literal

from servanda.drafting.text import DraftText, Passage

if TYPE_CHECKING:
    import numpy as np

How = Literal["same", "reworded", "moved", "moved and reworded"]

#: The least two passages must share to be the same one reworded, in place or moved; and with equal numbers in place.
IN_PLACE: Final = 0.5
NUMBERED: Final = 0.3
MOVED: Final = 0.7
_BONUS: Final = 0.1
_WORD = re.compile(r"\w+")
_PIECE = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Pair:
    """A passage of the earlier draft and what it became; ``alike``: what share of words both have, 1 where all."""

    was: str
    now: str
    how: How
    alike: float = 1.0


@dataclass(frozen=True, slots=True)
class Alignment:
    """Every passage of two drafts: paired, gone from the earlier one, or new in the later one; each in its order."""

    pairs: tuple[Pair, ...]
    gone: tuple[str, ...]
    new: tuple[str, ...]

    def later(self) -> dict[str, str]:
        """What each passage of the earlier draft became; none that is gone."""
        return {one.was: one.now for one in self.pairs}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of two texts: in both, taken out, or put in."""

    sort: Literal["both", "out", "in"]
    words: str


def align(earlier: DraftText, later: DraftText) -> Alignment:
    """Which passage of the earlier draft became which of the later one."""
    was, now = earlier.passages, later.passages
    article_was, article_now = _articles(earlier), _articles(later)
    same = _same_words(was, now)
    kept = _in_order(same, was)
    found = {i: (j, 1.0) for i, j in kept}
    moved = {i: (j, 1.0) for i, j in same if i not in found}
    taken = {j for j, _ in (*found.values(), *moved.values())}
    walls = [(-1, -1), *kept, (len(was), len(now))]
    for (i0, j0), (i1, j1) in pairwise(walls):
        left = [i for i in range(i0 + 1, i1) if i not in moved]
        right = [j for j in range(j0 + 1, j1) if j not in taken]
        for a, b, alike in _between([(was[i], article_was) for i in left], [(now[j], article_now) for j in right]):
            found[left[a]] = (right[b], alike)
    taken |= {j for j, _ in found.values()}
    rest_was = [i for i in range(len(was)) if i not in found and i not in moved]
    rest_now = [j for j in range(len(now)) if j not in taken]
    for a, b, alike in _anywhere([was[i] for i in rest_was], [now[j] for j in rest_now]):
        moved[rest_was[a]] = (rest_now[b], alike)
    return _told(was, now, found, moved)


def _told(
    was: Sequence[Passage],
    now: Sequence[Passage],
    found: dict[int, tuple[int, float]],
    moved: dict[int, tuple[int, float]],
) -> Alignment:
    pairs = []
    for i, one in enumerate(was):
        if i not in found and i not in moved:
            continue
        j, alike = found[i] if i in found else moved[i]
        same = _plain(one) == _plain(now[j])
        how: How = "same" if same else "reworded"
        if i in moved:
            how = "moved" if same else "moved and reworded"
        pairs.append(Pair(one.id, now[j].id, how, alike))
    after = {one.now for one in pairs}
    gone = tuple(one.id for i, one in enumerate(was) if i not in found and i not in moved)
    return Alignment(tuple(pairs), gone, tuple(one.id for one in now if one.id not in after))


def worded(was: str, now: str) -> tuple[Piece, ...]:
    """What two texts have in common and where they differ, word by word, in the order of reading."""
    old, new = _PIECE.findall(was), _PIECE.findall(now)
    pieces: list[Piece] = []
    for sort, a0, a1, b0, b1 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if sort == "equal":
            pieces.append(Piece("both", "".join(old[a0:a1])))
            continue
        pieces += [Piece("out", "".join(old[a0:a1]))] if a1 > a0 else []
        pieces += [Piece("in", "".join(new[b0:b1]))] if b1 > b0 else []
    return tuple(pieces)


def _plain(one: Passage) -> tuple[str, str, str]:
    return (" ".join(one.said.split()), one.language, _sort(one))


def _sort(one: Passage) -> str:
    """Headings are never the same as what stands under them."""
    return "heading" if one.kind in ("title", "heading") else "text"


def _articles(text: DraftText) -> dict[str, str]:
    """Under which article each passage stands, by the words of its heading up to its number."""
    heads = {one.id: _head(one) for one in text.passages}
    return {one.id: heads.get(one.article, "") for one in text.passages}


def _head(one: Passage) -> str:
    number = re.search(r"\d+|\b[IVXLC]+\b", f"{one.number} {one.text}")
    return number[0] if number else one.text


def _same_words(was: Sequence[Passage], now: Sequence[Passage]) -> list[tuple[int, int]]:
    """Passages with the same words, those that stand several times paired in their order."""
    places: dict[tuple[str, str, str], list[int]] = {}
    for j, one in enumerate(now):
        places.setdefault(_plain(one), []).append(j)
    found = []
    for i, one in enumerate(was):
        if waiting := places.get(_plain(one)):
            found.append((i, waiting.pop(0)))
    return found


def _in_order(pairs: list[tuple[int, int]], was: Sequence[Passage]) -> list[tuple[int, int]]:
    """The pairs that keep their order, so that those kept hold as many words as can be."""
    if all(a[1] < b[1] for a, b in pairwise(pairs)):
        return pairs
    # Heaviest increasing subsequence: ends and weights rise together in the list of the best so far.
    ends: list[int] = []
    weights: list[int] = []
    chain: list[int] = []
    back: dict[int, int] = {}
    for n, (i, j) in enumerate(pairs):
        at = bisect_left(ends, j)
        weight = 1 + len(was[i].said) + (weights[at - 1] if at else 0)
        back[n] = chain[at - 1] if at else -1
        stop = at
        while stop < len(ends) and weights[stop] <= weight:
            stop += 1
        if at == len(ends) or stop > at or ends[at] != j:
            ends[at:stop], weights[at:stop], chain[at:stop] = [j], [weight], [n]
    kept, n = [], chain[-1]
    while n >= 0:
        kept.append(pairs[n])
        n = back[n]
    return kept[::-1]


def _between(
    was: list[tuple[Passage, dict[str, str]]], now: list[tuple[Passage, dict[str, str]]]
) -> list[tuple[int, int, float]]:
    """The best pairs of two stretches without crossing."""
    if not was or not now:
        return []
    import numpy as np

    alike = _alike([one for one, _ in was], [one for one, _ in now])
    numbered = np.array([[_same_number(a, b) for b in now] for a in was]) if len(was) * len(now) < 10**6 else None
    worth = np.where(alike >= IN_PLACE, alike, 0.0)
    if numbered is not None:
        worth = np.where(numbered & (alike >= NUMBERED), alike + _BONUS, worth)
    best = np.zeros((len(was) + 1, len(now) + 1))
    for i in range(len(was)):
        paired = np.where(worth[i] > 0, best[i, :-1] + worth[i], 0)
        best[i + 1, 1:] = np.maximum.accumulate(np.maximum(best[i, 1:], paired))
    return _traced(best, worth, alike)


def _traced(best: "np.ndarray[Any, Any]", worth: "np.ndarray[Any, Any]", alike: Any) -> list[tuple[int, int, float]]:
    found: list[tuple[int, int, float]] = []
    i, j = best.shape[0] - 1, best.shape[1] - 1
    while i and j:
        if best[i, j] == best[i - 1, j]:
            i -= 1
        elif best[i, j] == best[i, j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((i, j, float(alike[i, j])))
    return found[::-1]


def _same_number(a: tuple[Passage, dict[str, str]], b: tuple[Passage, dict[str, str]]) -> bool:
    (one, articles), (other, theirs) = a, b
    return bool(one.number) and one.number == other.number and articles[one.id] == theirs[other.id]


def _anywhere(was: list[Passage], now: list[Passage]) -> list[tuple[int, int, float]]:
    """Pairs of what is left over, the most alike first; equally alike ones in the order of the text."""
    if not was or not now:
        return []
    import numpy as np

    alike = _alike(was, now)
    rows, columns = np.nonzero(alike >= MOVED)
    order = sorted(zip((-alike[rows, columns]).tolist(), rows.tolist(), columns.tolist(), strict=True))
    found: list[tuple[int, int, float]] = []
    left, right = set(range(len(was))), set(range(len(now)))
    for value, i, j in order:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            found.append((i, j, -value))
    return found


def _alike(was: list[Passage], now: list[Passage]) -> "np.ndarray[Any, Any]":
    """What share of words and pairs of words every two passages have in common; 0 for another language or sort."""
    import numpy as np

    bags = [_bag(one) for one in (*was, *now)]
    known: dict[Any, int] = {}
    for bag in bags:
        for word in bag:
            known.setdefault(word, len(known))
    table = np.zeros((len(bags), max(1, len(known))), dtype=np.float32)
    for n, bag in enumerate(bags):
        table[n, [known[word] for word in bag]] = 1
    sizes = table.sum(axis=1)
    a, b = table[: len(was)], table[len(was) :]
    total = sizes[: len(was), None] + sizes[None, len(was) :]
    alike = 2 * (a @ b.T).astype(np.float64) / np.maximum(total, 1)
    kinds = [(one.language, _sort(one)) for one in (*was, *now)]
    numbers = {kind: n for n, kind in enumerate(dict.fromkeys(kinds))}
    kind = np.array([numbers[one] for one in kinds])
    return np.where(kind[: len(was), None] == kind[None, len(was) :], alike, 0.0)


def _bag(one: Passage) -> set[Any]:
    words = [word.lower() for word in _WORD.findall(one.said)]
    return {*words, *pairwise(words)}
