"""The arithmetic of signatures, all of it in `cryptography`, which is loaded where it is first needed."""

from typing import Any

from servanda.basis import Place, Refusal


def ed25519_verifies(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether an Ed25519 signature (RFC 8032) is by that key over that message; refuses (LED001)."""
    keys = _ed25519().Ed25519PublicKey
    return _verifies(keys.from_public_bytes(public), signature, message)


def ed25519_signed(seed: bytes, message: bytes) -> bytes:
    """An Ed25519 signature by the key of that 32-byte seed; refuses (LED001)."""
    return bytes(_ed25519().Ed25519PrivateKey.from_private_bytes(seed).sign(message))


def ed25519_public(seed: bytes) -> bytes:
    """The public key of a 32-byte seed; refuses (LED001)."""
    return bytes(_ed25519().Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw())


def mldsa44_verifies(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether an ML-DSA-44 signature (FIPS 204) is by that key over that message; refuses (LED001, LED002)."""
    return _verifies(_mldsa().MLDSA44PublicKey.from_public_bytes(public), signature, message)


def mldsa44_signed(seed: bytes, message: bytes) -> bytes:
    """An ML-DSA-44 signature by the key of that 32-byte seed; refuses (LED001, LED002)."""
    return bytes(_mldsa().MLDSA44PrivateKey.from_seed_bytes(seed).sign(message))


def mldsa44_public(seed: bytes) -> bytes:
    """The public key of a 32-byte seed; refuses (LED001, LED002)."""
    return bytes(_mldsa().MLDSA44PrivateKey.from_seed_bytes(seed).public_key().public_bytes_raw())


def _verifies(key: Any, signature: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        key.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def _ed25519() -> Any:
    try:
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ImportError:
        raise Refusal(
            "LED001",
            "signatures need a library that is not installed",
            "pip install 'servanda[ledger]'",
            Place("the signatures"),
        ) from None
    return ed25519


def _mldsa() -> Any:
    _ed25519()
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric import mldsa

        mldsa.MLDSA44PrivateKey.from_seed_bytes(bytes(32))
    except (ImportError, AttributeError, UnsupportedAlgorithm):
        raise Refusal(
            "LED002",
            "the signature library that is installed knows no ML-DSA-44",
            "pip install --upgrade 'servanda[ledger]', or use the Ed25519 keys of the same signers",
            Place("the signatures"),
        ) from None
    return mldsa
