"""What a check says of a draft."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from servanda.agreement.change import Change
from servanda.basis import Place


class Severity(StrEnum):
    """How much a diagnostic weighs; a rank, not a verdict, for most real agreements fail several checks."""

    ERROR = "error"
    SERIOUS = "serious"
    NOTICE = "notice"

    @property
    def rank(self) -> int:
        """0 for the heaviest."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Remedy:
    """One way to mend it: computed from this text, or a device other agreements used; with its cost in edits.

    ``edit``: the changes of the file that make it so, where they can be worked out from the text; then the diagnostic
    is gone. ``field``: the path of the field that only a person can fill in, else.
    """

    words: str
    computed: bool = True
    edits: int = 1
    edit: tuple[Change, ...] = dataclasses.field(default=(), compare=False)
    field: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding of a check about the text: code, clause, place, message, why it matters in practice, remedies.

    ``weight`` orders diagnostics of one severity, heavier first; ``reading`` names whose reading it rests on,
    empty where it rests on the text. ``involves``: the other clauses concerned, in order where order matters.
    """

    code: str
    severity: Severity
    clause: str
    message: str
    matters: str
    remedies: tuple[Remedy, ...]
    place: Place = dataclasses.field(default_factory=Place)
    weight: int = 0
    reading: str = ""
    involves: tuple[str, ...] = ()

    @property
    def remedy(self) -> str:
        """The first remedy in words."""
        return self.remedies[0].words if self.remedies else ""
