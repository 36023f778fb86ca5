"""The one step function: from change points of tallies to what is true when, and the life of every clause.

Written once over flat sequences of integers, with no object in it, so that the same lines run uncompiled (on
lists, in the core install), compiled by numba where it is present, in batch, in stream, and in simulated futures.
Node operations are those of ``program``: leaves change at given instants; everything else follows.
"""

from collections.abc import Sequence
from typing import Final

from servanda.basis import NEVER

_LEAF, _REACHED, _ALL, _ANY, _COUNT, _NOT, _KEPT, _SINCE, _LIVES = range(9)
_START, _SUSPEND, _RESUME, _EXTEND, _END = range(5)
_DORMANT, _IN_FORCE, _SUSPENDED, _ENDED = range(4)
_NO_DAYS: Final = -(2**31)
_NEVER: Final = NEVER
#: A program whose lives still change after this many rounds at one instant chases its own tail; it is stopped.
MOST_ROUNDS: Final = 64


def day_after(day_starts: Sequence[int], instant: int, days: int) -> int:
    """The start of the local day so many days after the one an instant falls on; NEVER beyond the table."""
    low, high = 0, len(day_starts)
    while low < high:
        middle = (low + high) // 2
        if day_starts[middle] <= instant:
            low = middle + 1
        else:
            high = middle
    index = low - 1 + days
    if index < 0 or index >= len(day_starts):
        return _NEVER
    return day_starts[index]


def evaluate(  # noqa: C901  (one arm per operation; a call per arm would cost the loop)
    op: Sequence[int],
    p0: Sequence[int],
    p1: Sequence[int],
    p2: Sequence[int],
    first: Sequence[int],
    child: Sequence[int],
    leaf: Sequence[int],
    leaf_now: Sequence[int],
    day_starts: Sequence[int],
    life: Sequence[int],
    now: int,
    value: list[int],
    rise: list[int],
    due: list[int],
    since: list[int],
) -> int:
    """Every node at one instant, children before parents; returns the earliest instant a timer will change one.

    Writes ``value`` (0/1), ``rise`` (first instant true), ``due`` (when a moment falls), ``since`` (since when the
    part of a Kept is true); NEVER where there is none yet.
    """
    wake = _NEVER
    for n in range(len(op)):
        kind = op[n]
        true = 0
        if kind == _LEAF:
            true = leaf_now[leaf[n]]
        elif kind == _REACHED:
            if p1[n] < 0:
                due[n] = p0[n]
            elif due[n] == _NEVER and rise[p1[n]] != _NEVER:
                base = rise[p1[n]] if p2[n] == _NO_DAYS else day_after(day_starts, rise[p1[n]], p2[n])
                if base != _NEVER:
                    due[n] = base + p0[n]
            if due[n] <= now:
                true = 1
            elif due[n] < wake:
                wake = due[n]
        elif kind == _ALL:
            true = 1
            for k in range(first[n], first[n + 1]):
                if not value[child[k]]:
                    true = 0
        elif kind == _ANY:
            for k in range(first[n], first[n + 1]):
                if value[child[k]]:
                    true = 1
        elif kind == _COUNT:
            count = 0
            for k in range(first[n], first[n + 1]):
                count += value[child[k]]
            if count >= p0[n]:
                true = 1
        elif kind == _NOT:
            true = 1 - value[p1[n]]
        elif kind == _KEPT:
            if not value[p1[n]]:
                since[n] = _NEVER
            else:
                if since[n] == _NEVER:
                    since[n] = now
                if since[n] + p0[n] <= now:
                    true = 1
                elif since[n] + p0[n] < wake:
                    wake = since[n] + p0[n]
        elif kind == _SINCE:
            if value[n] or value[p1[n]]:
                true = 1
        elif kind == _LIVES:
            true = (p1[n] >> life[p0[n]]) & 1
        value[n] = true
        if true and rise[n] == _NEVER:
            rise[n] = now
    return wake


def move_lives(
    t_life: Sequence[int],
    t_move: Sequence[int],
    t_on: Sequence[int],
    t_when: Sequence[int],
    value: Sequence[int],
    was: list[int],
    life: list[int],
) -> int:
    """Apply every transition that is due, in the order of the agreement; returns how many lives moved.

    Start and end act while their condition holds; suspend, resume and extend act when it comes true, because both
    of a pair may hold at once.
    """
    moved = 0
    for t in range(len(t_life)):
        on = value[t_on[t]]
        rising = on != 0 and was[t] == 0
        was[t] = on
        if on == 0 or (t_when[t] >= 0 and value[t_when[t]] == 0):
            continue
        state, kind, this = life[t_life[t]], t_move[t], -1
        if kind == _START and state == _DORMANT:
            this = _IN_FORCE
        elif kind == _END and state != _ENDED:
            this = _ENDED
        elif rising and kind == _SUSPEND and state == _IN_FORCE:
            this = _SUSPENDED
        elif rising and ((kind == _RESUME and state == _SUSPENDED) or (kind == _EXTEND and state == _ENDED)):
            this = _IN_FORCE
        if this >= 0:
            life[t_life[t]] = this
            moved += 1
    return moved


def settle(
    op: Sequence[int],
    p0: Sequence[int],
    p1: Sequence[int],
    p2: Sequence[int],
    first: Sequence[int],
    child: Sequence[int],
    leaf: Sequence[int],
    t_life: Sequence[int],
    t_move: Sequence[int],
    t_on: Sequence[int],
    t_when: Sequence[int],
    leaf_now: Sequence[int],
    day_starts: Sequence[int],
    now: int,
    value: list[int],
    rise: list[int],
    due: list[int],
    since: list[int],
    was: list[int],
    life: list[int],
) -> tuple[int, int]:
    """One instant, until no life moves any more: the step itself, for a record and for an imagined future alike.

    Returns the earliest instant at which a timer will change a node, and 1 where lives never settled.
    """
    wake = _NEVER
    for _ in range(MOST_ROUNDS):
        wake = evaluate(op, p0, p1, p2, first, child, leaf, leaf_now, day_starts, life, now, value, rise, due, since)
        if move_lives(t_life, t_move, t_on, t_when, value, was, life) == 0:
            return wake, 0
    return wake, 1


def run(
    op: Sequence[int],
    p0: Sequence[int],
    p1: Sequence[int],
    p2: Sequence[int],
    first: Sequence[int],
    child: Sequence[int],
    leaf: Sequence[int],
    t_life: Sequence[int],
    t_move: Sequence[int],
    t_on: Sequence[int],
    t_when: Sequence[int],
    leaf_now: list[int],
    flip_at: Sequence[int],
    flip_leaf: Sequence[int],
    day_starts: Sequence[int],
    start: int,
    stop: int,
    value: list[int],
    rise: list[int],
    due: list[int],
    since: list[int],
    was: list[int],
    life: list[int],
    log_at: list[int],
    log_life: list[int],
    log_state: list[int],
    log_node: list[int],
    log_true: list[int],
    log_when: list[int],
) -> int:
    """From ``start`` to ``stop`` (excluded): visit every change point and timer in order.

    ``flip_at`` ascending, ``flip_leaf`` which leaf toggles then. Appends to ``log_*`` each life's new state and
    each node's new value with its instant. Returns 0, or 1 where lives never settled at some instant.
    """
    now, cursor, unsettled = start, 0, 0
    shown, before = [0] * len(op), [0] * len(life)
    while now < stop:
        while cursor < len(flip_at) and flip_at[cursor] <= now:
            leaf_now[flip_leaf[cursor]] = 1 - leaf_now[flip_leaf[cursor]]
            cursor += 1
        for k in range(len(life)):
            before[k] = life[k]
        wake, chased = settle(
            op, p0, p1, p2, first, child, leaf, t_life, t_move, t_on, t_when,
            leaf_now, day_starts, now, value, rise, due, since, was, life,
        )  # fmt: skip
        if chased:
            unsettled = 1
        # A state that was left again at the same instant never lasted.
        for k in range(len(life)):
            if life[k] != before[k]:
                log_at.append(now)
                log_life.append(k)
                log_state.append(life[k])
        for n in range(len(op)):
            if value[n] != shown[n]:
                shown[n] = value[n]
                log_node.append(n)
                log_true.append(value[n])
                log_when.append(now)
        if cursor < len(flip_at) and flip_at[cursor] < wake:
            wake = flip_at[cursor]
        now = wake
    return unsettled
