"""Where a case is open already: a note in its folder while a server has it, and a question to that server."""

import json
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from servanda.basis import Place, Refusal

_NOTE: Final = Path("desk") / "open.json"
_WAIT: Final = 2.0


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
    return at if at.startswith("http://127.0.0.1:") else ""


def _answers(origin: str) -> bool:
    """Whether one of our servers answers there."""
    try:
        with closing(HTTPConnection(urlsplit(origin).netloc, timeout=_WAIT)) as asked:
            asked.request("GET", "/built/mark.svg")
            return asked.getresponse().status == 200
    except (OSError, HTTPException, ValueError):
        return False
