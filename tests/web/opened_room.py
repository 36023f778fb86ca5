"""A room as a person has it: `servanda open` as a program of its own, and a real browser at its door."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.drafts import docx

#: The program that is opened: this checkout's, or another that is installed, such as Windows' from the offline bundle.
PROGRAM = shlex.split(os.environ.get("SERVANDA_PROGRAM", "")) or [sys.executable, "-m", "servanda"]

DRAFT = """# Draft understanding on the Valley

## Article 1. Ceasefire

1.1 North and South shall cease fire from 12:00 on 1 March 2030.

1.2 South shall hand over its heavy weapons within 14 days of the entry into force.

## Article 2. Aid

2.1 North shall open the road to humanitarian aid by 20 March 2030.

2.2 <script>document.title = "taken"</script> <b onclick="x">bold</b> {{ 7 * 7 }} shall be text.
"""


@dataclass
class Opened:
    """A running room: its process, the address that lets in once, and the folder it works in."""

    process: subprocess.Popen[str]
    address: str
    folder: Path

    @property
    def origin(self) -> str:
        """Where it is, without the word that lets in."""
        return self.address.partition("/?")[0]


@contextmanager
def opened(path: Path | str, *more: str) -> Iterator[Opened]:
    """A room opened on a draft or case; it is stopped, and must have said nothing wrong, at the end."""
    words = [*PROGRAM, "open", str(path), "--no-browser", *more]
    process = subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )
    assert process.stdout is not None
    said: list[str] = []
    folder = address = ""
    for line in process.stdout:
        said.append(line)
        folder = line.partition("case folder: ")[2].strip().removeprefix("Z:").replace("\\", "/") or folder
        if found := re.search(r"http://\S+", line):
            address = found[0]
            break
    assert address, "".join(said)
    try:
        yield Opened(process, address, Path(folder))
    finally:
        process.terminate()
        rest = process.communicate(timeout=120)[0]
    assert "Traceback" not in rest and "defect:" not in rest, rest


def word_draft(folder: Path, text: str = DRAFT, name: str = "valley.docx") -> Path:
    """A Word file of a draft written as lines."""
    path = folder / name
    path.write_bytes(docx(text))
    return path


_FOCUSED = "Autofocus processing was blocked because a document already has a focused element"


def heard(page: Any) -> tuple[list[str], list[str]]:
    """What a page asks for and what its console says, from now on.

    Except that a field had the focus already when the browser came to give it: the page's script was there first.
    """
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: None if _FOCUSED in message.text else said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    return asked, said
