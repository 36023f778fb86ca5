"""Observers: a body where nobody impartial watches, sight of what no body sees, and better ways of watching."""

from collections.abc import Iterator
from typing import Any, Final

from servanda.agreement import Watch
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op

_WHY: Final = "who would break a clause is seen sooner and more surely, and a visit clears up what was no breach"
_CLOCKS: Final = {"notify": "24 hours", "reply": "48 hours", "visit": "72 hours", "finding": "7 days"}


def propose(draft: Draft) -> Iterator[Edit]:
    """A new body where none observes; else what existing bodies do not see, and where they could stand and watch."""
    bodies = draft.agreement.bodies
    if not any(one.observes for one in bodies.values()):
        yield from _new_body(draft)
        return
    yield from _unseen(draft)
    yield from _present(draft)


def _acts(draft: Draft) -> list[str]:
    return list(dict.fromkeys(act for one in draft.agreement.clauses for act in one.promise.acts()))


def _new_body(draft: Draft) -> Iterator[Edit]:
    acts = _acts(draft)
    if not acts:
        return
    body: dict[str, Any] = {
        "called": "Observers",
        "members": {"head": "1", "first-observer": "1", "second-observer": "1"},
        "chair": "head",
        "observes": [{"acts": acts, "by": ["presence", "patrol"]}],
        "decides": "chair decides",
        "tie_break": "head",
        "finds": "any",
        "clocks": dict(_CLOCKS),
    }
    yield Edit(
        family="devices",
        kind="observers",
        words="add a body of outsiders that watches on the ground, makes findings, and does so within stated times",
        why=_WHY,
        ops=(Op("entry", ("bodies", draft.free_id("observers")), body),),
        asks=dict.fromkeys(draft.parties, "let observers in, and answer them"),
    )


def _unseen(draft: Draft) -> Iterator[Edit]:
    """Per body that observes: what no body is given to see, added to what it sees."""
    watch = Watch(draft.matter)
    blind = [
        one for one in draft.agreement.clauses if watch.concerns(one) and not watch.shares(one) and not watch.named(one)
    ]
    acts = list(dict.fromkeys(act for one in blind for act in one.promise.acts()))
    if not acts:
        return
    for key, body in draft.agreement.bodies.items():
        if not body.observes:
            continue
        yield Edit(
            family="devices",
            kind="observers",
            words=f"let {draft.called(key)} watch what nobody is given to see: {', '.join(one.id for one in blind)}",
            why=_WHY,
            ops=(Op("item", ("bodies", key, "observes"), {"acts": acts, "by": ["patrol"]}),),
            asks=dict.fromkeys(draft.parties, f"let {draft.called(key)} see more"),
            clauses=tuple(one.id for one in blind),
        )


def _present(draft: Draft) -> Iterator[Edit]:
    """Per body: to stand there, where it only reads reports, flies by or comes past."""
    for key, body in draft.agreement.bodies.items():
        thin = [n for n, one in enumerate(body.observes) if "presence" not in one.by]
        if not thin:
            continue
        ops = tuple(
            Op("set", ("bodies", key, "observes", str(n), "by"), ["presence", *body.observes[n].by]) for n in thin
        )
        yield Edit(
            family="devices",
            kind="presence",
            words=f"let {draft.called(key)} be present where it now watches by "
            f"{', '.join(dict.fromkeys(way for n in thin for way in body.observes[n].by))}",
            why=_WHY,
            ops=ops,
            asks=dict.fromkeys(draft.parties, f"host {draft.called(key)} on the ground"),
        )
