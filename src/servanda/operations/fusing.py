"""Reports of one thing put together before a case is assessed, and how sure it is that each happened."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from servanda.agreement import Law
from servanda.basis import from_us
from servanda.store import Case

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence import Fused, Rates, Weighed


@dataclass(frozen=True, slots=True)
class Fusing:
    """A case's facts after fusion.

    ``facts``: incidents with the chance that each happened, and all that passed through. ``fused``: which reports are
    one incident, and where they differ. ``rates``: what the chances were reckoned with. ``weighed``: the reports with
    the incident each tells of, and how every incident came to its chance.
    """

    facts: "pl.DataFrame"
    fused: "Fused"
    rates: "Rates"
    weighed: "Weighed"

    @property
    def told_by(self) -> dict[str, tuple[str, ...]]:
        """For the id of every fact of an incident that several reports tell of, a fact id of each of those reports."""
        import polars as pl

        shared = pl.col("report").n_unique().over("incident") > 1
        reports = self.fused.members.filter(shared).unique(["incident", "report"]).sort("incident", "report")
        of = reports.group_by("incident", maintain_order=True).agg(pl.col("report"))
        facts = self.fused.incidents.select("id", "incident").join(of, on="incident", how="inner")
        return {id_: tuple(told) for id_, told in facts.select("id", "report").iter_rows()}

    @property
    def shared(self) -> int:
        """How many incidents several reports tell of."""
        import polars as pl

        each = self.fused.members.group_by("incident").agg(pl.col("report").n_unique())
        return each.filter(pl.col("report") > 1).height

    @property
    def differing(self) -> int:
        """Of those, in how many the reports differ somewhere."""
        return self.fused.disagreements["incident"].n_unique()

    def decided(self, state: str) -> int:
        """How many decisions of persons are in a state: applied, waits or overruled."""
        return int((self.fused.decisions["state"] == state).sum())

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "reports": self.fused.reports_in,
            "incidents": self.fused.incidents_out,
            "told_by_several": self.shared,
            "differing": self.differing,
            "accounting": self.fused.accounting.to_dicts(),
            "decisions": decisions_data(self),
            "audited_incidents": self.rates.audited,
        }


def fuse_case(case: Case, law: Law, facts: "pl.DataFrame", cut_off: int) -> Fusing:
    """The facts of a case with reports of one incident put together, as of a cut-off (µs).

    Persons' decisions (``incident-decisions.yaml``) hold before anything else; sources are weighed by the rates kept
    with the case (``credibility.yaml``), else by those stated for their class. A decision holds for every cut-off,
    whenever it was made.
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
    return Fusing(together.sort("id"), fused, rates, weighed)


def decisions_data(fusing: Fusing) -> list[dict[str, Any]]:
    """Persons' decisions with their states, as plain data, the earliest first."""
    rows = fusing.fused.decisions.sort("when", "id").to_dicts()
    return [{**row, "when": row["when"].isoformat()} for row in rows]


def located_sources(facts: "pl.DataFrame", cut_off: int) -> int:
    """Of how many sources there are events recorded by a cut-off (µs) that fusion would take."""
    import polars as pl

    from servanda.evidence import fusible

    taken = (pl.col("kind") == "event") & (pl.col("recorded").dt.epoch("us") <= cut_off) & fusible()
    return facts.filter(taken)["source"].n_unique()
