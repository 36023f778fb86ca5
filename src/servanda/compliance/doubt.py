"""How many of the facts counted are so: the expected number, with an interval, from their chances.

Each fact counted carries a chance (parts per million) that it happened, was such an act and was by such an actor.
Taken as independent, their number follows a Poisson-binomial law. Gates and lives never read it: they run on the
crisp reading.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import erf, exp, pi, sqrt
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.compliance.assessment import Assessed, Assessments
from servanda.compliance.coded import CRISP
from servanda.compliance.sums import within

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
WHOLE: Final = 1_000_000
#: A central interval: at most this much of the law lies below it, and as much above.
TAIL: Final = 0.05
#: Up to so many uncertain facts the law is worked out term by term.
EXACT_UP_TO: Final = 2_000
#: Beyond, the normal law stands in, where the variance is at least this; else the law is still worked out in full.
LEAST_VARIANCE: Final = 100.0


@dataclass(frozen=True, slots=True)
class Expected:
    """What a number of counted incidents is worth.

    ``counted``: how many were counted, ``weighed`` how many of them with a chance below one; ``expected_ppm``: Σ of
    their chances (1,000,000 is one); ``low`` to ``high``: a central interval of at least 90 %; ``at_most``: ``high``
    if every incident whose place or time is in doubt counted too, of which there are ``doubtful``.
    """

    counted: int
    weighed: int
    expected_ppm: int
    low: int
    high: int
    doubtful: int = 0

    @property
    def at_most(self) -> int:
        """The upper end if all that is in doubt by place or time counted too."""
        return self.high + self.doubtful

    @property
    def plain(self) -> bool:
        """Whether the bare count says it all: nobody weighed anything, and nothing is in doubt."""
        return not self.weighed and not self.doubtful


@dataclass(frozen=True, slots=True)
class ClauseDoubt:
    """A clause's reported count beside what it is worth, and beside the count at the agreement's own standard.

    ``crisp``: how many incidents meet the standard of proof or are certified; None where the text states none.
    ``per_party``: as ``whole`` for each holder; None where the source does not record who acted, or no figure per
    party is asked for.
    """

    clause: str
    whole: Expected
    crisp: int | None
    per_party: dict[str, Expected] | None


def clause_doubt(result: Assessments, clause: str, *, stated: bool, holders: tuple[str, ...]) -> ClauseDoubt:
    """The doubt of one clause; ``stated``: the text states a standard of proof; ``holders``: parties to tell apart.

    An incident counts once, however many windows or parts of the clause it counts in.
    """
    found = [one for one in result.of(clause) if one.obligation.over == "flow"]
    position, ppm = _counted(found)
    coded = result.coded
    counted, doubtful = coded.incident[position], coded.incident[_doubtful(found)]
    crisp = len(np.unique(counted[coded.flags[position] & CRISP != 0])) if stated else None
    per_party = None
    who = coded.who[position]
    if holders and len(position) and (who >= 0).all():
        number = {holder: result.everyone.index(holder) for holder in holders}
        per_party = {holder: expected(_per_incident(counted[who == n], ppm[who == n])) for holder, n in number.items()}
    whole = expected(_per_incident(counted, ppm), len(np.setdiff1d(doubtful, counted)))
    return ClauseDoubt(clause, whole, crisp, per_party)


def _counted(found: list[Assessed]) -> tuple[Integers, Integers]:
    positions = [np.zeros(0, np.int64)]
    chances = [np.zeros(0, np.int64)]
    for one in found:
        kept = within(one.lo, one.hi, len(one.reason_rows))
        positions.append(one.reason_rows[kept])
        chances.append(one.reason_ppm[kept])
    return np.concatenate(positions), np.concatenate(chances)


def _doubtful(found: list[Assessed]) -> Integers:
    parts = [one.doubt_rows[within(one.doubt_lo, one.doubt_hi, len(one.doubt_rows))] for one in found]
    return np.unique(np.concatenate([np.zeros(0, np.int64), *parts]))


def _per_incident(incident: npt.NDArray[np.uint64], ppm: Integers) -> Integers:
    """One chance per incident: the greatest with which it counts anywhere in the clause."""
    ids, which = np.unique(incident, return_inverse=True)
    chance = np.zeros(len(ids), np.int64)
    np.maximum.at(chance, which, np.clip(ppm, 0, WHOLE))
    return chance


def expected(chance: Integers, doubtful: int = 0) -> Expected:
    """The expected number of incidents of these chances (ppm), with a central interval of at least 90 %."""
    low, high = interval(chance)
    return Expected(
        counted=len(chance),
        weighed=int((chance < WHOLE).sum()),
        expected_ppm=int(chance.sum()),
        low=low,
        high=high,
        doubtful=doubtful,
    )


def interval(chance: Integers, tail: float = TAIL) -> tuple[int, int]:
    """The least numbers at which the law of their sum reaches ``tail`` and ``1 - tail``.

    Exact up to rounding (below 10**-9) for up to 2,000 chances that are neither 0 nor 1, and for any number of them
    where their variance is below 100. Beyond, the normal law refined by its skewness (Volkova 1996, as in Hong,
    "On computing the distribution function for the Poisson binomial distribution", 2013): its distribution function
    is off by less than 1/variance, which moves an end by at most one there; the unrefined normal law is off by at
    most 0.56/σ (Berry-Esseen, constant of Shevtsova 2010).
    """
    certain = int((chance >= WHOLE).sum())
    p = np.sort(chance[(chance > 0) & (chance < WHOLE)]).astype(np.float64) / WHOLE
    if not len(p):
        return certain, certain
    variance = float((p * (1 - p)).sum())
    if len(p) > EXACT_UP_TO and variance >= LEAST_VARIANCE:
        low, high = _normal(p, variance, tail)
    else:
        low, high = _exact(p, tail)
    return certain + low, certain + high


def _exact(p: Floats, tail: float) -> tuple[int, int]:
    # Rare outcomes are few: those below a half are counted as they come, those above by their failing to.
    rare, often = p[p <= 0.5], 1 - p[p > 0.5]
    law = np.convolve(_law(rare), _law(often)[::-1])
    least = len(often) - (len(_law(often)) - 1)
    below = np.cumsum(law)
    low = int(np.searchsorted(below, tail - 1e-12))
    high = int(np.searchsorted(below, 1 - tail - 1e-12))
    return least + low, least + high


def _law(p: Floats) -> Floats:
    """The law of a number of rare things, term by term, as far as 12 standard deviations above its mean."""
    reach = min(len(p), int(p.sum() + 12 * sqrt(float((p * (1 - p)).sum())) + 60))
    law = np.zeros(reach + 1)
    law[0] = 1.0
    for one in p:
        law[1:] = law[1:] * (1 - one) + law[:-1] * one
        law[0] *= 1 - one
    return law


def refined(p: Floats) -> Callable[[int], float]:
    """The distribution function of the number of such things, by the normal law refined by its skewness."""
    mean, deviation = float(p.sum()), sqrt(float((p * (1 - p)).sum()))
    skewness = float((p * (1 - p) * (1 - 2 * p)).sum()) / deviation**3

    def below(k: int) -> float:
        x = (k + 0.5 - mean) / deviation
        density = exp(-x * x / 2) / sqrt(2 * pi)
        return (1 + erf(x / sqrt(2))) / 2 + skewness * (1 - x * x) * density / 6

    return below


def _normal(p: Floats, variance: float, tail: float) -> tuple[int, int]:
    mean, reach, below = float(p.sum()), 6 * sqrt(variance), refined(p)

    def least(wanted: float) -> int:
        low, high = max(int(mean - reach) - 1, 0), min(int(mean + reach) + 1, len(p))
        while low < high:
            middle = (low + high) // 2
            if below(middle) >= wanted:
                high = middle
            else:
                low = middle + 1
        return low

    return least(tail), least(1 - tail)
