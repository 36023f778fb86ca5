"""Receipts: a leaf's place, the path from it, and a head, in one text that is checked offline (C2SP tlog-proof)."""

import re
from dataclasses import dataclass
from typing import Final

from servanda.basis import Place, Refusal
from servanda.ledger.base64_strict import from_base64, to_base64
from servanda.ledger.heads import Head
from servanda.ledger.proofs import Path, verify_inclusion
from servanda.ledger.tree import HASH_BYTES, leaf_hash

HEADER: Final = "c2sp.org/tlog-proof@v1"
#: No path in a tree of a countable size is longer.
LONGEST_PATH: Final = 64
_INDEX: Final = re.compile(r"index (0|[1-9][0-9]{0,15})")


@dataclass(frozen=True, slots=True)
class Receipt:
    """A proof of inclusion with the head it leads to. ``extra`` is believed by nobody; here it stays empty.

    ``head``: the signed head's own text.
    """

    index: int
    path: Path
    head: str
    extra: bytes | None = None

    def __str__(self) -> str:
        extra = [] if self.extra is None else [f"extra {to_base64(self.extra)}"]
        lines = [HEADER, *extra, f"index {self.index}", *map(to_base64, self.path), "", self.head]
        return "\n".join(lines)

    def proves(self, entry: bytes, head: Head) -> bool:
        """Whether the entry of the log stands at the receipt's place under that head, read from its text."""
        return verify_inclusion(self.index, head.size, leaf_hash(entry), head.root, self.path)


def read_receipt(text: str, place: Place | None = None) -> Receipt:
    """A receipt from its text; refuses (LED025) what is none. The head in it is not looked at here."""
    top, gap, head = text.partition("\n\n")
    first, *lines = top.split("\n")
    extra = None
    if lines and lines[0].startswith("extra "):
        extra = from_base64(lines[0].removeprefix("extra "))
        if extra is None:
            raise _no_receipt("its extra line is no base64", place)
        lines = lines[1:]
    if first != HEADER or not gap or not lines or not (told := _INDEX.fullmatch(lines[0])):
        raise _no_receipt(f"it does not begin with {HEADER!r} and an index", place)
    path = tuple(from_base64(line, HASH_BYTES) or b"" for line in lines[1:])
    if len(path) > LONGEST_PATH or b"" in path:
        raise _no_receipt("its path is no list of hashes, or too long", place)
    return Receipt(int(told[1]), path, head, extra)


def _no_receipt(why: str, place: Place | None) -> Refusal:
    return Refusal("LED025", f"this is no receipt: {why}", "ask for the receipt again, byte for byte", place)
