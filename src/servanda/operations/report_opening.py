"""A sealed report of a field phone opened by who holds the private key, where the key is, without a server."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal, why_no_file
from servanda.operations.page_files import write_whole
from servanda.phones import LARGEST_SUBMISSION, MOST_FILES, Opened, PhoneCode, open_sealed

_MANIFEST: Final = "submission.xml"
_LOCKED: Final = (b"ENCRYPTED PRIVATE KEY", b"Proc-Type: 4,ENCRYPTED")


def open_report(report: Path, key: Path, out: Path, passphrase: Callable[[str], str]) -> Opened:
    """Opens a report as the room gives it (a zip) into a new folder that only its owner may enter.

    Refuses a folder that stands there already (OPS015), what cannot be read (PHO030), a key that is none (PHO031), and
    what does not open with it (PHO030).
    """
    if os.path.lexists(out):
        raise Refusal(
            "OPS015", "something stands there, and is left as it is", "name a new folder with --out", Place(str(out))
        )
    parts = _parts(report)
    pem = _read(key, PhoneCode.NO_KEY)
    word = passphrase(key.name).encode() if any(mark in pem for mark in _LOCKED) else None
    opened = open_sealed(parts.pop(_MANIFEST), parts, pem, word)
    out.mkdir(mode=0o700)
    for name, data in opened.files.items():
        write_whole(data, out / name)
    return opened


def _parts(report: Path) -> dict[str, bytes]:
    why = _why_none(report)
    if why:
        raise Refusal(PhoneCode.NOT_OPENED, why, "name the zip that the room gave", Place(report.name))
    with zipfile.ZipFile(report) as packed:
        return {one.filename: packed.read(one) for one in packed.infolist()}


def _why_none(report: Path) -> str:
    """Why a file is no report as the room gives it; empty where it is one."""
    absent = why_no_file(report)
    if absent:
        return f"it {absent}"
    if not zipfile.is_zipfile(report):
        return "it is no zip"
    with zipfile.ZipFile(report) as packed:
        held = packed.infolist()
        if len(held) > MOST_FILES + 1 or sum(one.file_size for one in held) > 2 * LARGEST_SUBMISSION:
            return "it holds more than a report does"
        if _MANIFEST not in packed.namelist() or packed.testzip() is not None:
            return f"it holds no {_MANIFEST}, or is damaged"
    return ""


def _read(path: Path, code: PhoneCode) -> bytes:
    absent = why_no_file(path)
    if absent:
        raise Refusal(code, f"it {absent}", "check the path", Place(path.name))
    return path.read_bytes()
