"""What other records of the same truces would teach, worked out on imagined ones: end dates, alarms, answers.

For draws from the prior whose futures are known, each parameter is told from each sort of record by regression, fitted
on one half and judged on the other. The share of the prior's variance so explained is what such a record can be
expected to teach; it needs no data and uses none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from servanda.windtunnel.calibration.data import Kind
from servanda.windtunnel.calibration.learned import Ridge, scaled
from servanda.windtunnel.calibration.populations import Floats, Heed, spread_of
from servanda.windtunnel.calibration.simulated import Playing, told_of
from servanda.windtunnel.calibration.summaries import Scheme, Told, scheme_for
from servanda.windtunnel.futures.played import records_under

#: Draws from the prior, and the most truces imagined under each.
DRAWS: Final = 800
MOST_TRUCES: Final = 20
_BATCH: Final = 100
_RIDGE: Final = 1e-2
END_DATES: Final = "end dates alone"
_KINDS: Final[tuple[tuple[str, frozenset[Kind], bool], ...]] = (
    (END_DATES, frozenset(), False),
    ("a log of contraventions", frozenset({Kind.CONTRAVENTION}), False),
    ("a log of contraventions and who acted", frozenset({Kind.CONTRAVENTION}), True),
    ("a log of contraventions and alarms", frozenset({Kind.CONTRAVENTION, Kind.ALARM}), True),
    ("a log of contraventions, alarms and answers", frozenset({Kind.CONTRAVENTION, Kind.ALARM, Kind.ANSWER}), True),
    ("a log of these and of what was cleared up", frozenset(Kind), True),
)


@dataclass(frozen=True, slots=True)
class Taught:
    """One sort of record: the share of variance it can be expected to explain, per parameter and along each ridge."""

    record: str
    parameters: tuple[float, ...]
    ridges: tuple[float, ...]


def taught(play: Playing, ridges: Sequence[Ridge], u: Floats, seed: int, heed: Heed) -> tuple[Taught, ...]:
    """What each sort of record of as many truces, at most ``MOST_TRUCES``, would teach; ``u``: draws from the prior."""
    u = u[:DRAWS]
    windows = play.windows[:: max(1, len(play.windows) // MOST_TRUCES)][:MOST_TRUCES]
    told: list[list[Told]] = []
    sets = play.sets(u, seed)
    for first in range(0, len(u), _BATCH):
        heed("what other records would teach", first, len(u))
        rows = play.model.rows_of(type(sets)(sets.scenario, sets.rows[first : first + _BATCH]))
        futures = records_under(play.model, rows, len(windows), seed, first_row=first)
        each = [told_of(play.model, out, log, int(windows[n % len(windows)])) for n, (out, log) in enumerate(futures)]
        told += [each[n : n + len(windows)] for n in range(0, len(each), len(windows))]
    x = scaled(play.parameters, u)
    along = [_along(x, one) for one in ridges]
    return tuple(_taught(name, kinds, by, play, told, x, along) for name, kinds, by in _KINDS)


def _along(x: Floats, one: Ridge) -> Floats:
    """Where on a ridge each draw lies."""
    return np.asarray((x[:, one.first] + np.sign(one.correlation) * x[:, one.second]) / np.sqrt(2.0))


def _taught(
    name: str, kinds: frozenset[Kind], by: bool, play: Playing, told: list[list[Told]], x: Floats, along: list[Floats]
) -> Taught:
    parties = int(play.model.shape[0]) if by and kinds else 0
    scheme: Scheme = scheme_for(told[0], kinds, parties, play.model.horizon)
    given = np.array([scheme.of(one) for one in told])
    shares = tuple(explained(given, x[:, n]) for n in range(x.shape[1]))
    return Taught(name, shares, tuple(explained(given, one) for one in along))


def explained(given: Floats, wanted: Floats) -> float:
    """The share of variance of ``wanted`` explained in one half by what the other half taught; 0 where none is."""
    scale = spread_of(given)
    off = np.clip((given - np.median(given, axis=0)) / scale, -4.0, 4.0)
    columns = np.concatenate([np.ones((len(off), 1)), off, off**2], axis=1)
    missed = 0.0
    for side in (0, 1):
        here, there = columns[side::2], columns[1 - side :: 2]
        inner = here.T @ here + _RIDGE * len(here) * np.eye(columns.shape[1])
        missed += float(np.sum((wanted[1 - side :: 2] - there @ np.linalg.solve(inner, here.T @ wanted[side::2])) ** 2))
    return max(0.0, 1.0 - missed / float(np.sum((wanted - wanted.mean()) ** 2)))
