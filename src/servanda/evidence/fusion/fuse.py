"""Facts to incidents: from scratch, at a cut-off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import polars as pl

from servanda.evidence.facts import SCHEMA
from servanda.evidence.fusion.codebook import Codebook
from servanda.evidence.fusion.decisions import Decision, ruled
from servanda.evidence.fusion.disagreements import disagreements
from servanda.evidence.fusion.engine import group_all
from servanda.evidence.fusion.merging import leads, merged
from servanda.evidence.fusion.ordering import least_rows
from servanda.evidence.fusion.rates import ErrorRates
from servanda.evidence.fusion.reports import Floats, Ints, numbered
from servanda.evidence.fusion.sorting import Sorted, sort_out

#: Fields of which ``members`` says whether the report differs from its incident.
FIELDS = ("time", "place", "act", "actor", "figure")


@dataclass(frozen=True, slots=True)
class Fused:
    """The incidents of a published state.

    ``incidents``: facts; rows of one incident share ``incident``: its set of acts, its counts of casualties.
    ``passed``: facts that are no reports of incidents, as they were. ``members``: incident, fact, report (its smallest
    fact id), source, and per field whether the report differs. ``disagreements``: see there. ``accounting``: state,
    why, facts, reports. ``decisions``: what became of each. ``rates``: what was learned of the sources.
    """

    incidents: pl.DataFrame
    passed: pl.DataFrame
    members: pl.DataFrame
    disagreements: pl.DataFrame
    accounting: pl.DataFrame
    decisions: pl.DataFrame
    rates: ErrorRates

    @property
    def facts(self) -> pl.DataFrame:
        """Incidents and everything that passed through: what compliance reads."""
        return pl.concat([self.incidents, self.passed]).sort("id")

    @property
    def reports_in(self) -> int:
        """How many reports were fused."""
        return int(self.accounting.filter(pl.col("state") == "fused")["reports"].sum())

    @property
    def incidents_out(self) -> int:
        """How many incidents they tell of."""
        return self.members["incident"].n_unique()


def fuse(
    facts: pl.DataFrame,
    cut_off: datetime | None,
    decisions: Sequence[Decision] = (),
    rates: ErrorRates | None = None,
    *,
    compiled: bool | None = None,
) -> Fused:
    """Which facts tell of one incident, from everything recorded by ``cut_off`` (with its offset; None: all there is).

    Only events with a point, and the counts of casualties on their rows, are fused. ``decisions`` of persons hold
    before anything else. ``rates`` of an earlier state are used as they are; without them they are learned from the
    facts themselves. ``compiled``: None lets size and what is installed decide; the result does not depend on it.
    Method and rules: docs/reference/fusion.md.
    """
    sorted_ = sort_out(facts, cut_off)
    reports = numbered(sorted_.fused, codes := Codebook().extended(sorted_.fused))
    ruling = ruled(decisions, dict(zip(*sorted_.fused.select("id", "_report"), strict=True)) if decisions else {})
    groups = group_all(reports, codes.sources, rates, ruling.joined, ruling.parted, compiled)
    order = groups.space.cells.order
    group = np.empty(len(reports), dtype=np.int64)
    group[order] = order[groups.group]
    return finished(sorted_, group, np.sqrt(groups.rates.place[reports.group]), ruling.told, groups.rates)


def finished(sorted_: Sorted, group: Ints, place_sd: Floats, told: pl.DataFrame, rates: ErrorRates) -> Fused:
    """The published tables; ``group``: for each report the representative of its incident."""
    # Numbered anew in the order of their smallest fact ids: the least report of an incident then names it, and numbers
    # sort as names do, but faster.
    numbered, at = (sorted_.fused[name].to_numpy() for name in ("_report", "_at"))
    least = least_rows(numbered, at, len(group))
    order = np.argsort(at[least])
    names = sorted_.fused["id"].gather(least)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    names, group, place_sd = names[order], rank[group][order], place_sd[order]
    report = rank[numbered]
    least = np.arange(len(group))
    np.minimum.at(least, group, np.arange(len(group)))
    incident = pl.Series("_incident", least[group][report], dtype=pl.Int64)
    facts = sorted_.fused.with_columns(incident, pl.Series("_report", report, dtype=pl.Int64))
    many = (np.bincount(group, minlength=len(group))[group] > 1)[report]
    shared = facts.filter(pl.Series(many, dtype=pl.Boolean))
    reports = leads(shared, names, place_sd)
    together = merged(shared, reports, names)
    differing = disagreements(reports, together, shared, names)
    return Fused(
        _in_order(facts.with_columns(names.gather(incident).alias("incident")), np.flatnonzero(~many), together),
        sorted_.passed.select(list(SCHEMA)).sort("id"),
        _members(facts, differing, names),
        differing,
        _accounting(sorted_),
        told,
        rates,
    )


def _in_order(facts: pl.DataFrame, alone: Ints, together: pl.DataFrame) -> pl.DataFrame:
    """The facts of rows ``alone`` and what was put together, by incident, kind and id.

    ``_incident`` of both is a number that sorts as the incident does.
    """
    rows = np.concatenate([alone, np.arange(len(facts), len(facts) + len(together))])
    whole = pl.concat([facts.select(*SCHEMA, "_incident"), together])
    incidents = whole.select("_incident", "kind", "id")[rows]
    number = incidents["_incident"].to_numpy() * 2 + (incidents["kind"] == "measure").to_numpy()
    # Few are told apart by their ids only.
    order = np.argsort(number, kind="stable")
    equal = number[order][1:] == number[order][:-1]
    several = np.flatnonzero(np.append(equal, False) | np.append(False, equal)[: len(order)]) if len(order) else order
    these = order[several]
    rank = incidents["id"].gather(these).rank("ordinal").to_numpy()
    order[several] = these[np.lexsort((rank, number[these]))]
    return whole.select(list(SCHEMA))[rows[order]]


def _members(facts: pl.DataFrame, differing: pl.DataFrame, names: pl.Series) -> pl.DataFrame:
    # Where figures differ each has its row, the one that stands too.
    differing = differing.filter(pl.col("apart").ne_missing(0.0))
    wide = differing.select(
        pl.col("fact").alias("report"), *((pl.col("field") == field).alias(field) for field in FIELDS)
    )
    wide = wide.group_by("report").agg(pl.col(FIELDS).any())
    by_report = pl.DataFrame({"report": names}).join(wide, on="report", how="left", maintain_order="left")
    by_report = by_report.with_columns(pl.col(FIELDS).fill_null(value=False))
    facts = facts.select("_incident", "_report", "_at", pl.col("id").alias("fact"), "source")
    facts = facts.sort("_incident", "_report", "_at")
    beside = by_report[facts["_report"]]
    return facts.select(names.gather(facts["_incident"]).alias("incident"), "fact", beside["report"], "source").hstack(
        beside.select(FIELDS)
    )


def _accounting(sorted_: Sorted) -> pl.DataFrame:
    fused = pl.DataFrame(
        {
            "state": ["fused"], "why": [""], "facts": [len(sorted_.fused)],
            "reports": [sorted_.fused["_report"].n_unique()],
        },
        schema={"state": pl.String, "why": pl.String, "facts": pl.Int64, "reports": pl.Int64},
    )  # fmt: skip
    rest = [
        table.group_by(pl.col("_why").alias("why"))
        .agg(pl.len().cast(pl.Int64).alias("facts"))
        .select(pl.lit(state).alias("state"), "why", "facts", pl.lit(0, pl.Int64).alias("reports"))
        .sort("why")
        for state, table in (("passed", sorted_.passed), ("out", sorted_.out))
    ]
    return pl.concat([fused, *rest])
