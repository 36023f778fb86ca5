"""A law compiled: its conditions as a flat program of nodes, its transitions as flat rows."""

from dataclasses import dataclass, field

from servanda.agreement import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Each,
    Every,
    Holds,
    Kept,
    Law,
    Life,
    Lives,
    Moment,
    Move,
    Not,
    Once,
    Reached,
    Since,
)

# Operations of a node; plain integers, because the step function also runs compiled.
LEAF, REACHED, ALL, ANY, COUNT, NOT, KEPT, SINCE, LIVES = range(9)
LIVES_IN_ORDER = (Life.DORMANT, Life.IN_FORCE, Life.SUSPENDED, Life.ENDED)
MOVES_IN_ORDER = (Move.START, Move.SUSPEND, Move.RESUME, Move.EXTEND, Move.END)
NO_DAYS = -(2**31)


@dataclass(slots=True)
class Program:
    """Flat arrays the step function runs on.

    Per node: ``op``; ``p0`` (fixed instant, offset in µs, count, length or life), ``p1`` (child, or life mask),
    ``p2`` (days, or NO_DAYS); children in ``child[first[n]:first[n + 1]]``. Leaves are the Holds conditions in
    ``holds``, ``leaf[n]`` their number. Transitions: ``t_life``, ``t_move``, ``t_on``, ``t_when`` (-1: none).
    """

    law: Law
    op: list[int] = field(default_factory=list)
    p0: list[int] = field(default_factory=list)
    p1: list[int] = field(default_factory=list)
    p2: list[int] = field(default_factory=list)
    first: list[int] = field(default_factory=lambda: [0])
    child: list[int] = field(default_factory=list)
    leaf: list[int] = field(default_factory=list)
    holds: list[Holds] = field(default_factory=list)
    t_life: list[int] = field(default_factory=list)
    t_move: list[int] = field(default_factory=list)
    t_on: list[int] = field(default_factory=list)
    t_when: list[int] = field(default_factory=list)
    nodes: dict[Condition, int] = field(default_factory=dict)
    lives: dict[str, int] = field(default_factory=dict)

    def node(self, condition: Condition) -> int:
        """The node of a condition; the same condition is the same node."""
        known = self.nodes.get(condition)
        if known is not None:
            return known
        children: list[int] = []
        p0, p1, p2, leaf = 0, -1, NO_DAYS, -1
        match condition:
            case Holds():
                op, leaf = LEAF, len(self.holds)
                self.holds.append(condition)
            case Reached():
                op, p0 = REACHED, condition.moment.us
                if condition.moment.after is not None:
                    p1 = self.node(condition.moment.after)
                    p2 = NO_DAYS if condition.moment.days is None else condition.moment.days
            case AllOf():
                op, children = ALL, [self.node(part) for part in condition.parts]
            case AnyOf():
                op, children = ANY, [self.node(part) for part in condition.parts]
            case AtLeast():
                op, p0, children = COUNT, condition.count, [self.node(part) for part in condition.parts]
            case Not():
                op, p1 = NOT, self.node(condition.part)
            case Kept():
                op, p0, p1 = KEPT, condition.for_us, self.node(condition.part)
            case Since():
                op, p1 = SINCE, self.node(condition.part)
            case Lives():
                op, p0 = LIVES, self.lives[condition.clause]
                p1 = sum(1 << LIVES_IN_ORDER.index(state) for state in condition.states)
            case _:
                raise TypeError(f"not a condition: {condition!r}")
        self.op.append(op)
        self.p0.append(p0)
        self.p1.append(p1)
        self.p2.append(p2)
        self.leaf.append(leaf)
        self.child += children
        self.first.append(len(self.child))
        number = len(self.op) - 1
        self.nodes[condition] = number
        return number

    def moment(self, moment: Moment) -> int:
        """The node that says when a moment is reached."""
        return self.node(Reached(moment))


def compiled(law: Law) -> Program:
    """A law as a flat program: conditions of transitions, and every moment a window hangs on."""
    program = Program(law)
    program.lives = {str(life): number for number, life in enumerate(law.lives)}
    for move in law.transitions:
        program.t_life.append(program.lives[move.clause])
        program.t_move.append(MOVES_IN_ORDER.index(move.move))
        program.t_on.append(program.node(move.on))
        program.t_when.append(-1 if move.when is None else program.node(move.when))
    for obligation in law.obligations:
        window = obligation.window
        if isinstance(window, (Once, Every)):
            program.moment(window.opens)
            if window.closes is not None:
                program.moment(window.closes)
        elif isinstance(window, Each):
            pass  # its windows hang on facts, not on moments
        if obligation.while_ is not None:
            program.node(obligation.while_)
    for condition in law.performed.values():
        program.node(condition)
    return program
