"""Where a case is open already: a note in its folder while a server has it, and a question to that server."""

import json
import os
import ssl
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from servanda.basis import Place, Refusal

_NOTE: Final = Path("desk") / "open.json"
_WAIT: Final = 2.0
#: What a mission's server answers that browsers know by another name than the loopback address.
_OTHER_NAME: Final = 421


@contextmanager
def claimed(folder: Path, origin: str) -> Iterator[None]:
    """The case is noted as open at an address, for as long as it is; refuses (SRV003) one that is open elsewhere.

    A note left by a program that ended without taking it away is not believed: its address no longer answers.
    """
    note = folder / _NOTE
    there = _noted(note)
    if there and there != origin and _answers(there):
        raise Refusal(
            "SRV003",
            f"this case is open already, at {there}",
            "go to the browser window it was opened in, or close it there first",
            Place(str(folder)),
        )
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(json.dumps({"at": origin, "process": os.getpid()}), encoding="utf-8")
    try:
        yield
    finally:
        if _noted(note) == origin:
            with suppress(OSError):
                note.unlink()


def _noted(note: Path) -> str:
    """The address in a note; empty where there is none, or none of this machine."""
    try:
        held = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    at = str(held.get("at", "")) if isinstance(held, dict) else ""
    return at if at.startswith(("http://127.0.0.1:", "https://127.0.0.1:")) else ""


def _answers(origin: str) -> bool:
    """Whether one of our servers answers there."""
    address = urlsplit(origin)
    guarded = address.scheme == "https"
    try:
        with closing(_https(address.netloc) if guarded else HTTPConnection(address.netloc, timeout=_WAIT)) as asked:
            asked.request("GET", "/built/mark.svg")
            return asked.getresponse().status in (200, _OTHER_NAME)
    except (OSError, HTTPException, ValueError):
        return False


def _https(netloc: str) -> HTTPSConnection:
    """To this machine itself, whose certificate is another name's; nothing is told, and only a status believed."""
    guard = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    guard.check_hostname, guard.verify_mode = False, ssl.CERT_NONE
    return HTTPSConnection(netloc, timeout=_WAIT, context=guard)
