"""What pairs drawn to learn from show, laid out pair by pair once: rates change from round to round, pairs do not."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from servanda.evidence.fusion.rates import ErrorRates
from servanda.evidence.fusion.reports import N_LEVELS, Floats, Ints
from servanda.evidence.fusion.scoring import Surroundings, tables
from servanda.evidence.fusion.search import Pairs, Space
from servanda.evidence.fusion.settings import DAY_LAGS, LAGS


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
    """Lays out ``pairs``; ``drawn``: which reports were drawn."""
    r, i, j = space.reports, pairs.left, pairs.right
    features = space.features(pairs)
    late, acts, names = features
    both = r.source[i].astype(np.int64) * len(rates.sources) + r.source[j]
    known = np.where(r.level < 0, N_LEVELS, r.level).astype(np.int64)
    rest = np.where(late < DAY_LAGS, -np.maximum(around.length[i], around.length[j]), 0.0)
    rest -= 0.5 * (around.act_chance[i, acts] + around.act_chance[j, acts])
    named = np.minimum(names, 1)
    rest -= np.where(names < 2, 0.5 * (around.name_chance[i, named] + around.name_chance[j, named]), 0.0)
    return Seen(
        features, both,
        groups=r.group[i].astype(np.int64) * len(rates.place) + r.group[j],
        lag=both * LAGS + late,
        agreed=((both * 3 + acts) * 3 + names) * 4 + 2 * drawn[i] + drawn[j],
        level=known[i] * (N_LEVELS + 1) + known[j],
        dist2=pairs.dist2,
        crowd=0.5 * (np.take(around.crowd, i, axis=0) + np.take(around.crowd, j, axis=0)),
        rest=rest,
    )  # fmt: skip
