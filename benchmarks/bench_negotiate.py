"""Negotiation: time and memory of the frontier, of counting the zone, of the solver.

Processor seconds, and the most memory the process ever held (each case in a process of its own).
"""

import resource
import subprocess
import sys
import time

import numpy as np

from servanda.negotiation.frontier import TooManyPointsError, frontier
from servanda.negotiation.issues import Combination, Issue, Issues, Option
from servanda.negotiation.overlap import find_overlap
from servanda.negotiation.spaces import counted
from servanda.negotiation.values import Worth

#: Name: participants, options of each issue, whether one rule ties all issues together, what is measured.
CASES = {
    "10^7 packages, 2 participants, all tied by a rule: frontier": (2, (10,) * 7, True, "frontier"),
    "10^7 packages, 3 participants, all tied by a rule: frontier": (3, (10,) * 7, True, "frontier"),
    "10^7 packages, 5 participants, all tied by a rule: frontier": (5, (10,) * 7, True, "frontier"),
    "10^7 packages, 2 participants: zone counted": (2, (10,) * 7, False, "count"),
    "10^7 packages, 5 participants, nothing tied: frontier": (5, (10,) * 7, False, "frontier"),
    "10^30 packages, 2 participants, nothing tied: frontier": (2, (10,) * 30, False, "frontier"),
    "10^30 packages, 3 participants, nothing tied: all of it": (3, (10,) * 30, False, "overlap"),
    "10^30 packages, 5 participants: solver, for too many points": (5, (10,) * 30, False, "overlap"),
}


def case(people: int, sizes: tuple[int, ...], tied: bool) -> tuple[Issues, list[Worth]]:
    """Whole numbers from 0 to 999 for every option, the reservation halfway."""
    rng = np.random.default_rng(7)
    rules = (Combination({at: frozenset({0}) for at in range(len(sizes))}),) if tied else ()
    issues = Issues(
        "bench",
        tuple(f"p{n}" for n in range(people)),
        tuple(Issue(f"i{n}", {}, tuple(Option(f"o{k}", {}) for k in range(size))) for n, size in enumerate(sizes)),
        rules,
        ("",) * len(rules),
    )
    worths = []
    for _ in range(people):
        tables = tuple(rng.integers(0, 1_000, size) for size in sizes)
        worths.append(Worth(tables, (), int(sum(table.mean() for table in tables))))
    return issues, worths


def measure(name: str) -> None:
    """One case, printed on a line."""
    people, sizes, tied, what = CASES[name]
    issues, worths = case(people, sizes, tied)
    begin = time.process_time()
    if what == "count":
        told = "{:,} of {:,} in the zone".format(*counted(issues, worths)[::-1])
    elif what == "frontier":
        try:
            told = f"{len(frontier(issues, worths)):,} points"
        except TooManyPointsError:
            told = "more points than are held"
    else:
        found = find_overlap(issues, worths)
        assert found.zone is not None
        gap = max(found.gaps.values())
        told = f"{len(found.zone.frontier):,} points, {'all' if found.whole else 'a sample'}; greatest gap {gap:.1e}"
    seconds = time.process_time() - begin
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:62} {seconds:7.2f} s {memory:7.0f} MiB   {told}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(sys.argv[1])
    else:
        for one in CASES:
            subprocess.run([sys.executable, __file__, one], check=True)
