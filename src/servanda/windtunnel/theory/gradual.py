"""Gradual exchange: the fastest schedule of irreversible steps that enforces itself.

A step of size s costs the one who takes it c s and gives the other b s; who skips a step is seen with chance q, and
the exchange ends. Each step is as large as what is left makes safe: the sizes fall in a geometric row of ratio
rho = c / (d (c + q (b - c))). After Lockwood and Thomas (2002): attributed, page not checked; derivation ours.
"""

from dataclasses import dataclass
from math import ceil, log

from servanda.basis import Refusal
from servanda.windtunnel.theory.domain import chance, discount, positive, within


@dataclass(frozen=True, slots=True)
class Schedule:
    """A geometric row of steps that adds up to the whole: step n is (1 - ratio) ratio^n, n from 0."""

    ratio: float

    @property
    def first(self) -> float:
        """The first step, as a share of the whole."""
        return 1 - self.ratio

    def step(self, number: int) -> float:
        """The size of a step, counted from 1."""
        return float((1 - self.ratio) * self.ratio ** (number - 1))

    def steps_to(self, share: float) -> int:
        """How many steps until so much of the whole is done; ``share`` from 0 up to, not including, 1."""
        discount(share=share)
        if share == 0:
            return 0
        return 1 if self.ratio == 0 else max(1, ceil(log(1 - share) / log(self.ratio) - 1e-9))


def schedule(*, cost: float, benefit: float, patience: float, detection: float = 1.0) -> Schedule | None:
    """The fastest self-enforcing schedule; None where none enforces itself, however small the steps."""
    _check(cost, benefit, patience)
    chance(detection=detection)
    if patience == 0:
        return None
    ratio = cost / (patience * (cost + detection * (benefit - cost)))
    return Schedule(ratio) if ratio < 1 else None


def schedule_of_two(first: Schedule | None, second: Schedule | None) -> Schedule | None:
    """The fastest schedule both sides keep, each with its own costs: the slower of the two."""
    if first is None or second is None:
        return None
    return max(first, second, key=lambda one: one.ratio)


def least_detection_for_steps(*, cost: float, benefit: float, patience: float) -> float | None:
    """The detection above which some schedule enforces itself: c (1 - d) / (d (b - c)); None where none does."""
    _check(cost, benefit, patience)
    if patience == 0:
        return None
    need = cost * (1 - patience) / (patience * (benefit - cost))
    return need if need < 1 else None


def _check(cost: float, benefit: float, patience: float) -> None:
    positive(cost=cost)
    discount(patience=patience)
    within("the benefit", benefit, cost)
    if benefit == cost:
        raise Refusal(
            "TUN101",
            f"a step costs {cost:g} and is worth the same to the other side: there is nothing to exchange",
            "give a benefit above the cost",
        )
