"""Regions: acts and people killed in each, with what is too few withheld, and how much of the time it was watched."""

from typing import Final

from servanda.agreement import Agreement
from servanda.bulletin.period import Period
from servanda.bulletin.protection.suppression import suppressed
from servanda.bulletin.public import PublicFacts
from servanda.bulletin.statement import RegionLine
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import CoverageLine

#: The row of acts whose region no source names.
NOWHERE: Final = ""


def region_lines(
    facts: PublicFacts, coverage: tuple[CoverageLine, ...], agreement: Agreement, period: Period, words: BulletinWords
) -> tuple[RegionLine, ...]:
    """A line per region with acts or watched in the period, most acts first; equal ones by name of the language."""
    import polars as pl

    table = facts.within(period.first, period.last).table
    sums = table.group_by(pl.col("region").fill_null(NOWHERE)).agg(pl.col("count").sum(), pl.col("deaths").sum())
    counted = {region: (int(acts), int(deaths)) for region, acts, deaths in sums.iter_rows()}
    watched = _watched(coverage, period)
    regions = sorted(dict.fromkeys((*counted, *watched)), key=lambda one: (-counted.get(one, (0, 0))[0], one))
    acts = suppressed([counted.get(one, (0, 0))[0] for one in regions])
    deaths = suppressed([counted.get(one, (0, 0))[1] for one in regions])
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
