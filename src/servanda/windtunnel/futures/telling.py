"""What the law makes of what becomes known in an imagined future: facts told one by one, timers and expiries between.

``law`` is a tuple: 0 the program (eleven arrays, as ``compliance.settle`` takes them), 1 leaves (lo, hi, trail, fresh,
levels), 2 effects (first, leaf, level, value per fact), 3 starts of days, 4 state (value, rise, due, since, was, life),
5 tally (leaf_now, total, stated, levels, lives shown), 6 expiries (instant, leaf, value), 7 counters, 8 the record.
"""

from typing import Any, Final

from servanda.basis import DAY, NEVER, SECOND
from servanda.compliance import settle
from servanda.windtunnel.futures.columns import (
    EXPIRIES,
    L_LIFE,
    L_TOLD,
    LINES,
    LOGGED,
    MOVED,
    NOON,
    OVERFLOWED,
    TICK,
    UNSETTLED,
    WAKE,
)


def note(log: Any, counters: Any, kind: int, at: int, one: int, two: int, three: int) -> None:
    """One line of the record; nothing where no record is kept."""
    n = counters[LOGGED] * LINES
    if n + LINES <= len(log):
        log[n], log[n + 1], log[n + 2], log[n + 3], log[n + 4] = kind, at, one, two, three
        counters[LOGGED] += 1


def step(law: Any, at: int) -> None:
    """Settle the law at one instant."""
    prog, state, tally, counters = law[0], law[4], law[5], law[7]
    wake, chased = settle(
        prog[0], prog[1], prog[2], prog[3], prog[4], prog[5], prog[6], prog[7], prog[8], prog[9], prog[10],
        tally[0], law[3], at, state[0], state[1], state[2], state[3], state[4], state[5],
    )  # fmt: skip
    counters[WAKE] = wake
    counters[MOVED] = 1
    if chased:
        counters[UNSETTLED] = 1
    life, shown = state[5], tally[4]
    for k in range(len(life)):
        if life[k] != shown[k]:
            shown[k] = life[k]
            note(law[8], counters, L_LIFE, at, k, life[k], 0)


def weigh(leaves: Any, tally: Any, leaf: int) -> int:
    """Whether a bound holds now; returns 1 where that changed."""
    holds = 0
    if leaves[0][leaf] <= tally[1][leaf] <= leaves[1][leaf] and tally[2][leaf] == leaves[4][leaf]:
        holds = 1
    if holds == tally[0][leaf]:
        return 0
    tally[0][leaf] = holds
    return 1


def expire(leaves: Any, tally: Any, expiry: Any, counters: Any, at: int) -> int:
    """What stops counting at an instant; returns how many bounds changed."""
    changed, n = 0, 0
    while n < counters[EXPIRIES]:
        if expiry[3 * n] > at:
            n += 1
            continue
        leaf = expiry[3 * n + 1]
        tally[1][leaf] -= expiry[3 * n + 2]
        changed += weigh(leaves, tally, leaf)
        last = counters[EXPIRIES] - 1
        for k in range(3):
            expiry[3 * n + k] = expiry[3 * last + k]
        counters[EXPIRIES] = last
    return changed


def advance(law: Any, to: int) -> None:
    """Every timer and expiry before an instant, in order of time."""
    expiry, counters = law[6], law[7]
    while True:
        at = counters[WAKE]
        for n in range(counters[EXPIRIES]):
            if expiry[3 * n] < at:
                at = expiry[3 * n]
        if at >= to:
            return
        changed = expire(law[1], law[5], expiry, counters, at)
        if changed or at == counters[WAKE]:
            step(law, at)


def take_in(law: Any, day: int, happened: int, fact: int, at: int) -> None:
    """What a fact that becomes known at an instant changes."""
    leaves, effects, tally, expiry, counters = law[1], law[2], law[5], law[6], law[7]
    advance(law, at)
    changed = expire(leaves, tally, expiry, counters, at)
    fresh = 0
    for k in range(effects[0][fact], effects[0][fact + 1]):
        leaf, slot, value = effects[1][k], effects[2][k], effects[3][k]
        if slot >= 0:
            if tally[3][2 * slot + 1] == 0:
                tally[3][2 * slot + 1] = 1
                tally[2][leaf] += 1
            tally[1][leaf] += value - tally[3][2 * slot]
            tally[3][2 * slot] = value
        else:
            gone = NEVER
            if leaves[3][leaf]:
                gone = at + 1
            elif leaves[2][leaf]:
                gone = at - (day - happened) * DAY + leaves[2][leaf]
            if gone <= at:
                continue
            tally[1][leaf] += value
            if gone < NEVER:
                n = counters[EXPIRIES]
                if 3 * n + 3 > len(expiry):
                    counters[OVERFLOWED] = 1
                    continue
                expiry[3 * n], expiry[3 * n + 1], expiry[3 * n + 2] = gone, leaf, value
                counters[EXPIRIES] = n + 1
                if leaves[3][leaf]:
                    fresh = 1
        changed += weigh(leaves, tally, leaf)
    if changed or at == counters[WAKE]:
        step(law, at)
    if fresh and (expire(leaves, tally, expiry, counters, at + 1) or counters[WAKE] == at + 1):
        step(law, at + 1)


def tell(law: Any, start: int, day: int, happened: int, fact: int) -> None:
    """A fact becomes known on a day, having happened on another; the law is settled where a bound changed."""
    first, counters = law[2][0], law[7]
    tick = counters[TICK]
    counters[TICK] += 1
    note(law[8], counters, L_TOLD, day, fact, happened, tick)
    if first[fact] < first[fact + 1]:
        take_in(law, day, happened, fact, start + day * DAY + NOON + tick * SECOND)


#: The functions of this file that are compiled, callees first.
TELLING: Final = ("note", "step", "weigh", "expire", "advance", "take_in", "tell")
