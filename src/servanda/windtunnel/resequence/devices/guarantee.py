"""A guarantee that says what is owed, on what trigger, who decides it, and by when."""

from collections.abc import Iterator
from typing import Any

from servanda.agreement import Clause
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op

_WITHIN = "72 hours"


def propose(draft: Draft) -> Iterator[Edit]:
    """What is missing in each guarantee that is there; else a new one, by a guarantor named or another outsider."""
    body = draft.body_that_decides()
    there = [one for one in draft.agreement.clauses if one.kind == "guarantees"]
    for one in there:
        yield from _completed(draft, one, body)
    if there:
        return
    named = [key for key, one in draft.agreement.participants.items() if "guarantor" in one.roles]
    who = next(iter(named), draft.outsider())
    if not who or who in draft.parties:
        return
    owed: dict[str, Any] = {"owes": {"acts": "diplomacy.consultation"}, "within": _WITHIN}
    if body:
        owed |= {"trigger": {"found": "any", "by": body}, "decides": body}
    else:
        owed |= {"decides": who}
    clause = {
        "id": draft.free_id("guarantee"),
        "says": f"When a breach is found {draft.called(who)} steps in between the sides within {_WITHIN}.",
        "who": who,
        "from": "entry",
        "guarantees": owed,
    }
    yield Edit(
        family="devices",
        kind="guarantee",
        words=f"let {draft.called(who)} guarantee it: step in within {_WITHIN} once a breach is found",
        why="somebody outside can stop an exchange of blows before it runs up the ladder",
        ops=(Op("item", ("clauses",), clause),),
        asks={who: "step in within three days, each time"},
        note="the scenario says whether there is a guarantor, whatever the text does: the futures cannot feel it"
        if draft.scenario.guarantor.why == "as the scenario says"
        else "",
    )


def _completed(draft: Draft, one: Clause, body: str) -> Iterator[Edit]:
    promise = one.promise
    missing: dict[str, Any] = {}
    if promise.trigger is None and body:
        missing["trigger"] = {"found": "any", "by": body}
    if not promise.decides and body:
        missing["decides"] = body
    if promise.within is None:
        missing["within"] = _WITHIN
    if not missing:
        return
    yield Edit(
        family="devices",
        kind="guarantee",
        words=f"say in {one.id} {' and '.join(_TOLD[key] for key in missing)}",
        why="a guarantee that nothing makes due is never owed",
        ops=tuple(Op("set", ("clauses", one.id, "guarantees", key), value) for key, value in missing.items()),
        asks=dict.fromkeys(one.who, "step in when it is due, in time"),
        clauses=(one.id,),
    )


_TOLD = {"trigger": "what makes it due", "decides": "who decides that it is", "within": "by when it is owed"}
