"""Numbers the loop of a future is compiled with: columns of its arrays, channels of its draws, sorts of its lines.

Plain whole numbers under one name each, taken from the plan in ``model.rows``.
"""

from typing import Final

from servanda.basis import DAY
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

#: When in a day facts become known: a microsecond past noon, for dates written in an agreement fall on whole seconds.
NOON: Final = DAY // 2 + 1
DORMANT, IN_FORCE, SUSPENDED, ENDED = range(4)
# Counters of one future.
WAKE, EXPIRIES, QUEUED, LOGGED, TICK, UNSETTLED, OVERFLOWED, MOVED = range(8)
COUNTERS: Final = 8
# What waits in the queue of days.
FACT, ALARM, ANSWER = range(3)
#: Columns of the queue: day, sort, three numbers.
QUEUE: Final = 5
# Channels of draws: what each day's numbers are drawn for. Ways, duties and spoilers bring channels of their own.
SINCERE, READING, WITHHOLD, LADDER, WALK, FINDING = (n << 24 for n in range(1, 7))
ONCE: Final = 0xFFFFFFFF
#: Odds are kept between these; beyond them another alarm or quiet day tells nobody anything.
LEAST_ODDS, MOST_ODDS = 1e-6, 1e6

WORLD_WIDTH, ACTOR_WIDTH, WAY_WIDTH, OWED_WIDTH, ATTACK_WIDTH, PAIR_WIDTH = (
    int(one.WIDTH) for one in (World, Actor, Way, Owed, Attack, Pair)
)
WAYS, DUTIES, ATTACKS, OUTS, LINES = (
    int(WayAt.WIDTH),
    int(OwedAt.WIDTH),
    int(AttackAt.WIDTH),
    int(Out.WIDTH),
    int(Log.WIDTH),
)
LINE, BODY, GUARANTOR = int(World.LINE_CLEARS), int(World.BODY_CLEARS), int(World.GUARANTOR_STOPS)
CEILING, ANSWER_DAYS, COOLING = int(World.CEILING), int(World.ANSWER_DAYS), int(World.COOLING)
WALK_AWAY, FINDS, FINDING_DAYS = int(World.WALK_AWAY), int(World.FINDS), int(World.FINDING_DAYS)
RESUMES, DECIDES, CUSTODY = int(World.RESUMES_DAYS), int(World.DECIDES), int(World.CUSTODY)
PRACTICE, HALF_WAY, RESTORED = int(World.PRACTICE), int(World.HALF_WAY), int(World.RESTORED)
ODDS, MINIMUM, RESOLVE = int(Actor.ODDS), int(Actor.LEAST_ODDS), int(Actor.RESOLVE)
TRUE, STANDS, WITHHOLDS = int(Actor.SINCERE), int(Actor.READING), int(Actor.WITHHOLDS)
HEEDS = int(Actor.HEEDS)
ACCIDENT, OPPORTUNITY, FALSE = int(Way.ACCIDENT), int(Way.OPPORTUNITY), int(Way.FALSE_ALARM)
BODY_SEES, ANY_SEES, DELAY = int(Way.BODY_SEES), int(Way.ANY_SEES), int(Way.DELAY)
TEMPTS, TEMPTS_BAD, CLAIMED = int(Way.TEMPTS_SINCERE), int(Way.TEMPTS_INSINCERE), int(Way.CLAIMED)
UNSTUCK, LAST, LAST_BAD = int(Way.UNSTUCK), int(Way.LAST_SINCERE), int(Way.LAST_INSINCERE)
DAILY, TELLS, DOUBTS = int(Owed.DAILY), int(Owed.TELLS), int(Owed.DOUBTS)
ARMS, MOVES = int(Owed.ARMS), int(Owed.MOVES)
SKIPS, SKIPS_BAD = int(Owed.SKIPS_SINCERE), int(Owed.SKIPS_INSINCERE)
IF_TRUE, IF_FALSE, BLAMED = int(Attack.IF_SINCERE), int(Attack.IF_INSINCERE), int(Attack.BLAMED)
BY_ALARM, BY_QUIET = int(Pair.ALARM), int(Pair.QUIET)
WAY_ACTOR, WAY_LIFE, WAY_CHANNEL = int(WayAt.ACTOR), int(WayAt.LIFE), int(WayAt.CHANNEL)
SEEN, TOLD, FOUND = int(WayAt.SEEN), int(WayAt.TOLD), int(WayAt.FOUND)
RESUMED, DECIDED = int(WayAt.RESUMED), int(WayAt.DECIDED)
OPENS, ARMED = int(WayAt.OPENS), int(WayAt.ARMED)
DUTY_ACTOR, DUTY_LIFE, DUTY_CHANNEL = int(OwedAt.ACTOR), int(OwedAt.LIFE), int(OwedAt.CHANNEL)
DONE, CLOSES, PARTNER, HELD = int(OwedAt.DONE), int(OwedAt.CLOSES), int(OwedAt.PARTNER), int(OwedAt.HELD)
SEVERAL, AFTER, GAP = int(OwedAt.SEVERAL), int(OwedAt.AFTER), int(OwedAt.GAP)
AGAINST, DOOR, ATTACK_CHANNEL, ATTACK_FACT = (
    int(AttackAt.AGAINST), int(AttackAt.BLAMED), int(AttackAt.CHANNEL), int(AttackAt.FACT)
)  # fmt: skip
C_ACCIDENT, C_FALSE, C_SPOILER = int(Cause.ACCIDENT), int(Cause.FALSE_ALARM), int(Cause.SPOILER)
C_TEMPTATION, C_DELAY, C_DEADLOCK, C_LAPSE = (
    int(Cause.TEMPTATION), int(Cause.DELAY), int(Cause.DEADLOCK), int(Cause.LAPSE)
)  # fmt: skip
OUT_END, OUT_CAUSE, OUT_FIRST, OUT_BREACHES = int(Out.END), int(Out.CAUSE), int(Out.FIRST), int(Out.CONTRAVENED)
OUT_ALARMS, OUT_FALSE, OUT_CLEARED = int(Out.ALARMS), int(Out.FALSE_ALARMS), int(Out.CLEARED)
OUT_ANSWERS, OUT_HIGHEST, OUT_UNBOUND = int(Out.ANSWERS), int(Out.HIGHEST), int(Out.UNBOUND)
OUT_DONE, OUT_OVERDUE, OUT_ATTACKS, OUT_BEGAN = int(Out.DONE), int(Out.OVERDUE), int(Out.ATTACKS), int(Out.BEGAN)
OUT_UNSETTLED, OUT_OVERFLOWED, OUT_LAST = int(Out.UNSETTLED), int(Out.OVERFLOWED), int(Out.LAST)
OUT_ROUNDS = int(Out.ROUNDS)
L_CONTRAVENED, L_FALSE, L_ATTACK, L_ALARM, L_CLEARED = range(5)
L_ANSWERED, L_TOLD, L_DONE, L_OVERDUE, L_DISTRUST = range(5, 10)
L_LIFE, L_ENDED, L_UNBOUND, L_WALKED, L_LET_GO, L_RESTORED, L_RETURNED = range(10, 17)
