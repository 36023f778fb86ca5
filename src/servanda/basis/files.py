"""What stands at a path, told without opening it: a pipe would wait for ever, a device never ends."""

import errno
import os
import stat
from pathlib import Path
from typing import Final

_SORTS: Final = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def why_no_file(path: Path | str) -> str:
    """Why a path cannot be read as a file, in words after its name; empty where a regular file stands there.

    >>> why_no_file(".")
    'is a folder, not a file'
    """
    try:
        mode = os.stat(path).st_mode
    except ValueError:
        return "has a NUL in its name"
    except OSError as error:
        if error.errno == errno.ELOOP:
            return "is a link that leads in a circle"
        if error.errno in (errno.ENOENT, errno.ENOTDIR):
            return "is a link that leads nowhere" if os.path.islink(path) else "is not there"
        return f"cannot be looked at: {error.strerror}"
    if stat.S_ISREG(mode):
        return ""
    return f"is {next((name for test, name in _SORTS if test(mode)), 'something else')}, not a file"
