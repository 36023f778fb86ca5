"""Tally: what a select found, summarised by key and time as flat arrays, and merged associatively."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Tally
from servanda.basis import EVER, NEVER, Span
from servanda.compliance.coded import ALLEGED, CLAIMED, MEASURED, PPM, UNNAMED, UNSTATED
from servanda.compliance.incident_amounts import that_stand
from servanda.compliance.kept import ALONE
from servanda.compliance.rows import Rows

if TYPE_CHECKING:
    from servanda.compliance.weighing import Facts

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
Booleans = npt.NDArray[np.bool_]
#: A source row whose weights for the acts asked for sum to less than half counts for none of them.
HALF_PPM = 500_000
#: A quantity beyond a million million is taken as that, in thousandths, so that sums of thousands fit 64 bits.
MOST = 10**15
_FLAGS = {"alleged": ALLEGED, "measured": MEASURED, "claimed": CLAIMED, "unnamed": UNNAMED}
#: Columns of the coded facts that a row has as they stand.
_CODED = ("begin", "end", "tie", "known", "incident", "flags")


def rows(kept: "Facts", tally: Tally, *, key: str = "", among: "Integers | None" = None) -> Rows:
    """The rows a tally selects that stand; bound on the facts' ``ref`` where ``key`` says so.

    ``among``: only these of the facts that the select asks for.
    """
    select = tally.select
    found = kept.chosen(select) if among is None else among
    if kept.until is not None:
        found = found[kept.until[found] == NEVER]
    at, ppm = _likely(kept, tally, found)
    value, stated = values(kept, tally, at)
    if stated is not None:
        at, ppm, value = at[stated], ppm[stated], value[stated]

    def make(name: str) -> Any:
        if name in _CODED or name == "near":
            return kept.column(select, at, name)
        if name in _FLAGS:
            return selected.column("flags") & _FLAGS[name] != 0
        return kept.column(select, at, "key") if key else None

    selected = Rows(len(at), make, {"value": value, "ppm": ppm, "position": at, "until": None})
    return selected


def values(kept: "Facts", tally: Tally, at: Integers) -> "tuple[Integers, Booleans | None]":
    """Thousandths that each fact adds, or states for a level; which of them state one, or None where all count."""
    if tally.measure == "count":
        return np.broadcast_to(np.int64(1_000), len(at)), None
    quantity = kept.column(tally.select, at, "quantity")
    stated = quantity != UNSTATED
    within = np.clip(quantity, -MOST, MOST)
    return (np.where(stated, within, 1_000), None) if tally.measure == "sum" else (within, stated)


def _likely(kept: "Facts", tally: Tally, at: Integers) -> tuple[Integers, Integers]:
    """Without the incidents that are more likely something else than any of the acts asked for; chances beside.

    Of an incident of several facts a count takes the first, with the chances of all; of those that are first
    together, as the readings of one row are, the likeliest. A sum takes the report of its middle amount.
    """
    share, ppm = (kept.column(tally.select, at, name) for name in ("act_ppm", "ppm"))
    if kept.group is None:
        likely = share >= HALF_PPM
        return (at, ppm) if likely.all() else (at[likely], ppm[likely])
    group = kept.group[at]
    several = np.flatnonzero(group != ALONE)
    which, number = np.unique(group[several], return_inverse=True)
    own, share = share[several], share.copy()
    share[several] = np.bincount(number, share[several], len(which)).astype(np.int64)[number]
    keep = share >= HALF_PPM
    if tally.measure == "count" and len(several):
        ppm = ppm.copy()
        ppm[several] = np.minimum(np.bincount(number, ppm[several], len(which)), PPM).astype(np.int64)[number]
        counted = np.ones(len(at), dtype=bool)
        counted[several] = _stands(kept, at[several], own, number, len(which))
        keep &= counted
    elif tally.measure == "sum" and len(several):
        keep[several] &= _amounts(kept, tally, at[several], own, number, len(which))
    return at[keep], ppm[keep]


def _amounts(kept: "Facts", tally: Tally, at: Integers, own: Integers, number: Integers, incidents: int) -> Booleans:
    """Which of these facts make up the amount of their incident; one of them where nobody states any."""
    amount = kept.column(tally.select, at, "quantity")
    stated = amount != UNSTATED
    found = that_stand(number, kept.column(tally.select, at, "figure"), np.clip(amount, -MOST, MOST), stated)
    makes_up: Booleans = found & (stated | _stands(kept, at, own, number, incidents))
    return makes_up


def _stands(kept: "Facts", at: Integers, own: Integers, number: Integers, incidents: int) -> Booleans:
    """Which of these facts, in order of time, stands for its incident: the likeliest of those that begin and end first.

    ``own``: the chance of each to be such an act; ``number``: its incident, below ``incidents``. Of equals it is the
    one of the least content hash, which is the order that facts of one time stand in.
    """
    begin, end = kept.coded.begin[at], kept.coded.end[at]
    first = _first(number, np.arange(len(at)), incidents)[number]
    together = (begin == begin[first]) & (end == end[first])
    best = np.zeros(incidents, np.int64)
    np.maximum.at(best, number[together], own[together])
    likeliest = np.flatnonzero(together & (own == best[number]))
    stands: Booleans = _first(number[likeliest], likeliest, incidents)[number] == np.arange(len(at))
    return stands


def _first(number: Integers, place: Integers, incidents: int) -> Integers:
    """The least place of each incident."""
    first = np.full(incidents, np.iinfo(np.int64).max)
    np.minimum.at(first, number, place)
    return first


def merged(parts: Sequence[tuple[Rows, int]]) -> Rows:
    """Several tallies with their coefficients as one, in order of begin, end and content hash."""
    if len(parts) == 1 and parts[0][1] == 1:
        return parts[0][0]
    begin, end, tie = (np.concatenate([one.column(name) for one, _ in parts]) for name in ("begin", "end", "tie"))
    order = np.lexsort((tie, end, begin))

    def make(name: str) -> Any:
        columns = [one.column(name) for one, _ in parts]
        if any(column is None for column in columns):
            return None
        if name == "value":
            columns = [column * coefficient for column, (_, coefficient) in zip(columns, parts, strict=True)]
        return np.concatenate(columns)[order]

    return Rows(len(order), make, {})


def within_spans(found: Rows, spans: Sequence[Span], as_of: int) -> tuple[Booleans, Booleans]:
    """Which rows lie wholly within one of the spans, and which only touch one (their time leaves it in doubt).

    What is known at ``as_of`` has happened by then, however long its day goes on.
    """
    inside = np.zeros(len(found), dtype=bool)
    touching = np.zeros(len(found), dtype=bool)
    if not len(found):
        return inside, touching
    begin, longest = found.begin, -1
    for span in spans:
        # Rows stand in order of their begin: each span looks only at those it may hold or touch.
        lo, hi = np.searchsorted(begin, [span.begin, span.end])
        inside[lo:hi] |= span.end >= as_of or found.end[lo:hi] <= span.end
        if lo and longest < 0:
            longest = int((found.end - begin).max())
        reach = np.searchsorted(begin, max(span.begin - longest, EVER)) if lo else 0
        left = reach + np.flatnonzero(~inside[reach:hi])
        touching[left] |= found.end[left] > span.begin
    return inside, touching & ~inside
