"""How many acts may come within a week and a month: draws beside the plainest, and what each was worth before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation import BASELINES, DAYS, Acts, Judged, forecast_draws, judged, known_at

#: How many days ahead are asked.
WITHIN: Final = (7, 30)
#: With fewer days known, every window that is drawn from is the same.
FEWEST_DAYS: Final = 28
#: So many days after the last one counted nothing is foretold from it.
OLD_DAYS: Final = 7
OURS: Final = "mixture"
_WHOLE: Final = "whole"
_BAND: Final = (0.05, 0.5, 0.95)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The acts of ``days`` days from the day after the last counted.

    ``bands``: by method, ours first, low, middle and high of nine in ten draws. ``judged``: how each would have done on
    earlier days; None where too few are known.
    """

    days: int
    bands: Mapping[str, tuple[float, float, float]]
    judged: Judged | None


def stretches_ahead(acts: Acts, today: date) -> tuple[Stretch, ...]:
    """A stretch for each of ``WITHIN``, of all acts together; the same counts give the same draws.

    Without what incidents call forth, which would be fitted anew on every earlier day tried. Refuses (ESC080) fewer
    than four weeks, and (ESC086) where the last day counted is a week ago or more.
    """
    if acts.days < FEWEST_DAYS:
        raise Refusal("ESC080", f"{acts.days} days are fewer than {FEWEST_DAYS}", "wait for more", Place("forecast"))
    last = acts.end - timedelta(days=1)
    if (today - last).days >= OLD_DAYS:
        raise Refusal("ESC086", f"nothing is counted after {last}", "read what came since", Place("forecast"))
    counts = acts.daily()[1][None]
    return tuple(_stretch(counts, days) for days in WITHIN)


def _stretch(counts: np.typing.NDArray[np.float64], days: int) -> Stretch:
    known, asked = known_at(counts, counts.shape[1], DAYS), range(1, days + 1)
    ours = forecast_draws(known, asked)
    drawn = {OURS: ours, **{name: method(known, asked, ours.shape[2]) for name, method in BASELINES.items()}}
    return Stretch(days, {name: _band(one[0].sum(axis=0)) for name, one in drawn.items()}, _tried(counts, days))


def _band(sums: np.typing.NDArray[np.float64]) -> tuple[float, float, float]:
    low, middle, high = np.quantile(sums, _BAND)
    return float(low), float(middle), float(high)


def _tried(counts: np.typing.NDArray[np.float64], days: int) -> Judged | None:
    try:
        return judged(counts, days, DAYS, {_WHOLE: [0]})[_WHOLE]
    except Refusal:
        return None
