"""From reports to groups of one incident each: learn, search, score, group."""

from dataclasses import dataclass

import numpy as np

from servanda.evidence.fusion.grouping import LEAST, grouped
from servanda.evidence.fusion.learning import learned, start
from servanda.evidence.fusion.rates import ErrorRates
from servanda.evidence.fusion.reports import Floats, Ints, Reports
from servanda.evidence.fusion.scoring import Surroundings, reach2, surroundings, tables
from servanda.evidence.fusion.search import Space


@dataclass(frozen=True, slots=True)
class Links:
    """Scored pairs not below ``LEAST``, in positions of the cell order."""

    left: Ints
    right: Ints
    value: Floats


@dataclass(frozen=True, slots=True)
class Groups:
    """What a from-scratch pass leaves behind: ``group`` gives each report, in cell order, its representative."""

    space: Space
    rates: ErrorRates
    around: Surroundings
    links: Links
    group: Ints


NO_LINKS = np.empty((0, 2), dtype=np.int64)


def group_all(
    reports: Reports,
    sources: tuple[str, ...],
    rates: ErrorRates | None = None,
    joined: Ints = NO_LINKS,
    parted: Ints = NO_LINKS,
    compiled: bool | None = None,
) -> Groups:
    """All reports from scratch; ``rates`` as given, or learned from the reports themselves.

    ``joined``, ``parted``: pairs of positions in ``reports`` that a person linked or parted.
    """
    space = Space(reports, compiled)
    crowd = space.crowd()
    begin = start(space, sources, crowd)
    if rates is not None:
        rates = rates.for_sources(sources, begin)
    around = surroundings(space, crowd, rates or begin)
    if rates is None:
        rates = learned(space, begin, around)
    links = linked(space, rates, around)
    if len(joined) or len(parted):
        place = np.empty(len(reports), dtype=np.int64)
        place[space.cells.order] = np.arange(len(reports))
        joined, parted = place[joined], place[parted]
    group = grouped(
        len(reports), space.reports.source, links.left, links.right, links.value, space.reports.tie,
        joined, parted, compiled,
    )  # fmt: skip
    return Groups(space, rates, around, links, group)


def linked(space: Space, rates: ErrorRates, around: Surroundings, rows: Ints | None = None) -> Links:
    """The links of these reports, or of all."""
    if not len(space.reports):
        return Links(np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0))
    found = space.links(reach2(rates), tables(rates), around.columns, LEAST, rows)
    found.append((np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0)))
    return Links(*(np.concatenate(parts) for parts in zip(*found, strict=True)))
