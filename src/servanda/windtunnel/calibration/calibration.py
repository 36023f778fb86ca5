"""Calibration: from observations to what is known, and not known, about the assumptions of a scenario."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from servanda.agreement import Agreement
from servanda.basis import Place, Refusal
from servanda.windtunnel.calibration.adjustment import adjusted
from servanda.windtunnel.calibration.data import Data, digest
from servanda.windtunnel.calibration.learned import (
    Direction,
    Learned,
    Ridge,
    correlations,
    directions,
    learned,
    quantiles,
    ridges,
)
from servanda.windtunnel.calibration.parameters import Parameter, chosen
from servanda.windtunnel.calibration.populations import Fit, Floats, Heed, Population, fit
from servanda.windtunnel.calibration.simulated import Playing, playing
from servanda.windtunnel.calibration.teaching import Taught, taught
from servanda.windtunnel.model.assumptions import drawn_sets
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.scenario.scenario import Scenario, Sets

LEAST_SIZE, MOST_SIZE = 50, 20_000
MOST_POPULATIONS: Final = 20
#: Values in a population where nobody says: fewer where each needs many futures.
_FEW_TRUCES, _SIZE, _SIZE_OF_MANY = 10, 1_000, 300
_PROBES: Final = 24


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing compared: what was observed, and where nine in ten lay before and after fitting."""

    name: str
    observed: float
    before: tuple[float, float]
    after: tuple[float, float]

    @property
    def within(self) -> bool:
        """Whether what was observed is something the fitted scenario gives."""
        slack = 0.05 * max(1e-9, self.before[1] - self.before[0])
        return self.after[0] - slack <= self.observed <= self.after[1] + slack


@dataclass(frozen=True, slots=True)
class Calibration:
    """What observations taught about a scenario; class mediator-only.

    ``digest``: a mark of the observations. ``taught``: what other records would teach.
    """

    agreement: Agreement
    scenario: Scenario
    data: Data
    digest: str
    seed: int
    size: int
    populations: int
    playing: Playing
    fit: Fit
    posterior: Population
    learned: tuple[Learned, ...]
    correlations: Floats
    directions: tuple[Direction, ...]
    ridges: tuple[Ridge, ...]
    taught: tuple[Taught, ...]
    compared: tuple[Compared, ...]

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """What was fitted."""
        return self.playing.parameters


def _silent(_: str, done: int, total: int) -> None:
    """Progress nobody watches."""


def calibrate(
    agreement: Agreement,
    scenario: Scenario,
    data: Data,
    names: Sequence[str] = (),
    *,
    size: int = 0,
    populations: int = 6,
    seed: int = 1,
    heed: Heed = _silent,
) -> Calibration:
    """Fit values of a scenario to observations, by imagined futures.

    ``names``: the values to fit (empty: the usual ones). ``size``: how many sets of values a population holds (0: by
    the data). Refuses (TUN33x) names, and (TUN340, TUN341, TUN342) sizes and numbers that cannot be.
    """
    many = not isinstance(data, tuple) or len(data) > _FEW_TRUCES
    size = size or (_SIZE_OF_MANY if many else _SIZE)
    _refuse_sizes(size, populations)
    parameters = parameters_of(agreement, scenario, names)
    play = playing(agreement, scenario, parameters, data)
    observed = play.scheme.observed
    found = fit(play.summaries, observed, len(parameters), size, populations, seed, heed)
    posterior = adjusted(found.last, observed, found.scale)
    crests = ridges(parameters, posterior)
    return Calibration(
        agreement, scenario, data, digest(data, play.model.moves.actors), seed, size, populations, play, found,
        posterior, learned(parameters, posterior), correlations(parameters, posterior),
        directions(parameters, posterior), crests,
        _taught(play, crests, found, seed, heed),
        _compared(play, found),
    )  # fmt: skip


def _taught(play: Playing, crests: tuple[Ridge, ...], found: Fit, seed: int, heed: Heed) -> tuple[Taught, ...]:
    """What other records would teach; nothing where a person stopped the fit, or stops this."""
    try:
        return taught(play, crests, found.prior_u, seed, heed) if found.whole else ()
    except KeyboardInterrupt:
        return ()


def _refuse_sizes(size: int, populations: int) -> None:
    if not LEAST_SIZE <= size <= MOST_SIZE:
        raise Refusal(
            "TUN340",
            f"a population of {size:,} cannot be",
            f"ask for {LEAST_SIZE} to {MOST_SIZE:,}",
            Place("--population"),
        )
    if not 1 <= populations <= MOST_POPULATIONS:
        raise Refusal(
            "TUN341", f"{populations} populations cannot be", f"ask for 1 to {MOST_POPULATIONS}", Place("--populations")
        )


def parameters_of(agreement: Agreement, scenario: Scenario, names: Sequence[str]) -> tuple[Parameter, ...]:
    """What is fitted; refuses as ``chosen`` does, and (TUN342) where nothing is left of the usual ones."""
    model = model_of(agreement, scenario)
    found = chosen(scenario, names, used(model))
    if not found:
        raise Refusal(
            "TUN342",
            "every value that is usually fitted is fixed in this scenario, or changes nothing under this agreement",
            "name others with --fit, or give them spreads in the scenario",
            Place("--fit"),
        )
    return found


def used(model: Model) -> Floats:
    """Per value of the scenario 1 where it changes what futures are played under, 0 where it changes nothing."""
    scenario = model.scenario
    rows = drawn_sets(scenario, 1, 0, _PROBES).rows
    before = model.rows_of(Sets(scenario, rows))
    found = np.zeros(rows.shape[1])
    for n, leaf in enumerate(scenario.leaves):
        if leaf.value.low() < leaf.value.high():
            moved = rows.copy()
            moved[:, n] = leaf.value.over((np.arange(_PROBES) + 0.5) / _PROBES)
            found[n] = float((model.rows_of(Sets(scenario, moved)) != before).any())
    return found


def _compared(play: Playing, found: Fit) -> tuple[Compared, ...]:
    last, prior = found.last, np.full(len(found.prior_given), 1.0 / len(found.prior_given))
    lines = []
    for n, name in enumerate(play.scheme.names):
        before = quantiles(found.prior_given[:, n], prior, (0.05, 0.95))
        after = quantiles(last.given[:, n], last.weights, (0.05, 0.95))
        lines.append(Compared(name, float(play.scheme.observed[n]), (before[0], before[1]), (after[0], after[1])))
    return tuple(lines)
