"""What a reader hands on: facts, refused rows, and the count that shows nothing was lost between them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import polars as pl

from servanda.evidence.facts import empty
from servanda.evidence.source import Source

#: One row per refused row of the input; ``excerpt`` at most 120 characters.
REFUSAL_SCHEMA: Final = pl.Schema(
    {
        "row": pl.Int64(),
        "code": pl.String(),
        "why": pl.String(),
        "remedy": pl.String(),
        "excerpt": pl.String(),
    }
)
LONGEST_EXCERPT: Final = 120


def no_refusals() -> pl.DataFrame:
    """An empty refusals table."""
    return pl.DataFrame(schema=REFUSAL_SCHEMA)


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows of one input, read.

    ``rows_read``: rows of the input this batch answers for; each bears at least one fact, or is refused.
    ``source``: the input as a whole. ``sources``: the sources its rows name, for a list that cites several.
    ``unread``: columns or tags of the input that no fact was made from, where the reader keeps account of them.
    ``used``: how many rows bear facts, where the facts carry the lines of the files they were first read from.
    """

    facts: pl.DataFrame
    refusals: pl.DataFrame
    rows_read: int
    source: Source
    sources: tuple[Source, ...] = ()
    unread: tuple[str, ...] = ()
    used: int | None = None

    @property
    def rows_used(self) -> int:
        """How many rows of the input bear facts."""
        return self.facts["row"].n_unique() if self.used is None else self.used

    @property
    def accounted(self) -> bool:
        """Whether every row read is in the facts or in the refusals, and none in both."""
        refused = self.refusals["row"]
        here = self.used is None and self.facts.height and refused.len()
        both = self.facts["row"].is_in(refused.implode()).any() if here else False
        return not both and self.rows_used + refused.n_unique() == self.rows_read and refused.is_unique().all()


def gather(batches: Iterable[Batch], source: Source | None = None) -> Batch:
    """Several batches of one input as one; with none at all, an empty batch of ``source``."""
    found = list(batches)
    if not found:
        return Batch(empty(), no_refusals(), 0, source or Source("none", "nothing"))
    if len(found) == 1:
        return found[0]
    return Batch(
        facts=pl.concat([batch.facts for batch in found], rechunk=False),
        refusals=pl.concat([batch.refusals for batch in found]),
        rows_read=sum(batch.rows_read for batch in found),
        source=found[0].source,
        sources=tuple(dict.fromkeys(cited for batch in found for cited in batch.sources)),
        unread=tuple(dict.fromkeys(name for batch in found for name in batch.unread)),
        used=None if all(batch.used is None for batch in found) else sum(batch.rows_used for batch in found),
    )
