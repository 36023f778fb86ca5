"""The one interface through which a case is read, whatever keeps it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Paper:
    """A text of a case with the name it is called by in refusals."""

    name: str
    text: str


class Case(Protocol):
    """A case: an agreement file with what belongs to it.

    ``positions`` and ``scenario`` are mediator-only: a caller that is not allowed to see them must not ask.
    """

    @property
    def id(self) -> str:
        """What the case is called."""
        ...

    def agreement(self) -> Paper:
        """The agreement file; refuses (STO0xx) where there is none."""
        ...

    def positions(self) -> Paper | None:
        """What participants have said of it, or None where nothing is kept."""
        ...

    def scenario(self) -> Paper | None:
        """What is assumed when the agreement is tried, mediator-only; None where nothing is kept."""
        ...

    def preferences(self) -> Paper | None:
        """How participants rank the outcomes, which is mediator-only, or None where nothing is kept."""
        ...

    def misreadings(self) -> Paper | None:
        """What the program is known to read wrongly in its replay, or None where nothing is kept."""
        ...

    def incident_decisions(self) -> Paper | None:
        """Which reports persons have put together or told apart, or None where nobody has."""
        ...

    def thresholds(self) -> Paper | None:
        """What the body wants to be warned of, for the mechanism, or None where nobody has set it."""
        ...

    def credibility(self) -> Paper | None:
        """How often each source was right in incidents that were looked into, or None where nothing is kept."""
        ...

    def issues(self) -> Paper | None:
        """What is to be settled and how it could be, mediator-only, or None where nothing is kept."""
        ...

    def values(self) -> tuple[Path, ...]:
        """The participants' files of values, party-private; in order of their names."""
        ...

    def evidence(self) -> tuple[Path, ...]:
        """The reports kept with the case, in order of their names."""
        ...

    def originals(self) -> tuple[Path, ...]:
        """The files that facts kept with the case were read from, unaltered; they are no evidence beside the facts."""
        ...
