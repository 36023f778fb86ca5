"""The publisher's keys: one with which all files of a bulletin are signed, and how one is revoked by another."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal
from servanda.bulletin import REVOKED_WHY, Revocation, read_revocation, revocation_in_log
from servanda.ledger import Key, Kind, Policy, Signer, read_key
from servanda.operations.bulletin.index import RECEIPT, REVOKED, REVOKED_BY_LOG
from servanda.operations.key_files import KeyFile
from servanda.operations.page_files import write_whole
from servanda.store import read_exactly

_KEY: Final = KeyFile(
    "publisher", Kind.NOTE, "BUL036", "NAME", "mission.example/bulletins", "servanda bulletin new-key NAME --key FILE"
)


def new_publisher(name: str, path: Path, passphrase: str) -> str:
    """A fresh key in a sealed file; gives the public key to publish. Refuses as ``KeyFile.new`` (BUL036)."""
    return _KEY.new(name, path, passphrase)


def publisher_from(path: Path, passphrase: str) -> Signer:
    """The key of a file; refuses as ``KeyFile.read`` (BUL036)."""
    return _KEY.read(path, passphrase)


def revoke_publisher(key: str, since: str, why: str, signer: Signer, out: Path) -> Path:
    """Writes into a folder that a publisher's key is not valid from a day on, signed with the same or another key.

    Refuses (LED015) what is no key, (BUL039) a day or a reason that is none.
    """
    told = read_key(key.strip(), Place("KEY"))
    try:
        day = date.fromisoformat(since)
    except ValueError:
        raise Refusal("BUL039", f"{since[:40]!r} is no day", "write it as 2026-03-01", Place("--from")) from None
    if why not in REVOKED_WHY:
        raise Refusal("BUL039", f"{why[:40]!r} is no reason", f"choose one of {', '.join(REVOKED_WHY)}", Place("--why"))
    note = Revocation(told, day, why, signer.key).signed(signer)
    # Named by both keys, so that what another key says stands beside it.
    return write_whole(str(note).encode(), out / f"{told.key_id.hex()}_{signer.key.key_id.hex()}{REVOKED}")


def revocations_in(folder: Path, policy: Policy | None = None) -> tuple[Revocation, ...]:
    """What a folder holds on keys that are not valid: notes, receipts of a log; what does not hold is left out."""
    return tuple(_read(folder, policy))


def _read(folder: Path, policy: Policy | None) -> Iterable[Revocation]:
    for path in sorted(folder.iterdir()):
        by_log = path.name.startswith(REVOKED_BY_LOG) and path.name.endswith(RECEIPT)
        if (not by_log and path.suffix != REVOKED) or path.is_symlink():
            continue
        try:
            text, place = read_exactly(path).text, Place(str(path))
            yield revocation_in_log(text, policy, place) if by_log else read_revocation(text, place)
        except Refusal:
            continue


def keys_in(told: Iterable[str]) -> tuple[Key, ...]:
    """Publishers' keys as they are named: ``NAME+ID+BASE64``, or files that hold one each; refuses (LED015) others."""
    texts = (one if "+" in one else _printed(read_exactly(Path(one)).text) for one in told)
    return tuple(read_key(one.strip(), Place("--key")) for one in texts)


def _printed(text: str) -> str:
    """What 'new-key' prints may have been kept as it is."""
    lines = text.splitlines()
    return next((line.removeprefix("public: ") for line in lines if line.startswith("public: ")), text)
