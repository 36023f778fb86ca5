"""How much sources err, learned by comparing them: what a pair score is made of."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import polars as pl

from servanda.evidence.fusion.codebook import CLASSES
from servanda.evidence.fusion.reports import Floats
from servanda.evidence.fusion.settings import DAY_LAGS


@dataclass(frozen=True, slots=True)
class ErrorRates:
    """What was learned of sources 0 to s-1; ``g`` groups are s sources times the classes of stated precision.

    ``place``: variance of a coordinate by group, km². ``lag`` (s, s, lags): how reports of one incident by two
    sources lie in time, signed. ``acts`` (s, s, 3): how often they give one act, one family, neither. ``names``
    (s, s, 2): how often they share a name where both give any. ``also`` (s, s): how often the second reports what the
    first does. ``level``: joint shares of classes of people killed. ``share``: each source's part of all reports.
    ``kinds``, ``named``: how often other incidents near a report agree with it by chance.
    """

    sources: tuple[str, ...]
    place: Floats
    lag: Floats
    acts: Floats
    names: Floats
    also: Floats
    level: Floats
    levels: Floats
    share: Floats
    kinds: Floats
    named: Floats
    table: pl.DataFrame

    def for_sources(self, sources: tuple[str, ...], fresh: "ErrorRates") -> "ErrorRates":
        """These rates in the order of ``sources``; of a source they do not know, what ``fresh`` has."""
        if sources == self.sources:
            return self
        known = [n for n, source in enumerate(sources) if source in self.sources]
        mine = np.array([self.sources.index(sources[n]) for n in known], dtype=np.int64)
        at = np.array(known, dtype=np.int64)

        def one(name: str) -> Any:
            made = getattr(fresh, name).copy()
            if name == "place":
                made.reshape(-1, CLASSES)[at] = getattr(self, name).reshape(-1, CLASSES)[mine]
            elif name == "share":
                made[at] = getattr(self, name)[mine]
            else:
                made[np.ix_(at, at)] = getattr(self, name)[np.ix_(mine, mine)]
            return made

        taken = {name: one(name) for name in ("place", "lag", "acts", "names", "also", "share")}
        kept = {name: getattr(self, name) for name in ("level", "levels", "kinds", "named", "table")}
        return replace(fresh, sources=sources, **taken, **kept)


#: Standard deviation of a coordinate taken for granted until pairs say otherwise, km, by class of stated precision.
START_KM = np.array([1.0, 4.0, 10.0, 25.0, 8.0])
#: How many pairs of reports what is taken for granted weighs as much as.
WEIGHT = 10.0
START_DAYS = np.array([0.01, 0.02, 0.04, 0.13, 0.60, 0.13, 0.04, 0.02, 0.01])
START_ACTS = np.array([0.75, 0.10, 0.15])
START_NAMES = np.array([0.85, 0.15])
START_ALSO = 0.3


def start_lags(fine: int) -> Floats:
    """The lags taken for granted: by day, and by the minute an even share of each step either way."""
    return np.concatenate([START_DAYS, np.full(fine, 1 / fine)])


def normal(lags: Floats) -> Floats:
    """Shares of lags by day that sum to one, and so those by the minute."""
    made = lags.copy()
    for part in (np.s_[..., :DAY_LAGS], np.s_[..., DAY_LAGS:]):
        made[part] /= made[part].sum(axis=-1, keepdims=True)
    return made
