"""Coverage: who was able to watch, where and when; the share of a window in which the acts could have been seen."""

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Law, Obligation
from servanda.basis import Span

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
PPM = 1_000_000
_FITS = 2**63 // PPM
_WATCHERS = ("mechanism", "monitor", "authority")


def watches(table: "pl.DataFrame", bodies: tuple[str, ...]) -> "list[dict[str, Any]]":
    """The coverage facts, as rows: begin, end, share (ppm), where, of which acts, by whom, on whose side.

    Watching is believed only of those who watch for others: never on a party's word, on that of news only where it
    tells of a body of the agreement (``bodies``), and not if withdrawn.
    """
    import polars as pl

    watching = (pl.col("kind") == "coverage") & (pl.col("act") != "coverage.denied")
    told = (pl.col("origin") == "human-coded news") & pl.col("who").is_in(list(bodies)).fill_null(False)
    found = table.filter(watching & pl.col("supports") & (pl.col("origin").is_in(_WATCHERS) | told))
    share = (pl.col("quantity_milli").fill_null(1_000) * 1_000).clip(0, PPM)
    columns = found.select("begin", "end", "place", "item", "actor", "to", share=share, position=pl.col("position"))
    return columns.to_dicts()


def groups(watched: "list[dict[str, Any]]", law: Law, obligation: Obligation) -> "list[list[dict[str, Any]]]":
    """Per place, act and side that has to be seen for silence to say anything, the watches that see it.

    A clause that names no place is seen from any; one whose zone is put together from others, only where all are.
    """
    needs: dict[tuple[str, str, str], None] = {}
    for select in (term.tally.select for term in obligation.terms):
        zones = [leaf for zone in select.zones for leaf in _leaves(law, zone)] or [""]
        sides = [one for one in select.actors or law.parties if one in law.parties] or [""]
        needs.update({(zone, act, side): None for zone in zones for act in select.acts or ("",) for side in sides})
    found = [[watch for watch in watched if _sees(law, watch, *need)] for need in needs]
    distinct = {tuple(watch["position"] for watch in group): group for group in found}
    return list(distinct.values())


def _sees(law: Law, watch: "dict[str, Any]", zone: str, act: str, side: str) -> bool:
    place, item = watch["place"], watch["item"]
    return (
        (place is None or not zone or zone in _leaves(law, place))
        and (item is None or not act or act == item or act.startswith(f"{item}."))
        and (watch["to"] is None or not side or watch["to"] == side)
    )


def _leaves(law: Law, zone: str) -> list[str]:
    """The zones a zone is put together from; itself where it is drawn."""
    parts = law.zones[zone].any_of if zone in law.zones else ()
    return [leaf for part in parts for leaf in _leaves(law, part)] if parts else [zone]


def share_of(seen: "list[dict[str, Any]]", begin: Integers, end: Integers, spans: tuple[Span, ...]) -> Integers:
    """Per window, the share (ppm) of its time in force that was watched; of several watches at once the best counts."""
    return least_share([seen], begin, end, spans)


def least_share(
    seen: "list[list[dict[str, Any]]]", begin: Integers, end: Integers, spans: tuple[Span, ...]
) -> Integers:
    """Per window, the share (ppm) of its time in force in which every group was watched, as the worst of them was."""
    result = np.zeros(len(begin), np.int64)
    if not all(seen) or not len(begin) or not spans:
        return result
    edges = np.unique([edge for group in seen for watch in group for edge in (watch["begin"], watch["end"])])
    worst = np.full(len(edges), PPM, np.int64)
    for group in seen:
        best = np.zeros(len(edges), np.int64)
        for watch in group:
            lo, hi = np.searchsorted(edges, [watch["begin"], watch["end"]])
            best[lo:hi] = np.maximum(best[lo:hi], watch["share"])
        worst = np.minimum(worst, best)
    lasted = np.zeros(len(begin), np.int64)
    pieces = []
    for span in spans:
        lo, hi = np.maximum(begin, span.begin), np.maximum(np.minimum(end, span.end), np.maximum(begin, span.begin))
        lasted += hi - lo
        pieces.append((lo, hi))
    # Microseconds × ppm fit 64 bits up to 106 days; longer windows, of which there are few, take whole numbers of
    # any size.
    some = lasted > 0
    for chosen, kind in ((some & (lasted < _FITS), np.int64), (some & (lasted >= _FITS), object)):
        if chosen.any():
            area = sum(_watched(edges, worst, lo[chosen], hi[chosen], kind) for lo, hi in pieces)
            result[chosen] = area // lasted[chosen].astype(kind)
    return result


def _watched(edges: Integers, worst: Integers, lo: Integers, hi: Integers, kind: Any) -> Any:
    """Microseconds × ppm watched within each window; 64-bit sums may wrap, their differences come out right."""
    lengths = np.diff(edges).astype(kind)
    whole = np.concatenate([np.zeros(1, kind), np.cumsum(lengths * worst[:-1].astype(kind))])

    def until(instant: Integers) -> Any:
        at = np.clip(np.searchsorted(edges, instant, side="right") - 1, 0, len(edges) - 1)
        rest = np.clip(instant - edges[at], 0, None).astype(kind) * worst[at].astype(kind)
        return np.where(instant > edges[0], whole[at] + rest, 0)

    return until(hi) - until(lo)
