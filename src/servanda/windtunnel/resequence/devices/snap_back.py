"""Snap-back: a body may decide, on a finding, that steps which can be undone are suspended."""

from collections.abc import Iterator

from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op


def propose(draft: Draft) -> Iterator[Edit]:
    """One clause over every reversible promise of each side; the decider for one that names nobody."""
    body = draft.body_that_decides()
    there = [one for one in draft.agreement.clauses if one.kind == "snaps_back"]
    if not body:
        return
    for one in there:
        if not one.promise.decided_by:
            yield Edit(
                family="devices",
                kind="snap-back",
                words=f"let {draft.called(body)} decide what snaps back under {one.id}",
                why="each side would otherwise decide it for itself",
                ops=(Op("set", ("clauses", one.id, "snaps_back", "decided_by"), body),),
                asks=dict.fromkeys(draft.parties, "leave the decision to a body"),
                clauses=(one.id,),
            )
    back = [one.id for one in draft.agreement.clauses if one.reversible and one.promise.duty in ("require", "limit")]
    if there or not back:
        return
    clause = {
        "id": draft.free_id("snap-back"),
        "says": f"When {draft.called(body)} has found a breach it may decide that steps which can be undone are "
        "suspended, and later that they are resumed.",
        "who": list(draft.parties),
        "from": "entry",
        "snaps_back": {"on": {"found": "any", "by": body}, "decided_by": body, "returns": back},
    }
    yield Edit(
        family="devices",
        kind="snap-back",
        words=f"let {draft.called(body)} suspend, after a finding, what can be undone: {', '.join(back)}",
        why="a breach costs whoever commits it something short of the whole agreement",
        ops=(Op("item", ("clauses",), clause),),
        asks=dict.fromkeys(draft.parties, "see what it was given suspended when it is found in breach"),
    )
