"""What the mechanism found, told apart from what the program reads."""

from typing import TYPE_CHECKING

from servanda.agreement import Agreement
from servanda.basis import from_us
from servanda.bulletin.period import Period
from servanda.bulletin.statement import FindingLine
from servanda.bulletin.wording import BulletinWords

if TYPE_CHECKING:
    import polars as pl


def finding_lines(
    agreement: Agreement, declared: "pl.DataFrame", period: Period, words: BulletinWords
) -> tuple[FindingLine, ...]:
    """The findings that became known in the period, by day; of a clause of the agreement alone."""
    import polars as pl

    clauses = {clause.id for clause in agreement.clauses}
    known = pl.col("recorded").dt.epoch("us")
    found = declared.filter((pl.col("act") == "finding") & (known >= period.begin) & (known < period.end))
    lines = []
    for row in found.sort("recorded", "id").iter_rows(named=True):
        if row["clause"] in clauses:
            day = from_us(int(row["recorded"].timestamp() * 1_000_000), period.zone).date()
            body = row["actor"] or ""
            lines.append(
                FindingLine(row["clause"], row["status"] or "", day, words.name(agreement, body) if body else "")
            )
    return tuple(lines)
