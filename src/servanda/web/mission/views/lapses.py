"""What the calendar enters for each who owed it, told once: lapses of one thing at one hour, with all who owed it."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from servanda.access import JSON, Entry, text, texts

_LAPSES: Final = (
    "incident:lapse:record",
    "meeting:lapse:record",
    "liaison:lapse:record",
    "humanitarian:lapse:record",
)


def latest_first(shown: Iterable[tuple[int, Entry]]) -> Iterator[tuple[int, Entry]]:
    """Numbered entries, latest first; lapses of one thing at one hour are one, its content naming all who owed it."""
    for _, alike in groupby(reversed(list(shown)), lambda each: _what_passed(*each)):
        (number, first), *others = alike
        if not others:
            yield number, first
            continue
        every = [*(one for _, one in reversed(others)), first]
        owed = list(dict.fromkeys(unit for one in every for unit in _owed_by(one)))
        content: dict[str, JSON] = {**first.content, "owed_by" if "owed_by" in first.content else "units": list(owed)}
        yield number, _saying(first, content)


def _owed_by(entry: Entry) -> tuple[str, ...]:
    unit = text(entry.content, "unit")
    return texts(entry.content, "owed_by") or ((unit,) if unit else ())


def _what_passed(number: int, entry: Entry) -> object:
    """What is told of entries that are one: of a lapse what passed when, and who was told; of all else its number."""
    if entry.deed not in _LAPSES or entry.erased:
        return number
    held = entry.content
    what = text(held, "what").partition(" ")[0]
    return entry.deed, entry.recorded, entry.to, text(held, "step"), what, str(held.get("since")), str(held.get("by"))


def _saying(entry: Entry, content: dict[str, JSON]) -> Entry:
    """The entry with another content, whatever keeps it."""
    return Entry(
        entry.position, entry.recorded, entry.happened, entry.by, entry.unit, entry.deed, entry.about,
        entry.data_class, entry.to, content, entry.erased,
    )  # fmt: skip
