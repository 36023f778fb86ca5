"""The publisher's key: 32 fresh bytes in a file sealed with a passphrase, and the public half to be told everywhere."""

import json
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal, fresh_bytes
from servanda.ledger import Kind, Signer, read_key
from servanda.negotiation import seal, unsealed

_SEED: Final = 32


def new_publisher(name: str, path: Path, passphrase: str) -> str:
    """A fresh key in a sealed file; gives the public key to publish (C2SP verifier key).

    Refuses (BUL036) a name that cannot stand in a signature or a file that stands there, (NEG073) a short passphrase.
    """
    from servanda.store import write_durably

    signer = Signer(name, Kind.NOTE, fresh_bytes(_SEED))
    try:
        read_key(str(signer.key))
    except Refusal:
        why = f"{name[:60]!r} cannot stand in a signature: no spaces, no plus, at most 255 bytes"
        raise Refusal("BUL036", why, "take a name such as mission.example/bulletins", Place("NAME")) from None
    if path.exists():
        raise Refusal("BUL036", "a file stands there, and is left as it is", "name a new file", Place(str(path)))
    told = json.dumps({"publisher": 1, "name": name, "seed": signer.seed.hex()})
    write_durably(path, seal(told, passphrase, "publisher").encode("ascii"))
    path.chmod(0o600)
    return str(signer.key)


def publisher_from(path: Path, passphrase: str) -> Signer:
    """The key of a file; refuses what is none (BUL036, NEG072) and a wrong passphrase (NEG071)."""
    from servanda.store import read_paper

    paper = read_paper(path)
    if not paper.text.startswith("servanda sealed publisher "):
        remedy = "make one with 'servanda bulletin new-key NAME --key FILE'"
        raise Refusal("BUL036", "this is no key of a publisher", remedy, Place(paper.name))
    told = json.loads(unsealed(paper.text, passphrase, paper.name, "publisher"))
    return Signer(str(told["name"]), Kind.NOTE, bytes.fromhex(told["seed"]))
