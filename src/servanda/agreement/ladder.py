"""The ladder lowered: each step as a duty to decide, on whoever decides it, within its time.

A step is an obligation like any other: its windows open with the facts that make it due, and are answered by a
decision. Nothing but a fact opens one, and nothing follows from one by itself.
"""

from collections.abc import Iterator

from servanda.agreement.core import (
    Condition,
    Duty,
    Each,
    Holds,
    Moment,
    Move,
    Obligation,
    Once,
    Select,
    Since,
    Tally,
    Term,
    Transition,
    due_after,
)
from servanda.agreement.model import Agreement
from servanda.agreement.sections.consequences import Consequence
from servanda.agreement.spots import spot
from servanda.basis import ClauseId, Node, Refused

STEP_PREFIX = "consequence:"
DECISIONS = ("decision", "response.consequence")
#: What a decision that passes the matter on to the next step says under ``item``.
REFERRED = "referred"
_ONE = 1_000


def step_life(step: str) -> ClauseId:
    """The name under which a step of the ladder has its life and its assessments."""
    return ClauseId(STEP_PREFIX + step)


def under(agreement: Agreement, step: Consequence) -> tuple[str, ...]:
    """The clauses a step answers for: those that name it under ``otherwise``, else those it is ``on``.

    A clause that names what follows its breach has no other step, unless the step names the clause.
    """
    return tuple(
        clause.id
        for clause in agreement.clauses
        if step.id in clause.otherwise
        or clause.id in step.on
        or (not clause.otherwise and ("any" in step.on or clause.track in step.on))
    )


def before(agreement: Agreement, step: Consequence) -> tuple[Consequence, ...]:
    """The steps just below one on the ladder."""
    lower = [one for one in agreement.consequences if one.step < step.step]
    last = max((one.step for one in lower), default=0)
    return tuple(one for one in lower if one.step == last)


def lowered(
    agreement: Agreement, obligations: list[Obligation], begun: Condition
) -> Iterator[tuple[Obligation, Transition]]:
    """Each step as an obligation with its start, once ``begun``; ``obligations``: the clauses' own, for their parts.

    A step stays owed after the agreement ends: what was found is due for decision all the same. A step that answers
    for no clause at all is due on nothing and left out, unless it follows another.
    """
    for step in agreement.consequences:
        clauses = under(agreement, step)
        if not clauses and step.after != "step before":
            continue
        life = step_life(step.id)
        parts = {one.id for one in obligations if str(one.clause) in clauses}
        every = "any" in step.on and len(clauses) == len(agreement.clauses)
        named = () if every else tuple(dict.fromkeys((*clauses, *sorted(parts))))
        trigger = _trigger(agreement, step, named)
        once = step.at_least > 1
        reached = _reached(trigger, step.at_least)
        within = due_after(step.within)
        terms = [Term(Tally(_decision(step)))]
        if step.after == "unanswered allegation":
            terms.append(Term(Tally(Select(acts=("reply",)))))
            within = None if within is None else within + (step.answer_within or 0)
        yield (
            Obligation(
                clause=life,
                duty=Duty.REQUIRE,
                holder=step.decided_by,
                terms=tuple(terms),
                window=Once(Moment(after=reached), None if within is None else Moment(within, after=reached))
                if once
                else Each(trigger, 0, within),
                lo=_ONE,
                each="" if once else "ref",
            ),
            Transition(life, Move.START, Since(begun)),
        )


def _decision(step: Consequence) -> Select:
    return Select(acts=DECISIONS, actors=step.decided_by, clauses=(step.id,))


def _trigger(agreement: Agreement, step: Consequence, named: tuple[str, ...]) -> Select:
    if step.after == "finding":
        finders = tuple(key for key, body in agreement.bodies.items() if body.finds) or tuple(agreement.bodies)
        return Select(
            acts=("finding",), actors=finders, clauses=named, items=step.grades, statuses=("confirmed",), crisp=True
        )
    if step.after == "step before":
        steps = before(agreement, step)
        deciders = tuple(dict.fromkeys(who for one in steps for who in one.decided_by))
        ids = tuple(one.id for one in steps)
        return Select(acts=DECISIONS, actors=deciders, clauses=ids, items=(REFERRED,))
    return Select(acts=("allegation",), clauses=named)


def _reached(trigger: Select, count: int) -> Condition:
    return Since(Holds((Term(Tally(trigger)),), lo=count * _ONE))


def misplaced(agreement: Agreement) -> Iterator[Refused]:
    """What is wrong with a step: an id given again, a name that leads nowhere, a trigger that cannot come."""
    seen = {clause.id: "a clause" for clause in agreement.clauses}
    known = {"any", *seen, *agreement.tracks}
    for n, step in enumerate(agreement.consequences):
        node = agreement.root.at(("consequences", n))
        if step.id in seen:
            yield Refused(
                "AGR041",
                f"{seen[step.id]} and this step of the ladder have one id, {step.id!r}",
                "give one another id",
                node.at(("id",)).place,
            )
        seen[step.id] = "a step of the ladder"
        for name in step.on:
            if name not in known:
                yield Refused(
                    "AGR040",
                    f"no clause or track is called {name!r}",
                    f"add it to the file, or name one of: {', '.join(sorted(known))}",
                    spot(agreement, node, name, "on"),
                )
        yield from _trigger_faults(agreement, step, node)


def _trigger_faults(agreement: Agreement, step: Consequence, node: Node) -> Iterator[Refused]:
    unanswered = step.after == "unanswered allegation"
    if unanswered != (step.answer_within is not None):
        yield Refused(
            "AGR054",
            f"step {step.id!r} is due on an unanswered allegation, and nothing says when one is unanswered"
            if unanswered
            else f"step {step.id!r} says how long an answer may take, and is not due on an unanswered allegation",
            "add answer_within, such as 48 hours" if unanswered else "write 'after: unanswered allegation'",
            node.at(("after",) if unanswered else ("answer_within",)).place,
        )
    if step.after == "step before" and not before(agreement, step):
        yield Refused(
            "AGR055",
            f"step {step.id!r} follows the step before it, and there is none",
            "give it a higher step, or say what else makes it due",
            node.at(("after",)).place,
        )
    if step.at_least > 1 and step.after not in ("finding", "allegation"):
        yield Refused(
            "AGR056",
            f"step {step.id!r} counts to {step.at_least}, and is not due on findings or allegations",
            "leave at_least out, or write 'after: finding'",
            node.at(("at_least",)).place,
        )
