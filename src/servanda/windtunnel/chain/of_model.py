"""From a model and one set of assumptions to an exact chain, where the model is small enough.

It follows the loop of ``futures`` step by step, in chances instead of draws: the ways to contravene in their order,
then attacks, each alarm climbing its ladder. A state is the rung, how long ago the last alarm was, and who is to answer
next. Who is sincere is drawn once: there is a chain for each case, weighted by its chance.

Where answers take a day on a ladder that cools, a new alarm may start an exchange beside one that is under way. Two of
them at once are part of the state; a day that begins a third is an end of its own, left open. What is told is then a
lower bound, and what is left open is how far above it the chance may lie.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import floor
from typing import Any, Final, NamedTuple

import numpy as np

from servanda.basis import DAY, NEVER, Refusal
from servanda.compliance import settle
from servanda.windtunnel.chain import how_many
from servanda.windtunnel.chain.absorbing import Chain, chain_of_rows
from servanda.windtunnel.model.model import Model
from servanda.windtunnel.model.rows import Actor, Attack, AttackAt, Cause, Owed, OwedAt, Pair, Way, WayAt, World

#: The most states worth solving; a ladder of 20 rungs that cools in 60 days has 1,200.
MOST_STATES: Final = 20_000
#: Answers that may be due on one day; what would bring another is left open.
MOST_DUE: Final = 2
_LEAST_ODDS: Final = 1e-6
_MOST_ODDS: Final = 1e6
_IN_FORCE: Final = 1


class State(NamedTuple):
    """Where things stand when a day begins: the rung, days since the last alarm, who is to answer and why, in order."""

    rung: int = 0
    age: int = 0
    due: tuple[tuple[int, int], ...] = ()


_CALM: Final = State()
#: More exchanges under way at once than a state holds.
_OPEN: Final = "open"
Spread = dict[Any, float]


@dataclass(frozen=True, slots=True)
class ExactFutures:
    """The chains of one set of assumptions with their weights; day 0 is the model's, ``began`` the day of entry."""

    began: int
    cases: tuple[tuple[float, Chain], ...]

    def survival(self, days: int) -> Any:
        """The chance to have held until each day begins, 0 to ``days``; shape (days + 1,).

        Where something is left open, the least it can be: ``left_open`` says by how much more it may be.
        """
        found = np.ones(days + 1)
        if days > self.began:
            found[self.began :] = sum(
                weight * chain.survival(days - self.began, str(_CALM)) for weight, chain in self.cases
            )
        return found

    def left_open(self, days: int) -> float:
        """The chance that within so many days more exchanges were under way at once than a state holds."""
        return sum(
            weight * chain.ended_by(max(0, days - self.began), str(_CALM)).get(_OPEN, 0.0)
            for weight, chain in self.cases
        )

    def ended_by(self, days: int) -> dict[Cause, float]:
        """The chance that each cause has ended it within so many days; of what is left open, no cause is told."""
        found: dict[Cause, float] = {}
        for weight, chain in self.cases:
            for end, share in chain.ended_by(max(0, days - self.began), str(_CALM)).items():
                if end in Cause.__members__:
                    found[Cause[end]] = found.get(Cause[end], 0.0) + weight * share
        return found

    def mean_days(self) -> float | None:
        """Mean days until it ends, from day 0; None where it may last for ever, or something may be left open."""
        if any(_OPEN in chain.states for _, chain in self.cases):
            return None
        means = [(weight, chain.mean_days(str(_CALM))) for weight, chain in self.cases]
        if any(mean is None for _, mean in means):
            return None
        return self.began + sum(weight * (mean or 0.0) for weight, mean in means)


def exact_futures(model: Model, row: Any) -> ExactFutures:
    """The exact chain of a model under one row of its assumptions (``model.rows(…)[n]``).

    Refuses (TUN205) where the state would not stay small, and says why: trust that alarms can carry below where fire is
    held, sight that is late, duties somebody may walk away from, lives that change after entry, more than two
    parties.
    """
    given = _Given(model, np.asarray(row, dtype=np.float64))
    began = _refuse_what_is_not_small(given)
    weights: dict[str, float] = {}
    chains: dict[str, Chain] = {}
    for sincere in product((1, 0), repeat=given.actors):
        weight = 1.0
        for i, true in enumerate(sincere):
            chance = min(1.0, given.actor(i, Actor.SINCERE))
            weight *= chance if true else 1.0 - chance
        if weight > 0.0:
            day = [*_ways(given, sincere), *_attacks(given, sincere)]
            alike = repr(day)  # who means it and who does not may do the same
            weights[alike] = weights.get(alike, 0.0) + weight
            if alike not in chains:
                chains[alike] = _chain(given, day)
    cases = [(weight, chains[alike]) for alike, weight in weights.items()]
    return ExactFutures(began, tuple(cases))


class _Given:
    """A row of assumptions by name."""

    def __init__(self, model: Model, row: Any) -> None:
        self.model, self.row = model, row
        self.actors = len(model.moves.actors)
        self.ways = model.ways.reshape(-1, WayAt.WIDTH)
        self.attacks = model.attacks.reshape(-1, AttackAt.WIDTH)
        self.duties = model.duties.reshape(-1, OwedAt.WIDTH)
        self._ways = World.WIDTH + self.actors * Actor.WIDTH
        self._attacks = self._ways + len(self.ways) * Way.WIDTH + len(self.duties) * Owed.WIDTH
        self._pairs = self._attacks + len(self.attacks) * Attack.WIDTH
        self.lives: Any = np.zeros(0)
        #: What alarms lead to, which is the same whoever is sincere.
        self.led_to: dict[tuple[State, int, Cause], Spread] = {}

    def world(self, column: World) -> float:
        return float(self.row[column])

    def actor(self, i: int, column: Actor) -> float:
        return float(self.row[World.WIDTH + i * Actor.WIDTH + column])

    def way(self, w: int, column: Way) -> float:
        return float(self.row[self._ways + w * Way.WIDTH + column])

    def owed(self, d: int, column: Owed) -> float:
        return float(self.row[self._ways + len(self.ways) * Way.WIDTH + d * Owed.WIDTH + column])

    def attack(self, s: int, column: Attack) -> float:
        return float(self.row[self._attacks + s * Attack.WIDTH + column])

    def pair(self, i: int, j: int, column: Pair) -> float:
        return float(self.row[self._pairs + (i * self.actors + j) * Pair.WIDTH + column])

    @property
    def cools(self) -> bool:
        return self.world(World.COOLING) > 0.0

    @property
    def daily(self) -> bool:
        return self.world(World.ANSWER_DAYS) >= 1.0


# what keeps it small ------------------------------------------------------------------------------------------------


def _refuse_what_is_not_small(given: _Given) -> int:
    for why in _reasons(given):
        raise _refused(given, why)
    began, lives = _constant_lives(given)
    given.lives = lives
    return began


def _refused(given: _Given, why: str) -> Refusal:
    words = f"no exact chain: {why}; it would have {_remembered(given).words()}, and {MOST_STATES:,} are solved"
    return Refusal("TUN205", words, "leave out --exact: imagined futures take this in")


def _remembered(given: _Given) -> how_many.Remembered:
    """What a state of this model would have to hold."""
    model, owed = given.model, range(len(given.duties))
    pairs = [(i, j) for i in range(given.actors) for j in range(given.actors) if i != j]
    taught = any(given.owed(n, Owed.TELLS) > 1.0 or given.owed(n, Owed.DOUBTS) > 1.0 for n in owed)
    learn = [pair for pair in pairs if taught or given.pair(*pair, Pair.ALARM) > 1.0]
    dated = sum(duty.closes is not None and bool(duty.actor) for duty in model.moves.duties)
    watched = [given.way(n, Way.DELAY) for n in range(len(given.ways)) if given.way(n, Way.BODY_SEES) > 0.0]
    moved = any(model.imagined.bears(n) for n in range(len(model.moves.sorts)))
    climbed = how_many.ladder(
        len(pairs) // 2, given.world(World.CEILING), given.world(World.COOLING), daily=given.daily, due=MOST_DUE
    )
    return how_many.Remembered(
        (
            *climbed,
            how_many.trust(len(learn), model.horizon),
            how_many.duties(dated, len(given.duties) - dated),
            how_many.sights(watched),
            how_many.lives(len(model.moves.law.lives) if moved else 0),
        )
    )


def _reasons(given: _Given) -> Iterator[str]:
    model = given.model
    if given.actors != 2:
        yield f"{given.actors} parties act, and a chain is made for two"
    for i, j in ((0, 1), (1, 0)):
        odds, least = min(given.actor(i, Actor.ODDS), _MOST_ODDS), given.actor(i, Actor.LEAST_ODDS)
        if odds < least:
            yield f"{model.moves.actors[i]!r} does not trust enough to hold fire from the first day"
        if given.pair(i, j, Pair.ALARM) > 1.0 and least > _LEAST_ODDS:
            yield f"alarms teach {model.moves.actors[i]!r} to distrust, and each of them would be part of the state"
    yield from _what_changes(given)
    for duty in model.moves.duties:
        if duty.closes is not None and duty.actor and given.world(World.WALK_AWAY) > 0.0:
            yield f"{duty.part!r} has a date, and somebody may walk away once it is overdue"
    bearing = [sort for n, sort in enumerate(model.moves.sorts) if model.imagined.bears(n)]
    if bearing:
        yield f"a {bearing[0].what} on {bearing[0].clause or 'the agreement'!r} can change what is in force"


def _what_changes(given: _Given) -> Iterator[str]:
    """Chances that are not the same on the last day as on the first."""
    model = given.model
    if given.world(World.PRACTICE) < 1.0:
        yield "practice on the line lowers rates day by day"
    teaches = any(given.owed(n, Owed.TELLS) > 1.0 or given.owed(n, Owed.DOUBTS) > 1.0 for n in range(len(given.duties)))
    for i, j in ((0, 1), (1, 0)):
        learns = given.pair(i, j, Pair.ALARM) > 1.0 or given.pair(i, j, Pair.QUIET) > 1.0
        if given.actor(i, Actor.HEEDS) > 0.0 and (learns or teaches):
            yield f"whether {model.moves.actors[i]!r} answers follows what it has come to believe, which changes"
    if any(given.owed(n, Owed.DOUBTS) > 1.0 for n in range(len(given.duties))):
        yield "what is overdue is held against its holder"
    if any(given.owed(n, one) > 0.0 for n in range(len(given.duties)) for one in (Owed.ARMS, Owed.MOVES)):
        yield "steps done lower rates from their day on"
    for n, way in enumerate(model.moves.ways):
        if given.way(n, Way.BODY_SEES) > 0.0:
            yield f"clause {way.clause!r} is watched by a body, whose sight comes a day later or more"


def _constant_lives(given: _Given) -> tuple[int, Any]:
    """The day of entry, and lives from then on; refuses where a date changes any of them later."""
    model = given.model
    step: Any = settle  # a program's arrays go in as they stand
    program = [one.tolist() for one in model.program]
    value, rise, due, since, was, life = (one.tolist() for one in model.state)
    whole = int(model.shape[4])
    end, now, entered = model.start + model.horizon * DAY, model.wake, model.start
    settled = list(life)
    while now < min(end, NEVER):
        now_, at = now, list(life)
        now, _ = step(
            *program, model.tally[0].tolist(), model.day_starts.tolist(), now_, value, rise, due, since, was, life
        )
        if life != at:
            if at[whole] == _IN_FORCE:
                raise _refused(given, "a date changes what is in force after entry")
            entered, settled = now_, list(life)
    if settled[whole] != _IN_FORCE:
        raise _refused(given, "the agreement does not come into force within the horizon by a date alone")
    # What comes in force by the noon of a day is in force on that day.
    return max(0, -(-(entered - model.start - DAY // 2) // DAY)), np.array(settled)


# one day ------------------------------------------------------------------------------------------------------------


def _chain(given: _Given, moves: list["Events"]) -> Chain:
    rows: list[tuple[str, str, float]] = []
    open_states, known = [_CALM], {_CALM}
    while open_states:
        state = open_states.pop()
        for after, chance in _day(given, moves, state).items():
            rows.append((str(state), _named(after), chance))
            if isinstance(after, State) and after not in known:
                known.add(after)
                open_states.append(after)
        if len(known) > MOST_STATES:
            raise _refused(given, "its ladder is high and cools slowly")
    return chain_of_rows(rows)


def _named(after: Any) -> str:
    return after.name if isinstance(after, Cause) else str(after)


def _day(given: _Given, moves: list["Events"], state: State) -> Spread:
    """Where a day leads: states when the next begins, and causes of an end."""
    spread = _come(given, state)
    for events in moves:
        spread = _event(given, spread, events)
    found: Spread = {}
    for one, chance in spread.items():
        _put(found, _evening(given, one), chance)
    return found


#: What one way or attack may do in a day: chances of alarms, each with who is alarmed and why.
Events = list[tuple[float, int, Cause]]


def _ways(given: _Given, sincere: tuple[int, ...]) -> Iterator[Events]:
    for w, way in enumerate(given.ways):
        if given.lives[way[WayAt.LIFE]] != _IN_FORCE:
            continue
        actor = int(way[WayAt.ACTOR])
        tempts = given.way(w, Way.TEMPTS_SINCERE if sincere[actor] else Way.TEMPTS_INSINCERE)
        accident = min(1.0, given.way(w, Way.ACCIDENT))
        tempted = min(1.0 - accident, given.way(w, Way.OPPORTUNITY) * tempts)
        seen = given.way(w, Way.ANY_SEES)
        mistaken = (1.0 - accident - tempted) * given.way(w, Way.FALSE_ALARM)
        yield [
            (accident * seen, 1 - actor, Cause.ACCIDENT),
            (tempted * seen, 1 - actor, Cause.TEMPTATION),
            (mistaken, 1 - actor, Cause.FALSE_ALARM),
        ]


def _attacks(given: _Given, sincere: tuple[int, ...]) -> Iterator[Events]:
    for s, attack in enumerate(given.attacks):
        rate = given.attack(s, Attack.IF_SINCERE if sincere[attack[AttackAt.BLAMED]] else Attack.IF_INSINCERE)
        yield [(rate * given.attack(s, Attack.BLAMED), int(attack[AttackAt.AGAINST]), Cause.SPOILER)]


def _event(given: _Given, spread: Spread, events: Events) -> Spread:
    found: Spread = {}
    quiet = 1.0 - sum(chance for chance, _, _ in events)
    for state, share in spread.items():
        if not isinstance(state, State):
            _put(found, state, share)
            continue
        _put(found, state, share * quiet)
        for chance, turn, cause in events:
            if chance > 0.0:
                if (state, turn, cause) not in given.led_to:
                    given.led_to[state, turn, cause] = _alarm(given, state, turn, cause)
                for after, part in given.led_to[state, turn, cause].items():
                    _put(found, after, share * chance * part)
    return found


def _alarm(given: _Given, state: State, turn: int, cause: Cause) -> Spread:
    if given.daily:
        # Without cooling they are on the ladder already, or step on it: the first answer comes on the alarm's own day.
        on_it = state.rung > 0 and not given.cools
        return {state: 1.0} if on_it else _answer(given, state._replace(age=0), turn, cause)
    found: Spread = {}
    rung, reached = state.rung, 1.0
    while True:
        climbs = _climbs(given, turn, cause)
        _put(found, State(rung if given.cools else 0, 0), reached * (1.0 - climbs))
        reached, rung, turn = reached * climbs, rung + 1, 1 - turn
        if rung >= given.world(World.CEILING):
            _put(found, cause, reached * (1.0 - given.world(World.RESTORED)))
            _put(found, _CALM, reached * given.world(World.RESTORED))
            return found


def _come(given: _Given, state: State) -> Spread:
    """The answers that were to come today, in the order of their alarms."""
    spread: Spread = {State(state.rung, state.age + 1 if given.cools else 0): 1.0}
    for turn, cause in state.due:
        found: Spread = {}
        for one, share in spread.items():
            after = _answer(given, one, turn, Cause(cause)) if isinstance(one, State) else {one: 1.0}
            for another, chance in after.items():
                _put(found, another, share * chance)
        spread = found
    return spread


def _answer(given: _Given, state: State, turn: int, cause: Cause) -> Spread:
    climbs = _climbs(given, turn, cause)
    found: Spread = {}
    _put(found, state if given.cools else state._replace(rung=0), 1.0 - climbs)
    if state.rung + 1 < given.world(World.CEILING):
        due = (*state.due, (1 - turn, int(cause)))
        _put(found, State(state.rung + 1, state.age, due) if len(due) <= MOST_DUE else _OPEN, climbs)
        return found
    _put(found, cause, climbs * (1.0 - given.world(World.RESTORED)))
    _put(found, state._replace(rung=0), climbs * given.world(World.RESTORED))
    return found


def _climbs(given: _Given, turn: int, cause: Cause) -> float:
    """The chance of a rung: not cleared up, answered, not stopped by a guarantor."""
    cleared = 0.0 if cause is Cause.TEMPTATION else given.world(World.LINE_CLEARS)
    return (1.0 - cleared) * given.actor(turn, Actor.RESOLVE) * (1.0 - given.world(World.GUARANTOR_STOPS))


def _evening(given: _Given, one: Any) -> Any:
    """A state as the next day begins: a ladder that has cooled is climbed from the ground again."""
    if not isinstance(one, State) or not given.cools:
        return one
    cold = floor(given.world(World.COOLING)) + 1
    rung, age = (one.rung, one.age) if one.age < cold else (0, cold)
    # When the last alarm was matters to who stands on a rung, or may come to stand on one without another alarm.
    return State(rung, age, one.due) if rung > 0 or one.due else _CALM


def _put(found: Spread, key: Any, chance: float) -> None:
    if chance > 0.0:
        found[key] = found.get(key, 0.0) + chance
