"""What was not observed and who could have; coverage per side; the sources and their terms."""

from pathlib import Path

from servanda.agreement import Agreement
from servanda.compliance import Assessments, share_of, watches
from servanda.operations.assess import ClauseLine
from servanda.operations.pages.standing import called, listed
from servanda.operations.reading import Heard
from servanda.page import Cell, Column, Row, Source, Sources, Table


def unobserved(agreement: Agreement, result: Assessments, lines: tuple[ClauseLine, ...], language: str) -> Table:
    """Clauses with windows nobody could see into, and the bodies whose task would let them see."""
    rows = []
    for line in lines:
        n = line.counts.get("not observed", 0)
        if not n:
            continue
        clause = agreement.clause(line.clause)
        total = sum(line.counts.values())
        rows.append(
            Row(
                (
                    Cell(line.clause, link=f"board/{line.clause}"),
                    n,
                    total,
                    line.coverage_ppm,
                    could_have(agreement, clause.observed_by, clause.promise.acts(), language),
                )
            )
        )
    return Table(
        id="unobserved",
        title="What was not observed",
        columns=(
            Column("clause"),
            Column("windows not observed", "number"),
            Column("of", "number"),
            Column("coverage", "share"),
            Column("who could have observed it"),
        ),
        rows=tuple(rows),
        intro="No report from a place nobody could see is not observed, never met.",
        empty="Every closed window was either watched or has facts of its own.",
    )


def could_have(agreement: Agreement, named: tuple[str, ...], acts: tuple[str, ...], language: str) -> str:
    """The bodies whose sight covers one of the acts, those the clause names first."""
    able = [
        key
        for key, body in agreement.bodies.items()
        if any(_covers(seen, act) for sight in body.observes for seen in sight.acts for act in acts)
    ]
    found = tuple(dict.fromkeys((*named, *able)))
    return listed(agreement, found, language) or "nobody the agreement names"


def _covers(seen: str, act: str) -> bool:
    return act == seen or act.startswith(seen + ".") or seen.startswith(act + ".")


def coverage_per_side(agreement: Agreement, result: Assessments, language: str) -> Table:
    """For each party, the share of time in force in which somebody was able to watch its side."""
    import numpy as np

    seen = watches(result.facts.with_row_index("position"))
    spans = result.timeline.in_force("agreement")
    rows = []
    for party in agreement.parties():
        zones = {key for key, zone in agreement.zones.items() if zone.side == party}
        mine = [watch for watch in seen if watch["to"] == party or watch["place"] in zones]
        if spans:
            begin, end = np.array([spans[0].begin]), np.array([min(spans[-1].end, result.as_of)])
            share = int(share_of(mine, begin, end, spans)[0])
        else:
            share = 0
        facts = _facts_naming(result, party)
        note = "no record of who was able to watch this side" if not mine else ""
        rows.append(Row((called(agreement, party, language), Cell(share, note=note), facts)))
    return Table(
        id="coverage",
        title="Coverage per side",
        columns=(
            Column("side"),
            Column("watched, share of time in force", "share"),
            Column("facts naming it", "number"),
        ),
        rows=tuple(rows),
        intro="Swapping the parties' names swaps every result exactly; that proves the program, not the data. "
        "What was reported about each side depends on who was able to watch it and who told of it.",
    )


def _facts_naming(result: Assessments, party: str) -> int:
    import polars as pl

    named = (pl.col("who") == party) | (pl.col("party_1") == party) | (pl.col("party_2") == party)
    return int(result.facts.filter(named.fill_null(False)).height)


def sources(heard: tuple[Heard, ...], result: Assessments) -> tuple[Sources, dict[str, str]]:
    """Every input and every source its rows name, and for a fact's ``source`` the id it is listed under."""
    import polars as pl

    listed_sources, known = [], {}
    for n, one in enumerate(heard):
        batch = one.batch
        id_ = f"input-{n + 1}"
        span = batch.facts.select(
            pl.col("happened_from").min().dt.epoch("us"), pl.col("happened_to").max().dt.epoch("us")
        )
        begin, end = span.row(0) if len(batch.facts) else (None, None)
        notes = [batch.source.who_acted or "", batch.source.granularity or ""]
        listed_sources.append(
            Source(
                id=id_,
                title=f"{batch.source.title} ({Path(one.path).name})",
                publisher=batch.source.publisher,
                terms=batch.source.terms,
                address=batch.source.address,
                rows_read=batch.rows_read,
                rows_refused=batch.refusals.height,
                facts=batch.facts.height,
                begin=begin,
                end=end,
                digest=one.digest,
                note=" ".join(note for note in notes if note),
            )
        )
        known[batch.source.id] = id_
        for cited in batch.sources:
            number = f"source-{len(listed_sources)}"
            known[cited.id] = number
            known[f"{batch.source.id}/{cited.id}"] = number
            listed_sources.append(
                Source(
                    id=number,
                    title=cited.title,
                    publisher=cited.publisher,
                    terms=cited.terms,
                    mark=cited.mark or "",
                    address=cited.address,
                    note=cited.note,
                )  # fmt: skip
            )
    return Sources("sources", "Sources and their terms", tuple(listed_sources)), known
