"""Reactions: which there are, and what can honestly be said of how many."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from servanda.basis import Place, Refusal

#: Fit for what is told: none of them takes a side, and one says that something is wrong.
SUBJECT: Final = ("informative", "unclear", "dispute", "thanks")
#: What pages of news have.
NEWS: Final = ("like", "love", "care", "laugh", "wow", "sad", "angry")
SETS: Final[Mapping[str, tuple[str, ...]]] = {"subject": SUBJECT, "news": NEWS}
KNOWN: Final = (*SUBJECT, *NEWS)


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each reaction was counted, in the order of the set. ``missed``: came faster than they are counted."""

    counted: tuple[tuple[str, int], ...]
    missed: int = 0

    @property
    def whole(self) -> int:
        """All of them."""
        return sum(count for _, count in self.counted)


def reactions_of(name: str) -> tuple[str, ...]:
    """The reactions of a set by its name, or a list of one's own: ``unclear, thanks, sad``.

    Refuses (BUL043) one that there are no words for, and a list that names one twice.
    """
    if name in SETS:
        return SETS[name]
    listed = tuple(one.strip() for one in name.split(",") if one.strip())
    if not listed or len(set(listed)) < len(listed) or not set(listed) <= set(KNOWN):
        why = f"{name!r} is no set of reactions"
        raise Refusal("BUL043", why, f"choose subject or news, or some of {', '.join(KNOWN)}", Place("reactions"))
    return listed


def tally_of(kept: Mapping[str, int], chosen: tuple[str, ...], missed: int = 0) -> Tally:
    """What is shown: the set's own order, never by size; what was counted under another set is not shown as nought."""
    return Tally(tuple((one, kept.get(one, 0)) for one in chosen), missed)
