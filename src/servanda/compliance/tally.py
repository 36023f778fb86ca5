"""Tally: what a select found, summarised by key and time as flat arrays, and merged associatively.

The same arrays come from columns (here) and from the tree of summaries that a stream keeps (``tally_tree``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Select, Tally
from servanda.basis import Span
from servanda.compliance.select_columns import expression

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]
#: A source row whose weights for the acts asked for sum to less than half counts for none of them.
HALF_PPM = 500_000
COLUMNS = (
    "begin", "end", "tie", "known", "value", "ppm", "position", "incident",
    "alleged", "near", "measured", "claimed", "unnamed",
)  # fmt: skip
_READ = (
    "id", "kind", "begin", "end", "tie", "known", "quantity_milli", "act_ppm", "actor_ppm", "happened_ppm", "incident", "grouped",
    "alleged", "exception", "attributed", "ref",
)  # fmt: skip
UNSIGNED = ("tie", "incident")
FLAGS = ("alleged", "near", "measured", "claimed", "unnamed")


@dataclass(frozen=True, slots=True)
class Rows:
    """Selected facts as parallel arrays, in order of begin, end and content hash.

    ``value``: thousandths this row adds (or states, for a level). ``ppm``: chance that it happened and is such an act by such
    an actor. ``position``: row of the prepared facts. ``incident``: what it tells of; facts of one source row share
    it. ``alleged`` support no more than an allegation; ``near``: its place leaves it open whether it counts;
    ``measured``: a count somebody made; ``claimed``: an exception is claimed; ``unnamed``:
    the source does not record who acted. ``key``: what an instance binds on, or None.
    """

    begin: Integers
    end: Integers
    tie: npt.NDArray[np.uint64]
    known: Integers
    value: Integers
    ppm: Integers
    position: Integers
    incident: npt.NDArray[np.uint64]
    alleged: Booleans
    near: Booleans
    measured: Booleans
    claimed: Booleans
    unnamed: Booleans
    key: "npt.NDArray[np.object_] | None" = None

    def __len__(self) -> int:
        return len(self.begin)

    def take(self, chosen: Any) -> "Rows":
        """The rows at these positions, or where this mask is true."""
        columns = {name: getattr(self, name)[chosen] for name in COLUMNS}
        return Rows(**columns, key=None if self.key is None else self.key[chosen])


def rows(table: "pl.DataFrame", tally: Tally, *, key: str = "") -> Rows:
    """The rows a tally selects from prepared facts; ``key`` (or the tally's own) names the column to bind on."""
    import polars as pl

    select = tally.select
    found = _found(table, select, key or tally.by)
    found = _likely(found.with_columns(ppm=_chance()))
    if tally.measure == "count":
        found = _once_per_incident(found)
        value = pl.lit(1_000, dtype=pl.Int64)
    elif tally.measure == "sum":
        value = pl.col("quantity_milli").fill_null(1_000)
    else:
        found = found.filter(pl.col("quantity_milli").is_not_null())
        value = pl.col("quantity_milli")
    column = key or tally.by
    found = found.with_columns(value=value, near=_near(select), **_flags())
    arrays = {name: found[name].to_numpy() for name in COLUMNS}
    bound = None
    if column:
        series = found["ref"].fill_null(found["id"]) if column == "ref" else found[column]
        bound = series.to_numpy().astype(object)
    return Rows(**{name: _typed(name, array) for name, array in arrays.items()}, key=bound)


def _found(table: "pl.DataFrame", select: Select, column: str) -> "pl.DataFrame":
    """The selected rows with no more columns than a tally reads: copying the rest costs more than finding them."""
    import polars as pl

    positions = table.select(chosen=expression(select))["chosen"].arg_true()
    near = [f"near:{zone}" for zone in (*select.zones, *select.outside)]
    inside = [f"in:{zone}" for zone in select.zones]
    needed = dict.fromkeys((*_READ, *near, *inside, *((column,) if column else ())))
    return table.select(*needed)[positions].with_columns(position=positions.cast(pl.Int64))


def _chance() -> "pl.Expr":
    import polars as pl

    act = pl.col("act_ppm").cast(pl.Int64).fill_null(1_000_000)
    actor = pl.col("actor_ppm").cast(pl.Int64).fill_null(1_000_000)
    happened = pl.col("happened_ppm").cast(pl.Int64).fill_null(1_000_000)
    return (act * actor) // 1_000_000 * happened // 1_000_000


def _likely(found: "pl.DataFrame") -> "pl.DataFrame":
    """Without the source rows that are more likely something else than any of the acts asked for."""
    import polars as pl

    share = pl.col("act_ppm").fill_null(1_000_000)
    if found["grouped"].any():
        share = share.cast(pl.Int64).sum().over("incident")
    return found.filter(share >= HALF_PPM)


def _once_per_incident(found: "pl.DataFrame") -> "pl.DataFrame":
    """One row of a source is one incident, however many facts were read out of it."""
    import polars as pl

    if not found["grouped"].any():
        return found
    found = found.with_columns(ppm=pl.col("ppm").sum().over("incident"))
    return found.filter(pl.col("position") == pl.col("position").min().over("incident"))


def _near(select: Select) -> "pl.Expr":
    """Whether its place leaves it open that a fact counts: in no zone for sure, or perhaps in one it must not be in."""
    import polars as pl

    doubts = [pl.col(f"near:{zone}") for zone in select.outside]
    if select.zones:
        doubts.append(~pl.any_horizontal(pl.col(f"in:{zone}") for zone in select.zones))
    return pl.any_horizontal(*doubts) if doubts else pl.lit(False)


def _flags() -> "dict[str, pl.Expr]":
    import polars as pl

    return {
        "measured": pl.col("kind") == "measure",
        "claimed": pl.col("exception").is_not_null(),
        "unnamed": ~pl.col("attributed"),
    }


def _typed(name: str, array: Any) -> Any:
    if name in FLAGS:
        return array.astype(bool)
    return array.astype(np.uint64 if name in UNSIGNED else np.int64)


def merged(parts: Sequence[tuple[Rows, int]]) -> Rows:
    """Several tallies with their coefficients as one, in order of begin, end and content hash."""
    if len(parts) == 1 and parts[0][1] == 1:
        return parts[0][0]
    joined = {name: np.concatenate([getattr(one, name) for one, _ in parts]) for name in COLUMNS}
    joined["value"] = np.concatenate([one.value * coefficient for one, coefficient in parts])
    keyed = all(one.key is not None for one, _ in parts)
    key = np.concatenate([one.key for one, _ in parts]) if keyed else None
    order = np.lexsort((joined["tie"], joined["end"], joined["begin"]))
    whole = Rows(**joined, key=key)
    return whole.take(order)


def within_spans(found: Rows, spans: Sequence[Span], as_of: int) -> tuple[Booleans, Booleans]:
    """Which rows lie wholly within one of the spans, and which only touch one (their time leaves it in doubt).

    What is known at ``as_of`` has happened by then, however long its day goes on.
    """
    inside = np.zeros(len(found), dtype=bool)
    touching = np.zeros(len(found), dtype=bool)
    last = np.minimum(found.end, as_of)
    for span in spans:
        inside |= (found.begin >= span.begin) & (last <= span.end) & (found.begin < span.end)
        touching |= (found.begin < span.end) & (found.end > span.begin)
    return inside, touching & ~inside
