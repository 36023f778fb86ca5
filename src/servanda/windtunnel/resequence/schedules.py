"""The fastest schedule of irreversible steps that enforces itself, found by search under the incentive test.

A step of share s costs whoever takes it c s and is worth b s to the other. Skipping it saves c s, and with chance q it
is seen and the rest of the exchange is lost. What the rest is worth is found by value iteration: suppose a worth per
unit, take the largest first step that the test lets pass (by bisection), reckon the worth that gives, and begin again.
No closed form is used here; ``theory.gradual`` has one, and the search must come out at it.
"""

from dataclasses import dataclass
from typing import Final

from servanda.windtunnel.incentives.mending import largest
from servanda.windtunnel.theory.exchange import Exchange

_MOST_ROUNDS: Final = 30_000
_SETTLED: Final = 1e-13
#: A first step below this is none: the schedule would never be through.
_LEAST: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Found:
    """What the search came to: the first step, and each step's share of what the one before left, alike throughout."""

    first: float
    rounds: int

    @property
    def ratio(self) -> float:
        """What is left after a step, as a share of what was left before it; also each step against the one before."""
        return 1.0 - self.first

    def steps(self, share: float = 0.99) -> tuple[float, ...]:
        """The steps until so much of the whole is done."""
        found: list[float] = []
        left = 1.0
        while 1.0 - left < share - 1e-12:
            found.append(left * self.first)
            left -= found[-1]
        return tuple(found)


def fastest(exchange: Exchange) -> Found | None:
    """The fastest schedule that enforces itself; None where, however small the steps, none does."""
    worth = exchange.benefit - exchange.cost
    step = 1.0
    for n in range(_MOST_ROUNDS):
        tried = worth
        step = largest(lambda s: exchange.keeps(s, tried * (1.0 - s)), 0.0, 1.0) or 0.0  # noqa: B023  (used at once)
        if step < _LEAST:
            return None
        new = (exchange.benefit - exchange.cost) * step + exchange.patience * worth * (1.0 - step)
        if abs(new - worth) < _SETTLED:
            return Found(step, n + 1)
        worth = new
    return None


def whole_amounts(total: int, steps: tuple[float, ...]) -> tuple[int, ...]:
    """Shares as whole amounts that add up to the total: rounded along the running sum, so that none drifts."""
    done, found, so_far = 0, [], 0.0
    whole = sum(steps)
    for step in steps:
        so_far += step / whole
        upto = round(total * so_far)
        found.append(upto - done)
        done = upto
    found[-1] += total - done
    return tuple(found)


def in_stages(found: Found, stages: int) -> tuple[float, ...]:
    """The schedule cut to so many stages: the last takes all that is left."""
    steps, left = [], 1.0
    for _ in range(stages - 1):
        steps.append(left * found.first)
        left -= steps[-1]
    return (*steps, left)
