"""Duty to prevent or ensure the conduct of others."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Duty, Each, Obligation, Tally, Term, due_after
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Doing, During, Listed
from servanda.agreement.shape import Lasting, shape
from servanda.basis import EVER, ClauseId


@shape
class Ensures(Promise):
    """Others are kept from an act: the act alone never shows non-performance.

    For each such act the question is what was done to prevent, stop or investigate it, before it or within a
    time after, under its ``ref``. Where the text names nothing that would show it, the acts are counted and
    nothing can contravene the clause.
    """

    key: ClassVar[str] = "ensures"
    title: ClassVar[str] = "duty to prevent or ensure"
    models: ClassVar[str] = (
        "Israel-Lebanon cessation of hostilities (2024), point 2: Lebanon prevents operations by others"
    )
    duty: ClassVar[Literal["require"]] = "require"

    that: Acts = Field(description="the acts of others that are to be prevented")
    shown_by: Acts | None = Field(
        default=None,
        description="steps that show it (prevent, stop, investigate); left out where the text has no test",
    )
    within: Lasting | None = Field(default=None, description="how long after the act the steps are due")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · that · shown_by · within."""
        return {
            "who": Listed(clause.who),
            "that": Doing(self.that),
            "shown_by": Doing(self.shown_by),
            "within": During(self.within),
        }

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """Per act of others: at least one step with its ref, in time; never a forbid of the act itself."""
        others = into.bound(self.that)
        steps = into.bound(self.shown_by, clause.who) if self.shown_by is not None else others
        return Lowered(
            (
                Obligation(
                    clause=ClauseId(clause.id),
                    duty=Duty.REQUIRE,
                    holder=clause.who,
                    terms=(Term(Tally(steps)),),
                    window=Each(others, EVER, due_after(self.within)),
                    lo=1_000 if self.shown_by is not None else None,
                    each="ref",
                ),
            )
        )

    def zones(self) -> tuple[str, ...]:
        """Where the acts of others are to be prevented."""
        steps = (*self.shown_by.in_, *self.shown_by.outside) if self.shown_by is not None else ()
        return (*self.that.in_, *self.that.outside, *steps)

    def acts(self) -> tuple[str, ...]:
        """The acts of others, and the steps."""
        return (*self.that.acts, *(self.shown_by.acts if self.shown_by is not None else ()))

    def participants(self) -> tuple[str, ...]:
        """The others, and whoever takes the steps."""
        return (*self.that.by, *(self.shown_by.by if self.shown_by is not None else ()))
