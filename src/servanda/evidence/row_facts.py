"""Tables whose rows bear several facts: the same way from checked rows to facts, for readers that only name columns."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import polars as pl

from servanda.evidence.batch import Batch
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.facts import conform
from servanda.evidence.report import Report
from servanda.evidence.row_ids import ID_LENGTH, Repeats, digests
from servanda.evidence.sieve import Check, sift
from servanda.evidence.source import Source
from servanda.evidence.tabular import batches
from servanda.evidence.withheld_words import WITHHELD


@dataclass(frozen=True, slots=True)
class Part:
    """One fact a row may bear: its name (part of the id), when the row bears it, and the columns that are its own.

    ``acts``: where the act follows from ``source_code``, a table of source_code, act, act_ppm and _part
    (``event_rows.source_code_acts``); the row then bears one fact for each act of the set.
    """

    name: str
    columns: Mapping[str, pl.Expr]
    when: pl.Expr = field(default_factory=lambda: pl.lit(True))
    acts: pl.DataFrame | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """How one format's rows become facts.

    ``needed`` and ``optional``: columns, in lower case. ``key``: the column whose value no second row may have; ""
    where two equal rows are one row written twice; ``key_needed``: it may not be empty. ``prepared``: adds what checks
    and parts read, among it ``_from`` and ``_to``. ``checks``: of the prepared table. ``shared``: columns of all facts
    of a row. ``nothing``: the code, why a row bears no fact, and what to do.
    """

    needed: tuple[str, ...]
    optional: tuple[str, ...]
    prepared: Callable[[pl.DataFrame], pl.DataFrame]
    checks: Callable[[pl.DataFrame], Sequence[Check]]
    shared: Sequence[pl.Expr]
    parts: Sequence[Part]
    nothing: tuple[EvidenceCode, str, str]
    key: str = ""
    key_needed: bool = True


def read_rows(report: Report, source: Source, form: Form) -> Iterator[Batch]:
    """The facts and refused rows of a table, batch by batch; refuses what ``tabular.batches`` refuses."""
    keys, rows = Repeats(), Repeats()
    for batch in batches(report, form.needed):
        given = [name for name in batch.table.columns if name != "_row"]
        digest = digests(batch.table, given, source.id).alias("_digest")
        absent = [pl.lit(None, pl.String).alias(name) for name in form.optional if name not in given]
        table = batch.table.with_columns(digest, *absent)
        again = rows.again(table["_digest"])
        if form.key:
            again = again | keys.again(table[form.key])
        table = form.prepared(table.with_columns(again.alias("_again")))
        kept, refused = sift(table, plainly([*_doubled(form), *form.checks(table), _empty(form)]))
        yield Batch(
            facts(kept, [*form.shared, *_of(source)], form.parts),
            pl.concat([batch.refusals, refused]).sort("row"),
            batch.rows_read,
            source,
        )


def facts(rows: pl.DataFrame, shared: Sequence[pl.Expr], parts: Sequence[Part]) -> pl.DataFrame:
    """Facts in the order of the input; ``rows`` has ``_row``, ``_digest``, ``_from`` and ``_to``."""
    found = [_part(rows.filter(part.when), shared, part) for part in parts]
    together = pl.concat(found, how="diagonal_relaxed")
    names = [f"{digest}:{part}" for digest, part in together.select("_digest", "_name").iter_rows()]
    ids = pl.Series([hashlib.sha256(name.encode()).hexdigest()[:ID_LENGTH] for name in names], dtype=pl.String)
    ordered = together.with_columns(ids.alias("id")).sort("row", maintain_order=True)
    return conform(ordered.drop("_digest", "_name"))


def withheld(name: str) -> pl.Expr:
    """A column of narrative, empty where it tells of sexual violence: such a fact carries no narrative."""
    return pl.when(~pl.col(name).str.contains(WITHHELD)).then(pl.col(name))


def plainly(checks: Iterable[Check]) -> list[Check]:
    """Checks whose words name a prepared column as a person knows it, without the underscore before it."""
    return [replace(check, why=re.sub(r"(?<![{\w])_(\w)", r"\1", check.why)) for check in checks]


def day_checks(name: str, example: str = "2015-02-15", shown: str = "the date") -> list[Check]:
    """A column holds the row's date; it was read into ``_from`` and ``_to``."""
    return [
        Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{shown} is empty", "give the date"),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("_from").is_null() | pl.col("_to").is_null(),
            f"{{{name}}} is not a date from 1900 to 2200",
            f"write it as {example}",
        ),
        Check(
            EvidenceCode.SPAN_BACKWARDS,
            pl.col("_to") <= pl.col("_from"),
            "the span ends before it begins",
            "correct it; a span that runs over midnight needs both dates",
        ),
    ]


def _part(rows: pl.DataFrame, shared: Sequence[pl.Expr], part: Part) -> pl.DataFrame:
    own = [value.alias(name) for name, value in part.columns.items()]
    base = [
        pl.col("_digest"),
        pl.col("_row").alias("row"),
        pl.col("_from").alias("happened_from"),
        pl.col("_to").alias("happened_to"),
    ]
    taken = {*part.columns}
    found = rows.select(*base, *(one for one in shared if one.meta.output_name() not in taken), *own)
    if part.acts is None:
        return found.with_columns(pl.lit(part.name).alias("_name"))
    found = found.join(part.acts, on="source_code", how="left", maintain_order="left")
    return found.with_columns(pl.format("{}{}", pl.lit(part.name), "_part").alias("_name")).drop("_part")


def _of(source: Source) -> list[pl.Expr]:
    return [
        pl.lit(source.origin).alias("origin"),
        pl.lit(source.id).alias("source"),
        pl.lit(source.mark, pl.String).alias("mark"),
    ]


def _doubled(form: Form) -> list[Check]:
    key = form.key
    what = f"the {key} {{{key}}} stands" if key else "an equal row stands"
    if key and not form.key_needed:
        what = f"the {key} {{{key}}}, or an equal row, stands"
    missing = Check(EvidenceCode.MISSING_VALUE, pl.col(key).is_null(), f"{key} is empty", "give the value")
    again = Check(EvidenceCode.ID_TWICE, pl.col("_again"), f"{what} earlier in this input", "keep one of the two")
    return [missing, again] if key and form.key_needed else [again]


def _empty(form: Form) -> Check:
    code, why, remedy = form.nothing
    return Check(code, ~pl.any_horizontal(part.when.fill_null(False) for part in form.parts), why, remedy)
