"""How good a forecast made of draws was: CRPS, ignorance and interval score, exactly as one public challenge scores.

The three scores of the VIEWS prediction challenge 2023/24 (Hegre et al., Journal of Peace Research 62(6), 2025). All
are better when smaller. Every row is one outcome with its own draws; time is that of sorting the draws.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
# Outcomes are whole numbers of deaths or incidents: edges stand halfway between them.
BINS: Final = (0.0, 0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5)
NINE_IN_TEN: Final = 0.1


@dataclass(frozen=True, slots=True)
class Scores:
    """Mean scores over ``rows`` outcomes: ``crps``, ``ign`` in bits, ``mis`` of the interval of nine in ten."""

    crps: float
    ign: float
    mis: float
    rows: int

    def data(self) -> dict[str, float | int]:
        """As plain data for JSON."""
        return {"crps": round(self.crps, 6), "ign": round(self.ign, 6), "mis": round(self.mis, 6), "rows": self.rows}


def scores_of(draws: npt.ArrayLike, outcomes: npt.ArrayLike) -> Scores:
    """The mean of the three scores. ``draws``: (rows, draws) counts; ``outcomes``: (rows,) what then happened."""
    drawn, seen = _as_rows(draws, outcomes)
    drawn = np.sort(drawn, axis=1)
    return Scores(
        float(_crps(drawn, seen).mean()),
        float(ignorance(drawn, seen).mean()),
        float(_interval(drawn, seen).mean()),
        len(seen),
    )


def crps(draws: npt.ArrayLike, outcomes: npt.ArrayLike) -> Floats:
    """Continuous ranked probability score of each row's draws, as an empirical distribution: E|X-y| - E|X-X'|/2."""
    drawn, seen = _as_rows(draws, outcomes)
    return _crps(np.sort(drawn, axis=1), seen)


def ignorance(draws: npt.ArrayLike, outcomes: npt.ArrayLike) -> Floats:
    """Minus the binary logarithm of the share of a row's draws in the bin of its outcome, in bits.

    One draw is added to every bin, so that a bin nobody drew costs much but not without end; the score therefore
    depends on how many draws there are, and only equal numbers of draws may be compared.
    """
    drawn, seen = _as_rows(draws, outcomes)
    edges = np.array(BINS)
    bins = np.searchsorted(edges, seen, side="right") - 1
    low = edges[bins]
    high = np.append(edges[1:], np.inf)[bins]
    within = ((drawn >= low[:, None]) & (drawn < high[:, None])).sum(axis=1)
    return np.asarray(-np.log2((within + 1) / (drawn.shape[1] + len(BINS))), dtype=np.float64)


def interval_score(draws: npt.ArrayLike, outcomes: npt.ArrayLike) -> Floats:
    """Width of the interval of nine draws in ten, plus 20 times how far the outcome lies outside it."""
    drawn, seen = _as_rows(draws, outcomes)
    return _interval(np.sort(drawn, axis=1), seen)


def _as_rows(draws: npt.ArrayLike, outcomes: npt.ArrayLike) -> tuple[Floats, Floats]:
    drawn, seen = np.asarray(draws, dtype=np.float64), np.asarray(outcomes, dtype=np.float64)
    return np.atleast_2d(drawn), np.atleast_1d(seen)


def _crps(rising: Floats, seen: Floats) -> Floats:
    n = rising.shape[1]
    ranks = 2.0 * np.arange(1, n + 1) - n - 1
    spread = (rising @ ranks) / n**2
    return np.asarray(np.abs(rising - seen[:, None]).mean(axis=1) - spread, dtype=np.float64)


def _interval(rising: Floats, seen: Floats) -> Floats:
    low, high = _quantile(rising, NINE_IN_TEN / 2), _quantile(rising, 1 - NINE_IN_TEN / 2)
    outside = np.maximum(low - seen, 0) + np.maximum(seen - high, 0)
    return np.asarray(high - low + 2 / NINE_IN_TEN * outside, dtype=np.float64)


def _quantile(rising: Floats, share: float) -> Floats:
    """The quantile between the two draws beside it, of draws that rise."""
    at = share * (rising.shape[1] - 1)
    below = int(np.floor(at))
    above = min(below + 1, rising.shape[1] - 1)
    return np.asarray(rising[:, below] + (at - below) * (rising[:, above] - rising[:, below]), dtype=np.float64)
