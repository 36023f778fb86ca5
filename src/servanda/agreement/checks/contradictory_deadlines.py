"""Contradictory deadlines."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.dates import Placed, opening, placed, told
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.waiting import named
from servanda.agreement.checks.wording import dated
from servanda.agreement.clause import Clause
from servanda.agreement.conditions import At, Done, Every_, Quiet
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.order import Reason, after, earliest
from servanda.agreement.when import When
from servanda.basis import DAY, EVER, from_us

#: A month from an event is at least this long.
_SHORTEST_MONTH = 28


class ContradictoryDeadlines(Check):
    """A deadline that cannot be met as written: before its own opening, or before what it waits for."""

    code: ClassVar[str] = "CHK005"
    title: ClassVar[str] = "contradictory deadlines"
    severity: ClassVar[Severity] = Severity.ERROR
    matters: ClassVar[str] = (
        "A duty that cannot be met in time by anybody is broken on the day it is signed, and hands the "
        "other side "
        "a breach to point at whenever it wants one."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """Phases first, then clause by clause: the first contradiction of each."""
        for phase in matter.agreement.phases:
            yield from self._phase(matter, phase.id)
        came, set_by = matter.once(
            "earliest", lambda: earliest(matter.order.waits, lambda reason: _timing(matter, reason))
        )
        known: dict[int, dict[int, int]] = matter.once("after", dict)
        for clause in matter.agreement.clauses:

            def looked(clause: Clause = clause) -> tuple[Diagnostic, ...]:
                found = (
                    *self._own(matter, clause),
                    *self._waited_for(matter, clause, came, set_by),
                    *self._after_its_anchor(matter, clause, known),
                    *self._squeezed(matter, clause),
                )
                return found[:1]

            yield from matter.of_clause(self.code, clause, looked)

    def _phase(self, matter: Matter, id_: str) -> Iterator[Diagnostic]:
        phase = matter.phases[id_]
        opens, closes = placed(matter, phase.opens), placed(matter, phase.closes, closing=True)
        length = closes.after(opens) if closes is not None else None
        if length is not None and length <= 0:
            yield self.found(
                matter,
                f"phase:{id_}",
                f"The phase “{matter.called(id_)}” ({id_}) closes ({told(matter, phase.closes)}) before "
                f"it opens "
                f"({told(matter, phase.opens)}).",
                [Remedy("correct one of the two dates")],
                weight=85,
            )

    def _own(self, matter: Matter, clause: Clause) -> Iterator[Diagnostic]:
        """The deadline against the clause's own opening, where both count from the same thing."""
        begins = opening(matter, clause)
        for words, end in (("is due", clause.deadline), ("ends", clause.until)):
            closes, opens = placed(matter, end, closing=True), placed(matter, begins)
            length = closes.after(opens) if closes is not None else None
            if length is not None and length <= 0:
                yield self.found(
                    matter,
                    clause.id,
                    f"{matter.named(clause.id)} {words} {told(matter, end)}, before it begins "
                    f"({told(matter, begins)}).",
                    [Remedy(f"correct the date on which {clause.id} begins, or the one on which it {words}")],
                    weight=85,
                )

    def _waited_for(
        self, matter: Matter, clause: Clause, came: dict[int, int], set_by: dict[int, tuple[int, Reason]]
    ) -> Iterator[Diagnostic]:
        """A fixed deadline against the earliest that what it waits for allows."""
        begins = matter.order.waits.number["begins", clause.id]
        end = placed(matter, clause.deadline, closing=True)
        first = came.get(begins, EVER)
        if end is None or end.anchor or first < end.us or first == EVER:
            return
        cause = self._cause(matter, begins, set_by)
        day = from_us(first, matter.agreement.timing.zone).date()
        yield self.found(
            matter,
            clause.id,
            f"{matter.named(clause.id)} is due {told(matter, clause.deadline)}, but cannot begin before "
            f"{dated(day)}"
            f"{f', because it waits for {named(matter, cause)}' if cause else ''}.",
            [
                Remedy(
                    f"set the deadline of {clause.id} after {dated(day)}, or count it from what it waits for",
                    field=("clauses", clause.id, "by"),
                ),
                Remedy(f"let {clause.id} begin without waiting", field=("clauses", clause.id, "when")),
            ],
            weight=80,
            involves=(cause[1],) if cause else (),
        )

    def _after_its_anchor(
        self, matter: Matter, clause: Clause, known: dict[int, dict[int, int]]
    ) -> Iterator[Diagnostic]:
        """A deadline that counts from an event, against what must lie between that event and the duty."""
        end = placed(matter, clause.deadline, closing=True)
        if end is None or not end.anchor:
            return
        sort, _, ref = end.anchor.partition(":")
        anchor = matter.order.waits.number.get((sort, ref))
        if anchor is None:
            return
        begins = matter.order.waits.number["begins", clause.id]
        far = known.setdefault(anchor, {})
        least = after(matter.order.waits, anchor, begins, lambda reason: _timing(matter, reason), far)
        if least >= end.us:
            yield self.found(
                matter,
                clause.id,
                f"{matter.named(clause.id)} is due {told(matter, clause.deadline)}, but what it waits for "
                "takes longer than that to come.",
                [
                    Remedy(f"count the deadline of {clause.id} from the last thing it waits for"),
                    Remedy(f"let {clause.id} begin without waiting"),
                ],
                weight=75,
            )

    @staticmethod
    def _cause(matter: Matter, node: int, set_by: dict[int, tuple[int, Reason]]) -> tuple[str, str] | None:
        """The step that holds a node up longest: the first other one on the way back."""
        waits = matter.order.waits
        while node in set_by:
            node, _ = set_by[node]
            if waits.is_step(node):
                return waits.what[node]
        return None

    def _squeezed(self, matter: Matter, clause: Clause) -> Iterator[Diagnostic]:
        """A deadline before the day until which what it waits for may still lawfully be done."""
        end = placed(matter, clause.deadline, closing=True)
        if end is None:
            return
        for ref, lag in _done_first(clause):
            other = matter.clause(ref)
            last = placed(matter, other.deadline, closing=True) if other is not None else None
            if last is None or other is None or other.id == clause.id:
                continue
            short = Placed(last.anchor, last.us + lag).after(end)
            if short is not None and short > 0:
                yield self.found(
                    matter,
                    clause.id,
                    f"{matter.named(clause.id)} is due {told(matter, clause.deadline)}, but waits for "
                    f"{matter.named(ref)}, "
                    f"which may be done as late as {told(matter, other.deadline)}.",
                    [
                        Remedy(
                            f"count the deadline of {clause.id} from the day {ref} is done",
                            field=("clauses", clause.id, "by"),
                        ),
                        Remedy(
                            f"bring the deadline of {ref} forward, or put that of {clause.id} back",
                            field=("clauses", other.id, "by"),
                        ),
                    ],
                    weight=60,
                    severity=Severity.SERIOUS,
                    involves=(ref,),
                )


def _done_first(clause: Clause) -> Iterator[tuple[str, int]]:
    """Clauses that must be done before this one begins, whatever else, and how long before."""
    opens: When | None = clause.opening
    if opens is not None and opens.ref and opens.what in ("done", "certified", "happens"):
        yield opens.ref, opens.us + opens.days * DAY + opens.months * _SHORTEST_MONTH * DAY
    todo = [clause.when] if clause.when is not None else []
    while todo:
        condition = todo.pop(0)
        if isinstance(condition, Every_):
            todo += condition.all
        elif isinstance(condition, Done) and condition.dependency.kind == "text":
            yield condition.done, 0


def _timing(matter: Matter, reason: Reason) -> tuple[int | None, int | None]:
    """What a need says of time: an instant, or the least length after what is needed."""
    leaf = reason.leaf
    moment = leaf.reached if isinstance(leaf, At) else leaf
    if isinstance(leaf, Quiet):
        entry = matter.calendar.fixed(matter.agreement.timing.entry)
        return (None, 0) if entry is None else (entry + leaf.for_, None)
    if not isinstance(moment, When):
        return None, 0
    at = placed(matter, moment)
    if at is not None and not at.anchor:
        return at.us, None
    days = moment.days + moment.months * _SHORTEST_MONTH
    if moment.unknown or moment.us < 0 or days < 0:
        return None, None
    # counted in calendar days, the first begins with the day on which the other thing happens
    if days and matter.agreement.timing.counting == "calendar days":
        days -= 1
    return None, moment.us + days * DAY
