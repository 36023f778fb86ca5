"""What is noted of signing in and of refused access, as lines of JSON: when (to the minute), what, who, by which way.

To standard error, or appended to a file. A flood of one event costs some lines a minute and a count.
"""

import json
import logging
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Final, TextIO

from servanda.basis import MINUTE, Place, Refusal, from_us, now_us
from servanda.web import Event

#: Lines of one event in one minute; what comes after is counted.
MOST: Final = 60


class Events:
    """Notes events to a stream, ``clock`` giving µs UTC."""

    def __init__(self, out: TextIO, clock: Callable[[], int] = now_us) -> None:
        self._out, self._clock = out, clock
        self._minute = 0
        self._counts: Counter[Event] = Counter()
        self._lock = Lock()

    def __call__(self, event: Event, person: str, by: str) -> None:
        """Notes one event; a stream that takes nothing stops nobody from signing in."""
        minute = self._clock() // MINUTE
        with self._lock:
            if minute != self._minute:
                self._left_out()
                self._minute = minute
            self._counts[event] += 1
            if self._counts[event] <= MOST:
                self._write({"event": event.value, "person": person, "by": by})

    def _left_out(self) -> None:
        for event, count in self._counts.items():
            if count > MOST:
                self._write({"event": event.value, "person": "", "by": "", "more": count - MOST})
        self._counts.clear()

    def _write(self, told: dict[str, object]) -> None:
        at = from_us(self._minute * MINUTE, "UTC").strftime("%Y-%m-%dT%H:%MZ")
        try:
            # ASCII alone: no name forges a line, or turns one round.
            self._out.write(json.dumps({"at": at, **told}) + "\n")
            self._out.flush()
        except (OSError, ValueError):
            return


class Defects(logging.Handler):
    """Defects and troubles of the store, which the pages leave in the program's log, noted like every other event."""

    def __init__(self, events: Events) -> None:
        super().__init__(logging.ERROR)
        self._events = events

    def emit(self, record: logging.LogRecord) -> None:
        """Notes one."""
        self._events(Event.DEFECT, "", record.getMessage()[:200])


@contextmanager
def defects_noted(events: Events) -> Iterator[None]:
    """Defects are noted as events, and nowhere else, for as long as a mission is served."""
    log, handler = logging.getLogger("servanda.web"), Defects(events)
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)


def _own(path: str, flags: int) -> int:
    """A new file is its owner's alone: it tells when whom signed in."""
    return os.open(path, flags, 0o600)


def events_to(file: Path | None) -> Events:
    """Where events are noted; refuses (SRV062) a file that cannot be appended to."""
    if file is None:
        return Events(sys.stderr)
    try:
        return Events(open(file, "a", encoding="utf-8", opener=_own))
    except OSError as error:
        why = f"events cannot be noted there: {error.strerror or error}"
        remedy = "name a file that can be written, or leave --events out"
        raise Refusal("SRV062", why, remedy, Place(str(file))) from None
