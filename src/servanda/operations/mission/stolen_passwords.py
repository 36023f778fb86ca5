"""Passwords known to be stolen: looked up in a list that whoever runs the mission brings, and nobody outside is asked.

The list is as such lists are published: SHA-1 in hex and how often it was met, a line each, ordered by hash. It may
have a thousand million lines: some thirty of them are looked at.
"""

import hashlib
import re
from pathlib import Path
from typing import IO, Final

from servanda.basis import Place, Refusal, file_set

_LINE: Final = re.compile(rb"[0-9A-Fa-f]{40}(:\d+)?")
_LONGEST: Final = 80


def stolen(password: str) -> bool:
    """Whether a password is on the list; not where none is named. Refuses (MIS220) one that cannot be looked into."""
    file = file_set("stolen_passwords")
    if file is None:
        return False
    sought = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper().encode()
    try:
        with file.open("rb") as lines:
            return _is_in(lines, sought)
    except (OSError, ValueError) as error:
        raise _no_list(file, error) from None


def refuse_no_list() -> Path | None:
    """The list that is named, looked into once; refuses (MIS220) what is none. None where none is named."""
    stolen("")
    return file_set("stolen_passwords")


def _is_in(lines: IO[bytes], sought: bytes) -> bool:
    """Halves the file until one place is left: the least whose next line is not smaller than what is sought."""
    low, high = 0, lines.seek(0, 2)
    while low < high:
        middle = (low + high) // 2
        line = _line_after(lines, middle)
        if line and line < sought:
            low = middle + 1
        else:
            high = middle
    return _line_after(lines, low) == sought


def _line_after(lines: IO[bytes], place: int) -> bytes:
    """The hash of the first line that begins at a place or after it; empty where there is none."""
    lines.seek(max(place - 1, 0))
    if place:
        lines.readline(_LONGEST)
    line = lines.readline(_LONGEST).strip()
    if line and not _LINE.fullmatch(line):
        raise ValueError("a line of it is no hash")
    return line[:40].upper()


def _no_list(file: Path, error: Exception) -> Refusal:
    why = f"the list of stolen passwords cannot be looked into: {error}"
    remedy = "name a file of SHA-1 hashes, ordered, a line each, with SERVANDA_STOLEN_PASSWORDS, or leave it out"
    return Refusal("MIS220", why, remedy, Place(str(file)))
