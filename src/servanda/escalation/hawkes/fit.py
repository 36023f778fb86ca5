"""The fit by maximum likelihood: L-BFGS-B with the analytic gradient, from several decays."""

from dataclasses import replace
from typing import Any, Final

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.hawkes.background import Background, constant
from servanda.escalation.hawkes.descent import Found
from servanda.escalation.hawkes.fitted import Fit
from servanda.escalation.hawkes.order import exchanged, order_of, put_back
from servanda.escalation.hawkes.problems import LEAST_WEIGHT, Problem
from servanda.escalation.hawkes.search import searched
from servanda.escalation.hawkes.seen import own, seen
from servanda.escalation.hawkes.series import Floats, Series

SHAPES: Final = ("common", "target", "pair")
#: Fewer events of a stream say nothing of who answers whom.
LEAST_EVENTS: Final = 5


def fit(
    series: Series,
    background: Background | None = None,
    *,
    shape: str = "common",
    decay: Any = None,
    linked: Any = None,
    within: tuple[float, float] | None = None,
    starts: tuple[float, ...] = (),
) -> Fit:
    """The process under which the series is likeliest.

    ``background``: constant where left out; ``shape``: one decay for all (``"common"``), one for each target or one
    for each pair; ``decay``: given (one number, one for each target, or (d, d)) and not sought; ``linked``: (d, d),
    which streams may call forth which (target, source), all where left out; ``within``: where decays are sought,
    from once in the whole span to a thousand times the mean gap's inverse where left out; ``starts``: decays
    from which to seek, three where left out. Refuses too few events
    (ESC024) and a shape, decay or range that is none (ESC025). Streams in another order give exactly the same,
    in that order.
    """
    links = np.ones((series.streams, series.streams)) if linked is None else np.asarray(linked, dtype=np.float64)
    ground = constant(series) if background is None else background
    fixed = _decays(series, shape, decay, links)
    span = (1.0 / series.length, 1e3 * series.times.size / series.length) if within is None else within
    _enough(series, ground, links)
    if not 0.0 < span[0] < span[1] < np.inf:
        raise _no_decay("the range of decays is none", "give two positive rates, the slower first")
    order = order_of(series)
    ready = exchanged(series, order)
    fixed = None if fixed is None else fixed[np.ix_(order, order)]
    problems = problems_of(ready, ground, shape, fixed, links[np.ix_(order, order)], span)
    found = [searched(replace(problem, starts=starts)) for problem in problems]
    return put_back(_fit(ready, ground, shape, problems, found), order)


def problems_of(
    series: Series, ground: Background, shape: str, fixed: Floats | None, links: Floats, span: tuple[float, float]
) -> list[Problem]:
    """What is to be minimised, each apart: targets with decays of their own share no parameter."""
    whole = seen(series, ground)
    if shape == "common":
        return [Problem(whole, -1, links, None if fixed is None else fixed[0, :1], span, True)]
    return [
        Problem(own(whole, one), one, links[one], None if fixed is None else fixed[one], span, shape == "target")
        for one in range(series.streams)
    ]


def _fit(series: Series, ground: Background, shape: str, problems: list[Problem], found: list[Found]) -> Fit:
    natural = [problem.natural(one.at) for problem, one in zip(problems, found, strict=True)]
    every = (series.streams, series.streams)
    rows = [
        np.broadcast_to(decays, (problem.rows, series.streams))
        for problem, (_, _, decays) in zip(problems, natural, strict=True)
    ]
    linked = np.concatenate([problem.linked.reshape(problem.rows, -1) for problem in problems]) > 0.0
    given = problems[0].fixed is not None
    return Fit(
        ground,
        np.concatenate([weights for weights, _, _ in natural]),
        np.concatenate([branching for _, branching, _ in natural]),
        np.concatenate(rows).reshape(every).copy(),
        shape,
        given,
        linked,
        -sum(one.value for one in found) * series.times.size,
        int(sum(len(p.bounds) - p.linked.size for p in problems) + linked.sum()),
        series.times.size,
        sum(one.passes for one in found),
        all(one.settled for one in found),
        tuple(word for problem, one in zip(problems, found, strict=True) for word in _edges(problem, one.at)),
    )


def _edges(problem: Problem, at: Floats) -> list[str]:
    """What the search ran into: an edge of the decays, a background that is nothing all along."""
    words = []
    first = problem.rows * problem.of.background.size
    low, high = np.log(problem.within)
    decays = at[at.size - problem.decays :]
    if bool((decays <= low + 1e-6).any()):
        words.append("slowest decay")
    if bool((decays >= high - 1e-6).any()):
        words.append("fastest decay")
    if bool((at[:first].reshape(problem.rows, -1) <= LEAST_WEIGHT).all(axis=1).any()):
        words.append("no background")
    return words


def _decays(series: Series, shape: str, decay: Any, links: Floats) -> Floats | None:
    """Given decays as (target, source), or None."""
    size = series.streams
    if shape not in SHAPES:
        raise _no_decay(f"{shape!r} is no shape of decays", f"one of {', '.join(SHAPES)}")
    if links.shape != (size, size):
        raise _no_decay("links are not one for each target and source", f"give a table of {size} by {size}")
    if decay is None:
        return None
    given = np.asarray(decay, dtype=np.float64)
    if given.ndim == 1:
        given = given[:, None]
    try:
        whole = np.broadcast_to(given, (size, size)).copy()
    except ValueError:
        raise _no_decay("decays fit no streams", f"give one, {size}, or {size} by {size}") from None
    if not bool((np.isfinite(whole) & (whole > 0.0)).all()) or (shape == "common" and np.ptp(whole) > 0.0):
        raise _no_decay("a given decay is not positive, or not one for all", "give positive rates per unit of time")
    return whole


def _enough(series: Series, ground: Background, links: Floats) -> None:
    fewest = int(series.counts.min())
    if fewest < LEAST_EVENTS:
        why = f"a stream has {fewest} events, under {LEAST_EVENTS}"
        raise Refusal("ESC024", why, "leave the stream out, join it with another, or take a longer span", Place())
    sought = ground.size * series.streams + int((links > 0.0).sum()) + 1
    if series.times.size < 2 * sought:
        why = f"{series.times.size} events cannot tell {sought} parameters"
        raise Refusal("ESC024", why, "take fewer streams, fewer pieces of the background, or a longer span", Place())


def _no_decay(why: str, remedy: str) -> Refusal:
    return Refusal("ESC025", why, remedy, Place(path="decay"))
