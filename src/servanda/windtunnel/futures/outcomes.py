"""What many futures came to, summed up as they come: memory stays the same however many there are."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.windtunnel.futures.played import PER_SET, Chunk
from servanda.windtunnel.model.rows import Cause, Out

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
#: What is added up of every future.
SUMMED: Final = (
    Out.CONTRAVENED, Out.ALARMS, Out.FALSE_ALARMS, Out.CLEARED, Out.ANSWERS, Out.UNBOUND, Out.DONE, Out.OVERDUE,
    Out.ATTACKS,
)  # fmt: skip
#: Steps in which the share that held is counted over sets of assumptions.
STEPS: Final = PER_SET
#: Days at which that share is looked at, as parts of the horizon.
PARTS: Final = 12


@dataclass(slots=True)
class Outcomes:
    """Sums over futures. Add chunks in any order: the sums are whole numbers, so the result is the same to the byte.

    ``ended``: how many ended on each day, by cause (causes × days). ``first``: how many saw their first
    contravention on each day, the last entry those that saw none. ``sums``: of the columns ``SUMMED``. ``held``: for
    each of ``PARTS`` dates, over how many sets of assumptions so many of a set's futures had held until then
    (dates × 0…PER_SET); only sets played whole are counted. ``violent``: violent acts by day; ``alive``: futures by
    day that had not ended.
    """

    horizon: int
    futures: int = 0
    ended: Integers = field(init=False)
    first: Integers = field(init=False)
    sums: Integers = field(init=False)
    held: Integers = field(init=False)
    violent: Integers = field(init=False)
    highest: Integers = field(init=False)
    unsettled: int = 0

    def __post_init__(self) -> None:
        self.ended = np.zeros((len(Cause), self.horizon + 1), np.int64)
        self.first = np.zeros(self.horizon + 1, np.int64)
        self.sums = np.zeros(len(SUMMED), np.int64)
        self.held = np.zeros((PARTS, STEPS + 1), np.int64)
        self.violent = np.zeros(self.horizon, np.int64)
        self.highest = np.zeros(64, np.int64)

    def add(self, chunk: Chunk) -> None:
        """One chunk more."""
        count = len(chunk.outs)
        self.futures += count
        ends, causes = chunk.of(Out.END), chunk.of(Out.CAUSE)
        np.add.at(self.ended, (causes, ends), 1)
        first = chunk.of(Out.FIRST)
        np.add.at(self.first, np.where(first < 0, self.horizon, first), 1)
        self.sums += np.array([chunk.of(column).sum() for column in SUMMED])
        self.violent += chunk.violent
        np.add.at(self.highest, np.minimum(chunk.of(Out.HIGHEST), len(self.highest) - 1), 1)
        self.unsettled += int((chunk.of(Out.UNSETTLED) > 0).sum())
        lead = -chunk.first % PER_SET
        whole = (count - lead) // PER_SET
        if whole > 0:
            by_set = ends[lead : lead + whole * PER_SET].reshape(whole, PER_SET)
            for n, day in enumerate(dates(self.horizon)):
                np.add.at(self.held[n], (by_set >= day).sum(axis=1), 1)

    def merge(self, other: "Outcomes") -> None:
        """Those of another worker."""
        self.futures += other.futures
        self.unsettled += other.unsettled
        for name in ("ended", "first", "sums", "held", "violent", "highest"):
            getattr(self, name).__iadd__(getattr(other, name))

    # what is read off them ----------------------------------------------------------------------------------------
    def survival(self) -> Floats:
        """The share of futures that had held until the beginning of each day, 0 to the horizon."""
        ended = self.ended[1:].sum(axis=0)
        return 1.0 - np.concatenate([[0], np.cumsum(ended)[: self.horizon]]) / max(1, self.futures)

    def spread(self) -> "list[tuple[int, float, float, float]]":
        """Per date: the day, and the shares that held in the set of assumptions at the 5th, 50th and 95th hundredth."""
        found = []
        for n, day in enumerate(dates(self.horizon)):
            total = int(self.held[n].sum())
            cumulative = np.cumsum(self.held[n])
            low, middle, high = (
                float(np.searchsorted(cumulative, max(1, int(np.ceil(total * part))))) / STEPS if total else 0.0
                for part in (0.05, 0.5, 0.95)
            )
            found.append((day, low, middle, high))
        return found

    def causes(self) -> dict[Cause, int]:
        """How many futures each cause ended; ``Cause.HELD`` those that held."""
        return {cause: int(self.ended[cause].sum()) for cause in Cause}

    def mean(self, column: Out) -> float:
        """The mean of a summed column per future."""
        return float(self.sums[SUMMED.index(column)]) / max(1, self.futures)

    def alive(self) -> Integers:
        """How many futures had not ended before each day."""
        ended = self.ended[1:].sum(axis=0)
        whole: Integers = self.futures - np.concatenate([[0], np.cumsum(ended)[: self.horizon - 1]])
        return whole

    def hazard(self, bounds: Iterable[tuple[int, int]]) -> list[float]:
        """Ends per day and future at risk, in each stretch of days."""
        alive, ended = self.alive(), self.ended[1:].sum(axis=0)
        return [float(ended[a:b].sum() / max(1, alive[a:b].sum())) for a, b in bounds]

    def violence(self, bounds: Iterable[tuple[int, int]]) -> list[float]:
        """Violent acts per day and future not ended, in each stretch of days."""
        alive = self.alive()
        return [float(self.violent[a:b].sum() / max(1, alive[a:b].sum())) for a, b in bounds]


def dates(horizon: int) -> list[int]:
    """The days at which the share that held is looked at."""
    return [-(-horizon * n // PARTS) for n in range(1, PARTS + 1)]


def standard_error(share: float, futures: int) -> float:
    """The standard error of a share of so many futures: what more futures would still move, assumptions apart."""
    return float((share * (1.0 - share) / max(1, futures)) ** 0.5)


def outcomes_data(outcomes: Outcomes) -> dict[str, Any]:
    """As plain data for JSON, in whole numbers and shares rounded to six places."""
    survival = outcomes.survival()
    return {
        "futures": outcomes.futures,
        "horizon_days": outcomes.horizon,
        "ended_by": {cause.name.lower().replace("_", " "): count for cause, count in outcomes.causes().items()},
        "held": [
            {
                "day": day, "share_of_futures": round(float(survival[day]), 6),
                "by_assumptions": {"low": low, "median": middle, "high": high},
            }
            for day, low, middle, high in outcomes.spread()
        ],
        "first_contravention": first_contravention(outcomes),
        "per_future": {column.name.lower().replace("_", " "): round(outcomes.mean(column), 6) for column in SUMMED},
        "unsettled": outcomes.unsettled,
    }  # fmt: skip


def first_contravention(outcomes: Outcomes) -> dict[str, Any]:
    """The day by which a quarter, half and three quarters of futures had seen one; None where not so many did."""
    cumulative = np.cumsum(outcomes.first[: outcomes.horizon])
    found: dict[str, Any] = {"none": int(outcomes.first[outcomes.horizon])}
    for name, part in (("quarter", 0.25), ("half", 0.5), ("three_quarters", 0.75)):
        at = int(np.searchsorted(cumulative, part * outcomes.futures))
        found[name] = at if at < outcomes.horizon else None
    return found
