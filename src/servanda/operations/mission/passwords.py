"""Passwords: kept as argon2id hashes, tried a few at a time, so that guessing costs the guesser and not the server.

One try takes about a quarter of a second and 64 MiB here (argon2id, RFC 9106's second recommendation); a flood of
tries would take the machine's memory, so that no more than two run at once and the others wait their turn.
"""

from functools import cache
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Final

from servanda.basis import Refusal

if TYPE_CHECKING:
    from argon2 import PasswordHasher

#: NIST SP 800-63B: length is what counts; no rule of composition.
SHORTEST, LONGEST = 12, 256
_AT_ONCE: Final = BoundedSemaphore(2)
#: The hash of nothing anybody knows: trying it takes as long as trying a real one.
_NOBODY: Final = "$argon2id$v=19$m=65536,t=3,p=4$c2VydmFuZGEtbm9ib2R5IQ$K6xm6Q0Hdm7yNOZrVGZxMEVXJ8GCWUQXE2EM9Qd0bZs"


def hashed(password: str) -> str:
    """A password as it is kept; refuses (MIS001) one shorter than 12 characters or longer than 256."""
    if not SHORTEST <= len(password) <= LONGEST:
        why = f"a password has {SHORTEST} to {LONGEST} characters, this one has {len(password)}"
        raise Refusal("MIS001", why, "take several words that nobody else would put together")
    with _AT_ONCE:
        return _hasher().hash(password)


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
