"""A deed somebody asks to do, with all its rule needs to know."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from servanda.access import Draft, Entry, Person
from servanda.mechanism import Content, Procedure


@dataclass(frozen=True, slots=True)
class Asked:
    """A deed asked for.

    ``about``: the file's id, a fresh one for a new file. ``entries``: the whole of the file, whatever anybody sees of
    it. ``act``: what was filled in. ``now``: µs UTC.
    """

    person: Person
    about: str
    entries: tuple[Entry, ...]
    act: Any
    procedure: Procedure
    now: int


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of deed: what is filled in, and the rule. ``begins``: it opens a file of its own."""

    act: type[Content]
    rule: Callable[[Asked], tuple[Draft, ...]]
    begins: bool = False
