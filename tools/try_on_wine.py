"""The whole way of a Windows laptop, under Wine: bundle, `install.bat`, demo, check, the desk in a browser, uninstall.

`python tools/try_on_wine.py PYTHON_ZIP` with Windows' embeddable Python, the zip or its folder. Needs Wine of 64 bits,
mingw-w64 and Chromium; says what is missing and ends with 77 where one is. Takes half an hour on two slow cores; works
in `dist/wine/`, which it empties first.

Wine 8 is no Windows: it lacks a source of random bytes and four functions of its C library, for which two libraries of
`tools/wine/` stand in, made here; Python's `_wmi` is left out, and standard output must be a pipe. The bundle's own
files are as they are delivered.
"""

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
WORK = ROOT / "dist" / "wine"
SHIMS = ROOT / "tools" / "wine"
COMPILER, DUMP = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump"
OWN = ("crealf", "cimagf", "creal", "cimag")
SKIPPED = 77
#: A folder as people have them.
TARGET = WORK / "Où l'on & travaille (1)"


def main() -> int:
    """Everything, one after the other; the exit code."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("python", type=Path, help="Windows' embeddable Python: the zip or its folder")
    options.add_argument("--version", default="3.13", help="which Python that is (default: 3.13)")
    asked = options.parse_args()
    missing = [tool for tool in ("wine", "wineboot", COMPILER, DUMP) if not shutil.which(tool)]
    if missing:
        print(f"skipped: {', '.join(missing)} not here (Debian: wine64, mingw-w64)")
        return SKIPPED
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    make_prefix()
    folder = unpacked(asked.python, asked.version)
    # A batch file by itself: of `cmd /c` with a path like this one, its quotation marks are lost.
    install = ["wine", windows(folder / "install.bat")]
    passed(*install, windows(TARGET))
    assert {"app", "python", "servanda.cmd", "open-draft.cmd"} <= {one.name for one in TARGET.iterdir()}
    program = ["wine", windows(TARGET / "servanda.cmd")]
    assert "tutorial-faults" in passed(*program, "cases")
    assert "CHK031" in passed(*program, "check", "tutorial-faults", fails=True)
    passed(*program, "demo", "--out", windows(WORK / "demo"))
    try_the_desk(program)
    assert "took the place of" in passed(*install, windows(TARGET))
    [wheel] = (folder / "wheels").glob("jinja2-*")
    wheel.write_bytes(wheel.read_bytes() + b" ")
    assert "BUN005" in passed(*install, windows(TARGET), fails=True)
    passed(*install, "--uninstall", windows(TARGET))
    assert not TARGET.exists()
    print("the whole way was gone under Wine")
    return 0


def try_the_desk(program: list[str]) -> None:
    """The desk's own tests in a browser, with the installed program."""
    # Wine's cmd leaves its child behind when it is stopped: the whole of this Windows is stopped instead.
    starter = WORK / "servanda"
    starter.write_text(f"#!/bin/sh\ntrap 'wineserver -k; exit 0' TERM\n{shlex.join(program)} \"$@\" <&0 &\nwait $!\n")
    starter.chmod(0o755)
    tests = [sys.executable, "-m", "pytest", "tests/web/test_desk_in_browser.py", "--slow", "-p", "no:randomly"]
    subprocess.run(tests, cwd=ROOT, env=os.environ | {"SERVANDA_PROGRAM": shlex.quote(str(starter))}, check=True)


def windows(path: Path) -> str:
    """A path as Wine shows it."""
    return "Z:" + str(path).replace("/", "\\")


def passed(*words: str, fails: bool = False) -> str:
    """What a command says, shown as it comes; stops where it fails, or where it does not and should."""
    print("$", *words, flush=True)
    done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = done.stdout.decode("utf-8", "replace")
    print(said, flush=True)
    if bool(done.returncode) != fails:
        sys.exit(f"ended with {done.returncode}")
    return said


def make_prefix() -> None:
    """A fresh Windows of Wine's, with the two libraries it lacks."""
    os.environ |= {"WINEPREFIX": str(WORK / "prefix"), "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8"}
    subprocess.run(["wineboot", "-i"], env=os.environ | {"WINEDLLOVERRIDES": "mscoree,mshtml="}, check=True)
    os.environ["WINEDLLOVERRIDES"] = "ucrtbase=n;bcryptprimitives=n"
    system = WORK / "prefix" / "drive_c" / "windows" / "system32"
    build = [COMPILER, "-shared", "-o"]
    subprocess.run([*build, system / "bcryptprimitives.dll", SHIMS / "bcryptprimitives.c", "-ladvapi32"], check=True)
    # Wine's own library under another name, no longer marked as built in; ours hands everything else on to it.
    theirs = system / "ucrtbase.dll"
    table = subprocess.run([DUMP, "-p", theirs], capture_output=True, text=True, check=True).stdout
    names = re.findall(
        r"^\s+\[ *\d+\].*?(\S+)$", table.split("[Ordinal/Name Pointer] Table")[1].partition("\n\n")[0], re.M
    )
    (system / "wineucrt.dll").write_bytes(theirs.read_bytes().replace(b"Wine builtin DLL", bytes(16)))
    lines = [f"  {name} = wineucrt.{name}" for name in names if name not in OWN] + [
        f"  {name} = own_{name}" for name in OWN
    ]
    exports = WORK / "ucrtbase.def"
    exports.write_text("\n".join(["LIBRARY ucrtbase", "EXPORTS", *lines, ""]))
    theirs.unlink()
    subprocess.run([*build, theirs, "-nostdlib", "-e", "DllMain", SHIMS / "ucrtbase.c", exports], check=True)


def unpacked(python: Path, version: str) -> Path:
    """The bundle, made with this Python and unpacked where a person might unpack it."""
    carried = WORK / "python"
    if python.is_dir():
        shutil.copytree(python, carried)
    else:
        zipfile.ZipFile(python).extractall(carried)
    for path in carried.rglob("_wmi.pyd"):
        path.unlink()
    recipe = [sys.executable, "tools/bundle.py", "--platform", "windows", "--python", version, "--with-python", carried]
    subprocess.run(recipe, cwd=ROOT, check=True)
    [archive] = (ROOT / "dist").glob("servanda-*-offline.zip")
    place = WORK / "Médiation équipe (1)"
    zipfile.ZipFile(archive).extractall(place)
    return place / archive.stem


if __name__ == "__main__":
    sys.exit(main())
