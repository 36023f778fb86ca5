"""What each body is charged with: what it finds, certifies and decides, and how many sit in it."""

from collections.abc import Iterator, Mapping
from typing import Any

from servanda.agreement.checks.matter import Matter
from servanda.agreement.conditions import Decided, Found, leaves
from servanda.agreement.sections.bodies import Body

#: Kinds in which a body named beside the holder is the one that decides.
_DECIDED = ("guarantees", "snaps_back", "as_long_as")


def charges(matter: Matter) -> Mapping[str, tuple[str, ...]]:
    """Per body, in plain words, what a decision of it is needed for; bodies that only watch are left out."""
    found: dict[str, dict[str, None]] = {key: {} for key in matter.agreement.bodies}
    for who, task in (*_of_bodies(matter), *_of_clauses(matter), *_of_the_rest(matter)):
        if who in found:
            found[who][task] = None
    for key, body in matter.agreement.bodies.items():
        if not found[key] and seats(body) > 1:
            found[key]["settle matters that its members will see differently"] = None
    return {key: tuple(tasks) for key, tasks in found.items() if tasks}


def seats(body: Body) -> int:
    """How many votes it has: those stated, and one for each member of which none are stated."""
    return sum(1 if votes is None else votes for votes in body.members.values())


def judge(matter: Matter) -> str:
    """The body to decide what nobody decides yet: one that finds, else one of several seats, else none."""
    bodies = matter.agreement.bodies
    finding = [key for key, body in bodies.items() if body.finds]
    joint = [key for key, body in bodies.items() if seats(body) > 1]
    return next(iter((*finding, *joint)), "")


def _of_bodies(matter: Matter) -> Iterator[tuple[str, str]]:
    for key, body in matter.agreement.bodies.items():
        if body.finds:
            yield key, "find whether clauses are kept"


def _of_clauses(matter: Matter) -> Iterator[tuple[str, str]]:
    for clause in matter.agreement.clauses:
        certifiers = (*clause.certified_by, *(clause.who if clause.kind == "certifies" else ()))
        yield from ((who, "certify that duties are done") for who in certifiers)
        if clause.kind in _DECIDED:
            yield from ((who, "decide what follows") for who in clause.promise.participants())
        for condition in (clause.when, *clause.depends_on):
            yield from ((who, "decide whether a condition is met") for who in _deciding(condition))


def _of_the_rest(matter: Matter) -> Iterator[tuple[str, str]]:
    for phase in matter.agreement.phases:
        yield from ((who, "open a phase") for who in _deciding(phase.gate))
    for consequence in matter.agreement.consequences:
        yield from ((who, "decide consequences") for who in consequence.decided_by)


def _deciding(condition: Any) -> tuple[str, ...]:
    if condition is None:
        return ()
    return tuple(who for leaf in leaves(condition) if isinstance(leaf, (Decided, Found)) for who in leaf.by)
