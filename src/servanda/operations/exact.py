"""The chances of an agreement's futures themselves, without drawing any, where its model is small enough."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from servanda.agreement import Agreement
from servanda.basis import Refusal
from servanda.operations.scenario import DATA_CLASS, NOT_A_FORECAST
from servanda.operations.shown_text import Passage
from servanda.operations.simulate import model_of_case
from servanda.windtunnel import CAUSES, Scenario, exact_futures

#: Sets of assumptions solved; each is a chain or a few.
SETS = 100
#: Parts of the horizon at which the chance that it holds is told.
PARTS = 4


@dataclass(frozen=True, slots=True)
class ExactReport:
    """Chances per set of assumptions; class mediator-only.

    ``days``: the dates told of; ``holds``: the least chance to hold until each (sets × dates); ``ends``: per cause the
    chance that it ends it by the horizon, the mean over sets. ``left_open``: per set, by how much more the chance may
    be. ``left_out``: how many sets have no chain, ``why`` the first of them has none.
    """

    agreement: Agreement
    scenario: Scenario
    seed: int
    days: tuple[int, ...]
    holds: Any
    ends: dict[str, float]
    left_open: Any
    left_out: int = 0
    why: str = ""

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return DATA_CLASS

    def spread(self) -> list[tuple[int, float, float, float]]:
        """Per date: the day, and the chance in the set of assumptions at the 5th, 50th and 95th hundredth."""
        low, middle, high = np.quantile(self.holds, (0.05, 0.5, 0.95), axis=0)
        return [(day, float(low[n]), float(middle[n]), float(high[n])) for n, day in enumerate(self.days)]

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "agreement": self.agreement.id,
            "standing": self.agreement.standing,
            "class": DATA_CLASS,
            "meaning": NOT_A_FORECAST,
            "seed": self.seed,
            "sets_of_assumptions": len(self.holds),
            "sets_left_out": self.left_out,
            "left_out_because": self.why,
            "left_open_at_most": round(float(np.max(self.left_open)), 9),
            "holds": [
                {"day": day, "low": round(low, 9), "median": round(middle, 9), "high": round(high, 9)}
                for day, low, middle, high in self.spread()
            ],
            "ended_by": {cause: round(share, 9) for cause, share in self.ends.items()},
        }


def exact_case(name: str, *, scenario: str = "", seed: int = 1, mediator: bool = False) -> ExactReport:
    """The chances of the case a person names, over drawn sets of assumptions.

    Sets of assumptions under which the state would not stay small are left out and counted. Refuses (TUN205), with the
    reason, a model of which that is so under all of them: imagined futures take that in.
    """
    model, assumed, _ = model_of_case(name, scenario=scenario, mediator=mediator)
    days = tuple(model.horizon * n // PARTS for n in range(1, PARTS + 1))
    solved, refused = [], []
    for row in model.rows(seed, 0, SETS):
        try:
            solved.append(exact_futures(model, row))
        except Refusal as refusal:
            refused.append(refusal)
    if not solved:
        raise refused[0]
    holds, ends = [], dict.fromkeys(CAUSES.values(), 0.0)
    for exact in solved:
        survival = exact.survival(model.horizon)
        holds.append([float(survival[day]) for day in days])
        for cause, share in exact.ended_by(model.horizon).items():
            ends[CAUSES[cause]] += share / len(solved)
    ended = {cause: share for cause, share in ends.items() if share > 0.0}
    left_open = np.array([exact.left_open(model.horizon) for exact in solved])
    why = refused[0].reasons[0].why if refused else ""
    return ExactReport(model.agreement, assumed, seed, days, np.array(holds), ended, left_open, len(refused), why)


def tell_exact(report: ExactReport) -> Iterator[Passage]:
    """The chances in words."""
    yield Passage("how long it lasts, exactly under each set of assumptions", part=True)
    for day, low, middle, high in report.spread():
        yield Passage(
            f"to day {day}: holds with a chance of {low:.3f} to {high:.3f} by what is assumed (middle {middle:.3f})"
        )
    if len(report.left_open) and np.max(report.left_open) > 0.0:
        yield Passage(
            f"Three exchanges or more under way at once are left open: chances may be higher than told by "
            f"{np.median(report.left_open):.4f} in the middle set, by {np.max(report.left_open):.4f} in the widest."
        )
    if report.left_out:
        yield Passage(
            f"{report.left_out} of {report.left_out + len(report.holds)} sets are left out, which bends the range: "
            f"{report.why}."
        )
    yield Passage("what ends it, mean over the sets", part=True)
    yield from (Passage(f"{cause}: {share:.3f}") for cause, share in report.ends.items())
