"""Late facts taken up: only the instances they touch are judged again; the rest stands as it was.

Judging is the same function over the same rows. What cannot be told apart safely, because a gate moved, a permit or
coverage came in, or an obligation weighs all its rows at once, is judged whole.
"""

from dataclasses import fields, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Duty, Each, Every, Obligation, Select, Tally
from servanda.compliance.arrived import Arrived
from servanda.compliance.asked import binding, trigger_of
from servanda.compliance.assessment import Assessed, Bindings
from servanda.compliance.coded import COVERAGE
from servanda.compliance.judge import judge
from servanda.compliance.kept import ALONE, in_time
from servanda.compliance.rows import Rows
from servanda.compliance.tally import rows
from servanda.compliance.timeline import timeline
from servanda.compliance.weighing import Weighed, Weighing
from servanda.compliance.windows import Windows, in_force, windows

Integers = npt.NDArray[np.int64]
#: So many rows that nothing rests on any more are carried along.
FEW_SPENT = 1_024
#: Per instance; the other arrays are what the slices among these point into.
_PER_INSTANCE = (
    "begin", "end", "bound", "trigger", "status", "value", "rows", "alleged", "doubtful", "unnamed", "claimed",
    "expected_ppm", "met_at", "late_us", "coverage_ppm", "lo", "hi", "doubt_lo", "doubt_hi",
)  # fmt: skip


def revised(weighing: Weighing, weighed: list[Weighed | None], arrived: Arrived, new: Integers) -> bool:
    """Bring what was weighed up to date with facts that came into view; False where all has to be weighed anew."""
    coded = arrived.coded
    weighing.bearing = np.append(weighing.bearing, np.zeros(len(arrived) - len(weighing.bearing), dtype=bool))
    if not len(new):
        return True
    if (coded.flags[new] & COVERAGE).any() or coded.revises[new].any() or arrived.until is not None:
        return False
    if arrived.group is not None and (arrived.group[new] != ALONE).any():
        return False
    answered = arrived.selects(new)
    if any(_hit(permit, answered) for permit in weighing.permits):
        return False
    moved = _line_moved(weighing, arrived, new, answered)
    if moved and weighing.permits:
        return False
    for number, obligation in enumerate(weighing.law.obligations):
        old = weighed[number]
        if old is None or obligation.duty is Duty.PERMIT:
            if _hit(obligation, answered):
                weighing.parts(obligation)  # a permit judges nothing, but facts bear on it
            continue
        if moved and _differs(weighing, obligation, old):
            weighed[number] = weighing.obligation(obligation)
        elif _hit(obligation, answered):
            weighed[number] = _again(weighing, arrived, obligation, old, new)
    return True


def _line_moved(weighing: Weighing, arrived: Arrived, new: Integers, answered: set[Select]) -> bool:
    """Bring gates and lives up to date; whether any may have changed."""
    moved = False
    for number, holds in enumerate(weighing.program.holds):
        if any(term.tally.select in answered for term in holds.terms):
            before, at = weighing.changes[number]
            weighing.changes[number] = now = weighing.change(number)
            moved |= before != now[0] or not np.array_equal(at, now[1])
    earliest = int(arrived.coded.begin[new].min())
    if earliest < weighing.earliest:
        weighing.earliest, moved = earliest, True
    if moved:
        weighing.line = timeline(weighing.law, weighing.program, weighing.changes, weighing.as_of, weighing.earliest)
    return moved


def _hit(obligation: Obligation, answered: set[Select]) -> bool:
    return trigger_of(obligation) in answered or any(term.tally.select in answered for term in obligation.terms)


def _differs(weighing: Weighing, obligation: Obligation, old: Weighed) -> bool:
    """Whether it binds at other times than it did, or its windows fall elsewhere."""
    if in_force(obligation, weighing.line) != old.standing.spans:
        return True
    if trigger_of(obligation) is not None:
        return False
    now = windows(obligation, weighing.line, None, weighing.as_of)
    return not (np.array_equal(now.begin, old.windows.begin) and np.array_equal(now.end, old.windows.end))


def _again(weighing: Weighing, arrived: Arrived, obligation: Obligation, old: Weighed, new: Integers) -> Weighed | None:
    window = obligation.window
    several_levels = obligation.over == "level" and len(obligation.terms) > 1
    if several_levels or not len(old.assessed):
        return weighing.obligation(obligation)
    if isinstance(window, Each):
        return _by_key(weighing, arrived, obligation, old, new)
    if isinstance(window, Every):
        return _by_time(weighing, arrived, obligation, old, new)
    return weighing.obligation(obligation)


def _by_time(weighing: Weighing, arrived: Arrived, obligation: Obligation, old: Weighed, new: Integers) -> Weighed:
    """Judge the periods in which new facts begin, or into which they may reach."""
    assessed, coded = old.assessed, arrived.coded
    hits = np.unique(np.concatenate([_counted(arrived, term.tally, new).position for term in obligation.terms]))
    weighing.bearing[hits] = True
    instants = [coded.begin[hits]]
    for span in old.standing.region:
        reaching = (coded.begin[hits] < span.begin) & (coded.end[hits] > span.begin)
        instants.append(np.full(int(reaching.sum()), span.begin, np.int64))
    at = np.searchsorted(assessed.begin, np.concatenate(instants), side="right") - 1
    some = np.unique(at[at >= 0])
    if not len(some):
        return old
    first, last = int(assessed.begin[some[0]]), int(assessed.end[some[-1]])
    some = np.arange(some[0], some[-1] + 1)
    parts = []
    for term in obligation.terms:
        parts.append(_counted(arrived, term.tally, arrived.between(term.tally.select, first, last)))
        weighing.bearing[parts[-1].position] = True
    owed = Windows(assessed.begin[some], assessed.end[some])
    fresh = judge(old.standing, parts, owed, weighing.looked)
    return Weighed(old.windows, old.standing, _spliced(assessed, some, fresh))


def _by_key(weighing: Weighing, arrived: Arrived, obligation: Obligation, old: Weighed, new: Integers) -> Weighed:
    """Judge the instances that new facts open or answer."""
    window = obligation.window
    assert isinstance(window, Each)
    coded = arrived.coded
    selects = [window.trigger, *(term.tally.select for term in obligation.terms)]
    keys = np.unique(coded.key[np.concatenate([arrived.asked_for(select, new) for select in selects])])
    key = binding(obligation)

    def bound(tally: Tally) -> Rows:
        found = arrived.chosen(tally.select)
        part = _counted(arrived, tally, found[np.isin(coded.key[found], keys)], key)
        weighing.bearing[part.position] = True
        return part

    triggers = bound(Tally(window.trigger))
    parts = [bound(term.tally) for term in obligation.terms]
    owed = windows(obligation, weighing.line, triggers, weighing.as_of)
    fresh = judge(old.standing, parts, owed, weighing.looked)
    assessed = old.assessed
    assert assessed.bound is not None and assessed.trigger is not None and fresh.trigger is not None
    mine = np.flatnonzero(np.isin(assessed.bound, keys))
    if len(mine) == len(fresh) and (assessed.trigger[mine] == fresh.trigger).all():
        return Weighed(old.windows, old.standing, _spliced(assessed, mine, fresh))
    both = _joined(_without(assessed, mine), fresh)
    assert both.trigger is not None
    order = in_time(coded.take(both.trigger))
    whole = _at(both, order)
    whole = replace(whole, key=Bindings(both.trigger[order], weighing.looked))
    return Weighed(old.windows, old.standing, _packed(whole))


def _counted(arrived: Arrived, tally: Tally, some: Integers, key: str = "") -> Rows:
    """The rows of a tally among some facts. What it counts of an incident is decided by all the facts of that one."""
    found = arrived.asked_for(tally.select, some)
    whole = arrived.with_incidents(tally.select, found)
    part = rows(arrived, tally, key=key, among=whole)
    return part if len(whole) == len(found) else part.take(np.isin(part.position, found))


def _spliced(old: Assessed, at: Integers, new: Assessed) -> Assessed:
    """The new assessments put where the old ones of the same instances stood."""
    both = _joined(old, new)
    order = np.arange(len(old))
    order[at] = len(old) + np.arange(len(new))
    return _packed(replace(_at(both, order), key=old.key))


def _packed(whole: Assessed) -> Assessed:
    """Without the rows that no instance rests on any more, once they are most of them."""
    moved: dict[str, Any] = {}
    for lo, hi, columns in (("lo", "hi", ("reason_rows", "reason_ppm")), ("doubt_lo", "doubt_hi", ("doubt_rows",))):
        first, last = getattr(whole, lo), getattr(whole, hi)
        sizes = last - first
        ends = np.cumsum(sizes)
        if len(getattr(whole, columns[0])) <= FEW_SPENT + 2 * int(sizes.sum()):
            continue
        rest = np.repeat(first - (ends - sizes), sizes) + np.arange(int(sizes.sum()))
        moved |= {name: getattr(whole, name)[rest] for name in columns} | {lo: ends - sizes, hi: ends}
    return replace(whole, **moved) if moved else whole


def _joined(old: Assessed, new: Assessed) -> Assessed:
    """The instances of both, one after the other."""
    moved: dict[str, Any] = {
        "lo": new.lo + len(old.reason_rows), "hi": new.hi + len(old.reason_rows),
        "doubt_lo": new.doubt_lo + len(old.doubt_rows), "doubt_hi": new.doubt_hi + len(old.doubt_rows),
    }  # fmt: skip
    after = replace(new, **moved)
    joined: dict[str, Any] = {}
    for field in fields(Assessed):
        one, other = getattr(old, field.name), getattr(after, field.name)
        if isinstance(one, np.ndarray):
            joined[field.name] = np.concatenate([one, other])
    return replace(old, **joined)


def _without(old: Assessed, at: Integers) -> Assessed:
    kept = np.ones(len(old), dtype=bool)
    kept[at] = False
    return _at(old, np.flatnonzero(kept))


def _at(whole: Assessed, order: Integers) -> Assessed:
    moved: dict[str, Any] = {}
    for name in _PER_INSTANCE:
        column = getattr(whole, name)
        if column is not None:
            moved[name] = column[order]
    return replace(whole, **moved)
