"""Coverage: who was able to watch, where and when; the share of a window in which the acts could have been seen."""

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Law, Obligation
from servanda.basis import Span

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
#: A place, an act and a side that have to be seen; "" where a clause names none.
Need = tuple[str, str, str]
PPM = 1_000_000
_FITS = 2**63 // PPM
_WATCHERS = ("mechanism", "monitor", "authority")
_DENIED = "coverage.denied"


def watches(table: "pl.DataFrame", bodies: tuple[str, ...]) -> "list[dict[str, Any]]":
    """The coverage facts, as rows: begin, end, share (ppm), where, of which acts, by which body, on whose side.

    ``denied``: the rows (coverage.denied) that say where and when the same body could not watch, with the share (ppm)
    they take away. Both are believed only of those who watch for others: never on a party's word, on that of news only
    where it tells of a body of the agreement (``bodies``), and not if withdrawn.
    """
    watching: list[dict[str, Any]] = []
    denials: dict[str | None, list[dict[str, Any]]] = {}
    for row in _told(table, bodies):
        if row["act"] == _DENIED:
            denials.setdefault(row["body"], []).append(row)
        else:
            watching.append(row)
    return [row | {"denied": denials.get(row["body"], [])} for row in watching]


def denials_of(table: "pl.DataFrame", bodies: tuple[str, ...]) -> "list[dict[str, Any]]":
    """The denials alone, as ``watches`` reads them, whether or not the body claims to have watched."""
    return [row for row in _told(table, bodies) if row["act"] == _DENIED]


def _told(table: "pl.DataFrame", bodies: tuple[str, ...]) -> "list[dict[str, Any]]":
    import polars as pl

    news = (pl.col("origin") == "human-coded news") & pl.col("who").is_in(list(bodies)).fill_null(False)
    believed = pl.col("supports") & (pl.col("origin").is_in(_WATCHERS) | news)
    share = pl.col("quantity_milli").fill_null(1_000).clip(0, 1_000) * 1_000
    found = table.filter((pl.col("kind") == "coverage") & believed).select(
        "begin", "end", "place", "item", "to", "position", "act", share=share, body=pl.coalesce("who", "actor")
    )
    return found.to_dicts()


def positions(watched: "list[dict[str, Any]]") -> Integers:
    """The positions of the facts that watches rest on, denials included, each once."""
    found = {watch["position"] for watch in watched}
    for denials in {id(watch["denied"]): watch["denied"] for watch in watched}.values():
        found.update(denial["position"] for denial in denials)
    return np.array(sorted(found), dtype=np.int64)


def groups(watched: "list[dict[str, Any]]", law: Law, obligation: Obligation) -> "list[list[dict[str, Any]]]":
    """Per place, act and side that has to be seen for silence to say anything, the watches that see it.

    A clause that names no place is seen from any; one whose zone is put together from others, only where all are.
    Of each watch, ``denied`` is narrowed to what bears on that place, act and side.
    """
    needs: dict[Need, None] = {}
    for select in (term.tally.select for term in obligation.terms):
        zones = [leaf for zone in select.zones for leaf in leaves(law, zone)] or [""]
        sides = [one for one in select.actors or law.parties if one in law.parties] or [""]
        needs.update({(zone, act, side): None for zone in zones for act in select.acts or ("",) for side in sides})
    distinct: dict[Any, list[dict[str, Any]]] = {}
    for need in needs:
        group = narrowed([watch for watch in watched if _sees(law, watch, *need)], law, need)
        distinct[tuple((watch["position"], _which(watch["denied"])) for watch in group)] = group
    return list(distinct.values())


def narrowed(watched: "list[dict[str, Any]]", law: Law, need: Need) -> "list[dict[str, Any]]":
    """The watches, each with only those denials of its body that take something of this need away from it."""
    if not any(watch["denied"] for watch in watched):
        return watched
    if all(need):  # what a denial takes then hangs on the need alone: once per body
        bearing = {
            id(watch["denied"]): [one for one in watch["denied"] if _takes(law, one, watch, need)] for watch in watched
        }
        return [watch | {"denied": bearing[id(watch["denied"])]} for watch in watched]
    return [watch | {"denied": [one for one in watch["denied"] if _takes(law, one, watch, need)]} for watch in watched]


def _takes(law: Law, denial: "dict[str, Any]", watch: "dict[str, Any]", need: Need) -> bool:
    """Whether a denial bears on a need; where the need leaves something open, whether it takes all the watch saw."""
    zone, act, side = need
    place, item, to = denial["place"], denial["item"], denial["to"]
    if place is not None:
        denied = set(leaves(law, place))
        sought = {zone} if zone else set(leaves(law, watch["place"])) if watch["place"] is not None else {""}
        if not sought <= denied:
            return False
    if item is not None:
        if act and not (covers(act, item) or covers(item, act)):
            return False
        if not act and (watch["item"] is None or not covers(watch["item"], item)):
            return False
    return to is None or to == (side or watch["to"])


def covers(code: str, above: str) -> bool:
    """Whether an act is the one named or a kind of it."""
    return code == above or code.startswith(f"{above}.")


def _which(denied: "list[dict[str, Any]]") -> tuple[int, ...]:
    return tuple(denial["position"] for denial in denied)


def _sees(law: Law, watch: "dict[str, Any]", zone: str, act: str, side: str) -> bool:
    place, item = watch["place"], watch["item"]
    return (
        (place is None or not zone or zone in leaves(law, place))
        and (item is None or not act or covers(act, item))
        and (watch["to"] is None or not side or watch["to"] == side)
    )


def leaves(law: Law, zone: str) -> list[str]:
    """The zones a zone is put together from; itself where it is drawn."""
    parts = law.zones[zone].any_of if zone in law.zones else ()
    return [leaf for part in parts for leaf in leaves(law, part)] if parts else [zone]


def share_of(seen: "list[dict[str, Any]]", begin: Integers, end: Integers, spans: tuple[Span, ...]) -> Integers:
    """Per window, the share (ppm) of its time in force that was watched; of several watches at once the best counts.

    Every row in ``denied`` of a watch takes from it; narrow them first where something certain has to be seen.
    """
    return least_share([seen], begin, end, spans)


def least_share(
    seen: "list[list[dict[str, Any]]]", begin: Integers, end: Integers, spans: tuple[Span, ...]
) -> Integers:
    """Per window, the share (ppm) of its time in force in which every group was watched, as the worst of them was."""
    result = np.zeros(len(begin), np.int64)
    if not all(seen) or not len(begin) or not spans:
        return result
    rows = [row for group in seen for watch in group for row in (watch, *watch["denied"])]
    edges = np.unique([edge for row in rows for edge in (row["begin"], row["end"])])
    worst = np.full(len(edges), PPM, np.int64)
    for group in seen:
        worst = np.minimum(worst, _best(edges, group))
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


def _best(edges: Integers, group: "list[dict[str, Any]]") -> Integers:
    """From each edge to the next, the best share (ppm) of the watches, each less what its body was denied."""
    best = np.zeros(len(edges), np.int64)
    left: dict[tuple[int, ...], Integers] = {}
    for watch in group:
        lo, hi = np.searchsorted(edges, [watch["begin"], watch["end"]])
        share = watch["share"]
        if watch["denied"]:
            which = _which(watch["denied"])
            if which not in left:
                left[which] = _left(edges, watch["denied"])
            share = np.minimum(share, left[which][lo:hi])
        best[lo:hi] = np.maximum(best[lo:hi], share)
    return best


def _left(edges: Integers, denied: "list[dict[str, Any]]") -> Integers:
    """From each edge to the next, the most a body can have watched beside what it was denied, ppm."""
    left = np.full(len(edges), PPM, np.int64)
    for denial in denied:
        lo, hi = np.searchsorted(edges, [denial["begin"], denial["end"]])
        left[lo:hi] = np.minimum(left[lo:hi], PPM - denial["share"])
    return left


def _watched(edges: Integers, worst: Integers, lo: Integers, hi: Integers, kind: Any) -> Any:
    """Microseconds × ppm watched within each window; 64-bit sums may wrap, their differences come out right."""
    lengths = np.diff(edges).astype(kind)
    whole = np.concatenate([np.zeros(1, kind), np.cumsum(lengths * worst[:-1].astype(kind))])

    def until(instant: Integers) -> Any:
        at = np.clip(np.searchsorted(edges, instant, side="right") - 1, 0, len(edges) - 1)
        rest = np.clip(instant - edges[at], 0, None).astype(kind) * worst[at].astype(kind)
        return np.where(instant > edges[0], whole[at] + rest, 0)

    return until(hi) - until(lo)
