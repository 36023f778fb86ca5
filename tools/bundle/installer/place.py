"""The folder that is installed into: whether it can be, and what in it is ours."""

import json
import os
import shutil
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from installer.refused import Refused

RECORD = "installed.json"
#: What an installation consists of; nothing else in the folder is ever touched.
OURS = ("app", "python", "servanda", "servanda.cmd", "open-draft.cmd", RECORD)
#: What a bundle of the first kind wrote, a virtual environment, and what an interrupted run leaves.
_EARLIER = ("venv", "servanda.bat")
_UNFINISHED = ("app.new", "app.old", "python.new", "python.old", "pip.scratch", "probe.new")
#: What stands between the folder and a library's own file while pip works: `.scratch\pip-target-xxxxxxxx\lib\python\`.
_BETWEEN = 45
_LONGEST = 259


def check_place(target: Path, bundle: Mapping[str, Any], here: Path) -> None:
    """Refuses (BUN007 to BUN010) a folder that holds others' things, cannot be written, is too deep or too full."""
    if target == here or here in target.parents:
        raise Refused("BUN007", f"{target} is in the bundle's own folder.", "Name a folder outside it.")
    if target.is_file() or (target.is_dir() and not is_ours(target)):
        what = f"{target} is there and holds other things."
        raise Refused("BUN007", what, "Name a new or an empty folder, or the one Servanda is installed in.")
    room = _LONGEST - _BETWEEN - bundle["longest_path"]
    if len(str(target)) > room and not _long_paths():
        what = f"The folder's name is too long for this Windows: {len(str(target))} characters, at most {room}."
        raise Refused("BUN008", what, r"Name a shorter one: install.bat C:\Users\Public\servanda")
    try:
        _try_writing(target)
        free = shutil.disk_usage(target).free
    except OSError as error:
        what = f"Nothing can be written to {target}: {error.strerror or error}."
        raise Refused("BUN009", what, "Name a folder of your own: install.sh FOLDER, install.bat FOLDER") from None
    if free < bundle["unpacked_bytes"]:
        what = f"{target} has {free // 10**6:,} MB left; {bundle['unpacked_bytes'] // 10**6:,} MB are needed."
        raise Refused("BUN010", what, "Make room, or name a folder on another disk.")


def is_ours(target: Path) -> bool:
    """Whether a folder is empty, an installation, or what one that was broken off left."""
    names = {path.name for path in target.iterdir()}
    earlier = "venv" in names and names & {"servanda", "servanda.bat"}
    return RECORD in names or bool(earlier) or not names - set(_UNFINISHED)


def installed(target: Path) -> dict[str, Any]:
    """What is installed in a folder; empty where nothing is."""
    try:
        read = json.loads((target / RECORD).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def swap(target: Path, names: tuple[str, ...]) -> None:
    """Each `NAME.new` takes the place of `NAME`; refuses (BUN011) while an old one is in use, with all as it was."""
    moved: list[str] = []
    try:
        for name in names:
            if (target / name).exists():
                _rename(target / name, target / f"{name}.old")
            moved.append(name)
            _rename(target / f"{name}.new", target / name)
    except OSError as error:
        for name in moved:
            if (target / f"{name}.old").exists():
                remove(target / name)
                _rename(target / f"{name}.old", target / name)
        what = f"What is installed in {target} is in use ({error.strerror})."
        raise Refused("BUN011", what, "Close every window of Servanda, then run this again.") from None


def remove_unfinished(target: Path) -> None:
    """Whatever stands in the folder for a while only, from this run or one that was broken off."""
    for name in _UNFINISHED:
        remove(target / name)


def _rename(path: Path, to: Path) -> None:
    """Rename a folder; on Windows, a guard against viruses may still be reading what was just written."""
    for _ in range(40 if sys.platform == "win32" else 0):
        try:
            path.rename(to)
        except PermissionError:
            time.sleep(0.5)
        else:
            return
    path.rename(to)


def remove_earlier(target: Path) -> None:
    """What the installer before this one wrote."""
    for name in _EARLIER:
        remove(target / name)


def remove(path: Path) -> None:
    """A file or folder, if it is there."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.is_dir():
        shutil.rmtree(path)


def _try_writing(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    probe = target / "probe.new"
    probe.write_bytes(b"")
    probe.unlink()


def _long_paths() -> bool:
    if sys.platform != "win32":
        return True
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False


def executable() -> str:
    """The Python that runs this; of a virtual environment, the one it was made from, which outlives it."""
    base = getattr(sys, "_base_executable", "") if sys.prefix != sys.base_prefix else ""
    return os.path.abspath(base or sys.executable)
