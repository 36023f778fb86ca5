"""Third-party custody with a cooling gap: what one side gives is held by an outsider before the other has it."""

from collections.abc import Iterator
from typing import Any, Final

from servanda.agreement import Clause
from servanda.basis import read_yaml
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op

#: What can be held for a while: persons, weapons, areas and places.
_HELD: Final = ("personnel", "weapons", "territory")
_FOR: Final = "7 days"


def propose(draft: Draft) -> Iterator[Edit]:
    """Per duty to hand something over that waits for the other side: through an outsider, without waiting."""
    through = draft.outsider() or draft.body_that_decides()
    if not through:
        return
    for clause in draft.duties():
        if _held(clause) and len(clause.who) == 1 and not clause.promise.each:
            yield from _through(draft, clause, through)


def _held(clause: Clause) -> bool:
    acts = clause.promise.acts()
    return bool(acts) and all(act.partition(".")[0] in _HELD for act in acts)


def _through(draft: Draft, clause: Clause, through: str) -> Iterator[Edit]:
    giver = clause.who[0]
    takers = [one for one in draft.parties if one != giver]
    if giver not in draft.parties or len(takers) != 1:
        return
    written = read_yaml(draft.text, draft.file).at(("clauses",)).value
    assert isinstance(written, list)
    must = next(one.at(("must",)).data() for one in written if _is(one, clause.id))
    if not isinstance(must, dict):
        return
    amount = must.pop("amount", None)
    must.pop("toward", None)
    must.pop("each", None)
    given: dict[str, Any] = {"do": must}
    if amount is not None:
        given["amount"] = amount
    given |= {"through": through, "held_for": _FOR, "then_to": takers[0]}
    ops = [Op("remove", ("clauses", clause.id, "must")), Op("set", ("clauses", clause.id, "custody"), given)]
    waits = [key for key in ("when", "in_step_with") if getattr(clause, key) is not None]
    ops += [Op("remove", ("clauses", clause.id, key)) for key in waits]
    yield Edit(
        family="devices",
        kind="third-party custody",
        words=f"let {clause.id} go through {draft.called(through)}, which holds it for {_FOR} before it is passed on"
        + (", and no longer wait for the other side" if waits else ""),
        why="who gives first does not give for nothing: until it is passed on, it can still come back",
        ops=tuple(ops),
        asks={giver: "hand over before the other side has moved" if waits else "hand over to an outsider",
              through: f"hold it for {_FOR}"},
        clauses=(clause.id,),
    )  # fmt: skip


def _is(node: Any, clause: str) -> bool:
    return isinstance(node.value, dict) and (id_ := node.value.get("id")) is not None and id_.value == clause
