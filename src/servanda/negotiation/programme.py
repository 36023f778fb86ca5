"""Packages as a mixed-integer programme for HiGHS: one binary per option, one per combination that has a worth."""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Refusal
from servanda.negotiation.issues import Combination, Issues, Package
from servanda.negotiation.values import Worth

Floats = npt.NDArray[np.float64]
#: Branch-and-bound nodes of one programme: a count, so that every machine stops at the same place.
MOST_NODES: Final = 20_000
#: No share of a gain is as small as e to the minus this.
_LOGARITHM: Final = 64.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A package a programme found, its objective, and the bound no package can pass."""

    package: Package
    objective: float
    bound: float


@dataclass(frozen=True)
class Programme:
    """The packages of a case as rows and columns: a row of gains per participant, a constant to add, and its unit.

    ``extra`` columns stand at the end: numbers that a question brings along, of the size a gain can have.
    """

    issues: Issues
    gains: Floats
    constants: Floats
    parts: Floats
    combinations: tuple[Combination, ...]

    def floor(self, least: Sequence[float] | None = None) -> list[tuple[Floats, float]]:
        """Rows that hold every gain at ``least``, in each one's unit; at nothing where it is not given."""
        wanted = np.zeros(len(self.gains)) if least is None else np.array(least)
        return list(zip(self.gains, wanted - self.constants, strict=True))

    @property
    def width(self) -> int:
        """Columns: options, then combinations."""
        return sum(self.issues.sizes) + len(self.combinations)

    @property
    def _reach(self) -> float:
        """More than any gain, any lack and any logarithm of a share can be, in each one's unit."""
        return float(_LOGARITHM + (np.abs(self.gains).sum(axis=1) + np.abs(self.constants)).max(initial=0.0))

    def maximise(self, objective: Floats, rows: Sequence[tuple[Floats, float]] = (), extra: int = 0) -> Answer | None:
        """The package with the greatest objective where each row · x is at least its number; None where none is."""
        from scipy.optimize import Bounds, LinearConstraint, milp

        n = self.width
        a, low, high = self._structure(extra)
        if rows:
            a = np.vstack([a, *(row for row, _ in rows)])
            low, high = np.append(low, [least for _, least in rows]), np.append(high, np.full(len(rows), np.inf))
        low_x, high_x = np.zeros(n + extra), np.ones(n + extra)
        # Never free: HiGHS 1.12 lost the best package in presolve where a column had no bounds (seen; a test holds it).
        low_x[n:], high_x[n:] = -self._reach, self._reach
        with _silence():
            found: Any = milp(
                -objective,
                integrality=np.append(np.ones(n), np.zeros(extra)),
                bounds=Bounds(low_x, high_x),
                constraints=LinearConstraint(a, low, high),
                options={"node_limit": MOST_NODES, "mip_rel_gap": 1e-9},
            )
        if found.x is None:
            return None
        bound = found.mip_dual_bound if found.mip_dual_bound is not None else found.fun
        return Answer(self._package(found.x), -float(found.fun), -float(bound))

    def _structure(self, extra: int) -> tuple[Floats, Floats, Floats]:
        """One option per issue, nothing ruled out, and combinations counted where all their options are."""
        rows: list[Floats] = []
        low: list[float] = []
        high: list[float] = []

        def add(row: Floats, least: float, most: float) -> None:
            rows.append(row)
            low.append(least)
            high.append(most)

        for at in range(len(self.issues.issues)):
            add(self._among(at, frozenset(range(self.issues.sizes[at])), extra), 1.0, 1.0)
        for one in self.issues.ruled_out:
            add(self._parts(one, extra).sum(axis=0), -np.inf, len(one.options) - 1.0)
        for n, one in enumerate(self.combinations):
            parts = self._parts(one, extra)
            here = np.zeros(self.width + extra)
            here[sum(self.issues.sizes) + n] = 1.0
            for part in parts:
                add(part - here, 0.0, np.inf)
            add(parts.sum(axis=0) - here, -np.inf, len(one.options) - 1.0)
        return np.array(rows), np.array(low), np.array(high)

    def _parts(self, one: Combination, extra: int) -> Floats:
        return np.array([self._among(at, options, extra) for at, options in one.options.items()])

    def _among(self, at: int, options: frozenset[int], extra: int) -> Floats:
        row = np.zeros(self.width + extra)
        row[[sum(self.issues.sizes[:at]) + option for option in options]] = 1.0
        return row

    def _package(self, x: Floats) -> Package:
        found, begin = [], 0
        for size in self.issues.sizes:
            found.append(int(np.argmax(x[begin : begin + size])))
            begin += size
        return tuple(found)


@contextmanager
def _silence() -> Iterator[None]:
    """HiGHS 1.12 writes a line of its own past every option when it mends a rounded solution; no output of ours."""
    try:
        there = os.dup(1)
    except OSError:  # standard output is closed: nothing to keep clean
        yield
        return
    sys.stdout.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(there, 1)
        os.close(there)
        os.close(nowhere)


def programme(issues: Issues, worths: Sequence[Worth], scale: Mapping[int, float] | None = None) -> Programme:
    """The programme of a case; gains in parts of ``scale`` where it is given. Refuses (NEG060) without SciPy."""
    try:
        import scipy.optimize  # noqa: F401
    except ImportError:
        raise Refusal(
            "NEG060",
            "the frontier of this case has too many points to hold, and the solver for such cases is not installed",
            "pip install 'servanda[tunnel]', or leave issues out",
        ) from None
    combinations = tuple({id(one): one for worth in worths for one, _ in worth.bonuses}.values())
    gains = np.zeros((len(worths), sum(issues.sizes) + len(combinations)))
    for p, worth in enumerate(worths):
        gains[p, : sum(issues.sizes)] = np.concatenate([table.astype(np.float64) for table in worth.tables])
        for n, one in enumerate(combinations):
            gains[p, sum(issues.sizes) + n] = sum(amount for other, amount in worth.bonuses if other is one)
    constants = np.array([-float(worth.reservation) for worth in worths])
    parts = np.array([(scale or {}).get(p, 1.0) for p in range(len(worths))])
    return Programme(issues, gains / parts[:, None], constants / parts, parts, combinations)
