"""Writing a file to disk: whole or not at all, and a page only where nothing else can be lost."""

import errno
import os
import shutil
import stat
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal

_ENDINGS: Final = (".html", ".htm")
_OPENING: Final = b"<!doctype html"


def write_page(text: str, path: Path) -> Path:
    """Write a page: to a new file, or over a page written before.

    A missing folder is made where the one above it is there. Refuses: a name not ending in .html or .htm (OPS011), a
    link, a folder, a pipe, a device (OPS012), a file that is no page (OPS013), a folder whose parent is missing too
    (OPS014), and what cannot be written (OPS010).
    """
    _refuse_other_than_page(path)
    _refuse_far(path)
    try:
        path.parent.mkdir(exist_ok=True)
    except (OSError, ValueError) as error:
        raise _cannot(error, path) from None
    return write_whole(text.encode("utf-8", "replace"), path)


def refuse_private_page(path: Path) -> None:
    """Refuses a name as ``write_private_page`` does, before what is to stand there is made; writes nothing."""
    if os.path.lexists(path):
        raise _refusal("OPS015", "a file stands there, and is left as it is", "name a new file", path)
    _refuse_other_than_page(path)
    _refuse_far(path)


def write_private_page(text: str, path: Path) -> Path:
    """Write a page only its owner may read, to a new file; refuses as ``write_page``, and (OPS015) what is there."""
    refuse_private_page(path)
    write_page("<!DOCTYPE html>", path)
    path.chmod(0o600)
    return write_page(text, path)


def write_draft(text: str, path: Path | None) -> Path:
    """Write a draft to a new file; refuses (OPS015) no file named, or one that is there, (OPS010) what fails."""
    if path is None:
        raise _refusal("OPS015", "no file is named for the draft", "name a new file with --out", Path("--out"))
    refuse_taken(path)
    return write_whole(text.encode(), path)


def refuse_taken(path: Path) -> None:
    """Refuses (OPS015) a name where something stands."""
    if os.path.lexists(path):
        raise _refusal("OPS015", "a file stands there, and is left as it is", "name a new file with --out", path)


def _refuse_far(path: Path) -> None:
    try:
        far = not path.parent.exists() and not path.parent.parent.is_dir()
    except (OSError, ValueError) as error:
        raise _cannot(error, path) from None
    if far:
        remedy = "make the folder first; only the last one of a path is made for you"
        raise _refusal("OPS014", f"there is no folder {path.parent.parent}", remedy, path)


def _refuse_other_than_page(path: Path) -> None:
    if path.suffix.lower() not in _ENDINGS:
        raise _refusal("OPS011", f"{path.name or path} is no name of a page", "end the name in .html", path)
    elsewhere = "name a new file, or a page written before"
    try:
        mode = os.lstat(path).st_mode
        if not stat.S_ISREG(mode):
            sort = "a link" if stat.S_ISLNK(mode) else "a folder" if stat.S_ISDIR(mode) else "a pipe or a device"
            raise _refusal("OPS012", f"{sort} stands there, not a page", elsewhere, path)
        with path.open("rb") as there:
            opening = there.read(len(_OPENING) + 3).removeprefix(b"\xef\xbb\xbf")
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise _cannot(error, path) from None
    if not opening.lower().startswith(_OPENING):
        raise _refusal("OPS013", "a file that is no page stands there, and is left as it is", elsewhere, path)


def write_whole(data: bytes, path: Path) -> Path:
    """Write a file whole or not at all, so that an interruption leaves nothing half-written.

    What stands there already keeps its permissions; a link is followed, not replaced. Refuses (OPS010) where it
    cannot be written.
    """
    half: Path | None = None
    try:
        target = path.resolve()
        half = target.with_name(f".{target.name}.half")
        # What an interrupted run left is removed, and never written through: it could be a link by now.
        half.unlink(missing_ok=True)
        with half.open("xb") as out:
            out.write(data)
        if target.exists():
            shutil.copymode(target, half)
        os.replace(half, target)
        half = None
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle; a NUL in the name
        raise _cannot(error, path) from None
    finally:
        _remove(half)
    return path


def open_folder(path: Path) -> Path:
    """A folder that files are written to, made with those above it where it is not there yet.

    Refuses (OPS010) one that cannot be made, and says what stands in its way.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise no_folder(path, error) from None
    return path


def no_folder(path: Path, error: Exception) -> Refusal:
    """The refusal (OPS010) of a folder that cannot be made: what stands in its way, and what to do."""
    why, remedy = _in_its_way(path)
    if not why:
        why, remedy = getattr(error, "strerror", None) or str(error), "name a folder in one you may write to"
        remedy = "make the folder above it first" if isinstance(error, FileNotFoundError) else remedy
    return _refusal("OPS010", f"the folder cannot be made: {why}", remedy, path)


def _in_its_way(path: Path) -> tuple[str, str]:
    """The lowest of a path's folders at which something stands that is no folder, and what to do about it."""
    try:
        there = next((one for one in (path, *path.parents) if os.path.lexists(one)), None)
        if there is None or there.is_dir():
            return "", ""
        if there.is_symlink():
            remedy = "take the link away, make the folder it leads to, or name another folder"
            return f"{there} is a link to {os.readlink(there)}, which is no folder", remedy
        return f"{there} is a file", "name another folder"
    except (OSError, ValueError):
        return "", ""


def _remove(half: Path | None) -> None:
    try:
        if half is not None:
            half.unlink(missing_ok=True)
    except (OSError, ValueError):
        pass  # it was never made: its name is too long, or its folder may not be written to


def _cannot(error: Exception, path: Path) -> Refusal:
    why = f"the file cannot be written: {getattr(error, 'strerror', None) or error}"
    full = getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT)
    remedy = "make room on the disk, and run it again" if full else "name a file in a folder you may write to"
    return _refusal("OPS010", why, remedy, path)


def _refusal(code: str, why: str, remedy: str, path: Path) -> Refusal:
    return Refusal(code, why, remedy, Place(str(path).replace("\0", "\ufffd")))
