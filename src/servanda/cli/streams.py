"""Standard output and error as they are found: closed, full, or of an encoding that lacks letters we print."""

import io
import os
import sys


def prepare() -> bool:
    """Make both streams safe to print to; False where standard output is closed.

    A letter the encoding lacks is printed as an escape, so that no name stops the program. What goes into a file or
    to another program on Windows is UTF-8, as everywhere else: the old code pages there lack most of our letters.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            piped = sys.platform == "win32" and not stream.isatty()
            stream.reconfigure(encoding="utf-8" if piped else None, errors="backslashreplace")
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for as long as the program runs
    return sys.stdout is not None


def is_utf8() -> bool:
    """Whether standard output takes every letter."""
    return (sys.stdout.encoding or "").lower().replace("-", "").replace("_", "") == "utf8"


def give_up_output() -> None:
    """Drop what standard output still holds, so that the interpreter does not try to write it once more."""
    try:
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, sys.stdout.fileno())
        os.close(sink)
    except (OSError, ValueError, AttributeError):
        pass  # closed, or not a file at all: nothing will be written then
