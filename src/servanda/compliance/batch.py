"""Batch: assess a law over a table of facts, or over runs of facts too many to hold at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from servanda.agreement import Duty, Law, Obligation, Tally
from servanda.basis import NEVER
from servanda.compliance.asked import asked, binding, trigger_of
from servanda.compliance.assessment import Assessed, Assessments
from servanda.compliance.coding import COVERAGE, Coder
from servanda.compliance.coverage import groups, positions, watches
from servanda.compliance.judge import Permitted, judge
from servanda.compliance.kept import Kept, kept
from servanda.compliance.tally import Rows, rows, within_spans
from servanda.compliance.timeline import Timeline, timeline
from servanda.compliance.told import Looked, Table, Told
from servanda.compliance.windows import in_force, windows

if TYPE_CHECKING:
    import polars as pl

Heed = Callable[[int, int], None]


def assess(law: Law, facts: "pl.DataFrame | Told", as_of: int, heed: Heed | None = None) -> Assessments:
    """Every clause of the law over the facts known and dated before ``as_of`` (µs).

    ``facts``: a table, or what tells of facts run by run. ``heed`` is told how many obligations of how many are done.
    """
    told = facts if isinstance(facts, Told) else Table(facts)
    coder = Coder(law, asked(law))
    coder.follow(told.runs())
    found, given = kept(coder.asked, (coder.code(run) for run in told.runs()), as_of)
    return assessed(law, coder, found, told, as_of, given=given, heed=heed)


def assessed(
    law: Law, coder: Coder, facts: Kept, told: Told, as_of: int, *, given: int, heed: Heed | None = None
) -> Assessments:
    """Every clause of the law over facts coded and kept in order of time."""
    looked = Looked(coder, told, facts.given)

    def find(tally: Tally, key: str = "") -> Rows:
        return rows(facts, tally, key=key)

    def ever(tally: Tally) -> Rows:
        return rows(facts, tally, ever=True)

    earliest = int(facts.coded.begin[0]) if len(facts) else as_of
    line = timeline(law, ever, as_of, earliest)
    watched = _watched(law, facts, looked)
    permitted = _permitted(law, find, line, as_of)
    bearing = np.zeros(len(facts), dtype=bool)
    bearing[positions(watched)] = True
    for holds in line.program.holds:
        for term in holds.terms:
            bearing[ever(term.tally).position] = True
    found: list[Assessed] = []
    for number, obligation in enumerate(law.obligations):
        if heed is not None:
            heed(number, len(law.obligations))
        key, trigger = binding(obligation), trigger_of(obligation)
        triggers = None if trigger is None else find(Tally(trigger), "ref")
        parts = [find(term.tally, key) for term in obligation.terms]
        for part in (*parts, *(() if triggers is None else (triggers,))):
            bearing[part.position] = True
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
            looked,
        )
        found.append(one)
    gone = np.zeros(len(facts), dtype=bool) if facts.until is None else facts.until < NEVER
    bearing &= ~gone
    revised = int(gone.sum())
    return Assessments(
        agreement=law.agreement,
        as_of=as_of,
        by_obligation=tuple(found),
        timeline=line,
        looked=looked,
        given=given,
        unseen=given - len(facts),
        unused=len(facts) - int(bearing.sum()) - revised,
        revised=revised,
    )


def _watched(law: Law, facts: Kept, looked: Looked) -> list[dict[str, object]]:
    """The facts that tell who was able to watch."""
    import polars as pl

    at = np.flatnonzero(facts.coded.flags & COVERAGE)
    if facts.until is not None:
        at = at[facts.until[at] == NEVER]
    return watches(looked.at(at).with_columns(pl.Series("position", at, dtype=pl.Int64)), law.bodies)


def _permitted(law: Law, find: Callable[[Tally], Rows], line: Timeline, as_of: int) -> Callable[[Obligation], Permitted]:
    """For an obligation, the incidents that a permit in force allows, or may allow."""
    permits = [one for one in law.obligations if one.duty is Duty.PERMIT and one.defeats and not one.claimed]

    def allowed(obligation: Obligation) -> Permitted:
        surely, perhaps = [np.zeros(0, np.uint64)], [np.zeros(0, np.uint64)]
        for permit in permits:
            if obligation.clause not in permit.defeats or obligation.duty is not Duty.FORBID:
                continue
            for found in (find(term.tally) for term in permit.terms):
                inside, touching = within_spans(found, in_force(permit, line), as_of)
                surely.append(found.incident[inside & ~found.near])
                perhaps.append(found.incident[touching | (inside & found.near)])
        sure = np.unique(np.concatenate(surely))
        return Permitted(sure, np.setdiff1d(np.concatenate(perhaps), sure))

    return allowed
