"""Days on which nothing happens in an imagined future: told apart before they are played, and passed over.

The numbers of some days are drawn ahead in one sweep. A day is quiet when none of them can mean anything, nothing
waits for it, and no date, duty or expiry of the law falls on it. All that a quiet day does is let trust grow and the
ladder cool, which is done for a whole stretch of them when it ends; the outcome is that of playing each.
"""

from typing import Any, Final

from servanda.basis import DAY, NEVER
from servanda.windtunnel.futures.columns import (
    ACCIDENT,
    ATTACK_WIDTH,
    ATTACKS,
    BY_QUIET,
    CLOSES,
    COOLING,
    DOOR,
    DUTIES,
    DUTY_ACTOR,
    EXPIRIES,
    FALSE,
    IF_FALSE,
    IF_TRUE,
    IN_FORCE,
    MOST_ODDS,
    MOVED,
    NOON,
    OPPORTUNITY,
    PAIR_WIDTH,
    QUEUE,
    QUEUED,
    TEMPTS,
    TEMPTS_BAD,
    WAKE,
    WALK_AWAY,
    WAY_ACTOR,
    WAY_LIFE,
    WAY_WIDTH,
    WAYS,
)
from servanda.windtunnel.futures.words import UNIT, whole_words


def limits(row: Any, way_row: int, moves: Any, attack_row: int, law: Any, sincere: Any, least: Any, tight: Any) -> None:
    """Per way and attack, below which first or second number something may happen.

    ``least``: whatever becomes of the law on that day. ``tight``: as long as it stands as it does now.
    """
    ways, attacks, life = moves[1], moves[5], law[4][5]
    at = 0
    for w in range(moves[0][1]):
        base = way_row + w * WAY_WIDTH
        least[at], least[at + 1] = row[base + ACCIDENT] + row[base + OPPORTUNITY], row[base + FALSE]
        tight[at], tight[at + 1] = least[at], 0.0
        if life[ways[w * WAYS + WAY_LIFE]] == IN_FORCE:
            tempts = row[base + (TEMPTS if sincere[ways[w * WAYS + WAY_ACTOR]] else TEMPTS_BAD)]
            tight[at], tight[at + 1] = row[base + ACCIDENT] + row[base + OPPORTUNITY] * tempts, row[base + FALSE]
        at += 2
    for s in range(moves[0][3]):
        base = attack_row + s * ATTACK_WIDTH
        tight[at], tight[at + 1] = row[base + (IF_TRUE if sincere[attacks[s * ATTACKS + DOOR]] else IF_FALSE)], 0.0
        at += 2


def draw_ahead(draw: Any, day: int, channels: Any, ahead: Any) -> None:
    """The numbers of all moves for some days from ``day`` on, whole as they are drawn: few are ever read.

    ``channels``: of each move. ``ahead``: its four numbers, a table each: a row per move, a column per day.
    """
    run, assumed, low, high = draw[2], draw[3], draw[0], draw[1]
    for m in range(len(channels)):
        # Each row under a name of its own, and the index as it counts: so the compiler draws several at once.
        channel, first, second, third, fourth = channels[m], ahead[0][m], ahead[1][m], ahead[2][m], ahead[3][m]
        for k in range(len(first)):
            first[k], second[k], third[k], fourth[k] = whole_words(day + k, channel, run, assumed, low, high)


def whole_limit(share: float) -> int:
    """The least whole number no drawn word is below unless, as a number in [0, 1), it is below ``share``."""
    limit = int(share / UNIT)
    return limit + 1 if limit * UNIT < share else limit


def look(ahead: Any, tight: Any, hot: Any, day: int) -> None:
    """On which of the days drawn, from the ``day``-th of them on, one of their numbers may matter."""
    for k in range(day, len(hot)):
        hot[k] = 0
    for m in range(len(tight) // 2):
        one, two = tight[2 * m], tight[2 * m + 1]
        if one <= 0.0 and two <= 0.0:
            continue
        first, second = ahead[0][m], ahead[1][m]
        below, under = whole_limit(one), whole_limit(two)
        # No branch, for the same reason.
        for k in range(day, len(hot)):
            hot[k] |= (first[k] < below) | (second[k] < under)


def next_busy(law: Any, queue: Any, duties: Any, due_day: Any, row: Any, start: int, day: int, horizon: int) -> int:  # noqa: C901
    """The first day after this one that must be played for another reason than its numbers."""
    counters, expiry = law[7], law[6]
    if counters[MOVED]:
        return day + 1  # what the law now says may let a duty be done, or end it all
    soonest = horizon
    for n in range(counters[QUEUED]):
        if queue[n * QUEUE] < soonest:
            soonest = queue[n * QUEUE]
    wake = counters[WAKE]
    for n in range(counters[EXPIRIES]):
        if expiry[3 * n] < wake:
            wake = expiry[3 * n]
    if wake < NEVER:
        soonest = min(soonest, (wake - start - NOON) // DAY + 1)
    for d in range(len(duties) // DUTIES):
        if due_day[2 * d + 1] == 2:
            continue
        if due_day[2 * d] > day and due_day[2 * d] < soonest:
            soonest = due_day[2 * d]
        closes = duties[d * DUTIES + CLOSES]
        if closes < 0 or duties[d * DUTIES + DUTY_ACTOR] < 0:
            continue
        if due_day[2 * d + 1] == 1:
            if row[WALK_AWAY] > 0.0:
                return day + 1
        elif law[4][2][closes] < NEVER:
            falls = (law[4][2][closes] - start - NOON + DAY - 1) // DAY
            if day < falls < soonest:
                soonest = falls
    return max(day + 1, soonest)


def pass_quiet(row: Any, pair_row: int, actors: int, pairs: Any, days: int, last: int) -> None:
    """So many quiet days, up to ``last``: trust grows, and the ladder cools."""
    odds, rung, alarmed = pairs[0], pairs[1], pairs[2]
    for i in range(actors):
        for j in range(actors):
            if i == j:
                continue
            pair = i * actors + j
            grows = row[pair_row + pair * PAIR_WIDTH + BY_QUIET]
            if grows > 1.0:
                # Multiplied day by day, for a power would differ in the last bit; in a number by itself, for to
                # put each product down and take it up again would take longer than to multiply.
                trust = odds[pair]
                for _ in range(days):
                    trust *= grows
                    if trust > MOST_ODDS:
                        trust = MOST_ODDS
                        break
                odds[pair] = trust
            latest = max(alarmed[pair], alarmed[j * actors + i])
            if i < j and row[COOLING] > 0.0 and rung[pair] > 0 and last - latest > row[COOLING]:
                rung[pair] = 0


#: The functions of this file that are compiled, callees first.
PASSING: Final = ("limits", "draw_ahead", "whole_limit", "look", "next_busy", "pass_quiet")
