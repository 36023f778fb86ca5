"""Random orders of arrival: one history told to a stream in batches, asked in between, and compared with batch."""

import random
from collections.abc import Sequence
from datetime import timedelta

import polars as pl

from servanda.agreement import Law, lower, read_agreement
from servanda.basis import to_us
from servanda.compliance import Assessments, Stream, assess
from tests import random_worlds

Told = tuple[object, ...]


def told(result: Assessments) -> Told:
    """Everything a reader could tell two results apart by."""
    accounts = result.given, result.unseen, result.unused, result.revised
    return list(result.records()), result.timeline.lives, accounts


def source_rows(table: pl.DataFrame) -> list[pl.DataFrame]:
    """The facts of each source row together, as readers promise."""
    row = (
        pl.when(pl.col("row").is_null())
        .then(pl.int_range(pl.len()).cast(pl.String))
        .otherwise(pl.format("{}/{}", "source", "row"))
    )
    return table.with_columns(_row=row).partition_by("_row", include_key=False, maintain_order=True)


def arrivals(table: pl.DataFrame, r: random.Random, most: int = 25) -> list[pl.DataFrame]:
    """The table in random batches of whole source rows."""
    parts = source_rows(table)
    r.shuffle(parts)
    batches: list[pl.DataFrame] = []
    while parts:
        n = r.randint(1, most)
        batches.append(pl.concat(parts[:n]).sample(fraction=1, shuffle=True, seed=r.randrange(2**30)))
        parts = parts[n:]
    return batches


def cut_offs(r: random.Random, n: int) -> list[int]:
    """Instants within the weeks of the random histories, or after them."""
    days = [timedelta(days=r.randint(5, 80), hours=r.randint(0, 23)) for _ in range(n)]
    return [to_us(random_worlds.START + day) for day in days]


def plain(table: pl.DataFrame, seed: int) -> pl.DataFrame:
    """Of three histories one as it is; one in which nothing is revised; one in which every fact also stands alone.

    A revision, or an incident of several facts, has all weighed anew: late facts are taken up one by one without.
    """
    if seed % 3 == 0:
        return table
    table = table.with_columns(revises=pl.lit(None, pl.String))
    alone = table.with_columns(row=pl.lit(None, pl.Int64), incident=pl.lit(None, pl.String))
    return table if seed % 3 == 1 else alone


class History:
    """A random law with random facts, and what batch says of them at each cut-off."""

    def __init__(self, seed: int, most: int = 160) -> None:
        r = random.Random(seed)
        self.seed = seed
        self.law: Law = lower(read_agreement(random_worlds.agreement(seed)))
        self.facts = plain(random_worlds.facts(seed, most), seed)
        self.cut_offs = cut_offs(r, 2)
        self.batch = {as_of: told(assess(self.law, self.facts, as_of)) for as_of in self.cut_offs}

    def in_order(self, number: int) -> None:
        """One order of arrival, asked now at one cut-off and now at another, forward and backward."""
        r = random.Random(self.seed * 1_000 + number)
        stream = Stream(self.law)
        for batch in arrivals(self.facts, r):
            stream.add(batch)
            if r.random() < 0.1:
                stream.assessments(r.choice(self.cut_offs))  # asking in between changes nothing
            if r.random() < 0.1:
                stream.add(batch)  # what arrives twice counts once
        for as_of in r.sample(self.cut_offs, len(self.cut_offs)):
            assert told(stream.assessments(as_of)) == self.batch[as_of], (self.seed, number, as_of)


def one_by_one(law: Law, table: pl.DataFrame, as_of: int, r: random.Random, late: int) -> None:
    """The last few source rows one after the other; after each the stream says what batch says of all so far."""
    parts = source_rows(table)
    r.shuffle(parts)
    early, rest = parts[:-late], parts[-late:]
    if not rest:
        return
    so_far: pl.DataFrame = pl.concat([table.head(0), *early])
    stream = Stream(law)
    stream.add(so_far)
    stream.assessments(as_of)
    for part in rest:
        so_far = pl.concat([so_far, part])
        stream.add(part)
        assert told(stream.assessments(as_of)) == told(assess(law, so_far, as_of))


def run(worlds: Sequence[int], orders: int, most: int = 160) -> int:
    """Every world in so many orders of arrival; how many orders were compared."""
    compared = 0
    for seed in worlds:
        history = History(seed, most)
        for number in range(orders):
            history.in_order(number)
            compared += 1
    return compared
