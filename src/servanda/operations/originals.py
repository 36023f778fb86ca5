"""The files that facts were read from, kept unaltered with a case, and found again by their digest."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal
from servanda.operations.page_files import write_whole
from servanda.operations.reading import Heard
from servanda.store import ORIGINALS

_DIGEST: Final = 16
#: A name of more bytes could be refused by a file system once the digest stands before it; its end is kept.
_LONGEST, _KEPT = 200, 50


def keep_original(path: Path, digest: str, reports: Path) -> Path:
    """Keep a file's bytes as ``originals/<digest>-<name>`` in a folder of reports; the same bytes are kept once.

    Refuses (OPS010) what cannot be written.
    """
    home = reports / ORIGINALS
    try:
        home.mkdir(parents=True, exist_ok=True)
        there = sorted(one for one in home.iterdir() if digest_and_name(one)[0] == digest)
    except OSError as error:
        raise Refusal(
            "OPS010", f"the folder {home} cannot be made: {error.strerror}", "make it first", Place(str(home))
        ) from None
    if there:
        return there[0]
    name = path.name if len(path.name.encode()) <= _LONGEST else path.name[-_KEPT:]
    return write_whole(path.read_bytes(), home / f"{digest}-{name}")


def digest_and_name(kept: Path) -> tuple[str, str]:
    """The digest an original was kept under, and the name it had; both empty for a file that is none."""
    digest, dash, name = kept.name.partition("-")
    return (digest, name) if dash and len(digest) == _DIGEST else ("", "")


def files_by_digest(heard: Iterable[Heard], originals: Iterable[Path]) -> dict[str, tuple[Path, str]]:
    """Where the file of a digest stands, and its own name: among the files read, else among the originals kept."""
    found = {digest: (kept, name) for kept in originals for digest, name in [digest_and_name(kept)] if digest}
    return found | {one.digest: (Path(one.path), Path(one.path).name) for one in heard}
