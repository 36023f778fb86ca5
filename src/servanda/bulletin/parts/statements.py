"""What each party said, one after the other in the order of the file, with the same limit for all."""

from typing import TYPE_CHECKING, Final

from servanda.agreement import Agreement
from servanda.basis import from_us
from servanda.bulletin.period import Period
from servanda.bulletin.statement import PartyStatement
from servanda.bulletin.wording import BulletinWords

if TYPE_CHECKING:
    import polars as pl

#: Letters of a statement that are printed, announced beforehand and the same for everybody.
LIMIT: Final = 600


def party_statements(
    agreement: Agreement, declared: "pl.DataFrame", entered: tuple[PartyStatement, ...], period: Period,
    words: BulletinWords,
) -> tuple[PartyStatement, ...]:  # fmt: skip
    """Statements handed in for this bulletin, then those reported; by party in the order of the file, then by day."""
    import polars as pl

    parties = agreement.parties()
    known = pl.col("recorded").dt.epoch("us")
    told = declared.filter(
        pl.col("act").str.starts_with("statement") & pl.col("actor").is_in(list(parties)) & pl.col("note").is_not_null()
        & (known >= period.begin) & (known < period.end)
    )  # fmt: skip
    reported = [
        PartyStatement(
            party=row["actor"], name=words.name(agreement, row["actor"]),
            day=from_us(int(row["happened_from"].timestamp() * 1_000_000), period.zone).date(),
            text=row["note"], language="en", source=row["source"], quoted=False,
        )
        for row in told.sort("happened_from", "id").iter_rows(named=True)
    ]  # fmt: skip
    both = [*entered, *reported]
    return tuple(_cut(one) for party in parties for one in both if one.party == party)


def _cut(one: PartyStatement) -> PartyStatement:
    from dataclasses import replace

    if len(one.text) <= LIMIT:
        return one
    kept = one.text[:LIMIT].rpartition(" ")[0] or one.text[:LIMIT]
    return replace(one, text=kept, cut=True)
