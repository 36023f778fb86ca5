"""A case's forecast: a thousand continuations by area or clause, and how such forecasts would have done before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.acts.sorts import NO_ACTS, noun_of
from servanda.escalation.forecast.answers import DAYS_AHEAD, can_answer
from servanda.escalation.forecast.baselines import BASELINES
from servanda.escalation.forecast.counted import By, Counted, counted
from servanda.escalation.forecast.history import DAYS, Floats, Steps, known_at
from servanda.escalation.forecast.mixture import DRAWS, forecast_draws
from servanda.escalation.forecast.rolling import (
    OURS,
    Judged,
    answers_without_neighbours,
    judged,
    mixture,
    with_answers,
    without_neighbours,
)

if TYPE_CHECKING:
    from servanda.escalation.acts.acts import Acts, What

#: What a forecast counts, by what it is; an alert is no incident, for nothing need have been fired.
Told = Literal["incidents", "deaths", "alerts"]

QUANTILES: Final = (0.05, 0.25, 0.5, 0.75, 0.95)
DATA_CLASS: Final = "mechanism"
#: Fewer incidents or deaths than this in a whole series are no past to go on from.
FEWEST_TOLD: Final = 5


@dataclass(frozen=True, slots=True)
class Continued:
    """One unit's continuations: ``paths`` (periods, draws); ``before``: its count over as many periods until now.

    ``name``: the area or clause, empty for the whole.
    """

    name: str
    paths: Floats
    before: float

    def each(self) -> Floats:
        """Quantiles (of ``QUANTILES``) of each period."""
        return np.asarray(np.quantile(self.paths, QUANTILES, axis=1), dtype=np.float64)

    def sums(self) -> Floats:
        """Quantiles of the count over the whole stretch asked."""
        return np.asarray(np.quantile(self.paths.sum(axis=0), QUANTILES), dtype=np.float64)

    def chances(self) -> dict[str, int]:
        """Of a thousand continuations, in how many there is none, there is more than before, and twice as much."""
        sums = self.paths.sum(axis=0)
        shares = {
            "none": sums == 0,
            "more_than_before": sums > self.before,
            "twice_as_much": sums >= 2 * max(self.before, 1),
        }
        return {name: round(1000 * float(share.mean())) for name, share in shares.items()}


@dataclass(frozen=True, slots=True)
class Forecast:
    """A forecast of one case. Class mechanism.

    ``what`` it counts: alerts where sirens are counted, which are no incidents. ``continued``: the whole, then areas
    or clauses. ``beside``: what zero, the last period and the own last year say of the whole (periods, quantiles).
    ``judged``: scores on earlier cuts, of ``whole`` and of ``units``; empty where the series is too short to try,
    which ``why_not_judged`` says. ``without_answers``: what incidents call forth would have been a reading, and scipy
    is not installed.
    """

    counted: Counted
    by: By
    what: Told
    ahead: int
    seed: int
    continued: tuple[Continued, ...]
    beside: Mapping[str, Floats]
    judged: Mapping[str, Judged]
    why_not_judged: str = ""
    without_answers: bool = False

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        ends = [self.counted.after(n).isoformat() for n in range(1, self.ahead + 1)]
        return {
            "class": DATA_CLASS,
            "of": self.what,
            "by": self.by,
            "period": self.counted.steps.name,
            "from": self.counted.edges[-1].isoformat(),
            "until": ends,
            "draws": DRAWS,
            "seed": self.seed,
            "quantiles": list(QUANTILES),
            "known_periods": self.counted.counts.shape[1],
            "not_told_apart": self.counted.left,
            "without_answers": self.without_answers,
            "pooled_with": "neighbours and histories alike" if self.counted.beside is not None else "histories alike",
            "forecasts": [
                {
                    "name": one.name or None,
                    "neighbours": list(self.counted.neighbours(n)),
                    "before": one.before,
                    "each_period": one.each().T.round(3).tolist(),
                    "whole_stretch": one.sums().round(3).tolist(),
                    "of_1000": one.chances(),
                }
                for n, one in enumerate(self.continued)
            ],
            "beside": {name: one.T.round(3).tolist() for name, one in self.beside.items()},
            "would_have_done": {name: one.data() for name, one in self.judged.items()},
            **({"why_not_judged": self.why_not_judged} if self.why_not_judged else {}),
        }


def forecast_of(
    acts: "Acts",
    ahead: int,
    steps: Steps,
    *,
    by: By = "area",
    what: "What" = "incidents",
    clauses: Mapping[str, frozenset[str]] | None = None,
    seed: int = 1,
) -> Forecast:
    """Forecast incidents or deaths of the whole and by area or clause, ``ahead`` periods of ``steps``.

    ``clauses``: per clause, the ids of the acts that bear on it, where clauses are asked. The same acts and seed give
    the same draws. Refuses too short a series (ESC080), and one that tells of too little (ESC085).
    """
    told = told_of(acts.sort, what)
    if not len(acts):
        raise _too_few(told, 0, acts.begin, acts.end)
    series = counted(acts, by, what, steps, clauses)
    _enough(series, told)
    known = known_at(series.counts, series.counts.shape[1], steps, series.beside)
    asked = range(1, ahead + 1)
    wanted = what == "incidents" and steps is DAYS and ahead <= DAYS_AHEAD
    answers = wanted and can_answer()
    paths = forecast_draws(known, asked, seed=seed, answers=answers)
    before = known.last(ahead).sum(axis=1)
    continued = tuple(
        Continued(name, path, float(past)) for name, path, past in zip(("", *series.units), paths, before, strict=True)
    )
    beside = {
        name: np.asarray(np.quantile(method(known, asked, DRAWS)[0], QUANTILES, axis=1), dtype=np.float64)
        for name, method in BASELINES.items()
    }
    tried, why = _tried(series, ahead, steps, answers=answers)
    return Forecast(series, by, told, ahead, seed, continued, beside, tried, why, wanted and not answers)


def told_of(sort: str, what: "What") -> Told:
    """What is counted, by its own name: alerts where the sort of acts is one of alerts, and no deaths are asked."""
    return noun_of(sort) if what == "incidents" and noun_of(sort) in NO_ACTS else what  # type: ignore[return-value]


def _enough(series: Counted, what: Told) -> None:
    told = round(float(series.counts[0].sum()))
    if told < FEWEST_TOLD:
        raise _too_few(what, told, series.edges[0], series.edges[-1])


def _too_few(what: Told, told: int, begin: date, end: date) -> Refusal:
    return Refusal(
        "ESC085",
        f"{what} told of in all: {told}; a forecast needs {FEWEST_TOLD}",
        "give evidence that tells of more, or of a longer time",
        Place(f"{begin} to {end - timedelta(days=1)}"),
    )


def _tried(series: Counted, ahead: int, steps: Steps, *, answers: bool) -> tuple[Mapping[str, Judged], str]:
    ours = {OURS: with_answers, "without-answers": mixture} if answers else {OURS: mixture}
    if series.beside is not None:
        ours["without-neighbours"] = answers_without_neighbours if answers else without_neighbours
    groups = {"whole": [0], "units": list(range(1, len(series.counts)))}
    try:
        tried = judged(series.counts, ahead, steps, groups, {**ours, **BASELINES}, beside=series.beside)
    except Refusal as refusal:
        return {}, refusal.reasons[0].why
    # The whole lies beside nothing.
    return {name: one.but("without-neighbours") if name == "whole" else one for name, one in tried.items()}, ""
