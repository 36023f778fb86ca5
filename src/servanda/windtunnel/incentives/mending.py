"""What would make a clause worth keeping where it is not: each single change as a number, or that it cannot.

Each is sought alone, all else as it is, in each drawn set in which keeping does not pay.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from servanda.windtunnel.incentives.reckoning import Reckoned, Terms
from servanda.windtunnel.incentives.spread import Spread, spread

_STEPS: Final = 40
#: Beyond a hundred times all that is at stake nobody's guarantee goes.
_MOST_LOSS: Final = 100.0
_PATIENT: Final = 1.0 - 1e-9
Keeps = Callable[[float], bool]


@dataclass(frozen=True, slots=True)
class Mend:
    """One change: what kind, in how many of the failing sets it suffices alone, and how far it must go there.

    ``faster``: the most days until the answer. ``sharper``: the least chance of detection. ``quieter``: the most false
    alarms, as chance a period. ``smaller step``: the most a breach may gain, as a share of what it gains now.
    ``guarantee``: what must be lost besides, per period, where restraint less breakdown is told on the actor's scale.
    ``confidence first``: the least patience, per period.
    """

    kind: str
    unit: str
    suffices: int
    of: int
    needed: Spread | None
    now: Spread | None


_KINDS: Final = (
    ("faster", "days until the answer"),
    ("sharper", "chance that a breach is seen"),
    ("quieter", "chance of a false alarm in a period"),
    ("smaller step", "of what a breach gains now"),
    ("guarantee", "lost besides in a period"),
    ("confidence first", "patience from period to period"),
)


def mends(one: Reckoned, failing: list[int]) -> tuple[Mend, ...]:
    """Each change over the sets in which keeping does not pay; nothing where there are none."""
    if not failing:
        return ()
    terms = [one.terms(n) for n in failing]
    return tuple(_mend(kind, unit, terms, one.period_days) for kind, unit in _KINDS)


def _mend(kind: str, unit: str, terms: list[Terms], period_days: int) -> Mend:
    pairs = [_sought(kind, each, period_days) for each in terms]
    found = [need for need, _ in pairs if need is not None]
    return Mend(kind, unit, len(found), len(terms), spread(found), spread([now for _, now in pairs]))


def _sought(kind: str, terms: Terms, period_days: int) -> tuple[float | None, float]:
    """How far one change must go in one set, None where it cannot suffice; and where it stands now."""
    match kind:
        case "faster":
            now = terms.delay * period_days
            return largest(lambda days: terms._replace(delay=days / period_days).keeps(), 0.0, now), now
        case "sharper":
            need = terms.needed()
            return need if need <= 1.0 else None, terms.detection
        case "quieter":
            quiet = largest(lambda f: terms._replace(false_alarm=f).keeps(), 0.0, terms.false_alarm)
            return quiet, terms.false_alarm
        case "smaller step":
            return largest(lambda share: terms._replace(gain=terms.gain * share).keeps(), 0.0, 1.0), 1.0
        case "guarantee":
            most = _MOST_LOSS * max(terms.stake, terms.gain)
            return smallest(lambda more: terms._replace(loss=terms.loss + more).keeps(), 0.0, most), 0.0
    return smallest(lambda d: terms._replace(patience=d).keeps(), terms.patience, _PATIENT), terms.patience


def largest(keeps: Keeps, low: float, high: float) -> float | None:
    """The largest number up to ``high`` at which keeping pays, which it does below if anywhere; None where nowhere."""
    if keeps(high):
        return high
    if not keeps(low):
        return None
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if keeps(middle) else (low, middle)
    return low


def smallest(keeps: Keeps, low: float, high: float) -> float | None:
    """The smallest number from ``low`` up at which keeping pays, which it does above if anywhere."""
    if keeps(low):
        return low
    if not keeps(high):
        return None
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if keeps(middle) else (middle, high)
    return high


def slowest_days(terms: Terms, period_days: int) -> float | None:
    """The most days until an answer that still deters, up to ten years; None where not even one at once does."""
    return largest(lambda days: terms._replace(delay=days / period_days).keeps(), 0.0, 3_650.0)


def least_patience(terms: Terms) -> float | None:
    """The least patience at which keeping pays; None where none below 1 does."""
    return smallest(lambda d: terms._replace(patience=d).keeps(), 1e-9, _PATIENT)


def kinds() -> Iterator[str]:
    """The changes looked for, in order."""
    return (kind for kind, _ in _KINDS)
