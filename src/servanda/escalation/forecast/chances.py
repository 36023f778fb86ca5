"""How likely so many within so many days are, at the end of each day of a series: the forecast made anew every day.

What a threshold watches. Each value is the share of the very draws that ``forecast_draws`` gives of what was known by
the end of that day; what lets thousands of days be asked is that how things stood at each is read once.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.forecast.alike import States, likened
from servanda.escalation.forecast.change import since_change
from servanda.escalation.forecast.history import DAYS, Floats, Known, known_at
from servanda.escalation.forecast.keys import key_of
from servanda.escalation.forecast.mixture import DRAWS, mixed, readings

#: With fewer days known, one incident would be in every window.
FEWEST_DAYS: Final = 28


def chances_within(counts: npt.ArrayLike, ahead: int, least: int, *, seed: int = 1) -> Floats:
    """At the end of each day, the share of 1,000 draws with at least ``least`` in the next ``ahead`` days.

    ``counts``: one unit's, by the day. Without what incidents call forth, which would have to be fitted every day; 0
    while fewer than four weeks are known, for all windows are one then, or nothing has happened yet.
    """
    series = np.asarray(counts, dtype=np.float64)
    found = np.zeros(len(series))
    begun = int(np.argmax(series > 0)) + 1 if series.any() else len(series) + 1
    cuts = range(max(FEWEST_DAYS, begun), len(series) + 1)
    if not len(cuts):
        return found
    whole = known_at(series, len(series), DAYS)
    states, held, asked = States(whole), _held(whole, cuts), np.arange(1, ahead + 1)
    for cut, level in zip(cuts, held, strict=True):
        known = Known(whole.counts[:, :cut], DAYS)
        alike = likened(states, cut, ahead)
        parts = readings(known, 0, asked, int(level), alike[0] if alike else None, DRAWS)
        draws = mixed(parts, None, key_of(known.counts[0]), seed, DRAWS, week=False)
        found[cut - 1] = float((draws.sum(axis=0) >= least).mean())
    return found


def own_chance(counts: npt.ArrayLike, ahead: int, least: int) -> float:
    """In what share of one's own last year so many days held so many: the plain thing a forecast stands beside."""
    series = np.asarray(counts, dtype=np.float64)[-DAYS.year :]
    if len(series) < ahead:
        return 0.0
    sums = np.convolve(series, np.ones(ahead), "valid")
    return float((np.rint(sums) >= least).mean())


def _held(whole: Known, cuts: range) -> list[int]:
    """How long the level had held at each cut; all cuts with as long a look in one go."""
    look, counts = whole.steps.look, whole.counts[0]
    early = [int(since_change(Known(counts[None, :cut], whole.steps))[0]) for cut in cuts if cut < look]
    late = [cut for cut in cuts if cut >= look]
    if not late:
        return early
    looks = np.lib.stride_tricks.sliding_window_view(counts, look)[[cut - look for cut in late]]
    return [*early, *since_change(Known(looks, whole.steps)).tolist()]
