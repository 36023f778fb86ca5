"""The signed note of a bulletin as it lies in a folder, where its signature holds."""

from pathlib import Path

from servanda.basis import Place, Refusal
from servanda.bulletin import Manifest, checked
from servanda.store import read_exactly


def manifest_in(path: Path) -> Manifest | None:
    """The manifest of a note whose signature holds by the key it names; none of any other."""
    try:
        return checked(read_exactly(path).text, {}, None, Place(str(path))).manifest
    except (Refusal, OSError):
        return None
