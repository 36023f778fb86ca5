"""Row checks of the facts table itself, whoever wrote it."""

import polars as pl

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.fact_columns import COLUMNS
from servanda.evidence.row_ids import Repeats
from servanda.evidence.sieve import Check, sift
from servanda.vocabulary import acts, weapons


def validate(facts: pl.DataFrame, repeats: Repeats | None = None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The rows of a conforming table that are sound, and a refusals table for the rest (see ``conform``).

    ``repeats`` remembers the ids of earlier batches of the same input.
    """
    again = (repeats or Repeats()).again(facts["id"])
    table = facts.with_columns(pl.col("row").alias("_row"), again.alias("_again"))
    kept, refusals = sift(table, checks())
    return kept.drop("_row", "_again"), refusals


def checks() -> list[Check]:
    """Every check of a fact, in the order in which one is told of."""
    return [
        *_column_checks(),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the id {id} stands earlier in this input",
            "keep one of the two",
        ),
        Check(
            EvidenceCode.UNKNOWN_ACT,
            ~pl.col("act").is_in(list(acts())),
            "{act} is not an act of the vocabulary",
            "take a code from docs/reference/acts.md",
        ),
        Check(
            EvidenceCode.UNKNOWN_WEAPON,
            ~pl.col("weapon").is_in(list(weapons())),
            "{weapon} is not a weapon class of the vocabulary",
            "take a class from docs/reference/acts.md",
        ),
        Check(
            EvidenceCode.SPAN_BACKWARDS,
            pl.col("happened_to") <= pl.col("happened_from"),
            "the span ends at {happened_to}, not after its begin {happened_from}",
            "an instant is the span of one microsecond",
        ),
        Check(
            EvidenceCode.DATED_AFTER_KNOWN,
            pl.col("happened_from") > pl.col("recorded"),
            "it happened at {happened_from}, after it was recorded at {recorded}",
            "correct one of the two",
        ),
        Check(
            EvidenceCode.HALF_A_POINT,
            pl.col("lon").is_null() != pl.col("lat").is_null(),
            "only one of lon and lat is given",
            "give both, or neither",
        ),
        Check(
            EvidenceCode.SPAN_BACKWARDS,
            (pl.col("low_milli") > pl.col("quantity_milli")) | (pl.col("quantity_milli") > pl.col("high_milli")),
            "the quantity {quantity_milli} is not between {low_milli} and {high_milli}",
            "correct the estimates",
        ),
        Check(
            EvidenceCode.NARRATIVE_WITHHELD,
            pl.col("act").is_in(["attack.sexual-violence", "personnel.recruit-child"]) & pl.col("note").is_not_null(),
            "a fact of this act is a marker for referral and carries no narrative",
            "leave the note out",
        ),
    ]


def _column_checks() -> list[Check]:
    checks: list[Check] = []
    for column in COLUMNS:
        value = pl.col(column.name)
        if column.required:
            checks.append(
                Check(EvidenceCode.MISSING_VALUE, value.is_null(), f"{column.name} is empty", "give the value")
            )
        if column.one_of:
            checks.append(
                Check(
                    EvidenceCode.NOT_ALLOWED_VALUE,
                    ~value.is_in(list(column.one_of)),
                    f"{column.name} is {{{column.name}}}",
                    f"take one of: {', '.join(column.one_of)}",
                )
            )
        if column.least is not None or column.most is not None:
            low = -1e300 if column.least is None else column.least
            high = 1e300 if column.most is None else column.most
            checks.append(
                Check(
                    EvidenceCode.BAD_NUMBER,
                    ~value.is_between(low, high) | ~value.is_finite(),
                    f"{column.name} is {{{column.name}}}, outside its bounds",
                    f"give a number from {low:g} to {high:g}",
                )
            )
    return checks
