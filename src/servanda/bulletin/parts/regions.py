"""Regions: acts and people killed in each, with what is too few withheld, and how much of the time it was watched."""

from collections.abc import Sequence

from servanda.agreement import Agreement
from servanda.bulletin.period import Period
from servanda.bulletin.protection.suppression import suppressed
from servanda.bulletin.public import Counts
from servanda.bulletin.statement import RegionLine
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import CoverageLine


def region_lines(
    counts: Counts | None, regions: Sequence[str], coverage: tuple[CoverageLine, ...], agreement: Agreement,
    period: Period, words: BulletinWords, secret: int,
) -> tuple[RegionLine, ...]:  # fmt: skip
    """A line for each region of the series, always all of them and in one order, so that none is told by its absence.

    ``regions``: those known to the series, in an order that has nothing to do with counts. ``secret``: as
    ``suppressed`` takes it.
    """
    if counts is None:
        return ()
    watched = _watched(coverage, period)
    acts, deaths = (
        suppressed([counts.regions.get(one, (0, 0))[which] for one in regions], secret + which) for which in (0, 1)
    )
    return tuple(
        RegionLine(_named(region, agreement, words), acts[n], deaths[n], *watched.get(region, (None, False)))
        for n, region in enumerate(regions)
    )


def _named(region: str, agreement: Agreement, words: BulletinWords) -> str:
    if not region:
        return words.say("region-nowhere")
    return words.name(agreement, region) if region in agreement.zones else region


def _watched(coverage: tuple[CoverageLine, ...], period: Period) -> dict[str, tuple[int | None, bool]]:
    """By place the greatest share that any body watched in the last period, and whether one was refused."""
    found: dict[str, tuple[int | None, bool]] = {}
    for line in coverage:
        if line.begin < period.end and line.end > period.begin:
            share, denied = found.get(line.place, (None, False))
            most = max(share or 0, line.watched_ppm)
            found[line.place] = (most, denied or bool(line.refusals or line.restrictions))
    return found
