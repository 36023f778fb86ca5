"""Batch: assess a law over a table of facts."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from servanda.agreement import Duty, Each, Law, Obligation, Tally
from servanda.compliance.assessment import Assessed, Assessments
from servanda.compliance.coverage import groups, watches
from servanda.compliance.judge import Permitted, judge
from servanda.compliance.prepare import once, prepare
from servanda.compliance.tally import Rows, rows, within_spans
from servanda.compliance.timeline import Timeline, timeline
from servanda.compliance.windows import in_force, windows

if TYPE_CHECKING:
    import polars as pl

Heed = Callable[[int, int], None]
Finder = Callable[[Tally, str], Rows]
Integers = npt.NDArray[np.int64]


def assess(law: Law, facts: "pl.DataFrame", as_of: int, heed: Heed | None = None) -> Assessments:
    """Every clause of the law over the facts known and dated before ``as_of`` (µs).

    ``heed`` is told how many obligations of how many are done.
    """
    given = once(facts)
    table = prepare(law, given, as_of)

    @cache
    def find(tally: Tally, key: str = "") -> Rows:
        return rows(table, tally, key=key)

    return assessed(law, table, find, as_of, given=len(given), heed=heed)


def assessed(
    law: Law, table: "pl.DataFrame", find: Finder, as_of: int, *, given: int, heed: Heed | None = None
) -> Assessments:
    """Every clause of the law, with tallies from whichever driver ``find`` is."""
    import polars as pl

    earliest = int(table["begin"].min()) if len(table) else as_of  # type: ignore[arg-type]
    line = timeline(law, lambda tally: find(tally, ""), as_of, earliest)
    watched = watches(table.with_row_index("position"), law.bodies)
    permitted = _permitted(law, find, line, as_of)
    found: list[Assessed] = []
    used: list[Integers] = [np.array([watch["position"] for watch in watched], dtype=np.int64)]
    used += [find(term.tally, "").position for holds in line.program.holds for term in holds.terms]
    for number, obligation in enumerate(law.obligations):
        if heed is not None:
            heed(number, len(law.obligations))
        key = "ref" if isinstance(obligation.window, Each) or obligation.each == "ref" else ""
        triggers = find(Tally(obligation.window.trigger), "ref") if isinstance(obligation.window, Each) else None
        parts = [find(term.tally, key) for term in obligation.terms]
        used += [part.position for part in (*parts, *(() if triggers is None else (triggers,)))]
        if obligation.duty is Duty.PERMIT:
            continue
        one = judge(
            obligation,
            parts,
            windows(obligation, line, triggers, as_of),
            in_force(obligation, line),
            permitted(obligation),
            groups(watched, law, obligation),
            law.proof.met_needs_coverage,
            as_of,
        )
        found.append(one)
    bearing = np.unique(np.concatenate(used))
    return Assessments(
        agreement=law.agreement,
        as_of=as_of,
        by_obligation=tuple(found),
        timeline=line,
        facts=table.select(pl.exclude("^in:.*$", "^near:.*$")),
        given=given,
        unseen=given - len(table),
        unused=len(table) - len(bearing),
    )


def _permitted(law: Law, find: Finder, line: Timeline, as_of: int) -> Callable[[Obligation], Permitted]:
    """For an obligation, the incidents that a permit in force allows, or may allow."""
    permits = [one for one in law.obligations if one.duty is Duty.PERMIT and one.defeats and not one.claimed]

    def allowed(obligation: Obligation) -> Permitted:
        surely, perhaps = [np.zeros(0, np.uint64)], [np.zeros(0, np.uint64)]
        for permit in permits:
            if obligation.clause not in permit.defeats or obligation.duty is not Duty.FORBID:
                continue
            for found in (find(term.tally, "") for term in permit.terms):
                inside, touching = within_spans(found, in_force(permit, line), as_of)
                surely.append(found.incident[inside & ~found.near])
                perhaps.append(found.incident[touching | (inside & found.near)])
        sure = np.unique(np.concatenate(surely))
        return Permitted(sure, np.setdiff1d(np.concatenate(perhaps), sure))

    return allowed
