"""What one period is worth to a participant: the four outcomes every model of restraint is written in."""

from dataclasses import dataclass

from servanda.windtunnel.theory.domain import finite


@dataclass(frozen=True, slots=True)
class Payoffs:
    """Values of the one-period outcomes to one participant, on any common scale.

    ``restraint`` R: both keep to it; ``temptation`` T: it alone does not; ``breakdown`` P: neither does;
    ``betrayed`` S: the other alone does not. Refuses (TUN101) what is not a finite number.
    """

    restraint: float
    temptation: float
    breakdown: float
    betrayed: float

    def __post_init__(self) -> None:
        finite(
            restraint=self.restraint,
            temptation=self.temptation,
            breakdown=self.breakdown,
            betrayed=self.betrayed,
        )

    @property
    def gain(self) -> float:
        """What contravening gains in one period, T - R."""
        return self.temptation - self.restraint

    @property
    def loss(self) -> float:
        """What breakdown costs per period, R - P."""
        return self.restraint - self.breakdown
