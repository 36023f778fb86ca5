"""Staged hand-over against staged withdrawal."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import gcd
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Condition, Duty, Holds, Obligation, Once, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Counted, Doing, Listed, Moments, Portion, Several
from servanda.agreement.shape import Amount, Identifier, Share, parts_per_million, shape, thousandths
from servanda.agreement.when import WhenText
from servanda.basis import ClauseId


@dataclass(frozen=True, slots=True)
class PartOf:
    """A share of a total, in parts per million."""

    ppm: int


def _number_or_share(given: Any) -> Any:
    if not isinstance(given, str):
        return given
    return PartOf(parts_per_million(given)) if set(given) & set("/%") else thousandths(given)


NumberOrShare = Annotated[
    int | PartOf,
    BeforeValidator(_number_or_share),
    WithJsonSchema(
        {
            "type": ["string", "number"],
            "description": "a number, or a share such as 1/4 or 25%",
            "examples": ["6500", "1/4"],
        }
    ),
]


@shape
class Stage:
    """One stage: its window, what is handed over in it, and what the other side does against it."""

    id: Identifier
    between: tuple[WhenText, WhenText]
    hands_over: Amount
    against: NumberOrShare | None = Field(
        default=None,
        description="a number, or a share of the total; left out where the text sets nothing for this stage",
    )


@shape
class Staged(Promise):
    """Two sides advance stage by stage: one hands over, the other withdraws or relocates.

    A stage's hand-over is the part ``<stage>``, what is done against it ``<stage>.against``. With a
    tolerance, the shares done of the two totals may differ by no more than that at the end of a stage: the
    part ``<stage>.step``.
    """

    key: ClassVar[str] = "staged"
    title: ClassVar[str] = "staged hand-over against staged withdrawal"
    models: ClassVar[str] = (
        "Aceh MoU (2005), 4.4 to 4.6: 840 weapons in four stages against relocation of troops and police"
    )
    duty: ClassVar[Literal["require"]] = "require"
    performs: ClassVar[bool] = True

    hands_over: Acts = Field(description="what is handed over, by whom")
    against: Acts = Field(description="what the other side does against it")
    stages: tuple[Stage, ...] = Field(min_length=1)
    against_total: Amount | None = Field(
        default=None,
        description="what there is to withdraw in all; without it a share is measured and not assessed",
    )
    tolerance: Share | None = Field(
        default=None,
        description="by what share the two may be out of step; none where the text does not state one",
    )

    def __post_init__(self) -> None:
        ids = [stage.id for stage in self.stages]
        if len(set(ids)) < len(ids):
            raise ValueError("two stages have the same id")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · hands_over · against · stages · tolerance."""
        stages = tuple(
            {
                "stage": stage.id,
                "hands_over": Counted(stage.hands_over, self.hands_over.unit),
                "against": Counted(self._matching(stage), self.against.unit),
                "against_share": Portion(stage.against.ppm if isinstance(stage.against, PartOf) else None),
                "when": Moments(*stage.between),
            }
            for stage in self.stages
        )
        return {
            "who": Listed(self._owing(clause, agreement) or clause.who),
            "hands_over": Doing(self.hands_over),
            "against": Doing(self.against),
            "stages": Several("stage", stages),
            "tolerance": Portion(self.tolerance),
        }

    def _matching(self, stage: Stage) -> int | None:
        """What is owed against a stage; None where the text gives no number, or a share of nobody knows what."""
        if not isinstance(stage.against, PartOf):
            return stage.against
        if self.against_total is None:
            return None
        return self.against_total * stage.against.ppm // 1_000_000

    def _owing(self, clause: Clause, agreement: Agreement) -> tuple[str, ...]:
        """Who owes the handing over: not the body whose acceptance is counted, where ``by`` names one."""
        if self.hands_over.by and not set(self.hands_over.by) <= set(agreement.bodies):
            return self.hands_over.by
        return tuple(who for who in clause.who if who not in self.against.by)

    def _sides(self, clause: Clause) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Who hands over, and who does what is done against it."""
        gives = self.hands_over.by or tuple(who for who in clause.who if who not in self.against.by)
        takes = self.against.by or tuple(who for who in clause.who if who not in gives)
        return gives, takes

    def _tallies(self, clause: Clause, into: Lowering) -> tuple[Tally, Tally]:
        gives, takes = self._sides(clause)
        return (
            Tally(into.select(self.hands_over, clause, who=gives), "sum"),
            Tally(into.select(self.against, clause, who=takes), "sum"),
        )

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """Per stage: a require for each side, and a limit on how far the two are out of step."""
        obligations: list[Obligation] = []
        gives, takes = self._sides(clause)
        handed, matched = self._tallies(clause, into)
        for stage in self.stages:
            window = Once(into.moment(stage.between[0]), into.moment(stage.between[1], closing=True))
            for part, holder, tally, owed, named in (
                (stage.id, self._owing(clause, into.agreement) or gives, handed, stage.hands_over, True),
                (f"{stage.id}.against", takes, matched, self._matching(stage), stage.against is not None),
            ):
                if named:
                    obligations.append(
                        Obligation(
                            clause=ClauseId(clause.id),
                            duty=Duty.REQUIRE,
                            holder=holder,
                            terms=(Term(tally),),
                            window=window,
                            lo=owed,
                            part=part,
                        )
                    )
        return Lowered((*obligations, *self._in_step(clause, into)))

    def _in_step(self, clause: Clause, into: Lowering) -> tuple[Obligation, ...]:
        """|handed / all of it - matched / all of it| ≤ tolerance, in whole numbers, from the first stage on."""
        whole = sum(stage.hands_over for stage in self.stages)
        other = sum(self._matching(stage) or 0 for stage in self.stages)
        if self.tolerance is None or not whole or not other:
            return ()
        common = gcd(whole, other)
        handed, matched = self._tallies(clause, into)
        out = self.tolerance * whole * (other // common) // 1_000_000
        opens = into.moment(self.stages[0].between[0])
        return tuple(
            Obligation(
                clause=ClauseId(clause.id),
                duty=Duty.LIMIT,
                holder=clause.who or (*self.hands_over.by, *self.against.by),
                terms=(Term(handed, other // common), Term(matched, -(whole // common))),
                window=Once(opens, into.moment(stage.between[1], closing=True)),
                lo=-out,
                hi=out,
                part=f"{stage.id}.step",
            )
            for stage in self.stages
        )

    def performed(self, clause: Clause, into: Lowering) -> Mapping[str, Condition]:
        """A stage is done when all owed up to its end has been handed over; so is what is done against it."""
        handed, matched = self._tallies(clause, into)
        done: dict[str, Condition] = {}
        gave = took = 0
        for stage in self.stages:
            gave += stage.hands_over
            done[stage.id] = Holds((Term(handed),), lo=gave)
            if (owed := self._matching(stage)) is not None:
                took += owed
                done[f"{stage.id}.against"] = Holds((Term(matched),), lo=took)
        return done

    def zones(self) -> tuple[str, ...]:
        """Where either happens."""
        return (*self.hands_over.in_, *self.hands_over.outside, *self.against.in_, *self.against.outside)

    def acts(self) -> tuple[str, ...]:
        """What is handed over, and what is done against it."""
        return (*self.hands_over.acts, *self.against.acts)

    def participants(self) -> tuple[str, ...]:
        """Both sides."""
        return (*self.hands_over.by, *self.against.by)
