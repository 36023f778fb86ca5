"""One assumption: a number, or a spread of numbers where nobody knows better, and where it was taken from.

Four shapes. *fixed* is one number; *uniform* any number between two; *triangular* one thought likely between two;
*beta* a chance between 0 and 1 that so many cases for and against would leave open.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
#: Steps of the tabulated inverse of a beta; a value between two is drawn on the straight line that joins them.
STEPS: Final = 512


class Shape(IntEnum):
    """How an assumption is spread; the number is the code by which a compiled loop knows it."""

    FIXED = 0
    UNIFORM = 1
    TRIANGULAR = 2
    BETA = 3


@dataclass(frozen=True, slots=True)
class Value:
    """An assumption: ``fixed`` a · ``uniform`` a to c · ``triangular`` a to c, likeliest b · ``beta`` of a and b.

    ``source``: ids of the sources it was taken from, with ``mark`` (S read, K known, R reported). ``assumed``: why it
    is assumed, where it has no source. ``given``: stated by the scenario file, not a default of the program.
    """

    shape: Shape
    a: float
    b: float = 0.0
    c: float = 0.0
    source: tuple[str, ...] = ()
    mark: str = ""
    assumed: str = ""
    given: bool = False

    def mean(self) -> float:
        """The mean of what it can be."""
        match self.shape:
            case Shape.UNIFORM:
                return (self.a + self.c) / 2
            case Shape.TRIANGULAR:
                return (self.a + self.b + self.c) / 3
            case Shape.BETA:
                return self.a / (self.a + self.b)
        return self.a

    def low(self) -> float:
        """The least it can be."""
        return 0.0 if self.shape is Shape.BETA else self.a

    def high(self) -> float:
        """The most it can be."""
        return 1.0 if self.shape is Shape.BETA else self.a if self.shape is Shape.FIXED else self.c

    def at(self, u: float) -> float:
        """The value below which a share ``u`` of the spread lies (inverse cumulative), ``u`` in [0, 1]."""
        return float(value_at(int(self.shape), self.a, self.b, self.c, _table(self), u))

    def over(self, u: Floats) -> Floats:
        """``at`` for each of many numbers at once; equal to it to the last bit."""
        if self.shape is Shape.FIXED:
            return np.full(len(u), self.a)
        if self.shape is Shape.UNIFORM:
            spread: Floats = self.a + u * (self.c - self.a)
            return spread
        # A root taken of a whole array may differ from that of one number in the last bit.
        table, shape = _table(self), int(self.shape)
        return np.array([value_at(shape, self.a, self.b, self.c, table, each) for each in u.tolist()])

    def words(self) -> str:
        """The spread as an author would write it."""
        match self.shape:
            case Shape.UNIFORM:
                return f"{self.a:g} to {self.c:g}"
            case Shape.TRIANGULAR:
                return f"{self.a:g} to {self.c:g}, likeliest {self.b:g}"
            case Shape.BETA:
                return f"beta of {self.a:g} and {self.b:g}"
        return f"{self.a:g}"

    def whence(self) -> str:
        """Where it comes from: its sources with their mark, or why it is assumed."""
        if self.source:
            return f"{', '.join(self.source)} ({self.mark})"
        return f"assumed: {self.assumed}" if self.assumed else "given, without a source"

    def data(self) -> Any:
        """The spread as it stands in a file, as plain data."""
        match self.shape:
            case Shape.UNIFORM:
                return [self.a, self.c]
            case Shape.TRIANGULAR:
                return {"low": self.a, "likely": self.b, "high": self.c}
            case Shape.BETA:
                return {"beta": [self.a, self.b]}
        return self.a


def value_at(shape: int, a: float, b: float, c: float, table: Any, u: float) -> float:
    """The inverse cumulative of one value, in lines a compiler can take as they stand.

    ``table``: for a beta its tabulated inverse (``STEPS`` + 1 numbers); not looked at for the other shapes.
    """
    if shape == 1:
        return a + u * (c - a)
    if shape == 2:
        whole = c - a
        if whole <= 0.0:
            return a
        if u * whole < b - a:
            return float(a + (u * whole * (b - a)) ** 0.5)
        return float(c - ((1.0 - u) * whole * (c - b)) ** 0.5)
    if shape == 3:
        steps = len(table) - 1
        place = u * steps
        below = min(int(place), steps - 1)
        return float(table[below] + (place - below) * (table[below + 1] - table[below]))
    return a


class Flat(NamedTuple):
    """Many values as arrays a compiled loop reads: shape codes, three numbers each, and a table row for each beta.

    ``row`` is the row of ``tables`` that belongs to a value; 0 where it needs none.
    """

    shape: npt.NDArray[np.int64]
    a: Floats
    b: Floats
    c: Floats
    row: npt.NDArray[np.int64]
    tables: Floats


def flat(values: Sequence[Value]) -> Flat:
    """Values in their order as flat arrays; ``value_at(shape[i], a[i], b[i], c[i], tables[row[i]], u)`` draws one."""
    spread = sorted({(one.a, one.b) for one in values if one.shape is Shape.BETA})
    rows = {pair: n for n, pair in enumerate(spread)}
    tables = np.array([beta_table(*pair) for pair in spread]) if spread else np.zeros((1, STEPS + 1))
    return Flat(
        np.array([int(one.shape) for one in values], dtype=np.int64),
        np.array([one.a for one in values], dtype=np.float64),
        np.array([one.b for one in values], dtype=np.float64),
        np.array([one.c for one in values], dtype=np.float64),
        np.array([rows[one.a, one.b] if one.shape is Shape.BETA else 0 for one in values], dtype=np.int64),
        tables,
    )


_NO_TABLE: Floats = np.zeros(2)


def _table(value: Value) -> Floats:
    return beta_table(value.a, value.b) if value.shape is Shape.BETA else _NO_TABLE


@lru_cache(maxsize=1_024)
def beta_table(a: float, b: float) -> Floats:
    """The inverse cumulative of a beta at ``STEPS`` + 1 even shares, from 0 to 1.

    The density is integrated by the midpoint rule in t, with x = t²(3 - 2t): its slope of nothing at both ends takes
    off the poles of a and b from a half up. Checked against SciPy's ``betaincinv`` in the tests.
    """
    t = (np.arange(60_000) + 0.5) / 60_000
    x = t * t * (3.0 - 2.0 * t)
    other = (1.0 - t) ** 2 * (1.0 + 2.0 * t)  # 1 - x, exact where x is close to 1
    weight = (a - 1.0) * np.log(x) + (b - 1.0) * np.log(other) + np.log(t * (1.0 - t))
    mass = np.cumsum(np.exp(weight - weight.max()))
    edges = (np.arange(60_001)) / 60_000
    shares = np.concatenate(([0.0], mass / mass[-1]))
    inside = np.interp(np.linspace(0.0, 1.0, STEPS + 1), shares, edges * edges * (3.0 - 2.0 * edges))
    inside[0], inside[-1] = 0.0, 1.0
    return inside
