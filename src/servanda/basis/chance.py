"""The one place ambient chance enters: salts and nonces of what is sealed. No result is ever drawn from it."""

import os


def fresh_bytes(count: int) -> bytes:
    """Bytes nobody can guess, from the operating system."""
    return os.urandom(count)
