"""A background that moves: what comes of itself, as non-negative weights of known shapes over the watched span.

Pieces: constant between knots. Spline: cubic B-splines over the knots (de Boor 1978), whose weights, kept
non-negative, keep the rate so. One set of knots serves all streams; each stream has its own weights.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.hawkes.scipy_needed import interpolation
from servanda.escalation.hawkes.series import Floats, Series, Whole

_CUBIC = 3


@dataclass(frozen=True, eq=False, slots=True)
class Background:
    """Shapes over a span: ``knots`` ascending from its beginning to its end; ``smooth``: splines in place of pieces."""

    knots: Floats
    smooth: bool = False

    @property
    def size(self) -> int:
        """How many weights a stream has."""
        return self.knots.size - 1 + (_CUBIC if self.smooth else 0)


def constant(series: Series) -> Background:
    """One rate for the whole span."""
    return Background(np.array([series.begin, series.end]))


def pieces(series: Series, knots: Any = 1) -> Background:
    """A rate for each piece: a number of equal pieces, or the times within the span at which it may change."""
    return Background(_knots(series, knots))


def spline(series: Series, knots: Any = 4) -> Background:
    """A smooth rate: a number of equal steps, or the inner knots of a cubic spline. Needs scipy (ESC029)."""
    return Background(_knots(series, knots), smooth=True)


def _knots(series: Series, knots: Any) -> Floats:
    if np.ndim(knots) == 0:
        count = int(knots)
        made = np.linspace(series.begin, series.end, max(count, 0) + 1)
    else:
        inner = np.asarray(knots, dtype=np.float64)
        made = np.concatenate(([series.begin], inner, [series.end]))
    if made.size < 2 or not bool((np.diff(made) > 0.0).all()):
        why = "the knots of a background are not ascending times within the span"
        raise Refusal("ESC023", why, "give times between begin and end, each once, or a number of pieces", Place())
    return made


def shapes_at(background: Background, times: Floats) -> tuple[Whole, Floats | None]:
    """Which shapes reach each time, and how much: (n, q) numbers, and (n, q) heights or None where all are 1."""
    last = background.knots.size - 2
    piece = np.clip(np.searchsorted(background.knots, times, side="right") - 1, 0, last)
    if not background.smooth:
        return piece[:, None], None
    heights = interpolation().BSpline.design_matrix(times, _padded(background), _CUBIC).toarray()
    columns = piece[:, None] + np.arange(_CUBIC + 1)
    return columns, np.take_along_axis(heights, columns, axis=1)


def area_to(background: Background, times: Floats) -> Floats:
    """The area of each shape from the beginning of the span to each time: (n, size)."""
    knots = background.knots
    if not background.smooth:
        return np.clip(times[:, None] - knots[:-1], 0.0, np.diff(knots))
    whole = interpolation().BSpline(_padded(background), np.eye(background.size), _CUBIC).antiderivative()
    made = whole(times) - whole(knots[0])
    return np.asarray(made)


def areas(background: Background) -> Floats:
    """The area of each shape over the whole span: (size,)."""
    if not background.smooth:
        return np.diff(background.knots)
    padded = _padded(background)
    return np.asarray((padded[_CUBIC + 1 :] - padded[: -_CUBIC - 1]) / (_CUBIC + 1))


def _padded(background: Background) -> Floats:
    knots = background.knots
    return np.concatenate((np.repeat(knots[0], _CUBIC), knots, np.repeat(knots[-1], _CUBIC)))
