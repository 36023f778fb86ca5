"""Unreachable phase or clause."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.mutual_precondition import sort_of
from servanda.agreement.checks.waiting import named, where
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.order import DEADLINE, IMPLIED, LONG_STOP, TEXT

_ALL = TEXT | IMPLIED | LONG_STOP | DEADLINE
_LONG_STOP = Remedy("set a long-stop: a date on which the phase opens whatever the gate says")


class UnreachablePhase(Check):
    """A phase, or a clause, that by the text can never begin."""

    code: ClassVar[str] = "CHK004"
    title: ClassVar[str] = "unreachable phase or clause"
    severity: ClassVar[Severity] = Severity.ERROR
    matters: ClassVar[str] = (
        "What a phase promises was part of the bargain; if its gate cannot open, one side has paid for "
        "something it will not get, and says so when it stops paying."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """Phases that wait for their own clauses, those that wait for what is stuck, and what never comes."""
        told: set[int] = set()
        for deadlock in matter.order.deadlocks:
            steps = [matter.order.waits.number[step] for step in deadlock.steps]
            if deadlock.basis.kind in ("text", "implied"):
                told.update(steps)
            if sort_of(matter, deadlock) == self.code:
                yield self._own_gate(matter, deadlock.circle)
        yield from self._stuck(matter, told)

    def _own_gate(self, matter: Matter, links: Iterable[object]) -> Diagnostic:
        steps = [link.waiter for link in links]  # type: ignore[attr-defined]
        phase = next(step for step in steps if step[0] == "opens")
        own = [step for step in steps if step[0] == "begins"]
        waits = named(matter, own[0]) if own else "itself"
        return self.found(
            matter,
            where(phase),
            f"{named(matter, phase)} cannot open: its gate waits for {waits}, which belongs "
            f"to that "
            "phase and so cannot begin before it opens.",
            [
                Remedy(f"take {own[0][1] if own else 'it'} out of the phase, or out of its gate"),
                _LONG_STOP,
            ],
            weight=90,
            involves=tuple(step[1] for step in own),
        )

    def _stuck(self, matter: Matter, told: set[int]) -> Iterator[Diagnostic]:
        waits, dead = matter.order.waits, matter.order.dead
        for node, (sort, ref) in enumerate(waits.what):
            if not dead[node] or node in told or sort not in ("opens", "begins"):
                continue
            cause, needed = self._cause(matter, node)
            if sort == "begins" and needed is not None:
                continue  # the step it waits for is told where it stands
            step = (sort, ref)
            reason = (
                cause
                if needed is None
                else f"it waits for {named(matter, waits.what[needed])}, which never comes about"
            )
            yield self.found(
                matter,
                where(step),
                f"{named(matter, step)} can never {'open' if sort == 'opens' else 'begin'}: {reason}.",
                [_LONG_STOP, Remedy("let it wait for something that can happen")]
                if sort == "opens"
                else [Remedy("let it wait for something that can happen")],
                weight=60,
                involves=(where(waits.what[needed]),) if needed is not None else (),
            )

    @staticmethod
    def _cause(matter: Matter, node: int) -> tuple[str, int | None]:
        """Why a step is dead: words for what can never come, or the number of the dead step it waits for."""
        waits, dead = matter.order.waits, matter.order.dead
        graph = waits.graph
        seen, todo = {node}, [node]
        while todo:
            at = todo.pop(0)
            if at != node and waits.is_step(at) and waits.what[at][0] != "closes":
                return "", at
            needs = graph.blocked_by(at, _ALL, dead)
            if not needs:
                return _never(matter, waits.what[at], [graph.needs[way] for way in graph.ways_of[at]]), None
            todo += [need for need in needs if need not in seen]
            seen.update(needs)
        return "all it waits for waits for it", None


def _never(matter: Matter, what: tuple[str, str], ways: list[tuple[tuple[int, int], ...]]) -> str:
    sort, ref = what
    if sort == "closes":
        phase = f"the phase “{matter.called(ref)}” ({ref})"
        return f"it waits for the end of {phase}, and nothing in the text ends that"
    if ref == "expiry":
        return "it counts from the end of the agreement, and the agreement states none"
    return f"it asks for more than the {len(ways[0])} things it lists" if ways else "nothing is said to bring it about"
