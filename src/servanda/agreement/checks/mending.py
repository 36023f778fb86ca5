"""Remedies written as changes of the file, for those that can be worked out from it; and what they are made of."""

from collections.abc import Mapping, Sequence
from typing import Any

from servanda.agreement.change import Change
from servanda.agreement.checks.matter import Matter
from servanda.agreement.order import Wait

Changes = tuple[Change, ...]


def of_clause(clause: str, key: str, value: Any) -> Changes:
    """One key of a clause set; ``key`` is dotted."""
    return (Change(("clauses", clause.partition("/")[0], *key.split(".")), value),)


def third_body(matter: Matter) -> str:
    """A body that is not the parties themselves, by its key; empty where there is none."""
    parties = set(matter.agreement.parties())
    bodies = matter.agreement.bodies.items()
    return next((key for key, body in bodies if set(body.members) - parties or not body.members), "")


def not_waiting(matter: Matter, link: Wait) -> Changes:
    """A step no longer waiting for another: the condition taken out of the clause, its reading, or the phase's gate.

    A clause that goes forward in step with the other no longer does.

    Nothing where the wait is of another sort, such as a date counted from the other step.
    """
    sort, ref = link.waiter
    where = {"begins": ("clauses", ("when", "depends_on", "in_step_with")), "opens": ("phases", ("gate",))}.get(sort)
    if where is None:
        return ()
    section, keys = where
    found = []
    for key in keys:
        written = matter.written(section, ref, key)
        left = without(written, link.needed[1])
        if written is not None and left != written:
            found.append(Change((section, ref, key), left))
    return tuple(found)


def opened_beside(matter: Matter, step: tuple[str, str], needs: Sequence[str]) -> Changes:
    """A decision of a third body that opens a step beside the condition there now.

    ``needs``: what the step waits for. Nothing where its condition in the text does not ask for all of them, or a
    reading asks for one as well.
    """
    sort, ref = step
    body = third_body(matter)
    section, key = ("clauses", "when") if sort == "begins" else ("phases", "gate")
    condition, read = matter.written(section, ref, key), matter.written(section, ref, "depends_on")
    if not body or condition is None or sort not in ("begins", "opens"):
        return ()
    if any(without(condition, one) == condition or without(read, one) != read for one in needs):
        return ()
    decided = {"decided": f"{ref} may begin", "by": body}
    more = condition.get("any") if isinstance(condition, dict) and list(condition) == ["any"] else None
    return (Change((section, ref, key), {"any": [*(more or [condition]), decided]}),)


def without(condition: Any, needed: str) -> Any:
    """A condition as written without waiting for one step; None where nothing is left of it.

    What is one of several alternatives counts as met, and the alternatives with it.
    """
    if isinstance(condition, list):
        return [left for one in condition if (left := without(one, needed)) is not None] or None
    if not isinstance(condition, Mapping):
        return None if _is(condition, needed) else condition
    if any(_is(condition.get(key), needed) for key in ("done", "in_force", "clause")):
        return None
    if isinstance(parts := condition.get("all"), list):
        left = without(parts, needed)
        return left[0] if left is not None and len(left) == 1 else left and {**condition, "all": left}
    if isinstance(parts := condition.get("any"), list):
        return None if any(without(one, needed) is None for one in parts) else condition
    return condition


def counted_in_all(matter: Matter, section: str, ref: str, key: str) -> Changes:
    """Quiet counted in all rather than in a row, wherever a condition asks for it."""
    written = matter.written(section, ref, key)
    made = _not_reset(written)
    return () if made == written else (Change((section, ref, key), made),)


def _not_reset(condition: Any) -> Any:
    if isinstance(condition, list):
        return [_not_reset(one) for one in condition]
    if not isinstance(condition, Mapping):
        return condition
    if "quiet" in condition:
        return {**condition, "resettable": "no"}
    return {key: _not_reset(one) for key, one in condition.items()}


def _is(value: Any, needed: str) -> bool:
    return isinstance(value, str) and (value == needed or value.rpartition("/")[0] == needed)
