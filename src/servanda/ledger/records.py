"""Records beside the log: what opens a leaf, or that it was erased; where it stands, and the path to a head."""

from dataclasses import dataclass
from typing import Any

from servanda.basis import Place, Refusal
from servanda.ledger.base64_strict import to_base64
from servanda.ledger.commitments import COMMITMENT_BYTES, SALT_BYTES, Opening
from servanda.ledger.fields import bytes_of, fields_of, list_of, whole_of
from servanda.ledger.proofs import Path
from servanda.ledger.receipts import LONGEST_PATH
from servanda.ledger.tree import HASH_BYTES, LARGEST_SIZE

_CODE = "LED031"


@dataclass(frozen=True, slots=True)
class Record:
    """One leaf told of.

    ``commitment``: what the log's entry is said to be. ``opening``: what it commits to; none once erased. ``path``:
    left out where the log's own entries are at hand. ``size``: of the head it leads to; the last one where not told.
    """

    index: int
    commitment: bytes
    opening: Opening | None
    size: int | None = None
    path: Path | None = None

    def data(self) -> dict[str, Any]:
        """As JSON data: with salt and content, as padding, or as erased with the bare commitment."""
        held: dict[str, Any] = {"index": self.index}
        if self.size is not None:
            held["size"] = self.size
        if self.path is not None:
            held["path"] = [to_base64(one) for one in self.path]
        held["commitment"] = to_base64(self.commitment)
        if self.opening is None:
            return {**held, "erased": True}
        held["salt"] = to_base64(self.opening.salt)
        return held if self.opening.content is None else {**held, "content": to_base64(self.opening.content)}

    def erased(self) -> "Record":
        """The record without salt and content: the tree is as it was, and the content cannot be proven or guessed."""
        return Record(self.index, self.commitment, None, self.size, self.path)


def record_of(opening: Opening, index: int, size: int | None = None, path: Path | None = None) -> Record:
    """The record of a leaf from what opens it."""
    return Record(index, opening.commitment, opening, size, path)


def read_record(data: object, place: Place) -> Record:
    """A record from JSON data.

    Refuses what is none (LED031), and a salt and content that do not give the commitment beside them (LED030).
    """
    held = fields_of(data, ("index", "commitment"), ("size", "path", "salt", "content", "erased"), _CODE, place)
    index = whole_of(held["index"], _CODE, place, "index", LARGEST_SIZE)
    commitment = bytes_of(held["commitment"], _CODE, place, "commitment", COMMITMENT_BYTES)
    opening = _opening(held, place)
    size = None if "size" not in held else whole_of(held["size"], _CODE, place, "size", LARGEST_SIZE)
    path = _path(held["path"], place) if "path" in held else None
    if opening is not None and opening.commitment != commitment:
        why = f"salt and content are not those committed to at leaf {index}: one of them was altered"
        raise Refusal("LED030", why, "ask whoever kept the record for it, unaltered", place)
    return Record(index, commitment, opening, size, path)


def _path(data: object, place: Place) -> Path:
    listed = list_of(data, _CODE, place, "path")
    if len(listed) > LONGEST_PATH:
        raise _no_record("its path is too long", place)
    return tuple(bytes_of(one, _CODE, place, f"path/{n}", HASH_BYTES) for n, one in enumerate(listed))


def _opening(held: dict[str, Any], place: Place) -> Opening | None:
    if "erased" in held:
        if held["erased"] is not True or "salt" in held or "content" in held:
            raise _no_record("it is said to be erased, and holds what was to be erased", place)
        return None
    if "salt" not in held:
        raise _no_record("it has no salt, and is not said to be erased", place)
    salt = bytes_of(held["salt"], _CODE, place, "salt", SALT_BYTES)
    return Opening(salt, bytes_of(held["content"], _CODE, place, "content") if "content" in held else None)


def _no_record(why: str, place: Place) -> Refusal:
    return Refusal(_CODE, f"this is no record of a leaf: {why}", "have its keeper write it anew", place)
