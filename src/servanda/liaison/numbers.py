"""Which numbers of a row have come, kept short: all up to one, and some beyond it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from servanda.access import JSON


@dataclass(frozen=True, slots=True)
class Numbers:
    """A set of numbers from 1: everything to ``upto``, and ``beyond``."""

    upto: int = 0
    beyond: frozenset[int] = frozenset()

    def __contains__(self, number: int) -> bool:
        return 1 <= number <= self.upto or number in self.beyond

    def plus(self, added: Iterable[int]) -> "Numbers":
        """With some more."""
        rest, upto = {one for one in (*self.beyond, *added) if one > self.upto}, self.upto
        while upto + 1 in rest:
            upto += 1
            rest.discard(upto)
        return Numbers(upto, frozenset(rest))

    def joined(self, other: "Numbers") -> "Numbers":
        """With all of another set."""
        return Numbers(max(self.upto, other.upto)).plus((*self.beyond, *other.beyond))

    @property
    def last(self) -> int:
        """The greatest; 0 where there is none."""
        return max(self.beyond, default=self.upto)

    def data(self) -> dict[str, JSON]:
        """As JSON data."""
        return {"upto": self.upto, "beyond": sorted(self.beyond)}


#: No number has come.
NONE: Final = Numbers()


def read_numbers(held: JSON) -> Numbers | None:
    """A set of numbers from JSON data; None where it is none."""
    if not isinstance(held, Mapping) or set(held) != {"upto", "beyond"}:
        return None
    upto, beyond = held["upto"], held["beyond"]
    if not isinstance(beyond, list) or not all(_counts(one) for one in (upto, *beyond)):
        return None
    found = Numbers(upto, frozenset(beyond))  # type: ignore[arg-type]
    # one spelling for each set, so that what is signed is what is meant
    return found if found.plus(()) == found and sorted(found.beyond) == beyond else None


def _counts(one: JSON) -> bool:
    return isinstance(one, int) and not isinstance(one, bool) and one >= 0
