"""A long text sealed piece by piece: AES-256-GCM under a key of its own for each file, pieces counted, the last marked.

What is cut short, put in another order or altered does not open. The head of the file is bound to every piece.
"""

import hashlib
from collections.abc import Iterable, Iterator
from typing import IO, Final

from servanda.store.mission.keyring import cipher
from servanda.store.mission.refused import no_backup

_PIECE: Final = 1024**2
_LONGEST: Final = _PIECE + 16
_LENGTH: Final = 4


def write_sealed(out: IO[bytes], key: bytes, head: bytes, lines: Iterable[bytes]) -> str:
    """Lines sealed and written after a head; the digest of what was sealed (SHA-256, hex)."""
    digest, held, count = hashlib.sha256(), bytearray(), 0
    seal = cipher(key)
    bound = hashlib.sha256(head).digest()

    def put(piece: bytes, last: bool) -> None:
        sealed = seal.encrypt(_nonce(count, last), piece, bound)
        out.write(len(sealed).to_bytes(_LENGTH, "big") + sealed)

    for line in lines:
        digest.update(line)
        held += line
        while len(held) > _PIECE:
            put(bytes(held[:_PIECE]), False)
            del held[:_PIECE]
            count += 1
    put(bytes(held), True)
    return digest.hexdigest()


def read_sealed(file: IO[bytes], key: bytes, head: bytes, shown: str) -> Iterator[bytes]:
    """The lines after a head, each with its newline; refuses (STO115) what is not whole and unaltered."""
    held = b""
    for piece in _pieces(file, key, head, shown):
        *lines, held = (held + piece).split(b"\n")
        for line in lines:
            yield line + b"\n"
    if held:
        raise no_backup(shown, "its last line is cut short")


def _pieces(file: IO[bytes], key: bytes, head: bytes, shown: str) -> Iterator[bytes]:
    from cryptography.exceptions import InvalidTag

    opener, bound, count = cipher(key), hashlib.sha256(head).digest(), 0
    sealed = _next(file, shown)
    while sealed is not None:
        following = _next(file, shown)
        try:
            yield bytes(opener.decrypt(_nonce(count, following is None), sealed, bound))
        except InvalidTag:
            raise no_backup(shown, f"piece {count + 1} was altered, or the file is cut short") from None
        sealed, count = following, count + 1
    if not count:
        raise no_backup(shown, "nothing stands after its head")


def _next(file: IO[bytes], shown: str) -> bytes | None:
    lead = file.read(_LENGTH)
    if not lead:
        return None
    length = int.from_bytes(lead, "big")
    sealed = file.read(length) if len(lead) == _LENGTH and length <= _LONGEST else b""
    if not sealed or len(sealed) != length:
        raise no_backup(shown, "it is cut short")
    return sealed


def _nonce(count: int, last: bool) -> bytes:
    return count.to_bytes(11, "big") + bytes([last])
