"""The publisher's key, with which all files of a bulletin are signed."""

from pathlib import Path
from typing import Final

from servanda.ledger import Kind, Signer
from servanda.operations.key_files import KeyFile

_KEY: Final = KeyFile(
    "publisher", Kind.NOTE, "BUL036", "NAME", "mission.example/bulletins", "servanda bulletin new-key NAME --key FILE"
)


def new_publisher(name: str, path: Path, passphrase: str) -> str:
    """A fresh key in a sealed file; gives the public key to publish. Refuses as ``KeyFile.new`` (BUL036)."""
    return _KEY.new(name, path, passphrase)


def publisher_from(path: Path, passphrase: str) -> Signer:
    """The key of a file; refuses as ``KeyFile.read`` (BUL036)."""
    return _KEY.read(path, passphrase)
