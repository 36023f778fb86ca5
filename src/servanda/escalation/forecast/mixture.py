"""The forecast itself: a thousand continuations in equal shares from six ways of reading the past, or eight.

Four are the unit's own last periods (a quarter, half a year, a year, two years of months), one its periods since the
last shift of level, one what followed where histories were alike. Areas with places and few incidents have two more:
the two middle windows with those of their neighbours. All weigh the same: on the windows 2007 to 2017 no learned
weights did better (docs/reference/forecast.md).
"""

from collections.abc import Iterable
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import draw_unit
from servanda.escalation.forecast.alike import Alike, alike
from servanda.escalation.forecast.answers import answered
from servanda.escalation.forecast.change import since_change
from servanda.escalation.forecast.history import Floats, Known
from servanda.escalation.forecast.keys import key_of
from servanda.escalation.forecast.neighbours import pooled

DRAWS: Final = 1000
#: Spread of a count that has been before, in logarithms; half a count more is added as variance.
SPREAD: Final = 0.3
#: Up to so many days ahead, what incidents call forth has two shares.
WEEK: Final = 7
#: With more in a window than this, a unit's own past says more than its neighbours'.
FEW: Final = 12
_PURPOSE: Final = 0x464F5243


def forecast_draws(
    known: Known, ahead: Iterable[int], *, seed: int = 1, draws: int = DRAWS, answers: bool = False
) -> Floats:
    """Continuations of each unit: counts (units, periods asked, draws), whole numbers.

    ``ahead``: which periods after the cut, 1 the first. Each draw is one path: along a stretch that was, and with one
    spread throughout, so that sums over periods are draws too. ``answers``: with what incidents call forth as a
    further reading (``answers.py``; days only, two shares up to a week, one up to a fortnight). The same history and
    seed give the same draws, whatever units are called.
    """
    asked = np.array(tuple(ahead), dtype=np.int64)
    held = since_change(known)
    followed = alike(known, int(asked.max()))
    called = answered(known, asked, seed=seed, draws=draws // 4) if answers else (None,) * len(known.counts)
    found = np.empty((len(known.counts), len(asked), draws))
    for unit in range(len(known.counts)):
        parts = readings(known, unit, asked, int(held[unit]), followed[unit] if followed else None, draws)
        found[unit] = mixed(parts, called[unit], key_of(known.counts[unit]), seed, draws, week=asked.max() <= WEEK)
    return found


def readings(
    known: Known, unit: int, asked: npt.NDArray[np.int64], held: int, followed: Alike | None, draws: int
) -> list[Floats]:
    """The plain readings of one unit's past, each as paths (periods asked, paths)."""
    parts = [_again(known, unit, window, asked) for window in (*known.steps.windows, held)]
    parts += [] if followed is None else [_followed(known, followed, asked, draws)]
    return [*parts, *_with_neighbours(known, unit, asked)]


def _with_neighbours(known: Known, unit: int, asked: npt.NDArray[np.int64]) -> list[Floats]:
    """The two middle windows with those beside the unit, each where it holds few of the unit's own."""
    rows = () if known.beside is None else known.beside.rows[unit]
    if known.beside is None or not rows:
        return []
    theirs = known.beside.counts[list(rows)]
    spans = [min(window, known.periods) for window in known.steps.windows[1:3]]
    windows = [(known.counts[unit, -span:], theirs[:, -span:]) for span in spans]
    return [pooled(own, others, asked) for own, others in windows if own.sum() <= FEW]


def mixed(parts: list[Floats], called: Floats | None, key: int, seed: int, draws: int, *, week: bool) -> Floats:
    """All parts dealt; those that have been get a spread, those that were simulated have their own."""
    if called is None:
        return _spread(_dealt(parts, draws), key, seed)
    shares = np.array_split(called, 2, axis=1)[: 2 if week else 1]
    dealt = _dealt([*parts, *shares], draws)
    found = _spread(dealt, key, seed)
    own = np.arange(draws) % (len(parts) + len(shares)) >= len(parts)
    found[:, own] = dealt[:, own]
    return found


def _again(known: Known, unit: int, window: int, asked: npt.NDArray[np.int64]) -> Floats:
    """The last periods over again, begun at each of them in turn: (periods asked, starts)."""
    mine = known.counts[unit, -min(window, known.periods) :]
    return np.asarray(mine[(np.arange(len(mine)) + (asked - 1)[:, None]) % len(mine)], dtype=np.float64)


def _followed(known: Known, one: Alike, asked: npt.NDArray[np.int64], draws: int) -> Floats:
    """What followed the stretches that were alike, each as often as its weight, in order of what it came to."""
    paths = known.counts[one.unit, one.origin + (asked - 1)[:, None]] * one.scale
    paths = np.where(paths > 0, np.maximum(np.rint(paths), 1), 0)
    order = np.lexsort((one.origin, paths[0], paths.sum(axis=0)))
    reached = np.cumsum(one.weight[order])
    at = np.searchsorted(reached, (np.arange(draws) + 0.5) / draws * reached[-1])
    return np.asarray(paths[:, order[np.minimum(at, len(order) - 1)]], dtype=np.float64)


def _dealt(parts: list[Floats], draws: int) -> Floats:
    """Draws dealt to the parts in turn, and within a part evenly over its paths."""
    found = np.empty((parts[0].shape[0], draws))
    for n, part in enumerate(parts):
        mine = np.arange(n, draws, len(parts))
        found[:, mine] = part[:, (np.arange(len(mine)) * part.shape[1]) // len(mine)]
    return found


def _spread(paths: Floats, key: int, seed: int) -> Floats:
    """Each path with a spread of its own, so that counts beside those that have been are possible too."""
    if not paths.any():
        return paths
    hashes = np.uint64(key) + np.arange(paths.shape[1], dtype=np.uint64)
    first, second = draw_unit(seed, 0, _PURPOSE, hashes)
    normal = np.sqrt(-2 * np.log1p(-first)) * np.cos(2 * np.pi * second)
    width = np.sqrt(SPREAD**2 + 0.5 / np.maximum(paths, 1))
    moved = np.maximum(np.rint(paths * np.exp(width * normal)), 1)
    return np.asarray(np.where(paths > 0, moved, 0.0), dtype=np.float64)
