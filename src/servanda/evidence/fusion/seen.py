"""What pairs drawn to learn from show, laid out pair by pair once: rates change from round to round, pairs do not."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from servanda.evidence.fusion.rates import ErrorRates
from servanda.evidence.fusion.reports import N_LEVELS, Floats, Ints
from servanda.evidence.fusion.scoring import Surroundings, tables
from servanda.evidence.fusion.search import Pairs, Space


@dataclass(frozen=True, slots=True)
class Seen:
    """Pairs, one entry of each: places in the tables of rates, and what of the score the rates have no part in.

    ``features``: lag, level of acts, level of names, a row of each. ``both``: the two sources; ``groups``: the two
    groups; ``lag``: sources and lag; ``agreed``: sources, levels of acts and names, which of the two were drawn;
    ``level``: the classes of people killed. ``crowd``: by ring, mean of both reports'. ``rest``: what stays the same.
    """

    features: Ints
    both: Ints
    groups: Ints
    lag: Ints
    agreed: Ints
    level: Ints
    dist2: Floats
    crowd: Floats
    rest: Floats

    def scores(self, rates: ErrorRates) -> Floats:
        """The score of each pair, as `scoring` has it but for the order its terms are added in."""
        base, inverse, ring, lag, acts, names, level = tables(rates)
        # What is not told takes nothing away and adds nothing.
        named = np.concatenate([names, np.zeros((*names.shape[:2], 1))], axis=2)
        joint = np.zeros((N_LEVELS + 1, N_LEVELS + 1))
        joint[:N_LEVELS, :N_LEVELS] = level
        said = np.broadcast_to((acts[..., :, None] + named[..., None, :])[..., None], (*acts.shape, 3, 4)).ravel()
        width = self.crowd.shape[1]
        value = self.rest + base.ravel()[self.groups]
        value -= self.dist2 * inverse.ravel()[self.groups]
        value -= self.crowd.ravel()[np.arange(len(value)) * width + ring.ravel()[self.groups]]
        value += lag.ravel()[self.lag]
        value += said[self.agreed]
        value += joint.ravel()[self.level]
        return np.asarray(value)


def seen_in(space: Space, around: Surroundings, pairs: Pairs, drawn: npt.NDArray[np.bool_], rates: ErrorRates) -> Seen:
    """Lays out ``pairs``, part by part; ``drawn``: which reports were drawn."""
    count = len(pairs)
    both, groups, lag, agreed, level = (np.empty(count, dtype=np.int64) for _ in range(5))
    made = Seen(
        np.empty((3, count), dtype=np.int64), both, groups, lag, agreed, level, pairs.dist2,
        np.empty((count, around.crowd.shape[1])), np.empty(count),
    )  # fmt: skip
    r = space.reports

    def part(begin: int, end: int) -> None:
        at = slice(begin, end)
        space.kernels.laid_out(
            pairs.left[at], pairs.right[at], r.source, r.group, r.level, drawn, (len(rates.sources), len(rates.place)),
            space.spans, space.said, around.columns, made.features[:, at],
            (both[at], groups[at], lag[at], agreed[at], level[at]), made.crowd[at],
            made.rest[at],
        )  # fmt: skip

    space.in_parts(part, count)
    return made
