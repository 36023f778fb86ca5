"""What waits for what in an agreement: clauses, phases and events as nodes, conditions as ways to them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
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
from servanda.agreement.order.graph import TEXT, Graph
from servanda.agreement.order.keepers import Keepers
from servanda.agreement.sections.phases import Phase
from servanda.agreement.when import When

#: Bits beside TEXT: what the text implies; a phase's dated long-stop; a duty's own fixed deadline.
IMPLIED, LONG_STOP, DEADLINE = 2, 4, 8
_FIRST_READING = 4

Sort = Literal["entry", "begins", "done", "certified", "ends", "opens", "closes", "event", "condition", "date"]
#: Sorts of node that a person would count as a step; the others are inner joints of conditions.
STEPS = frozenset({"begins", "opens", "event", "closes"})
_TEXT_ITSELF = Dependency(kind="text")
_IMPLIED = Dependency(kind="implied")


@dataclass(frozen=True, slots=True)
class Stated:
    """A condition a participant has stated for accepting a clause."""

    clause: str
    by: str
    condition: Any


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one thing waits for another: the field of the file that says so, whose dependency, which leaf."""

    where: str
    dependency: Dependency = _TEXT_ITSELF
    stated: bool = False
    leaf: Any = None


#: A node needed, the bits under which it is, and why.
Need = tuple[int, int, Reason]


@dataclass(slots=True)
class Waits:
    """The graph of an agreement with what its numbers stand for.

    ``what``: node number to sort and id. ``reasons``: (waiting, needed) to why. ``dated``: nodes that a date frees
    (under LONG_STOP or DEADLINE) to that moment. ``readers``: participants whose readings have bits, in the order
    of the file. ``used``: every bit that some need carries.
    """

    graph: Graph = field(default_factory=Graph)
    what: list[tuple[Sort, str]] = field(default_factory=list)
    number: dict[tuple[Sort, str], int] = field(default_factory=dict)
    reasons: dict[tuple[int, int], Reason] = field(default_factory=dict)
    dated: dict[int, list[tuple[int, When]]] = field(default_factory=dict)
    readers: tuple[str, ...] = ()
    used: int = 0

    def bit(self, reader: str, stated: bool = False) -> int:
        """The bit of a participant's reading of the text, or of what it has stated."""
        return 1 << (_FIRST_READING + 2 * self.readers.index(reader) + int(stated))

    def node(self, sort: Sort, ref: str) -> int:
        """The node of something, made where it is new."""
        key = (sort, ref)
        if key not in self.number:
            self.number[key] = self.graph.node()
            self.what.append(key)
        return self.number[key]


def waits_of(agreement: Agreement, stated: Sequence[Stated] = ()) -> Waits:
    """The whole order of an agreement; ``stated`` conditions count under their own bits."""
    return _Building(agreement, stated).waits


class _Building:
    """Reads clauses and phases into the graph, in the order of the file."""

    def __init__(self, agreement: Agreement, stated: Sequence[Stated]) -> None:
        self.agreement = agreement
        self.clauses = {clause.id: clause for clause in agreement.clauses}
        self.phases = {phase.id: phase for phase in agreement.phases}
        self.waits = Waits(readers=tuple({**agreement.participants, **agreement.bodies}))
        self.graph = self.waits.graph
        self.stated: dict[str, list[Stated]] = {}
        for one in stated:
            self.stated.setdefault(one.clause, []).append(one)
        self.certifying: dict[str, list[str]] = {}
        for clause in agreement.clauses:
            for ref in getattr(clause.promise, "what", ()) if clause.kind == "certifies" else ():
                self.certifying.setdefault(ref, []).append(clause.id)
        self.keepers = Keepers(agreement)
        self.date = self.waits.node("date", "")
        self.graph.way(self.date, ())
        # steps first, so that they are numbered in the order of the file
        self.entry = self.waits.node("entry", "")
        for phase in agreement.phases:
            self.waits.node("opens", phase.id)
        for clause in agreement.clauses:
            self.waits.node("begins", clause.id)
        self._way(self.entry, [self._moment(agreement.timing.entry, "timing.entry")])
        for phase in agreement.phases:
            self._phase(phase)
        for clause in agreement.clauses:
            self._clause(clause)

    # ways -----------------------------------------------------------------------------------------------------
    def _way(self, head: int, needs: Iterable[Need], *, bits: int = TEXT, quota: int = -1) -> None:
        listed = list(needs)
        for _, under, _ in listed:
            self.waits.used |= under
        self.graph.way(head, [(node, under) for node, under, _ in listed], bits=bits, quota=quota)
        for node, _, reason in listed:
            self.waits.reasons.setdefault((head, node), reason)

    def _freed_on(self, head: int, when: When | None, bits: int, needs: Iterable[Need]) -> None:
        """A way that a date opens, whatever else is waited for."""
        if when is not None and not when.ref and not when.unknown:
            self._way(head, needs, bits=bits)
            self.waits.dated.setdefault(head, []).append((bits, when))

    def _phase(self, phase: Phase) -> None:
        opens = self.waits.node("opens", phase.id)
        where = f"phase:{phase.id}"
        needs = [(self.entry, TEXT, Reason(where))]
        if phase.opens is not None:
            needs.append(self._moment(phase.opens, where))
        if phase.gate is not None:
            needs.append(self._asked(phase.gate, where))
        self._way(opens, needs)
        if phase.gate is not None and phase.closes is None:
            self._freed_on(opens, phase.long_stop, LONG_STOP, ())
        last = phase.continues_until if phase.continues else phase.closes or phase.long_stop
        if last is not None:
            closes = self.waits.node("closes", phase.id)
            self._way(closes, [(opens, TEXT, Reason(where)), self._moment(last, where)])

    def _clause(self, clause: Clause) -> None:
        begins = self.waits.node("begins", clause.id)
        own = Reason(clause.id)
        firm = [(self.entry, TEXT, own)]
        phase = self.phases.get(clause.phase)
        if phase is not None:
            firm.append((self.waits.node("opens", phase.id), TEXT, own))
        if clause.opening is not None:
            firm.append(self._moment(clause.opening, clause.id))
        if clause.when is not None:
            firm.append(self._asked(clause.when, clause.id))
        loose = [self._asked(condition, clause.id) for condition in clause.depends_on]
        step = clause.in_step_with
        if step is not None and not step.tolerance:
            # with a tolerance the first part of either step may go ahead; without one, neither may
            other = self.waits.node("begins", self._of(step.clause).id)
            loose.append((other, self._bit(step.dependency), Reason(clause.id, step.dependency, leaf=step)))
        said = [
            self._asked(one.condition, clause.id, one) for one in self.stated.get(clause.id, ())
        ]
        self._way(begins, [*firm, *loose, *said])
        if loose or said:
            self._freed_on(begins, clause.deadline, DEADLINE, firm)
            if phase is not None:
                self._freed_on(begins, phase.long_stop, LONG_STOP, firm)
        self._done(clause, begins, own)

    def _ends(self, clause: Clause) -> int:
        """The end of a clause: its own, else its phase's, else the agreement's."""
        known = ("ends", clause.id) in self.waits.number
        node = self.waits.node("ends", clause.id)
        if known:
            return node
        own = Reason(clause.id)
        last = clause.until or clause.deadline
        phase = self.phases.get(clause.phase)
        if last is not None:
            end = self._moment(last, clause.id)
        else:
            end = (self._closes(phase) if phase is not None else self._expiry(), TEXT, own)
        self._way(node, [(self.waits.node("begins", clause.id), TEXT, own), end])
        return node

    def _done(self, clause: Clause, begins: int, own: Reason) -> None:
        needs = [(begins, TEXT, own)]
        for other in self.certifying.get(clause.id, ()) if clause.certified_by else ():
            needs.append((self.waits.node("begins", other), IMPLIED, Reason(clause.id, _IMPLIED)))
        if clause.kind == "certifies":
            needs += [(self._performed(ref), TEXT, own) for ref in clause.promise.what]
        for stage in getattr(clause.promise, "stages", ()):
            part = self.waits.node("done", f"{clause.id}/{stage.id}")
            between = getattr(stage, "between", None)
            opens = [self._moment(between[0], clause.id)] if between else []
            self._way(part, [(begins, TEXT, own), *opens])
            needs.append((part, TEXT, own))
        self._way(self.waits.node("done", clause.id), needs)

    # what a reference stands for ----------------------------------------------------------------------------
    def _of(self, ref: str) -> Clause:
        return self.clauses.get(ref) or self.clauses[ref.rpartition("/")[0]]

    def _performed(self, ref: str) -> int:
        clause = self._of(ref)
        known = ("done", ref) in self.waits.number
        node = self.waits.node("done", ref)
        if not known and ref != clause.id and not any(
            f"{clause.id}/{stage.id}" == ref for stage in getattr(clause.promise, "stages", ())
        ):
            self._way(node, [(self.waits.node("begins", clause.id), TEXT, Reason(clause.id))])
        return node

    def _closes(self, phase: Phase) -> int:
        return self.waits.node("closes", phase.id)

    def _expiry(self) -> int:
        """The end of the agreement; where none is stated it never comes."""
        return self.date if self.agreement.timing.expiry is not None else self.waits.node("condition", "expiry")

    def _event(self, id_: str) -> int:
        known = ("event", id_) in self.waits.number
        node = self.waits.node("event", id_)
        if not known:
            event = self.agreement.events[id_]
            where = f"events.{id_}"
            if event.on is not None:
                self._way(node, [self._moment(event.on, where)])
            elif event.shown_by is not None:
                self._acts(node, event.shown_by, where)
            else:
                self._way(node, ())
        return node

    def _moment(self, when: When, where: str) -> Need:
        reason = Reason(where, leaf=when)
        if not when.ref:
            if when.day is not None or when.known == "entry":
                return (self.entry if where != "timing.entry" else self.date, TEXT, reason)
            return (self._expiry() if when.known == "expiry" else self.date, TEXT, reason)
        if when.ref in self.agreement.events:
            return (self._event(when.ref), TEXT, reason)
        if when.ref in self.phases:
            phase = self.phases[when.ref]
            closing = when.what in ("closes", "ends")
            return (self._closes(phase) if closing else self.waits.node("opens", phase.id), TEXT, reason)
        clause = self._of(when.ref)
        match when.what:
            case "begins" | "opens":
                node = self.waits.node("begins", clause.id)
            case "ends" | "closes":
                node = self._ends(clause)
            case "certified":
                node = self._certified(when.ref)
            case _:
                node = self._performed(when.ref)
        return (node, TEXT, reason)

    def _certified(self, ref: str) -> int:
        known = ("certified", ref) in self.waits.number
        node = self.waits.node("certified", ref)
        if not known:
            clause = self._of(ref)
            self._way(node, [(self._performed(ref), TEXT, Reason(clause.id))])
        return node

    # conditions -----------------------------------------------------------------------------------------------
    def _bit(self, dependency: Dependency) -> int:
        if dependency.kind == "reading":
            return self.waits.bit(dependency.of)
        return IMPLIED if dependency.kind == "implied" else TEXT

    def _bits(self, condition: Any, said: Stated | None) -> int:
        if said is not None:
            return self.waits.bit(said.by, stated=True)
        bits = 0
        for leaf in leaves(condition):
            bits |= self._bit(leaf.dependency)
        return bits

    def _asked(self, condition: Any, where: str, said: Stated | None = None) -> Need:
        """A condition as a need: its node, the bits under which it is asked, and why."""
        leaf = not isinstance(condition, Every_ | Any_ | Some | No)
        dependency = condition.dependency if leaf else _TEXT_ITSELF
        if said is not None:
            dependency = Dependency(kind="reading", of=said.by)
        reason = Reason(where, dependency, said is not None, condition if leaf else None)
        return (self._node(condition, where, said), self._bits(condition, said), reason)

    def _node(self, condition: Any, where: str, said: Stated | None) -> int:
        match condition:
            case Done():
                return self._performed(condition.done)
            case Begun():
                phase = self.phases.get(condition.in_force)
                return self.waits.node("opens", phase.id) if phase else self.waits.node("begins", condition.in_force)
            case Happened():
                return self._event(condition.event)
            case At():
                return self._moment(condition.reached, where)[0]
        node = self.waits.node("condition", str(len(self.graph)))
        match condition:
            case Every_():
                self._way(node, self._parts(condition.all, where, said))
            case Some():
                self._way(node, self._parts(condition.of, where, said), quota=condition.at_least)
            case Any_():
                for part in self._parts(condition.any, where, said):
                    self._way(node, [part], bits=part[1])
            case Quiet():
                self._way(node, self._quiet(condition.quiet, where))
            case Seen():
                self._acts(node, condition.seen, where)
            case Found() if condition.found in self.clauses:
                breached = self.waits.node("begins", condition.found)
                self._way(node, [(breached, IMPLIED, Reason(where, _IMPLIED))])
            case Decided() | Found() | No():
                # a body's or a participant's own move, or something that need only stay away
                self._way(node, ())
        return node

    def _parts(self, of: Sequence[Any], where: str, said: Stated | None) -> list[Need]:
        return [self._asked(part, where, said) for part in of]

    def _quiet(self, acts: Acts, where: str) -> list[Need]:
        """Quiet is in each participant's hands; where a duty binds one to it, it comes with that duty."""
        needs = []
        for duties in self.keepers.of_quiet(acts, where):
            kept = self.waits.node("condition", f"kept by {' or '.join(duties)}")
            if not self.graph.ways_of[kept]:
                for duty in duties:
                    self._way(kept, [(self._performed(duty), TEXT, Reason(where))])
            needs.append((kept, IMPLIED, Reason(where, _IMPLIED)))
        return needs

    def _acts(self, node: int, acts: Acts, where: str) -> None:
        """Acts that somebody is bound to come with that duty; others may come at any time."""
        duties = self.keepers.of_acts(acts, where)
        for duty in duties:
            self._way(node, [(self._performed(duty), IMPLIED, Reason(where, _IMPLIED))])
        if not duties:
            self._way(node, ())
