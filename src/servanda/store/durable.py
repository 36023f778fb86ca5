"""Writing that survives a power cut, and a lock so that two programs on one folder take turns."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from servanda.basis import Place, Refusal

#: How long a program waits for another one to finish writing, and how often it looks.
_PATIENCE_S, _LOOK_S = 10.0, 0.02


def write_durably(path: Path, data: bytes) -> None:
    """A file written whole or not at all, and on the disk when this returns; refuses (STO020) what cannot be."""
    half = path.with_name(f".{path.name}.half")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # What an interrupted run left is removed, and never written through: it could be a link by now.
        half.unlink(missing_ok=True)
        with half.open("xb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        os.replace(half, path)
        _folder_to_disk(path.parent)
    except (OSError, ValueError) as error:
        with suppress(OSError, ValueError):
            half.unlink(missing_ok=True)
        raise cannot_write(error, path) from None


def append_durably(path: Path, data: bytes) -> None:
    """Bytes put at the end of a file, and on the disk when this returns; refuses (STO020) what cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new = not path.exists()
        with path.open("ab") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        if new:
            _folder_to_disk(path.parent)
    except (OSError, ValueError) as error:
        raise cannot_write(error, path) from None


def remove_durably(path: Path) -> None:
    """A file removed where it is there; refuses (STO020) what cannot be."""
    try:
        path.unlink(missing_ok=True)
        _folder_to_disk(path.parent)
    except (OSError, ValueError) as error:
        raise cannot_write(error, path) from None


def cannot_write(error: Exception, path: Path) -> Refusal:
    """A failure to write as a refusal."""
    why = f"the file cannot be written: {getattr(error, 'strerror', None) or error}"
    return Refusal("STO020", why, "look at the disk's space and your rights to the folder", Place(str(path)))


def _folder_to_disk(folder: Path) -> None:
    """The names in a folder brought to disk, where the system lets a program ask for that (Windows does not)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def locked(path: Path, patience_s: float = _PATIENCE_S) -> Iterator[None]:
    """Nobody else writes while this is held: a lock of the operating system, which it lets go if the program dies.

    The same on Windows (``msvcrt``) and elsewhere (``fcntl``). Refuses (STO021) when another program holds it longer
    than ten seconds, or than is said, (STO020) where no lock can be kept.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = path.open("a+b")
    except (OSError, ValueError) as error:
        raise cannot_write(error, path) from None
    with handle:
        _wait_for(handle, path, patience_s)
        try:
            yield
        finally:
            _let_go(handle)


def _wait_for(handle: IO[Any], path: Path, patience_s: float) -> None:
    until = time.monotonic() + patience_s
    while not _taken(handle):
        if time.monotonic() > until:
            why = "another window or program has been writing to this folder for ten seconds"
            raise Refusal("STO021", why, "wait, or close the other one, and try again", Place(str(path.parent)))
        time.sleep(_LOOK_S)


def _taken(handle: IO[Any]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _let_go(handle: IO[Any]) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_UN)
