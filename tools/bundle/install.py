"""Installs Servanda from this folder, without network, administrator's rights or PowerShell.

    install.py [FOLDER]              install, or put this version over an older one; by default into ~/servanda
    install.py --uninstall [FOLDER]  take away what was installed there
    install.py --fits                say nothing; end with 0 where this Python and this machine are the bundle's

This file alone is read by every Python from 2.7 on, so that a wrong one is refused in words. Exit: 0 done, 2 refused.
"""

import json
import os
import sys
import sysconfig

HERE = os.path.dirname(os.path.abspath(__file__))
SYSTEMS = {"linux": "linux", "linux2": "linux", "win32": "windows", "cygwin": "cygwin", "darwin": "macos"}
COPY_AGAIN = "Unpack the whole zip into a new folder (on Windows: right-click, Extract All) and start from there."


def refuse(code, what, remedy):
    """One refusal in words, and the end."""
    sys.stderr.write("%s: %s\n%s\nNothing was changed.\n" % (code, what, remedy))
    sys.exit(2)


def manifest():
    """What the bundle is for; refuses (BUN002) where it is missing or cut off."""
    path = os.path.join(HERE, "bundle.json")
    try:
        with open(path) as text:
            return json.load(text)
    except (IOError, ValueError):
        refuse("BUN002", "Not all of the bundle is here: bundle.json is missing or cut off in " + HERE, COPY_AGAIN)


def machine(system):
    """The processor this Python was built for, as the bundle calls it; never asks Windows' slow WMI."""
    if sys.maxsize < 2**32:
        return "32-bit"
    if system != "windows":
        return os.uname()[4]
    return sysconfig.get_platform().replace("win-", "").replace("amd64", "x86_64")


def this_python():
    """System, processor and Python, as `bundle.json` lists them."""
    system = SYSTEMS.get(sys.platform, sys.platform)
    python = "%d.%d" % sys.version_info[:2]
    name = getattr(sys, "implementation", None)
    if name is None or name.name != "cpython":
        python += " (not CPython)" if name else ""
    elif sysconfig.get_config_var("Py_GIL_DISABLED"):
        python += " (free-threaded)"
    return [system, machine(system), python]


def check_python(bundle):
    """Refuses (BUN001, BUN003) a machine or a Python the bundle holds nothing for."""
    mine, targets = this_python(), bundle["targets"]
    machines = sorted({" on ".join(target[1::-1]) for target in targets})
    if mine[:2] not in [target[:2] for target in targets]:
        what = "This bundle is for %s; this is %s on %s." % (", ".join(machines), mine[1], mine[0])
        refuse("BUN003", what, "Ask for a bundle made for this kind of machine.")
    if mine not in targets:
        pythons = ", ".join(target[2] for target in targets if target[:2] == mine[:2])
        what = "This bundle is for Python %s; this is Python %s (%s)." % (pythons, mine[2], sys.executable)
        start = "py -3.X install.py" if mine[0] == "windows" else "PYTHON=/path/to/python3 sh install.sh"
        refuse("BUN001", what, "Start it with one of those (%s), or ask for a bundle for %s." % (start, mine[2]))


def main(words):
    """Check what this Python is, then leave the rest to the package beside this file."""
    sys.dont_write_bytecode = True  # the bundle may be on a stick that nothing can be written to
    bundle = manifest()
    check_python(bundle)
    if words == ["--fits"]:
        return
    sys.path.insert(0, HERE)
    try:
        from installer.installing import install, uninstall
    except ImportError:
        refuse("BUN002", "Not all of the bundle is here: its folder `installer` is missing or not whole.", COPY_AGAIN)
    removing = words[:1] == ["--uninstall"]
    folders = words[1:] if removing else words
    if len(folders) > 1 or any(word.startswith("-") for word in folders):
        refuse("BUN004", "Not understood: " + " ".join(words), "Give one folder, in quotes where it has spaces.")
    folder = os.path.abspath(folders[0] if folders else os.path.join(os.path.expanduser("~"), "servanda"))
    sys.exit(uninstall(folder) if removing else install(HERE, bundle, folder))


if __name__ == "__main__":
    main(sys.argv[1:])
