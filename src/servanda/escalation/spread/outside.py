"""Powers and forces beside the parties, as far as sources say: how many facts name them, whose, when and with whom.

Nothing here says that anyone backs, arms or leads anyone: a name counts because a source wrote it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servanda.escalation.spread.names import NamesTold
from servanda.escalation.spread.placing import completed, told_once

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl


@dataclass(frozen=True, slots=True)
class Beside:
    """One of them: its key among the names, roles in the agreement (none: the agreement does not speak of it).

    ``acts``: facts that name it; ``sources``: files of them; ``quoted``: whom those quote (0: not told); ``first`` and
    ``last`` day numbers; ``with_whom``: keys of names it stands in one fact with, the most frequent first.
    """

    key: int
    name: str
    roles: tuple[str, ...]
    acts: int
    deaths: float
    sources: int
    quoted: int
    first: int
    last: int
    with_whom: tuple[tuple[int, int], ...] = ()


def beside(acts: "pl.DataFrame", told: NamesTold, roles: "Mapping[str, tuple[str, ...]]") -> tuple[Beside, ...]:
    """Who is named beside the parties within the periods: those with another role, and those without any.

    ``roles``: per participant of the agreement. A participant with the role ``party`` is left out. In the order of
    facts that name them, most first, ties in the order of the names.
    """
    import polars as pl

    rows = told_once(completed(acts))
    rows = rows.filter(pl.col("day").is_between(told.stretches.edges[0], told.stretches.edges[-1], closed="left"))
    amounts = {row.pop("name"): row for row in _amounts(rows).iter_rows(named=True)}
    with_whom = _with_whom(told)
    found = [
        Beside(key, name, roles.get(name, ()), **amounts[name], with_whom=with_whom.get(key, ()))
        for key, name in told.names.select("key", "name").iter_rows()
        if name in amounts and "party" not in roles.get(name, ())
    ]
    return tuple(sorted(found, key=lambda one: (-one.acts, one.key)))


def _amounts(rows: "pl.DataFrame") -> "pl.DataFrame":
    """Per name: facts, deaths, sources, quoted, first and last day."""
    import polars as pl

    slots = [slot for slot in ("side_1", "side_2", "actor", "toward") if slot in rows.columns]
    quoted = pl.col("said_by") if "said_by" in rows.columns else pl.lit(None, pl.String).alias("said_by")
    kept = rows.select("id", "day", "deaths", "source", quoted, *slots)
    long = kept.unpivot(slots, index=["id", "day", "deaths", "source", "said_by"], value_name="name")
    each = long.drop_nulls("name").unique(["id", "name"])
    return each.group_by("name").agg(
        acts=pl.len(),
        deaths=(pl.col("deaths") * 1_000).round().cast(pl.Int64).sum() / 1_000,
        sources=pl.col("source").n_unique(),
        quoted=pl.col("said_by").drop_nulls().n_unique(),
        first=pl.col("day").min(),
        last=pl.col("day").max(),
    )


def _with_whom(told: NamesTold) -> dict[int, tuple[tuple[int, int], ...]]:
    """Per name the names it stands in a pair with and in how many facts, the most frequent first."""
    found: dict[int, dict[int, int]] = {}
    for one, other, acts in told.pairs.select("one", "other", "acts").iter_rows():
        if acts:
            for a, b in ((one, other), (other, one)):
                mine = found.setdefault(a, {})
                mine[b] = mine.get(b, 0) + acts
    return {key: tuple(sorted(mine.items(), key=lambda pair: (-pair[1], pair[0]))) for key, mine in found.items()}
