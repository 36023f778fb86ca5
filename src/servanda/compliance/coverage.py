"""Coverage: who was able to watch, where and when; the share of a window in which the acts could have been seen."""

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Obligation
from servanda.basis import SECOND, Span

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
PPM = 1_000_000


def watches(table: "pl.DataFrame") -> "list[dict[str, Any]]":
    """The coverage facts, as rows: begin, end, share (ppm), where, of which acts, by whom, on whose side."""
    import polars as pl

    found = table.filter((pl.col("kind") == "coverage") & (pl.col("act") != "coverage.denied"))
    share = (pl.col("quantity_milli").fill_null(1_000) * 1_000).clip(0, PPM)
    columns = found.select("begin", "end", "place", "item", "actor", "to", share=share, position=pl.col("position"))
    return columns.to_dicts()


def bears_on(watch: "dict[str, Any]", obligation: Obligation) -> bool:
    """Whether a watch could have seen what the obligation is about: its place and its acts, where it names them."""
    selects = [term.tally.select for term in obligation.terms]
    zones = {zone for select in selects for zone in select.zones}
    acts = [act for select in selects for act in select.acts]
    if watch["place"] is not None and zones and watch["place"] not in zones:
        return False
    item = watch["item"]
    return item is None or not acts or any(_related(str(item), act) for act in acts)


def _related(one: str, other: str) -> bool:
    return one == other or one.startswith(other + ".") or other.startswith(one + ".")


def share_of(seen: "list[dict[str, Any]]", begin: Integers, end: Integers, spans: tuple[Span, ...]) -> Integers:
    """Per window, the share (ppm) of its time in force that was watched; of several watches at once the best counts."""
    if not seen or not len(begin):
        return np.zeros(len(begin), np.int64)
    edges = np.unique([edge for watch in seen for edge in (watch["begin"], watch["end"])])
    best = np.zeros(len(edges), np.int64)
    for watch in seen:
        lo, hi = np.searchsorted(edges, [watch["begin"], watch["end"]])
        best[lo:hi] = np.maximum(best[lo:hi], watch["share"])
    watched = np.zeros(len(begin), np.int64)
    lasted = np.zeros(len(begin), np.int64)
    for span in spans:
        lo, hi = np.maximum(begin, span.begin), np.minimum(end, span.end)
        some = hi > lo
        watched += np.where(some, _area(edges, best, hi) - _area(edges, best, lo), 0)
        lasted += np.where(some, (hi - lo) // SECOND, 0)
    return np.where(lasted > 0, watched // np.maximum(lasted, 1), 0)


def _area(edges: Integers, best: Integers, until: Integers) -> Integers:
    """Seconds × ppm watched from the first edge until each instant."""
    lengths = np.diff(edges) // SECOND
    whole = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths * best[:-1])])
    at = np.clip(np.searchsorted(edges, until, side="right") - 1, 0, len(edges) - 1)
    rest = np.clip(until - edges[at], 0, None) // SECOND
    result: Integers = np.where(until > edges[0], whole[at] + rest * best[at], 0)
    return result
