"""Seal a participant's file of values, so that whoever finds the disk finds nothing."""

import os
from collections.abc import Callable
from pathlib import Path

from servanda.basis import Place, Refusal
from servanda.negotiation import is_sealed, seal
from servanda.operations.page_files import write_whole
from servanda.store import read_paper


def seal_file(path: Path, out: Path, passphrase: Callable[[str], str]) -> Path:
    """Encrypts a file of values to a new file that only its owner may read; the file in clear stays.

    Refuses what stands there already (OPS015), a file that is sealed or no file of values (NEG074), a short passphrase
    (NEG073), a missing library (NEG070).
    """
    paper = read_paper(path)
    if is_sealed(paper.text) or not any(line.startswith("values:") for line in paper.text.splitlines()):
        why = "this is sealed already" if is_sealed(paper.text) else "this is no file of values"
        raise Refusal("NEG074", why, "name a file that has 'values: 1' at its top", Place(paper.name))
    if os.path.lexists(out):
        raise Refusal(
            "OPS015", "a file stands there, and is left as it is", "name a new file with --out", Place(str(out))
        )
    text = seal(paper.text, passphrase(path.name))
    write_whole(text.encode("ascii"), out)
    out.chmod(0o600)
    return out
