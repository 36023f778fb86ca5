"""A clause: one promise with its header; and what every clause kind must bring."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field

from servanda.agreement.conditions import ConditionText, Whence
from servanda.agreement.core import Condition, Obligation, Transition
from servanda.agreement.sections.sources import CitedText
from servanda.agreement.shape import Identifier, OneOrMore, OrShort, PerLanguage, Share, shape
from servanda.agreement.when import WhenText

if TYPE_CHECKING:
    from servanda.agreement.diagnostics import Diagnostic
    from servanda.agreement.lowering import Lowering
    from servanda.agreement.model import Agreement
    from servanda.basis import Refused


def _id_alone(given: Any) -> Any:
    return {"clause": given} if isinstance(given, str) else given


@shape
class InStep:
    """This duty advances in step with another: their shares done may differ by no more than the tolerance."""

    clause: Identifier
    dependency: Whence = Field(default="text", validate_default=True)
    tolerance: Share | None = Field(default=None, description="none where the text does not state one")
    note: str = ""


@shape
class Clause:
    """One promise of the agreement: who, what (``promise``), from and by when, if what, seen and certified by whom.

    ``says`` is our plain summary, ``text`` the verbatim words per language where they may be kept. ``when`` is
    what must hold before the duty is due, once; ``while`` what must hold whenever it binds; ``depends_on`` are
    dependencies the text does not make a condition: implied ones and one side's readings, used by analysis and
    never by the engine. ``undefined`` lists words of the clause that nothing defines. ``otherwise`` names the
    consequences of its breach.
    """

    id: Identifier
    says: PerLanguage
    text: dict[str, str] = Field(default_factory=dict)
    source: CitedText | None = None
    track: Identifier = "security"
    phase: str = ""
    who: OneOrMore[Identifier] = ()
    from_: WhenText | None = Field(default=None, alias="from")
    until: WhenText | None = None
    by: WhenText | None = None
    between: tuple[WhenText, WhenText] | None = None
    when: ConditionText | None = None
    while_: ConditionText | None = Field(default=None, alias="while", description="binds only while this holds")
    depends_on: tuple[ConditionText, ...] = ()
    in_step_with: Annotated[
        InStep | None, BeforeValidator(_id_alone), OrShort({"type": "string", "description": "a clause id"})
    ] = None
    observed_by: OneOrMore[Identifier] = ()
    certified_by: OneOrMore[Identifier] = ()
    counted_if: str = ""
    otherwise: OneOrMore[str] = ()
    reversible: bool | None = None
    undefined: OneOrMore[str] = ()
    survives: bool = Field(default=False, description="goes on after the agreement ends")
    note: str = ""
    kind: str
    promise: Any

    def __post_init__(self) -> None:
        if not self.says:
            raise ValueError("the clause does not say in words what is promised; write 'says: …'")

        # what could not be read is refused for itself
        if self.while_ is not None and self.promise is not None and self.promise.duty == "transition":
            raise ValueError(f"'while' limits a duty, and '{self.kind}' is none; say in 'when' what starts it")

    @property
    def opening(self) -> Any:
        """When it starts to bind, as written: ``from``, or the first of ``between``; None means at entry."""
        return self.from_ or (self.between[0] if self.between else None)

    @property
    def deadline(self) -> Any:
        """When it is due, as written: ``by``, or the last of ``between``."""
        return self.by or (self.between[1] if self.between else None)


@dataclass(frozen=True, slots=True)
class Lowered:
    """What one clause is lowered to; the transitions are those beyond its plain start and end."""

    obligations: tuple[Obligation, ...] = ()
    transitions: tuple[Transition, ...] = ()


class Promise(ABC):
    """What a clause kind brings: its key in the file, its words, its lowering, and doubts only it can have.

    ``key`` is the kind's key in a clause. ``models`` cites the article of a real agreement it was made after.
    ``performs``: whether it is done once (a duty with an end) rather than kept.
    ``labels`` are words for its keys in forms, by language; a kind of this program has them among the forms' words.
    """

    key: ClassVar[str]
    title: ClassVar[str]
    models: ClassVar[str]
    duty: ClassVar[Literal["forbid", "require", "limit", "permit", "transition"]]
    performs: ClassVar[bool] = False
    labels: ClassVar[Mapping[str, Mapping[str, str]]] = {}

    @abstractmethod
    def words(self, clause: Clause, agreement: "Agreement") -> Mapping[str, Any]:
        """The arguments of its message ``clause-<key>``.

        Texts, numbers, and ids in the wrappers of ``servanda.agreement.sentences``.
        """

    @abstractmethod
    def lower(self, clause: Clause, into: "Lowering") -> Lowered:
        """The obligations and transitions it means."""

    def performed(self, clause: Clause, into: "Lowering") -> Mapping[str, Condition]:
        """When the promise (key "") or a part of it counts as done; nothing for promises that are kept.

        Built from facts alone, never from other clauses, so that clauses may wait for each other in a circle.
        """
        return {}

    def doubts(self, clause: Clause, agreement: "Agreement") -> "Iterable[Diagnostic]":
        """Diagnostics that only this kind can raise."""
        return ()

    def refusals(self, clause: Clause, agreement: "Agreement") -> "Iterable[Refused]":
        """Reasons to refuse it that only show beside the other clauses; none for most kinds."""
        return ()

    def zones(self) -> tuple[str, ...]:
        """Zones it names."""
        return ()

    def lines(self) -> tuple[str, ...]:
        """Lines it names."""
        return ()

    def acts(self) -> tuple[str, ...]:
        """Acts it names, for coverage and definition checks."""
        return ()

    def refers_to(self) -> tuple[str, ...]:
        """Other clauses it names."""
        return ()

    def participants(self) -> tuple[str, ...]:
        """Participants and bodies it names beside the clause's ``who``."""
        return ()
