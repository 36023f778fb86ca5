"""What a kind of threshold brings: the number it watches, what it warns of, and why an alarm stands."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from servanda.basis import DAY
from servanda.escalation.warning.levels import Levels
from servanda.escalation.warning.material import Events, Material, Reason, Signal

if TYPE_CHECKING:
    from servanda.agreement import Agreement


class WarningKind(ABC):
    """One kind of threshold, as written under its ``key`` in the file of thresholds.

    Every field has a default that no body set: where a rule leaves one out, pages mark it as assumed.
    """

    key: ClassVar[str]
    #: Names in its fields that must stand in the agreement: field to what it names.
    names: ClassVar[dict[str, str]] = {}
    #: Whether each day can be asked what came after it, as the days on which no alarm was raised are.
    by_day: ClassVar[bool] = True
    #: Whether its levels are chances, told in per cent.
    per_cent: ClassVar[bool] = False
    #: The longest time ahead that it can look; None where any will do.
    longest: ClassVar[int | None] = None

    @classmethod
    @abstractmethod
    def assumed(cls, agreement: "Agreement") -> Iterable[dict[str, Any]]:
        """The rules of this kind where a body has set none: fields by name."""

    @property
    @abstractmethod
    def levels(self) -> Levels:
        """When an alarm is raised and when it ends."""

    @abstractmethod
    def signals(self, material: Material) -> tuple[Signal, ...]:
        """The numbers watched, one for each subject; each value is known when it is told."""

    @abstractmethod
    def events(self, material: Material, subject: str) -> Events | None:
        """What it warns of, for the rates of past alarms; None where that cannot be told from what is there."""

    @abstractmethod
    def reasons(self, material: Material, subject: str, since: int) -> tuple[Reason, ...]:
        """Why an alarm on a subject that was raised at ``since`` stands now."""

    def clause_of(self, material: Material, subject: str) -> str:
        """The clause a subject is about, for the step that its own text offers; "" for none."""
        return ""


def days(length: int) -> float:
    """A length of time in days."""
    return length / DAY
