"""How well a forecast would have done on a series' own past: made anew at earlier cuts, each seeing only what was."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal
from servanda.escalation.forecast.baselines import BASELINES
from servanda.escalation.forecast.history import FEWEST, Floats, Known, Steps, known_at
from servanda.escalation.forecast.mixture import DRAWS, forecast_draws
from servanda.escalation.forecast.neighbours import Beside
from servanda.escalation.forecast.scores import Scores, scores_of

Method = Callable[[Known, Iterable[int], int], Floats]
#: Earlier cuts tried at most; with fewer than this many a score says little.
MOST_CUTS: Final = 12
FEW_CUTS: Final = 4
#: The forecast's own name among the methods; it stands first.
OURS: Final = "mixture"


@dataclass(frozen=True, slots=True)
class Judged:
    """Scores of each method over the same outcomes: period by period, and of the sum over all periods asked.

    ``cuts``: how many earlier cuts; ``within``: the share of outcomes inside the forecast's interval of nine in ten.
    """

    each: Mapping[str, Scores]
    whole: Mapping[str, Scores]
    cuts: int
    ahead: int
    within: float

    @property
    def few(self) -> bool:
        """Whether there are too few earlier cuts for the scores to say much."""
        return self.cuts < FEW_CUTS

    @property
    def best(self) -> str:
        """The forecast or the baseline with the smallest CRPS over the whole stretch; the simpler one of equals."""
        return min((*BASELINES, OURS), key=lambda name: self.whole[name].crps)

    def but(self, name: str) -> "Judged":
        """The same without one method."""
        each, whole = ({key: one for key, one in held.items() if key != name} for held in (self.each, self.whole))
        return replace(self, each=each, whole=whole)

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "earlier_cuts": self.cuts,
            "periods_ahead": self.ahead,
            "too_few_to_say_much": self.few,
            "outcomes_within_nine_in_ten": round(self.within, 6),
            "each_period": {name: one.data() for name, one in self.each.items()},
            "whole_stretch": {name: one.data() for name, one in self.whole.items()},
        }


def mixture(known: Known, ahead: Iterable[int], draws: int = DRAWS) -> Floats:
    """The forecast under its usual seed."""
    return forecast_draws(known, ahead, draws=draws)


def with_answers(known: Known, ahead: Iterable[int], draws: int = DRAWS) -> Floats:
    """The forecast with what incidents call forth among its readings."""
    return forecast_draws(known, ahead, draws=draws, answers=True)


def without_neighbours(known: Known, ahead: Iterable[int], draws: int = DRAWS) -> Floats:
    """The forecast as it would be if no area knew of another beside it."""
    return forecast_draws(replace(known, beside=None), ahead, draws=draws)


def answers_without_neighbours(known: Known, ahead: Iterable[int], draws: int = DRAWS) -> Floats:
    """The same, with what incidents call forth."""
    return forecast_draws(replace(known, beside=None), ahead, draws=draws, answers=True)


def rolling_cuts(periods: int, ahead: int, most: int = MOST_CUTS) -> tuple[int, ...]:
    """Cuts to try, evenly spaced over the later two thirds of a series, early to late; () where it is too short."""
    first, end = max(FEWEST, periods // 3), periods - ahead
    if end < first:
        return ()
    chosen = np.unique(np.rint(np.linspace(first, end, min(most, end - first + 1))).astype(int))
    return tuple(int(one) for one in chosen)


def judged(
    counts: npt.ArrayLike,
    ahead: int,
    steps: Steps,
    groups: Mapping[str, Sequence[int]],
    methods: Mapping[str, Method] | None = None,
    *,
    draws: int = DRAWS,
    beside: Beside | None = None,
) -> dict[str, Judged]:
    """Each method's scores over earlier cuts of the same series (units, periods), for each group of units by itself.

    ``methods``: by default the forecast beside zero, the last period and the own last year; ours first. ``beside``: the
    areas beside each unit, known to every cut as far as it was. Refuses (ESC082) a series too short for one cut.
    """
    series = np.atleast_2d(np.asarray(counts, dtype=np.float64))
    cuts = rolling_cuts(series.shape[1], ahead)
    if not cuts:
        raise Refusal(
            "ESC082",
            f"{series.shape[1]} whole {steps.name}s are too few to try a forecast of {ahead} on them first",
            f"ask for fewer {steps.name}s, or give a longer series",
            Place("forecast"),
        )
    methods = methods or {OURS: mixture, **BASELINES}
    seen = np.stack([series[:, cut : cut + ahead] for cut in cuts])
    drawn = {
        name: np.stack([method(known_at(series, cut, steps, beside), range(1, ahead + 1), draws) for cut in cuts])
        for name, method in methods.items()
    }
    return {
        group: _judge({name: one[:, list(rows)] for name, one in drawn.items()}, seen[:, list(rows)])
        for group, rows in groups.items()
        if len(rows)
    }


def _judge(drawn: Mapping[str, Floats], seen: Floats) -> Judged:
    """``drawn`` (cuts, units, periods, draws) of each method against ``seen`` (cuts, units, periods)."""
    each = {name: scores_of(one.reshape(-1, one.shape[-1]), seen.reshape(-1)) for name, one in drawn.items()}
    whole = {
        name: scores_of(one.sum(axis=2).reshape(-1, one.shape[-1]), seen.sum(axis=2).reshape(-1))
        for name, one in drawn.items()
    }
    low, high = np.quantile(next(iter(drawn.values())), (0.05, 0.95), axis=3)
    return Judged(each, whole, len(seen), seen.shape[2], float(((seen >= low) & (seen <= high)).mean()))
