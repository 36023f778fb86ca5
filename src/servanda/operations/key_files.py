"""A signer's key in a file: 32 fresh bytes sealed with a passphrase, and the public half to be told."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from servanda.basis import Place, Refusal, fresh_bytes
from servanda.ledger import Kind, Signer, read_key
from servanda.negotiation import seal, unsealed

_SEED: Final = 32


@dataclass(frozen=True, slots=True)
class KeyFile:
    """One sort of key file: what it is sealed as, the kind of its signatures, and the words of its refusals.

    ``code``: of its refusals. ``where``: the option that names it; ``such_as``: a name that fits; ``made_by``: the
    command that makes one.
    """

    sort: Literal["countersigner", "publisher"]
    kind: Kind
    code: str
    where: str
    such_as: str
    made_by: str

    def new(self, name: str, path: Path, passphrase: str) -> str:
        """A fresh key in a new file that only its owner reads; gives the public key (C2SP verifier key).

        Refuses (``code``) a name that cannot stand in a signature or a file that stands there, (NEG073) a short
        passphrase.
        """
        from servanda.store import write_durably

        signer = Signer(name, self.kind, fresh_bytes(_SEED))
        try:
            read_key(str(signer.key))
        except Refusal:
            why = f"{name[:60]!r} cannot stand in a signature: no spaces, no plus, at most 255 bytes"
            raise Refusal(self.code, why, f"take a name such as {self.such_as}", Place(self.where)) from None
        if path.exists():
            raise Refusal(self.code, "a file stands there, and is left as it is", "name a new file", Place(str(path)))
        told = json.dumps({self.sort: 1, "name": name, "seed": signer.seed.hex()})
        write_durably(path, seal(told, passphrase, self.sort).encode("ascii"))
        path.chmod(0o600)
        return str(signer.key)

    def read(self, path: Path, passphrase: str) -> Signer:
        """The key of a file; refuses what is none (``code``, NEG072) and a wrong passphrase (NEG071)."""
        from servanda.store import read_paper

        paper = read_paper(path)
        if not paper.text.startswith(f"servanda sealed {self.sort} "):
            raise Refusal(
                self.code, f"this is no key of a {self.sort}", f"make one with '{self.made_by}'", Place(paper.name)
            )
        told = json.loads(unsealed(paper.text, passphrase, paper.name, self.sort))
        return Signer(str(told["name"]), self.kind, bytes.fromhex(told["seed"]))
