"""A step to build confidence first: small, soon, and one that only a side that means it is likely to take."""

from collections.abc import Iterator

from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op

#: The measure proposed where the parties have not named one: it costs something, and can be checked.
_MEASURE = "declaration.names"


def propose(draft: Draft) -> Iterator[Edit]:
    """By every party at once, and by each alone; nothing where a clause builds confidence already."""
    if any(one.kind == "builds_confidence" for one in draft.agreement.clauses) or len(draft.parties) < 2:
        return
    yield _step(draft, draft.parties)
    for who in draft.parties:
        yield _step(draft, (who,))


def _step(draft: Draft, who: tuple[str, ...]) -> Edit:
    taken: list[str] = []
    ops = []
    for one in who:
        id_ = draft.free_id("first-step")
        while id_ in taken:
            id_ = f"first-step-{len(taken) + 1}"
        taken.append(id_)
        clause = {
            "id": id_,
            "says": f"As a first step {draft.called(one)} gives the names of those it holds and of its dead.",
            "who": one,
            "between": ["entry", "entry + 14 days"],
            "reversible": "no",
            "builds_confidence": {"do": {"acts": _MEASURE}},
        }
        ops.append(Op("item", ("clauses",), clause))
    return Edit(
        family="devices",
        kind="confidence-building step",
        words=f"let {draft.all_called(who)} begin with a step to build confidence (the names of those held), "
        "or another that the sides choose",
        why="a step that a side in bad faith would rather not take tells the other that it means it",
        ops=tuple(ops),
        asks=dict.fromkeys(who, "take a first step that is owed for nothing"),
    )
