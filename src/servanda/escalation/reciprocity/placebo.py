"""Would shuffled days show as much? Each link of one stream to another against its own placebo distribution.

The link of stream j to stream k is the slope of k's counts on what is felt of j's, beside the moving background and
all other streams, k's own past among them (weighted least squares; its unit is acts per act, as in the branching).
It is compared by its studentised score, whose spread does not hang on how bunched j's acts are. A placebo shuffles
whole days of j among days of the same weekday within eight weeks, so that weekday, hour of day and slow trend stay.
Rank: (1 + placebos at or above) / (1 + placebos) (Davison and Hinkley 1997, from memory); many links: Holm 1979.
"""

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import draw
from servanda.escalation.reciprocity.counting import CountFit
from servanda.escalation.reciprocity.memory import Array, felt
from servanda.escalation.reciprocity.moving import hats

PLACEBOS: Final = 999
WEEKS: Final = 8
SHUFFLED: Final = 3101
#: Beside a background as free as this, in days: what moves more slowly is no link, in the series or its placebos.
FINEST: Final = 28
#: How far two scores must be apart for the one reading to be stronger than the other: one-sided 5 per cent.
APART: Final = 1.6449 * 2**0.5


@dataclass(frozen=True, slots=True)
class Link:
    """Whether stream ``start`` is followed by ``end`` more than shuffled days show.

    ``slope``: further acts per act, ``backward`` the same with time reversed; ``placebo``: the middle 95 per cent of
    the slopes in shuffled days; ``rank`` of the ``placebos`` + 1 (1: none as high), ``held``: its p after Holm.
    """

    start: int
    end: int
    slope: float
    score: float
    backward: float
    backward_score: float
    placebo: tuple[float, float]
    rank: int
    placebos: int
    held: float

    @property
    def more(self) -> bool:
        """More than in shuffled days, all links looked at taken together, at 5 per cent."""
        return self.held <= 0.05

    @property
    def one_way(self) -> bool:
        """Stronger forward than backward: which follows which can be told."""
        return self.score - self.backward_score > APART


def links(
    fit: CountFit, back: CountFit, keys: npt.NDArray[np.uint64], seed: int = 1, placebos: int = PLACEBOS
) -> tuple[Link, ...]:
    """Every link, in order of (end, start); ``keys`` are content hashes of the streams, which name the draws."""
    streams = fit.data.counts.shape[1]
    found = [_link(fit, back, end, start, keys, seed, placebos) for end in range(streams) for start in range(streams)]
    held = holm(np.array([link.rank / (link.placebos + 1) for link in found]))
    return tuple(replace(link, held=chance) for link, chance in zip(found, held.tolist(), strict=True))


def holm(chances: Array) -> Array:
    """Holm's step-down p-values, so that the chance of any false one stays at its level."""
    order = np.argsort(chances, kind="stable")
    stepped = np.maximum.accumulate(chances[order] * np.arange(len(chances), 0, -1))
    out = np.empty(len(chances))
    out[order] = np.minimum(stepped, 1.0)
    return out


def _link(
    fit: CountFit, back: CountFit, end: int, start: int, keys: npt.NDArray[np.uint64], seed: int, placebos: int
) -> Link:
    forward = _Beside.of(fit, end, start)
    slope, score = forward.slopes(felt(fit.data.counts[:, [start]], fit.decay))
    key = keys[start] ^ (keys[end] << np.uint64(1))
    shuffled = shuffles(fit.data.counts[:, start], fit.per_day, key, seed, placebos)
    slopes, scores = forward.slopes(felt(shuffled, fit.decay))
    against, against_score = _Beside.of(back, end, start).slopes(felt(back.data.counts[:, [start]], fit.decay))
    low, high = np.quantile(slopes, [0.025, 0.975]).tolist()
    rank = 1 + int((scores >= score[0] - 1e-9).sum())
    return Link(
        start, end, float(slope[0]), float(score[0]), float(against[0]), float(against_score[0]),
        (low, high), rank, shuffled.shape[1], 1.0,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Beside:
    """Counts of one stream with everything but the stream in question fitted away."""

    left: Array
    basis: Array
    root: Array
    seen: npt.NDArray[np.bool_]
    free: int

    @classmethod
    def of(cls, fit: CountFit, end: int, start: int) -> "_Beside":
        seen, rate = fit.data.seen, fit.rates[fit.data.seen, end]
        root = 1.0 / np.sqrt(rate * (1.0 + fit.spread[end] * rate))
        others = np.delete(felt(fit.data.counts, fit.decay), start, axis=1)[seen]
        ground = hats(len(seen), fit.per_day, FINEST)[seen]
        basis, _ = np.linalg.qr(np.hstack([ground, others]) * root[:, None])
        counts = fit.data.counts[seen, end] * root
        return cls(counts - basis @ (basis.T @ counts), basis, root, seen, len(root) - basis.shape[1] - 1)

    def slopes(self, heard: Array) -> tuple[Array, Array]:
        """Slope and studentised score of each column of what is felt."""
        column = heard[self.seen] * self.root[:, None]
        column -= self.basis @ (self.basis.T @ column)
        square = np.maximum((column**2).sum(axis=0), 1e-12)
        together = column.T @ self.left
        slope = together / square
        rest = np.maximum((self.left**2).sum() - slope * together, 1e-12) / self.free
        return slope, slope * np.sqrt(square / rest)


def shuffles(
    counts: npt.NDArray[Any], per_day: int, key: np.uint64, seed: int, placebos: int = PLACEBOS
) -> npt.NDArray[Any]:
    """Counts (bins, placebos) with whole days moved among days of one weekday within eight weeks."""
    days = len(counts) // per_day
    day = np.arange(days)
    block = (day // (7 * WEEKS)) * 7 + day % 7
    with np.errstate(over="ignore"):
        hashes = np.uint64(key) + day.astype(np.uint64)[:, None] * np.uint64(0x9E3779B97F4A7C15)
        hashes = hashes + np.arange(placebos, dtype=np.uint64)[None, :] * np.uint64(0xD1B54A32D192ED03)
    drawn = draw(seed, 0, SHUFFLED, hashes)[0]
    slots = np.lexsort((day, block))
    keyed = (block.astype(np.uint64)[:, None] << np.uint64(40)) | (drawn >> np.uint64(24))
    moved = np.empty((days, placebos), dtype=np.int64)
    moved[slots] = np.argsort(keyed, axis=0, kind="stable")
    by_day = counts[: days * per_day].reshape(days, per_day)
    return by_day[moved].transpose(0, 2, 1).reshape(days * per_day, placebos)
