"""Values drawn where a file gives an interval or a rank: every number keyed on what the file says, never on a name."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import log
from typing import Final

import numpy as np

from servanda.basis import canonical_bytes, content_hash, draw_unit
from servanda.negotiation.issues import Issues
from servanda.negotiation.value_file import Span
from servanda.negotiation.values import Valued, Values, Worth

#: A drawn worth is held as a whole number on a grid this fine.
_GRID: Final = 10**9
_OPTION, _WEIGHT, _TOGETHER, _RESERVATION = 1, 2, 3, 4


class Drawn:
    """One participant's values as a source of worths: the same stream gives the same worth, in any order.

    ``twin``: how many participants before it have values of the same content, so that equals are drawn apart.
    """

    def __init__(self, issues: Issues, values: Values, seed: int, twin: int = 0) -> None:
        self.issues, self.values, self.seed = issues, values, seed
        self.salt = f"{content_of(issues, values)}\0{twin}"

    def worth(self, stream: int) -> Worth:
        """The worth of packages in one imagined case."""
        values = self.values
        weights = self._weights(stream) if values.ordinal else None
        rows = [self._row(at, valued, stream, weights) for at, valued in enumerate(values.issues)]
        together = [self._within(span, stream, _TOGETHER, str(n)) for n, (_, span) in enumerate(values.together)]
        least = self._within(values.reservation, stream, _RESERVATION, "") if values.reservation else None
        most = sum(float(np.abs(row).max()) for row in rows) + sum(map(abs, together)) + abs(least or 0.0)
        scale = _GRID / most if most else 1.0
        tables = tuple(np.rint(row * scale).astype(np.int64) for row in rows)
        bonuses = tuple((one, round(x * scale)) for (one, _), x in zip(values.together, together, strict=True))
        worth = Worth(tables, bonuses, 0 if least is None else round(least * scale), Fraction(1 / scale))
        if values.as_good_as is not None:
            return replace(worth, reservation=worth.of(values.as_good_as))
        return worth

    def _row(
        self, at: int, valued: Valued, stream: int, weights: Sequence[float] | None
    ) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        issue = self.issues.issues[at]
        if valued.options:
            told = zip(valued.options, issue.options, strict=True)
            return np.array([self._within(span, stream, _OPTION, f"{issue.id}\0{one.id}") for span, one in told])
        weight = weights[at] if weights is not None else self._within(valued.weight, stream, _WEIGHT, issue.id)
        ladder = self._ladder(max(valued.levels) + 1, stream, issue.id)
        return np.array([weight * ladder[level] for level in valued.levels])

    def _ladder(self, levels: int, stream: int, issue: str) -> list[float]:
        """Worths from 1 down to 0, uniform among all that keep the order."""
        if levels == 1:
            return [0.0]
        between = sorted((self._unit(stream, _OPTION, f"{issue}\0{n}") for n in range(levels - 2)), reverse=True)
        return [1.0, *between, 0.0]

    def _weights(self, stream: int) -> list[float]:
        """Weights of the issues, uniform on the simplex; on the part of it that keeps the order, where one is told."""
        spacings = [-log(1.0 - self._unit(stream, _WEIGHT, issue.id)) for issue in self.issues.issues]
        if not self.values.importance:
            return spacings
        ordered = sorted(spacings, reverse=True)
        return [ordered[self.values.importance.index(at)] for at in range(len(spacings))]

    def _within(self, span: Span | None, stream: int, purpose: int, name: str) -> float:
        if span is None:
            return 0.0
        low, high = float(span.low), float(span.high)
        return low if span.exact else low + (high - low) * self._unit(stream, purpose, name)

    def _unit(self, stream: int, purpose: int, name: str) -> float:
        key = np.array([int(content_hash(f"{self.salt}\0{name}".encode()), 16)], dtype=np.uint64)
        return float(draw_unit(self.seed, stream, purpose, key)[0][0])


def drawn(issues: Issues, values: Sequence[Values], seed: int) -> list[Drawn]:
    """A source of worths per participant, in the order given."""
    seen: dict[str, int] = {}
    found = []
    for one in values:
        content = content_of(issues, one)
        found.append(Drawn(issues, one, seed, seen.get(content, 0)))
        seen[content] = seen.get(content, 0) + 1
    return found


def content_of(issues: Issues, values: Values) -> str:
    """A hash of what the values say, without the name of whom they belong to; it stays in memory."""

    def told(span: Span | None) -> list[str]:
        return [] if span is None else [str(span.low), str(span.high)]

    data = {
        "issues": [
            [issue.id, [told(one) for one in valued.options], list(valued.levels), told(valued.weight)]
            for issue, valued in zip(issues.issues, values.issues, strict=True)
        ],
        "together": [
            [[[issues.issues[at].id, sorted(options)] for at, options in one.options.items()], told(span)]
            for one, span in values.together
        ],
        "importance": [issues.issues[at].id for at in values.importance],
        "reservation": told(values.reservation),
        "as_good_as": list(values.as_good_as or ()),
    }
    return content_hash(canonical_bytes(data), 32)
