"""The same duties two ways: in small steps one after the other, and all at once at the date of the last.

Incremental: stages cut as the search finds them, duties with an amount cut in stages, and dated duties of the two sides
one after the other. Comprehensive: every stage and dated duty open at once and due on the last day, none waiting.
"""

from collections.abc import Iterator

from servanda.agreement import Clause
from servanda.windtunnel.resequence import steps
from servanda.windtunnel.resequence.dating import deadline_path
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op


def incremental(draft: Draft) -> Edit | None:
    """Small steps, one side after the other; None where there is nothing to cut or to order."""
    ops: list[Op] = []
    cut: set[str] = set()
    for edit in steps.propose(draft):
        if edit.kind != "first stage" and not cut & set(edit.clauses):
            cut |= set(edit.clauses)
            ops += edit.ops
    ops += _alternated(draft, cut)
    return _edit("incremental", "small steps, one side after the other", draft, ops)


def _alternated(draft: Draft, cut: set[str]) -> Iterator[Op]:
    """Each dated duty once the last one of the other side is done, in the order of their dates."""
    before: Clause | None = None
    for clause in _dated(draft):
        if before is not None and set(before.who).isdisjoint(clause.who):
            if clause.in_step_with is not None:
                yield Op("remove", ("clauses", clause.id, "in_step_with"))
            if clause.when is None and not {clause.id, before.id} & cut:
                yield Op("set", ("clauses", clause.id, "when"), {"done": before.id})
        before = clause


def comprehensive(draft: Draft) -> Edit | None:
    """Everything open at once and due on one day; None where nothing is dated or staged."""
    ops: list[Op] = []
    for clause in draft.agreement.clauses:
        if clause.kind == "staged" and len(clause.promise.stages) > 1:
            stages = clause.promise.stages
            whole = [stages[0].between[0].written, stages[-1].between[1].written]
            for n in range(len(stages)):
                ops.append(Op("set", ("clauses", clause.id, "staged", "stages", str(n), "between"), whole))
    dated = _dated(draft)
    last = dated[-1].deadline.written if dated else ""
    for clause in dated:
        ops += [Op("remove", ("clauses", clause.id, key)) for key in ("when", "in_step_with") if getattr(clause, key)]
        if clause.deadline.written != last:
            ops.append(Op("set", deadline_path(clause), last))
    return _edit("comprehensive", "all at once, due on the last day", draft, ops)


def _dated(draft: Draft) -> list[Clause]:
    """Duties that fall due on a known day and are not re-dated by a version, by that day."""
    redated = {one.clause for one in draft.agreement.redated}
    found = [(day, one) for one in draft.duties() if (day := draft.day(one.deadline)) and one.id not in redated]
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def _edit(kind: str, words: str, draft: Draft, ops: list[Op]) -> Edit | None:
    if not ops:
        return None
    clauses = tuple(dict.fromkeys(op.path[1] for op in ops if op.how != "item"))
    return Edit("forms", kind, words, "", tuple(ops), dict.fromkeys(draft.parties, words), clauses)
