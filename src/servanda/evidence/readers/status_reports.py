"""Monitors' periodic status reports as text: the counts their sentences give, each with its sentence as the reason.

Columns: ``report_id``, ``name``, ``date``, ``text``; any other is left aside, derived counts among them. What the
rules take and why a count is left out: ``stated_counts``, ``stated_periods`` and docs/reference/readers.
"""

import hashlib
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.limits import Limits
    from servanda.evidence.report import Report
    from servanda.evidence.sieve import Check
    from servanda.evidence.stated_counts import Count, LeftOut

_NEEDED: Final = ("report_id", "name", "date", "text")
#: Longer than this a count is a running total, which the shorter ones are part of.
_LONGEST_DAYS: Final = 45


class StatusReports:
    """Texts of status reports, csv or parquet, a report per row."""

    name = "status_reports"
    title = "Status reports of a monitoring mission (texts)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="status-reports",
        title="Status reports of a monitoring mission",
        publisher="the monitoring mission",
        origin="monitor",
        records_who_acted=False,
        who_acted="counts are of what the mission recorded, not of who did it",
        granularity="the period a sentence states, whole local days",
        note="a count is what the mission could see and chose to count; its own word 'violation' is kept as a unit",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with a report's id, name, date and text."""
        from servanda.evidence.tabular import header_names

        return set(_NEEDED) <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per count a measure (or, of restrictions, a coverage fact) with its sentence, and one fact per report."""
        import polars as pl

        from servanda.evidence.batch import Batch
        from servanda.evidence.facts import SCHEMA, conform
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift
        from servanda.evidence.tabular import batches

        repeats = Repeats()
        for batch in batches(report, _NEEDED):
            given = [name for name in batch.table.columns if name != "_row"]
            digest = digests(batch.table, given, source.id).alias("_digest")
            again = repeats.again(batch.table["report_id"]).alias("_again")
            table = _prepared(batch.table.with_columns(digest, again), source.default_zone)
            read = [_read(row, source) for row in table.iter_rows(named=True)]
            why = pl.Series("_why", [words and words.why for _, words in read], dtype=pl.String)
            sentence = pl.Series("_sentence", [words and words.sentence for _, words in read], dtype=pl.String)
            kept, refused = sift(table.with_columns(why, sentence), _checks(report.limits))
            sound = set(kept["_row"])
            found = [fact for facts, _ in read for fact in facts if fact["row"] in sound]
            instants = ("happened_from", "happened_to", "recorded")
            schema = {name: pl.Int64() if name in instants else kind for name, kind in SCHEMA.items()}
            frame = pl.DataFrame(found, schema=schema).with_columns(pl.lit(1_000_000).cast(pl.Int32).alias("act_ppm"))
            yield Batch(
                conform(frame.with_columns(pl.col(name).cast(SCHEMA[name]) for name in instants)),
                pl.concat([batch.refusals, refused]).sort("row"),
                batch.rows_read,
                source,
            )


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    from servanda.evidence.days import days, local_span

    day = days(table["date"])
    begins, ends = local_span(day, day, zone)
    return table.with_columns(day.alias("_day"), begins.alias("_from"), ends.alias("_to"))


def _checks(limits: "Limits") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import known_checks
    from servanda.evidence.row_facts import day_checks
    from servanda.evidence.sieve import Check

    return [
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{name} is empty", "give the value")
            for name in ("report_id", "date", "text")
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the report {report_id} stands earlier in this input",
            "keep one of the two",
        ),
        *day_checks("date"),
        *known_checks(limits, known="_to"),
        Check(
            EvidenceCode.NO_COUNT_TAKEN,
            pl.col("_why").is_not_null(),
            "{_why}{_sentence}",
            "nothing, or enter the count by hand in a chronology with this report as its source",
        ),
    ]


def _read(row: dict[str, Any], source: Source) -> tuple[list[dict[str, Any]], "LeftOut | None"]:
    """The facts of one report, or why it bears none."""
    from servanda.evidence.stated_counts import Count, LeftOut, counts
    from servanda.evidence.stated_passages import passages

    day: date | None = row["_day"]
    if day is None or row["text"] is None:
        return [], None
    found = list(counts(row["text"], day))
    taken = [one for one in found if isinstance(one, Count)]
    others = [one for one in found if not isinstance(one, Count)]
    if not taken:
        why = others[0] if others else None
        nothing = LeftOut("", "no sentence gives a count that the rules take")
        return [], LeftOut(f": “{why.sentence}”", why.why) if why else nothing
    left_out = [f"{one.why}: “{one.sentence}”" for one in others]
    facts = [_fact(one, _item(one, taken), row, source) for one in taken]
    whole = {
        "kind": "act",
        "act": "report.periodic",
        "happened_from": _us(row["_from"]),
        "happened_to": _us(row["_to"]),
        "note": "; ".join(["counts left out", *left_out]) if left_out else None,
    }
    facts.append(whole | _common(row, source))
    counted = {one.sentence for one in taken}
    for topic, sentence in passages(row["text"], counted):
        facts.append(whole | {"item": topic, "note": sentence} | _common(row, source))
    # The same sentence may give the same count twice in a text; its number tells the two apart.
    return [{"id": _id(row["_digest"], number), **fact} for number, fact in enumerate(facts)], None


def _fact(one: "Count", item: str, row: dict[str, Any], source: Source) -> dict[str, Any]:
    from servanda.evidence.moments import read_span
    from servanda.vocabulary import act

    span = read_span(f"{one.period.first} to {one.period.last}", source.default_zone)
    total = item.endswith("running total")
    code = "report.count" if total else one.rule.act
    return {
        "kind": act(code).kind,
        "act": code,
        "happened_from": span.begin,
        "happened_to": span.end,
        "quantity_milli": one.number * 1000,
        "low_milli": None if one.low is None else one.low * 1000,
        "high_milli": None if one.high is None else one.high * 1000,
        "unit": one.rule.unit,
        "item": item,
        "note": one.sentence,
    } | _common(row, source)


def _common(row: dict[str, Any], source: Source) -> dict[str, Any]:
    return {
        "recorded": _us(row["_to"]),
        "place": source.place,
        "origin": source.origin,
        "ref": row["report_id"],
        "source": source.id,
        "mark": source.mark,
        "sources": 1,
        "row": row["_row"],
    }


def _item(one: "Count", taken: "list[Count]") -> str:
    """What is counted; marked where the count is part of another of the same report, so that nobody adds the two."""
    if one.rule.total or one.period.length > _LONGEST_DAYS:
        return f"{one.rule.item}, running total"
    for other in taken:
        inside = other.period.first <= one.period.first and one.period.last <= other.period.last
        longer = one.period.length < other.period.length <= _LONGEST_DAYS
        if other.rule.act == one.rule.act and other.rule.item == one.rule.item and inside and longer:
            return f"{one.rule.item}, part of a longer count"
    return one.rule.item


def _us(moment: Any) -> int:
    from servanda.basis import to_us

    return to_us(moment)


def _id(digest: str, number: int) -> str:
    return hashlib.sha256(f"{digest}:{number}".encode()).hexdigest()[:16]
