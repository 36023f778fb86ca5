"""Whether field phones seal their reports, said at the machine: for the holder of a private key, or no more."""

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Final

from servanda.basis import Place, Refusal, content_hash, why_no_file
from servanda.operations.mission.begin import MissionPlace, open_place
from servanda.operations.mission.reports import KEY

if TYPE_CHECKING:
    from servanda.store import SqlMission

_BITS: Final = 2_048
_LONGEST: Final = 64 * 1024


def seal_reports(place: MissionPlace, passphrase: str, key: Path | None) -> str:
    """From now on phones seal reports for the holder of this key's private part; None ends it.

    Gives the key's fingerprint, "" where none is left. Refuses (MIS177) what is no RSA public key in PEM of 2,048 bits
    or more, a private one above all, and what ``open_place`` refuses.
    """
    der = b"" if key is None else _read(key)
    with open_place(place, passphrase) as store:
        _keep(store, base64.b64encode(der).decode())
    return content_hash(der, 32) if der else ""


def _keep(store: "SqlMission", public: str) -> None:
    store.settings.put(KEY, public or None)


def _read(path: Path) -> bytes:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

    why = why_no_file(path)
    if why:
        raise _no_key(path, why)
    pem = path.read_bytes()[:_LONGEST]
    if b"PRIVATE" in pem:
        raise _no_key(path, "it is a private key, which the server must never have")
    try:
        found = load_pem_public_key(pem)
    except (ValueError, UnsupportedAlgorithm):
        found = None
    if not isinstance(found, RSAPublicKey) or found.key_size < _BITS:
        raise _no_key(path, f"it holds no RSA public key in PEM of {_BITS:,} bits or more")
    return found.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _no_key(path: Path, why: str) -> Refusal:
    remedy = "make a pair where reports will be opened, and give the public part: openssl rsa -pubout"
    return Refusal("MIS177", why, remedy, Place(path.name))
