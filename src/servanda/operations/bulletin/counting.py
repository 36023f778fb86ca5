"""Acts of a period as known at a cut-off: counted once for each pair, from the facts of those days alone."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from servanda.agreement import Agreement, lower
from servanda.basis import now_us
from servanda.bulletin import Counts, Period, counts_of, same_regions, squares_of
from servanda.escalation import acts_of
from servanda.operations.archives import Gathered
from servanda.operations.escalate.opened import signed_on

if TYPE_CHECKING:
    import polars as pl

#: A day at either end, so that a report's own zone moves nothing out of its slice.
_SLACK = timedelta(days=2)


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
        self._same = same_regions((*known.areas(), *zones))
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


def _around(period: Period) -> tuple[date, date]:
    return period.first - _SLACK, period.last + _SLACK
