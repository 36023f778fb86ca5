"""The plan of the flat arrays that the loop of a future reads: which column means what."""

from enum import IntEnum

# Assumptions of one set, a row of numbers: the whole, then each actor, way to contravene, duty and spoiler.


class World(IntEnum):
    """The whole."""

    LINE_CLEARS = 0  # chance that the liaison line clears up what was no deliberate act
    BODY_CLEARS = 1  # chance that an observing body does
    GUARANTOR_STOPS = 2  # chance that a guarantor stops an answer, whatever the cause
    CEILING = 3  # answers at which the war is back
    ANSWER_DAYS = 4  # 0: answers come within the day; 1: each takes a day
    COOLING = 5  # quiet days after which the ladder is climbed from the ground again
    WALK_AWAY = 6  # chance a day that whom a duty is overdue to ends the agreement
    FINDS = 7  # chance that the body confirms what it saw
    FINDING_DAYS = 8  # days from sight to finding
    RESUMES_DAYS = 9  # days from a suspension to the decision to resume
    DECIDES = 10  # chance that a consequence that became due is decided
    CUSTODY = 11  # chance that who would withhold hands over to a third party all the same
    PRACTICE = 12  # share of accidents and false alarms that practice leaves in the end
    HALF_WAY = 13  # days in force until half of that is learned
    RESTORED = 14  # chance that war at the ceiling is stopped, and the agreement stands
    WIDTH = 15


class Actor(IntEnum):
    """A party."""

    ODDS = 0  # prior odds, in its eyes, that the others are sincere
    LEAST_ODDS = 1  # odds below which it no longer holds fire
    RESOLVE = 2  # chance that it answers an alarm
    SINCERE = 3  # chance that it is
    READING = 4  # chance that it stands on its own reading of the order of steps
    WITHHOLDS = 5  # chance that, insincere, it withholds a duty
    HEEDS = 6  # how far whether it answers follows what it has come to believe
    WIDTH = 7


class Way(IntEnum):
    """A way to contravene: a clause and who is bound by it."""

    ACCIDENT = 0  # chance a day without anybody's decision
    OPPORTUNITY = 1  # chance a day once it is tempting
    FALSE_ALARM = 2  # chance a day
    BODY_SEES = 3  # chance that an observing body sees one
    ANY_SEES = 4  # chance that the body or the other side does
    DELAY = 5  # days until the body's sight is known
    TEMPTS_SINCERE = 6  # 1: in this set it is tempting
    TEMPTS_INSINCERE = 7
    CLAIMED = 8  # chance that an exception is claimed for it
    UNSTUCK = 9  # chance that the body that finds on it is not stopped by a side
    LAST_SINCERE = 10  # on how many days before a start on a date an act pays
    LAST_INSINCERE = 11
    WIDTH = 12


class Owed(IntEnum):
    """A duty with an end."""

    DAILY = 0  # chance a day that it is done, once it can be
    TELLS = 1  # by how much doing it multiplies the odds, in the others' eyes, that its holder is sincere
    SKIPS_SINCERE = 2  # 1: in this set skipping it pays
    SKIPS_INSINCERE = 3
    DOUBTS = 4  # by how much its being overdue divides them
    ARMS = 5  # share of its holder's openings that goes with it
    MOVES = 6  # share of its holder's openings and contacts that goes with it
    WIDTH = 7


class Attack(IntEnum):
    """A spoiler."""

    IF_SINCERE = 0  # chance a day while whoever is blamed for it is sincere
    IF_INSINCERE = 1
    BLAMED = 2  # chance that it is laid at that party's door
    WIDTH = 3


class Pair(IntEnum):
    """What one party makes of what it sees of another."""

    ALARM = 0  # by how much an alarm divides its odds
    QUIET = 1  # by how much a quiet day multiplies them
    WIDTH = 2


# What the law fixes, whole numbers.


class WayAt(IntEnum):
    """A way to contravene."""

    ACTOR = 0
    LIFE = 1  # number of the clause's life
    CHANNEL = 2
    SEEN = 3  # the fact when a body saw it
    TOLD = 4  # the fact when the other side tells it
    FOUND = 5  # the finding, -1 where nobody finds
    RESUMED = 6  # the decision to resume, -1 where there is none
    DECIDED = 7  # the decision on what follows, -1 where there is none
    OPENS = 8  # the day its clause comes in force by a date alone, -1 where none does that
    ARMED = 9  # 1: what it forbids takes arms or forces
    WIDTH = 10


class OwedAt(IntEnum):
    """A duty with an end."""

    ACTOR = 0  # -1: an event that is nobody's
    LIFE = 1
    CHANNEL = 2
    DONE = 3  # the fact that it was done
    CLOSES = 4  # node of its deadline, -1 where there is none
    PARTNER = 5  # the duty it goes in step with, -1
    HELD = 6  # 1: it is handed to a third party first
    SEVERAL = 7  # how many duties with a day its holder owes
    AFTER = 8  # the duty whose thing a third party passes on with this, -1
    GAP = 9  # days that it holds it first
    WIDTH = 10


class AttackAt(IntEnum):
    """A spoiler."""

    AGAINST = 0
    BLAMED = 1  # the party it is laid at the door of
    CHANNEL = 2
    FACT = 3
    WIDTH = 4


class Out(IntEnum):
    """What one future came to."""

    END = 0  # day it ended; the horizon where it held
    CAUSE = 1
    FIRST = 2  # day of the first contravention, -1
    CONTRAVENED = 3
    ALARMS = 4
    FALSE_ALARMS = 5
    CLEARED = 6
    ANSWERS = 7
    HIGHEST = 8  # the highest rung
    UNBOUND = 9  # violent acts while nothing forbade them
    DONE = 10
    OVERDUE = 11
    ATTACKS = 12
    BEGAN = 13  # day the agreement came in force, -1
    UNSETTLED = 14
    OVERFLOWED = 15
    LAST = 16  # day of the last alarm, -1
    ROUNDS = 17  # rounds of fighting that were stopped
    WIDTH = 18


class Cause(IntEnum):
    """What ended it: the root of the chain of events that did."""

    HELD = 0
    ACCIDENT = 1
    FALSE_ALARM = 2
    SPOILER = 3
    TEMPTATION = 4
    DELAY = 5
    DEADLOCK = 6
    LAPSE = 7


class Log(IntEnum):
    """What happened, in the record of a future that is replayed: kind, day, and three numbers."""

    CONTRAVENED = 0  # way, cause, who saw it (0 nobody, 1 a body, 2 the other side)
    FALSE_ALARM = 1  # way
    ATTACK = 2  # spoiler, whether it was laid at somebody's door
    ALARM = 3  # who was alarmed, by whom, cause
    CLEARED = 4  # who was alarmed, by whom, what cleared it (0 line or body, 1 guarantor)
    ANSWERED = 5  # who answered, whom, rung
    TOLD = 6  # fact, day it happened, the how-manieth of the day
    DONE = 7  # duty
    OVERDUE = 8  # duty, cause
    DISTRUST = 9  # who, whom
    LIFE = 10  # life, state, and the instant in place of the day
    ENDED = 11  # cause
    UNBOUND = 12  # way
    WALKED = 13  # duty
    LET_GO = 14  # who was alarmed, by whom: not answered
    RESTORED = 15  # between whom a round of fighting was stopped
    RETURNED = 16  # duty: what was handed over comes back
    WIDTH = 5
