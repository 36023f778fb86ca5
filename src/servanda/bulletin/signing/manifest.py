"""What is signed of a bulletin: a text that names every file of one version with its SHA-256, as a C2SP signed note.

No head of a log can be read as one, nor one as a head: the second line of a head is a number, that of a manifest never.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from servanda.basis import Place, Refusal
from servanda.ledger import Key, Kind, Note, Signature, Signer, ed25519_signed, read_key

HEADER: Final = "servanda bulletin 1"
_STEM: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d(_v[1-9]\d*)?")
_FILE: Final = re.compile(r"([0-9a-f]{64})  ([A-Za-z0-9][A-Za-z0-9._-]*)")
#: Lines before those of the files.
_TOP: Final = 4


@dataclass(frozen=True, slots=True)
class Manifest:
    """``stem``: what the names of its files begin with; ``spoken``: who speaks; ``files``: SHA-256 in hex by name."""

    stem: str
    spoken: str
    key: Key
    files: Mapping[str, str]

    @property
    def text(self) -> str:
        """What is signed, with its final newline; files in the order of their names."""
        lines = [HEADER, self.stem, " ".join(self.spoken.split()), f"key {self.key}"]
        lines += [f"{self.files[name]}  {name}" for name in sorted(self.files)]
        return "\n".join(lines) + "\n"

    def signed(self, signer: Signer) -> Note:
        """The note signed by the key it names; refuses (LED001) without the library."""
        line = Signature(signer.name, signer.key.key_id, ed25519_signed(signer.seed, self.text.encode()))
        return Note(self.text, (line,))


def digest_of(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


def read_manifest(note: Note, place: Place) -> Manifest:
    """The manifest a note holds; refuses (BUL030) what is none, or not in the one spelling that is signed."""
    lines = note.text[:-1].split("\n")
    if len(lines) <= _TOP or lines[0] != HEADER or not _STEM.fullmatch(lines[1]) or not lines[3].startswith("key "):
        raise _none("it does not begin as one does", place)
    key = read_key(lines[3].removeprefix("key "), place)
    if key.kind != Kind.NOTE:
        raise _none("its key is of another kind", place)
    found = [_FILE.fullmatch(line) for line in lines[_TOP:]]
    files = {one[2]: one[1] for one in found if one}
    made = Manifest(lines[1], lines[2], key, files)
    if made.text != note.text:
        raise _none("its list of files is not in order", place)
    return made


def _none(why: str, place: Place) -> Refusal:
    return Refusal("BUL030", f"this is no signature of a bulletin: {why}", "fetch it again, byte for byte", place)
