"""Proportional exchange."""

from collections.abc import Mapping
from dataclasses import replace
from math import gcd
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts
from servanda.agreement.core import MILLI, Duty, Each, Obligation, Select, Tally, Term, due_after
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Counted, Doing, During, Listed, Several, Words
from servanda.agreement.shape import Amount, Lasting, Name, shape
from servanda.basis import EVER, ClauseId


@shape
class OfWhich:
    """Of what is given for one, how many are of a category."""

    item: Name
    gives: Amount


@shape
class Ratio:
    """What is given for one received of a category."""

    item: Name = Field(description="category of the person or thing received")
    gives: Amount = Field(description="how many are given for one")
    of_which: OfWhich | None = Field(default=None, description="how many of them of a category")


@shape
class Exchange(Promise):
    """So many given for each received, by category: y for x.

    What is given answers what was received under the same ``ref``, so each hand-over goes by one ref. With no
    ``within`` nothing is ever overdue: the text sets no time.
    """

    key: ClassVar[str] = "exchange"
    title: ClassVar[str] = "proportional exchange"
    models: ClassVar[str] = (
        "Gaza three-phase agreement (2025), practical annex: 50 for a female soldier, 30 of them life terms"
    )
    duty: ClassVar[Literal["require"]] = "require"

    gives: Acts = Field(description="what is given, by whoever promises")
    against: Acts = Field(description="what it is given for, by the other side")
    ratios: tuple[Ratio, ...] = Field(min_length=1)
    within: Lasting | None = Field(default=None, description="how long after the receipt it is due")

    def __post_init__(self) -> None:
        items = [ratio.item for ratio in self.ratios]
        if len(set(items)) < len(items):
            raise ValueError("two ratios are given for the same category")
        if any(ratio.of_which is not None and ratio.of_which.gives > ratio.gives for ratio in self.ratios):
            raise ValueError("'of_which' is larger than the whole of its ratio")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · gives · against · ratios · within."""
        ratios = tuple(
            {
                "item": Words(ratio.item),
                "gives": Counted(ratio.gives),
                "of_item": Words(ratio.of_which.item if ratio.of_which else ""),
                "of_gives": Counted(ratio.of_which.gives if ratio.of_which else None),
            }
            for ratio in self.ratios
        )
        return {
            "who": Listed(self.gives.by or clause.who),
            "gives": Doing(self.gives),
            "against": Doing(self.against),
            "ratios": Several("ratio", ratios),
            "within": During(self.within),
        }

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """Per receipt: Σ given - Σ ratio × received ≥ 0 under its ref; the same for each category within."""
        given = into.bound(self.gives, clause.who)
        received = replace(into.bound(self.against), items=tuple(ratio.item for ratio in self.ratios))
        whole = Obligation(
            clause=ClauseId(clause.id),
            duty=Duty.REQUIRE,
            holder=clause.who,
            terms=_owed(given, received, {ratio.item: ratio.gives for ratio in self.ratios}),
            window=Each(received, EVER, due_after(self.within)),
            lo=0,
            each="ref",
        )
        within: dict[str, dict[str, int]] = {}
        for ratio in self.ratios:
            if ratio.of_which is not None:
                within.setdefault(ratio.of_which.item, {})[ratio.item] = ratio.of_which.gives
        parts = (
            replace(
                whole,
                terms=_owed(replace(given, items=(category,)), received, shares),
                window=Each(replace(received, items=tuple(shares)), EVER, due_after(self.within)),
                part=category.replace(" ", "-"),
            )
            for category, shares in within.items()
        )
        return Lowered((whole, *parts))

    def zones(self) -> tuple[str, ...]:
        """Where either happens."""
        return (*self.gives.in_, *self.gives.outside, *self.against.in_, *self.against.outside)

    def acts(self) -> tuple[str, ...]:
        """What is given, and what for."""
        return (*self.gives.acts, *self.against.acts)

    def participants(self) -> tuple[str, ...]:
        """Who gives and who is given for."""
        return (*self.gives.by, *self.against.by)


def _owed(given: Select, received: Select, ratios: Mapping[str, int]) -> tuple[Term, ...]:
    """What is given less what is owed for what was received, as whole-number terms bound by ref."""
    common = gcd(MILLI, *ratios.values())
    return (
        Term(Tally(given, "sum"), MILLI // common),
        *(Term(Tally(replace(received, items=(item,)), "sum"), -ratio // common) for item, ratio in ratios.items()),
    )
