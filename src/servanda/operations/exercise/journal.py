"""The exercise's own record, beside the mission's: what was sent, seen and noted, and how the clock was set.

One line of JSON per event, on the disk before anything follows from it. A line cut short by a crash is dropped.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal

JOURNAL: Final = "exercise.journal"


class Happened(StrEnum):
    """Kinds of events."""

    BEGUN = "begun"
    CLOCK = "clock"
    SENT = "sent"
    SKIPPED = "skipped"
    REFUSED = "refused"
    SHOWN = "shown"
    NOTED = "noted"
    TOLD = "told"
    REMARK = "remark"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Event:
    """One event at a time of the exercise (µs UTC).

    ``inject``: which it is about. ``person``: who saw or noted it. ``words``: of a remark, or of what the facilitator
    told; ``to``: whom. ``more``: what else belongs to it.
    """

    kind: Happened
    at: int
    inject: str = ""
    person: str = ""
    words: str = ""
    to: tuple[str, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)


class Journal:
    """The events of a folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / JOURNAL
        self.events: list[Event] = []
        self._whole: int | None = None
        if self._path.exists():
            self.events, self._whole = read_events(self._path)

    def add(self, event: Event) -> None:
        """One more, on the disk when this returns."""
        from servanda.store import append_durably

        if self._whole is not None:
            # Only who goes on writing takes the cut line off: a reader beside a running exercise may see half a line.
            os.truncate(self._path, self._whole)
            self._whole = None
        append_durably(self._path, json.dumps(_plain(event), ensure_ascii=False).encode() + b"\n")
        self.events.append(event)


def read_events(path: Path) -> tuple[list[Event], int]:
    """The events of a journal, and how many of its bytes are whole lines; refuses (EXR028) what is none."""
    try:
        data = path.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        return [_event(json.loads(line)) for line in whole.splitlines()], len(whole)
    except (OSError, ValueError, TypeError, KeyError):
        why = "this is no journal of an exercise, or it was altered"
        raise Refusal("EXR028", why, "name the folder of an exercise", Place(str(path))) from None


def _plain(event: Event) -> dict[str, Any]:
    return {key: value for key, value in asdict(event).items() if value or key in ("kind", "at")}


def _event(raw: Any) -> Event:
    kind = Happened(raw["kind"])
    at = raw["at"]
    if type(at) is not int:
        raise ValueError
    texts = {key: str(raw.get(key, "")) for key in ("inject", "person", "words")}
    return Event(kind, at, **texts, to=tuple(map(str, raw.get("to", ()))), more=dict(raw.get("more", {})))
