"""A participant's values in memory: numbers, intervals and ranks, and the whole-number worth that follows from them.

Exact values become whole numbers without rounding, so that no sum of floats decides anything; what is uncertain is
drawn, keyed on the content of the values, never on a name.
"""

from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from math import gcd, lcm
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Refusal
from servanda.negotiation.issues import Combination, Package
from servanda.negotiation.value_file import Span

Ints = npt.NDArray[np.int64]
#: Beyond this, sums of whole numbers would not survive a float; files with so many figures are refused.
MOST: Final = 2**52


@dataclass(frozen=True, slots=True)
class Valued:
    """One issue as a participant values it.

    ``options``: a span per option, the weight in it; empty where only the order is known, then ``levels`` gives each
    option's place from the best (0) down and ``weight`` what best over last is worth (None: known of no issue).
    """

    options: tuple[Span, ...] = ()
    levels: tuple[int, ...] = ()
    weight: Span | None = None

    @property
    def exact(self) -> bool:
        """Whether every option has one number."""
        return all(one.exact for one in self.options) and bool(self.options)


@dataclass(frozen=True, slots=True)
class Values:
    """What one participant values, in memory only; ``repr`` tells nothing of it."""

    participant: str
    issues: tuple[Valued, ...] = field(repr=False)
    together: tuple[tuple[Combination, Span], ...] = field(default=(), repr=False)
    importance: tuple[int, ...] = field(default=(), repr=False)
    reservation: Span | None = field(default=None, repr=False)
    as_good_as: Package | None = field(default=None, repr=False)

    @property
    def exact(self) -> bool:
        """Whether a package has one worth, and agreement one threshold."""
        spans = [span for _, span in self.together] + ([self.reservation] if self.reservation else [])
        return all(one.exact for one in self.issues) and all(one.exact for one in spans)

    @property
    def ordinal(self) -> bool:
        """Whether nothing but an order is known: no number stands for anything."""
        return all(one.levels and one.weight is None for one in self.issues)


@dataclass(frozen=True, slots=True)
class Worth:
    """A participant's worth of every package in whole numbers: a table per issue, and terms for combinations.

    ``unit``: what 1 is in the unit its values were stated in.
    """

    tables: tuple[Ints, ...] = field(repr=False)
    bonuses: tuple[tuple[Combination, int], ...] = field(default=(), repr=False)
    reservation: int = field(default=0, repr=False)
    unit: Fraction = field(default=Fraction(1), repr=False)

    def of(self, package: Package) -> int:
        """The worth of one package."""
        plain = sum(int(table[at]) for table, at in zip(self.tables, package, strict=True))
        return plain + sum(worth for combination, worth in self.bonuses if combination.holds(package))

    def gain(self, package: Package) -> int:
        """What a package is worth above no agreement."""
        return self.of(package) - self.reservation


def exact_worth(values: Values) -> Worth:
    """Exact values as whole numbers; refuses (NEG055) more figures than whole numbers hold."""
    return whole_worth(
        [[one.low for one in valued.options] for valued in values.issues],
        [(combination, span.low) for combination, span in values.together],
        values.reservation.low if values.reservation else None,
        values.as_good_as,
    )


def whole_worth(
    tables: list[list[Fraction]],
    together: list[tuple[Combination, Fraction]],
    reservation: Fraction | None,
    as_good_as: Package | None,
) -> Worth:
    """Fractions brought to one denominator and stripped of what divides all: scaling all of them changes nothing."""
    terms = [worth for _, worth in together]
    if reservation is None:
        package = as_good_as or ()
        reservation = sum((row[at] for row, at in zip(tables, package, strict=True)), Fraction(0))
        reservation += sum((worth for one, worth in together if one.holds(package)), Fraction(0))
    numbers = [*(one for row in tables for one in row), *terms, reservation]
    under = reduce(lcm, (one.denominator for one in numbers), 1)
    over = reduce(gcd, (int(one * under) for one in numbers), 0) or 1
    if sum(max(map(abs, row)) for row in tables) + sum(map(abs, terms)) + abs(reservation) >= Fraction(
        MOST * over, under
    ):
        raise Refusal(
            "NEG055",
            "the values of one participant need more figures than can be added without rounding",
            "round them to fewer figures; nobody values to a part in a thousand million",
        )

    def whole(one: Fraction) -> int:
        return int(one * under) // over

    return Worth(
        tuple(np.array([whole(one) for one in row], dtype=np.int64) for row in tables),
        tuple((combination, whole(worth)) for combination, worth in together),
        whole(reservation),
        Fraction(over, under),
    )
