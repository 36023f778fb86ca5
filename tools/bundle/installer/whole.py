"""Whether a bundle is whole and unchanged, and holds every file this machine needs."""

import hashlib
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from installer.refused import Refused

LOCKS = ("requirements.lock", "servanda.lock", "installer.lock")
_AGAIN = "Copy the bundle again, whole, and unpack it into a new folder."
_PIN = re.compile(r"([\w.-]+)==(\S+)(?: ; ([^\\\n]+))?")


def check_files(here: Path) -> None:
    """Every file of the bundle is there and as it was sent, and every wheel is one that the locks name by its hash.

    Refuses (BUN002, BUN005).
    """
    try:
        lines = (here / "SHA256SUMS").read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise Refused("BUN002", "Not all of the bundle is here: SHA256SUMS is missing.", _AGAIN) from None
    sums = {name: sum_ for sum_, _, name in (line.partition("  ") for line in lines)}
    missing = [name for name in [*LOCKS, *sums] if not (here / name).is_file()]
    if missing or not any(name.endswith(".whl") for name in sums):
        raise Refused("BUN002", f"Not all of the bundle is here: {_some(missing)} missing.", _AGAIN)
    pinned = set(re.findall(r"sha256:([0-9a-f]{64})", "".join(_text(here, lock) for lock in LOCKS)))
    changed = []
    for name, expected in sums.items():
        found = _digest(here / name)
        if found != expected or (name.endswith(".whl") and found not in pinned):
            changed.append(name)
    if changed:
        raise Refused("BUN005", f"Damaged or changed since the bundle was made: {_some(changed)}.", _AGAIN)


def check_wheels(here: Path, pip_wheel: Path) -> None:
    """For every requirement there is a wheel this Python can use; refuses (BUN006) by name, with what is needed."""
    sys.path.insert(0, str(pip_wheel))
    try:
        from pip._vendor.packaging import markers, tags, utils  # type: ignore[import-untyped, unused-ignore]
    finally:
        sys.path.remove(str(pip_wheel))
    names = [path.name for path in (here / "wheels").glob("*.whl")]
    lock = _text(here, LOCKS[0]) + "\n" + _text(here, LOCKS[1])
    mine = list(tags.sys_tags())
    lacking = without_wheel(lock, names, mine, markers.default_environment(), markers.Marker, utils)
    if lacking:
        newest = next((tag.platform for tag in mine if tag.platform != "any"), "")
        what = f"The bundle has no file of {_some(lacking)} for this system ({newest})."
        raise Refused("BUN006", what, "The system is older than what it was made for, or of another kind (musl).")


def without_wheel(
    lock: str,
    wheels: Iterable[str],
    tags: Iterable[Any],
    environment: Mapping[str, str],
    marker: Callable[[str], Any],
    utils: Any,
) -> list[str]:
    """Requirements of a lock that have no wheel for these tags, given what `packaging` is to be taken from."""
    fitting, held = frozenset(tags), set()
    for name in wheels:
        project, version, _, its_tags = utils.parse_wheel_filename(name)
        if its_tags & fitting:
            held.add((project, str(version)))
    return [
        f"{project}=={version}"
        for project, version, asked in _pins(lock)
        if (not asked or marker(asked).evaluate(dict(environment)))
        and (utils.canonicalize_name(project), version) not in held
    ]


def _pins(lock: str) -> Iterator[tuple[str, str, str]]:
    for line in lock.splitlines():
        if found := _PIN.match(line):
            yield found[1], found[2], (found[3] or "").strip()


def _some(names: list[str]) -> str:
    return ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")


def _text(here: Path, name: str) -> str:
    return (here / name).read_text("utf-8")


def _digest(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
