"""The second factor: six digits that change every thirty seconds (TOTP, RFC 6238), each good once."""

import base64
from collections.abc import Collection
from typing import Final
from urllib.parse import quote

from servanda.basis import SECOND

#: RFC 4226 wants at least 128 bits, and recommends 160.
SECRET_BYTES: Final = 20
_STEP_US: Final = 30 * SECOND
#: A phone's clock may be a step before or behind (RFC 6238, section 5.2).
_AROUND: Final = (0, -1, 1)


def step_of(digits: str, secret: bytes, now: int, used: Collection[int] = ()) -> int | None:
    """The step in which the digits are right, later than the last one used; none where they are not.

    ``now`` in µs UTC; ``used``: the steps used before. One that lies ahead was used while the clock was wrong: it stays
    used, and keeps nobody out until its hour comes. Whoever calls keeps the step before letting anybody in, so that
    digits seen over a shoulder are worth nothing.
    """
    if not (digits.isascii() and digits.isdigit() and len(digits) == 6):
        return None
    at = now // _STEP_US
    last = max((one for one in used if one <= at + max(_AROUND)), default=0)
    good = (at + one for one in _AROUND if at + one > last and at + one not in used)
    return next((one for one in good if _digits(secret, one) == digits), None)


def address_of(secret: bytes, unit: str, name: str) -> str:
    """What a phone's authenticator reads to make the digits (otpauth)."""
    shown = base64.b32encode(secret).decode().rstrip("=")
    label = quote(f"Servanda:{unit} {name}", safe=":")
    return f"otpauth://totp/{label}?secret={shown}&issuer=Servanda&algorithm=SHA1&digits=6&period=30"


def _digits(secret: bytes, step: int) -> str:
    from cryptography.hazmat.primitives.hashes import SHA1
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

    made = TOTP(secret, 6, SHA1(), 30, enforce_key_length=False)
    return made.generate(step * 30).decode()
