"""A parquet facts table that is sound throughout: found out without reading it row by row, then scanned."""

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.fact_checks import checks
from servanda.evidence.facts import DEFAULTS, SCHEMA
from servanda.evidence.vouching import vouched

if TYPE_CHECKING:
    from servanda.evidence.report import Report


def sound_table(report: "Report") -> "pl.LazyFrame | None":
    """The facts of a parquet file as a lazy table without ``row``; None where any row would be refused or mended.

    The same as what ``conform`` and ``validate`` make of it, but for weights left out (``act_ppm`` and ``actor_ppm``),
    which stay so and mean certain. Where the file keeps the least and greatest value of each part, most checks read
    nothing. None also where an id comes twice, or facts say themselves which file they were first read from.
    """
    try:
        facts = pl.scan_parquet(report.parquet())
        table = _conforming(facts)
        if table is None or not _passes(table):
            return None
        told = vouched(report)
        return table if (told is not None and told.distinct) or _ids_differ(table) else None
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError) as error:
        raise report.damaged_parquet(error) from None


def _conforming(facts: pl.LazyFrame) -> "pl.LazyFrame | None":
    """The table with the columns that it leaves out, where those it has are of the right types."""
    schema = facts.collect_schema()
    strange = any(name not in SCHEMA or (name != "row" and dtype != SCHEMA[name]) for name, dtype in schema.items())
    if strange or not {"id", "recorded"} <= set(schema):
        return None
    absent = [pl.lit(DEFAULTS.get(name), dtype).alias(name) for name, dtype in SCHEMA.items() if name not in schema]
    return facts.with_columns(absent).select([name for name in SCHEMA if name != "row"])


def _passes(table: pl.LazyFrame) -> bool:
    """Whether no row fails a check, tells of another file, or leaves out what would be filled in."""
    elsewhere = [pl.col(name).is_null() for name in ("recorded", "sources")] + [pl.col("input").is_not_null()]
    weights = [EvidenceCode.MISSING_VALUE, EvidenceCode.ID_TWICE]
    bad = [check.bad for check in checks() if check.code not in weights and "row" not in check.bad.meta.root_names()]
    needed = [
        pl.col(name).is_null() for name in ("id", "kind", "act", "happened_from", "happened_to", "origin", "source")
    ]
    failing = pl.collect_all(table.filter(one).select("id").head(1) for one in (*elsewhere, *needed, *bad))
    return not any(len(one) for one in failing)


def _ids_differ(table: pl.LazyFrame) -> bool:
    hashes = np.sort(table.select(pl.col("id").hash()).collect()["id"].to_numpy())
    return not bool((hashes[1:] == hashes[:-1]).any())
