"""A least value within bounds, by the gradient: projected BFGS for few parameters.

A step solves the BFGS model for the parameters that no bound holds (Bertsekas 1982), is cut off at the bounds and
halved until the value falls enough (Armijo); curvature stays positive by Powell's damping (Nocedal and Wright 2006,
18.3). scipy's L-BFGS-B, to which tests compare it, needs as many passes and several times as long for so few
parameters: it calls threaded algebra for matrices of a dozen numbers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.hawkes.series import Floats

Function = Callable[[Floats], tuple[float, Floats]]
#: Where the slope per event is taken for none.
FLAT: Final = 1e-7
_ALMOST_FLAT: Final = 1e-5
_LEAST_GAIN: Final = 1e-15
_MOST_STEPS: Final = 300
_LONGEST: Final = 2.0
_ENOUGH: Final = 1e-4


@dataclass(frozen=True, eq=False, slots=True)
class Found:
    """Where the least value lies, that value, its curvature as learned on the way, passes, whether it settled."""

    at: Floats
    value: float
    curvature: Floats
    passes: int
    settled: bool


def descended(
    function: Function, start: Floats, low: Floats, high: Floats, curvature: Floats | None = None, flat: float = FLAT
) -> Found:
    """The least value found from ``start`` between ``low`` and ``high``; ``curvature``: what is known of it before.

    The function and its parameters are to be scaled so that steps of about 1 are meant. Settled: the projected
    gradient is below ``flat``, or no step gains anything any more.
    """
    at = np.clip(start, low, high)
    value, slope = function(at)
    known = curvature is not None
    model = np.eye(at.size) if curvature is None else curvature.copy()
    passes = 1
    for _ in range(_MOST_STEPS):
        if _still(at, slope, low, high) < flat:
            return Found(at, value, model, passes, True)
        step = _step(model, slope, ((at > low) | (slope < 0.0)) & ((at < high) | (slope > 0.0)))
        found, tried = _shortened(function, at, value, slope, step, (low, high))
        passes += tried
        if found is None:
            return Found(
                at, value, model, passes, bool(np.abs(slope[(at > low) & (at < high)]).max(initial=0.0) < 1e-5)
            )
        there, less, turned = found
        if not known:
            model, known = _first(there - at, turned - slope, model), True
        model = _learned(model, there - at, turned - slope)
        gain = value - less
        at, value, slope = there, less, turned
        if gain <= _LEAST_GAIN * max(1.0, abs(value)):
            return Found(at, value, model, passes, True)
    return Found(at, value, model, passes, False)


def _still(at: Floats, slope: Floats, low: Floats, high: Floats) -> float:
    """How far the bounds let the slope push."""
    return float(np.abs(np.clip(at - slope, low, high) - at).max())


def _step(model: Floats, slope: Floats, free: npt.NDArray[np.bool_]) -> Floats:
    step = np.zeros(slope.size)
    rows = np.flatnonzero(free)
    step[rows] = -np.linalg.solve(model[np.ix_(rows, rows)], slope[rows])
    longest = np.abs(step).max(initial=0.0)
    return step if longest <= _LONGEST else step * (_LONGEST / longest)


def _shortened(
    function: Function, at: Floats, value: float, slope: Floats, step: Floats, bounds: tuple[Floats, Floats]
) -> tuple[tuple[Floats, float, Floats] | None, int]:
    """The first of the halved steps that gains enough, and how many were tried."""
    part = 1.0
    for tried in range(1, 31):
        there = np.clip(at + part * step, *bounds)
        less, turned = function(there)
        if np.isfinite(less) and less <= value + _ENOUGH * float(slope @ (there - at)):
            return (there, less, turned), tried
        part *= 0.5 if tried < 4 else 0.2
    return None, 30


def _first(moved: Floats, turned: Floats, model: Floats) -> Floats:
    """Before anything is known: as curved as the first step was."""
    along = float(moved @ turned)
    return model * (float(turned @ turned) / along) if along > 0.0 else model


def _learned(model: Floats, moved: Floats, turned: Floats) -> Floats:
    """The model after a step, damped where the step was not curved upwards."""
    pushed = model @ moved
    expected = float(moved @ pushed)
    if expected <= 0.0:
        return model
    along = float(moved @ turned)
    if along < 0.2 * expected:
        share = 0.8 * expected / (expected - along)
        turned = share * turned + (1.0 - share) * pushed
        along = float(moved @ turned)
    return model - np.outer(pushed, pushed) / expected + np.outer(turned, turned) / along
