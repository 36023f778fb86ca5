"""Base64 as RFC 4648, section 4, with one spelling for each value, so that no bit of a file can change unseen."""

import binascii
from base64 import b64decode, b64encode


def to_base64(data: bytes) -> str:
    """Bytes as text."""
    return b64encode(data).decode("ascii")


def from_base64(text: object, length: int | None = None) -> bytes | None:
    """Text as bytes; none where it is no text, another spelling of them, or not of that length."""
    if not isinstance(text, str):
        return None
    try:
        data = b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if to_base64(data) == text and length in (None, len(data)) else None
