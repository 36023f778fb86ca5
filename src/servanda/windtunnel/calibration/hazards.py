"""Hazards over truces of many conflicts: covariates with a random effect for each conflict, by NumPyro.

A truce ends on a day with a hazard that is the same every day, exp(base + covariates + conflict); conflicts differ by
a spread that is learned too (a proportional hazard with a shared frailty, as in Therneau and Grambsch 2000, with the
hazard constant). Truces that still hold count as having held so long. The extra ``calibration`` brings NumPyro.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Final

import numpy as np

from servanda.basis import Refusal
from servanda.windtunnel.calibration.data import Truces

WARMUP, SAMPLES = 600, 1_000
LEAST_TRUCES: Final = 10


@dataclass(frozen=True, slots=True)
class Effect:
    """Mean, where nine in ten lie, and how far chains disagree (1: not at all)."""

    mean: float
    low: float
    high: float
    r_hat: float

    def data(self) -> dict[str, float]:
        """As plain data for JSON."""
        return {name: round(getattr(self, name), 6) for name in ("mean", "low", "high", "r_hat")}


@dataclass(frozen=True, slots=True)
class Hazards:
    """Log hazard ratios by covariate; the spread between conflicts; the hazard a day where covariates are 0."""

    names: tuple[str, ...]
    effects: tuple[Effect, ...]
    between: Effect
    base: Effect
    truces: int
    conflicts: int

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "truces": self.truces,
            "conflicts": self.conflicts,
            "log_hazard_ratios": {name: one.data() for name, one in zip(self.names, self.effects, strict=True)},
            "spread_between_conflicts": self.between.data(),
            "base_hazard_a_day": self.base.data(),
        }


def hazards_of(truces: Truces, seed: int) -> Hazards:
    """Fit hazards to truces, by the No-U-Turn sampler.

    Refuses (TUN360) where the extra is not installed, and (TUN361) fewer than ten truces, or none that ended.
    """
    if find_spec("numpyro") is None or find_spec("jax") is None:
        raise Refusal(
            "TUN360",
            "hazards over many truces need NumPyro, which is not installed",
            "pip install 'servanda[calibration]'",
        )
    if len(truces.entries) < LEAST_TRUCES or not truces.ended():
        raise Refusal(
            "TUN361",
            f"{len(truces.entries)} truces, {truces.ended()} of which ended, say nothing of a hazard",
            f"give {LEAST_TRUCES} or more, some of them ended",
        )
    shape = (len(truces.entries), len(truces.names))
    values = np.array([one.covariates for one in truces.entries], dtype=np.float64).reshape(shape)
    drawn = _sampled(truces, values, seed)
    effects = tuple(_effect(drawn["effects"][:, :, n]) for n in range(values.shape[1]))
    base = _effect(np.exp(drawn["base"]))
    return Hazards(truces.names, effects, _effect(drawn["between"]), base, len(truces.entries), len(truces.groups))


def _sampled(truces: Truces, values: Any, seed: int) -> dict[str, Any]:
    """Draws of every quantity, chains × samples."""
    import jax
    import jax.numpy as jnp
    import numpyro
    from numpyro.distributions import HalfNormal, Normal
    from numpyro.infer import MCMC, NUTS

    days = jnp.array([max(0.5, float(one.days)) for one in truces.entries])
    ended = jnp.array([float(one.ended) for one in truces.entries])
    group = np.array([truces.groups[one.group] for one in truces.entries])
    start = float(np.log(max(1, truces.ended()) / sum(max(1, one.days) for one in truces.entries)))

    def model() -> None:
        base = numpyro.sample("base", Normal(start, 2.0))
        between = numpyro.sample("between", HalfNormal(1.0))
        with numpyro.plate("conflicts", len(truces.groups)):
            conflict = numpyro.sample("conflict", Normal(0.0, 1.0))
        effects = numpyro.sample("effects", Normal(jnp.zeros(values.shape[1]), 1.5).to_event(1))
        log_hazard = base + jnp.array(values) @ effects + between * conflict[group]
        numpyro.factor("ends", jnp.sum(ended * log_hazard - jnp.exp(log_hazard) * days))

    sampler = MCMC(
        NUTS(model), num_warmup=WARMUP, num_samples=SAMPLES, num_chains=2, chain_method="sequential", progress_bar=False
    )
    sampler.run(jax.random.PRNGKey(seed & 0x7FFFFFFF))
    return {key: np.asarray(one, np.float64) for key, one in sampler.get_samples(group_by_chain=True).items()}


def _effect(draws: Any) -> Effect:
    flat = draws.reshape(-1)
    low, high = np.quantile(flat, [0.05, 0.95])
    within = float(draws.var(axis=1, ddof=1).mean())
    between = float(draws.mean(axis=1).var(ddof=1))
    n = draws.shape[1]
    r_hat = float(np.sqrt(((n - 1) / n * within + between) / within)) if within > 0 else 1.0
    return Effect(float(flat.mean()), float(low), float(high), r_hat)
