"""Weapons kept beyond a distance from a line."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.clauses.must_not import PERIOD_DAYS, Period
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Condition, Duty, Every, Holds, Obligation, Once, Select, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Along, Distance, Instant, Listed, Several, Weapons
from servanda.agreement.shape import Identifier, Metres, shape
from servanda.agreement.when import WhenText
from servanda.basis import ClauseId, Refused

Side = Literal["left", "right", "both"]


@shape
class WeaponClass:
    """A class of weapons, by kind and calibre, and how far from the line it is kept."""

    weapons: Identifier = Field(description="weapon class of the vocabulary; it includes what lies below it")
    from_mm: int | None = Field(default=None, description="smallest calibre meant, in millimetres")
    below_mm: int | None = Field(default=None, description="calibres from this one on are not meant")
    distance: Metres

    @property
    def name(self) -> str:
        """The name of its part: the class with its calibres."""
        least = f"-from-{self.from_mm}" if self.from_mm is not None else ""
        below = f"-below-{self.below_mm}" if self.below_mm is not None else ""
        return f"{self.weapons}{least}{below}"


@shape
class KeptBeyond(Promise):
    """Weapons of a class stay farther from a line than a distance, each party measured from its own baseline.

    Parts are named ``<party>.<class>``; their withdrawal, where a deadline is set,
    ``<party>.<class>.withdrawn``.
    """

    key: ClassVar[str] = "kept_beyond"
    title: ClassVar[str] = "weapons kept beyond a distance"
    models: ClassVar[str] = "Minsk II package of measures (2015), point 2: 50, 70 and 140 km by class, two baselines"
    duty: ClassVar[Literal["forbid"]] = "forbid"

    classes: tuple[WeaponClass, ...] = Field(min_length=1)
    baseline: dict[Identifier, Identifier] = Field(min_length=1, description="per party, the line it is measured from")
    sides: dict[Identifier, Side] = Field(
        default_factory=dict, description="per party, its side looking along its line; both where left out"
    )
    withdrawn_by: WhenText | None = Field(
        default=None, description="until when they are to be withdrawn; presence is prohibited from then on"
    )
    assessed: Period = Field(default="week", description="the period each assessment of presence covers")

    def __post_init__(self) -> None:
        names = [one.name for one in self.classes]
        if len(set(names)) < len(names):
            raise ValueError("the same class of weapons is named twice")
        if strangers := set(self.sides) - set(self.baseline):
            raise ValueError(f"a side is given for {sorted(strangers)[0]!r}, which has no baseline")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · classes · baselines · withdrawn_by."""
        classes = tuple(
            {
                "weapons": Weapons((one.weapons,)),
                "from_mm": one.from_mm or 0,
                "below_mm": one.below_mm or 0,
                "distance": Distance(one.distance),
            }
            for one in self.classes
        )
        baselines = tuple({"who": Listed((who,)), "line": Along((line,))} for who, line in self.baseline.items())
        return {
            "who": Listed(clause.who or tuple(self.baseline)),
            "classes": Several("weapon-class", classes),
            "baselines": Several("baseline", baselines),
            "withdrawn_by": Instant(self.withdrawn_by, closing=True),
        }

    def _parts(self) -> Iterator[tuple[str, str, WeaponClass]]:
        return ((f"{who}.{one.name}", who, one) for who in self.baseline for one in self.classes)

    def _select(self, act: str, who: str, one: WeaponClass, clause: Clause, into: Lowering) -> Select:
        weapons = Acts(acts=(act,), by=(who,), weapons=(one.weapons,))
        return replace(
            into.select(weapons, clause),
            calibre_from_mm=one.from_mm,
            calibre_below_mm=one.below_mm,
        )

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """Per party and class: a forbid of presence in its band, and a require of a dated withdrawal."""
        obligations: list[Obligation] = []
        opens = into.opening(clause)
        free = opens if self.withdrawn_by is None else into.moment(self.withdrawn_by, closing=True)
        for part, who, one in self._parts():
            band = into.band(f"{clause.id}/{part}", self.baseline[who], 0, one.distance, self.sides.get(who, "both"))
            present = replace(self._select("weapons.presence", who, one, clause, into), zones=(band,))
            obligations.append(
                Obligation(
                    clause=ClauseId(clause.id),
                    duty=Duty.FORBID,
                    holder=(who,),
                    terms=(Term(Tally(present)),),
                    window=Every(PERIOD_DAYS[self.assessed], free, into.closing(clause)),
                    hi=0,
                    part=part,
                )
            )
            if self.withdrawn_by is not None:
                obligations.append(
                    Obligation(
                        clause=ClauseId(clause.id),
                        duty=Duty.REQUIRE,
                        holder=(who,),
                        terms=(Term(Tally(self._select("weapons.withdraw", who, one, clause, into))),),
                        window=Once(opens, free),
                        lo=1_000,
                        part=f"{part}.withdrawn",
                    )
                )
        return Lowered(tuple(obligations))

    def performed(self, clause: Clause, into: Lowering) -> Mapping[str, Condition]:
        """Where a deadline is set: done when each party has withdrawn each class."""
        if self.withdrawn_by is None:
            return {}
        return {
            f"{part}.withdrawn": Holds(
                (Term(Tally(self._select("weapons.withdraw", who, one, clause, into))),), lo=1_000
            )
            for part, who, one in self._parts()
        }

    def refusals(self, clause: Clause, agreement: Agreement) -> Iterator[Refused]:
        """A party bound by the clause without a baseline has no band, and would silently be left out."""
        for who in clause.who:
            if who not in self.baseline:
                yield Refused(
                    "AGR051",
                    f"{who!r} is to keep weapons beyond a distance, but from no line",
                    f"add '{who}: <line>' under baseline",
                    agreement.place_of(clause.id),
                )

    def lines(self) -> tuple[str, ...]:
        """The baselines."""
        return tuple(self.baseline.values())

    def acts(self) -> tuple[str, ...]:
        """Presence of weapons, and their withdrawal where it is dated."""
        return ("weapons.presence", "weapons.withdraw") if self.withdrawn_by is not None else ("weapons.presence",)

    def participants(self) -> tuple[str, ...]:
        """Everyone with a baseline."""
        return tuple(self.baseline)
