"""A word in each form, by which a reader counts once, and nobody is known: signed with a salt thrown away each day.

A word is made of chance, the day and the bulletin, and says nothing of who has it. Used up, only its hash under the
day's salt is held, in memory; the next day salt and hashes are gone, and no word of the day before can be told from
any other. Nothing of a reader's address or browser goes into it.
"""

import hashlib
import hmac
from collections import Counter
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from servanda.basis import Place, Refusal, fresh_bytes

_CHANCE: Final = 12
_SIGN: Final = 16
#: Words used up in a day that are held for each matter (reactions, comments, reports): a flood fills no memory, and one
#: of taps keeps no comment out. What comes after is not counted until the next day.
MOST_USED: Final = 100_000
#: Of those for one bulletin: as often can one person tap in a day who taps for many, and no oftener.
MOST_A_DAY: Final = 20_000


@dataclass(slots=True)
class Salt:
    """The day's salt, and what was done with each word under it; ``held``: how many words by matter and bulletin, and
    by matter alone."""

    day: str = ""
    key: bytes = field(default=b"", repr=False)
    used: dict[bytes, str] = field(default_factory=dict, repr=False)
    held: Counter[tuple[str, str]] = field(default_factory=Counter, repr=False)


class Tokens:
    """Words for forms."""

    def __init__(self) -> None:
        self._salt, self._lock = Salt(), Lock()

    def issue(self, bulletin: str, day: str) -> str:
        """A new word for the forms of one bulletin."""
        chance = fresh_bytes(_CHANCE)
        return (chance + self._sign(self._today(day).key, bulletin, chance)).hex()

    def check(self, token: str, bulletin: str, day: str) -> None:
        """Refuses (BUL041) a word that this program did not give out today for this bulletin."""
        try:
            data = bytes.fromhex(token) if len(token) == 2 * (_CHANCE + _SIGN) else b""
        except ValueError:
            data = b""
        chance, sign = data[:_CHANCE], data[_CHANCE:]
        if not hmac.compare_digest(sign, self._sign(self._today(day).key, bulletin, chance)):
            raise Refusal(
                "BUL041", "the page is of another day", "look it through, and send it again", Place("the form")
            )

    def done(self, token: str, bulletin: str, what: str, day: str) -> str:
        """What was done with the word in this matter; empty at first. Refuses (BUL042) when too many are held."""
        salt = self._today(day)
        name = hmac.digest(salt.key, f"{what}\n{bulletin}\n{token}".encode(), hashlib.sha256)[:_SIGN]
        with self._lock:
            full = salt.held[_matter(what), bulletin] >= MOST_A_DAY or salt.held[_matter(what), ""] >= MOST_USED
            if name not in salt.used and full:
                raise too_many()
            return salt.used.get(name, "")

    def note(self, token: str, bulletin: str, what: str, done: str, day: str) -> None:
        """Holds until the day is over what was done with a word."""
        salt = self._today(day)
        name = hmac.digest(salt.key, f"{what}\n{bulletin}\n{token}".encode(), hashlib.sha256)[:_SIGN]
        with self._lock:
            if name not in salt.used:
                salt.held.update(((_matter(what), bulletin), (_matter(what), "")))
            salt.used[name] = done

    def _today(self, day: str) -> Salt:
        with self._lock:
            if self._salt.day != day:
                self._salt = Salt(day, fresh_bytes(32))
            return self._salt

    @staticmethod
    def _sign(key: bytes, bulletin: str, chance: bytes) -> bytes:
        return hmac.digest(key, f"answer\n{bulletin}\n".encode() + chance, hashlib.sha256)[:_SIGN]


def _matter(what: str) -> str:
    return what.partition(" ")[0]


def too_many() -> Refusal:
    """More comes in than is taken."""
    return Refusal(
        "BUL042", "very many are answering just now", "keep what you wrote; try in a minute", Place("the form")
    )
