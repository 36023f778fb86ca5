"""Inspection games: how few inspections hold an obligation, how often to inspect, and when to answer an alarm.

Dresher (1962) for the recursion, Avenhaus and Canty for errors in one inspection, von Stengel on recursive
inspection games: attributed, page not checked. The clause game is our derivation.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import comb

from servanda.windtunnel.theory.domain import chance, finite, not_negative, positive, whole


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of an inspection game: its value to the inspected side, and both sides' mixed choices."""

    value: Fraction
    inspect: Fraction
    contravene: Fraction


def dresher_value(stages: int, inspections: int) -> Fraction:
    """The value to the inspected side of n stages with m inspections: C(n-1, m) / sum over i <= m of C(n, i).

    One contravention, +1 if not inspected, -1 if caught, 0 if there is none.
    """
    _stages(stages, inspections)
    return Fraction(
        comb(stages - 1, inspections) if stages else 0, sum(comb(stages, i) for i in range(inspections + 1))
    )


def dresher_stage(stages: int, inspections: int) -> Stage:
    """The first of n stages with m inspections left, solved by recursion: what each side does, at what chance.

    At each stage the two-by-two game: inspected and contravening -1, uninspected and contravening 1, otherwise the
    game of what is left. Without inspections contravening is free; with one for every stage it does not pay.
    """
    _stages(stages, inspections)
    table: dict[tuple[int, int], Stage] = {}
    for n in range(stages + 1):
        for m in range(min(n, inspections) + 1):
            table[n, m] = _stage(n, m, table)
    return table[stages, min(inspections, stages)]


def _stage(n: int, m: int, table: dict[tuple[int, int], Stage]) -> Stage:
    if n == m:
        return Stage(Fraction(0), Fraction(1 if n else 0), Fraction(0))
    if m == 0:
        return Stage(Fraction(1), Fraction(0), Fraction(1))
    seen, unseen = table[n - 1, m - 1].value, table[n - 1, m].value
    # Each side makes the other indifferent.
    contravene = (seen - unseen) / (2 + seen - unseen)
    inspect = (1 - unseen) / (2 + seen - unseen)
    return Stage(1 - 2 * inspect, inspect, contravene)


def least_detection_once(*, gain: float, penalty: float, false_alarm: float, accused_cost: float) -> float | None:
    """The least detection at which one inspection with errors deters: (G + f e) / (G + B); None where none does.

    ``penalty`` B of being caught, ``accused_cost`` e of being wrongly accused. Without a gain, 0 or little more.
    """
    chance(false_alarm=false_alarm)
    finite(gain=gain)
    not_negative(penalty=penalty, accused_cost=accused_cost)
    if gain + penalty <= 0:
        return 0.0 if gain + false_alarm * accused_cost <= 0 else None
    need = (gain + false_alarm * accused_cost) / (gain + penalty)
    return max(0.0, need) if need <= 1 else None


@dataclass(frozen=True, slots=True)
class AlarmGame:
    """The equilibrium of the clause game: how often the clause is contravened and how often an alarm is answered."""

    contravene: float
    answer: float


def alarm_game(
    *,
    gain: float,
    penalty: float,
    accused_cost: float,
    detection: float,
    false_alarm: float,
    wrong_answer_cost: float,
    right_answer_worth: float = 2.0,
) -> AlarmGame:
    """One side may contravene; the other sees an alarm and answers it or holds. Mixed or pure, all in closed form.

    Contravene r f / (w q + r f), answer alarms G / (q (G + B) - e f): ``wrong_answer_cost`` r of answering one who
    kept to it, ``right_answer_worth`` w of answering a contravention rather than letting it pass. Where even
    answering every alarm does not deter, the clause is contravened and every alarm answered. Without a gain it is
    kept, and no alarm need be answered.
    """
    chance(detection=detection, false_alarm=false_alarm)
    finite(gain=gain)
    not_negative(penalty=penalty, accused_cost=accused_cost, wrong_answer_cost=wrong_answer_cost)
    positive(right_answer_worth=right_answer_worth)
    if gain <= 0:
        return AlarmGame(0.0, 0.0)
    at_stake = detection * (gain + penalty) - accused_cost * false_alarm
    if at_stake <= gain:
        return AlarmGame(1.0, 1.0 if detection > 0 else 0.0)
    false, true = wrong_answer_cost * false_alarm, right_answer_worth * detection
    return AlarmGame(false / (true + false), gain / at_stake)


def _stages(stages: int, inspections: int) -> None:
    whole("the number of stages", stages, 0, 10_000)
    whole("the number of inspections", inspections, 0, stages)
