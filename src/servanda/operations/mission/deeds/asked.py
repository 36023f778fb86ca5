"""A deed somebody asks to do, with all its rule needs to know."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from servanda.access import Content, Draft, Entry, Person
from servanda.mechanism import Procedure
from servanda.operations.mission.record import Mission


@dataclass(frozen=True, slots=True)
class Asked:
    """A deed asked for.

    ``about``: the file's id, a fresh one for a new file. ``entries``: the whole of the file, whatever anybody sees of
    it. ``act``: what was filled in. ``now``: µs UTC. ``key``: what makes sending it twice one deed, where there is one.
    """

    person: Person
    about: str
    entries: tuple[Entry, ...]
    act: Any
    mission: Mission
    now: int
    key: str = ""

    @property
    def procedure(self) -> Procedure:
        """The procedure of the mission's body."""
        return self.mission.procedure


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of deed: what is filled in, and the rule. ``begins``: it opens a file of its own."""

    act: type[Content]
    rule: Callable[[Asked], tuple[Draft, ...]]
    begins: bool = False
