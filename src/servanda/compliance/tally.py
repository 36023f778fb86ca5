"""Tally: what a select found, summarised by key and time as flat arrays, and merged associatively."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Tally
from servanda.basis import NEVER, Span
from servanda.compliance.coding import ALLEGED, CLAIMED, MEASURED, UNNAMED, UNSTATED
from servanda.compliance.kept import ALONE
from servanda.compliance.rows import Rows

if TYPE_CHECKING:
    from servanda.compliance.weighing import Facts

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
Booleans = npt.NDArray[np.bool_]
#: A source row whose weights for the acts asked for sum to less than half counts for none of them.
HALF_PPM = 500_000
_FLAGS = {"alleged": ALLEGED, "measured": MEASURED, "claimed": CLAIMED, "unnamed": UNNAMED}
#: Columns of the coded facts that a row has as they stand.
_CODED = ("begin", "end", "tie", "known", "incident")


def rows(kept: "Facts", tally: Tally, *, key: str = "", ever: bool = False, among: "Integers | None" = None) -> Rows:
    """The rows a tally selects; bound on the facts' ``ref`` where ``key`` says so.

    ``ever``: with those that another fact has taken the place of since, as gates and lives read them. ``among``: only
    these of the facts that the select asks for.
    """
    coded, select = kept.coded, tally.select
    found = kept.chosen(select) if among is None else among
    if kept.until is not None and not ever:
        found = found[kept.until[found] == NEVER]
    at, ppm = _likely(kept, tally, found)
    quantity = coded.quantity[at]
    if tally.measure == "count":
        value = np.full(len(at), 1_000, np.int64)
    elif tally.measure == "sum":
        value = np.where(quantity == UNSTATED, 1_000, quantity)
    else:
        stated = quantity != UNSTATED
        at, ppm, value = at[stated], ppm[stated], quantity[stated]

    def make(name: str) -> Any:
        if name in _CODED:
            return getattr(coded, name)[at]
        if name in _FLAGS:
            return (coded.flags[at] & _FLAGS[name]) != 0
        if name == "near":
            return kept.near(select, at)
        if name == "key":
            return coded.key[at] if key else None
        return kept.until[at] if ever and kept.until is not None else None

    return Rows(len(at), make, {"value": value, "ppm": ppm, "position": at})


def _likely(kept: "Facts", tally: Tally, at: Integers) -> tuple[Integers, Integers]:
    """Without the incidents that are more likely something else than any of the acts asked for; chances beside.

    Of an incident of several facts a count takes the first, with the chances of all.
    """
    share, ppm = kept.coded.act_ppm[at], kept.coded.ppm[at]
    if kept.group is None:
        likely = share >= HALF_PPM
        return (at, ppm) if likely.all() else (at[likely], ppm[likely])
    group = kept.group[at]
    several = np.flatnonzero(group != ALONE)
    which, number = np.unique(group[several], return_inverse=True)
    share = share.copy()
    share[several] = np.bincount(number, share[several], len(which)).astype(np.int64)[number]
    keep = share >= HALF_PPM
    if tally.measure == "count" and len(several):
        ppm = ppm.copy()
        ppm[several] = np.bincount(number, ppm[several], len(which)).astype(np.int64)[number]
        first = np.full(len(which), len(at), np.int64)
        np.minimum.at(first, number, several)
        counted = np.ones(len(at), dtype=bool)
        counted[several] = first[number] == several
        keep &= counted
    return at[keep], ppm[keep]


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
    last = np.minimum(found.end, as_of)
    for span in spans:
        inside |= (found.begin >= span.begin) & (last <= span.end) & (found.begin < span.end)
        touching |= (found.begin < span.end) & (found.end > span.begin)
    return inside, touching & ~inside
