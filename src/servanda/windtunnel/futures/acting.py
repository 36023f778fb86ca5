"""What happens on one day of an imagined future: what was to come, duties done, ways to contravene taken, attacks.

Arrays and tuples as in ``future``. Each function returns what ended the agreement (a cause), or 0.
"""

from typing import Any, Final

from servanda.basis import DAY
from servanda.windtunnel.futures.columns import (
    ACCIDENT,
    ACTOR_WIDTH,
    AFTER,
    AGAINST,
    ALARM,
    ANY_SEES,
    ARMED,
    ARMS,
    ATTACK_FACT,
    ATTACK_WIDTH,
    ATTACKS,
    BLAMED,
    BODY_SEES,
    C_ACCIDENT,
    C_DEADLOCK,
    C_DELAY,
    C_FALSE,
    C_SPOILER,
    C_TEMPTATION,
    CLAIMED,
    CLOSES,
    DAILY,
    DECIDED,
    DECIDES,
    DELAY,
    DONE,
    DOOR,
    DORMANT,
    DOUBTS,
    DUTIES,
    DUTY_ACTOR,
    DUTY_CHANNEL,
    DUTY_LIFE,
    FACT,
    FALSE,
    FINDING,
    FINDING_DAYS,
    FINDS,
    FOUND,
    HALF_WAY,
    HEEDS,
    HELD,
    IF_FALSE,
    IF_TRUE,
    IN_FORCE,
    L_ATTACK,
    L_CONTRAVENED,
    L_DONE,
    L_FALSE,
    L_OVERDUE,
    L_UNBOUND,
    L_WALKED,
    LAST,
    LAST_BAD,
    LEAST_ODDS,
    MOST_ODDS,
    MOVED,
    MOVES,
    NOON,
    OPENS,
    OPPORTUNITY,
    OUT_ATTACKS,
    OUT_BEGAN,
    OUT_BREACHES,
    OUT_DONE,
    OUT_FALSE,
    OUT_FIRST,
    OUT_OVERDUE,
    OUT_UNBOUND,
    OWED_WIDTH,
    PARTNER,
    PRACTICE,
    QUEUE,
    QUEUED,
    RESUMED,
    RESUMES,
    SEEN,
    SEVERAL,
    SKIPS,
    SKIPS_BAD,
    TELLS,
    TEMPTS,
    TEMPTS_BAD,
    TICK,
    TOLD,
    UNSTUCK,
    WALK,
    WALK_AWAY,
    WAY_ACTOR,
    WAY_CHANNEL,
    WAY_LIFE,
    WAY_WIDTH,
    WAYS,
    WORLD_WIDTH,
)
from servanda.windtunnel.futures.custody import passed_on
from servanda.windtunnel.futures.ladder import alarm, climb, enqueue
from servanda.windtunnel.futures.telling import note, tell
from servanda.windtunnel.futures.words import UNIT, words


def drawn_days(number: float, daily: float, most: int) -> int:
    """Days until something with a chance a day first happens, from one number; ``most`` where it takes longer."""
    left, days = 1.0, 0
    while days < most:
        left *= 1.0 - daily
        if number >= left:
            return days
        days += 1
    return days


def come(
    draw: Any, row: Any, pair_row: int, moves: Any, law: Any, queue: Any, start: int, day: int, pairs: Any,
    violent: Any, out: Any,
) -> int:  # fmt: skip
    """What was to come today, in the order it was put there; returns what ended the agreement, or 0."""
    actors, ways, counters = moves[0][0], moves[1], law[7]
    n, ended = 0, 0
    while n < counters[QUEUED] and ended == 0:
        at = n * QUEUE
        if queue[at] > day:
            n += 1
            continue
        sort, one, two, three = queue[at + 1], queue[at + 2], queue[at + 3], queue[at + 4]
        for k in range(at, (counters[QUEUED] - 1) * QUEUE):
            queue[k] = queue[k + QUEUE]
        counters[QUEUED] -= 1
        if sort == FACT:
            tell(law, start, day, two, one)
        elif sort == ALARM:
            ended = alarm(
                draw, row, pair_row, actors, ways, law, queue, start, day, pairs, violent, out,
                one // actors, one % actors, two, three,
            )  # fmt: skip
        elif climb(
            draw,
            row,
            actors,
            ways,
            law,
            queue,
            start,
            day,
            pairs,
            violent,
            out,
            one // actors,
            one % actors,
            two,
            three,
        ):
            ended = two
    return ended


def withheld(row: Any, owed_row: int, moves: Any, people: Any, d: int) -> int:
    """Whether its holder keeps back a duty: in bad faith, or because skipping this step pays."""
    duties = moves[2]
    actor = duties[d * DUTIES + DUTY_ACTOR]
    if actor < 0:
        return 0
    pays = row[owed_row + d * OWED_WIDTH + (SKIPS if people[0][actor] else SKIPS_BAD)]
    return 1 if pays > 0.0 or people[2][d] > duties[d * DUTIES + HELD] else 0


def ready(row: Any, owed_row: int, moves: Any, law: Any, people: Any, d: int) -> int:
    """Whether a duty can be done: in force, not withheld, and all that its holder waits for done."""
    duties, need_first, needs, state = moves[2], moves[3], moves[4], law[4]
    mine = duties[d * DUTIES + DUTY_LIFE]
    if (mine >= 0 and state[5][mine] != IN_FORCE) or withheld(row, owed_row, moves, people, d):
        return 0
    for k in range(need_first[d], need_first[d + 1]):
        reader = needs[2 * k + 1]
        if (reader < 0 or people[1][reader]) and state[0][needs[2 * k]] == 0:
            return 0
    return 1


def believed(times: float, odds: Any, actors: int, actor: int) -> None:
    """Who performs what it owes is believed more, by everybody else; and less where it is overdue."""
    for i in range(actors):
        if actor >= 0 and i != actor:
            odds[i * actors + actor] = max(min(odds[i * actors + actor] * times, MOST_ODDS), LEAST_ODDS)


def done(row: Any, owed: int, actors: int, actor: int, d: int, people: Any, odds: Any) -> None:
    """What a step done teaches the others, and what it takes from its holder."""
    times = row[owed + TELLS]
    if people[3][d]:
        times *= row[owed + DOUBTS]  # that it was late is no news once it is done
    believed(times, odds, actors, actor)
    if actor >= 0:
        people[4][actor] -= row[owed + ARMS]
        people[5][actor] -= row[owed + MOVES]


def walks(row: Any, actors: int, actor: int, several: int, odds: Any) -> float:
    """The chance a day that somebody gives it all up over one thing that is overdue: of whoever believes it least.

    The rate is for all that an actor owes by a day (``several``), a share of it for each, and that of who holds good
    faith as likely as bad. As far as trust is heeded it goes with distrust: who is sure of good faith waits.
    """
    most: float = 0.0
    for i in range(actors):
        if i != actor:
            heeds = row[WORLD_WIDTH + i * ACTOR_WIDTH + HEEDS]
            most = max(most, 1.0 - heeds + heeds * (2.0 / (1.0 + odds[i * actors + actor])))
    most *= row[WALK_AWAY] / several
    return most


def perform(  # noqa: C901  (duty by duty, and what follows from each)
    draw: Any, row: Any, owed_row: int, moves: Any, law: Any, people: Any, pairs: Any, start: int, day: int,
    horizon: int, due_day: Any, out: Any,
) -> int:  # fmt: skip
    """Duties done today, and those overdue; returns what made somebody give it all up, or 0.

    ``due_day``: per duty the day it will be, or was, done (-1: it cannot be yet), and 0 open, 1 overdue, 2 done.
    """
    duties, state, counters = moves[2], law[4], law[7]
    noon = start + day * DAY + NOON
    for d in range(len(duties) // DUTIES):
        if due_day[2 * d + 1] == 2:
            continue
        at = d * DUTIES
        actor, mine = duties[at + DUTY_ACTOR], duties[at + DUTY_LIFE]
        if duties[at + AFTER] >= 0:
            if passed_on(row, owed_row, moves, law, people, day, due_day, d):
                continue
        elif due_day[2 * d] < 0 and ready(row, owed_row, moves, law, people, d):
            partner = duties[at + PARTNER]
            if partner < 0 or due_day[2 * partner + 1] == 2 or ready(row, owed_row, moves, law, people, partner):
                one, _, _, _ = words(day, duties[at + DUTY_CHANNEL], draw[2], draw[3], draw[0], draw[1])
                due_day[2 * d] = day + drawn_days(one, row[owed_row + d * OWED_WIDTH + DAILY], horizon - day)
        if 0 <= due_day[2 * d] <= day and (mine < 0 or state[5][mine] == IN_FORCE):
            due_day[2 * d], due_day[2 * d + 1] = day, 2
            people[6][d] = counters[TICK]
            out[OUT_DONE] += 1
            counters[MOVED] = 1
            note(law[8], counters, L_DONE, day, d, 0, 0)
            done(row, owed_row + d * OWED_WIDTH, moves[0][0], actor, d, people, pairs[0])
            tell(law, start, day, day, duties[at + DONE])
            continue
        closes = duties[at + CLOSES]
        if closes < 0 or actor < 0 or state[2][closes] > noon:
            continue
        cause = C_DELAY
        if due_day[2 * d] < 0:
            cause = C_TEMPTATION if withheld(row, owed_row, moves, people, d) else C_DEADLOCK
        if due_day[2 * d + 1] == 0 and state[5][mine] == IN_FORCE:
            due_day[2 * d + 1] = 1
            out[OUT_OVERDUE] += 1
            note(law[8], counters, L_OVERDUE, day, d, cause, 0)
            if cause != C_DEADLOCK and row[owed_row + d * OWED_WIDTH + DOUBTS] > 1.0:
                people[3][d] = 1
                believed(1.0 / row[owed_row + d * OWED_WIDTH + DOUBTS], pairs[0], moves[0][0], actor)
                for i in range(moves[0][0]):
                    pairs[3][i * moves[0][0] + actor] = cause
        if due_day[2 * d + 1] == 1 and row[WALK_AWAY] > 0.0:
            channel = WALK + (duties[at + DUTY_CHANNEL] & 0xFFFFFF)
            one, _, _, _ = words(day, channel, draw[2], draw[3], draw[0], draw[1])
            if one < walks(row, moves[0][0], actor, duties[at + SEVERAL], pairs[0]):
                note(law[8], counters, L_WALKED, day, d, cause, 0)
                return cause
    return 0


def practised(row: Any, day: int, began: int) -> float:
    """What practice on the line has left of accidents and false alarms by now, as a share."""
    left: float = row[PRACTICE]
    age = day - began
    if left >= 1.0 or began < 0 or age <= 0:
        return 1.0
    left += (1.0 - left) * (row[HALF_WAY] / (row[HALF_WAY] + age))
    return left


def unbound(row: Any, base: int, ways: Any, at: int, life: Any, sincere: int, day: int) -> float:
    """The chance a day of an act while nothing forbids it.

    While it is suspended and after it ended nothing holds anybody back but himself. Before a start on a date an act is
    weighed as a last chance: it is done on those days on which it pays.
    """
    chance: float = row[base + ACCIDENT]
    waits = ways[at + OPENS] - day if life[ways[at + WAY_LIFE]] == DORMANT else 0
    if waits <= row[base + (LAST if sincere else LAST_BAD)]:
        chance += row[base + OPPORTUNITY]
    return chance


def contravene(  # noqa: C901  (one way after another, and what follows from each at once)
    draw: Any, row: Any, way_row: int, pair_row: int, moves: Any, law: Any, people: Any, queue: Any, start: int,
    day: int, pairs: Any, violent: Any, out: Any, least: Any, ahead: Any, nth: int,
) -> int:  # fmt: skip
    """Ways to contravene taken today, and alarms without a cause; returns what ended the agreement, or 0.

    ``nth``: which of the days in ``ahead`` this is.
    """
    actors, ways, counters, log, life = moves[0][0], moves[1], law[7], law[8], law[4][5]
    practice = practised(row, day, out[OUT_BEGAN])
    for w in range(moves[0][1]):
        one, two = ahead[0][w][nth] * UNIT, ahead[1][w][nth] * UNIT
        if one >= least[2 * w] and two >= least[2 * w + 1]:
            continue
        three, four = ahead[2][w][nth] * UNIT, ahead[3][w][nth] * UNIT
        base, at = way_row + w * WAY_WIDTH, w * WAYS
        actor = ways[at + WAY_ACTOR]
        other = 1 - actor
        if actors > 2:
            # Four numbers a day and way: which of the others it strikes shares the fourth with what is claimed.
            other = int(four * 65536.0) % (actors - 1)
            other = other if other < actor else other + 1
        if life[ways[at + WAY_LIFE]] != IN_FORCE:
            if one < unbound(row, base, ways, at, life, people[0][actor], day):
                out[OUT_UNBOUND] += 1
                violent[day] += 1
                note(log, counters, L_UNBOUND, day, w, 0, 0)
            continue
        cause, seer = 0, 0
        able, near = 1.0, 1.0
        if ways[at + ARMED]:
            able, near = people[4][actor] * people[5][actor], people[5][actor]
        accident = row[base + ACCIDENT] * (able * practice)
        if one < accident:
            cause = C_ACCIDENT
        elif one < accident + row[base + OPPORTUNITY] * able * row[base + (TEMPTS if people[0][actor] else TEMPTS_BAD)]:
            cause = C_TEMPTATION
        if cause:
            out[OUT_BREACHES] += 1
            violent[day] += 1
            if out[OUT_FIRST] < 0:
                out[OUT_FIRST] = day
            seer = 1 if three < row[base + BODY_SEES] else 2 if three < row[base + ANY_SEES] else 0
            note(log, counters, L_CONTRAVENED, day, w, cause, seer)
            if seer == 1:
                known = day + int(row[base + DELAY])
                enqueue(queue, counters, known, FACT, ways[at + SEEN], day, 0)
                enqueue(queue, counters, known, ALARM, other * actors + actor, cause, 1)
                if four >= row[base + CLAIMED]:
                    follow(draw, row, base, ways, w, queue, counters, known)
        elif two < row[base + FALSE] * (near * practice):
            cause, seer = C_FALSE, 2
            out[OUT_FALSE] += 1
            note(log, counters, L_FALSE, day, w, 0, 0)
        if seer == 2:
            # What a body watches it can also clear up, where it was not meant.
            watched = 1 if row[base + BODY_SEES] > 0.0 else 0
            tell(law, start, day, day, ways[at + TOLD])
            ended = alarm(
                draw, row, pair_row, actors, ways, law, queue, start, day, pairs, violent, out, other, actor, cause,
                watched,
            )  # fmt: skip
            if ended:
                return ended
    return 0


def follow(draw: Any, row: Any, base: int, ways: Any, w: int, queue: Any, counters: Any, known: int) -> None:
    """What the mechanism does about something its body saw: a finding, what is decided on it, a resumption."""
    at = w * WAYS
    if ways[at + FOUND] < 0:
        return
    channel = FINDING + (ways[at + WAY_CHANNEL] & 0xFFFFFF)
    one, two, _, _ = words(known, channel, draw[2], draw[3], draw[0], draw[1])
    if one >= row[FINDS] * row[base + UNSTUCK]:
        return
    found = known + int(row[FINDING_DAYS])
    enqueue(queue, counters, found, FACT, ways[at + FOUND], found, 0)
    if ways[at + DECIDED] >= 0 and two < row[DECIDES]:
        enqueue(queue, counters, found + 1, FACT, ways[at + DECIDED], found + 1, 0)
    if ways[at + RESUMED] >= 0:
        back = found + 1 + int(row[RESUMES])
        enqueue(queue, counters, back, FACT, ways[at + RESUMED], back, 0)


def strike(
    draw: Any, row: Any, attack_row: int, pair_row: int, moves: Any, law: Any, people: Any, queue: Any, start: int,
    day: int, pairs: Any, violent: Any, out: Any, ahead: Any, nth: int,
) -> int:  # fmt: skip
    """Attacks of spoilers today; returns what ended the agreement, or 0."""
    actors, attacks = moves[0][0], moves[5]
    for s in range(moves[0][3]):
        base, at = attack_row + s * ATTACK_WIDTH, s * ATTACKS
        one, two = ahead[0][moves[0][1] + s][nth] * UNIT, ahead[1][moves[0][1] + s][nth] * UNIT
        blamed = attacks[at + DOOR]
        if one >= row[base + (IF_TRUE if people[0][blamed] else IF_FALSE)]:
            continue
        out[OUT_ATTACKS] += 1
        violent[day] += 1
        laid = 1 if two < row[base + BLAMED] else 0
        note(law[8], law[7], L_ATTACK, day, s, laid, 0)
        tell(law, start, day, day, attacks[at + ATTACK_FACT])
        if laid and law[4][5][moves[0][4]] == IN_FORCE:
            ended = alarm(
                draw, row, pair_row, actors, moves[1], law, queue, start, day, pairs, violent, out,
                attacks[at + AGAINST], blamed, C_SPOILER, 0,
            )  # fmt: skip
            if ended:
                return ended
    return 0


#: The functions of this file that are compiled, callees first.
ACTING: Final = (
    "drawn_days", "come", "withheld", "ready", "believed", "done", "walks", "perform", "follow", "practised", "unbound",
    "contravene", "strike",
)  # fmt: skip
