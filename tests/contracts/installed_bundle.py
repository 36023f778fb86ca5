"""A small offline bundle made by hand: the real installer and the real pip, with a program of one line to install."""

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from tools import bundle

MINE = f"{sys.version_info[0]}.{sys.version_info[1]}"
SYSTEM = {"linux": "linux", "darwin": "macos", "win32": "windows"}[sys.platform]
MACHINE = os.uname().machine


def wheel(folder: Path, name: str, version: str, files: dict[str, str], tag: str = "py3-none-any") -> str:
    """A wheel of these files; the line that pins it."""
    path = folder / f"{name}-{version}-{tag}.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    record = "".join(f"{one},,\n" for one in files) + f"{info}/RECORD,,\n"
    with zipfile.ZipFile(path, "w") as packed:
        for one, text in {**files, f"{info}/RECORD": record}.items():
            packed.writestr(one, text)
    return f"{name}=={version} --hash=sha256:{bundle.digest(path)}\n"


def pip_wheel(folder: Path) -> str:
    """The pip that runs here, as a wheel again; the line that pins it."""
    path = folder / f"pip-{importlib.metadata.version('pip')}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as packed:
        for file in importlib.metadata.files("pip") or ():
            if file.suffix != ".pyc" and ".." not in file.parts:
                packed.write(str(file.locate()), str(file))
    return f"pip=={importlib.metadata.version('pip')} --hash=sha256:{bundle.digest(path)}\n"


def small_bundle(folder: Path, pip: Path, version: str = "1.0", targets: list[list[str]] | None = None) -> Path:
    """A bundle in this folder whose `servanda` says its version, its words and what it stands on."""
    (folder / "wheels").mkdir(parents=True)
    shutil.copy(pip, folder / "wheels")
    says = f'import sys\nimport ground\ndef main(): print("{version}", ground.FIRM, *sys.argv[1:])\n'
    pin = wheel(folder / "wheels", "servanda", version, {"servanda/__init__.py": "", "servanda/cli.py": says})
    ground = wheel(folder / "wheels", "ground", "2.0", {"ground/__init__.py": 'FIRM = "firm"\n'})
    held = {
        "version": version,
        "targets": [[SYSTEM, MACHINE, MINE]] if targets is None else targets,
        "unpacked_bytes": 10_000,
        "longest_path": 60,
    }
    bundle.write_texts(folder, ground, pin, json.dumps(held))
    (folder / "installer.lock").write_text(f"pip==1 --hash=sha256:{bundle.digest(pip)}\n")
    sums = (folder / "SHA256SUMS").read_text().splitlines()
    kept = [line for line in sums if not line.endswith("  installer.lock")]
    kept.append(f"{bundle.digest(folder / 'installer.lock')}  installer.lock")
    (folder / "SHA256SUMS").write_text("\n".join(kept) + "\n")
    return folder


def start(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`install.sh` of a bundle, in an environment that holds nothing else, from a folder of its own."""
    return subprocess.run(
        ["sh", str(folder / "install.sh"), *words],
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder.parent), "PYTHON": sys.executable, **environment},
        cwd="/",
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def said(target: Path, *words: str) -> str:
    """What the installed program says."""
    done = subprocess.run([target / "servanda", *words], capture_output=True, text=True, cwd="/")
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
