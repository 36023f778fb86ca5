"""Random conflicts for Hypothesis, and the textbook definitions of stability written out once more, plainly."""

from itertools import product

from hypothesis import strategies as st

from servanda.windtunnel.graph_model import Concept, Conflict


@st.composite
def conflicts(draw: st.DrawFn, most_states: int = 5, most_makers: int = 3) -> Conflict:
    """A few states and decision makers, any moves, ties allowed, ways back or none."""
    size = draw(st.integers(2, most_states))
    makers = draw(st.integers(1, most_makers))
    row = st.lists(st.booleans(), min_size=size, max_size=size)
    moves = tuple(
        tuple(tuple(n for n, there in enumerate(draw(row)) if there and n != state) for state in range(size))
        for _ in range(makers)
    )
    ranks = tuple(tuple(draw(st.lists(st.integers(0, 4), min_size=size, max_size=size))) for _ in range(makers))
    names = tuple(f"maker {n}" for n in range(makers))
    return Conflict(names, tuple(f"state {n}" for n in range(size)), moves, ranks)


def reached_by_others(c: Conflict, i: int, start: int, improving: bool) -> set[int]:
    """R of N minus i: closed under one more legal move until nothing is added."""
    ways = {(start, None)}
    while True:
        more = {
            (after, j)
            for (at, last), j in product(ways, range(len(c.makers)))
            if j not in (i, last)
            for after in c.moves[j][at]
            if not improving or c.ranks[j][after] > c.ranks[j][at]
        }
        if more <= ways:
            return {state for state, last in ways if last is not None}
        ways |= more


def stays(c: Conflict, i: int, s: int, concept: Concept) -> bool:
    """The definition of each concept, word for word."""
    u = c.ranks[i]
    improvements = [t for t in c.moves[i][s] if u[t] > u[s]]
    if concept is Concept.NASH:
        return not improvements
    if concept is Concept.GMR:
        return all(any(u[x] <= u[s] for x in reached_by_others(c, i, t, False)) for t in improvements)
    if concept is Concept.SEQ:
        return all(any(u[x] <= u[s] for x in reached_by_others(c, i, t, True)) for t in improvements)
    return all(
        any(u[x] <= u[s] and all(u[out] <= u[s] for out in c.moves[i][x]) for x in reached_by_others(c, i, t, False))
        for t in improvements
    )
