"""Regions: acts and people killed in each, with what is too few withheld, and how much of the time it was watched."""

from collections.abc import Sequence
from dataclasses import dataclass

from servanda.agreement import Agreement
from servanda.bulletin.period import Period
from servanda.bulletin.protection.suppression import suppressed, suppressed_beside
from servanda.bulletin.public import Counts, PublicCount
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
    acts = suppressed([counts.regions.get(one, (0, 0))[0] for one in regions], secret)
    deaths = suppressed_beside([counts.regions.get(one, (0, 0))[1] for one in regions], acts, secret + 1)
    return tuple(_line(region, acts[n], deaths[n], watched.get(region), agreement, words) for n, region in
                 enumerate(regions))  # fmt: skip


@dataclass(slots=True)
class _Watch:
    """Of one place: the greatest share any body watched, how many reports tell of refusals, and whose."""

    share: int = 0
    refusals: int = 0
    by: tuple[str, ...] = ()


def _line(
    region: str, acts: PublicCount, deaths: PublicCount, watch: _Watch | None, agreement: Agreement,
    words: BulletinWords,
) -> RegionLine:  # fmt: skip
    named = named_region(region, agreement, words)
    if watch is None:
        return RegionLine(named, acts, deaths, None)
    return RegionLine(
        named, acts, deaths, watch.share, bool(watch.refusals), PublicCount.of(watch.refusals),
        words.listed([words.name(agreement, one) for one in watch.by]),
    )  # fmt: skip


def named_region(region: str, agreement: Agreement, words: BulletinWords) -> str:
    """A region by the name the agreement gives it, else the source's; the nameless one in words."""
    if not region:
        return words.say("region-nowhere")
    return words.name(agreement, region) if region in agreement.zones else region


def _watched(coverage: tuple[CoverageLine, ...], period: Period) -> dict[str, _Watch]:
    """By place what its bodies could watch in the period."""
    found: dict[str, _Watch] = {}
    for line in coverage:
        if line.begin < period.end and line.end > period.begin:
            here = found.setdefault(line.place, _Watch())
            here.share = max(here.share, line.watched_ppm)
            here.refusals += line.refusals + line.restrictions
            here.by = tuple(dict.fromkeys((*here.by, *line.refused_by)))
    return found
