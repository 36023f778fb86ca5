"""Coded facts as they arrived, each once, with the facts of every select kept in order of time as more come in."""

from dataclasses import fields
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.compliance.asked import WORD, Asked
from servanda.compliance.coded import COVERAGE, Coded
from servanda.compliance.kept import ALONE, groups, in_time, replaced
from servanda.compliance.sorted_runs import SortedRuns

if TYPE_CHECKING:
    from servanda.agreement import Select

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
Booleans = npt.NDArray[np.bool_]


#: Up to so many new facts are put in place one by one.
MANY = 512


class Arrived:
    """Facts in order of arrival; answers as ``Kept`` does, for the cut-off it was last set to.

    ``until`` and ``group`` as in ``Kept``.
    """

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.as_of = -(2**63)
        self.until: Integers | None = None
        self.group: Integers | None = None
        self.seen = np.zeros(0, dtype=bool)
        self._all_seen = True
        self._columns: dict[str, Any] = {}
        self._height = 0
        #: The longest span of any fact, µs: how far back one may have begun that reaches into a window.
        self._longest = 0
        self._ids = SortedRuns()
        self._incidents = SortedRuns()
        self._sorted: dict[Select, Integers] = {}
        self._placed: dict[Select, int] = {}
        self._ordered: dict[Select, dict[str, Any]] = {}

    def __len__(self) -> int:
        return self._height

    @property
    def coded(self) -> Coded:
        """All that arrived, as columns that must not be written to."""
        return Coded(**{name: column[: self._height] for name, column in self._columns.items()})

    @property
    def given(self) -> Integers:
        """Where each stands among all that arrived: reasons count arrivals."""
        return np.arange(self._height)

    def fresh(self, ids: Unsigned) -> Booleans:
        """Which of these have not arrived before; of equal ones the first."""
        found = self._ids.find(ids) < 0
        first = np.zeros(len(ids), dtype=bool)
        first[np.unique(ids, return_index=True)[1]] = True
        return found & first

    def put(self, coded: Coded) -> None:
        """Take in facts none of which has arrived before."""
        begin, end = self._height, self._height + len(coded)
        for field in fields(Coded):
            new = getattr(coded, field.name)
            old = self._columns.get(field.name)
            if old is None or end > len(old):
                grown = np.zeros((max(1_024, 2 * end), *new.shape[1:]), new.dtype)
                if old is not None:
                    grown[:begin] = old[:begin]
                self._columns[field.name] = old = grown
            old[begin:end] = new
        self._height = end
        if len(coded):
            self._longest = max(self._longest, int((coded.end - coded.begin).max()))
        self._ids.add(coded.tie, np.arange(begin, end))
        self._group(coded.incident, begin)

    def settle(self, as_of: int) -> Integers:
        """Set the cut-off; the facts that came into view since it was last set."""
        coded = self.coded
        at = len(self.seen) if as_of == self.as_of else 0
        seen = (coded.learned[at:] <= as_of) & (coded.begin[at:] < as_of)
        before, self.as_of = self.seen, as_of
        self.seen = np.append(before[:at], seen)
        self._all_seen = (self._all_seen or not at) and bool(seen.all())
        new = np.flatnonzero(seen) + at
        self._replace()
        return new if at else new[~np.append(before, np.zeros(len(seen) - len(before), dtype=bool))[new]]

    def chosen(self, select: "Select") -> Integers:
        """Where the facts stand that a select asks for and that are in view, in order of time."""
        found = self._in_order(select)
        return found if self._all_seen else found[self.seen[found]]

    def between(self, select: "Select", first: int, last: int) -> Integers:
        """Those that begin from ``first`` until ``last``, or began before and may reach in."""
        found = self._in_order(select)
        begin = self.coded.begin
        lo = _first_from(begin, found, first - self._longest)
        hi = _first_from(begin, found, last)
        found = found[lo:hi]
        return found if self._all_seen else found[self.seen[found]]

    def flagged(self, flag: int) -> Integers:
        """Where the facts in view stand that carry a flag."""
        return np.flatnonzero((self.coded.flags & flag != 0) & self.seen)

    def relevant(self) -> Booleans:
        """Which facts some select asks for, tell who watched, or take another's place."""
        coded = self.coded
        found: Booleans = coded.chosen.any(axis=1) | (coded.flags & COVERAGE != 0) | (coded.revises != 0)
        return found

    def column(self, select: "Select", rows: Integers, name: str) -> Any:
        """A column of these rows; of all that a select asks for it is kept in order of time, as facts come in."""
        if rows is not self._sorted.get(select):
            return self._read(select, rows, name)
        kept = self._ordered.setdefault(select, {})
        if name not in kept:
            kept[name] = self._read(select, rows, name)
        return kept[name]

    def _read(self, select: "Select", rows: Integers, name: str) -> Any:
        return self.near(select, rows) if name == "near" else self._columns[name][rows]

    def near(self, select: "Select", rows: Integers) -> Booleans:
        """For which of these the place leaves it open whether they count."""
        return self._bit(self._columns["near"], select, rows)

    def selects(self, rows: Integers) -> "set[Select]":
        """The selects that any of these facts answers."""
        bits = np.bitwise_or.reduce(self._columns["chosen"][rows], axis=0)
        return {
            select
            for number, select in enumerate(self.asked.selects)
            if int(bits[number // WORD]) >> (number % WORD) & 1
        }

    def asked_for(self, select: "Select", rows: Integers) -> Integers:
        """Those of these rows that a select asks for."""
        return rows[self._bit(self._columns["chosen"], select, rows)]

    def with_incidents(self, select: "Select", rows: Integers) -> Integers:
        """These rows and, in order of time, all in view that the select asks for of the incidents they tell of."""
        if self.group is None:
            return rows
        mine = np.unique(self.group[rows])
        mine = mine[mine != ALONE]
        if not len(mine):
            return rows
        every = self.chosen(select)
        return every[np.isin(self.group[every], mine) | np.isin(every, rows)]

    def _in_order(self, select: "Select") -> Integers:
        at = self._placed.get(select, 0)
        found = self._sorted.get(select, np.zeros(0, np.int64))
        if at < self._height:
            new = self.asked_for(select, np.arange(at, self._height))
            found = self._merged(select, found, new)
            self._sorted[select], self._placed[select] = found, self._height
        return found

    def _merged(self, select: "Select", old: Integers, new: Integers) -> Integers:
        """New facts put among old ones that are in order already."""
        if not len(new):
            return old
        if len(new) > min(MANY, len(old) // 16):
            both = np.concatenate([old, new])
            self._ordered.pop(select, None)
            return both[in_time(self.coded.take(both))]
        coded = self.coded
        new = new[in_time(coded.take(new))]
        places = [_place(coded, old, one) for one in new.tolist()]
        kept = self._ordered.get(select, {})
        for name, column in kept.items():
            kept[name] = np.insert(column, places, self._read(select, new, name))
        return np.insert(old, places, new)

    def _bit(self, words: Unsigned, select: "Select", rows: Integers) -> Booleans:
        number = self.asked.number[select]
        found: Booleans = (words[rows, number // WORD] & np.uint64(1 << (number % WORD))) != 0
        return found

    def _group(self, incident: Unsigned, begin: int) -> None:
        """Number the incidents of several facts by the first of them to arrive."""
        at = np.arange(begin, begin + len(incident))
        first = self._incidents.find(incident)
        words, index, which = np.unique(incident, return_index=True, return_inverse=True)
        alone = len(words) == len(incident) and not (first >= 0).any()
        if self.group is not None or not alone:
            grown = np.full(self._height, ALONE, np.int64)
            if self.group is not None:
                grown[: len(self.group)] = self.group
            first = np.where(first >= 0, first, begin + index[which])
            several = first != at
            grown[at[several]] = first[several]
            grown[first[several]] = first[several]
            self.group = grown
        self._incidents.add(words, begin + index)

    def _replace(self) -> None:
        """What facts of the same source, in view, have taken the place of."""
        coded = self.coded
        if not coded.revises.any():
            return
        revises = np.where(self.seen, coded.revises, np.uint64(0))
        coded.revises = revises
        self.until = replaced(coded)
        self.group = groups(np.where(self.seen, coded.incident, coded.tie), self.until)


def _first_from(begin: Integers, ordered: Integers, instant: int) -> int:
    """The first of facts in order of time that does not begin before an instant."""
    lo, hi = 0, len(ordered)
    while lo < hi:
        middle = (lo + hi) // 2
        if begin[ordered[middle]] < instant:
            lo = middle + 1
        else:
            hi = middle
    return lo


def _place(coded: Coded, ordered: Integers, one: int) -> int:
    """Where a fact goes among facts in order of time."""
    mine = (coded.begin[one], coded.end[one], coded.tie[one])
    lo, hi = 0, len(ordered)
    while lo < hi:
        middle = (lo + hi) // 2
        at = ordered[middle]
        if (coded.begin[at], coded.end[at], coded.tie[at]) < mine:
            lo = middle + 1
        else:
            hi = middle
    return lo
