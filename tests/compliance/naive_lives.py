"""What was true when, and the life of every clause: every instant at which anything may change, in order."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from servanda.agreement import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Holds,
    Kept,
    Law,
    Life,
    Lives,
    Moment,
    Move,
    Not,
    Reached,
    Since,
)
from tests.compliance.naive_facts import Known, us

NEVER = 2**61
Spans = list[tuple[int, int]]


@dataclass
class History:
    """The run of a law over what is known, up to the cut-off."""

    law: Law
    facts: Known
    lives: dict[str, Life] = field(default_factory=dict)
    log: dict[str, list[tuple[int, Life]]] = field(default_factory=dict)
    rose: dict[Condition, int] = field(default_factory=dict)
    true_since: dict[Condition, int] = field(default_factory=dict)
    asked: dict[Condition, list[tuple[int, bool]]] = field(default_factory=dict)
    timers: set[int] = field(default_factory=set)
    _was: dict[int, bool] = field(default_factory=dict)
    _latched: set[Condition] = field(default_factory=set)

    def truth(self, condition: Condition, now: int) -> bool:
        """Whether a condition holds now; remembers when it first did."""
        found = self._truth(condition, now)
        if found:
            self.rose.setdefault(condition, now)
        return found

    def _truth(self, condition: Condition, now: int) -> bool:  # noqa: C901  (one arm per kind)
        match condition:
            case Holds():
                return holds(self.facts, condition, now)
            case Reached():
                if condition.moment.after is not None:
                    self.truth(condition.moment.after, now)
                due = self.falls(condition.moment)
                self.timers.add(due)
                return due <= now
            case AllOf():
                return self._how_many(condition.parts, now) == len(condition.parts)
            case AnyOf():
                return self._how_many(condition.parts, now) > 0
            case AtLeast():
                return self._how_many(condition.parts, now) >= condition.count
            case Not():
                return not self.truth(condition.part, now)
            case Kept():
                if not self.truth(condition.part, now):
                    self.true_since.pop(condition, None)
                    return False
                since = self.true_since.setdefault(condition, now)
                self.timers.add(since + condition.for_us)
                return since + condition.for_us <= now
            case Since():
                if self.truth(condition.part, now):
                    self._latched.add(condition)
                return condition in self._latched
            case Lives():
                return self.lives[condition.clause] in condition.states
        raise TypeError(condition)

    def _how_many(self, parts: tuple[Condition, ...], now: int) -> int:
        """How many hold; every one is asked, because each remembers when it first did."""
        return sum(self.truth(part, now) for part in parts)

    def falls(self, moment: Moment) -> int:
        """When a moment falls, as far as is known now."""
        if moment.after is None:
            return moment.us
        if moment.after not in self.rose:
            return NEVER
        base = self.rose[moment.after]
        if moment.days is not None:
            base = local_day(base, self.law.day_starts, moment.days)
        return base + moment.us

    def run(self) -> None:  # noqa: C901  (one plain loop is easier to hold against the design than its parts)
        """Every instant in order; at each, transitions until nothing moves any more."""
        conditions: list[Condition] = [part for move in self.law.transitions for part in (move.on, move.when) if part]
        for obligation in self.law.obligations:
            window = obligation.window
            for moment in (getattr(window, "opens", None), getattr(window, "closes", None)):
                if moment is not None:
                    conditions.append(Reached(moment))
            if obligation.while_ is not None:
                conditions.append(obligation.while_)
        conditions += self.law.performed.values()
        instants = sorted(_instants(self.facts, conditions))
        self.lives = dict.fromkeys(map(str, self.law.lives), Life.DORMANT)
        self.log = {name: [] for name in self.lives}
        now = min([*instants, self.facts.as_of]) - 2 * 86_400_000_000
        while now < self.facts.as_of:
            while True:
                for condition in conditions:
                    self.truth(condition, now)
                if not self._move(now):
                    break
            for name, state in self.lives.items():
                if state is not (self.log[name][-1][1] if self.log[name] else Life.DORMANT):
                    self.log[name].append((now, state))
            for condition in conditions:
                told = self.asked.setdefault(condition, [])
                true = self.truth(condition, now)
                if not told or told[-1][1] != true:
                    told.append((now, true))
            later = [at for at in (*instants, *self.timers) if at > now]
            now = min(later, default=NEVER)

    def _move(self, now: int) -> bool:
        """Every transition of one round, in the order of the agreement, on what held when the round began."""
        held = [self.truth(move.on, now) for move in self.law.transitions]
        free = [move.when is None or self.truth(move.when, now) for move in self.law.transitions]
        moved = False
        for number, move in enumerate(self.law.transitions):
            rising = held[number] and not self._was.get(number, False)
            self._was[number] = held[number]
            new = _next(move.move, self.lives[move.clause], held[number], rising) if free[number] else None
            if new is not None:
                self.lives[move.clause] = new
                moved = True
        return moved

    def spans(self, clause: str, state: Life = Life.IN_FORCE) -> Spans:
        """When a clause was in a state."""
        steps = [*self.log[clause], (self.facts.as_of, state)]
        return [(at, after) for (at, new), (after, _) in pairwise(steps) if new is state and at < after]

    def held(self, condition: Condition) -> Spans:
        """When a condition held."""
        steps = [*self.asked[condition], (self.facts.as_of, False)]
        return [(at, after) for (at, true), (after, _) in pairwise(steps) if true]


def _next(move: Move, life: Life, holds_now: bool, rising: bool) -> Life | None:
    """Start and end act while they hold; suspend, resume and extend when they come true."""
    if move is Move.START and holds_now and life is Life.DORMANT:
        return Life.IN_FORCE
    if move is Move.END and holds_now and life is not Life.ENDED:
        return Life.ENDED
    if move is Move.SUSPEND and rising and life is Life.IN_FORCE:
        return Life.SUSPENDED
    if move is Move.RESUME and rising and life is Life.SUSPENDED:
        return Life.IN_FORCE
    if move is Move.EXTEND and rising and life is Life.ENDED:
        return Life.IN_FORCE
    return None


def holds(facts: Known, condition: Holds, now: int) -> bool:
    """Whether a bound holds over what is surely known by now."""
    total = 0
    for term in condition.terms:
        found = [one for one in facts.as_known(term.tally) if one.since <= now]
        found = [one for one in found if one.until is None or now < one.until]
        if term.tally.measure == "level":
            if not found:
                return False
            last = max(found, key=lambda one: (one.since, one.row["begin"], one.row["tie"]))
            total += last.value * term.coefficient
            continue
        if condition.fresh:
            found = [one for one in found if now < one.since + 1]
        elif condition.trail_us:
            found = [one for one in found if now < one.row["end"] + condition.trail_us]
        total += sum(one.value for one in found) * term.coefficient
    return (condition.lo is None or total >= condition.lo) and (condition.hi is None or total <= condition.hi)


def local_day(instant: int, zone: str, days: int) -> int:
    """The first instant of the local day so many days after the one an instant falls on."""
    here = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=instant)
    day = here.astimezone(ZoneInfo(zone)).date() + timedelta(days=days)
    return us(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)))


def _instants(facts: Known, conditions: list[Condition]) -> set[int]:
    found: set[int] = set()
    todo = list(conditions)
    while todo:
        condition = todo.pop()
        match condition:
            case Holds():
                found |= _turns(facts, condition)
            case Reached():
                if condition.moment.after is not None:
                    todo.append(condition.moment.after)
                elif condition.moment.us < NEVER:
                    found.add(condition.moment.us)
            case AllOf() | AnyOf() | AtLeast():
                todo += condition.parts
            case Not() | Kept() | Since():
                todo.append(condition.part)
    return found


def _turns(facts: Known, condition: Holds) -> set[int]:
    """Every instant at which something may begin or cease to count."""
    found: set[int] = set()
    for one in (one for term in condition.terms for one in facts.as_known(term.tally)):
        found |= {one.since, one.since + 1, *(() if one.until is None else (one.until,))}
        if condition.trail_us:
            found.add(one.row["end"] + condition.trail_us)
    return found
