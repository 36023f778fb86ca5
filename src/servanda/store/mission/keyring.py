"""Keys of a mission: one for each secret class of data and each other purpose, held outside the database.

AES-256-GCM per record, with a fresh nonce and what the record says of itself bound in. A key may have several
generations: the newest seals, all open. The file of keys is sealed with a passphrase as values are (decision 19).
"""

import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from servanda.access import DataClass
from servanda.basis import fresh_bytes
from servanda.negotiation import seal, unsealed
from servanda.store.durable import write_durably
from servanda.store.folder import read_paper
from servanda.store.mission.faults import point
from servanda.store.mission.refused import damaged, library_missing, no_keyring

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
#: What is not of a secret class: originals of open classes, authenticity of rows, backups.
ORIGINAL, RECORD, BACKUP = "original", "record", "backup"
PURPOSES: Final = (*(one.value for one in DataClass if one.secret), ORIGINAL, RECORD, BACKUP)


@dataclass(frozen=True, slots=True)
class Keyring:
    """The keys by purpose, oldest generation first. Never printed, never in the database."""

    keys: Mapping[str, tuple[bytes, ...]] = field(repr=False)

    @classmethod
    def fresh(cls) -> "Keyring":
        """New keys for a new mission."""
        return cls({purpose: (fresh_bytes(KEY_BYTES),) for purpose in PURPOSES})

    def renewed(self, *purposes: str) -> "Keyring":
        """The ring with a new generation for some purposes, or for all where none is named."""
        return Keyring(
            {
                purpose: (*keys, fresh_bytes(KEY_BYTES)) if not purposes or purpose in purposes else keys
                for purpose, keys in self.keys.items()
            }
        )

    def seal(self, purpose: str, data: bytes, bound: bytes) -> bytes:
        """Data sealed under the newest key of a purpose: generation, nonce, what was encrypted."""
        generation = len(self.keys[purpose]) - 1
        nonce = fresh_bytes(NONCE_BYTES)
        lead = bytes([generation])
        return lead + nonce + cipher(self.keys[purpose][generation]).encrypt(nonce, data, lead + bound)

    def opened(self, purpose: str, sealed: bytes, bound: bytes, what: str) -> bytes:
        """What was sealed; refuses (STO112) what is not as it was sealed, or under another key."""
        from cryptography.exceptions import InvalidTag

        keys = self.keys[purpose]
        if len(sealed) <= NONCE_BYTES or sealed[0] >= len(keys):
            raise damaged(what)
        begin = 1 + NONCE_BYTES
        try:
            opener = cipher(keys[sealed[0]])
            return bytes(opener.decrypt(sealed[1:begin], sealed[begin:], sealed[:1] + bound))
        except InvalidTag:
            raise damaged(what) from None

    def mark(self, data: bytes) -> bytes:
        """A mark that only who holds the ring can put on data."""
        generation = len(self.keys[RECORD]) - 1
        return bytes([generation]) + hmac.digest(self.keys[RECORD][generation], data, "sha256")

    def marked(self, data: bytes, mark: bytes) -> bool:
        """Whether the mark is that of the data."""
        keys = self.keys[RECORD]
        if len(mark) != KEY_BYTES + 1 or mark[0] >= len(keys):
            return False
        return hmac.compare_digest(mark[1:], hmac.digest(keys[mark[0]], data, "sha256"))

    def name_of(self, data: bytes) -> bytes:
        """What a key of a draft is kept as: always alike, and telling nothing to who lacks the ring."""
        return hmac.digest(self.keys[RECORD][0], b"key of a draft\n" + data, "sha256")

    def text(self) -> str:
        """As JSON text, in clear."""
        coded = {purpose: [b64encode(one).decode() for one in keys] for purpose, keys in self.keys.items()}
        return json.dumps({"keyring": 1, "keys": coded})


def read_keyring(text: str, shown: str) -> Keyring:
    """The keys from their JSON text; refuses (STO117) what is none."""
    try:
        data = json.loads(text)
        keys = {purpose: tuple(b64decode(one, validate=True) for one in data["keys"][purpose]) for purpose in PURPOSES}
        if data["keyring"] != 1 or any(not held or {len(one) for one in held} != {KEY_BYTES} for held in keys.values()):
            raise ValueError
    except (ValueError, KeyError, TypeError):
        raise no_keyring(shown) from None
    return Keyring(keys)


def keyring_from(path: Path, passphrase: str) -> Keyring:
    """The keys of a file; refuses what is no such file (STO117, NEG072) and a wrong passphrase (NEG071)."""
    paper = read_paper(path)
    if not paper.text.startswith("servanda sealed keyring "):
        raise no_keyring(paper.name)
    return read_keyring(unsealed(paper.text, passphrase, paper.name, "keyring"), paper.name)


def write_keyring(ring: Keyring, path: Path, passphrase: str) -> None:
    """The keys as a file only its owner may read; refuses a short passphrase (NEG073), a full disk (STO020)."""
    text = seal(ring.text(), passphrase, "keyring")
    point("keyring:write")
    write_durably(path, text.encode("ascii"))
    path.chmod(0o600)
    point("keyring:written")


def cipher(key: bytes) -> "AESGCM":
    """AES-256-GCM under a key; refuses (STO109) a missing library."""
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError:
        raise library_missing("the mission", "mission") from None
    return AESGCM(key)
