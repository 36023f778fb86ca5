"""Installing, putting a version over another, and taking away: all in one folder, and nothing anywhere else."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from installer.launchers import write_launchers, write_main
from installer.place import (
    OURS,
    RECORD,
    check_place,
    executable,
    installed,
    is_ours,
    remove,
    remove_earlier,
    remove_unfinished,
    swap,
)
from installer.refused import Refused
from installer.whole import check_files, check_wheels

#: Loaded once before the new version takes the old one's place: what is written in C++ or Rust, where it is carried.
_LOADED = (
    "numpy",
    "polars",
    "shapely",
    "pyproj",
    "lxml.etree",
    "cryptography.hazmat.bindings._rust",
    "pypdfium2",
    "pydantic_core",
    "yaml",
)
_LOAD = "import importlib, sys; sys.path.insert(0, sys.argv[1]); [importlib.import_module(one) for one in sys.argv[2:]]"


def install(here: str, bundle: Mapping[str, Any], folder: str) -> int:
    """Install from the bundle's folder into another; the exit code."""
    _speak_any_name()
    target, source = Path(folder), Path(here)
    try:
        _install(source, bundle, target)
    except (Refused, OSError, KeyboardInterrupt) as reason:
        print(_in_words(reason, target), file=sys.stderr)
        before = installed(target).get("version")
        print(f"Version {before} stays installed." if before else "Nothing was installed.", file=sys.stderr)
        _leave_nothing(target)
        return 2
    # What Windows will not let go of yet is taken away by the next run.
    with suppress(OSError):
        remove_unfinished(target)
        remove_earlier(target)
    return 0


def _in_words(reason: BaseException, target: Path) -> BaseException:
    if isinstance(reason, OSError):
        what = f"{target} could not be written to the end: {reason}."
        return Refused("BUN009", what, "Close what uses the folder, make room, or name another; then run this again.")
    return reason if isinstance(reason, Refused) else Refused("BUN016", "Stopped.", "Run it again to install.")


def _leave_nothing(target: Path) -> None:
    with suppress(OSError):
        if target.is_dir() and is_ours(target):
            remove_unfinished(target)
            if not any(target.iterdir()):
                target.rmdir()


def _install(source: Path, bundle: Mapping[str, Any], target: Path) -> None:
    print("Checking the bundle ...", flush=True)
    check_files(source)
    [pip_wheel] = (source / "wheels").glob("pip-*.whl")
    check_wheels(source, pip_wheel)
    check_place(target, bundle, source)
    remove_unfinished(target)
    before = installed(target).get("version", "an earlier version" if (target / "venv").is_dir() else "")
    print(f"Installing Servanda {bundle['version']} into {target}; this takes a minute or more ...", flush=True)
    carried = source / "python"
    if carried.is_dir():
        # The bytes alone: without the mark "from the internet" that Windows keeps beside a downloaded file.
        shutil.copytree(carried, target / "python.new", copy_function=shutil.copyfile)
    python = str(target / "python.new" / "python.exe") if carried.is_dir() else executable()
    app = target / "app.new"
    _run_pip(source, pip_wheel, app, python)
    _check_that_it_loads(app, python)
    swap(target, ("app", "python") if carried.is_dir() else ("app",))
    launcher = write_launchers(target, None if carried.is_dir() else executable())
    record = {"version": bundle["version"], "carried": carried.is_dir()}
    (target / RECORD).write_text(json.dumps(record) + "\n", encoding="utf-8")
    if not carried.is_dir():
        remove(target / "python")
    _say_what_next(launcher, before)


def _run_pip(source: Path, pip_wheel: Path, app: Path, python: str) -> None:
    """pip from its own wheel: no network, every hash required; refuses (BUN013) with what it said."""
    # pip puts all together in a temporary folder first: on the same disk, and with a short name, it is moved at once.
    scratch = app.with_name("pip.scratch")
    scratch.mkdir()
    words = [
        *(python, "-I", f"{pip_wheel}{os.sep}pip", "--isolated", "--disable-pip-version-check", "--no-input"),
        *("install", "--quiet", "--no-index", "--no-cache-dir", "--no-deps", "--only-binary", ":all:"),
        *("--require-hashes", "--no-warn-script-location", "--find-links", str(source / "wheels")),
        *("--target", str(app)),
        *("-r", str(source / "requirements.lock"), "-r", str(source / "servanda.lock")),
    ]
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(("PIP_", "PYTHON"))}
    done = _said(words, {**kept, "TMPDIR": str(scratch), "TEMP": str(scratch), "TMP": str(scratch)})
    if done.returncode:
        raise Refused("BUN013", f"pip did not finish:\n{done.stdout.strip()}", "Keep these lines and ask for help.")
    for scripts in ("bin", "Scripts"):  # they name the Python of this hour; the launchers take their place
        remove(app / scripts)
    write_main(app)


def _check_that_it_loads(app: Path, python: str) -> None:
    """Everything compiled is loaded, and the program answers; refuses (BUN014) with what the system said."""
    loaded = [name for name in _LOADED if (app / name.partition(".")[0]).is_dir()]
    for words in ([python, "-I", "-c", _LOAD, str(app), *loaded], [python, "-I", str(app), "--help"]):
        done = _said(words, dict(os.environ))
        if done.returncode:
            what = f"What was unpacked does not start on this machine:\n{done.stdout.strip()[-2000:]}"
            raise Refused("BUN014", what, "Keep these lines and ask for help; a guard against programs may forbid it.")


def _said(words: list[str], environment: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        words,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )


def _say_what_next(launcher: Path, before: str) -> None:
    print(f"\nDone{f'; it took the place of {before}' if before else ''}. Nothing was written outside this folder.")
    print(f'  Try it:          "{launcher}" demo')
    print(f'  Open a draft:    "{launcher}" open DRAFT.docx')
    if launcher.suffix == ".cmd":
        print(f'                   or drop the Word or PDF file on "{launcher.with_name("open-draft.cmd")}"')
    print("  Take it away:    delete that folder, or run this installer with --uninstall")


def uninstall(folder: str) -> int:
    """Take away what was installed in a folder, and the folder if nothing else is in it; the exit code."""
    _speak_any_name()
    try:
        left = _uninstall(Path(folder))
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    kept = f" Left there, because it is not ours: {', '.join(left)}" if left else ""
    print(f"Servanda is taken away from {folder}.{kept}")
    return 0


def _uninstall(target: Path) -> list[str]:
    if not installed(target):
        raise Refused("BUN015", f"Servanda is not installed in {target}.", "Name the folder it is in.")
    try:
        # The program's folders first: where one is in use, Windows refuses this, and the rest stays.
        for name in OURS:
            if (target / name).is_dir():
                (target / name).rename(target / f"{name}.old")
        for name in OURS:
            remove(target / name)
        remove_unfinished(target)
        left = sorted(path.name for path in target.iterdir())
        if not left:
            target.rmdir()
    except OSError as error:
        what = f"What is installed in {target} is in use ({error.strerror})."
        raise Refused("BUN011", what, "Close every window of Servanda, then run this again.") from None
    return left


def _speak_any_name() -> None:
    """A console that lacks a letter of a folder's name shows it as an escape."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
