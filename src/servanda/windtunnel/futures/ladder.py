"""The ladder of an imagined future: who is alarmed, what clears it up, who answers, and when that is war.

``draw`` is the counter of this future: the seed's two words, the future, its set of assumptions. ``pairs`` is a tuple
of arrays over ordered pairs of parties: 0 odds, 1 rung, 2 day of the last alarm, 3 its cause, 4 rungs drawn today.
"""

from typing import Any, Final

from servanda.windtunnel.futures.columns import (
    ACTOR_WIDTH,
    ANSWER,
    ANSWER_DAYS,
    BODY,
    BY_ALARM,
    C_TEMPTATION,
    CEILING,
    COOLING,
    GUARANTOR,
    HEEDS,
    IN_FORCE,
    L_ALARM,
    L_ANSWERED,
    L_CLEARED,
    L_LET_GO,
    L_RESTORED,
    LADDER,
    LEAST_ODDS,
    LINE,
    MOST_ODDS,
    ODDS,
    OUT_ALARMS,
    OUT_ANSWERS,
    OUT_CLEARED,
    OUT_HIGHEST,
    OUT_LAST,
    OUT_ROUNDS,
    OVERFLOWED,
    PAIR_WIDTH,
    QUEUE,
    QUEUED,
    RESOLVE,
    RESTORED,
    TOLD,
    WAY_ACTOR,
    WAY_LIFE,
    WAYS,
    WORLD_WIDTH,
)
from servanda.windtunnel.futures.telling import note, tell
from servanda.windtunnel.futures.words import words


def enqueue(queue: Any, counters: Any, day: int, sort: int, one: int, two: int, three: int) -> None:
    """Something that is to come on a later day."""
    n = counters[QUEUED] * QUEUE
    if n + QUEUE > len(queue):
        counters[OVERFLOWED] = 1
        return
    queue[n], queue[n + 1], queue[n + 2], queue[n + 3], queue[n + 4] = day, sort, one, two, three
    counters[QUEUED] += 1


def answered_by(law: Any, ways: Any, start: int, day: int, turn: int) -> None:
    """What answers is what the first clause in force that binds whoever answers forbids; the other side tells it."""
    life = law[4][5]
    for at in range(0, len(ways), WAYS):
        if ways[at + WAY_ACTOR] == turn and life[ways[at + WAY_LIFE]] == IN_FORCE:
            tell(law, start, day, day, ways[at + TOLD])
            return


def answers(row: Any, base: int, odds: float) -> float:
    """The chance that a party answers an alarm, at what it believes by now of whoever alarmed it.

    Its resolve at the trust it began with; as far as it heeds trust, none when it is sure of good faith, all when it is
    sure of bad, and in proportion between.
    """
    resolve: float = row[base + RESOLVE]
    heeds, first = row[base + HEEDS], min(row[base + ODDS], MOST_ODDS)
    before, now = first / (1.0 + first), odds / (1.0 + odds)
    if now > before:
        resolve *= 1.0 - heeds * ((now - before) / (1.0 - before))
    if now < before:
        resolve += (1.0 - resolve) * (heeds * ((before - now) / before))
    return resolve


def climb(  # noqa: C901  (one rung after another)
    draw: Any, row: Any, actors: int, ways: Any, law: Any, queue: Any, start: int, day: int, pairs: Any, violent: Any,
    out: Any, turn: int, other: int, cause: int, seen_by_body: int,
) -> int:  # fmt: skip
    """``turn`` has been alarmed by ``other``: cleared up, let go, or answered, and so on up; 1 where that ends it."""
    odds, rung, steps, counters, log = pairs[0], pairs[1], pairs[4], law[7], law[8]
    pair = turn * actors + other if turn < other else other * actors + turn
    while True:
        channel = LADDER + pair * 256 + steps[pair]
        if steps[pair] < 255:
            steps[pair] += 1
        one, two, three, four = words(day, channel, draw[2], draw[3], draw[0], draw[1])
        clears = 0.0
        if cause != C_TEMPTATION:
            clears = row[LINE]
            if seen_by_body:
                clears = 1.0 - (1.0 - clears) * (1.0 - row[BODY])
        if one < clears:
            out[OUT_CLEARED] += 1
            note(log, counters, L_CLEARED, day, turn, other, 0)
            break
        if two >= answers(row, WORLD_WIDTH + turn * ACTOR_WIDTH, odds[turn * actors + other]):
            note(log, counters, L_LET_GO, day, turn, other, 0)
            break
        if three < row[GUARANTOR]:
            out[OUT_CLEARED] += 1
            note(log, counters, L_CLEARED, day, turn, other, 1)
            break
        rung[pair] += 1
        out[OUT_ANSWERS] += 1
        violent[day] += 1
        if rung[pair] > out[OUT_HIGHEST]:
            out[OUT_HIGHEST] = rung[pair]
        note(log, counters, L_ANSWERED, day, turn, other, rung[pair])
        answered_by(law, ways, start, day, turn)
        if rung[pair] >= row[CEILING]:
            if four >= row[RESTORED]:
                return 1
            rung[pair] = 0
            out[OUT_ROUNDS] += 1
            note(log, counters, L_RESTORED, day, turn, other, 0)
            return 0
        turn, other = other, turn
        if row[ANSWER_DAYS] >= 1.0:
            enqueue(queue, counters, day + 1, ANSWER, turn * actors + other, cause, seen_by_body)
            return 0
    if row[COOLING] <= 0.0:
        rung[pair] = 0
    return 0


def alarm(
    draw: Any, row: Any, pair_row: int, actors: int, ways: Any, law: Any, queue: Any, start: int, day: int, pairs: Any,
    violent: Any, out: Any, turn: int, other: int, cause: int, seen_by_body: int,
) -> int:  # fmt: skip
    """One party is alarmed by another: it believes less in it, and may answer; returns what ended it all, or 0."""
    odds, rung, alarmed, rooted, _ = pairs
    pair = turn * actors + other
    out[OUT_ALARMS] += 1
    out[OUT_LAST] = day
    alarmed[pair], rooted[pair] = day, cause
    note(law[8], law[7], L_ALARM, day, turn, other, cause)
    odds[pair] /= row[pair_row + pair * PAIR_WIDTH + BY_ALARM]
    if odds[pair] < LEAST_ODDS:
        odds[pair] = LEAST_ODDS
    both = pair if turn < other else other * actors + turn
    if row[ANSWER_DAYS] >= 1.0 and rung[both] > 0 and row[COOLING] <= 0.0:
        return 0  # they are on the ladder already
    if climb(draw, row, actors, ways, law, queue, start, day, pairs, violent, out, turn, other, cause, seen_by_body):
        return cause
    return 0


#: The functions of this file that are compiled, callees first.
CLIMBING: Final = ("enqueue", "answered_by", "answers", "climb", "alarm")
