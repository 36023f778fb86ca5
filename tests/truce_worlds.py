"""Synthetic truces of many kinds with the count that would have been known, and real series to place truces on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

FIRST = date(2016, 1, 1)


@dataclass(frozen=True)
class Kind:
    """One kind of series: level at its start, spread of a daily step, extra spread, weekly pattern, share cut."""

    name: str
    level: float
    step: float
    spread: float
    week: float = 0.0
    effect: float = 1.0
    before: int = 200
    after: int = 90
    back: float = 1.0


KINDS = (
    Kind("walk, negative binomial", 20, 0.05, 0.2),
    Kind("walk, negative binomial, weekly", 20, 0.05, 0.2, week=0.3),
    Kind("walk, Poisson", 20, 0.05, 0.0),
    Kind("walk, fast", 30, 0.15, 0.1),
    Kind("walk, slow, large counts", 200, 0.02, 0.05),
    Kind("walk, effect zero, long", 20, 0.04, 0.3, before=500),
    Kind("walk, large effect", 40, 0.06, 0.2, effect=0.1),
    Kind("walk, half", 15, 0.05, 0.4, effect=0.5),
    Kind("walk, more after", 10, 0.05, 0.2, effect=1.5),
    Kind("low counts", 1.0, 0.06, 0.3),
    Kind("mostly zeros", 0.2, 0.05, 0.5),
    Kind("short history", 20, 0.05, 0.2, before=60),
    Kind("no walk, Poisson", 5, 0.0, 0.0),
    Kind("comes back to its mean", 20, 0.2, 0.1, back=0.95),
)


@dataclass(frozen=True)
class World:
    """A truce whose counterfactual is known: counts with the truce, and the counts there would have been without."""

    counts: np.ndarray
    without: np.ndarray
    start: int


def worlds(kind: Kind, number: int, seed: int = 0) -> Iterator[World]:
    """``number`` truces of one kind; a series without a single count before the truce is drawn again."""
    random = np.random.default_rng([seed, abs(hash_of(kind.name))])
    made = 0
    while made < number:
        world = one(kind, random)
        if world.counts[: world.start].any():
            made += 1
            yield world


def hash_of(name: str) -> int:
    """A number that stands for a name, the same in every process."""
    return int.from_bytes(name.encode()[:6], "big")


def one(kind: Kind, random: np.random.Generator) -> World:
    """One series and its truce."""
    length = kind.before + kind.after
    level, levels = 0.0, np.empty(length)
    for t in range(length):
        level = kind.back * level + kind.step * random.normal()
        levels[t] = level
    week = kind.week * random.normal(size=7)
    rate = kind.level * np.exp(levels + week[np.arange(length) % 7])
    without = drawn(rate, kind.spread, random)
    counts = without.copy()
    counts[kind.before :] = drawn(rate[kind.before :] * kind.effect, kind.spread, random)
    return World(counts, without, kind.before)


def drawn(rate: np.ndarray, spread: float, random: np.random.Generator) -> np.ndarray:
    """Counts around a rate."""
    if spread > 0:
        rate = rate * random.gamma(1 / spread, spread, rate.shape)
    return random.poisson(rate).astype(float)


def reference_world(seed: int) -> tuple[World, np.ndarray]:
    """A truce that takes exactly 750 incidents off 90 days: a walking rate, and a covariate known throughout."""
    random = np.random.default_rng([seed, 750])
    while True:
        covariate = np.sin(np.arange(450) / 20.0) + 0.3 * random.normal(size=450)
        level = np.log(30) + np.cumsum(0.015 * random.normal(size=450))
        without = drawn(np.exp(level + 0.3 * covariate), 0.05, random)
        if without[360:].sum() >= 1000:
            break
    taken = random.multivariate_hypergeometric(without[360:].astype(int), 750)
    counts = without.copy()
    counts[360:] -= taken
    return World(counts, without, 360), covariate
