"""Stories of a mission's files in plain text: who did what when, what refused it, and how things then stand."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from servanda.access import Draft, Entry, Person
from servanda.basis import DAY, HOUR, MINUTE, Refusal, read_yaml, to_us

_UNITS = {"minute": MINUTE, "hour": HOUR, "day": DAY}
_SIDES = {"north": "south", "south": "north", "North": "South", "South": "North"}


def stories(folder: Path) -> list[Path]:
    """Every story file of a folder, in order of its path."""
    return sorted(folder.glob("*.yaml"))


def load(path: Path) -> dict[str, Any]:
    """A story as plain data, all scalars as text."""
    data: dict[str, Any] = read_yaml(path.read_text(encoding="utf-8"), str(path)).data()
    return data


def swapped(story: Mapping[str, Any]) -> dict[str, Any]:
    """The story with the names of its two sides exchanged everywhere."""
    text = re.sub(rf"\b({'|'.join(_SIDES)})\b", lambda found: _SIDES[found.group()], json.dumps(story))
    told: dict[str, Any] = json.loads(text)
    return told


def instant(text: str) -> int:
    """A moment of a story, in UTC."""
    return to_us(datetime.fromisoformat(f"{text}+00:00"))


def length(text: str) -> int:
    """A length of time."""
    number, unit = text.split()
    return int(number) * _UNITS[unit.removesuffix("s")]


class Kept:
    """A mission's record as the store would keep it: what has a key is entered once."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.keys: set[str] = set()

    def take(self, draft: Draft, by: Person, now: int) -> None:
        """A draft becomes an entry, if it is not there already."""
        if draft.key and draft.key in self.keys:
            return
        self.keys.add(draft.key)
        happened = now if draft.happened is None else draft.happened
        self.entries.append(
            Entry(
                len(self.entries) + 1, now, happened, by.id, by.unit, draft.deed, draft.about, draft.data_class,
                draft.to, draft.content,
            )
        )  # fmt: skip

    def of(self, about: str) -> list[Entry]:
        """The entries of one file."""
        return [one for one in self.entries if one.about == about]

    def files(self) -> list[str]:
        """The ids of all files, in the order they were begun."""
        return list(dict.fromkeys(one.about for one in self.entries))

    def named(self, about: str) -> tuple[str, ...]:
        """Every unit that something of a file was told to."""
        return tuple(unit for one in self.of(about) for unit in one.to)


class Told(Protocol):
    """A world in which a story is told."""

    def calendar(self, now: int) -> int:
        """The calendar enters what is its to enter; how much that was."""


def told_otherwise(
    world: Told,
    steps: Iterable[Mapping[str, Any]],
    done: Callable[[Mapping[str, Any], int], None],
    shown: Callable[[str, int], Mapping[str, Any]],
) -> list[str]:
    """What came out other than a story expects, in words, step by step; nothing where it is told as expected."""
    wrong = []
    for number, step in enumerate(steps, 1):
        now = instant(step["at"])
        code = _refused(done, step, now) if "does" in step else ""
        if code != step.get("refused", ""):
            wrong.append(f"step {number}: refused {code!r}, not {step.get('refused', '')!r}")
        if "calendar" in step and (entered := world.calendar(now)) != int(step["calendar"]):
            wrong.append(f"step {number}: the calendar entered {entered}, not {step['calendar']}")
        for about, expected in step.get("then", {}).items():
            found = shown(about, now)
            wrong += [
                f"step {number}: {about} {key} is {found.get(key)!r}, not {value!r}"
                for key, value in expected.items()
                if found.get(key) != value
            ]
    return wrong


def _refused(done: Callable[[Mapping[str, Any], int], None], step: Mapping[str, Any], now: int) -> str:
    try:
        done(step, now)
    except Refusal as refusal:
        return refusal.code
    return ""
