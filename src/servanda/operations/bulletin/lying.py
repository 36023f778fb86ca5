"""Files of a folder in which others may write too: what a link leads to is nobody's, and is never read through it."""

import os
import stat
from pathlib import Path
from typing import Final

from servanda.bulletin import NotShown

#: A file larger than this is no bulletin's, and is not read (bytes).
LARGEST: Final = 64 * 1024 * 1024
#: Not through a link, also one that was put there a moment ago; and no waiting for who writes to a pipe.
_HOW: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def lying(path: Path, most: int = LARGEST) -> bytes | None:
    """A file whole; none where there is none, also where it went meanwhile, of a link, and of one too large."""
    try:
        if path.is_symlink():
            return None
        with open(os.open(path, _HOW), "rb") as held:
            told = os.fstat(held.fileno())
            return held.read() if stat.S_ISREG(told.st_mode) and told.st_size <= most else None
    except OSError:
        return None


def linked(path: Path, agreement: str = "") -> NotShown | None:
    """Why a file is not taken that is a link; none of any other."""
    why = "a link stands there, and what it leads to is no file of this folder"
    return NotShown(path.name, agreement, "BUL014", why) if path.is_symlink() else None
