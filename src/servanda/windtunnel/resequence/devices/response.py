"""A bounded response: each alleged breach is answered in words within a time, before anything else is done."""

from collections.abc import Iterator

from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op


def propose(draft: Draft) -> Iterator[Edit]:
    """One clause for all parties; where one is there without a time, its time; nothing where both are."""
    there = [one for one in draft.agreement.clauses if one.kind == "responds"]
    for one in there:
        if one.promise.within is None:
            yield Edit(
                family="devices",
                kind="cooling gap before answers",
                words=f"set 24 hours for the answer owed under {one.id}",
                why="an answer without a time is never late, and nobody need wait for it",
                ops=(Op("set", ("clauses", one.id, "responds", "within"), "24 hours"),),
                asks=dict.fromkeys(one.who, "answer within a day"),
                clauses=(one.id,),
            )
    if there or len(draft.parties) < 2:
        return
    clause = {
        "id": draft.free_id("answer-first"),
        "says": "Whoever is said to have broken a clause answers within 24 hours, and until then the other side takes "
        "no step of its own.",
        "who": list(draft.parties),
        "from": "entry",
        "reversible": "yes",
        "responds": {"to": {"acts": "allegation"}, "with": {"acts": "reply"}, "within": "24 hours"},
    }
    yield Edit(
        family="devices",
        kind="cooling gap before answers",
        words="let every alleged breach be answered in words within 24 hours before anything else is done",
        why="what was no breach is cleared up before it is answered in kind",
        ops=(Op("item", ("clauses",), clause),),
        asks=dict.fromkeys(draft.parties, "answer within a day, and wait a day"),
    )
