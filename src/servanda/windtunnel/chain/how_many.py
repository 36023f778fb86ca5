"""How many states an exact chain of a model would need at most: what each thing that has to be remembered brings."""

from dataclasses import dataclass
from math import log10


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a state has to hold: how many values each part of it can take, as powers of ten. Parts multiply."""

    parts: tuple[tuple[str, float], ...]

    @property
    def power(self) -> float:
        """The number of states, as a power of ten."""
        return sum(power for _, power in self.parts)

    def words(self) -> str:
        """The number in words, with the parts that bring most of it first."""
        most = sorted(self.parts, key=lambda part: -part[1])
        told = ", ".join(f"{what} {_number(power)}" for what, power in most if power > 0.0)
        return f"up to {_number(self.power)} states ({told})"


def ladder(pairs: int, ceiling: float, cooling: float, *, daily: bool, due: int) -> tuple[tuple[str, float], ...]:
    """Per pair of parties: rungs below the ceiling, days since the last alarm where it cools, answers that are due."""
    rungs = log10(max(1.0, ceiling)) + (log10(int(cooling) + 2) if cooling > 0.0 else 0.0)
    kinds = 8  # one of two parties, over one of four causes
    answers = log10(sum(kinds**n for n in range(due + 1))) if daily else 0.0
    return (("rungs and days since the last alarm", pairs * rungs), ("answers due", pairs * answers))


def trust(pairs: int, days: int) -> tuple[str, float]:
    """What each party believes of another: so many days with an alarm, so many without, in ``days`` days."""
    return ("what each believes of the other", pairs * log10((days + 1) * (days + 2) / 2))


def duties(dated: int, undated: int) -> tuple[str, float]:
    """Duties open or done; those with a day also overdue."""
    return ("duties", dated * log10(3) + undated * log10(2))


def sights(delays: list[float]) -> tuple[str, float]:
    """Per way that a body watches and day of its delay: nothing, an accident or a breach on its way to be known."""
    return ("sights on their way", sum(int(max(1.0, delay)) for delay in delays) * log10(3))


def lives(number: int) -> tuple[str, float]:
    """Clauses dormant, in force, suspended or ended."""
    return ("lives of clauses", number * log10(4))


def _number(power: float) -> str:
    return f"{round(10**power):,}" if power < 6 else f"10^{power:.0f}"
