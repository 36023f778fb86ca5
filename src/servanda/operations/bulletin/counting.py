"""Acts of a period as known at a cut-off: counted once for each pair, from the facts of those days alone."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from servanda.agreement import Agreement, lower
from servanda.basis import draw, now_us
from servanda.bulletin import Counts, Period, counts_of, same_regions, squares_of
from servanda.escalation import acts_of
from servanda.operations.archives import Gathered
from servanda.operations.escalate.opened import signed_on

if TYPE_CHECKING:
    import polars as pl

#: A day at either end, so that a report's own zone moves nothing out of its slice.
_SLACK = timedelta(days=2)
_PURPOSE, _MIXED = 0x5B, 0x9E3779B97F4A7C15


class Counting:
    """What was counted in the periods of a series.

    ``begin``, ``end``: the days that the main sources cover, by all they say; no news by a cut-off is no quiet.
    ``regions``: every region told of by the last cut-off, and the agreement's zones where acts are counted in them, by
    name: an order that tells nothing of counts. ``squares``: where each is, by all that was known by then.
    """

    def __init__(self, facts: "pl.DataFrame", agreement: Agreement, cut_off: int) -> None:
        self._facts, self._agreement, self._law = facts, agreement, lower(agreement)
        self._now = Gathered(facts, 0).last_known(now_us())
        whole = acts_of(facts, agreement, as_of=self._now)
        known = acts_of(facts, agreement, as_of=cut_off, areas=whole.by)
        self._by, self.begin, self.end = whole.by, whole.begin, whole.end
        zones = agreement.zones if whole.by == "zones" else ()
        whole_zones = _zones_of_one(agreement)
        written = same_regions((*known.areas(), *zones))
        self._same = {**{short: whole_zones.get(one, one) for short, one in written.items()}, **whole_zones}
        self.squares = squares_of(known, self._same, signed_on(agreement))
        self.regions = (*sorted({*(self._same.get(one, one) for one in known.areas()), *zones}), "")
        self._slices: dict[Period, pl.DataFrame] = {}
        self._found: dict[tuple[Period, int], Counts | None] = {}

    def __call__(self, period: Period, cut_off: Period) -> Counts | None:
        """Acts in a period as known at the cut-off of another; None where its days were not counted whole."""
        # Where nothing became known between two cut-offs, nothing changed.
        key = period, self._known(period, cut_off.end)
        if key not in self._found:
            self._found[key] = self._counted(period, cut_off.end)
        return self._found[key]

    def _counted(self, period: Period, cut_off: int) -> Counts | None:
        if period.first < self.begin or period.last >= self.end:
            return None
        known = self._acts(period, cut_off)
        if not known.acts and self._acts(period, self._now).acts:
            # Nobody had told of these days by then, as is known since: no news, and no quiet.
            return None
        return known

    def _acts(self, period: Period, as_of: int) -> Counts:
        return counts_of(
            acts_of(
                self._slice(period),
                self._agreement,
                as_of=as_of,
                areas=self._by,
                law=self._law,
                begin=period.first,
                end=period.last + timedelta(days=1),
            ),
            self._same,
        )

    def _known(self, period: Period, cut_off: int) -> int:
        import polars as pl

        instants = pl.col("recorded", "happened_from").dt.epoch("us")
        known = self._slice(period).select(pl.max_horizontal(instants) < cut_off).to_series()
        return int(known.sum() or 0)

    def _slice(self, period: Period) -> "pl.DataFrame":
        import polars as pl

        if period not in self._slices:
            begun = pl.col("happened_from").dt.date()
            self._slices[period] = self._facts.filter(begun.is_between(*_around(period)))
        return self._slices[period]


def _zones_of_one(agreement: Agreement) -> Mapping[str, str]:
    """Zones that are one administrative unit, by the name sources give it: one region, told by the agreement's name."""
    found: dict[str, list[str]] = {}
    for key, zone in agreement.zones.items():
        if zone.units is not None and zone.units.level == "admin1" and len(zone.units.names) == 1:
            found.setdefault(zone.units.names[0], []).append(key)
    return {name: keys[0] for name, keys in found.items() if len(keys) == 1}


def _around(period: Period) -> tuple[date, date]:
    return period.first - _SLACK, period.last + _SLACK


def secret_of(facts: "pl.DataFrame", period: Period) -> int:
    """A number for what is drawn in the bulletin of a period, by which of the facts known at its cut-off hashes least.

    Facts told later change it never and some more evidence hardly ever: made again, a bulletin withholds the same
    cells. Nobody's name is in it.
    """
    import polars as pl

    columns = [pl.col(one).dt.epoch("us") for one in ("happened_from", "happened_to", "recorded")]
    places = [(pl.col(one).fill_null(0.0) * 1e7).round().cast(pl.Int64) for one in ("lon", "lat")]
    known = facts.select(*columns, *places).filter(pl.col("recorded") < period.end)
    mixed = np.zeros(known.height, np.uint64)
    for column in known:
        mixed = (mixed ^ column.fill_null(0).to_numpy().astype(np.int64).view(np.uint64)) * np.uint64(_MIXED)
    if not len(mixed):
        return 0
    first, second = draw(period.first.toordinal(), period.days, _PURPOSE, mixed)
    return int(second[np.argmin(first)] >> np.uint64(1))
