"""What imagined facts do to a law: its program, and per fact the change each bound over facts undergoes.

The wind tunnel plays many futures of one law. Which select a fact answers, what it adds to which tally and whether it
meets the standard of proof do not change from one future to the next, so they are asked once, of this package's own
Select and Tally, for one fact of each sort; what the changes lead to is then the step function's affair, as ever.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from servanda.agreement import Condition, Law, Moment, Reached
from servanda.basis import NEVER
from servanda.compliance.asked import asked
from servanda.compliance.coding import Coder
from servanda.compliance.kept import kept
from servanda.compliance.known_when import as_known
from servanda.compliance.program import Program, compiled

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
#: A bound that is not there.
LEAST, MOST = -(2**62), 2**62
#: The functions of the step, callees first, for whoever compiles them into a loop of its own.
STEP = ("day_after", "evaluate", "move_lives", "settle")


@dataclass(frozen=True, slots=True)
class Imagined:
    """A law's program with its leaves, and what each of some facts changes.

    Per leaf: ``lo`` and ``hi`` (LEAST and MOST where there is none), ``trail_us``, ``fresh``, ``levels`` (how many
    levels it adds up). Fact ``n`` changes ``leaf[k]`` by ``value[k]`` for k in first[n]:first[n + 1]; where
    ``level[k]`` is not -1 it states that level anew.
    """

    program: Program
    lo: Integers
    hi: Integers
    trail_us: Integers
    fresh: Integers
    levels: Integers
    first: Integers
    leaf: Integers
    level: Integers
    value: Integers

    def node(self, condition: Condition) -> int:
        """The node of a condition that was asked for."""
        return self.program.nodes[condition]

    def moment(self, moment: Moment) -> int:
        """The node that says when a moment is reached."""
        return self.program.nodes[Reached(moment)]

    def bears(self, fact: int) -> bool:
        """Whether a fact changes anything a gate or a life turns on."""
        return bool(self.first[fact + 1] > self.first[fact])


def imagine(law: Law, facts: "pl.DataFrame") -> Imagined:
    """The program of a law, and what each of the facts (each an incident of its own) changes in it."""
    program = compiled(law)
    coder = Coder(law, asked(law))
    coder.follow([facts], NEVER)
    found, _ = kept(coder.asked, [coder.sift(facts)], NEVER)
    position = found.given
    effects: list[list[tuple[int, int, int]]] = [[] for _ in range(len(facts))]
    levels, slots = [], 0
    for number, holds in enumerate(program.holds):
        mine = 0
        for term in holds.terms:
            rows = as_known(found, term.tally)
            slot = -1
            if term.tally.measure == "level":
                slot, slots, mine = slots, slots + 1, mine + 1
            for at, value, near in zip(rows.position, rows.value, rows.near, strict=True):
                if not near:
                    effects[position[at]].append((number, slot, int(value) * term.coefficient))
        levels.append(mine)
    flat = [one for fact in effects for one in fact]
    leaf, level, value_ = (np.array([one[n] for one in flat], np.int64) for n in range(3))
    holds_ = program.holds
    return Imagined(
        program,
        np.array([LEAST if one.lo is None else one.lo for one in holds_], np.int64),
        np.array([MOST if one.hi is None else one.hi for one in holds_], np.int64),
        np.array([one.trail_us for one in holds_], np.int64),
        np.array([one.fresh for one in holds_], np.int64),
        np.array(levels, np.int64),
        np.cumsum([0, *(len(one) for one in effects)]).astype(np.int64),
        leaf,
        level,
        value_,
    )
