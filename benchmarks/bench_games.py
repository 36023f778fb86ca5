"""Solves the inspection game of 553 nodes by subgames, by one linear programme, and by other people's solvers.

``python benchmarks/bench_games.py [--openspiel FOLDER] [--gambit PYTHON]``. FOLDER: where ``pip install --target``
put open_spiel (Apache-2.0), cvxpy and ecos; PYTHON: one that pygambit 17.0.0b2 (GPL-2 or later) is installed for.
Neither is a dependency of ours: both are asked in a process of their own, on the same `.efg` file. Solving alone is
timed, the game read and libraries loaded and once used: processor seconds of the thread that solves (threads numpy
brings spin for a while after it is loaded), the median of 21 runs; Gambit once.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time
from typing import Any

from servanda.windtunnel.theory.inspection import dresher_value
from servanda.windtunnel.theory.late_evidence import least_detection_by_programme, least_detection_late
from servanda.windtunnel.trees import best_reply, dresher_game, efg_text, solve_by_sequences, solve_zero_sum

STAGES, INSPECTIONS, RUNS = 8, 3, 21
OPENSPIEL = """
import json, sys, time
sys.path.insert(0, sys.argv[1])
import pyspiel
from open_spiel.python.algorithms import sequence_form_lp
game = pyspiel.load_game(f"efg_game(filename={sys.argv[2]})")
times = []
for _ in range(int(sys.argv[3]) + 1):
    begun = time.thread_time()
    value = sequence_form_lp.solve_zero_sum_game(game)[0]
    times.append(time.thread_time() - begun)
print(json.dumps([value, sorted(times[1:])[len(times) // 2 - 1]]))
"""
GAMBIT = """
import json, re, sys, time, pygambit
game = pygambit.read_efg(sys.argv[1])
begun = time.thread_time()
found = pygambit.nash.lp_solve(game, rational=False).equilibrium
seconds = time.thread_time() - begun
print(json.dumps([float(re.findall(r"-?[0-9.]+(?:e-?[0-9]+)?", repr(found.payoffs))[0]), seconds]))
"""


def timed(solve: Callable[[], Any]) -> tuple[Any, float]:
    """A result, and the median of several runs in processor seconds, one run before them not counted."""
    found = solve()
    times = []
    for _ in range(RUNS):
        begun = thread_time()
        found = solve()
        times.append(thread_time() - begun)
    return found, median(times)


def asked(words: list[str]) -> tuple[float, float] | None:
    """Another solver's value and processor seconds; None where it does not run."""
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        print(f"  did not run: {done.stderr.strip().splitlines()[-1]}")
        return None
    value, seconds = json.loads(done.stdout.strip().splitlines()[-1])
    return value, seconds


def line(who: str, value: float, seconds: float, against: float | None = None) -> None:
    """One solver's row; the ratio is its time over our own."""
    error = abs(value - float(dresher_value(STAGES, INSPECTIONS)))
    ratio = "" if against is None else f"   {seconds / against:6.1f} x ours by subgames"
    print(f"  {who:<34}{seconds * 1e3:9.2f} ms   error {error:.1e}{ratio}")


def main() -> None:
    """Print each solver's time and error."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--openspiel", default="")
    parser.add_argument("--gambit", default="")
    given = parser.parse_args()
    game = dresher_game(STAGES, INSPECTIONS)
    print(f"Inspection game ({STAGES}, {INSPECTIONS}), {sum(1 for _ in game.nodes())} nodes, value 35/93:")
    solution, by_subgames = timed(lambda: solve_zero_sum(game))
    line("ours, by subgames (exact)", float(solution.value), by_subgames)
    (value, _), by_programme = timed(lambda: solve_by_sequences(game))
    line("ours, one programme (HiGHS)", value, by_programme, by_subgames)
    _, proving = timed(lambda: (best_reply(game, 0, solution.strategies), best_reply(game, 1, solution.strategies)))
    print(f"  {'proof by both best replies':<34}{proving * 1e3:9.2f} ms")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "game.efg")
        file.write_text(efg_text(game), encoding="utf-8")
        if given.openspiel and (
            found := asked([sys.executable, "-S", "-c", OPENSPIEL, given.openspiel, str(file), str(RUNS)])
        ):
            line("OpenSpiel, its linear programme", *found, by_subgames)
            print(f"  that is {found[1] / by_programme:.1f} x our one programme")
        if given.gambit and (found := asked([given.gambit, "-c", GAMBIT, str(file)])):
            line("Gambit, its linear programme", *found, by_subgames)
    late = {"gain": 0.05, "loss": 1.0, "patience": 0.95, "false_alarm": 0.01}
    print("Late evidence, ten periods (1,024 histories):")
    begun = perf_counter()
    exact = least_detection_by_programme(**late, delay=10)
    print(f"  dynamic programme   {(perf_counter() - begun) * 1e3:9.2f} ms   {exact}")
    begun = perf_counter()
    closed = least_detection_late(**late, delay=10)
    print(f"  closed form         {(perf_counter() - begun) * 1e3:9.4f} ms   {closed}")


if __name__ == "__main__":
    main()
