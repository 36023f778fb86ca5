"""A fair share of the server: how often one person, and all people of one party together, may ask in a while.

A party that floods is answered shortly and costs the others little; nobody's share depends on whose it is, and what one
side uses up is missing on no other side. Counted in memory, by pseudonym and side; addresses are not looked at.
"""

from collections import Counter
from dataclasses import dataclass
from threading import Lock
from typing import Final

from servanda.access import Person
from servanda.basis import SECOND


@dataclass(frozen=True, slots=True)
class Share:
    """``at_once`` requests after a rest, and ``each_second`` of them in the long run."""

    each_second: int
    at_once: int


#: A page that keeps itself current asks less than once a second; a phone back from a week without network sends dozens.
PERSON: Final = Share(10, 100)
#: Of all people of one side together.
PARTY: Final = Share(30, 120)
#: Of what one person does: a duty log kept for a week without a line comes in at once, and no more.
DEEDS: Final = Share(1, 150)
#: Lines for news that one person holds open: one for each window.
MOST_LINES: Final = 20


class Shares:
    """What is left of each share."""

    def __init__(self, person: Share = PERSON, party: Share = PARTY, deeds: Share = DEEDS) -> None:
        self._person, self._party, self._deeds = person, party, deeds
        #: By whom: when the share would be whole again, had nothing more been asked; µs.
        self._whole: dict[tuple[str, str], int] = {}
        self._lines: Counter[str] = Counter()
        self._lock = Lock()

    def taken(self, person: Person, now: int, *, deed: bool = False) -> bool:
        """Whether one more request is within the shares; if so, it is counted. ``now``: µs; the clock may jump.

        ``deed``: it changes something.
        """
        asked = [(("person", person.id), self._person)]
        if deed:
            asked.append((("deeds", person.id), self._deeds))
        if person.side:
            asked.append((("party", person.side), self._party))
        with self._lock:
            left = [self._refilled(key, share, now) for key, share in asked]
            if not all(left):
                return False
            for key, share in asked:
                self._whole[key] += SECOND // share.each_second
            return True

    def _refilled(self, key: tuple[str, str], share: Share, now: int) -> bool:
        longest = share.at_once * SECOND // share.each_second
        # A clock set back by an hour locks nobody out for an hour.
        self._whole[key] = whole = min(max(self._whole.get(key, 0), now), now + longest)
        return whole - now + SECOND // share.each_second <= longest

    def opened(self, person: Person) -> bool:
        """Whether one more line for news may be opened; if so, it is counted until ``closed``."""
        with self._lock:
            if self._lines[person.id] >= MOST_LINES:
                return False
            self._lines[person.id] += 1
            return True

    def closed(self, person: Person) -> None:
        """A line is open no more."""
        with self._lock:
            self._lines[person.id] -= 1
