"""What gates and lives read: which facts count, from when and until when, each as far as it was known at the time."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Tally
from servanda.basis import NEVER
from servanda.compliance.coding import UNSTATED
from servanda.compliance.incident_amounts import that_stand
from servanda.compliance.rows import Rows
from servanda.compliance.tally import HALF_PPM, MOST, values

if TYPE_CHECKING:
    from servanda.compliance.weighing import Facts

Integers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]
#: A fact, by where it stands, with the instants from which and until which it counts, µs.
Stretch = tuple[int, int, int]
Counting = Callable[[list[int]], list[int]]


def as_known(kept: "Facts", tally: Tally) -> Rows:
    """The rows a tally selects, with what another fact has taken the place of since.

    ``known`` and ``until``: from when and until when each counts. An incident of several facts counts as long as those
    of them that are known and stand make it likelier than not such an act; once, through the one known first, or in a
    sum with the amount that those of them give. So what was decided at an instant stays decided, whatever is reported
    of the same incident later.
    """
    coded, select = kept.coded, tally.select
    at = kept.chosen(select)
    known = coded.known[at]
    until = None if kept.until is None else kept.until[at]
    if kept.group is None and until is None:
        likely = coded.act_ppm[at] >= HALF_PPM
        at, known = at[likely], known[likely]
    else:
        ended = np.full(len(at), NEVER, np.int64) if until is None else until
        chosen, known, until = _counted(kept, tally, at, known, ended)
        at = at[chosen]
    value, stated = values(kept, tally, at)
    if stated is not None:
        at, known, value = at[stated], known[stated], value[stated]
        until = None if until is None else until[stated]

    def make(name: str) -> Any:
        return kept.near(select, at) if name == "near" else getattr(coded, name)[at]

    return Rows(len(at), make, {"value": value, "position": at, "known": known, "until": until, "key": None})


def _counted(
    kept: "Facts", tally: Tally, at: Integers, known: Integers, until: Integers
) -> tuple[Integers, Integers, Integers]:
    """Which of the facts at these places count, from when, until when; some more than once, in stretches."""
    coded = kept.coded
    # A report whose place leaves it open whether it counts says nothing for one whose place does not.
    incident = 2 * np.unique(coded.incident[at], return_inverse=True)[1] + kept.near(tally.select, at)
    share = coded.act_ppm[at]
    order = np.argsort(incident, kind="stable")
    edges = np.flatnonzero(np.diff(incident[order], prepend=-1, append=-1))
    first, sizes = edges[:-1], np.diff(edges)
    if not len(first):
        return at, known, until
    total = np.add.reduceat(share[order], first)
    # Facts read out of one source row came to be known together: there is but one stretch.
    steady = np.minimum.reduceat(known[order], first) == np.maximum.reduceat(known[order], first)
    steady = (steady & (np.minimum.reduceat(until[order], first) == NEVER)) | (sizes == 1)
    counting = _counting(kept, tally, at)
    likely = steady & (total >= HALF_PPM)
    alone = order[first[likely]] if tally.measure == "count" else order[np.repeat(likely, sizes)]
    if tally.measure == "sum":
        alone = alone[_together(kept, tally, at[alone], np.repeat(np.flatnonzero(likely), sizes[likely]))]
    alone = np.sort(alone)
    told: list[Stretch] = []
    for begin, size in zip(first[~steady].tolist(), sizes[~steady].tolist(), strict=True):
        told += _stretches(order[begin : begin + size].tolist(), share, known, until, counting)
    if not told:
        return alone, known[alone], until[alone]
    several = np.array(told, dtype=np.int64)
    chosen = np.concatenate([alone, several[:, 0]])
    begins, ends = np.concatenate([known[alone], several[:, 1]]), np.concatenate([until[alone], several[:, 2]])
    by_place = np.argsort(chosen, kind="stable")
    return chosen[by_place], begins[by_place], ends[by_place]


def _together(kept: "Facts", tally: Tally, at: Integers, incident: Integers) -> Booleans:
    """Which of the facts of incidents, all known at once, make up their amounts; those of one stand together."""
    amount, figure = (kept.column(tally.select, at, name) for name in ("quantity", "figure"))
    stated = amount != UNSTATED
    opening = np.diff(incident, prepend=-1) != 0
    found = that_stand(incident, figure, np.clip(amount, -MOST, MOST), stated)
    counts: Booleans = found & (stated | opening)
    return counts


def _counting(kept: "Facts", tally: Tally, at: Integers) -> Counting:
    """Which of the facts that stand, in order of being known, count for their incident."""
    if tally.measure == "count":
        return lambda standing: standing[:1]
    if tally.measure == "level":
        return lambda standing: standing
    amount, figure = (kept.column(tally.select, at, name) for name in ("quantity", "figure"))

    def summed(standing: list[int]) -> list[int]:
        told = amount[standing]
        stated = told != UNSTATED
        if not stated.any():
            return standing[:1]
        one = np.zeros(len(standing), np.int64)
        found = that_stand(one, figure[standing], np.clip(told, -MOST, MOST), stated)
        return [fact for fact, counts in zip(standing, found, strict=True) if counts]

    return summed


def _stretches(facts: list[int], share: Integers, known: Integers, until: Integers, counts: Counting) -> list[Stretch]:
    """The stretches in which each fact of one incident counts."""
    by_known = sorted(facts, key=lambda one: known[one])  # of those known at once, in order of time
    instants = sorted({int(at) for one in facts for at in (known[one], until[one]) if at < NEVER})
    found: list[Stretch] = []
    since: dict[int, int] = {}
    for now in instants:
        standing = [one for one in by_known if known[one] <= now < until[one]]
        likely = sum(int(share[one]) for one in standing) >= HALF_PPM
        counting = counts(standing) if likely else []
        for one in [one for one in since if one not in counting]:
            found.append((one, since.pop(one), now))
        for one in counting:
            since.setdefault(one, now)
    return found + [(one, begin, NEVER) for one, begin in since.items()]
