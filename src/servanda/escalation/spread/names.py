"""Names that appear among those involved, and pairs of them: first told, told again after silence, still told.

Who is involved is what the source names as sides, actor or target; the order of sides means nothing. Names are counted
in an order of their own - first day, then how often, then the smallest content hash they stand in - so that other names
for the same participants exchange the result exactly.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from servanda.basis import Refusal
from servanda.escalation.spread.codes import SpreadCode
from servanda.escalation.spread.entries import entries
from servanda.escalation.spread.placing import completed, told_once, with_watch
from servanda.escalation.spread.stretches import LONGEST_SPAN_DAYS, Stretches

if TYPE_CHECKING:
    import polars as pl

_SLOTS: Final = ("side_1", "side_2", "actor", "toward")
#: The number of nobody; names count from one.
_NO_ONE: Final = 0
#: Who is named where nobody who fights is: sources write these words where a name would stand.
_NOBODY: Final = r"(?i)^(civilians?\b.*|unidentified.*|unknown.*|aid workers|no information.*|nsa|others?)$"


@dataclass(frozen=True)
class NamesTold:
    """Who is told of, with whom, period by period.

    ``names``: key, name, known (a participant of the agreement), first_day, acts. ``entered``: per period and name its
    state, acts, deaths, sources. ``pairs``: the same per period and pair (``one`` < ``other``, keys of names).
    ``unpaired``: facts in the periods that name no two; ``nobody``: those of them that name civilians or no one.
    """

    stretches: Stretches
    names: "pl.DataFrame"
    entered: "pl.DataFrame"
    pairs: "pl.DataFrame"
    unpaired: int
    nobody: int


def names_of(
    acts: "pl.DataFrame",
    stretches: Stretches,
    known: frozenset[str] = frozenset(),
    *,
    coverage: "pl.DataFrame | None" = None,
) -> NamesTold:
    """Names and pairs of names in the table of acts; ``known`` are those the agreement speaks of.

    Refuses a table in which no one is named (ESC075) or that lacks its columns (ESC073).
    """
    import polars as pl

    whole = with_watch(told_once(completed(acts)), coverage).filter(pl.col("span") <= LONGEST_SPAN_DAYS)
    absent = [pl.lit(None, pl.String).alias(slot) for slot in _SLOTS if slot not in whole.columns]
    # Rows stand in the order of their content hashes, so that a number of a row breaks ties as its hash would.
    whole = _within(whole.with_columns(absent).sort("id").with_row_index("row"), stretches)
    whole, distinct = _coded(whole)
    long = _long(whole)
    names = _numbered(long, distinct, known)
    if names.is_empty():
        raise Refusal(
            SpreadCode.NO_SIDES, "no fact names anyone involved", "give facts of a source that names who is involved"
        )
    keyed = long.join(names.select("key", "code"), on="code")
    paired = _paired(whole, names)
    alone = whole.filter(pl.col("period").is_not_null()).join(paired.select("row"), on="row", how="anti")
    nobody = alone.filter(pl.any_horizontal(pl.col(f"_{slot}") == _NO_ONE for slot in _SLOTS))
    many = len(names)
    pairs = _told(paired, stretches).with_columns(one=pl.col("key") // many, other=pl.col("key") % many)
    return NamesTold(stretches, names.drop("code"), _told(keyed, stretches), pairs, len(alone), len(nobody))


def _within(whole: "pl.DataFrame", stretches: Stretches) -> "pl.DataFrame":
    import polars as pl

    period = np.searchsorted(np.array(stretches.edges), whole["day"].to_numpy(), side="right") - 1
    inside = (period >= 0) & (period < len(stretches.edges) - 1)
    return whole.with_columns(period=pl.when(pl.Series(inside)).then(pl.Series(period)))


def _coded(whole: "pl.DataFrame") -> "tuple[pl.DataFrame, pl.DataFrame]":
    """Each slot as a number beside it, the words for nobody as one of their own; and the names by number."""
    import polars as pl

    told = pl.concat([whole[slot].rename("name").unique() for slot in _SLOTS]).drop_nulls().unique()
    distinct = told.to_frame().with_row_index("code", offset=1).with_columns(pl.col("code").cast(pl.Int64))
    nobody = pl.col("name").str.contains(_NOBODY)
    distinct = distinct.with_columns(code=pl.when(nobody).then(_NO_ONE).otherwise("code"))
    for slot in _SLOTS:
        whole = whole.join(distinct.rename({"code": f"_{slot}", "name": slot}), on=slot, how="left")
    return whole, distinct.filter(pl.col("code") != _NO_ONE)


def _long(whole: "pl.DataFrame") -> "pl.DataFrame":
    """One row per fact and name in it, with the first place it stands in."""
    import polars as pl

    kept = ("row", "day", "since", "deaths", "period", "source")
    each = [whole.select(*kept, code=f"_{slot}", slot=pl.lit(place, pl.Int8)) for place, slot in enumerate(_SLOTS)]
    sides = pl.concat(each[:-1]).filter(pl.col("code") > _NO_ONE)
    # What a deed was directed at may be a town or a convoy: a name only where it also stands as a side.
    toward = each[-1].filter(pl.col("code").is_in(sides["code"].unique().implode()))
    found = pl.concat([sides, toward.filter(pl.col("code") > _NO_ONE)])
    return found.sort("slot").unique(["row", "code"], keep="first", maintain_order=True)


def _numbered(long: "pl.DataFrame", distinct: "pl.DataFrame", known: frozenset[str]) -> "pl.DataFrame":
    import polars as pl

    return (
        long.sort("row", "slot")
        .group_by("code", maintain_order=True)
        .agg(pl.col("row", "slot").first(), first_day=pl.col("day").min(), acts=pl.len().cast(pl.Int64))
        .sort(["first_day", "acts", "row", "slot"], descending=[False, True, False, False])
        .with_row_index("key")
        .join(distinct, on="code", how="left", maintain_order="left")
        .select(
            pl.col("key").cast(pl.Int64), "name", "first_day", "acts", "code",
            known=pl.col("name").is_in(sorted(known)),
        )
    )  # fmt: skip


def _paired(whole: "pl.DataFrame", names: "pl.DataFrame") -> "pl.DataFrame":
    """Facts that name two: the two sides, else who acted and toward whom; ``key`` holds both, the smaller first."""
    import polars as pl

    number = dict(names.select("code", "key").iter_rows())
    keys = {slot: pl.col(f"_{slot}").replace_strict(number, default=None, return_dtype=pl.Int64) for slot in _SLOTS}
    whole = whole.with_columns(**{f"_{slot}": key for slot, key in keys.items()})
    sides = pl.col("_side_1").is_not_null() & pl.col("_side_2").is_not_null()
    a = pl.when(sides).then("_side_1").otherwise("_actor")
    b = pl.when(sides).then("_side_2").otherwise("_toward")
    found = whole.with_columns(a=a, b=b).drop_nulls(["a", "b"]).filter(pl.col("a") != pl.col("b"))
    return found.with_columns(key=pl.min_horizontal("a", "b") * len(names) + pl.max_horizontal("a", "b"))


def _told(rows: "pl.DataFrame", stretches: Stretches) -> "pl.DataFrame":
    """States of keys with what was told of them in each period, and how often in the period before."""
    import polars as pl

    if rows.is_empty():
        rows = rows.with_columns(pl.col("key").cast(pl.Int64))
    states = entries(rows.select("key", "day", "since"), stretches).drop("since")
    amounts = (
        rows.drop_nulls("period")
        .group_by("key", "period")
        .agg(
            acts=pl.len().cast(pl.Int64),
            milli=(pl.col("deaths") * 1_000).round().cast(pl.Int64).sum(),
            sources=pl.col("source").n_unique().cast(pl.Int64),
        )
        .with_columns(pl.col("period").cast(pl.Int64))
    )
    last = amounts.select("key", period=pl.col("period") + 1, before="acts")
    told = states.join(amounts, on=["key", "period"], how="left").join(last, on=["key", "period"], how="left")
    return (
        told.with_columns(pl.col("acts", "sources", "before").fill_null(0), deaths=pl.col("milli").fill_null(0) / 1_000)
        .drop("milli")
        .sort("period", "key")
    )
