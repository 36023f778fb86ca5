"""Inspection: the recursion against the closed form, and mixtures from which nobody gains by departing."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel.theory.inspection import (
    alarm_game,
    dresher_stage,
    dresher_value,
    least_detection_once,
)

KNOWN = {(3, 1): (1, 2), (4, 2): (3, 11), (6, 2): (5, 11), (8, 3): (35, 93), (12, 3): (165, 299)}


@pytest.mark.parametrize(("game", "value"), KNOWN.items())
def test_values_of_the_recursion(game: tuple[int, int], value: tuple[int, int]) -> None:
    assert dresher_value(*game) == dresher_stage(*game).value == Fraction(*value)


def test_recursion_and_closed_form_agree_for_all_small_games() -> None:
    games = [(n, m) for n in range(1, 15) for m in range(n + 1)]
    assert [dresher_stage(*game).value for game in games] == [dresher_value(*game) for game in games]


def test_more_inspections_help_and_more_stages_hurt_the_inspector() -> None:
    for n in range(2, 10):
        for m in range(1, n):
            assert dresher_value(n, m) < dresher_value(n, m - 1)
            assert dresher_value(n, m) < dresher_value(n + 1, m)


def test_one_inspection_with_errors() -> None:
    assert least_detection_once(gain=1, penalty=4, false_alarm=0.1, accused_cost=1) == pytest.approx(0.22)
    assert least_detection_once(gain=1, penalty=0, false_alarm=0.5, accused_cost=1) is None
    assert least_detection_once(gain=-1, penalty=4, false_alarm=0.1, accused_cost=1) == 0
    assert least_detection_once(gain=-1, penalty=0, false_alarm=0.1, accused_cost=1) == 0


def test_the_clause_game() -> None:
    game = alarm_game(
        gain=1, penalty=4, accused_cost=1, detection=0.6, false_alarm=0.1, wrong_answer_cost=2
    )  # fmt: skip
    assert (game.contravene, game.answer) == (pytest.approx(1 / 7), pytest.approx(10 / 29))


@given(
    st.floats(-1, 5),
    st.floats(0, 5),
    st.floats(0, 2),
    st.floats(0.01, 1),
    st.floats(0, 0.5),
    st.floats(0, 3),
    st.floats(0.1, 4),
)
def test_nobody_gains_by_departing_from_the_clause_game(
    gain: float, penalty: float, accused: float, seen: float, alarm: float, wrong: float, right: float
) -> None:
    game = alarm_game(
        gain=gain,
        penalty=penalty,
        accused_cost=accused,
        detection=seen,
        false_alarm=alarm,
        wrong_answer_cost=wrong,
        right_answer_worth=right,
    )

    def holder(contravene: float, answer: float) -> float:
        return contravene * (gain - seen * answer * (gain + penalty)) - (1 - contravene) * accused * alarm * answer

    def other(contravene: float, answer: float) -> float:
        return answer * (contravene * seen * right - (1 - contravene) * alarm * wrong)

    for pure in (0.0, 1.0):
        assert holder(pure, game.answer) <= holder(game.contravene, game.answer) + 1e-9
        assert other(game.contravene, pure) <= other(game.contravene, game.answer) + 1e-9


def test_more_inspections_than_stages_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        dresher_value(2, 3)
    assert refused.value.code == "TUN101"
