"""What every check brings: its code, how heavy it is, why it matters in practice, and what it looks for."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import ClassVar

from servanda.agreement.checks.matter import Matter
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.basis import Place


class Check(ABC):
    """One thing that makes agreements jam, and how to see it in a draft.

    ``code`` is stable for ever and names the page ``docs/reference/checks/<code>.md``. ``severity`` is what
    its diagnostics have unless they say otherwise. ``matters`` says in one or two sentences what happens in
    practice when it is left as it is, with a real case where there is one.
    """

    code: ClassVar[str]
    title: ClassVar[str]
    severity: ClassVar[Severity]
    matters: ClassVar[str]

    @abstractmethod
    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """What it finds, in the order of the file; nothing where the draft is sound."""

    def found(
        self,
        matter: Matter,
        clause: str,
        message: str,
        remedies: Sequence[Remedy],
        *,
        weight: int = 0,
        severity: Severity | None = None,
        reading: str = "",
        involves: tuple[str, ...] = (),
        matters: str = "",
        place: Place | None = None,
    ) -> Diagnostic:
        """A diagnostic of this check.

        ``clause``: a clause id, or a section (``phase:<id>``, ``bodies.<id>``, ``timing``) where none is at
        fault. ``weight`` orders diagnostics of one severity, heavier first. ``place`` where it is not the
        clause's own.
        """
        return Diagnostic(
            code=self.code,
            severity=severity or self.severity,
            clause=clause,
            message=message[:1].upper() + message[1:],
            matters=matters or self.matters,
            remedies=tuple(remedies),
            place=place or matter.place(clause),
            weight=weight,
            reading=reading,
            involves=involves,
        )
