"""Signed notes: a text, an empty line, and a line for each signature, as C2SP signed-note says."""

import re
from dataclasses import dataclass
from typing import Final

from servanda.basis import Place, Refusal
from servanda.ledger.base64_strict import from_base64, to_base64

KEY_ID_BYTES: Final = 4
#: C2SP asks for at least 16; with the longest signatures this stays far below the bound on a whole note.
MOST_SIGNATURES: Final = 64
LONGEST_NOTE: Final = 2**19
#: The ML-DSA message tells its length in one byte.
LONGEST_NAME: Final = 255

_LEAD: Final = "\u2014 "
_CONTROL: Final = re.compile("[\x00-\x09\x0b-\x1f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line: the signer's name, the four bytes that tell its key, and what the key's kind puts there."""

    name: str
    key_id: bytes
    data: bytes

    @property
    def line(self) -> str:
        """As it stands in the note, with its newline."""
        return f"{_LEAD}{self.name} {to_base64(self.key_id + self.data)}\n"


@dataclass(frozen=True, slots=True)
class Note:
    """A text with its final newline, and its signatures in the order they stand."""

    text: str
    signatures: tuple[Signature, ...]

    def __str__(self) -> str:
        return f"{self.text}\n{''.join(one.line for one in self.signatures)}"

    def with_signatures(self, *more: Signature) -> "Note":
        """The note with further signatures at its end; those it holds already are not repeated."""
        return Note(self.text, (*self.signatures, *(one for one in more if one not in self.signatures)))


def key_name_fits(name: str) -> bool:
    """Whether a name may stand in a signature line: not empty, not too long, no space, plus or control character."""
    if not name or "+" in name or _CONTROL.search(name) or any(one.isspace() for one in name):
        return False
    return len(name.encode()) <= LONGEST_NAME


def read_note(text: str, place: Place | None = None) -> Note:
    """A signed note from its text; refuses (LED010) what is none."""
    if len(text) > LONGEST_NOTE:
        raise _no_note(f"it is longer than {LONGEST_NOTE:,} characters", place)
    if _CONTROL.search(text):
        raise _no_note("it holds control characters", place)
    body, gap, tail = text.rpartition("\n\n")
    if not gap or not tail.endswith("\n"):
        raise _no_note("no empty line with signature lines after it ends the text", place)
    lines = tail[:-1].split("\n")
    if len(lines) > MOST_SIGNATURES:
        raise _no_note(f"it has more than {MOST_SIGNATURES} signatures", place)
    return Note(body + "\n", tuple(_signature(line, place) for line in lines))


def _signature(line: str, place: Place | None) -> Signature:
    name, _, told = line.removeprefix(_LEAD).partition(" ")
    data = from_base64(told)
    if not line.startswith(_LEAD) or not key_name_fits(name) or data is None or len(data) <= KEY_ID_BYTES:
        raise _no_note(f"{line[:40]!r} is no signature line", place)
    return Signature(name, data[:KEY_ID_BYTES], data[KEY_ID_BYTES:])


def _no_note(why: str, place: Place | None) -> Refusal:
    return Refusal("LED010", f"this is no signed note: {why}", "fetch it again, byte for byte", place)
