"""The same `.efg` read by other people's solvers gives the same values."""

from fractions import Fraction
from pathlib import Path

import pytest

from oracles import ask_gambit, ask_openspiel
from servanda.windtunnel.theory.inspection import dresher_value
from servanda.windtunnel.trees import clause_game, dresher_game, efg_text, solve_zero_sum

OPENSPIEL = """
import json, pyspiel
from open_spiel.python.algorithms import sequence_form_lp
game = pyspiel.load_game(f"efg_game(filename={sys.argv[1]})")
print(json.dumps(sequence_form_lp.solve_zero_sum_game(game)[0]))
"""
OPENSPIEL_READS = """
import json, pyspiel
from open_spiel.python import policy
from open_spiel.python.algorithms import exploitability, expected_game_score
game = pyspiel.load_game(f"efg_game(filename={sys.argv[1]})")
even = policy.UniformRandomPolicy(game)
print(json.dumps(list(expected_game_score.policy_value(game.new_initial_state(), [even, even]))))
"""
#: For pygambit 17.0.0b2; its results are reached otherwise in 16.
GAMBIT = """
import json, re, sys, pygambit
game = pygambit.read_efg(sys.argv[1])
found = (pygambit.nash.lcp_solve if sys.argv[2] == "lcp" else pygambit.nash.lp_solve)(game, rational=True)
said = repr(found.equilibrium if sys.argv[2] == "lcp" else found.equilibrium.payoffs)
print(json.dumps(["/".join(one) for one in re.findall(r"Rational\\((-?[0-9]+), ([0-9]+)\\)", said)]))
"""
CLAUSE = {
    "gain": Fraction(1), "penalty": Fraction(4), "accused_cost": Fraction(1), "detection": Fraction(3, 5),
    "false_alarm": Fraction(1, 10), "wrong_answer_cost": Fraction(2),
}  # fmt: skip


def written(folder: Path, text: str) -> str:
    path = folder / "game.efg"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("sizes", [(3, 1), (4, 2), (6, 2), (8, 3)])
def test_openspiel_finds_the_same_value(sizes: tuple[int, int], tmp_path: Path) -> None:
    game = dresher_game(*sizes)
    found = ask_openspiel(OPENSPIEL, written(tmp_path, efg_text(game)))
    assert float(solve_zero_sum(game).value) == pytest.approx(found, abs=1e-6)


def test_openspiel_reads_chance_and_payoffs_as_written(tmp_path: Path) -> None:
    found = ask_openspiel(OPENSPIEL_READS, written(tmp_path, efg_text(clause_game(**CLAUSE))))
    # Even odds: contravened 1/2 (alarm .6, answered 1/2), kept 1/2 (alarm .1, answered 1/2).
    assert found == pytest.approx([0.5 * (1 - 0.3 * 5) - 0.5 * 0.05, 0.5 * 0.3 * 2 - 0.5 * 0.05 * 2])


@pytest.mark.parametrize("sizes", [(3, 1), (4, 2)])
def test_gambit_finds_the_same_value_exactly(sizes: tuple[int, int], tmp_path: Path) -> None:
    found = ask_gambit(GAMBIT, written(tmp_path, efg_text(dresher_game(*sizes))), "lp")
    assert [Fraction(one) for one in found] == [dresher_value(*sizes), -dresher_value(*sizes)]


def test_gambit_finds_the_equilibrium_of_the_clause_game(tmp_path: Path) -> None:
    found = ask_gambit(GAMBIT, written(tmp_path, efg_text(clause_game(**CLAUSE))), "lcp")
    assert found == ["1/7", "6/7", "10/29", "19/29"]
