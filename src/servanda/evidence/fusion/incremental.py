"""Between two published states: new reports change only the neighbourhoods they touch.

The rates stay those of the last state. With the same rates the groups are those of a pass from scratch, exactly; what
differs from the next state is only what learning anew from all reports changes. That is measured in
docs/reference/fusion.md and held by a test.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
import polars as pl

from servanda.evidence.fusion.codebook import Codebook
from servanda.evidence.fusion.decisions import Decision, Ruling, ruled
from servanda.evidence.fusion.engine import Groups, Links, group_all, linked
from servanda.evidence.fusion.fuse import Fused, finished
from servanda.evidence.fusion.grouping import grouped
from servanda.evidence.fusion.learning import start
from servanda.evidence.fusion.rates import ErrorRates
from servanda.evidence.fusion.reports import Ints, Reports, numbered
from servanda.evidence.fusion.scoring import Surroundings, surroundings
from servanda.evidence.fusion.search import Space
from servanda.evidence.fusion.sorting import REPORT, TWICE, Sorted, ranks, sort_out


@dataclass(frozen=True, slots=True)
class Touched:
    """What an addition did: reports that are new, whose surroundings changed, grouped anew; of so many in all."""

    added: int
    surroundings: int
    regrouped: int
    reports: int


class Fusion:
    """A running state: begun from scratch at a cut-off, then added to."""

    def __init__(
        self,
        facts: pl.DataFrame,
        cut_off: datetime | None,
        decisions: Sequence[Decision] = (),
        rates: ErrorRates | None = None,
        *,
        compiled: bool | None = None,
    ) -> None:
        self._compiled = compiled
        self._decisions = tuple(decisions)
        self._sorted = sort_out(facts, cut_off)
        self._codes = Codebook().extended(self._sorted.fused)
        self._reports = numbered(self._sorted.fused, self._codes)
        self._ruling = self._rule()
        self._groups = group_all(
            self._reports, self._codes.sources, rates, self._ruling.joined, self._ruling.parted, compiled
        )

    @property
    def rates(self) -> ErrorRates:
        """What the last published state learned."""
        return self._groups.rates

    @property
    def groups(self) -> dict[str, str]:
        """For each fused fact its incident, as ``fused`` names it."""
        return dict(self.fused().members.select("fact", "incident").iter_rows())

    def fused(self) -> Fused:
        """The state as tables."""
        order = self._groups.space.cells.order
        group = np.empty(len(order), dtype=np.int64)
        group[order] = order[self._groups.group]
        sd = np.sqrt(self.rates.place[self._reports.group])
        # Ranks of ids hold among facts taken in together only.
        whole = replace(self._sorted, fused=self._sorted.fused.with_columns(ranks().alias("_at")))
        return finished(whole, group, sd, self._ruling.told, self.rates)

    def add(self, facts: pl.DataFrame, decisions: Sequence[Decision] = (), until: datetime | None = None) -> Touched:
        """Takes in facts recorded by ``until`` and decisions, and groups anew what they touch."""
        before, old_ruling = len(self._reports), self._ruling
        fresh = self._take_in(facts, until)
        self._codes = self._codes.extended(fresh)
        if len(fresh):
            self._reports = self._reports.followed_by(numbered(fresh, self._codes))
        self._decisions = (*self._decisions, *decisions)
        self._ruling = self._rule()
        named = np.unique(np.concatenate([part.ravel() for one in (old_ruling, self._ruling) for part in _linked(one)]))
        return self._regroup(before, named)

    def _rule(self) -> Ruling:
        known = dict(zip(*self._sorted.fused.select("id", "_report"), strict=True)) if self._decisions else {}
        return ruled(self._decisions, known)

    def _take_in(self, facts: pl.DataFrame, until: datetime | None) -> pl.DataFrame:
        """Sorts new facts into the state; returns those of new reports, numbered from 0."""
        known = pl.concat([self._sorted.fused["id"], self._sorted.passed["id"]])
        again = facts["id"].is_in(known.implode())
        found = sort_out(facts.filter(~again), until)
        # A fact on the row of a report that is known already belongs to it, and waits for the next state to weigh.
        keys = self._sorted.fused.select("input", *REPORT, pl.col("_report").alias("_known")).unique()
        joined = found.fused.join(keys, on=["input", *REPORT], how="left", nulls_equal=True, maintain_order="left")
        late = (
            joined.filter(pl.col("_known").is_not_null()).with_columns(pl.col("_known").alias("_report")).drop("_known")
        )
        fresh = joined.filter(pl.col("_known").is_null()).drop("_known")
        fresh = fresh.with_columns((pl.col("_report").rank("dense") - 1).cast(pl.Int64))
        shifted = fresh.with_columns(pl.col("_report") + len(self._reports))
        twice = facts.filter(again).with_columns(pl.lit(TWICE).alias("_why"))
        self._sorted = Sorted(
            pl.concat(
                [
                    self._sorted.fused,
                    late.select(self._sorted.fused.columns),
                    shifted.select(self._sorted.fused.columns),
                ]
            ),
            pl.concat([self._sorted.passed, found.passed.select(self._sorted.passed.columns)]),
            pl.concat(
                [self._sorted.out, found.out.select(self._sorted.out.columns), twice.select(self._sorted.out.columns)]
            ),
        )
        return fresh

    def _regroup(self, before: int, named: Ints) -> Touched:
        old, reports = self._groups, self._reports
        space = Space(reports, self._compiled)
        place = np.empty(len(reports), dtype=np.int64)
        place[space.cells.order] = np.arange(len(reports))
        moved = place[old.space.cells.order]
        rates = old.rates.for_sources(self._codes.sources, start(space, self._codes.sources, space.crowd(named[:0])))
        fresh = place[before:]
        changed = _changed(space, old, moved, fresh, rates)
        around = _carried(old.around, moved, len(reports))
        around = around.updated(changed, surroundings(space, space.crowd(changed), rates, changed))
        links = _links(old.links, moved, changed, linked(space, rates, around, changed), len(reports))
        touched = np.zeros(len(reports), dtype=np.bool_)
        touched[changed] = True
        touched[place[named]] = True
        joined, parted = place[self._ruling.joined], place[self._ruling.parted]
        edges = [
            (moved[old.links.left], moved[old.links.right]),
            (links.left, links.right),
            (joined[:, 0], joined[:, 1]),
        ]
        edges.append(_bonds(old.group, moved))
        rows = _reached(touched, edges)
        group = np.arange(len(reports))
        group[moved] = moved[old.group]
        group[rows] = _part(rows, reports, space, links, joined, parted, self._compiled)
        self._groups = Groups(space, rates, around, links, group)
        return Touched(len(fresh), len(changed), len(rows), len(reports))


def _linked(ruling: Ruling) -> tuple[Ints, Ints]:
    return ruling.joined, ruling.parted


def _bonds(group: Ints, moved: Ints) -> tuple[Ints, Ints]:
    """Each report with its representative: what a person had joined may have no link."""
    return moved, moved[group]


def _changed(space: Space, old: Groups, moved: Ints, fresh: Ints, rates: ErrorRates) -> Ints:
    """New reports, those with a new one in their surroundings, and those whose watched days changed."""
    changed = np.zeros(len(space.reports), dtype=np.bool_)
    changed[fresh] = True
    changed[space.near(fresh)] = True
    if len(moved):
        days = np.zeros(len(space.reports))
        days[moved] = old.space.watched_days(old.rates.share)
        now = space.watched_days(rates.share)
        changed[moved] |= days[moved] != now[moved]
    return np.flatnonzero(changed)


def _carried(around: Surroundings, moved: Ints, count: int) -> Surroundings:
    made = []
    for part in (around.crowd, around.act_chance, around.name_chance, around.length):
        whole = np.zeros((count, *part.shape[1:]), dtype=part.dtype)
        whole[moved] = part
        made.append(whole)
    return Surroundings(*made)


def _links(old: Links, moved: Ints, changed: Ints, new: Links, count: int) -> Links:
    """Old links between reports that did not change, and the new ones, in the order a pass from scratch has."""
    stale = np.zeros(count, dtype=np.bool_)
    stale[changed] = True
    left, right = moved[old.left], moved[old.right]
    kept = ~(stale[left] | stale[right])
    left = np.concatenate([left[kept], new.left])
    right = np.concatenate([right[kept], new.right])
    value = np.concatenate([old.value[kept], new.value])
    order = np.lexsort((right, left))
    return Links(left[order], right[order], value[order])


def _reached(touched: "np.ndarray[tuple[int], np.dtype[np.bool_]]", edges: list[tuple[Ints, Ints]]) -> Ints:
    """All reports that links lead to from those touched."""
    left = np.concatenate([one for one, _ in edges])
    right = np.concatenate([other for _, other in edges])
    while True:
        half = touched[left] != touched[right]
        if not half.any():
            return np.flatnonzero(touched)
        touched[left[half]] = True
        touched[right[half]] = True
        left, right = left[~half], right[~half]


def _part(
    rows: Ints, reports: Reports, space: Space, links: Links, joined: Ints, parted: Ints, compiled: bool | None
) -> Ints:
    """The groups of these reports alone; no link leads out of them."""
    inside = np.full(len(reports), -1, dtype=np.int64)
    inside[rows] = np.arange(len(rows))
    kept = inside[links.left] >= 0
    linked_in, parted_in = (inside[one[(inside[one] >= 0).all(axis=1)]] for one in (joined, parted))
    found = grouped(
        len(rows), space.reports.source[rows], inside[links.left[kept]], inside[links.right[kept]],
        links.value[kept], space.reports.tie[rows], linked_in,
        parted_in,
        compiled,
    )  # fmt: skip
    return np.asarray(rows[found])
