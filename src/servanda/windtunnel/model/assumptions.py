"""Assumptions drawn and worked out: from a scenario's spreads to the row of numbers one future is played under.

Whether a clause tempts, and how much trust holds fire, are worked out here, per set of assumptions, by the closed
forms of ``theory``: the futures rest on the same figures as the incentives table, to the last bit.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.agreement import Agreement
from servanda.windtunnel.model.moves import Moves
from servanda.windtunnel.model.rows import Actor, Attack, Owed, Pair, Way, World
from servanda.windtunnel.model.sight import Seen, Sight, seen_in, sights_of
from servanda.windtunnel.scenario.scenario import Scenario, Sets
from servanda.windtunnel.theory.late_evidence import needed_detection
from servanda.windtunnel.theory.surprise import trust_needed

Floats = npt.NDArray[np.float64]
_MOST_ODDS: Final = 1e9
#: Rates nobody would see are taken as this, so that an alarm never proves bad faith outright.
_LEAST_RATE: Final = 1e-6


def assumed(agreement: Agreement, scenario: Scenario, moves: Moves, seed: int, first: int, count: int) -> Floats:
    """``count`` sets from number ``first`` on, a row each: the world, actors, ways, duties, attacks, then pairs."""
    return worked_out(agreement, scenario, moves, drawn_sets(scenario, seed, first, count))


def worked_out(agreement: Agreement, scenario: Scenario, moves: Moves, sets: Sets) -> Floats:
    """The rows of sets of assumptions that are given, whoever drew or chose them."""
    seen = _seen(agreement, scenario, moves, sets)
    ways = [_way(agreement, scenario, moves, sets, seen, n) for n in range(len(moves.ways))]
    attacks = [_attack(sets, n) for n in range(len(moves.attacks))]
    parts = [
        _world(agreement, scenario, sets),
        *(_actor(sets, moves, who) for who in moves.actors),
        *ways,
        *(_duty(sets, one.clause) for one in moves.duties),
        *attacks,
        *(_pair(moves, ways, attacks, i, j) for i in range(len(moves.actors)) for j in range(len(moves.actors))),
    ]
    return np.ascontiguousarray(np.concatenate(parts, axis=1))


def drawn_sets(scenario: Scenario, seed: int, first: int, count: int) -> Sets:
    """The sets of these numbers; each the same however many are drawn beside it."""
    units = np.stack([scenario.unit_draws(seed, number) for number in range(first, first + count)])
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
            World.LINE_CLEARS: sets.of("liaison.clears") if scenario.liaison.exists else nothing,
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
        },
    )


def _actor(sets: Sets, moves: Moves, who: str) -> Floats:
    its = _reader(sets, who)
    others = [sets.of(f"actors.{other}.trust") for other in moves.actors if other != who]
    trust = its("trust")
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
        },
    )


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


def _seen(agreement: Agreement, scenario: Scenario, moves: Moves, sets: Sets) -> dict[tuple[str, str], tuple[Sight, Seen]]:
    wanted = {(one.clause, one.actor) for one in moves.ways}
    return {
        (sight.clause, sight.holder): (sight, seen_in(sight, sets))
        for sight in sights_of(agreement, scenario)
        if (sight.clause, sight.holder) in wanted
    }


def _way(
    agreement: Agreement,
    scenario: Scenario,
    moves: Moves,
    sets: Sets,
    seen: dict[tuple[str, str], tuple[Sight, Seen]],
    n: int,
) -> Floats:
    way = moves.ways[n]
    its, clause = _reader(sets, way.actor), f"clauses.{way.clause}."
    none = np.zeros(len(sets))
    sight, said = seen.get((way.clause, way.actor), (None, Seen(none, none, none, none)))
    impartial = sight is not None and sight.impartial
    eyes = sets.of("methods.own-eyes.detection") * (1.0 - said.passes)
    by_body = said.detection if impartial else none
    either = 1.0 - (1.0 - by_body) * (1.0 - eyes) if impartial else said.detection
    gain = (its("temptation") - its("restraint")) * sets.of(clause + "gain")
    accident = sets.of(clause + "accident_rate") * (1.0 - its("command_control"))
    return _columns(
        Way.WIDTH,
        sets,
        {
            Way.ACCIDENT: accident,
            Way.OPPORTUNITY: sets.of(clause + "opportunity"),
            Way.FALSE_ALARM: said.false_alarm,
            Way.BODY_SEES: by_body,
            Way.ANY_SEES: either,
            Way.DELAY: np.rint(said.delay_days),
            Way.TEMPTS_SINCERE: tempts(scenario, moves, sets, way.actor, said, gain),
            Way.TEMPTS_INSINCERE: tempts(scenario, moves, sets, way.actor, said, gain * its("bad_faith_gain")),
            Way.CLAIMED: said.passes,
        },
    )


def tempts(scenario: Scenario, moves: Moves, sets: Sets, who: str, seen: Seen, gain: Floats) -> Floats:
    """1 where contravening is in a party's interest: the chance of being seen lies below the least that deters.

    The loss is what the others' answer can inflict of restraint less breakdown, by their means, if they answer.
    """
    its = _reader(sets, who)
    loss = (its("restraint") - its("breakdown")) * answer(moves, sets, who)
    alarms = 1.0 - (1.0 - seen.false_alarm) ** scenario.period_days
    late = seen.delay_days / scenario.period_days
    rows = zip(gain, loss, its("patience"), alarms, late, its("audience_cost"), seen.detection, strict=True)
    return np.array(
        [float(q < needed_detection(g, each, d, f, k, a)) for g, each, d, f, k, a, q in (map(float, row) for row in rows)]
    )


def answer(moves: Moves, sets: Sets, who: str) -> Floats:
    """How much of the loss of breakdown the others would inflict: their means, if they have the resolve."""
    others = [other for other in moves.actors if other != who]
    shares = [sets.of(f"actors.{one}.means") * sets.of(f"actors.{one}.resolve") for one in others]
    return np.max(shares, axis=0) if shares else np.zeros(len(sets))


def _duty(sets: Sets, clause: str) -> Floats:
    days = sets.of(f"clauses.{clause}.performance_delay") if clause else np.full(len(sets), 30.0)
    return _columns(Owed.WIDTH, sets, {Owed.DAILY: 1.0 / np.maximum(1.0, days)})


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


def _pair(moves: Moves, ways: list[Floats], attacks: list[Floats], i: int, j: int) -> Floats:
    """What one party makes of an alarm at, and of a quiet day of, another: by the chances of each if it is sincere or not."""
    count = len(ways[0]) if ways else len(attacks[0]) if attacks else 1
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
