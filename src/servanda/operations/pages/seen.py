"""What was not observed and who could have; coverage per side; the sources and their terms; rows refused."""

from pathlib import Path

from servanda.agreement import Agreement
from servanda.compliance import Assessments, narrowed, share_of, watches
from servanda.operations.assess import ClauseLine
from servanda.operations.pages.wording import Words
from servanda.operations.reading import Heard
from servanda.page import Cell, Column, Row, Source, Sources, Table

#: Refused rows listed on the page; JSON output has them all.
MOST_REFUSED = 40


def unobserved(agreement: Agreement, result: Assessments, lines: tuple[ClauseLine, ...], words: Words) -> Table:
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
                    could_have(agreement, clause.observed_by, clause.promise.acts(), words),
                )
            )
        )
    return Table(
        id="unobserved",
        title=words.say("unobserved-title"),
        columns=(
            Column(words.say("label-clause")),
            Column(words.say("unobserved-windows"), "number"),
            Column(words.say("unobserved-of"), "number"),
            Column(words.say("unobserved-coverage"), "share"),
            Column(words.say("unobserved-who")),
        ),
        rows=tuple(rows),
        intro=words.say("unobserved-intro"),
        empty=words.say("unobserved-empty"),
    )


def could_have(agreement: Agreement, named: tuple[str, ...], acts: tuple[str, ...], words: Words) -> str:
    """The bodies whose sight covers one of the acts, those the clause names first."""
    able = [
        key
        for key, body in agreement.bodies.items()
        if any(_covers(seen, act) for sight in body.observes for seen in sight.acts for act in acts)
    ]
    found = tuple(dict.fromkeys((*named, *able)))
    return words.names(agreement, found) or words.say("unobserved-nobody")


def _covers(seen: str, act: str) -> bool:
    return act == seen or act.startswith(seen + ".") or seen.startswith(act + ".")


def coverage_per_side(agreement: Agreement, result: Assessments, words: Words) -> Table:
    """For each party, the share of time in force in which somebody was able to watch its side."""
    import numpy as np

    seen = watches(result.facts.with_row_index("position"), tuple(agreement.bodies))
    spans = result.timeline.in_force("agreement")
    rows = []
    for party in agreement.parties():
        zones = {key for key, zone in agreement.zones.items() if zone.side == party}
        mine = [watch for watch in seen if watch["to"] == party or watch["place"] in zones]
        share = None
        if spans and mine:
            begin, end = np.array([spans[0].begin]), np.array([min(spans[-1].end, result.as_of)])
            here = narrowed(mine, result.timeline.program.law, ("", "", party))
            share = int(share_of(here, begin, end, spans)[0])
        note = "" if mine else words.say("coverage-no-record")
        rows.append(Row((words.name(agreement, party), Cell(share, note=note), _facts_naming(result, party))))
    return Table(
        id="coverage",
        title=words.say("coverage-title"),
        columns=(
            Column(words.say("coverage-side")),
            Column(words.say("coverage-share"), "share"),
            Column(words.say("coverage-facts"), "number"),
        ),
        rows=tuple(rows),
        intro=words.say("coverage-intro"),
    )


def _facts_naming(result: Assessments, party: str) -> int:
    import polars as pl

    named = (pl.col("who") == party) | (pl.col("party_1") == party) | (pl.col("party_2") == party)
    return int(result.facts.filter(named.fill_null(False)).height)


def sources(heard: tuple[Heard, ...], words: Words) -> tuple[Sources, dict[str, str]]:
    """Every input and every source its rows name, and for a fact's ``source`` the id it is listed under."""
    import polars as pl

    listed, known = [], {}
    for n, one in enumerate(heard):
        batch = one.batch
        id_ = f"input-{n + 1}"
        span = batch.facts.select(
            pl.col("happened_from").min().dt.epoch("us"), pl.col("happened_to").max().dt.epoch("us")
        )
        begin, end = span.row(0) if len(batch.facts) else (None, None)
        notes = [batch.source.who_acted or "", batch.source.granularity or ""]
        listed.append(
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
            number = f"source-{len(listed)}"
            known[cited.id] = number
            known[f"{batch.source.id}/{cited.id}"] = number
            listed.append(
                Source(
                    id=number,
                    title=cited.title,
                    publisher=cited.publisher,
                    terms=cited.terms,
                    mark=cited.mark or "",
                    address=cited.address,
                    note=cited.note,
                )
            )
    return Sources("sources", words.say("sources-title"), tuple(listed)), known


def refused(heard: tuple[Heard, ...], words: Words) -> Table | None:
    """The rows that could not be read, each with its line, cause and remedy; None where there are none."""
    rows: list[Row] = []
    total = sum(one.batch.refusals.height for one in heard)
    for one in heard:
        room = MOST_REFUSED - len(rows)
        for each in one.batch.refusals.head(max(room, 0)).to_dicts():
            cause = Cell(f"{each['why']} [{each['code']}]", note=each["excerpt"] or "")
            rows.append(Row((Path(one.path).name, each["row"], cause, each["remedy"])))
    if not total:
        return None
    return Table(
        id="refused",
        title=words.say("refused-title"),
        columns=(
            Column(words.say("refused-file")),
            Column(words.say("refused-row"), "number"),
            Column(words.say("refused-why")),
            Column(words.say("refused-remedy")),
        ),
        rows=tuple(rows),
        intro=words.say("refused-intro"),
        total=total,
    )
