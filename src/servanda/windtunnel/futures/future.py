"""One imagined future, day by day: who contravenes, who sees it, who answers, what the law makes of it.

Written once over flat arrays of numbers, with no object in it, so that the same lines run uncompiled on lists and
compiled by numba. Whatever the agreement's own gates, ladder and lives do, they do in ``compliance``'s step function:
this loop only tells it facts. Arithmetic on chances is multiplication, division and comparison alone, so that the
compiled and the uncompiled form agree to the last bit.

The arrays and their columns are planned in ``model.rows``. They travel in tuples: ``law`` (``telling``), ``draw`` and
``pairs`` (``ladder``); ``moves``: shape (how many actors, ways, duties, attacks, and the agreement's own life), ways,
duties, need_first, needs (pairs of a node and whose reading it is, -1 the text's, per duty from need_first), attacks;
``people``: 0 and 1 per actor whether it is sincere, stands on its reading; 2 and 3 per duty whether it is withheld,
whether its being overdue has been held against its holder; 4 and 5 per actor what steps done have left of its
openings, and of its contacts.
"""

from typing import Any, Final

from servanda.basis import DAY
from servanda.windtunnel.futures.acting import come, contravene, perform, strike
from servanda.windtunnel.futures.columns import (
    ACTOR_WIDTH,
    ATTACK_WIDTH,
    BY_QUIET,
    C_LAPSE,
    C_TEMPTATION,
    COOLING,
    COUNTERS,
    CUSTODY,
    DUTIES,
    DUTY_ACTOR,
    DUTY_CHANNEL,
    ENDED,
    EXPIRIES,
    IN_FORCE,
    L_DISTRUST,
    L_ENDED,
    MINIMUM,
    MOST_ODDS,
    MOVED,
    NOON,
    ODDS,
    ONCE,
    OUT_BEGAN,
    OUT_CAUSE,
    OUT_END,
    OUT_FIRST,
    OUT_LAST,
    OUT_OVERFLOWED,
    OUT_UNSETTLED,
    OUTS,
    OVERFLOWED,
    OWED_WIDTH,
    PAIR_WIDTH,
    SINCERE,
    STANDS,
    TICK,
    TRUE,
    UNSETTLED,
    WAKE,
    WAY_WIDTH,
    WITHHOLDS,
    WORLD_WIDTH,
)
from servanda.windtunnel.futures.quiet import draw_ahead, limits, look, next_busy, pass_quiet
from servanda.windtunnel.futures.telling import advance, note
from servanda.windtunnel.futures.words import words


def begin(
    draw: Any, row: Any, actors: int, duties: Any, people: Any, pairs: Any, due_day: Any, out: Any, horizon: int
) -> None:
    """Who is sincere, who stands on its reading, what is withheld, what each believes; nothing has happened yet."""
    sincere, stands, withholds, doubted, armed, near, _ = people
    odds, rung, alarmed, rooted, _ = pairs
    for k in range(OUTS):
        out[k] = 0
    out[OUT_FIRST], out[OUT_BEGAN], out[OUT_LAST], out[OUT_END] = -1, -1, -1, horizon
    for i in range(actors):
        one, two, _, _ = words(ONCE, SINCERE + i, draw[2], draw[3], draw[0], draw[1])
        base = WORLD_WIDTH + i * ACTOR_WIDTH
        sincere[i] = 1 if one < row[base + TRUE] else 0
        stands[i] = 1 if two < row[base + STANDS] else 0
        armed[i], near[i] = 1.0, 1.0
        for j in range(actors):
            odds[i * actors + j] = min(row[base + ODDS], MOST_ODDS)
            rung[i * actors + j] = 0
            alarmed[i * actors + j] = -1
            rooted[i * actors + j] = C_TEMPTATION
    for k in range(len(due_day)):
        due_day[k] = -(1 - k % 2)
    for d in range(len(duties) // DUTIES):
        actor = duties[d * DUTIES + DUTY_ACTOR]
        withholds[d], doubted[d] = 0, 0
        if actor >= 0 and sincere[actor] == 0:
            share = row[WORLD_WIDTH + actor * ACTOR_WIDTH + WITHHOLDS]
            one, _, _, _ = words(ONCE, duties[d * DUTIES + DUTY_CHANNEL], draw[2], draw[3], draw[0], draw[1])
            if one < share:
                withholds[d] = 2 if one < share * (1.0 - row[CUSTODY]) else 1  # 2: even from a third party


def believe(row: Any, pair_row: int, actors: int, law: Any, day: int, pairs: Any) -> int:
    """A day's trust and cooling; returns the root of the alarms after which somebody no longer holds fire, or 0."""
    odds, rung, alarmed, rooted, _ = pairs
    ended = 0
    for i in range(actors):
        for j in range(actors):
            pair = i * actors + j
            if i == j or ended:
                continue
            if alarmed[pair] != day:
                odds[pair] *= row[pair_row + pair * PAIR_WIDTH + BY_QUIET]
                if odds[pair] > MOST_ODDS:
                    odds[pair] = MOST_ODDS
            both = pair if i < j else j * actors + i
            last = max(alarmed[pair], alarmed[j * actors + i])
            if row[COOLING] > 0.0 and rung[both] > 0 and day - last > row[COOLING]:
                rung[both] = 0
            if odds[pair] < row[WORLD_WIDTH + i * ACTOR_WIDTH + MINIMUM]:
                note(law[8], law[7], L_DISTRUST, day, i, j, 0)
                ended = rooted[pair]
    return ended


def play(  # noqa: C901  (the order of a day stands in one place)
    draw: Any, row: Any, horizon: int, start: int, moves: Any, law: Any, queue: Any, people: Any, pairs: Any,
    due_day: Any, channels: Any, ahead: Any, least: Any, tight: Any, hot: Any, violent: Any,
    out: Any,
) -> None:  # fmt: skip
    """Play one future into ``out``; ``row``: its set of assumptions; the law as settled when day 0 begins."""
    shape, counters, life = moves[0], law[7], law[4][5]
    actors, whole = shape[0], shape[4]
    way_row = WORLD_WIDTH + actors * ACTOR_WIDTH
    owed_row = way_row + shape[1] * WAY_WIDTH
    attack_row = owed_row + shape[2] * OWED_WIDTH
    pair_row = attack_row + shape[3] * ATTACK_WIDTH
    stretch = len(hot)
    begin(draw, row, actors, moves[2], people, pairs, due_day, out, horizon)
    limits(row, way_row, moves, attack_row, law, people[0], least, tight)
    ended, day, busy, since, drawn = 0, 0, 0, 0, -stretch
    while day < horizon and ended == 0:
        if day >= drawn + stretch:
            draw_ahead(draw, day, channels, ahead)
            drawn = day
            look(ahead, tight, hot, 0)
        if day < busy and hot[day - drawn] == 0:
            day += 1
            continue
        if since < day and life[whole] == IN_FORCE:
            pass_quiet(row, pair_row, actors, pairs, day - since, day - 1)
        counters[TICK], counters[MOVED] = 0, 0
        for k in range(actors * actors):
            pairs[4][k] = 0
        noon = start + day * DAY + NOON
        if counters[WAKE] < noon or counters[EXPIRIES]:
            advance(law, noon)
        if out[OUT_BEGAN] < 0 and life[whole] == IN_FORCE:
            out[OUT_BEGAN] = day
        ended = come(draw, row, pair_row, moves, law, queue, start, day, pairs, violent, out)
        if ended == 0:
            ended = perform(draw, row, owed_row, moves, law, people, pairs, start, day, horizon, due_day, out)
        if ended == 0 and counters[MOVED]:
            counters[MOVED] = 2
            limits(row, way_row, moves, attack_row, law, people[0], least, tight)
            look(ahead, tight, hot, day - drawn)
        if ended == 0 and hot[day - drawn]:
            ended = contravene(
                draw, row, way_row, pair_row, moves, law, people, queue, start, day, pairs, violent, out, least, ahead,
                day - drawn,
            )  # fmt: skip
            if ended == 0:
                ended = strike(
                    draw, row, attack_row, pair_row, moves, law, people, queue, start, day, pairs, violent, out, ahead,
                    day - drawn,
                )  # fmt: skip
        if ended == 0 and life[whole] == IN_FORCE:
            ended = believe(row, pair_row, actors, law, day, pairs)
        if ended == 0 and life[whole] == ENDED:
            ended = C_LAPSE
        if ended:
            out[OUT_END], out[OUT_CAUSE] = day, ended
            note(law[8], counters, L_ENDED, day, ended, 0, 0)
        else:
            if counters[MOVED] == 1:
                limits(row, way_row, moves, attack_row, law, people[0], least, tight)
                look(ahead, tight, hot, day - drawn + 1)
            busy = next_busy(law, queue, moves[2], due_day, row, start, day, horizon)
        day += 1
        since = day
    if ended == 0:
        advance(law, start + horizon * DAY)
    out[OUT_UNSETTLED], out[OUT_OVERFLOWED] = counters[UNSETTLED], counters[OVERFLOWED]


def play_many(
    low: int, high: int, first: int, count: int, per_set: int, horizon: int, start: int, rows: Any, moves: Any,
    law: Any, state_0: Any, tally_0: Any, wake_0: int, queue: Any, people: Any, pairs: Any, due_day: Any, channels: Any,
    ahead: Any, least: Any, tight: Any, hot: Any, violent: Any, outs: Any,
) -> None:  # fmt: skip
    """Futures ``first`` to ``first + count``, a row of ``outs`` each; ``violent`` adds up violent acts by day.

    ``rows``: the sets of assumptions of those futures, from the set of the first on, ``per_set`` futures under each.
    ``state_0``, ``tally_0``, ``wake_0``: where the law stands when the first day begins.
    """
    state, tally, counters = law[4], law[5], law[7]
    for n in range(count):
        for k in range(len(state)):
            for m in range(len(state[k])):
                state[k][m] = state_0[k][m]
        for k in range(len(tally)):
            for m in range(len(tally[k])):
                tally[k][m] = tally_0[k][m]
        for k in range(COUNTERS):
            counters[k] = 0
        counters[WAKE] = wake_0
        run = first + n
        assumed = run // per_set
        play(
            (low, high, run, assumed), rows[assumed - first // per_set], horizon, start, moves, law, queue, people,
            pairs, due_day, channels, ahead, least, tight, hot, violent, outs[n],
        )  # fmt: skip


#: The functions of this file that are compiled, callees first.
PLAYING: Final = ("begin", "believe", "play", "play_many")
