"""Coded facts kept in order of time, ready to be tallied: each counted once, and only what was known by the cut-off."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.basis import NEVER
from servanda.compliance.asked import WORD, Asked
from servanda.compliance.coded import Coded, Sifted, alike, spread, taken
from servanda.compliance.spill import Columns, Folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from servanda.agreement import Select

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
Booleans = npt.NDArray[np.bool_]
ALONE = -1


@dataclass(frozen=True, slots=True)
class Kept:
    """Facts in order of begin, end and content hash.

    ``given``: where each stood among all that were given; ``idle``: counts up where those stood that were known by then
    and that no select asks for. ``until``: when another fact took its place (µs), NEVER for
    those that stand; None where all do. ``group``: a number per incident of several facts, ALONE for the others; None
    where there is no such incident. ``folder``: where the columns are, if they are too long to hold.
    """

    asked: Asked
    coded: Coded
    given: Integers
    idle: Callable[[], Integers]
    until: "Integers | None"
    group: "Integers | None"
    folder: Folder | None = None
    _found: "dict[Select, Integers]" = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def __len__(self) -> int:
        return len(self.given)

    def chosen(self, select: "Select") -> Integers:
        """Where the facts that a select asks for stand, in order of time."""
        with self._lock:  # several obligations, judged at once, may ask for the same
            if select not in self._found:
                self._found[select] = np.flatnonzero(self._bit(self.coded.chosen, select))
            return self._found[select]

    def flagged(self, flag: int) -> Integers:
        """Where the facts stand that carry a flag."""
        return np.flatnonzero(self.coded.flags & flag)

    def column(self, select: "Select", rows: Integers, name: str) -> Any:
        """A column of these rows."""
        return self.near(select, rows) if name == "near" else taken(getattr(self.coded, name), rows)

    def near(self, select: "Select", rows: Integers) -> Booleans:
        """For which of these the place leaves it open whether they count."""
        words = taken(self.coded.near, rows)
        return spread(self._bit(words[:1], select), len(rows)) if alike(words) else self._bit(words, select)

    def _bit(self, words: Unsigned, select: "Select") -> Booleans:
        number = self.asked.number[select]
        mask = words.dtype.type(1 << (number % WORD))
        found: Booleans = (words[:, number // WORD] & mask) != 0
        return found


@dataclass(frozen=True, slots=True)
class Account:
    """How many different facts were given, how many of them were known, and when the first of those began (µs)."""

    given: int
    seen: int
    earliest: int


def kept(asked: Asked, runs: "Iterable[Sifted]", as_of: int, most_held: int | None = None) -> tuple[Kept, Account]:
    """The facts recorded by ``as_of`` and begun before it that bear on the law, each id once.

    ``most_held``: with more coded facts than this they are kept in files (``spill``).
    """
    columns = Columns(most_held)
    ties, seens, ats = [], [], []
    earliest, height = as_of, 0
    alone = ordered = by_place = True
    for run in runs:
        seen = (run.learned <= as_of) & (run.begin < as_of)
        if seen.any():
            earliest = min(earliest, int(run.begin.min() if seen.all() else run.begin[seen].min()))
        alone &= run.vouched is not None
        ordered &= run.vouched is not None and run.vouched.ordered
        by_place &= run.by_place
        ties.append(run.tie)
        seens.append(seen)
        if not by_place:
            ats.append(run.at + height)
        columns.add(run.coded)
        height += len(run.tie)
    with ThreadPoolExecutor(1) as beside:
        # Whether any fact was told twice takes as long as all the rest, and mostly none was.
        repeats = beside.submit(first_of_each, [] if alone else ties)
        coded, seen = columns.whole(), np.concatenate(seens)
        at = coded.tie.view(np.int64) if by_place else np.concatenate(ats)
        order = None if ordered or _in_order(coded) else in_time(coded)
        first = repeats.result()
    given = height if first is None else int(first.sum())
    if first is not None:
        seen &= first
    known = seen[at]
    if not known.all():
        order = _among(known, coded)
    if order is not None:
        coded, at = columns.ordered(coded, order), at[order]
    until = replaced(coded)
    account = Account(given, int(seen.sum()), earliest)
    group = None if alone else groups(coded.incident, until)
    found = Kept(asked, coded, at, partial(_others, seen, at), until, group, columns.folder)
    return found, account


def _others(seen: Booleans, at: Integers) -> Integers:
    """Where those were seen that do not stand at these places."""
    idle = seen.copy()
    idle[at] = False
    return np.flatnonzero(idle)


def _in_order(coded: Coded) -> bool:
    """Whether facts already stand in order of begin, end and content hash."""
    begin, end, tie = coded.begin, coded.end, coded.tie
    if not (begin[1:] >= begin[:-1]).all():
        return False
    several = np.flatnonzero(begin[1:] == begin[:-1])
    after = several + 1
    same = end[several] == end[after]
    return bool(((end[several] < end[after]) | (same & (tie[several] <= tie[after]))).all())


def replaced(coded: Coded) -> "Integers | None":
    """When another fact of the same source took the place of each, NEVER for those that stand; None where all do."""
    revisions = np.flatnonzero(coded.revises)
    if not len(revisions):
        return None
    order = np.argsort(coded.tie)
    at = np.minimum(np.searchsorted(coded.tie, coded.revises[revisions], sorter=order), len(coded) - 1)
    old = order[at]
    takes = (coded.tie[old] == coded.revises[revisions]) & (coded.source[old] == coded.source[revisions])
    takes &= old != revisions
    until = np.full(len(coded), NEVER, np.int64)
    np.minimum.at(until, old[takes], coded.known[revisions[takes]])
    return until if (until < NEVER).any() else None


def _among(seen: Booleans, coded: Coded) -> Integers:
    some = np.flatnonzero(seen)
    return some[in_time(coded, some)]


def first_of_each(runs: list[Unsigned]) -> "Booleans | None":
    """True for the first of each id, run by run; None where all differ."""
    if not runs:
        return None
    ids = np.concatenate(runs)
    ordered = np.sort(ids)
    if not (ordered[1:] == ordered[:-1]).any():
        return None
    order = np.argsort(ids, kind="stable")
    again = ids[order[1:]] == ids[order[:-1]]
    first = np.ones(len(ids), dtype=bool)
    first[order[1:][again]] = False
    return first


def in_time(coded: Coded, among: "Integers | None" = None) -> Integers:
    """The order of begin, end and content hash, of all or of those at some positions."""
    if among is None:
        begins, ends, ties = coded.begin, coded.end, coded.tie
    else:
        begins, ends, ties = coded.begin[among], coded.end[among], coded.tie[among]
    order = np.argsort(begins, kind="stable")
    begin = begins[order]
    equal = np.zeros(len(order) + 1, dtype=bool)
    equal[1:-1] = begin[1:] == begin[:-1]
    several = np.flatnonzero(equal[1:] | equal[:-1])
    if len(several):
        some = order[several]
        order[several] = some[np.lexsort((ties[some], ends[some], begins[some]))]
    return order


def groups(incident: Unsigned, until: "Integers | None" = None) -> "Integers | None":
    """A number per incident of several facts, ALONE for a fact of its own; None where every fact is.

    What was replaced is no part of what stands now: together they would count once for both.
    """
    if until is not None:
        both = np.stack([incident, until.astype(np.uint64)])
        incident = np.unique(both, axis=1, return_inverse=True)[1].ravel().astype(np.uint64)
    ordered = np.sort(incident)
    if not (ordered[1:] == ordered[:-1]).any():
        return None
    order = np.argsort(incident, kind="stable")
    same = incident[order[1:]] == incident[order[:-1]]
    grouped = np.zeros(len(incident), dtype=bool)
    grouped[order[1:][same]] = True
    grouped[order[:-1][same]] = True
    found = np.full(len(incident), ALONE, np.int64)
    found[grouped] = np.unique(incident[grouped], return_inverse=True)[1]
    return found
