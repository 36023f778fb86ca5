"""Passwords: kept as argon2id hashes, tried a few at a time, so that guessing costs the guesser and not the server.

One try takes about a quarter of a second and 64 MiB here (argon2id, RFC 9106's second recommendation); a flood of
tries would take the machine's memory, so that no more than two run at once and the others wait their turn. A password
is guessed at first as thieves guess: by lists of common ones, names, dates and keys in a row (zxcvbn).
"""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Final

from servanda.basis import Refusal
from servanda.operations.mission.stolen_passwords import stolen

if TYPE_CHECKING:
    from argon2 import PasswordHasher

#: NIST SP 800-63B: length is what counts; no rule of composition.
SHORTEST, LONGEST = 12, 256
_AT_ONCE: Final = BoundedSemaphore(2)
#: Online guessing is stopped by waits long before; a stolen store is another matter.
_ENOUGH: Final = 10**10
_LOOKED_AT: Final = 64
#: The hash of nothing anybody knows: trying it takes as long as trying a real one.
_NOBODY: Final = "$argon2id$v=19$m=65536,t=3,p=4$c2VydmFuZGEtbm9ib2R5IQ$K6xm6Q0Hdm7yNOZrVGZxMEVXJ8GCWUQXE2EM9Qd0bZs"


def hashed(password: str, known: Iterable[str] = ()) -> str:
    """A password as it is kept; refuses (MIS001, MIS204) one that is no good; ``known``: words about the person."""
    refuse_weak(password, known)
    with _AT_ONCE:
        return _hasher().hash(password)


def refuse_weak(password: str, known: Iterable[str] = ()) -> None:
    """Refuses (MIS001) a password shorter than 12 characters or longer than 256.

    Refuses (MIS204) one that is common, made of ``known`` words about the person and of words of the trade, or on the
    list of stolen ones that is named; (MIS220) where that cannot be looked into.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        why = f"a password has {SHORTEST} to {LONGEST} characters, this one has {len(password)}"
        raise Refusal("MIS001", why, "take several words that nobody else would put together")
    if guesses(password, known) < _ENOUGH:
        why = "this password is common, or made of words that anybody here would try first"
        raise Refusal("MIS204", why, "take several words that nobody else would put together")
    if stolen(password):
        why = "this password was stolen somewhere, and stands on the lists that thieves try"
        raise Refusal("MIS204", why, "take several words that nobody else would put together")


def guesses(password: str, known: Iterable[str] = ()) -> int:
    """After about how many tries a thief would have a password, who knows common ones, ``known`` and the trade."""
    from zxcvbn import zxcvbn

    words = {one.lower() for name in (*known, *trade_words()) if name for one in (name, *name.split("-"))}
    told = (password, "".join(one for one in password if one.isalnum()))
    # What comes after a while adds nothing to what is sure by then, and costs time.
    tried = (zxcvbn(one[:_LOOKED_AT], user_inputs=sorted(words), max_length=_LOOKED_AT) for one in told if one)
    return min(int(one["guesses"]) for one in tried)


@cache
def trade_words() -> tuple[str, ...]:
    """Words that everybody in a mission has in mind: a list beside this file."""
    text = files("servanda.operations.mission").joinpath("password_words.txt").read_text("utf-8")
    return tuple(one for one in text.split("\n") if one and not one.startswith("#"))


def fits(password: str, kept: str | None) -> bool:
    """Whether a password is the one kept; without one (nobody of that name) it takes as long and is false."""
    from argon2.exceptions import InvalidHashError, VerificationError

    if len(password) > LONGEST:
        return False
    with _AT_ONCE:
        try:
            _hasher().verify(kept or _NOBODY, password)
        except (VerificationError, InvalidHashError):
            return False
    return kept is not None


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)
