"""What is read off the futures of two texts, and how a sign is counted: set by set of assumptions, and in the mean."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from servanda.agreement import Agreement
from servanda.windtunnel import PER_SET, Out, model_of, play_chunk, read_scenario

#: Sets of assumptions, a hundred futures under each.
SETS, SEED, HORIZON = 100, 1, 365
NINETY = 1.6449
Parts = Mapping[str, Any]
Outs = Any


@dataclass(frozen=True)
class Played:
    """One text over many sets of assumptions: outcomes (sets × futures × columns) and violent acts (sets × days)."""

    outs: Outs
    violent: Outs


@dataclass(frozen=True)
class Side:
    """One text of a pair and what is read off its futures, a number per set; ``parts``: assumptions of its own."""

    agreement: Agreement
    measure: Callable[[Played], Outs]
    horizon: int = HORIZON
    parts: Parts = field(default_factory=dict)


@dataclass(frozen=True)
class Sign:
    """A pair of which the second should exceed the first; ``without``: assumptions taken out, one at a time."""

    key: str
    unit: str
    first: Side
    second: Side
    without: Mapping[str, Parts] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """What a pair came to: means, what the second adds (5th, 50th and 95th hundredth of sets), in how many sets."""

    first: float
    second: float
    gain: tuple[float, float, float]
    spread: tuple[float, float, float]
    more: int
    fewer: int
    of: int

    @property
    def holds(self) -> bool:
        """Whether the second exceeds the first beyond chance in the mean, and in most sets."""
        return self.gain[0] > 0 and 2 * self.more > self.of

    @property
    def on_average(self) -> bool:
        """Whether it exceeds it beyond chance in the mean, and not in most sets."""
        return self.gain[0] > 0 and not self.holds

    @property
    def opposite(self) -> bool:
        """Whether the first exceeds the second in that way."""
        return self.gain[2] < 0 and 2 * self.fewer > self.of


def days(played: Played) -> Outs:
    """How long a future lasted, in days, those that held counted to the horizon."""
    return played.outs[:, :, Out.END].mean(axis=1)


def contraventions(played: Played) -> Outs:
    """Contraventions in a hundred days of an agreement in force."""
    ends, began = played.outs[:, :, Out.END], played.outs[:, :, Out.BEGAN]
    in_force = np.maximum(0, ends - np.maximum(began, 0)) + (began >= 0)
    return 100.0 * played.outs[:, :, Out.CONTRAVENED].sum(axis=1) / np.maximum(1, in_force.sum(axis=1))


def violence(first: int, last: int) -> Callable[[Played], Outs]:
    """Violent acts in a hundred days of a future, from one day to another."""
    return lambda played: 100.0 * played.violent[:, first:last].sum(axis=1) / PER_SET / (last - first)


def ends_between(first: int, last: int) -> Callable[[Played], Outs]:
    """Ends, in thousands, and days at risk, from one day to another: two rows, to be divided."""

    def measure(played: Played) -> Outs:
        ends = played.outs[:, :, Out.END]
        failed = ((ends >= first) & (ends < last) & (played.outs[:, :, Out.CAUSE] > 0)).sum(axis=1)
        return np.stack([1000.0 * failed, (np.clip(ends, first, last) - first).sum(axis=1)])

    return measure


def play(agreement: Agreement, parts: Parts, horizon: int, sets: int) -> Played:
    """A text under the documented defaults but for ``parts``; what was played before is not played again."""
    file = json.dumps({"scenario": 1, "agreement": agreement.id, "horizon": f"{horizon} days", **parts})
    key = (id(agreement), file, sets)
    if key not in _PLAYED:
        model = model_of(agreement, read_scenario(file, agreement))
        chunks = [play_chunk(model, SEED, PER_SET * n, PER_SET) for n in range(sets)]
        violent = np.stack([one.violent for one in chunks])
        _PLAYED[key] = Played(np.stack([one.outs for one in chunks]), violent), agreement
    return _PLAYED[key][0]


#: The agreement is kept beside what was played of it, so that its identity stays its own.
_PLAYED: dict[tuple[int, str, int], tuple[Played, Agreement]] = {}


def merged(*parts: Parts) -> dict[str, Any]:
    """Parts of a scenario, later ones over earlier ones."""
    found: dict[str, Any] = {}
    for part in parts:
        for key, value in part.items():
            found[key] = found.get(key, {}) | value if isinstance(value, dict) else value
    return found


def compare(first: Side, second: Side, parts: Parts | None = None, sets: int = SETS) -> Found:
    """Both sides of a pair over the same sets, under the defaults but for ``parts``."""
    values = []
    for side in (first, second):
        values.append(side.measure(play(side.agreement, merged(parts or {}, side.parts), side.horizon, sets)))
    one, other = (value if value.ndim == 2 else np.stack([value, np.ones(len(value))]) for value in values)
    known = (one[1] > 0) & (other[1] > 0)
    gained = other[0, known] / other[1, known] - one[0, known] / one[1, known]
    mean, error = jackknife(one, other)
    low, middle, high = (float(q) for q in np.quantile(gained, (0.05, 0.5, 0.95), method="inverted_cdf"))
    return Found(
        float(one[0].sum() / one[1].sum()), float(other[0].sum() / other[1].sum()),
        (mean - NINETY * error, mean, mean + NINETY * error), (low, middle, high),
        int((gained > 0).sum()), int((gained < 0).sum()), len(gained),
    )  # fmt: skip


def jackknife(one: Outs, other: Outs) -> tuple[float, float]:
    """The difference over all sets together, and its standard error, leaving one set out at a time."""
    whole = [side.sum(axis=1, keepdims=True) for side in (one, other)]
    less = [(total - side)[0] / (total - side)[1] for total, side in zip(whole, (one, other), strict=True)]
    left = less[1] - less[0]
    mean = float(whole[1][0, 0] / whole[1][1, 0] - whole[0][0, 0] / whole[0][1, 0])
    return mean, float(np.sqrt((len(left) - 1) * ((left - left.mean()) ** 2).mean()))
