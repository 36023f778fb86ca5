"""The names under which a form's inputs are posted, and what they hold: every part of a value has a name of its own.

A group's inputs are named below it (``must.acts``); the rows of a list are numbered, and the list's own name holds the
numbers of its rows in order, so that a row can be added, moved or taken out without renaming the others.
"""

from collections.abc import Iterable, Mapping
from typing import Final

#: What was posted: per name every value, in the order of the page.
Inputs = Mapping[str, tuple[str, ...]]

#: The pieces of a moment, below its name, with what each holds when nothing is chosen.
MOMENT: Final = (
    "anchor", "date", "time", "day", "ref", "what", "n", "unit", "side", "before", "written",
)  # fmt: skip


def under(name: str, key: str | int) -> str:
    """The name of something below another."""
    return f"{name}.{key}" if name else str(key)


def one(inputs: Inputs, name: str) -> str:
    """What one input holds, with line breaks as files have them; nothing where it was not posted."""
    held = inputs.get(name, ())
    return held[-1].replace("\r\n", "\n").strip() if held else ""


def several(inputs: Inputs, name: str) -> tuple[str, ...]:
    """What the inputs of one name hold, in order, without the empty ones."""
    return tuple(dict.fromkeys(text for held in inputs.get(name, ()) if (text := " ".join(held.split()))))


def rows(inputs: Inputs, name: str) -> tuple[str, ...]:
    """The numbers of a list's rows, in order."""
    return tuple(dict.fromkeys(held for held in inputs.get(name, ()) if held.isdecimal()))


def as_inputs(posted: Mapping[str, "str | Iterable[str]"]) -> dict[str, tuple[str, ...]]:
    """What was posted, as inputs, whatever a reader of forms made of single values."""
    return {name: (held,) if isinstance(held, str) else tuple(held) for name, held in posted.items()}
