"""Orders: who goes first, which of two dated duties comes first, dates moved, and waits that hold each other up broken.

What the deadlock engine found to free a circle comes first: one link dropped, or one step that may also begin when
a body decides it or a date comes.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from servanda.agreement import Clause, Deadlock
from servanda.basis import read_yaml
from servanda.windtunnel.resequence.dating import deadline_path, later
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op

#: By how much a deadline is moved, in days: a month, which most delays fall into.
MOVED: Final = 30
#: How long after entry a step that is held up may begin whatever the other side does.
AFTER_ALL: Final = "entry + 60 days"
#: Or, where it has a date of its own, so many days before that.
BEFORE: Final = 10
_FREE: Final = "a step that waits for one that waits for it never comes, and what is overdue ends agreements"


def propose(draft: Draft) -> Iterator[Edit]:
    """Waits first, then who goes first, then dates."""
    seen: set[tuple[Op, ...]] = set()
    for one in (*_waits(draft), *_first(draft), *_moved(draft), *_swapped(draft)):
        key = tuple(Op(op.how, op.path, str(op.value)) for op in one.ops)
        if key not in seen:
            seen.add(key)
            yield one


# waits that hold each other up ------------------------------------------------------------------------------------


def _waits(draft: Draft) -> Iterator[Edit]:
    for deadlock in draft.matter.order.deadlocks:
        for link in deadlock.freeing.drops or deadlock.freeing.drop_set:
            yield from _dropped(draft, link)
        for sort, ref in deadlock.freeing.openings:
            yield from _opened(draft, deadlock, sort, ref)


def _dropped(draft: Draft, link: Any) -> Iterator[Edit]:
    """One link no longer waited for, where it is all that its clause waits for in that place of the file."""
    clause = draft.matter.clauses.get(link.reason.where)
    if clause is None or link.reason.said:
        return
    key = _written_at(clause, link.reason.leaf)
    if not key:
        return
    needed = link.needed[1]
    yield Edit(
        family="orders",
        kind="wait dropped",
        words=f"let {clause.id} no longer wait for {needed}",
        why=_FREE,
        ops=(Op("remove", ("clauses", clause.id, *key)),),
        asks=dict.fromkeys(clause.who, f"move without waiting for {needed}"),
        clauses=(clause.id,),
    )


def _written_at(clause: Clause, leaf: Any) -> tuple[str, ...]:
    if clause.when is leaf and leaf is not None:
        return ("when",)
    if clause.in_step_with is leaf and leaf is not None:
        return ("in_step_with",)
    return ("depends_on",) if len(clause.depends_on) == 1 and clause.depends_on[0] is leaf else ()


def _opened(draft: Draft, deadlock: Deadlock, sort: str, ref: str) -> Iterator[Edit]:
    """A step that may also begin once a body says so, or a date has come."""
    clause = draft.matter.clauses.get(ref) if sort == "begins" else None
    phase = draft.matter.phases.get(ref) if sort == "opens" else None
    if clause is not None and clause.when is not None:
        was = _data(draft, ("clauses",), clause.id).get("when")
        path = ("clauses", clause.id, "when")
        body, who = draft.body_that_decides(), clause.who
        if body:
            decided = {"decided": "the step may begin", "by": body}
            yield _also(draft, clause.id, path, was, decided, f"once {draft.called(body)} decides that it may", who)
        # Not so late that it could no longer be done in time.
        day = AFTER_ALL if clause.deadline is None else later(clause.deadline, -BEFORE) or AFTER_ALL
        yield _also(draft, clause.id, path, was, {"reached": day}, f"on {day}, whatever else", who)
    if phase is not None and phase.gate is not None and phase.long_stop is None:
        yield Edit(
            family="orders",
            kind="long-stop",
            words=f"let the phase {ref} open on {AFTER_ALL} at the latest, whatever its gate says",
            why=_FREE,
            ops=(Op("set", ("phases", ref, "long_stop"), AFTER_ALL),),
            asks=dict.fromkeys(draft.parties, f"go on into {ref} although its gate is shut"),
        )


def _also(
    draft: Draft, ref: str, path: tuple[str, ...], was: Any, more: dict[str, Any], told: str, who: tuple[str, ...]
) -> Edit:
    return Edit(
        family="orders",
        kind="another way to begin",
        words=f"let {ref} also begin {told}",
        why=_FREE,
        ops=(Op("set", path, {"any": [was, more]}),),
        asks=dict.fromkeys(who, "move although the other side has not"),
        clauses=(ref,),
    )


def _data(draft: Draft, path: tuple[str, ...], ref: str) -> dict[str, Any]:
    items = read_yaml(draft.text, draft.file).at(path).value
    found: list[Any] = [one.data() for one in items] if isinstance(items, list) else []
    return next((one for one in found if isinstance(one, dict) and one.get("id") == ref), {})


# who goes first ---------------------------------------------------------------------------------------------------


def _first(draft: Draft) -> Iterator[Edit]:
    """One duty waits for another side's: the other way round."""
    for clause in draft.duties():
        other = _waits_for(draft, clause)
        if other is None or other.when is not None or other.in_step_with is not None:
            continue
        yield Edit(
            family="orders",
            kind="who goes first",
            words=f"let {clause.id} come first, and {other.id} wait for it",
            why="whoever fears less, or is seen better, can go first at less risk",
            ops=(Op("remove", ("clauses", clause.id, "when")),
                 Op("set", ("clauses", other.id, "when"), {"done": clause.id})),
            asks=dict.fromkeys(clause.who, "go first"),
            clauses=(clause.id, other.id),
        )  # fmt: skip


def _waits_for(draft: Draft, clause: Clause) -> Clause | None:
    """The one duty of another side that a clause waits for, where that is all it waits for."""
    done = getattr(clause.when, "done", "")
    other = draft.matter.clauses.get(done)
    return other if other is not None and other.kind == "must" and set(other.who).isdisjoint(clause.who) else None


# dates ------------------------------------------------------------------------------------------------------------


def _moved(draft: Draft) -> Iterator[Edit]:
    """Each duty's own deadline, a month later."""
    redated = {(one.clause, one.field.partition(".")[0]) for one in draft.agreement.redated}
    for clause in draft.duties():
        when = clause.deadline
        if when is None or (clause.id, "by" if clause.by is not None else "between") in redated:
            continue
        if new := later(when, MOVED):
            yield Edit(
                family="orders",
                kind="deadline moved",
                words=f"give {clause.id} {MOVED} days more: by {new} in place of {when}",
                why="what is late is a grievance; a date that can be kept is none",
                ops=(Op("set", deadline_path(clause), new),),
                asks=dict.fromkeys((who for who in draft.parties if who not in clause.who), "wait a month longer"),
                clauses=(clause.id,),
                date=_day_later(draft, clause, MOVED),
            )


def _day_later(draft: Draft, clause: Clause, days: int) -> str:
    from datetime import date, timedelta

    day = draft.day(clause.deadline)
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat() if day else ""


def _swapped(draft: Draft) -> Iterator[Edit]:
    """Two duties of different sides that fall due one after the other, the later first."""
    redated = {one.clause for one in draft.agreement.redated}
    dated = [(day, one) for one in draft.duties() if (day := draft.day(one.deadline)) and one.id not in redated]
    dated.sort(key=lambda pair: pair[0])
    for (day, one), (after, other) in pairwise(dated):
        if day == after or not set(one.who).isdisjoint(other.who):
            continue
        yield Edit(
            family="orders",
            kind="order swapped",
            words=f"swap the dates of {one.id} ({one.deadline}) and {other.id} ({other.deadline})",
            why="the step that shows more good faith, or costs less, can come first",
            ops=(Op("set", deadline_path(one), other.deadline.written),
                 Op("set", deadline_path(other), one.deadline.written)),
            asks=dict.fromkeys(other.who, "do earlier what it owes"),
            clauses=(one.id, other.id),
            date=after,
        )  # fmt: skip
