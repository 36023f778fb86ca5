"""Sealed to one holder of a key: X25519 with a fresh key each time, HKDF-SHA256, AES-256-GCM (the plan of RFC 9180).

What is sealed is padded to a power of two, so that its size tells little of what is in it.
"""

from typing import Any, Final

from servanda.basis import Refusal

_TAG: Final = b"servanda/sealed-to/1\n"
_KEY: Final = 32
_SMALLEST: Final = 4_096


def x25519_public(seed: bytes) -> bytes:
    """The public key of a 32-byte secret; refuses (LED001)."""
    return bytes(_x25519().X25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw())


def sealed_to(public: bytes, data: bytes, once: bytes) -> bytes:
    """Bytes only the holder of ``public``'s secret opens; ``once``: 32 fresh bytes, never used twice."""
    x = _x25519()
    own = x.X25519PrivateKey.from_private_bytes(once)
    shared = own.exchange(x.X25519PublicKey.from_public_bytes(public))
    head = x25519_public(once)
    size = max(_SMALLEST, 1 << (len(data) + 3).bit_length())
    padded = len(data).to_bytes(4, "big") + data.ljust(size - 4, b"\0")
    sealed: bytes = _cipher(shared, head, public).encrypt(bytes(12), padded, _TAG)
    return head + sealed


def opened_with(secret: bytes, sealed: bytes) -> bytes | None:
    """What was sealed to the public key of a secret; none where it was not, or was altered."""
    from cryptography.exceptions import InvalidTag

    x = _x25519()
    head, body = sealed[:_KEY], sealed[_KEY:]
    if len(head) < _KEY:
        return None
    try:
        shared = x.X25519PrivateKey.from_private_bytes(secret).exchange(x.X25519PublicKey.from_public_bytes(head))
        padded: bytes = _cipher(shared, head, x25519_public(secret)).decrypt(bytes(12), body, _TAG)
    except (InvalidTag, ValueError):
        return None
    size = int.from_bytes(padded[:4], "big")
    return padded[4 : 4 + size] if size <= len(padded) - 4 else None


def _cipher(shared: bytes, head: bytes, public: bytes) -> Any:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return AESGCM(HKDF(hashes.SHA256(), _KEY, salt=head + public, info=_TAG).derive(shared))


def _x25519() -> Any:
    try:
        from cryptography.hazmat.primitives.asymmetric import x25519
    except ImportError:
        raise Refusal("LED001", "the library cryptography is not installed", "install servanda[ledger]") from None
    return x25519
