"""Incidents that several reports tell of: when, where, what, who told, where they differ, and how sure it is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from servanda.agreement import Agreement, lower
from servanda.basis import Place, Refusal, from_us, now_us, to_us
from servanda.operations.archives import Gathered
from servanda.operations.fusing import Fusing, decisions_data, fuse_case
from servanda.operations.originals import files_by_digest
from servanda.operations.reading import (
    Heard,
    Progress,
    all_facts,
    as_of_instant,
    read_as_of,
    read_case,
    read_evidence,
)

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence import Reckoning


@dataclass(frozen=True, slots=True)
class ToldBy:
    """One report of an incident: its fact, its source, the file and line it was read from, and in what it differs."""

    fact: str
    source: str
    file: str
    line: int
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a report says otherwise than the incident: field, fact, source, its value, and how far apart in what."""

    field: str
    fact: str
    source: str
    value: str
    apart: float | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident of several reports. ``begin``, ``end``: µs. ``acts``: with their weight, ppm, the likeliest first.

    ``words``: how it came to ``happened_ppm``, a line each: before any report, every witness, the result.
    """

    id: str
    begin: int
    end: int
    lon: float
    lat: float
    radius_m: float | None
    place: str
    acts: tuple[tuple[str, int], ...]
    reports: tuple[ToldBy, ...]
    differences: tuple[Difference, ...]
    happened_ppm: int
    reckoning: "Reckoning"

    @property
    def words(self) -> tuple[str, ...]:
        """How sure it is that it happened, reckoned out in English, a line each."""
        return self.reckoning.words()


@dataclass(frozen=True)
class IncidentsReport:
    """What the reports of a case come to once those of one incident are put together, as of ``cut_off`` (µs)."""

    agreement: Agreement
    heard: tuple[Heard, ...]
    fusing: Fusing
    cut_off: int
    repeated: int
    written: Path | None = None
    #: The files that tables of facts kept with the case were read from.
    originals: tuple[Path, ...] = ()
    every: bool = False

    @cached_property
    def table(self) -> "pl.DataFrame":
        """One row per incident, those of one report too: the most reported first, then the earliest."""
        return _table(self)

    @cached_property
    def listed(self) -> "pl.DataFrame":
        """Those rows of ``table`` that several reports tell of; with ``every`` all of them."""
        import polars as pl

        return self.table if self.every else self.table.filter(pl.col("reports") > 1)

    def incidents(self, most: int | None = None) -> tuple[Incident, ...]:
        """The incidents listed, in the order of ``table``; the first ``most`` of them."""
        return _incidents(self, self.listed["incident"].head(most or len(self.listed)).to_list())

    @property
    def scales(self) -> "pl.DataFrame":
        """What was learned of each source, by class of stated precision; columns in docs/reference/fusion.md."""
        return self.fusing.fused.rates.table

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        zone = self.agreement.timing.zone
        return {
            "agreement": self.agreement.id,
            "as_of": from_us(self.cut_off, zone).isoformat(),
            "files": [_file(one) for one in self.heard],
            "repeated": self.repeated,
            "reports": self.fusing.fused.reports_in,
            "incidents_in_all": self.fusing.fused.incidents_out,
            "incidents": [_data(one, zone) for one in self.incidents()],
            "accounting": self.fusing.fused.accounting.to_dicts(),
            "decisions": decisions_data(self.fusing),
            "error_scales": self.scales.to_dicts(),
            "prior_ppm": self.fusing.weighed.prior_ppm,
            "audited_incidents": self.fusing.rates.audited,
            "written": None if self.written is None else str(self.written),
        }


def _silent(_: str, done: int, total: int) -> None:
    """Progress nobody watches."""


def incidents_case(
    name: str,
    evidence: Iterable[str] = (),
    *,
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    out: str = "",
    every: bool = False,
    progress: Progress = _silent,
) -> IncidentsReport:
    """The incidents that the reports of a case tell of.

    ``as_of``: the cut-off; default the end of the last fact, at most now. ``out``: a .parquet or .csv file for a table
    of all incidents. ``every``: list those of one report too. Refuses (OPS004) where there is no evidence, and (OPS052)
    a name that is no table's.
    """
    from servanda.operations.ingest import refuse_other_than_table, write_facts

    if out:
        refuse_other_than_table(out)
    case, agreement = read_case(name, as_of)
    paths = [*(case.evidence() if own else ()), *map(Path, evidence)]
    if not paths:
        raise Refusal(
            "OPS004",
            f"case {case.id!r} has no evidence of its own and none was given",
            "name one or more evidence files after the case",
            Place(name),
        )
    heard = read_evidence(paths, agreement, progress, reader)
    facts, repeated = all_facts(heard)
    cut_off = as_of_instant(as_of, agreement.timing.zone) if as_of else Gathered(facts, 0).last_known(now_us())
    if not as_of and agreement.versions:
        agreement = read_as_of(case.agreement(), cut_off)
    progress("putting reports of one incident together", 0, 0)
    fusing = fuse_case(case, lower(agreement), facts, cut_off)
    report = IncidentsReport(agreement, heard, fusing, cut_off, repeated, originals=case.originals(), every=every)
    return replace(report, written=write_facts(report.table, Path(out))) if out else report


def _table(report: IncidentsReport) -> "pl.DataFrame":
    import polars as pl

    fused, weighed = report.fusing.fused, report.fusing.weighed
    events = fused.incidents.filter(pl.col("kind") == "event").sort("incident", pl.col("act_ppm").neg(), "id")
    whole = events.group_by("incident", maintain_order=True).agg(
        pl.col("happened_from", "happened_to", "lon", "lat", "radius_m", "place", "admin1", "admin2").first(),
        pl.concat_str("act", pl.lit(" "), "act_ppm").str.join("; ").alias("acts"),
    )
    lines = told_lines(report).unique(["incident", "fact"]).sort("incident", "source", "file", "line", "fact")
    told = lines.group_by("incident").agg(
        pl.len().cast(pl.Int64).alias("reports"),
        pl.col("source").n_unique().cast(pl.Int64).alias("sources"),
        pl.concat_str("source", pl.lit(" "), "file", pl.lit(":"), "line", pl.lit(" "), "fact")
        .str.join("; ")
        .alias("told_by"),
    )
    differing = fused.disagreements.group_by("incident").agg(pl.col("field").unique().sort().str.join("; ").alias("d"))
    chances = weighed.facts.group_by("incident").agg(pl.col("happened_ppm").first())
    witnesses = weighed.witnesses.group_by("incident").agg(pl.len().cast(pl.Int64).alias("witnesses"))
    table = whole.join(told, on="incident", how="left")
    for other in (differing.rename({"d": "differs"}), chances, witnesses):
        table = table.join(other, on="incident", how="left")
    table = table.with_columns(pl.col("differs").fill_null(""), pl.col("witnesses").fill_null(0))
    return table.sort(pl.col("reports").neg(), "happened_from", "incident")


def told_lines(report: IncidentsReport) -> "pl.DataFrame":
    """One row per report of an incident: incident, fact, source, file, line, and per field whether it differs.

    ``file``: the one the line is in; the table of facts it came by where that one is neither read nor kept.
    """
    import polars as pl

    names = {digest: one.name for digest, one in files_by_digest(report.heard, report.originals).items()}
    read = [
        one.batch.facts.select(
            "id",
            pl.col("row").alias("line"),
            pl.col("input").replace_strict(names, default=Path(one.path).name, return_dtype=pl.String).alias("file"),
        )
        for one in report.heard
    ]
    where = pl.concat(read).unique("id", keep="first", maintain_order=True)
    told = report.fusing.fused.members.filter(pl.col("fact") == pl.col("report")).drop("report")
    return told.join(where, left_on="fact", right_on="id", how="left")


def _incidents(report: IncidentsReport, wanted: list[str]) -> tuple[Incident, ...]:
    """The incidents of these ids, in their order."""
    import polars as pl

    fused = report.fusing.fused
    events = fused.incidents.filter(pl.col("kind") == "event").sort("incident", pl.col("act_ppm").neg(), "id")
    rows, acts = _by_incident(report.listed, wanted), _by_incident(events, wanted)
    told = _by_incident(told_lines(report).sort("source", "file", "line", "fact"), wanted)
    apart = _by_incident(fused.disagreements, wanted)
    reckoned = report.fusing.weighed.reckoned(wanted)
    return tuple(_incident(rows[one][0], acts[one], told[one], apart.get(one, []), reckoned[one]) for one in wanted)


def _by_incident(table: "pl.DataFrame", wanted: list[str]) -> dict[str, list[dict[str, Any]]]:
    """The rows of each incident that is asked for, in the order of the table."""
    import polars as pl

    found: dict[str, list[dict[str, Any]]] = {}
    for row in table.filter(pl.col("incident").is_in(wanted)).iter_rows(named=True):
        found.setdefault(row["incident"], []).append(row)
    return found


def _incident(
    row: dict[str, Any],
    acts: list[dict[str, Any]],
    told: list[dict[str, Any]],
    apart: list[dict[str, Any]],
    reckoning: "Reckoning",
) -> Incident:
    return Incident(
        id=row["incident"],
        begin=to_us(row["happened_from"]),
        end=to_us(row["happened_to"]),
        lon=row["lon"],
        lat=row["lat"],
        radius_m=row["radius_m"],
        place=row["place"] or row["admin2"] or row["admin1"] or "",
        acts=tuple((one["act"], one["act_ppm"]) for one in acts),
        reports=tuple(map(_told_by, told)),
        differences=tuple(
            Difference(one["field"], one["fact"], one["source"], one["value"], one["apart"], one["unit"])
            for one in apart
        ),
        happened_ppm=row["happened_ppm"],
        reckoning=reckoning,
    )


def _told_by(row: dict[str, Any]) -> ToldBy:
    fields = tuple(name for name in ("time", "place", "act", "actor", "figure") if row[name])
    return ToldBy(row["fact"], row["source"], row["file"], row["line"], fields)


def _file(one: Heard) -> dict[str, Any]:
    return {
        "file": Path(one.path).name,
        "digest": one.digest,
        "repeated_as": [Path(other).name for other in one.repeated_as],
        "source": one.batch.source.id,
        "rows": one.batch.rows_read,
        "facts": len(one.batch.facts),
        "refused": len(one.batch.refusals),
    }


def _data(one: Incident, zone: str) -> dict[str, Any]:
    return {
        "incident": one.id,
        "happened_from": from_us(one.begin, zone).isoformat(),
        "happened_to": from_us(one.end, zone).isoformat(),
        "lon": one.lon,
        "lat": one.lat,
        "radius_m": one.radius_m,
        "place": one.place or None,
        "acts": [{"act": act, "ppm": ppm} for act, ppm in one.acts],
        "reports": [
            {"fact": each.fact, "source": each.source, "file": each.file, "line": each.line, "differs": each.differs}
            for each in one.reports
        ],
        "differences": [
            {
                "field": each.field,
                "fact": each.fact,
                "source": each.source,
                "value": each.value,
                "apart": each.apart,
                "unit": each.unit,
            }
            for each in one.differences
        ],
        "happened_ppm": one.happened_ppm,
        "how_sure": list(one.words),
    }
