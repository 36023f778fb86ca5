"""Writes dist/servanda-VERSION-offline/ and its zip: every wheel for Linux, Windows and macOS, and their installers.

For machines without network. The versions and hashes are those of requirements/desk.lock, which holds the core and
what opens drafts in a browser (`--set core`, `--set tunnel` for another lock); the installer checks every file against
its hash and asks no server for anything. The whole is about 600 MB; `--platform windows --python 3.11` carries what one
kind of machine needs, about 155 MB. `--with-python ZIP` puts Windows' embeddable Python in (the zip of python.org, or
its folder), so that the other machine needs none; look over its signature first, nothing here can.
"""

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from packaging.markers import Marker

ROOT = Path(__file__).parents[1]
INSTALLERS = ROOT / "tools" / "bundle"
INSTALLER_LOCK = ROOT / "requirements" / "installer.lock"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
#: The processor of each system, as `install.py` calls it.
MACHINES = {"linux": "x86_64", "windows": "x86_64", "macos": "arm64"}

#: What pip calls the platform, and what the markers of a lock file call it.
PLATFORMS = {
    "linux": (
        [f"manylinux_2_{minor}_x86_64" for minor in range(5, 37)] + ["manylinux2014_x86_64"],
        {
            "os_name": "posix",
            "sys_platform": "linux",
            "platform_system": "Linux",
            "platform_machine": "x86_64",
        },
    ),
    "windows": (
        ["win_amd64"],
        {"os_name": "nt", "sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64"},
    ),
    # Some of what we stand on is no longer built for Intel, nor for systems before 14.
    "macos": (
        [f"macosx_{major}_0_{chip}" for major in range(14, 10, -1) for chip in ("arm64", "universal2")],
        {"os_name": "posix", "sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64"},
    ),
}


def entries(lock: Path) -> Iterator[tuple[str, Marker | None, str]]:
    """Each pinned requirement of a lock: name and version, its marker if it has one, its hash options."""
    for block in re.split(r"\n(?=\S)", lock.read_text().strip()):
        pin, _, hashes = block.partition(" \\\n")
        requirement, _, marker = pin.partition(" ; ")
        yield requirement, Marker(marker) if marker else None, hashes


def fitting(lock: Path, platform: str, python: str) -> str:
    """The lock for one system and one Python, without markers, as pip itself would read it there."""
    environment = {
        **PLATFORMS[platform][1],
        "python_version": python,
        "python_full_version": f"{python}.0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    return "\n".join(
        f"{requirement} \\\n{hashes}"
        for requirement, marker, hashes in entries(lock)
        if marker is None or marker.evaluate(environment)
    )


def download(lock: Path, wheels: Path, scratch: Path, platforms: list[str], pythons: list[str]) -> None:
    """Every wheel of the lock for these systems and Pythons, each checked against its hash."""
    for platform in platforms:
        tags = PLATFORMS[platform][0]
        for python in pythons:
            wanted = scratch / f"{platform}-{python}.txt"
            wanted.write_text(fitting(lock, platform, python))
            print(f"{platform}, Python {python}", flush=True)
            run_pip(
                *("download", "--quiet", "--require-hashes", "--no-deps", "--only-binary", ":all:"),
                *("--implementation", "cp", "--python-version", python),
                *(option for tag in tags for option in ("--platform", tag)),
                *("--dest", str(wheels), "--requirement", str(wanted)),
            )


def run_pip(*arguments: str) -> None:
    """pip, stopping the whole recipe when it fails."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    if subprocess.run(command).returncode:
        sys.exit(f"pip failed: {' '.join(command)}")


def put_python(given: Path, folder: Path, python: str) -> None:
    """Windows' embeddable Python of one version, from its zip or a folder, into the bundle; stops on another one."""
    with tempfile.TemporaryDirectory() as unpacked:
        if given.is_file():
            zipfile.ZipFile(given).extractall(unpacked)
        root = Path(unpacked) if given.is_file() else given
        wanted = f"python{python.replace('.', '')}.dll"
        homes = [path.parent for path in root.rglob("python.exe") if (path.parent / wanted).is_file()]
        if len(homes) != 1:
            sys.exit(f"{given} is not one embeddable Python {python}: python.exe and {wanted} belong side by side")
        shutil.copytree(homes[0], folder / "python")


def manifest(folder: Path, version: str, targets: list[tuple[str, str, str]]) -> str:
    """What the installer reads first: for whom the bundle is, the bytes one machine needs, the longest path."""
    sizes: dict[str, dict[str, int]] = {}
    longest = 0
    for wheel in (folder / "wheels").iterdir():
        members = zipfile.ZipFile(wheel).infolist()
        name, tags = wheel.name.partition("-")[0], wheel.stem.rpartition("-")[2]
        system = next((one for one in ("linux", "win", "macosx") if one in tags), "any")
        held = sizes.setdefault(system, {})
        held[name] = max(held.get(name, 0), sum(member.file_size for member in members))
        compiled = len("__pycache__/.cpython-313c")
        longest = max(longest, *(len(one.filename) + compiled * one.filename.endswith(".py") for one in members))
    one_machine = sum(sizes.pop("any", {}).values()) + max((sum(one.values()) for one in sizes.values()), default=0)
    # Compiling adds to it.
    described = {
        "version": version,
        "targets": targets,
        "unpacked_bytes": round(one_machine * 1.2),
        "longest_path": longest,
    }
    return json.dumps(described, indent=1) + "\n"


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def own_wheel(wheels: Path) -> tuple[str, str]:
    """Build our wheel into the folder; its requirement and the line that pins it."""
    run_pip("wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(ROOT))
    [built] = wheels.glob("servanda-*.whl")
    version = built.name.split("-")[1]
    return version, f"servanda=={version} --hash=sha256:{digest(built)}\n"


def pack(folder: Path) -> Path:
    """A zip of the folder, the same bytes for the same content; scripts keep their execute bit."""
    archive = Path(f"{folder}.zip")
    with zipfile.ZipFile(archive, "w") as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                # A fixed date, so that the same files give the same archive.
                entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), (1980, 1, 1, 0, 0, 0))
                mode = 0o755 if path.suffix == ".sh" else 0o644
                entry.external_attr = (0o100000 | mode) << 16
                stored = path.suffix == ".whl"
                entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
                packed.writestr(entry, path.read_bytes())
    return archive


def write_texts(folder: Path, lock: str, pin: str, held: str) -> None:
    """Beside the wheels: locks, licence, installer, and the hash of every file."""
    (folder / "requirements.lock").write_text(lock)
    (folder / "servanda.lock").write_text(pin)
    (folder / "bundle.json").write_text(held)
    shutil.copy(INSTALLER_LOCK, folder)
    shutil.copy(ROOT / "LICENSE", folder)
    for path in sorted(INSTALLERS.rglob("*")):
        if path.suffix in {".py", ".sh", ".bat", ".txt"}:
            copied = folder / path.relative_to(INSTALLERS)
            copied.parent.mkdir(exist_ok=True)
            # cmd and Notepad want their own line ends.
            windows = path.suffix in {".bat", ".txt"}
            copied.write_text(path.read_text("utf-8"), encoding="utf-8", newline="\r\n" if windows else "\n")
    (folder / "install.sh").chmod(0o755)
    listed = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    sums = "".join(f"{digest(path)}  {path.relative_to(folder).as_posix()}\n" for path in listed)
    (folder / "SHA256SUMS").write_text(sums, newline="\n")


def main() -> None:
    """Build the folder beside the old one, then put it in place and zip it."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--set", default="desk", help="which requirements/SET.lock to carry (default: desk)")
    options.add_argument("--platform", action="append", choices=PLATFORMS, help="only this system (repeatable)")
    options.add_argument("--python", action="append", choices=PYTHONS, help="only this Python (repeatable)")
    options.add_argument("--with-python", type=Path, metavar="ZIP", help="Windows' embeddable Python, to carry along")
    asked = options.parse_args()
    lock = ROOT / "requirements" / f"{asked.set}.lock"
    if not lock.is_file():
        sys.exit(f"there is no requirements/{asked.set}.lock")
    platforms, pythons = asked.platform or list(PLATFORMS), asked.python or list(PYTHONS)
    if asked.with_python and (platforms != ["windows"] or len(pythons) != 1):
        sys.exit("--with-python goes with --platform windows and one --python")

    scratch = ROOT / "dist" / "bundle-in-progress"
    shutil.rmtree(scratch, ignore_errors=True)
    folder = scratch / "bundle"
    wheels = folder / "wheels"
    wheels.mkdir(parents=True)
    version, pin = own_wheel(wheels)
    run_pip("download", "--quiet", "--require-hashes", "--no-deps", "--dest", str(wheels), "-r", str(INSTALLER_LOCK))
    download(lock, wheels, scratch, platforms, pythons)
    if asked.with_python:
        put_python(asked.with_python, folder, pythons[0])
    targets = [(name, MACHINES[name], python) for name in platforms for python in pythons]
    write_texts(folder, lock.read_text(), pin, manifest(folder, version, targets))

    name = f"servanda-{version}-offline{'' if asked.set == 'desk' else f'-{asked.set}'}"
    place = ROOT / "dist" / name
    shutil.rmtree(place, ignore_errors=True)
    folder.rename(place)
    shutil.rmtree(scratch)
    archive = pack(place)
    count = len(list((place / "wheels").iterdir()))
    print(f"{archive.relative_to(ROOT)}: {archive.stat().st_size / 1e6:.0f} MB, {count} wheels")
    print(f"SHA-256 {digest(archive)}: tell it to whoever installs, by another way than the zip")
    print("copy it to the other machine, unpack it, and run install.sh (Linux, macOS) or install.bat (Windows)")


if __name__ == "__main__":
    main()
