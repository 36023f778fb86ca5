"""From mapped cells to facts: an event or act per row by its codes, and a measure per column that counts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

import polars as pl

from servanda.basis import Place, Refusal, content_hash
from servanda.evidence.batch import Batch
from servanda.evidence.chronology_rows import CLAIMED, MARKERS, MAY_REPORT
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.corrections import corrected
from servanda.evidence.fact_columns import WHOLE
from servanda.evidence.facts import conform
from servanda.evidence.mapped_cells import cells
from servanda.evidence.mapping import TEXTS, ColumnMap
from servanda.evidence.report import Report
from servanda.evidence.row_ids import Repeats, digests
from servanda.evidence.sieve import Check, printable, sift
from servanda.evidence.source import Source
from servanda.evidence.tabular import TableBatch
from servanda.vocabulary import acts

#: Columns of the facts table a mapped row gives as they are, beside acts, times, quantities and ids.
_KEPT: Final = tuple(name for name in TEXTS if name not in ("kind", "unit"))
_WHOLE_NUMBERS: Final = ("calibre_mm", "credibility", "sources", "actor_ppm")
_QUANTITIES: Final = ("quantity", "low", "high")


def described(source: Source, chosen: ColumnMap, usual: Source, name: str) -> Source:
    """The source as the mapping file tells of it; ``usual``: the reader's own, which a mapping may name anew."""
    head = dict(chosen.head)
    acted = head.pop("records_who_acted", "")
    if source.id != usual.id:
        head.pop("id", None)
        head.pop("title", None)
    elif chosen.place.file:
        stem = name.rsplit("/", 1)[-1].split(".", 1)[0] or usual.id
        head = {"id": stem, "title": stem, **head}
    return replace(
        source,
        default_zone=chosen.zone or source.default_zone,
        records_who_acted=acted == "yes" if acted else source.records_who_acted,
        **head,  # type: ignore[arg-type]  # the mapping file's own checks
    )


def read_mapped(batches: Iterable[TableBatch], chosen: ColumnMap, report: Report, source: Source) -> Iterator[Batch]:
    """Facts and refusals of a table's batches; refuses a map that names columns the table lacks (EVD056).

    A table whose rows correct others is held whole.
    """
    found = _read(batches, chosen, report, source)
    if chosen.going_to("revises") is None:
        yield from (batch for batch, _ in found)
    else:
        yield from corrected(list(found))


def _read(
    batches: Iterable[TableBatch], chosen: ColumnMap, report: Report, source: Source
) -> Iterator[tuple[Batch, pl.DataFrame]]:
    """Each batch, and what its rows say of themselves and of rows they correct."""
    equal_rows, repeats = Repeats(), Repeats()
    unread: tuple[str, ...] | None = None
    for batch in batches:
        columns = [name for name in batch.table.columns if name != "_row"]
        if unread is None:
            _refuse_absent(report, chosen, columns)
            named = {column.name for column in chosen.columns}
            unread = tuple(name for name in columns if name not in named)
        found = cells(batch.table, chosen, source.default_zone, report.limits)
        table = found.table.with_columns(
            digests(batch.table, columns, source.id).alias("_digest"),
            repeats.again(found.table["ref"]).alias("_again") if chosen.unique else pl.lit(False).alias("_again"),
        )
        again = Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the id {ref} stands earlier in this input",
            "keep the newest version of the two",
        )
        kept, refused = sift(table, [again, *found.checks])
        kept = kept.with_columns(equal_rows.distinct(kept["_digest"]).alias("_digest"))
        yield (
            Batch(
                _facts(kept, chosen, source),
                pl.concat([batch.refusals, refused]).sort("row", maintain_order=True),
                batch.rows_read,
                source,
                unread=unread,
            ),
            kept.select("_row", "row_id", "revises"),
        )


def _refuse_absent(report: Report, chosen: ColumnMap, columns: list[str]) -> None:
    absent = [column for column in chosen.columns if column.name not in columns]
    if absent:
        raise Refusal(
            EvidenceCode.MAPPING_DOES_NOT_FIT,
            f"the mapping names the column {printable(absent[0].name)!r}, and the table has: "
            + printable(", ".join(columns))[:200],
            "correct the name, or the number of the header line",
            absent[0].place if absent[0].place.file else Place(report.name),
        )
    times = ("happened", "happened_from")
    says = any(chosen.going_to(name) for name in ("act",)) or "act" in chosen.fixed or chosen.measures
    if not says or not any(chosen.going_to(name) for name in times):
        raise report.refused(
            EvidenceCode.MAPPING_DOES_NOT_FIT,
            f"no column of the table says {'when it happened' if says else 'what happened'}; it has: "
            + printable(", ".join(columns))[:200],
            "write a mapping file beside it (servanda ingest --suggest FILE proposes one), or name the columns "
            "act and happened",
        )


def _facts(rows: pl.DataFrame, chosen: ColumnMap, source: Source) -> pl.DataFrame:
    base = rows.select(
        "_row",
        "_digest",
        "_key",
        "act",
        *_base(source),
        *(pl.col(f"_n_{name}") for name in ("quantity_milli", "low_milli", "high_milli", *_QUANTITIES)),
        *(pl.col(f"_n_m{number}") for number in range(len(chosen.measures))),
        pl.col("unit").alias("_unit"),
        pl.col("kind").alias("_kind"),
    )
    parts = [_events(base, chosen)]
    parts += [_measure(base, number, chosen) for number in range(len(chosen.measures))]
    facts = pl.concat(parts, how="diagonal").sort("_row", "_part", maintain_order=True)
    ids = [content_hash(f"{digest}#{part}".encode()) for digest, part in facts.select("_digest", "_part").rows()]
    facts = facts.with_columns(pl.Series("id", ids, dtype=pl.String), pl.col("_row").alias("row"))
    return conform(facts.drop([name for name in facts.columns if name.startswith("_")]))


def _base(source: Source) -> list[pl.Expr]:
    origin = pl.col("origin").fill_null(source.origin)
    mark = pl.col("mark").fill_null(pl.lit(source.mark, pl.String))
    # Nobody certifies in another's name; see the chronology.
    shown = origin.is_in(list(MAY_REPORT)) | (pl.col("actor") == pl.col("certified_by")).fill_null(False)
    claimed = pl.format(CLAIMED, pl.col("certified_by"))
    note = pl.when(pl.col("certified_by").is_null() | shown).then(pl.col("note")).otherwise(
        pl.concat_str([pl.col("note"), claimed], separator="; ", ignore_nulls=True)
    )  # fmt: skip
    plain = [name for name in _KEPT if name not in ("origin", "mark", "status", "note", "certified_by")]
    return [
        *(pl.col(name) for name in plain),
        *(pl.col(f"_n_{name}").alias(name) for name in ("lat", "lon")),
        pl.when(pl.col("_n_lat").is_not_null()).then(pl.col("_n_radius_m")).alias("radius_m"),
        *(pl.col(f"_n_{name}").cast(pl.Int32).alias(name) for name in _WHOLE_NUMBERS),
        pl.col("_from").alias("happened_from"),
        pl.col("_to").alias("happened_to"),
        pl.col("_known").alias("recorded"),
        origin.alias("origin"),
        mark.alias("mark"),
        # What one side alone reports is alleged until somebody says otherwise.
        pl.coalesce("status", pl.when(mark == "R").then(pl.lit("alleged"))).alias("status"),
        note.alias("note"),
        pl.when(shown).then(pl.col("certified_by")).alias("certified_by"),
        pl.lit(source.id).alias("source"),
    ]


def _events(base: pl.DataFrame, chosen: ColumnMap) -> pl.DataFrame:
    rows = base.filter(pl.col("act").is_not_null())
    code = "_key" if _weights(chosen) else "act"
    listed = [
        {"_code": key, "_act": act, "act_ppm": ppm, "_part": part}
        for key, parts in _known(chosen).items()
        for part, (act, ppm) in enumerate(parts)
    ]
    schema = {"_code": pl.String, "_act": pl.String, "act_ppm": pl.Int32, "_part": pl.Int64}
    joined = rows.join(pl.DataFrame(listed, schema=schema), left_on=code, right_on="_code", maintain_order="left")
    marker = joined.filter(pl.col("_act").is_in(list(MARKERS)))["_row"]
    written = pl.col("act") if _weights(chosen) else pl.lit(None, pl.String)
    return joined.with_columns(
        pl.coalesce("source_code", written).alias("source_code"),
        pl.col("_act").alias("act"),
        pl.coalesce("_kind", pl.col("_act").replace_strict({name: act.kind for name, act in acts().items()})).alias(
            "kind"
        ),
        pl.col("_unit").alias("unit"),
        *(
            pl.coalesce(_thousandths(f"_n_{name}"), pl.col(f"_n_{name}_milli").cast(pl.Int64)).alias(f"{name}_milli")
            for name in _QUANTITIES
        ),
        pl.when(~pl.col("_row").is_in(marker.implode())).then(pl.col("note")).alias("note"),
    )


def _measure(base: pl.DataFrame, number: int, chosen: ColumnMap) -> pl.DataFrame:
    column = chosen.measures[number]
    marked = [key for key, parts in _known(chosen).items() if any(act in MARKERS for act, _ in parts)]
    code = "_key" if _weights(chosen) else "act"
    unit = column.unit or ("persons" if column.act.startswith("casualties") else None)
    return base.filter(pl.col(f"_n_m{number}").is_not_null()).with_columns(
        pl.lit(column.act).alias("act"),
        pl.lit("measure").alias("kind"),
        pl.lit(1_000 + number, pl.Int64).alias("_part"),
        pl.lit(unit, pl.String).alias("unit"),
        _thousandths(f"_n_m{number}").alias("quantity_milli"),
        pl.when(~pl.col(code).is_in(marked).fill_null(False)).then(pl.col("note")).alias("note"),
        pl.lit(None, pl.String).alias("weapon"),
    )


def _weights(chosen: ColumnMap) -> bool:
    column = chosen.going_to("act")
    return column is not None and bool(column.weights)


def _known(chosen: ColumnMap) -> dict[str, tuple[tuple[str, int], ...]]:
    """What a cell of the act column stands for: by the mapping's codes, else the vocabulary's own."""
    column = chosen.going_to("act")
    if column is None or not column.weights:
        return {code: ((code, WHOLE),) for code in acts()}
    fixed = chosen.fixed.get("act", "")
    return {**({fixed.casefold(): ((fixed, WHOLE),)} if fixed else {}), **column.weights}


def _thousandths(name: str) -> pl.Expr:
    return (pl.col(name) * 1000).round(0).cast(pl.Int64)
