"""Facts as a person reads them beside a law: participants resolved, what the source lets them show."""

from typing import TYPE_CHECKING

from servanda.compliance.coded import spread
from servanda.compliance.coding import Coder

if TYPE_CHECKING:
    import polars as pl


def prepare(coder: Coder, facts: "pl.DataFrame") -> "pl.DataFrame":
    """The facts, in the order given, with what the engine makes of each.

    Adds: begin, end, learned, known (happened and recorded, µs); who, party_1, party_2, to (ids); attributed, alleged,
    supports, crisp (booleans).
    """
    import polars as pl

    table = facts.with_columns(
        begin=pl.col("happened_from").dt.epoch("us"),
        end=pl.col("happened_to").dt.epoch("us"),
        learned=pl.col("recorded").dt.epoch("us"),
        attributed=pl.col("actor").is_not_null(),
    )
    proof = coder.proving.of(facts)
    people = {"actor": "who", "side_1": "party_1", "side_2": "party_2", "toward": "to"}
    table = table.with_columns(
        *(coder.names.column(facts[old]).alias(new) for old, new in people.items()),
        known=pl.max_horizontal("end", "learned"),
        supports=pl.Series(spread(proof.supports, len(table))),
        alleged=pl.Series(spread(proof.alleged, len(table))),
        crisp=pl.Series(spread(proof.crisp, len(table))),
    )
    # Someone who is no participant still has a name a clause may ask for.
    return table.with_columns(to=pl.coalesce("to", "toward"))
