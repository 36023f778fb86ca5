"""The signed note of a bulletin as it lies in a folder, where its signature holds."""

from dataclasses import dataclass
from pathlib import Path

from servanda.basis import Place, Refusal
from servanda.bulletin import Manifest, checked, digest_of
from servanda.store import read_exactly


@dataclass(frozen=True, slots=True)
class Noted:
    """A manifest, and the digest of the note it stands in, signature and all (SHA-256 in hex)."""

    manifest: Manifest
    digest: str


def noted_in(path: Path) -> Noted | None:
    """The manifest of a note whose signature holds by the key it names; none of any other."""
    try:
        text = read_exactly(path).text
        return Noted(checked(text, {}, (), Place(str(path))).manifest, digest_of(text.encode()))
    except (Refusal, OSError):
        return None
