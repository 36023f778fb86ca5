"""Values and positions sealed at rest: a passphrase by Argon2id (RFC 9106), the text by ChaCha20-Poly1305 (RFC 8439).

The file is plain lines: what it is, the costs, salt, nonce, and what was encrypted. All but the last are bound in, so
that none can be exchanged unseen. It hides what a participant values or wants, not that it does, nor how long the
text is; and a passphrase that can be guessed hides nothing.
"""

from base64 import b64decode, b64encode
from textwrap import wrap
from typing import Any, Final, Literal

from servanda.basis import Place, Refusal, fresh_bytes

#: What may be sealed; a file of one kind is never opened as another.
Kind = Literal["values", "positions", "keyring", "evacuation", "countersigner", "signing", "publisher"]
#: RFC 9106, second recommended option: three passes over 64 MiB, four lanes.
_COSTS: Final = "argon2id 3 4 65536"
SHORTEST: Final = 12
_SALT, _NONCE, _KEY = 16, 12, 32


def is_sealed(text: str, kind: Kind = "values") -> bool:
    """Whether a file is a sealed one of that kind."""
    return text.startswith(f"servanda sealed {kind} ")


def seal(text: str, passphrase: str, kind: Kind = "values") -> str:
    """A text sealed with a passphrase; refuses (NEG073) a short one, (NEG070) a missing library."""
    if len(passphrase) < SHORTEST:
        why = f"the passphrase has fewer than {SHORTEST} characters"
        raise Refusal("NEG073", why, "take several words that do not belong together", Place("the passphrase"))
    salt, nonce = fresh_bytes(_SALT), fresh_bytes(_NONCE)
    top = [_head(kind), _COSTS, b64encode(salt).decode(), b64encode(nonce).decode()]
    hidden = _cipher(passphrase, salt).encrypt(nonce, text.encode(), "\n".join(top).encode())
    return "\n".join([*top, *wrap(b64encode(hidden).decode(), 76)]) + "\n"


def unsealed(text: str, passphrase: str, file: str = "", kind: Kind = "values") -> str:
    """What was sealed; refuses another version or other costs (NEG072), a wrong passphrase or damage (NEG071)."""
    lines = text.splitlines()
    if lines[:2] != [_head(kind), _COSTS] or len(lines) < 5:
        why = "the file was sealed in another way than this program knows, or its head is damaged"
        raise Refusal("NEG072", why, "install a newer version, or seal it anew", Place(file))
    try:
        salt, nonce, hidden = (b64decode(one, validate=True) for one in (lines[2], lines[3], "".join(lines[4:])))
        if (len(salt), len(nonce)) != (_SALT, _NONCE):
            raise ValueError
        return _opened(_cipher(passphrase, salt), nonce, hidden, "\n".join(lines[:4]).encode())
    except ValueError:
        why = "the passphrase is not the one the file was sealed with, or the file is damaged"
        raise Refusal("NEG071", why, "try again, or ask its owner for it anew", Place(file)) from None


def _head(kind: Kind) -> str:
    return f"servanda sealed {kind} 1"


def _opened(cipher: Any, nonce: bytes, hidden: bytes, bound: bytes) -> str:
    from cryptography.exceptions import InvalidTag

    try:
        return bytes(cipher.decrypt(nonce, hidden, bound)).decode()
    except InvalidTag:
        raise ValueError("not authentic") from None


def _cipher(passphrase: str, salt: bytes) -> Any:
    try:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
    except ImportError:
        raise Refusal(
            "NEG070",
            "sealed files need a library that is not installed",
            "pip install 'servanda[sealed]'",
            Place("the sealed file"),
        ) from None
    _, passes, lanes, memory = _COSTS.split()
    derived = Argon2id(
        salt=salt, length=_KEY, iterations=int(passes), lanes=int(lanes), memory_cost=int(memory)
    ).derive(passphrase.encode())
    return ChaCha20Poly1305(derived)
