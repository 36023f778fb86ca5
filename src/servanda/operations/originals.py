"""The files that facts were read from, kept unaltered with a case, and found again by their digest.

Of a file that only grows the last state is kept, and for each earlier one, how many of its first bytes it was.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from servanda.basis import content_hash
from servanda.operations.page_files import open_folder, write_whole
from servanda.operations.reading import Heard
from servanda.store import ORIGINALS

_DIGEST: Final = 16
#: A name of more bytes could be refused by a file system once the digest stands before it; its end is kept.
_LONGEST, _KEPT = 200, 50
#: In ``originals/``: of files that grew, the earlier states by their digest.
GREW: Final = ".grew.json"


@dataclass(frozen=True, slots=True)
class Original:
    """Where the bytes of a digest stand: a file with its own name; ``first``: they are its first so many, None: all."""

    path: Path
    name: str
    first: int | None = None


def keep_original(path: Path, digest: str, reports: Path) -> Path:
    """Keep a file's bytes as ``originals/<digest>-<name>`` in a folder of reports; the same bytes are kept once.

    Refuses (OPS010) what cannot be written.
    """
    home = _home(reports)
    there = sorted(one for one in home.iterdir() if digest_and_name(one)[0] == digest)
    return there[0] if there else write_whole(path.read_bytes(), home / _name(path.name, digest))


def keep_growing(name: str, content: bytes, digest: str, reports: Path) -> Path:
    """Keep what has come of a file so far in place of the earlier state of it that these bytes begin with, if any.

    What was read of the earlier state is found in this one from then on. Refuses (OPS010) what cannot be written.
    """
    home = _home(reports)
    kept = home / _name(name, digest)
    if kept.exists():
        return kept
    before = [one for one in home.iterdir() if digest_and_name(one)[1] == _short(name) and _begins(content, one)]
    write_whole(content, kept)
    if before:
        grew = _grew(home)
        moved = {digest_and_name(one)[0]: one.stat().st_size for one in before}
        grew = {of: (digest if here in moved else here, first) for of, (here, first) in grew.items()}
        grew |= {of: (digest, size) for of, size in moved.items()}
        write_whole((json.dumps(grew, indent=1) + "\n").encode(), home / GREW)
        for one in before:  # only now: every byte of it stands in the new one, and it is said where
            one.unlink()
    return kept


def _home(reports: Path) -> Path:
    home = reports / ORIGINALS
    return open_folder(home)


def _name(name: str, digest: str) -> str:
    return f"{digest}-{_short(name)}"


def _short(name: str) -> str:
    return name if len(name.encode()) <= _LONGEST else name[-_KEPT:]


def _begins(content: bytes, kept: Path) -> bool:
    digest = digest_and_name(kept)[0]
    size = kept.stat().st_size
    # one that was altered by hand is left alone: it is no state that was read
    return bool(digest) and 0 < size < len(content) and content_hash(content[:size]) == digest


def _grew(home: Path) -> dict[str, tuple[str, int]]:
    """Of each earlier state: the digest of the one it was the beginning of, and its length."""
    try:
        told = json.loads((home / GREW).read_text(encoding="utf-8"))
        return {str(of): (str(here), int(first)) for of, (here, first) in told.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def digest_and_name(kept: Path) -> tuple[str, str]:
    """The digest an original was kept under, and the name it had; both empty for a file that is none."""
    digest, dash, name = kept.name.partition("-")
    return (digest, name) if dash and len(digest) == _DIGEST else ("", "")


def files_by_digest(heard: Iterable[Heard], originals: Iterable[Path]) -> dict[str, Original]:
    """Where the file of a digest stands: among the files read, else among the originals kept."""
    kept = tuple(originals)
    found = {digest: Original(one, name) for one in kept for digest, name in [digest_and_name(one)] if digest}
    found |= dict(_earlier(kept, found))
    return found | {one.digest: Original(Path(one.path), Path(one.path).name) for one in heard}


def _earlier(kept: tuple[Path, ...], found: dict[str, Original]) -> Iterator[tuple[str, Original]]:
    for home in dict.fromkeys(one.parent for one in kept):
        for of, (here, first) in _grew(home).items():
            if here in found and of not in found:
                yield of, Original(found[here].path, found[here].name, first)
