"""Forms: two duties at one time, one after the other, or behind a gate that a body opens."""

from collections.abc import Iterator
from itertools import pairwise

from servanda.agreement import Clause
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op


def propose(draft: Draft) -> Iterator[Edit]:
    """Simultaneous, alternating, gated."""
    yield from _simultaneous(draft)
    yield from _alternating(draft)
    yield from _gated(draft)


def _simultaneous(draft: Draft) -> Iterator[Edit]:
    """A duty that waits for another side's goes forward with it instead."""
    for clause in draft.duties():
        other = draft.matter.clauses.get(getattr(clause.when, "done", ""))
        if other is None or not _exchanged(draft, clause, other):
            continue
        ops = [Op("remove", ("clauses", clause.id, "when")),
               Op("set", ("clauses", clause.id, "in_step_with"), {"clause": other.id, "tolerance": "10%"})]  # fmt: skip
        if getattr(other.when, "done", "") == clause.id:
            ops.append(Op("remove", ("clauses", other.id, "when")))
        yield Edit(
            family="forms",
            kind="simultaneous",
            words=f"let {clause.id} and {other.id} go forward in step, neither waiting for the other to be done",
            why="nobody gives first for nothing, and neither is held up until the other is done",
            ops=tuple(ops),
            asks=dict.fromkeys((*clause.who, *other.who), "move at the same time as the other side"),
            clauses=(clause.id, other.id),
        )


def _alternating(draft: Draft) -> Iterator[Edit]:
    """Two duties in step: one waits until the other is done, either way round."""
    for clause in draft.duties():
        step = clause.in_step_with
        other = None if step is None else draft.matter.clauses.get(step.clause)
        if other is None or not _exchanged(draft, clause, other):
            continue
        for first, second in ((other, clause), (clause, other)):
            if second.when is not None or first.when is not None:
                continue
            ops = [Op("remove", ("clauses", one.id, "in_step_with")) for one in (clause, other) if one.in_step_with]
            ops.append(Op("set", ("clauses", second.id, "when"), {"done": first.id}))
            yield Edit(
                family="forms",
                kind="alternating",
                words=f"let {first.id} come first and {second.id} when it is done, in place of both in step",
                why="each step can be looked at before the next, and no two need agree on the hour",
                ops=tuple(ops),
                asks=dict.fromkeys(first.who, "go first"),
                clauses=(clause.id, other.id),
            )


def _exchanged(draft: Draft, one: Clause, other: Clause) -> bool:
    """Whether two duties are owed once, by different parties."""
    sides = set(draft.parties)
    return other.kind == "must" and bool(set(other.who) & sides) and set(one.who).isdisjoint(other.who)


def _gated(draft: Draft) -> Iterator[Edit]:
    """A phase opened by a date alone: only once a body says that the one before is carried out, or a month later."""
    body, phases = draft.body_that_decides(), draft.agreement.phases
    if not body:
        return
    for before, phase in pairwise(phases):
        duties = [one for one in draft.duties() if one.phase == before.id]
        if phase.gate is not None or phase.opens is None or not duties:
            continue
        ops = [Op("set", ("phases", phase.id, "gate"), {"all": [{"done": one.id} for one in duties]})]
        ops += [
            Op("set", ("clauses", one.id, "certified_by"), body)
            for one in duties
            if not one.certified_by and body not in one.who
        ]
        if phase.long_stop is None:
            ops.append(Op("set", ("phases", phase.id, "long_stop"), f"{before.id} closes + 30 days"))
        yield Edit(
            family="forms",
            kind="gated",
            words=f"open {phase.id} only once {draft.called(body)} has certified what {before.id} asks for, "
            "or a month after that phase at the latest",
            why="nobody goes on giving to a side that has not done its part",
            ops=tuple(ops),
            asks=dict.fromkeys(draft.parties, f"do all that {before.id} asks before {phase.id} opens"),
            clauses=tuple(one.id for one in duties),
        )
