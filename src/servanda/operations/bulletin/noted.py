"""The signed note of a bulletin as it lies in a folder, where its signature holds."""

from dataclasses import dataclass
from pathlib import Path

from servanda.basis import Place, Refusal, Refused
from servanda.bulletin import Doubt, InLog, Manifest, checked, digest_of, proven
from servanda.ledger import Policy
from servanda.operations.bulletin.index import RECEIPT, SIGNED
from servanda.store import read_exactly


@dataclass(frozen=True, slots=True)
class Noted:
    """A manifest, and the digest of the note it stands in, signature and all (SHA-256 in hex)."""

    manifest: Manifest
    digest: str


def noted_in(path: Path) -> Noted | None:
    """The manifest of a note whose signature holds by the key it names; none of any other."""
    try:
        if path.is_symlink():
            return None
        text = read_exactly(path).text
        return Noted(checked(text, {}, (), Place(str(path))).manifest, digest_of(text.encode()))
    except (Refusal, OSError):
        return None


def log_beside(note: Path, text: str, policy: Policy | None) -> InLog:
    """The log whose receipt lies beside a note, where one does; refuses (BUL035) one that does not show it."""
    path = note.with_name(note.name.removesuffix(SIGNED) + RECEIPT)
    if path.is_symlink() or not path.is_file():
        return InLog("", False)
    return proven(read_exactly(path).text, text, policy, Place(str(path)))


def refused_for(doubt: Doubt | None, place: Place) -> list[Refused]:
    """Why a bulletin does not hold whose key was revoked; nothing where it stands."""
    if doubt is None or not doubt.refused:
        return []
    gone = doubt.revocation
    why = f"its key is not valid from {gone.since.isoformat()} on ({gone.why}), and nothing shows it was signed before"
    return [Refused("BUL038", why, "ask the publisher for one signed with another key", place)]
