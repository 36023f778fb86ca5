"""Acts in a text: the codes of the vocabulary whose phrases stand there."""

from collections.abc import Iterable
from dataclasses import dataclass

from servanda.drafting.proposals.words import Phrases, Words


@dataclass(frozen=True, slots=True)
class ActSeen:
    """A code, and the words that stand for it."""

    code: str
    begin: int
    end: int
    words: int = 1


def acts_in(text: str, words: Words, regions: Iterable[tuple[int, int]]) -> tuple[ActSeen, ...]:
    """Every act whose phrase lies within one of the regions, in the order of the text.

    A phrase inside a longer phrase of another code gives way to it, and so does a code that a narrower one overlaps.
    """
    return seen(text, words.acts, regions)


def seen(text: str, table: Phrases, regions: Iterable[tuple[int, int]]) -> tuple[ActSeen, ...]:
    """Every code of a table whose phrase lies within one of the regions."""
    standing = table.standing(text)
    all_seen = [
        ActSeen(code, match.start(), match.end(), len(match[0].split()))
        for begin, end in tuple(regions)
        for code, pattern in standing
        for match in pattern.finditer(text, begin, end)
    ]
    kept = [one for one in all_seen if not any(_gives_way(one, other) for other in all_seen if other is not one)]
    first: dict[str, ActSeen] = {}
    for one in sorted(kept, key=lambda one: (one.begin, one.end, one.code)):
        first.setdefault(one.code, one)
    return tuple(first.values())


def _gives_way(one: ActSeen, other: ActSeen) -> bool:
    if one.code == other.code:
        return False
    overlap = one.begin < other.end and other.begin < one.end
    if not overlap:
        return False
    if other.code.startswith(one.code + "."):
        return True
    inside = other.begin <= one.begin and one.end <= other.end
    longer = other.end - other.begin > one.end - one.begin
    # "acquire, make or transport arms": verbs that share an object stand one within the other, and each counts
    shares = one.begin > other.begin and one.end == other.end and one.words > 1
    return inside and longer and not shares and not one.code.startswith(other.code + ".")
