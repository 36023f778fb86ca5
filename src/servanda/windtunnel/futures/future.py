"""One imagined future, day by day: who contravenes, who sees it, who answers, what the law makes of it.

Written once over flat arrays of numbers, with no object in it, so that the same lines run uncompiled on lists and
compiled by numba. Whatever the agreement's own gates, ladder and lives do, they do in ``compliance``'s step function:
this loop only tells it facts. Arithmetic on chances is multiplication, division and comparison alone, so that the
compiled and the uncompiled form agree to the last bit.

The arrays and their columns are planned in ``model.rows``; ``prog``, ``state`` and ``tally`` are tuples of arrays as
``play`` says.
"""

from typing import Any, Final

from servanda.basis import DAY, NEVER, SECOND
from servanda.compliance import settle
from servanda.windtunnel.futures.words import words
from servanda.windtunnel.model.rows import (
    Actor,
    Attack,
    AttackAt,
    Cause,
    Log,
    Out,
    Owed,
    OwedAt,
    Pair,
    Way,
    WayAt,
    World,
)

_DAY: Final = DAY
_SECOND: Final = SECOND
_NEVER: Final = NEVER
#: When in a day facts become known: a microsecond past noon, for dates written in an agreement fall on whole seconds.
NOON: Final = DAY // 2 + 1
_DORMANT, _IN_FORCE, _SUSPENDED, _ENDED = range(4)
# Counters of one future.
_WAKE, _EXPIRIES, _QUEUED, _LOGGED, _TICK, _UNSETTLED, _OVERFLOWED, _ENDS = range(8)
COUNTERS: Final = 8
# What waits in the queue of days.
_FACT, _ALARM, _ANSWER = range(3)
#: Columns of the queue: day, sort, three numbers.
QUEUE: Final = 5
# Channels of draws: what each day's numbers are drawn for. Ways, duties and spoilers bring channels of their own.
_SINCERE, _READING, _WITHHOLD, _LADDER, _WALK, _FINDING = (n << 24 for n in range(1, 7))
_ONCE: Final = 0xFFFFFFFF
#: Odds are kept between these; beyond them another alarm or quiet day tells nobody anything.
_LEAST_ODDS, _MOST_ODDS = 1e-6, 1e6

_WORLD, _ACTOR, _WAY, _OWED, _ATTACK, _PAIR = (int(one.WIDTH) for one in (World, Actor, Way, Owed, Attack, Pair))
_W, _D, _S, _O, _L = int(WayAt.WIDTH), int(OwedAt.WIDTH), int(AttackAt.WIDTH), int(Out.WIDTH), int(Log.WIDTH)
_LINE, _BODY, _GUARANTOR = int(World.LINE_CLEARS), int(World.BODY_CLEARS), int(World.GUARANTOR_STOPS)
_CEILING, _ANSWER_DAYS, _COOLING = int(World.CEILING), int(World.ANSWER_DAYS), int(World.COOLING)
_WALK_AWAY, _FINDS, _FINDING_DAYS = int(World.WALK_AWAY), int(World.FINDS), int(World.FINDING_DAYS)
_RESUMES, _DECIDES, _CUSTODY = int(World.RESUMES_DAYS), int(World.DECIDES), int(World.CUSTODY)
_ODDS, _MINIMUM, _RESOLVE = int(Actor.ODDS), int(Actor.LEAST_ODDS), int(Actor.RESOLVE)
_TRUE, _STANDS, _WITHHOLDS = int(Actor.SINCERE), int(Actor.READING), int(Actor.WITHHOLDS)
_ACCIDENT, _OPPORTUNITY, _FALSE = int(Way.ACCIDENT), int(Way.OPPORTUNITY), int(Way.FALSE_ALARM)
_BODY_SEES, _ANY_SEES, _DELAY = int(Way.BODY_SEES), int(Way.ANY_SEES), int(Way.DELAY)
_TEMPTS, _TEMPTS_BAD, _CLAIMED = int(Way.TEMPTS_SINCERE), int(Way.TEMPTS_INSINCERE), int(Way.CLAIMED)
_UNSTUCK = int(Way.UNSTUCK)
_DAILY, _TELLS = int(Owed.DAILY), int(Owed.TELLS)
_SKIPS, _SKIPS_BAD = int(Owed.SKIPS_SINCERE), int(Owed.SKIPS_INSINCERE)
_IF_TRUE, _IF_FALSE, _BLAMED = int(Attack.IF_SINCERE), int(Attack.IF_INSINCERE), int(Attack.BLAMED)
_BY_ALARM, _BY_QUIET = int(Pair.ALARM), int(Pair.QUIET)
_WAY_ACTOR, _WAY_LIFE, _WAY_CHANNEL = int(WayAt.ACTOR), int(WayAt.LIFE), int(WayAt.CHANNEL)
_SEEN, _TOLD, _FOUND = int(WayAt.SEEN), int(WayAt.TOLD), int(WayAt.FOUND)
_RESUMED, _DECIDED = int(WayAt.RESUMED), int(WayAt.DECIDED)
_DUTY_ACTOR, _DUTY_LIFE, _DUTY_CHANNEL = int(OwedAt.ACTOR), int(OwedAt.LIFE), int(OwedAt.CHANNEL)
_DONE, _CLOSES, _PARTNER, _HELD = int(OwedAt.DONE), int(OwedAt.CLOSES), int(OwedAt.PARTNER), int(OwedAt.HELD)
_AGAINST, _DOOR, _ATTACK_CHANNEL, _ATTACK_FACT = (
    int(AttackAt.AGAINST), int(AttackAt.BLAMED), int(AttackAt.CHANNEL), int(AttackAt.FACT)
)  # fmt: skip
_C_ACCIDENT, _C_FALSE, _C_SPOILER = int(Cause.ACCIDENT), int(Cause.FALSE_ALARM), int(Cause.SPOILER)
_C_TEMPTATION, _C_DELAY, _C_DEADLOCK, _C_LAPSE = (
    int(Cause.TEMPTATION), int(Cause.DELAY), int(Cause.DEADLOCK), int(Cause.LAPSE)
)  # fmt: skip
_OUT_END, _OUT_CAUSE, _OUT_FIRST, _OUT_BREACHES = int(Out.END), int(Out.CAUSE), int(Out.FIRST), int(Out.CONTRAVENED)
_OUT_ALARMS, _OUT_FALSE, _OUT_CLEARED = int(Out.ALARMS), int(Out.FALSE_ALARMS), int(Out.CLEARED)
_OUT_ANSWERS, _OUT_HIGHEST, _OUT_UNBOUND = int(Out.ANSWERS), int(Out.HIGHEST), int(Out.UNBOUND)
_OUT_DONE, _OUT_OVERDUE, _OUT_ATTACKS, _OUT_BEGAN = int(Out.DONE), int(Out.OVERDUE), int(Out.ATTACKS), int(Out.BEGAN)
_OUT_UNSETTLED, _OUT_OVERFLOWED, _OUT_LAST = int(Out.UNSETTLED), int(Out.OVERFLOWED), int(Out.LAST)
_L_CONTRAVENED, _L_FALSE, _L_ATTACK, _L_ALARM, _L_CLEARED = range(5)
_L_ANSWERED, _L_TOLD, _L_DONE, _L_OVERDUE, _L_DISTRUST = range(5, 10)
_L_LIFE, _L_ENDED, _L_UNBOUND, _L_WALKED, _L_LET_GO = range(10, 15)


def note(log: Any, counters: Any, kind: int, at: int, one: int, two: int, three: int) -> None:
    """One line of the record; nothing where no record is kept."""
    n = counters[_LOGGED] * _L
    if n + _L <= len(log):
        log[n], log[n + 1], log[n + 2], log[n + 3], log[n + 4] = kind, at, one, two, three
        counters[_LOGGED] += 1


def step(prog: Any, state: Any, tally: Any, day_starts: Any, counters: Any, at: int, log: Any) -> None:
    """Settle the law at one instant."""
    leaf_now, shown = tally[0], tally[4]
    wake, chased = settle(
        prog[0], prog[1], prog[2], prog[3], prog[4], prog[5], prog[6], prog[7], prog[8], prog[9], prog[10],
        leaf_now, day_starts, at, state[0], state[1], state[2], state[3], state[4], state[5],
    )  # fmt: skip
    counters[_WAKE] = wake
    if chased:
        counters[_UNSETTLED] = 1
    life = state[5]
    for k in range(len(life)):
        if life[k] != shown[k]:
            shown[k] = life[k]
            note(log, counters, _L_LIFE, at, k, life[k], 0)


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
    while n < counters[_EXPIRIES]:
        if expiry[3 * n] > at:
            n += 1
            continue
        leaf = expiry[3 * n + 1]
        tally[1][leaf] -= expiry[3 * n + 2]
        changed += weigh(leaves, tally, leaf)
        last = counters[_EXPIRIES] - 1
        for k in range(3):
            expiry[3 * n + k] = expiry[3 * last + k]
        counters[_EXPIRIES] = last
    return changed


def advance(
    prog: Any, leaves: Any, state: Any, tally: Any, expiry: Any, counters: Any, day_starts: Any, to: int, log: Any
) -> None:
    """Every timer and expiry before an instant, in order of time."""
    while True:
        at = counters[_WAKE]
        for n in range(counters[_EXPIRIES]):
            if expiry[3 * n] < at:
                at = expiry[3 * n]
        if at >= to:
            return
        changed = expire(leaves, tally, expiry, counters, at)
        if changed or at == counters[_WAKE]:
            step(prog, state, tally, day_starts, counters, at, log)


def tell(  # noqa: C901  (one loop over what a fact changes; a call per arm would cost it)
    prog: Any,
    leaves: Any,
    effects: Any,
    state: Any,
    tally: Any,
    expiry: Any,
    counters: Any,
    day_starts: Any,
    start: int,
    day: int,
    happened: int,
    fact: int,
    log: Any,
) -> None:
    """A fact becomes known on a day, having happened on another; the law is settled where a bound changed."""
    tick = counters[_TICK]
    counters[_TICK] += 1
    at = start + day * _DAY + NOON + tick * _SECOND
    note(log, counters, _L_TOLD, day, fact, happened, tick)
    if effects[0][fact] == effects[0][fact + 1]:
        return
    advance(prog, leaves, state, tally, expiry, counters, day_starts, at, log)
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
            gone = _NEVER
            if leaves[3][leaf]:
                gone = at + 1
            elif leaves[2][leaf]:
                gone = at - (day - happened) * _DAY + leaves[2][leaf]
            if gone <= at:
                continue
            tally[1][leaf] += value
            if gone < _NEVER:
                n = counters[_EXPIRIES]
                if 3 * n + 3 > len(expiry):
                    counters[_OVERFLOWED] = 1
                    continue
                expiry[3 * n], expiry[3 * n + 1], expiry[3 * n + 2] = gone, leaf, value
                counters[_EXPIRIES] = n + 1
                if leaves[3][leaf]:
                    fresh = 1
        changed += weigh(leaves, tally, leaf)
    if changed or at == counters[_WAKE]:
        step(prog, state, tally, day_starts, counters, at, log)
    if fresh and (expire(leaves, tally, expiry, counters, at + 1) or counters[_WAKE] == at + 1):
        step(prog, state, tally, day_starts, counters, at + 1, log)


def enqueue(queue: Any, counters: Any, day: int, sort: int, one: int, two: int, three: int) -> None:
    """Something that is to come on a later day."""
    n = counters[_QUEUED] * QUEUE
    if n + QUEUE > len(queue):
        counters[_OVERFLOWED] = 1
        return
    queue[n], queue[n + 1], queue[n + 2], queue[n + 3], queue[n + 4] = day, sort, one, two, three
    counters[_QUEUED] += 1


def drawn_days(number: float, daily: float, most: int) -> int:
    """Days until something with a chance a day first happens, from one number; ``most`` where it takes longer."""
    left, days = 1.0, 0
    while days < most:
        left *= 1.0 - daily
        if number >= left:
            return days
        days += 1
    return days


def climb(  # noqa: C901  (one rung after another; its state would be ten arguments more)
    low: int, high: int, run: int, assumed: int, row: Any, actors: int, ways: Any, way_count: int,
    prog: Any, leaves: Any, effects: Any, state: Any, tally: Any, expiry: Any, queue: Any, counters: Any,
    day_starts: Any, start: int, day: int, rung: Any, steps: Any, violent: Any, out: Any, log: Any,
    turn: int, other: int, cause: int, seen_by_body: int,
) -> int:  # fmt: skip
    """``turn`` has been alarmed by ``other``: cleared up, let go, or answered, and so on up; 1 where it is war."""
    pair = turn * actors + other if turn < other else other * actors + turn
    while True:
        channel = _LADDER + pair * 256 + steps[pair]
        if steps[pair] < 255:
            steps[pair] += 1
        one, two, three, _ = words(day, channel, run, assumed, low, high)
        clears = 0.0
        if cause != _C_TEMPTATION:
            clears = row[_LINE]
            if seen_by_body:
                clears = 1.0 - (1.0 - clears) * (1.0 - row[_BODY])
        if one < clears:
            out[_OUT_CLEARED] += 1
            note(log, counters, _L_CLEARED, day, turn, other, 0)
            break
        if two >= row[_WORLD + turn * _ACTOR + _RESOLVE]:
            note(log, counters, _L_LET_GO, day, turn, other, 0)
            break
        if three < row[_GUARANTOR]:
            out[_OUT_CLEARED] += 1
            note(log, counters, _L_CLEARED, day, turn, other, 1)
            break
        rung[pair] += 1
        out[_OUT_ANSWERS] += 1
        violent[day] += 1
        if rung[pair] > out[_OUT_HIGHEST]:
            out[_OUT_HIGHEST] = rung[pair]
        note(log, counters, _L_ANSWERED, day, turn, other, rung[pair])
        for way in range(way_count):
            # What answers is what the first clause in force that binds whoever answers forbids.
            if ways[way * _W + _WAY_ACTOR] == turn and state[5][ways[way * _W + _WAY_LIFE]] == _IN_FORCE:
                tell(
                    prog, leaves, effects, state, tally, expiry, counters, day_starts, start, day, day,
                    ways[way * _W + _TOLD], log,
                )  # fmt: skip
                break
        if rung[pair] >= row[_CEILING]:
            return 1
        turn, other = other, turn
        if row[_ANSWER_DAYS] >= 1.0:
            enqueue(queue, counters, day + 1, _ANSWER, turn * actors + other, cause, seen_by_body)
            return 0
    if row[_COOLING] <= 0.0:
        rung[pair] = 0
    return 0


def play(  # noqa: C901  (the day's order stands in one place; each part that repeats is a function above)
    low: int, high: int, run: int, assumed: int, horizon: int, start: int, shape: Any, row: Any,
    ways: Any, duties: Any, need_first: Any, needs: Any, attacks: Any,
    prog: Any, leaves: Any, effects: Any, day_starts: Any,
    state: Any, tally: Any, expiry: Any, queue: Any, counters: Any,
    odds: Any, sincere: Any, stands: Any, withholds: Any, rung: Any, alarmed: Any, rooted: Any, steps: Any,
    due_day: Any, violent: Any, out: Any, log: Any,
) -> None:  # fmt: skip
    """Play one future into ``out``.

    ``low``, ``high``: the seed; ``run`` and ``assumed``: which future, under which set of assumptions (``row``).
    ``shape``: how many actors, ways, duties, attacks, and the number of the agreement's own life. ``needs``: pairs of
    a node and whose reading it is (-1: the text's), per duty from ``need_first``. ``prog``: the eleven arrays of the
    program and its transitions. ``leaves``: lo, hi, trail, fresh, levels. ``effects``: first, leaf, level, value per
    fact. ``state``: value, rise, due, since, was, life, as settled when the first day begins. ``tally``: leaf_now,
    total, stated, levels, lives shown. The rest is room to work in.
    """
    actors, way_count, duty_count, attack_count, whole = shape[0], shape[1], shape[2], shape[3], shape[4]
    way_row = _WORLD + actors * _ACTOR
    owed_row = way_row + way_count * _WAY
    attack_row = owed_row + duty_count * _OWED
    pair_row = attack_row + attack_count * _ATTACK
    life = state[5]
    for k in range(_O):
        out[k] = 0
    out[_OUT_FIRST], out[_OUT_BEGAN], out[_OUT_LAST], out[_OUT_END] = -1, -1, -1, horizon
    for i in range(actors):
        one, two, three, _ = words(_ONCE, _SINCERE + i, run, assumed, low, high)
        base = _WORLD + i * _ACTOR
        sincere[i] = 1 if one < row[base + _TRUE] else 0
        stands[i] = 1 if two < row[base + _STANDS] else 0
        withholds[i] = 1 if sincere[i] == 0 and three < row[base + _WITHHOLDS] else 0
        if withholds[i] and three < row[base + _WITHHOLDS] * (1.0 - row[_CUSTODY]):
            withholds[i] = 2  # even from a third party
        for j in range(actors):
            odds[i * actors + j] = row[base + _ODDS]
            rung[i * actors + j] = 0
            alarmed[i * actors + j] = -1
            rooted[i * actors + j] = _C_TEMPTATION
    for d in range(duty_count):
        due_day[2 * d], due_day[2 * d + 1] = -1, 0
    ended, day = 0, 0
    while day < horizon and ended == 0:
        counters[_TICK] = 0
        for k in range(actors * actors):
            steps[k] = 0
        noon = start + day * _DAY + NOON
        if counters[_WAKE] < noon or counters[_EXPIRIES]:
            advance(prog, leaves, state, tally, expiry, counters, day_starts, noon, log)
        if out[_OUT_BEGAN] < 0 and life[whole] == _IN_FORCE:
            out[_OUT_BEGAN] = day
        # What was to come today.
        n = 0
        while n < counters[_QUEUED] and ended == 0:
            if queue[n * QUEUE] > day:
                n += 1
                continue
            sort, one_, two_, three_ = (
                queue[n * QUEUE + 1], queue[n * QUEUE + 2], queue[n * QUEUE + 3], queue[n * QUEUE + 4]
            )  # fmt: skip
            # In the order they were put there: what comes later stands later.
            for k in range(n * QUEUE, (counters[_QUEUED] - 1) * QUEUE):
                queue[k] = queue[k + QUEUE]
            counters[_QUEUED] -= 1
            if sort == _FACT:
                tell(
                    prog, leaves, effects, state, tally, expiry, counters, day_starts, start, day, two_, one_, log
                )  # fmt: skip
            elif sort == _ALARM:
                ended = alarm(
                    low, high, run, assumed, row, pair_row, actors, ways, way_count, prog, leaves, effects, state,
                    tally, expiry, queue, counters, day_starts, start, day, odds, rung, alarmed, rooted, steps,
                    violent, out, log, one_ // actors, one_ % actors, two_, three_,
                )  # fmt: skip
            else:
                if climb(
                    low, high, run, assumed, row, actors, ways, way_count, prog, leaves, effects, state, tally, expiry,
                    queue, counters, day_starts, start, day, rung, steps, violent, out, log,
                    one_ // actors, one_ % actors, two_, three_,
                ):  # fmt: skip
                    ended = two_
        # Duties; whoever is kept waiting asks itself once a day whether to go on.
        asked = 0
        for d in range(duty_count):
            if ended or due_day[2 * d + 1] == 2:
                continue
            actor = duties[d * _D + _DUTY_ACTOR]
            if due_day[2 * d] < 0:
                if ready(duties, need_first, needs, state, stands, withholds, sincere, row, owed_row, d) == 0:
                    can = 0
                else:
                    partner = duties[d * _D + _PARTNER]
                    can = 1
                    if partner >= 0 and due_day[2 * partner + 1] != 2:
                        can = ready(
                            duties, need_first, needs, state, stands, withholds, sincere, row, owed_row, partner
                        )
                if can:
                    one, _, _, _ = words(day, duties[d * _D + _DUTY_CHANNEL], run, assumed, low, high)
                    due_day[2 * d] = day + drawn_days(one, row[owed_row + d * _OWED + _DAILY], horizon - day)
            mine = duties[d * _D + _DUTY_LIFE]
            if 0 <= due_day[2 * d] <= day and (mine < 0 or life[mine] == _IN_FORCE):
                due_day[2 * d + 1] = 2
                out[_OUT_DONE] += 1
                note(log, counters, _L_DONE, day, d, 0, 0)
                for i in range(actors):
                    if actor >= 0 and i != actor:
                        odds[i * actors + actor] *= row[owed_row + d * _OWED + _TELLS]
                        if odds[i * actors + actor] > _MOST_ODDS:
                            odds[i * actors + actor] = _MOST_ODDS
                tell(
                    prog, leaves, effects, state, tally, expiry, counters, day_starts, start, day, day,
                    duties[d * _D + _DONE], log,
                )  # fmt: skip
                continue
            closes = duties[d * _D + _CLOSES]
            if closes >= 0 and actor >= 0 and state[2][closes] <= noon:
                cause = _C_DELAY
                if due_day[2 * d] < 0:
                    cause = _C_TEMPTATION if withheld(duties, withholds, sincere, row, owed_row, d) else _C_DEADLOCK
                if due_day[2 * d + 1] == 0 and life[mine] == _IN_FORCE:
                    due_day[2 * d + 1] = 1
                    out[_OUT_OVERDUE] += 1
                    note(log, counters, _L_OVERDUE, day, d, cause, 0)
                if due_day[2 * d + 1] == 1 and row[_WALK_AWAY] > 0.0 and asked == 0:
                    asked = 1
                    one, _, _, _ = words(
                        day, _WALK + (duties[d * _D + _DUTY_CHANNEL] & 0xFFFFFF), run, assumed, low, high
                    )
                    if one < row[_WALK_AWAY]:
                        note(log, counters, _L_WALKED, day, d, cause, 0)
                        ended = cause
        # Ways to contravene, and alarms without a cause.
        for w in range(way_count):
            if ended:
                continue
            base, at = way_row + w * _WAY, w * _W
            one, two, three, four = words(day, ways[at + _WAY_CHANNEL], run, assumed, low, high)
            actor = ways[at + _WAY_ACTOR]
            other = 1 - actor
            if actors > 2:
                # Four numbers a day and way: which of the others it strikes shares the third with who sees it.
                other = int(four * 65536.0) % (actors - 1)
                other = other if other < actor else other + 1
            standing = life[ways[at + _WAY_LIFE]]
            tempts = row[base + (_TEMPTS if sincere[actor] else _TEMPTS_BAD)]
            if standing != _IN_FORCE:
                # Before it binds, while it is suspended and after it ended nothing holds anybody back but himself.
                if one < row[base + _ACCIDENT] + row[base + _OPPORTUNITY]:
                    out[_OUT_UNBOUND] += 1
                    violent[day] += 1
                    note(log, counters, _L_UNBOUND, day, w, 0, 0)
                continue
            cause = 0
            if one < row[base + _ACCIDENT]:
                cause = _C_ACCIDENT
            elif one < row[base + _ACCIDENT] + row[base + _OPPORTUNITY] * tempts:
                cause = _C_TEMPTATION
            if cause:
                out[_OUT_BREACHES] += 1
                violent[day] += 1
                if out[_OUT_FIRST] < 0:
                    out[_OUT_FIRST] = day
                seer = 1 if three < row[base + _BODY_SEES] else 2 if three < row[base + _ANY_SEES] else 0
                note(log, counters, _L_CONTRAVENED, day, w, cause, seer)
                if seer == 1:
                    known = day + int(row[base + _DELAY])
                    enqueue(queue, counters, known, _FACT, ways[at + _SEEN], day, 0)
                    enqueue(queue, counters, known, _ALARM, other * actors + actor, cause, 1)
                    if four >= row[base + _CLAIMED]:
                        follow(low, high, run, assumed, row, base, ways, w, queue, counters, known)
                elif seer == 2:
                    tell(
                        prog, leaves, effects, state, tally, expiry, counters, day_starts, start, day, day,
                        ways[at + _TOLD], log,
                    )  # fmt: skip
                    ended = alarm(
                        low, high, run, assumed, row, pair_row, actors, ways, way_count, prog, leaves, effects,
                        state, tally, expiry, queue, counters, day_starts, start, day, odds, rung, alarmed, rooted,
                        steps, violent, out, log, other, actor, cause, 0,
                    )  # fmt: skip
            elif two < row[base + _FALSE]:
                out[_OUT_FALSE] += 1
                watched = 1 if row[base + _BODY_SEES] > 0.0 else 0
                note(log, counters, _L_FALSE, day, w, 0, 0)
                tell(
                    prog, leaves, effects, state, tally, expiry, counters, day_starts, start, day, day,
                    ways[at + _TOLD], log,
                )  # fmt: skip
                ended = alarm(
                    low, high, run, assumed, row, pair_row, actors, ways, way_count, prog, leaves, effects, state,
                    tally, expiry, queue, counters, day_starts, start, day, odds, rung, alarmed, rooted, steps,
                    violent, out, log, other, actor, _C_FALSE, watched,
                )  # fmt: skip
        for s in range(attack_count):
            if ended:
                continue
            base, at = attack_row + s * _ATTACK, s * _S
            one, two, _, _ = words(day, attacks[at + _ATTACK_CHANNEL], run, assumed, low, high)
            blamed = attacks[at + _DOOR]
            if one < row[base + (_IF_TRUE if sincere[blamed] else _IF_FALSE)]:
                out[_OUT_ATTACKS] += 1
                violent[day] += 1
                laid = 1 if two < row[base + _BLAMED] else 0
                note(log, counters, _L_ATTACK, day, s, laid, 0)
                tell(
                    prog, leaves, effects, state, tally, expiry, counters, day_starts, start, day, day,
                    attacks[at + _ATTACK_FACT], log,
                )  # fmt: skip
                if laid and life[whole] == _IN_FORCE:
                    ended = alarm(
                        low, high, run, assumed, row, pair_row, actors, ways, way_count, prog, leaves, effects,
                        state, tally, expiry, queue, counters, day_starts, start, day, odds, rung, alarmed, rooted,
                        steps, violent, out, log, attacks[at + _AGAINST], blamed, _C_SPOILER, 0,
                    )  # fmt: skip
        # Quiet days, and who no longer holds fire.
        for i in range(actors):
            for j in range(actors):
                pair = i * actors + j
                if i == j or ended or life[whole] != _IN_FORCE:
                    continue
                if alarmed[pair] != day:
                    odds[pair] *= row[pair_row + pair * _PAIR + _BY_QUIET]
                    if odds[pair] > _MOST_ODDS:
                        odds[pair] = _MOST_ODDS
                both = pair if i < j else j * actors + i
                last = max(alarmed[pair], alarmed[j * actors + i])
                if row[_COOLING] > 0.0 and rung[both] > 0 and day - last > row[_COOLING]:
                    rung[both] = 0
                if odds[pair] < row[_WORLD + i * _ACTOR + _MINIMUM]:
                    note(log, counters, _L_DISTRUST, day, i, j, 0)
                    ended = rooted[pair]
        if ended == 0 and life[whole] == _ENDED:
            ended = _C_LAPSE
        if ended:
            out[_OUT_END], out[_OUT_CAUSE] = day, ended
            note(log, counters, _L_ENDED, day, ended, 0, 0)
        day += 1
    if ended == 0:
        advance(prog, leaves, state, tally, expiry, counters, day_starts, start + horizon * _DAY, log)
    out[_OUT_UNSETTLED], out[_OUT_OVERFLOWED] = counters[_UNSETTLED], counters[_OVERFLOWED]


def withheld(duties: Any, withholds: Any, sincere: Any, row: Any, owed_row: int, d: int) -> int:
    """Whether its holder keeps back a duty: in bad faith, or because skipping this step pays."""
    actor = duties[d * _D + _DUTY_ACTOR]
    if actor < 0:
        return 0
    pays = row[owed_row + d * _OWED + (_SKIPS if sincere[actor] else _SKIPS_BAD)]
    return 1 if pays > 0.0 or withholds[actor] > duties[d * _D + _HELD] else 0


def ready(
    duties: Any, need_first: Any, needs: Any, state: Any, stands: Any, withholds: Any, sincere: Any, row: Any,
    owed_row: int, d: int,
) -> int:  # fmt: skip
    """Whether a duty can be done: in force, not withheld, and all that its holder waits for done."""
    mine = duties[d * _D + _DUTY_LIFE]
    if (mine >= 0 and state[5][mine] != _IN_FORCE) or withheld(duties, withholds, sincere, row, owed_row, d):
        return 0
    for k in range(need_first[d], need_first[d + 1]):
        reader = needs[2 * k + 1]
        if (reader < 0 or stands[reader]) and state[0][needs[2 * k]] == 0:
            return 0
    return 1


def follow(
    low: int, high: int, run: int, assumed: int, row: Any, base: int, ways: Any, w: int, queue: Any, counters: Any,
    known: int,
) -> None:  # fmt: skip
    """What the mechanism does about something its body saw: a finding, what is decided on it, a resumption."""
    at = w * _W
    if ways[at + _FOUND] < 0:
        return
    one, two, _, _ = words(known, _FINDING + (ways[at + _WAY_CHANNEL] & 0xFFFFFF), run, assumed, low, high)
    if one >= row[_FINDS] * row[base + _UNSTUCK]:
        return
    found = known + int(row[_FINDING_DAYS])
    enqueue(queue, counters, found, _FACT, ways[at + _FOUND], found, 0)
    if ways[at + _DECIDED] >= 0 and two < row[_DECIDES]:
        enqueue(queue, counters, found + 1, _FACT, ways[at + _DECIDED], found + 1, 0)
    if ways[at + _RESUMED] >= 0:
        back = found + 1 + int(row[_RESUMES])
        enqueue(queue, counters, back, _FACT, ways[at + _RESUMED], back, 0)


def alarm(
    low: int, high: int, run: int, assumed: int, row: Any, pair_row: int, actors: int, ways: Any, way_count: int,
    prog: Any, leaves: Any, effects: Any, state: Any, tally: Any, expiry: Any, queue: Any, counters: Any,
    day_starts: Any, start: int, day: int, odds: Any, rung: Any, alarmed: Any, rooted: Any, steps: Any,
    violent: Any, out: Any, log: Any, turn: int, other: int, cause: int, seen_by_body: int,
) -> int:  # fmt: skip
    """One party is alarmed by another: it believes less in it, may answer; returns what ended the agreement, or 0."""
    pair = turn * actors + other
    out[_OUT_ALARMS] += 1
    out[_OUT_LAST] = day
    alarmed[pair], rooted[pair] = day, cause
    note(log, counters, _L_ALARM, day, turn, other, cause)
    odds[pair] /= row[pair_row + pair * _PAIR + _BY_ALARM]
    if odds[pair] < _LEAST_ODDS:
        odds[pair] = _LEAST_ODDS
    both = pair if turn < other else other * actors + turn
    if row[_ANSWER_DAYS] >= 1.0 and rung[both] > 0 and row[_COOLING] <= 0.0:
        return 0  # they are on the ladder already
    if climb(
        low, high, run, assumed, row, actors, ways, way_count, prog, leaves, effects, state, tally, expiry, queue,
        counters, day_starts, start, day, rung, steps, violent, out, log, turn, other, cause, seen_by_body,
    ):  # fmt: skip
        return cause
    return 0


def play_many(
    low: int, high: int, first: int, count: int, per_set: int, horizon: int, start: int, shape: Any, rows: Any,
    ways: Any, duties: Any, need_first: Any, needs: Any, attacks: Any,
    prog: Any, leaves: Any, effects: Any, day_starts: Any, state_0: Any, tally_0: Any, wake_0: int,
    state: Any, tally: Any, expiry: Any, queue: Any, counters: Any,
    odds: Any, sincere: Any, stands: Any, withholds: Any, rung: Any, alarmed: Any, rooted: Any, steps: Any,
    due_day: Any, violent: Any, outs: Any, log: Any,
) -> None:  # fmt: skip
    """Futures ``first`` to ``first + count``, a row of ``outs`` each; ``violent`` adds up violent acts by day.

    ``rows``: the sets of assumptions of those futures, from the set of the first on, ``per_set`` futures under each.
    ``state_0``, ``tally_0``, ``wake_0``: where the law stands when the first day begins.
    """
    for n in range(count):
        for k in range(len(state)):
            for m in range(len(state[k])):
                state[k][m] = state_0[k][m]
        for k in range(len(tally)):
            for m in range(len(tally[k])):
                tally[k][m] = tally_0[k][m]
        for k in range(len(counters)):
            counters[k] = 0
        counters[_WAKE] = wake_0
        run = first + n
        assumed = run // per_set
        play(
            low, high, run, assumed, horizon, start, shape, rows[assumed - first // per_set],
            ways, duties, need_first, needs, attacks, prog, leaves, effects, day_starts,
            state, tally, expiry, queue, counters, odds, sincere, stands, withholds, rung, alarmed, rooted, steps,
            due_day, violent, outs[n], log,
        )  # fmt: skip


#: The functions of this file, callees first.
LOOP: Final = (
    "note", "step", "weigh", "expire", "advance", "tell", "enqueue", "drawn_days", "climb", "withheld", "ready",
    "follow", "alarm", "play", "play_many",
)  # fmt: skip
