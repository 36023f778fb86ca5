"""Reports of one thing put together before a case is assessed, and how sure it is that each happened."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from servanda.agreement import Law
from servanda.basis import from_us
from servanda.store import Case

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence import Fused, Rates


@dataclass(frozen=True, slots=True)
class Fusing:
    """A case's facts after fusion.

    ``facts``: incidents with the chance that each happened, and all that passed through. ``fused``: which reports are
    one incident, and where they differ. ``rates``: what the chances were reckoned with.
    """

    facts: "pl.DataFrame"
    fused: "Fused"
    rates: "Rates"

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "reports": self.fused.reports_in,
            "incidents": self.fused.incidents_out,
            "accounting": self.fused.accounting.to_dicts(),
            "decisions": self.fused.decisions.to_dicts(),
            "audited_incidents": self.rates.audited,
        }


def fuse_case(case: Case, law: Law, facts: "pl.DataFrame", cut_off: int) -> Fusing:
    """The facts of a case with reports of one incident put together, as of a cut-off (µs).

    Persons' decisions (``incident-decisions.yaml``) hold before anything else; sources are weighed by the rates kept
    with the case (``credibility.yaml``), else by those stated for their class.
    """
    import polars as pl

    from servanda.evidence import Rates, fuse, read_decisions, read_rates, weigh
    from servanda.vocabulary import resolve

    kept, learned = case.incident_decisions(), case.credibility()
    decisions = () if kept is None else read_decisions(kept.text, kept.name)
    rates = Rates() if learned is None else read_rates(learned.text, learned.name)
    fused = fuse(facts, from_us(cut_off, "UTC"), decisions)
    told = fused.members.select(pl.col("fact").alias("id"), pl.col("incident"))
    reports = facts.drop("incident").join(told, on="id", how="inner").select(facts.columns)
    names = resolve({**{one: one for one in law.everyone}, **law.names})
    weighed = weigh(reports, rates, names)
    chances = weighed.facts.group_by("incident").agg(pl.col("happened_ppm").first())
    incidents = fused.incidents.drop("happened_ppm").join(chances, on="incident", how="left", maintain_order="left")
    # What became known later is no part of this state; the assessment says how much that is.
    later = facts.filter(pl.col("recorded").dt.epoch("us") > cut_off)
    together = pl.concat([one.select(facts.columns) for one in (incidents, fused.passed, later)])
    return Fusing(together.sort("id"), fused, rates)


def located_sources(facts: "pl.DataFrame") -> int:
    """Of how many sources there are events with a point that name no incident."""
    import polars as pl

    located = (pl.col("kind") == "event") & pl.col("lon").is_not_null() & pl.col("incident").is_null()
    return facts.filter(located)["source"].n_unique()
