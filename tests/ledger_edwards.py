"""The curve of Ed25519 in a few lines, to make signatures that no honest signer would: with points of small order."""

import hashlib
from typing import Final

P: Final = 2**255 - 19
ORDER: Final = 2**252 + 27742317777372353535851937790883648493
_D: Final = -121665 * pow(121666, -1, P) % P

Point = tuple[int, int]
BASE: Final[Point] = (
    15112221349535400772501151409588531511454012693041857206046113283949847762202,
    46316835694926478169428394003475163141307993866256225615783033603165251855960,
)


def added(one: Point, other: Point) -> Point:
    """The sum of two points (RFC 8032, section 5.1.4, in plain coordinates)."""
    (x1, y1), (x2, y2) = one, other
    both = _D * x1 * x2 * y1 * y2
    return (x1 * y2 + x2 * y1) * pow(1 + both, -1, P) % P, (y1 * y2 + x1 * x2) * pow(1 - both, -1, P) % P


def times(number: int, point: Point) -> Point:
    """A point added to itself so many times."""
    found: Point = (0, 1)
    while number:
        if number & 1:
            found = added(found, point)
        point, number = added(point, point), number >> 1
    return found


def told(point: Point) -> bytes:
    """A point as its 32 bytes."""
    return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def small_order() -> Point:
    """A point of order 8: some point of the curve, without its part in the great subgroup."""
    y = 2
    while True:
        square = (y * y - 1) * pow(_D * y * y + 1, -1, P) % P
        x = pow(square, (P + 3) // 8, P)
        if x * x % P != square:
            x = x * pow(2, (P - 1) // 4, P) % P
        found = times(ORDER, (x, y)) if x * x % P == square else (0, 1)
        if times(4, found) != (0, 1):
            return found
        y += 1


def challenge(shown: bytes, key: bytes, message: bytes) -> int:
    """What a signature is bound to its message by."""
    return int.from_bytes(hashlib.sha512(shown + key + message).digest(), "little") % ORDER


def secret_of(seed: bytes) -> int:
    """The number behind the key of a seed (RFC 8032, section 5.1.5)."""
    number = int.from_bytes(hashlib.sha512(seed).digest()[:32], "little")
    return number & (1 << 254) - 8 | 1 << 254


def signed_with_cofactor(seed: bytes, message: bytes) -> bytes:
    """A signature by the key of a seed that holds only where both sides are multiplied by eight."""
    secret = secret_of(seed)
    key, nonce = told(times(secret, BASE)), int.from_bytes(hashlib.sha512(b"nonce" + message).digest(), "little")
    shown = told(added(times(nonce, BASE), small_order()))
    scalar = (nonce + challenge(shown, key, message) * secret) % ORDER
    return shown + scalar.to_bytes(32, "little")
