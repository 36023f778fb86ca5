"""Assumptions drawn and worked out: from a scenario's spreads to the row of numbers one future is played under.

Whether a clause tempts, and how much trust holds fire, are worked out here, per set of assumptions, by the closed
forms of ``theory``: the futures rest on the same figures as the incentives table, to the last bit.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.agreement import Agreement
from servanda.windtunnel.incentives.reckoning import Reckoned, answers_in_words, reckon
from servanda.windtunnel.model.giving_up import ARMS, MOVES, shares
from servanda.windtunnel.model.last_chance import last_days
from servanda.windtunnel.model.moves import DutyOwed, Moves, WayToContravene
from servanda.windtunnel.model.rows import Actor, Attack, Owed, Pair, Way, World
from servanda.windtunnel.model.sight import Seen, by_bodies, seen_in
from servanda.windtunnel.model.steps import skipped
from servanda.windtunnel.model.stuck import can_be_stuck
from servanda.windtunnel.scenario.scenario import Scenario, Sets
from servanda.windtunnel.theory.surprise import trust_needed

Floats = npt.NDArray[np.float64]
_MOST_ODDS: Final = 1e9
#: Rates nobody would see are taken as this, so that an alarm never proves bad faith outright.
_LEAST_RATE: Final = 1e-6
#: More days than anybody looks ahead.
_ALWAYS: Final = 1e9


def assumed(
    agreement: Agreement, scenario: Scenario, moves: Moves, opens: Sequence[int], seed: int, first: int, count: int
) -> Floats:
    """``count`` sets from number ``first`` on, a row each: the world, actors, ways, duties, attacks, then pairs."""
    return worked_out(agreement, scenario, moves, opens, drawn_sets(scenario, seed, first, count))


def worked_out(agreement: Agreement, scenario: Scenario, moves: Moves, opens: Sequence[int], sets: Sets) -> Floats:
    """The rows of sets of assumptions that are given, whoever drew or chose them.

    ``opens``: per way to contravene the day its clause comes in force by a date alone, or -1.
    """
    reckoned = {(one.sight.clause, one.sight.holder): one for one in reckon(agreement, scenario, sets)}
    ways = []
    for way, day in zip(moves.ways, opens, strict=True):
        one = reckoned[way.clause, way.actor]
        row = _way(agreement, scenario, moves, sets, way, seen_in(one.sight, sets), one)
        row[:, (Way.LAST_SINCERE, Way.LAST_INSINCERE)] = _last(scenario, moves, sets, way, one, day)
        ways.append(row)
    attacks, actors = [_attack(sets, n) for n in range(len(moves.attacks))], range(len(moves.actors))
    parts = [
        _world(agreement, scenario, sets),
        *(_actor(scenario, sets, moves, who) for who in moves.actors),
        *ways,
        *_duties(agreement, scenario, sets, moves, reckoned),
        *attacks,
        *(_pair(moves, len(sets), ways, attacks, i, j) for i in actors for j in actors),
    ]
    return np.ascontiguousarray(np.concatenate(parts, axis=1))


def drawn_sets(scenario: Scenario, seed: int, first: int, count: int) -> Sets:
    """The sets of these numbers; each the same however many are drawn beside it."""
    units = scenario.units(seed, first, count)
    return Sets(scenario, np.stack([one.value.over(units[:, n]) for n, one in enumerate(scenario.leaves)], axis=1))


def _columns(width: int, sets: Sets, values: dict[int, Floats | float]) -> Floats:
    found = np.zeros((len(sets), width))
    for column, value in values.items():
        found[:, column] = value
    return found


def _world(agreement: Agreement, scenario: Scenario, sets: Sets) -> Floats:
    nothing = 0.0
    return _columns(
        World.WIDTH,
        sets,
        {
            World.LINE_CLEARS: _line(agreement, scenario, sets),
            World.BODY_CLEARS: sets.of("observers.clear") if agreement.bodies else nothing,
            World.GUARANTOR_STOPS: sets.of("guarantor.stops") if scenario.guarantor.exists else nothing,
            World.CEILING: np.maximum(1.0, np.rint(sets.of("ladder.ceiling"))),
            World.ANSWER_DAYS: float(scenario.ladder.answer_days),
            World.COOLING: sets.of("ladder.cooling"),
            World.WALK_AWAY: sets.of("overdue.walk_away"),
            World.FINDS: sets.of("mechanism.finds"),
            World.FINDING_DAYS: np.rint(sets.of("mechanism.finding_days")),
            World.RESUMES_DAYS: np.rint(sets.of("mechanism.resumes_days")),
            World.DECIDES: sets.of("mechanism.decides"),
            World.CUSTODY: sets.of("devices.custody"),
            World.PRACTICE: sets.of("liaison.practice") if scenario.liaison.exists else 1.0,
            World.HALF_WAY: sets.of("liaison.half_way"),
            World.RESTORED: sets.of("ladder.restored"),
        },
    )


def _line(agreement: Agreement, scenario: Scenario, sets: Sets) -> Floats | float:
    """What clears up an alarm before it is answered: the line, and an answer owed in words, one after the other."""
    line = sets.of("liaison.clears") if scenario.liaison.exists else 0.0
    if not answers_in_words(agreement):
        return line
    return 1.0 - (1.0 - line) * (1.0 - sets.of("devices.answers_clear"))


def _actor(scenario: Scenario, sets: Sets, moves: Moves, who: str) -> Floats:
    its = _reader(sets, who)
    rest = [other for other in moves.actors if other != who]
    others = [_signed(scenario, sets, moves, who, sets.of(f"actors.{other}.trust")) for other in rest]
    trust = its("trust")
    # One number for all the others: what it believes of them on the whole, now that they have signed.
    if rest:
        trust = np.mean([_signed(scenario, sets, moves, other, trust) for other in rest], axis=0)
    return _columns(
        Actor.WIDTH,
        sets,
        {
            Actor.ODDS: _odds(trust),
            Actor.LEAST_ODDS: _odds(least_trust(sets, who)),
            Actor.RESOLVE: its("resolve"),
            # How sincere it is, is taken to be what the others hold it to be: nobody is assumed to know better.
            Actor.SINCERE: np.mean(others, axis=0) if others else trust,
            Actor.READING: its("reading"),
            Actor.WITHHOLDS: its("withholds"),
            Actor.HEEDS: its("heeds"),
        },
    )


def _signed(scenario: Scenario, sets: Sets, moves: Moves, who: str, trust: Floats) -> Floats:
    """Trust in who has signed: who does not mean it signs less readily what asks it for arms or forces (Bayes)."""
    acts = ARMS | MOVES
    if not scenario.steps.tell or not any(one.actor == who and acts & set(one.acts) for one in moves.duties):
        return trust
    bluffs = sets.of("steps.bluffs")
    return trust / np.maximum(trust + (1.0 - trust) * bluffs, 1.0 / _MOST_ODDS)


def _reader(sets: Sets, who: str):  # type: ignore[no-untyped-def]
    return lambda field: sets.of(f"actors.{who}.{field}")


def _odds(chance: Floats) -> Floats:
    return np.minimum(_MOST_ODDS, chance / np.maximum(1.0 - chance, 1.0 / _MOST_ODDS))


def least_trust(sets: Sets, who: str) -> Floats:
    """The trust below which a party no longer holds fire, in every set (``theory.surprise``).

    The outcomes are those of the repeated game per period: a party that strikes has its temptation once and breakdown
    from then on, one that is struck its loss once. Patience 0 gives the figures of the one-shot game.
    """
    its = _reader(sets, who)
    patience = its("patience")
    restraint, breakdown = its("restraint"), its("breakdown")
    strikes = (1.0 - patience) * its("temptation") + patience * breakdown
    struck = (1.0 - patience) * its("betrayed") + patience * breakdown
    needed = [
        trust_needed(float(r), float(t), float(p), float(s))
        for r, t, p, s in zip(restraint, strikes, breakdown, struck, strict=True)
    ]
    # Where no trust suffices it strikes as soon as it can.
    return np.array([1.0 if one is None else one for one in needed])


def _way(
    agreement: Agreement,
    scenario: Scenario,
    moves: Moves,
    sets: Sets,
    way: WayToContravene,
    seen: Seen,
    reckoned: Reckoned,
) -> Floats:
    sight, stated = reckoned.sight, scenario.clauses[way.clause].stated
    several = sum(1 for one in moves.ways if one.actor == way.actor)

    def shared(field: str, rate: Floats) -> Floats:
        """A rate of the party's, its share for this clause: a text with more prohibitions is not broken more often."""
        return rate if field in stated else rate / several

    its, clause = _reader(sets, way.actor), f"clauses.{way.clause}."
    none = np.zeros(len(sets))
    by_body = seen_in(by_bodies(sight), sets).detection if sight.impartial and sight.looks else none
    return _columns(
        Way.WIDTH,
        sets,
        {
            Way.ACCIDENT: shared("accident_rate", sets.of(clause + "accident_rate")) * (1.0 - its("command_control")),
            Way.OPPORTUNITY: shared("opportunity", sets.of(clause + "opportunity")),
            Way.FALSE_ALARM: shared("false_alarm_rate", seen.false_alarm),
            Way.BODY_SEES: by_body,
            Way.ANY_SEES: np.maximum(seen.detection, by_body),
            Way.DELAY: np.rint(seen.delay_days),
            Way.TEMPTS_SINCERE: _tempts(reckoned, np.ones(len(sets))),
            Way.TEMPTS_INSINCERE: _tempts(reckoned, its("bad_faith_gain")),
            Way.CLAIMED: seen.passes,
            Way.UNSTUCK: _unstuck(agreement, sets, moves.sorts[way.found].actor if way.found >= 0 else ""),
        },
    )


def _tempts(reckoned: Reckoned, times: Floats) -> Floats:
    """1 where contravening is in a party's interest, at so many times its gain: the incentives table's answer.

    What a text suspends comes beside what the others can do anyway: it tempts only where neither that nor breakdown of
    the whole would deter, or an answer more in the text would make a breach pay better.
    """
    return np.array([float(not _deterred(reckoned, n, float(one))) for n, one in enumerate(times)])


def _deterred(reckoned: Reckoned, n: int, times: float) -> bool:
    terms = reckoned.terms(n)
    terms = terms._replace(gain=terms.gain * times)
    return terms.keeps() or (reckoned.by_text and reckoned.broken(n)._replace(gain=terms.gain).keeps())


def _last(scenario: Scenario, moves: Moves, sets: Sets, way: WayToContravene, reckoned: Reckoned, opens: int) -> Floats:
    """On how many days before its clause comes in force an act pays, in good and in bad faith; a row per set."""
    if opens < 1 or not scenario.before_start.weighed:
        return np.full((len(sets), 2), _ALWAYS)
    others = [sets.of(f"actors.{who}.resolve") for who in moves.actors if who != way.actor]
    answered = np.max(others, axis=0) if others else np.zeros(len(sets))
    back, off, good = sets.of("before_start.taken_back"), sets.of("before_start.called_off"), np.ones(len(sets))
    both = [
        last_days(reckoned, times, answered, back, off, opens)
        for times in (good, sets.of(f"actors.{way.actor}.bad_faith_gain"))
    ]
    return np.stack(both, axis=1)


def _unstuck(agreement: Agreement, sets: Sets, finder: str) -> Floats:
    """The chance that no side stops a finding in the body that makes it."""
    body = agreement.bodies.get(finder)
    return 1.0 - sets.of("devices.stuck") if body is not None and can_be_stuck(body) else np.ones(len(sets))


def _duties(
    agreement: Agreement, scenario: Scenario, sets: Sets, moves: Moves, reckoned: Mapping[tuple[str, str], Reckoned]
) -> Iterator[Floats]:
    skips = skipped(moves.duties, reckoned, sets) if scenario.devices.weigh_steps else {}
    arms, moved = shares(moves.duties, ARMS), shares(moves.duties, MOVES)
    for duty in moves.duties:
        row = _duty(agreement, scenario, sets, duty)
        row[:, Owed.ARMS] = arms.get(duty.part, 0.0) * sets.of("steps.disarms")
        row[:, Owed.MOVES] = moved.get(duty.part, 0.0) * sets.of("steps.separates")
        for column, found in zip((Owed.SKIPS_SINCERE, Owed.SKIPS_INSINCERE), skips.get(duty.part, ()), strict=False):
            row[:, column] = found
        yield row


def _duty(agreement: Agreement, scenario: Scenario, sets: Sets, duty: DutyOwed) -> Floats:
    clause = duty.clause
    days = sets.of(f"clauses.{clause}.performance_delay") if clause else np.full(len(sets), 30.0)
    tells, doubts = np.ones(len(sets)), np.ones(len(sets))
    if clause and duty.actor and (scenario.steps.tell or agreement.clause(clause).kind == "builds_confidence"):
        # Bayes: who means it takes the step, and is late with it at times; who does not withholds it with some chance.
        withheld = sets.of(f"actors.{duty.actor}.withholds")
        if duty.held:
            withheld = withheld * (1.0 - sets.of("devices.custody"))
        tells = 1.0 / np.maximum(1.0 - withheld, 1.0 / _MOST_ODDS)
        if scenario.steps.tell:
            doubts = 1.0 - withheld + withheld / np.maximum(sets.of("steps.late"), 1.0 / _MOST_ODDS)
    return _columns(Owed.WIDTH, sets, {Owed.DAILY: 1.0 / np.maximum(1.0, days), Owed.TELLS: tells, Owed.DOUBTS: doubts})


def _attack(sets: Sets, n: int) -> Floats:
    name = f"spoilers.{n + 1}."
    return _columns(
        Attack.WIDTH,
        sets,
        {
            Attack.IF_SINCERE: sets.of(name + "rate_if_sincere"),
            Attack.IF_INSINCERE: sets.of(name + "rate_if_insincere"),
            Attack.BLAMED: sets.of(name + "laid"),
        },
    )


def _pair(moves: Moves, count: int, ways: list[Floats], attacks: list[Floats], i: int, j: int) -> Floats:
    """What a party makes of an alarm at another, and of quiet days: the chances of each if it is sincere or not."""
    quiet_true, quiet_false = np.ones(count), np.ones(count)
    for way, row in zip(moves.ways, ways, strict=True):
        if way.actor == moves.actors[j] and i != j:
            unmeant = row[:, Way.ACCIDENT] * row[:, Way.ANY_SEES] + row[:, Way.FALSE_ALARM]
            meant = row[:, Way.OPPORTUNITY] * row[:, Way.ANY_SEES]
            quiet_true = quiet_true * (1.0 - np.minimum(0.99, unmeant + meant * row[:, Way.TEMPTS_SINCERE]))
            quiet_false = quiet_false * (1.0 - np.minimum(0.99, unmeant + meant * row[:, Way.TEMPTS_INSINCERE]))
    for one, row in zip(moves.attacks, attacks, strict=True):
        if one.blamed == moves.actors[j] and i != j:
            quiet_true = quiet_true * (1.0 - row[:, Attack.IF_SINCERE] * row[:, Attack.BLAMED])
            quiet_false = quiet_false * (1.0 - row[:, Attack.IF_INSINCERE] * row[:, Attack.BLAMED])
    alarm_true, alarm_false = (np.maximum(1.0 - one, _LEAST_RATE) for one in (quiet_true, quiet_false))
    found = np.zeros((count, Pair.WIDTH))
    found[:, Pair.ALARM] = np.maximum(1.0, alarm_false / alarm_true)
    found[:, Pair.QUIET] = np.maximum(1.0, quiet_true / np.maximum(quiet_false, _LEAST_RATE))
    return found
