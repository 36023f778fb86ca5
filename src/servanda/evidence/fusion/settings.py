"""The method's fixed measures: how far and how long a search reaches, and the classes that agreement is counted in."""

from typing import Final

import numpy as np

#: No two reports of one incident are sought farther apart, km; the cells are this wide.
RADIUS_KM: Final = 50.0
DAY: Final = 1_440
#: Reports of one incident are less than this apart, minutes between the end of one span and the begin of the other.
APART: Final = 4 * DAY
#: Other incidents are counted this far before and after, where reports of the same one cannot be.
RING_FROM: Final = 5 * DAY
RING_DAYS: Final = 12
RING_TO: Final = RING_FROM + RING_DAYS * DAY
#: Radii other incidents are counted in, km.
RINGS_KM: Final = np.array([1.0, 2.0, 4.0, 8.0, 16.0, 32.0, RADIUS_KM])
#: Lags: -4 to 4 days where one of the two is dated by the day, else the gap in minutes up to these, either way.
DAY_LAGS: Final = 9
FINE: Final = np.array([2, 10, 60, 360, DAY, 2 * DAY, 3 * DAY, APART])
CENTRE: Final = DAY_LAGS + len(FINE)
LAGS: Final = DAY_LAGS + 2 * len(FINE) + 1
#: A span of at least this many minutes is a date, not an hour.
DATED: Final = DAY // 2
#: How long each lag lasts, days: by chance, reports fall into it in proportion.
LAG_DAYS: Final = np.concatenate(
    [
        np.ones(DAY_LAGS),
        (np.diff(np.concatenate([[0], FINE]))[::-1]) / DAY,
        [4 / DAY],
        np.diff(np.concatenate([[0], FINE])) / DAY,
    ]
)
#: Scales of sources are shared out in at most so many sweeps; one that moves by less than this part of itself stands.
SWEEPS: Final = 200
STILL: Final = 1e-9
