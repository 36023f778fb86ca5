"""An exchange in irreversible steps, and whether each step is worth taking: the incentive test, no closed form.

A step of share s costs whoever takes it c s and is worth b s to the other; skipping it saves c s, and with chance q it
is seen and what is left is lost. ``gradual`` has the schedule at which every step is just worth taking.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exchange:
    """What is exchanged in steps: cost and benefit per unit, patience from step to step, chance a skip is seen."""

    cost: float
    benefit: float
    patience: float
    detection: float

    def keeps(self, step: float, rest_worth: float) -> bool:
        """Whether a step is worth taking: what skipping saves is no more than what it puts at risk."""
        return self.cost * step <= self.detection * self.patience * rest_worth

    def worth(self, steps: "tuple[float, ...]") -> float:
        """What a row of steps is worth today, to a side that gives and is given a step at a time."""
        total = 0.0
        for step in reversed(steps):
            total = (self.benefit - self.cost) * step + self.patience * total
        return total

    def enforces(self, steps: "tuple[float, ...]", outside: float = 0.0) -> "tuple[bool, ...]":
        """Per step whether it is worth taking, given those after it and what else is at stake (``outside``)."""
        return tuple(self.keeps(step, self.worth(steps[n + 1 :]) + outside) for n, step in enumerate(steps))
