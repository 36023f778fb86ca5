"""Row checks, column-wise: each row either passes every check or is refused by the first it fails."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from servanda.evidence.batch import LONGEST_EXCERPT, REFUSAL_SCHEMA, no_refusals
from servanda.evidence.codes import EvidenceCode


@dataclass(frozen=True, slots=True)
class Check:
    """``bad`` is true for rows to refuse (null counts as false); ``why`` may show a column as ``{name}``."""

    code: EvidenceCode
    bad: pl.Expr
    why: str
    remedy: str


def sift(frame: pl.DataFrame, checks: Sequence[Check], row: str = "_row") -> tuple[pl.DataFrame, pl.DataFrame]:
    """The rows that pass, and a refusals table for the rest; ``row`` is the column of line numbers."""
    if not frame.height or not checks:
        return frame, no_refusals()
    first = pl.coalesce(
        pl.when(check.bad.fill_null(False)).then(pl.lit(number, pl.Int16)) for number, check in enumerate(checks)
    )
    failed = frame.select(first.alias("failed"))["failed"]
    passed = failed.is_null()
    if passed.all():
        return frame, no_refusals()
    rest = frame.filter(~passed)
    reasons = [checks[number] for number in failed.drop_nulls()]
    refused = [
        {
            "row": values[row],
            "code": str(reason.code),
            "why": reason.why.format_map(_Shown(values)),
            "remedy": reason.remedy,
            "excerpt": excerpt(values),
        }
        for values, reason in zip(rest.iter_rows(named=True), reasons, strict=True)
    ]
    return frame.filter(passed), pl.DataFrame(refused, schema=REFUSAL_SCHEMA)


def excerpt(values: dict[str, Any]) -> str:
    """The beginning of a row as the source gave it, for a person to find it by."""
    shown: list[str] = []
    length = 0
    for name, value in values.items():
        if value is not None and not name.startswith("_"):
            shown.append(printable(str(value)))
            length += len(shown[-1]) + 2
            if length > LONGEST_EXCERPT:
                break
    return ", ".join(shown)[:LONGEST_EXCERPT]


def printable(text: str) -> str:
    """Text without control characters or marks that change its direction, safe to show in any place."""
    if text.isprintable():
        return text
    return "".join(mark if mark.isprintable() else " " if mark.isspace() else "\ufffd" for mark in text)


class _Shown(dict[str, Any]):
    """A row's values as a message shows them: short and printable."""

    def __getitem__(self, name: str) -> str:
        return printable(str(super().__getitem__(name)))[:60]
