"""What a reading offers a person to choose from, of the ids the agreement file has; and which of them it looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from servanda.agreement import Agreement

Ids = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """The ids of an agreement file: ``tracks`` and ``lines`` some rules look at, the others are only offered."""

    tracks: Ids
    lines: Ids
    parties: Ids
    bodies: Ids
    clauses: Ids

    @classmethod
    def of(cls, agreement: Agreement) -> "Choices":
        """Those of one state of the file."""
        clauses = tuple(one.id for one in agreement.clauses)
        return cls(
            tuple(agreement.tracks), tuple(agreement.lines), agreement.parties(), tuple(agreement.bodies), clauses
        )

    def filled(self, options: Ids) -> Ids:
        """The options of a question, with the ids of this state of the file where all of a sort are offered."""
        sort = _STANDS_FOR.get(options)
        return options if sort is None else getattr(self, sort)


class Offered:
    """The choices as one sentence is read.

    What is only offered is not looked at by any rule: a name stands for it, and the ids are filled in afterwards.
    ``asked``: what was looked at, as it was.
    """

    parties: Final[Ids] = ("\0 all parties",)
    bodies: Final[Ids] = ("\0 all bodies",)
    clauses: Final[Ids] = ("\0 all clauses",)

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        self.asked: dict[str, Ids] = {}

    @property
    def tracks(self) -> Ids:
        """The tracks."""
        return self.asked.setdefault("tracks", self._choices.tracks)

    @property
    def lines(self) -> Ids:
        """The lines."""
        return self.asked.setdefault("lines", self._choices.lines)


_STANDS_FOR: Mapping[Ids, str] = {
    Offered.parties: "parties",
    Offered.bodies: "bodies",
    Offered.clauses: "clauses",
}
