"""The files a person starts: `servanda`, on Windows `servanda.cmd` and `open-draft.cmd`."""

import os
import shlex
import sys
from pathlib import Path

from installer.refused import Refused

_MAIN = """\
import sys

if sys.version_info[:2] != {version}:
    sys.exit("Servanda was installed for Python {words}, and this is another: run the installer again.")

from servanda.cli import main

if __name__ == "__main__":
    main()
"""
# A link to it works too; -I keeps this machine's settings of Python out.
_SHELL = """\
#!/bin/sh
here=$(dirname -- "$(readlink -f -- "$0")")
exec {python} -I "$here/app" "$@"
"""
_CMD = '@echo off\r\n"{python}" -I "%~dp0app" %*\r\n'
_OPEN = '@echo off\r\ncall "%~dp0servanda.cmd" open %*\r\nif errorlevel 1 pause\r\n'


def write_main(app: Path) -> None:
    """What `python app` runs."""
    version = sys.version_info[:2]
    text = _MAIN.format(version=version, words=".".join(map(str, version)))
    (app / "__main__.py").write_text(text, encoding="utf-8")


def write_launchers(target: Path, python: str | None) -> Path:
    """Write what starts the program with this Python, or with the one carried beside it (None).

    Returns what to start. Refuses (BUN012) a path that a Windows command file cannot hold.
    """
    if sys.platform != "win32":
        launcher = target / "servanda"
        launcher.unlink(missing_ok=True)  # an older one is a link into its virtual environment
        text = _SHELL.format(python=shlex.quote(python or ""))
        launcher.write_text(text, encoding="utf-8", errors="surrogateescape")
        launcher.chmod(0o755)
        return launcher
    launcher = target / "servanda.cmd"
    launcher.write_bytes(_CMD.format(python=_in_cmd(python)).encode("oem"))
    (target / "open-draft.cmd").write_bytes(_OPEN.encode("ascii"))
    return launcher


def _in_cmd(python: str | None) -> str:
    if python is None:
        return r"%~dp0python\python.exe"
    home = os.environ.get("USERPROFILE", "")
    inside = bool(home) and python.lower().startswith(home.lower() + "\\")
    said = "%USERPROFILE%" + python[len(home) :].replace("%", "%%") if inside else python.replace("%", "%%")
    try:
        said.encode("oem", "strict")
    except UnicodeEncodeError:
        what = f"The folder of this Python cannot be written into a command file: {python}"
        raise Refused("BUN012", what, "Ask for a bundle that carries its Python.") from None
    return said
