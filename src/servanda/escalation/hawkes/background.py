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
#: A smooth background is followed by so many straight pieces a step between knots where its area is turned round.
_FINE = 64


@dataclass(frozen=True, eq=False, slots=True)
class Season:
    """What comes again: from ``origin`` on, each ``period`` falls into equal parts of these ``factors``, on mean 1."""

    period: float
    origin: float
    factors: Floats

    def part(self, times: Floats) -> Whole:
        """The part of the period in which each time lies."""
        inside = np.mod(times - self.origin, self.period) / self.period
        return np.minimum((inside * self.factors.size).astype(np.int64), self.factors.size - 1)

    def turns(self, begin: float, end: float) -> Floats:
        """The times strictly between at which one part gives way to the next."""
        width = self.period / self.factors.size
        first, last = np.floor((begin - self.origin) / width) + 1, np.ceil((end - self.origin) / width)
        made = self.origin + width * np.arange(first, last)
        return np.asarray(made[(made > begin) & (made < end)])


@dataclass(frozen=True, eq=False, slots=True)
class Background:
    """Shapes over a span: ``knots`` ascending from its beginning to its end; ``smooth``: splines in place of pieces.

    ``season``: by hour or day of week, which multiplies all shapes.
    """

    knots: Floats
    smooth: bool = False
    season: Season | None = None

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
    columns, heights = piece[:, None], None
    if background.smooth:
        whole = interpolation().BSpline.design_matrix(times, _padded(background), _CUBIC).toarray()
        columns = piece[:, None] + np.arange(_CUBIC + 1)
        heights = np.take_along_axis(whole, columns, axis=1)
    if background.season is not None:
        factor = background.season.factors[background.season.part(times)][:, None]
        heights = factor if heights is None else heights * factor
    return columns, heights


def area_to(background: Background, times: Floats) -> Floats:
    """The area of each shape from the beginning of the span to each time: (n, size)."""
    season = background.season
    if season is None:
        return _plain_area(background, times)
    begin, end = float(background.knots[0]), float(background.knots[-1])
    turns = np.concatenate(([begin], season.turns(begin, end)))
    plain = _plain_area(background, turns)
    factor = season.factors[season.part(turns + 1e-9 * season.period)]
    sums = np.concatenate(
        (np.zeros((1, background.size)), np.cumsum(np.diff(plain, axis=0) * factor[:-1, None], axis=0))
    )
    at = np.searchsorted(turns, times, side="right") - 1
    return np.asarray(sums[at] + (_plain_area(background, times) - plain[at]) * factor[at][:, None])


def _plain_area(background: Background, times: Floats) -> Floats:
    knots = background.knots
    if not background.smooth:
        return np.clip(times[:, None] - knots[:-1], 0.0, np.diff(knots))
    whole = interpolation().BSpline(_padded(background), np.eye(background.size), _CUBIC).antiderivative()
    made = whole(times) - whole(knots[0])
    return np.asarray(made)


def areas(background: Background) -> Floats:
    """The area of each shape over the whole span: (size,)."""
    if background.season is not None:
        return np.asarray(area_to(background, background.knots[-1:])[0])
    if not background.smooth:
        return np.diff(background.knots)
    padded = _padded(background)
    return np.asarray((padded[_CUBIC + 1 :] - padded[: -_CUBIC - 1]) / (_CUBIC + 1))


def straight(background: Background) -> Floats:
    """Times between which the area grows in a straight line: exactly for pieces, nearly for splines."""
    knots = background.knots
    if background.smooth:
        knots = np.interp(np.arange((knots.size - 1) * _FINE + 1) / _FINE, np.arange(knots.size), knots)
    if background.season is not None:
        knots = np.union1d(knots, background.season.turns(float(knots[0]), float(knots[-1])))
    return knots


def _padded(background: Background) -> Floats:
    knots = background.knots
    return np.concatenate((np.repeat(knots[0], _CUBIC), knots, np.repeat(knots[-1], _CUBIC)))
