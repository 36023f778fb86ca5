"""Two games of verification as trees: inspections that run out, and one clause with an alarm."""

from fractions import Fraction

from servanda.windtunnel.theory.domain import chance, whole
from servanda.windtunnel.trees.game import Branch, Chance, Choice, End, Game, Node

_WON, _CAUGHT, _KEPT = (
    End((Fraction(1), Fraction(-1)), "contravened unseen"),
    End((Fraction(-1), Fraction(1)), "caught"),
    End((Fraction(0), Fraction(0)), "kept"),
)


def dresher_game(stages: int, inspections: int) -> Game:
    """Dresher's inspection game as a tree: 553 nodes for (8, 3).

    Each stage the inspector inspects or not, and the inspected side, which knows all but this choice, contravenes or
    waits. Its first player is the inspected side; a contravention ends the game, +1 unseen, -1 caught.
    """
    whole("the number of stages", stages, 0, 14)
    whole("the number of inspections", inspections, 0, 14)
    return Game(f"Inspection {stages}, {inspections}", ("inspected", "inspector"), _stage(stages, inspections, "-"))


def _stage(stages: int, inspections: int, seen: str) -> Node:
    if stages == 0:
        return _KEPT
    if inspections == 0:
        return _WON
    looked = _acts(seen, _CAUGHT, _stage(stages - 1, inspections - 1, seen + "i"))
    away = _acts(seen, _WON, _stage(stages - 1, inspections, seen + "o"))
    return Choice(1, f"inspector {seen}", (Branch("inspect", looked), Branch("stay away", away)))


def _acts(seen: str, caught: End, later: Node) -> Choice:
    return Choice(0, f"inspected {seen}", (Branch("contravene", caught), Branch("wait", later)))


def clause_game(
    *,
    gain: Fraction,
    penalty: Fraction,
    accused_cost: Fraction,
    detection: Fraction,
    false_alarm: Fraction,
    wrong_answer_cost: Fraction,
    right_answer_worth: Fraction = Fraction(2),
) -> Game:
    """The clause game of ``theory.inspection.alarm_game`` as a tree: not zero-sum, to be read by other solvers.

    The holder keeps to the clause or contravenes; nature raises an alarm; the other side, seeing only the alarm,
    answers or holds. Without an alarm nothing is answered.
    """
    chance(detection=float(detection), false_alarm=float(false_alarm))
    contravened = _alarm(detection, (-penalty, right_answer_worth), (gain, Fraction(0)))
    kept = _alarm(false_alarm, (-accused_cost, -wrong_answer_cost), (Fraction(0), Fraction(0)))
    root = Choice(0, "holder", (Branch("contravene", contravened), Branch("keep", kept)))
    return Game("Clause with an alarm", ("holder", "other side"), root)


def _alarm(likely: Fraction, answered: tuple[Fraction, Fraction], passed: tuple[Fraction, Fraction]) -> Chance:
    heard = Choice(1, "alarm", (Branch("answer", End(answered)), Branch("hold", End(passed))))
    return Chance((Branch("alarm", heard, Fraction(likely)), Branch("quiet", End(passed), 1 - Fraction(likely))))
