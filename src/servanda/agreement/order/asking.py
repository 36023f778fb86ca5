"""What a reference, a moment or a condition of the file asks for, as nodes of the order."""

from collections.abc import Callable
from typing import Any, Literal

from servanda.agreement.clause import Clause
from servanda.agreement.conditions import (
    Acts,
    Any_,
    At,
    Begun,
    Decided,
    Dependency,
    Done,
    Every_,
    Found,
    Happened,
    No,
    Quiet,
    Seen,
    Some,
    leaves,
)
from servanda.agreement.model import Agreement
from servanda.agreement.order.graph import TEXT
from servanda.agreement.order.keepers import Keepers
from servanda.agreement.order.waits import (
    BY_IMPLICATION,
    IMPLIED,
    TEXT_ITSELF,
    Need,
    Reason,
    Sort,
    Stated,
    Waits,
)
from servanda.agreement.sections.phases import Phase
from servanda.agreement.when import When


class Asking:
    """Makes the nodes that conditions and moments stand for, each once."""

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        self.clauses = {clause.id: clause for clause in agreement.clauses}
        self.phases = {phase.id: phase for phase in agreement.phases}
        self.waits = Waits(readers=tuple({**agreement.participants, **agreement.bodies}))
        self.keepers = Keepers(agreement)
        self._joint: dict[tuple[str, ...], int] = {}
        self._later: list[Callable[[], object]] = []
        self.date = self.waits.node("date", "")
        self.waits.way(self.date, ())
        self.entry = self.waits.node("entry", "")

    # references ----------------------------------------------------------------------------------------
    def of(self, ref: str) -> Clause:
        """The clause of a ``clause`` or ``clause/part``."""
        return self.clauses.get(ref) or self.clauses[ref.rpartition("/")[0]]

    def begins(self, clause: str) -> int:
        """A clause comes into force."""
        return self.waits.node("begins", clause)

    def opens(self, phase: str) -> int:
        """A phase opens."""
        return self.waits.node("opens", phase)

    def done(self, ref: str) -> int:
        """A clause, or a part of one, is performed; one that is only kept counts while in force."""
        return self._new("done", ref, lambda node: self.waits.way(node, self._performing(ref)))

    def _performing(self, ref: str) -> list[Need]:
        clause = self.of(ref)
        own = Reason(clause.id)
        needs = [(self.begins(clause.id), TEXT, own)]
        if ref != clause.id:
            return needs + self._stage(clause, ref)
        if clause.kind == "certifies":
            needs += [(self.done(ref), TEXT, own) for ref in clause.promise.what]
        stages = getattr(clause.promise, "stages", ())
        return needs + [(self.done(f"{clause.id}/{stage.id}"), TEXT, own) for stage in stages]

    def _stage(self, clause: Clause, ref: str) -> list[Need]:
        part = ref.removeprefix(clause.id + "/")
        for stage in getattr(clause.promise, "stages", ()):
            if part in (stage.id, f"{stage.id}.against"):
                return [self.moment(stage.between[0], clause.id)]
        return []

    def certified(self, ref: str) -> int:
        """A body has certified that a clause is done."""

        def certify(node: int) -> None:
            own = Reason(self.of(ref).id)
            duties = self.keepers.certifying(ref)
            why = Reason(own.where, BY_IMPLICATION)
            # where no clause makes it anybody's duty to certify, nothing further is waited for
            bound = [(self._any_of(duties, own.where, "begins"), IMPLIED, why)] if duties else []
            self.waits.way(node, [(self.done(ref), TEXT, own), *bound])

        return self._new("certified", ref, certify)

    def ends(self, clause: Clause) -> int:
        """The end of a clause: its own, else its phase's, else the agreement's."""

        def end(node: int) -> None:
            own = Reason(clause.id)
            last = clause.until or clause.deadline
            phase = self.phases.get(clause.phase)
            if last is not None:
                ended = self.moment(last, clause.id)
            else:
                ended = (self.closes(phase) if phase is not None else self.expiry(), TEXT, own)
            self.waits.way(node, [(self.begins(clause.id), TEXT, own), ended])

        return self._new("ends", clause.id, end)

    def closes(self, phase: Phase) -> int:
        """A phase closes; one that goes on without an end test, or states no end, never does."""

        def close(node: int) -> None:
            last = phase.continues_until if phase.continues else phase.closes or phase.long_stop
            where = f"phase:{phase.id}"
            if last is not None:
                opened = (self.opens(phase.id), TEXT, Reason(where))
                self.waits.way(node, [opened, self.moment(last, where)])

        return self._new("closes", phase.id, close)

    def expiry(self) -> int:
        """The end of the agreement; where none is stated it never comes."""
        stated = self.agreement.timing.expiry is not None
        return self.date if stated else self.waits.node("condition", "expiry")

    def event(self, id_: str) -> int:
        """A named event: on its date, by the acts that show it, else in nobody's hands."""

        def happen(node: int) -> None:
            event = self.agreement.events[id_]
            if event.on is not None:
                self.waits.way(node, [self.moment(event.on, f"events.{id_}")])
            elif event.shown_by is not None:
                self._acts(node, event.shown_by, f"events.{id_}", self.keepers.awaiting(id_))
            else:
                self.waits.way(node, ())

        return self._new("event", id_, happen)

    def _new(self, sort: Sort, ref: str, make: Callable[[int], object]) -> int:
        """A node whose ways are made later, so that long chains of references need no deep stack."""
        if (sort, ref) not in self.waits.number:
            node = self.waits.node(sort, ref)
            self._later.append(lambda: make(node))
        return self.waits.node(sort, ref)

    def finish(self) -> Waits:
        """The graph, with every way made."""
        while self._later:
            self._later.pop()()
        return self.waits

    # moments -------------------------------------------------------------------------------------------
    def moment(self, when: When, where: str) -> Need:
        """What must have come about for a moment to come; a date needs nothing."""
        return (self._at(when, where), TEXT, Reason(where, leaf=when))

    def _at(self, when: When, where: str) -> int:
        if not when.ref:
            if when.known == "expiry":
                return self.expiry()
            counted = when.day is not None or when.known == "entry"
            return self.entry if counted and where != "timing.entry" else self.date
        if when.ref in self.agreement.events:
            return self.event(when.ref)
        if (phase := self.phases.get(when.ref)) is not None:
            return self.closes(phase) if when.what in ("closes", "ends") else self.opens(phase.id)
        match when.what:
            case "begins" | "opens":
                return self.begins(self.of(when.ref).id)
            case "ends" | "closes":
                return self.ends(self.of(when.ref))
            case "certified":
                return self.certified(when.ref)
        return self.done(when.ref)

    # conditions ----------------------------------------------------------------------------------------
    def condition(self, condition: Any, where: str, said: Stated | None = None) -> Need:
        """A condition: its node, the bits under which it is asked, and why; ``said``: who stated it."""
        leaf = not isinstance(condition, Every_ | Any_ | Some | No) or unseen(condition) is not None
        dependency = getattr(condition, "dependency", TEXT_ITSELF)
        if said is not None:
            dependency = Dependency(kind="reading", of=said.by)
        how: Literal["", "stated", "reported"] = ""
        if said is not None:
            how = "reported" if said.reported else "stated"
        reason = Reason(where, dependency, how, condition if leaf else None)
        return (self._node(condition, where, said), self._bits(condition, said), reason)

    def bit(self, dependency: Dependency) -> int:
        """The bit under which a dependency counts."""
        if dependency.kind == "reading":
            return self.waits.bit(dependency.of)
        return IMPLIED if dependency.kind == "implied" else TEXT

    def _bits(self, condition: Any, said: Stated | None) -> int:
        if said is not None:
            return self.waits.bit(said.by, stated=True)
        bits = 0
        for leaf in leaves(condition):
            bits |= self.bit(leaf.dependency)
        return bits

    def _node(self, condition: Any, where: str, said: Stated | None) -> int:
        match condition:
            case Done():
                return self.done(condition.done)
            case Begun():
                phase = self.phases.get(condition.in_force)
                return self.opens(phase.id) if phase else self.begins(self.of(condition.in_force).id)
            case Happened():
                return self.event(condition.event)
            case At():
                return self._at(condition.reached, where)
        node = self.waits.node("condition", str(len(self.waits.graph)))
        match condition:
            case Quiet():
                self.waits.way(node, self._quiet(condition.quiet, where))
            case Seen():
                self._acts(node, condition.seen, where)
            case No() if (away := unseen(condition)) is not None:
                # "while no such act is seen" is quiet without a length of time
                self.waits.way(node, self._quiet(away, where))
            case Every_() | Any_() | Some():
                self._compound(node, condition, where, said)
            case _:
                self.waits.way(node, self._others_move(condition, where))
        return node

    def _compound(self, node: int, condition: Every_ | Any_ | Some, where: str, said: Stated | None) -> None:
        match condition:
            case Every_():
                self.waits.way(node, [self.condition(part, where, said) for part in condition.all])
            case Some():
                parts = [self.condition(part, where, said) for part in condition.of]
                self.waits.way(node, parts, quota=condition.at_least)
            case Any_():
                for part in condition.any:
                    asked = self.condition(part, where, said)
                    self.waits.way(node, [asked], bits=asked[1])

    def _others_move(self, condition: Found | Decided | No, where: str) -> list[Need]:
        """A body's or a participant's own move, or what need only stay away; a breach needs its clause."""
        if isinstance(condition, Found) and condition.found in self.clauses:
            return [(self.begins(condition.found), IMPLIED, Reason(where, BY_IMPLICATION))]
        return []

    def _quiet(self, acts: Acts, where: str) -> list[Need]:
        """Quiet is in each participant's hands; where a duty binds one to it, it comes with that duty."""
        duties = self.keepers.of_quiet(acts, where)
        return [(self._any_of(one, where), IMPLIED, Reason(where, BY_IMPLICATION)) for one in duties]

    def _acts(self, node: int, acts: Acts, where: str, awaiting: frozenset[str] = frozenset()) -> None:
        """Acts that somebody is bound to come with that duty; others, or those that start the duty, at any time."""
        duties = self.keepers.of_acts(acts, where)
        bound = bool(duties) and not awaiting & set(duties)
        come = [(self._any_of(duties, where), IMPLIED, Reason(where, BY_IMPLICATION))] if bound else []
        self.waits.way(node, come)

    def _any_of(self, duties: tuple[str, ...], where: str, sort: Literal["done", "begins"] = "done") -> int:
        """Any one of these duties is performed, or has begun; one node for all who wait for the same ones."""
        key = (sort, *duties)
        if key not in self._joint:
            name = f"{sort}: {duties[0]} or another ({len(self._joint)})"
            self._joint[key] = node = self.waits.node("condition", name)
            for duty in duties:
                step = self.done(duty) if sort == "done" else self.begins(duty)
                self.waits.way(node, [(step, TEXT, Reason(where))])
        return self._joint[key]


def unseen(condition: Any) -> Acts | None:
    """The acts of a condition that none of them be seen; None for any other condition."""
    return condition.no.seen if isinstance(condition, No) and isinstance(condition.no, Seen) else None
