"""Checkpoints: which log, how many leaves, which root; the text of a log head, as C2SP tlog-checkpoint says."""

import re
from dataclasses import dataclass
from typing import Final

from servanda.basis import Place, Refusal
from servanda.ledger.base64_strict import from_base64, to_base64
from servanda.ledger.tree import EMPTY_ROOT, HASH_BYTES, LARGEST_SIZE

#: The ML-DSA message tells its length in one byte.
LONGEST_ORIGIN: Final = 255
_SIZE: Final = re.compile(r"0|[1-9][0-9]{0,15}")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The head of a log: its origin, how many leaves it has, and their root."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text that is signed."""
        return "".join(f"{line}\n" for line in (self.origin, self.size, to_base64(self.root), *self.extensions))

    def contradicts(self, other: "Checkpoint") -> bool:
        """Whether the two cannot both be true of one log, by size and root alone."""
        return (self.origin, self.size) == (other.origin, other.size) and self.root != other.root


def read_checkpoint(text: str, place: Place | None = None) -> Checkpoint:
    """A checkpoint from the text of its note; refuses (LED013) what is none."""
    lines = text.split("\n")
    if len(lines) < 4 or lines[-1] or not all(lines[:-1]):
        raise _no_checkpoint("it has not three full lines or more", place)
    origin, told, coded, *extensions = lines[:-1]
    root = from_base64(coded, HASH_BYTES)
    if len(origin.encode()) > LONGEST_ORIGIN:
        raise _no_checkpoint(f"its origin is longer than {LONGEST_ORIGIN} bytes", place)
    if not _SIZE.fullmatch(told) or int(told) > LARGEST_SIZE:
        raise _no_checkpoint(f"{told[:40]!r} is no size", place)
    if root is None or (told == "0" and root != EMPTY_ROOT):
        raise _no_checkpoint(f"{coded[:60]!r} is no root of {told} leaves", place)
    return Checkpoint(origin, int(told), root, tuple(extensions))


def _no_checkpoint(why: str, place: Place | None) -> Refusal:
    return Refusal("LED013", f"this is no log head: {why}", "fetch it again from the log, byte for byte", place)
