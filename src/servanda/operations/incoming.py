"""What comes in by standard input or a named pipe while it is followed: documents, as far as they have come.

Standard input is one document that ends with it; so is what each writer sends down a named pipe. Who writes there
(``curl``, a radio gateway, a database) is no concern of ours: nothing here opens a connection.
"""

import os
import queue
import stat
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

STANDARD_INPUT: Final = "-"
_NAMED: Final = "standard-input"
_AT_ONCE: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Arrival:
    """One document so far: what it is called, which of that name it is, its bytes, whether all of it has come."""

    name: str
    number: int
    content: bytes
    ended: bool


def comes_in(target: str) -> bool:
    """Whether a path is standard input or a pipe, which is not looked at but listened to."""
    if target == STANDARD_INPUT:
        return True
    try:
        return stat.S_ISFIFO(os.stat(target).st_mode)
    except (OSError, ValueError):
        return False


class Incoming:
    """Listens in the background; ``arrivals`` tells what has come since. ``over``: nothing more can come."""

    def __init__(self, target: str) -> None:
        self._target = target
        self.name = _NAMED if target == STANDARD_INPUT else Path(target).name
        # What is open already, such as /dev/stdin, ends once; a named pipe can be opened by the next writer.
        self._again = target != STANDARD_INPUT and stat.S_ISFIFO(os.lstat(target).st_mode)
        self._pieces: queue.Queue[bytes | None] = queue.Queue()
        self._content, self._number, self.over = bytearray(), 1, False
        threading.Thread(target=self._listen, daemon=True).start()

    def arrivals(self, *, wait: bool = False) -> Iterator[Arrival]:
        """Documents that grew or ended since the last time; ``wait``: until the one under way has ended."""
        grew = False
        while (wait and not self.over) or not self._pieces.empty():
            piece = self._pieces.get()
            if piece is not None:
                self._content += piece
                grew = True
                continue
            yield Arrival(self.name, self._number, bytes(self._content), ended=True)
            self._content, self._number, grew = bytearray(), self._number + 1, False
            self.over = not self._again
            if wait:
                return
        if grew or self._content:
            yield Arrival(self.name, self._number, bytes(self._content), ended=False)

    def _listen(self) -> None:
        while True:
            with sys.stdin.buffer if self._target == STANDARD_INPUT else Path(self._target).open("rb") as stream:
                while piece := os.read(stream.fileno(), _AT_ONCE):
                    self._pieces.put(piece)
            self._pieces.put(None)
            if not self._again:
                return
