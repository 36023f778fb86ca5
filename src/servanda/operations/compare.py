"""Compare two designs of an agreement: the same futures, the same draws, two texts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from servanda.agreement import Agreement
from servanda.operations.scenario import DATA_CLASS, NOT_A_FORECAST
from servanda.operations.simulate import model_of_case
from servanda.windtunnel import CAUSES, Paired, Scenario, outcomes_data, play_pair

Heed = Callable[[str, int, int], None]


def _silent(_: str, __: int, ___: int) -> None:
    """Progress nobody watches."""


@dataclass(frozen=True, slots=True)
class CompareReport:
    """Two designs over the same futures, each under its own scenario; class mediator-only."""

    names: tuple[str, str]
    agreements: tuple[Agreement, Agreement]
    scenarios: tuple[Scenario, Scenario]
    seed: int
    asked: int
    paired: Paired

    @property
    def scenario(self) -> Scenario:
        """What is assumed of the first design."""
        return self.scenarios[0]

    @property
    def assumed_alike(self) -> bool:
        """Whether both are played under the same assumptions."""
        first, second = (one.values() for one in self.scenarios)
        return first == second

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return DATA_CLASS

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        pair = self.paired
        low, middle, high = pair.over_assumptions()
        better, worse, of = pair.sets_better()
        return {
            "class": DATA_CLASS,
            "meaning": NOT_A_FORECAST,
            "seed": self.seed,
            "asked": self.asked,
            "futures": pair.futures,
            "assumed_alike": self.assumed_alike,
            "designs": [
                {
                    "name": name,
                    "agreement": agreement.id,
                    "standing": agreement.standing,
                    "outcomes": outcomes_data(outcomes),
                }
                for name, agreement, outcomes in zip(
                    self.names, self.agreements, (pair.first, pair.second), strict=True
                )
            ],
            "second_less_first": {
                "held": {"low": round(low, 6), "median": round(middle, 6), "high": round(high, 6)},
                "held_of_all": [round(number, 6) for number in pair.gain()],
                "days_of_all": [round(number, 6) for number in pair.gained_days()],
                "more_in_sets": better,
                "less_in_sets": worse,
                "of_sets": of,
                "pairing_saves": round(min(pair.pairing(), 1e6), 6),
            },
        }


def compare_cases(
    first: str,
    second: str,
    *,
    scenario: str = "",
    futures: int = 10_000,
    seed: int = 1,
    mediator: bool = False,
    heed: Heed = _silent,
) -> CompareReport:
    """The two cases a person names, over the same futures; ``scenario``: one file for both, if their ids are one."""
    (one, assumed, _), (other, assumed_too, _) = (
        model_of_case(name, scenario=scenario, mediator=mediator) for name in (first, second)
    )
    pair = play_pair(one, other, futures, seed, heed=lambda done, of: heed("playing futures of both", done, of))
    return CompareReport((first, second), (one.agreement, other.agreement), (assumed, assumed_too), seed, futures, pair)


def ended_by(report: CompareReport) -> list[tuple[str, int, int]]:
    """How many futures of each design every cause ended."""
    first, second = report.paired.first.causes(), report.paired.second.causes()
    return [(CAUSES[cause], first[cause], second[cause]) for cause in first if first[cause] or second[cause]]
