"""How often intervals of nine in ten hold the truth: ``python tools/coverage_of_calibration.py [WORLDS]``.

Each world's values are drawn from the prior, its logs played under them, and the values learned back from the logs. An
interval that is what it says holds the truth nine times in ten; of so many worlds a binomial share strays by itself,
and the least that is still in keeping with nine in ten (1 in 100) is printed beside the count.
"""

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from servanda.windtunnel import calibrate  # noqa: E402
from windtunnel.calibration.world import agreement, logs_of, scenario  # noqa: E402

WORLDS, LOGS, SIZE, POPULATIONS, SEED = 40, 8, 100, 4, 11
FITTED = ("all_clauses.accident_rate", "liaison.clears")
#: The prior of the two values, as ``windtunnel.calibration.world`` has it.
PRIOR = ((0.005, 0.15), (0.05, 0.95))


def truths(worlds: int) -> list[tuple[float, float]]:
    """What is true in each world, drawn evenly from the prior."""
    u = np.random.default_rng(SEED).random((worlds, len(PRIOR)))
    values = [[low + (high - low) * share for (low, high), share in zip(PRIOR, row, strict=True)] for row in u]
    return [(round(rate, 5), round(clears, 5)) for rate, clears in values]


def held(truth: tuple[float, float], number: int) -> tuple[bool, bool]:
    """Whether each value's interval of nine in ten holds what is true in this world."""
    law = agreement()
    rate, clears = truth
    data = logs_of(law, scenario(law, accident_rate=str(rate), clears=str(clears)), LOGS, seed=1_000 + number)
    found = calibrate(law, scenario(law), data, FITTED, size=SIZE, populations=POPULATIONS, seed=3)
    one, other = (each.low <= true <= each.high for each, true in zip(found.learned, truth, strict=True))
    return one, other


def least(worlds: int, chance: float = 0.9, doubt: float = 0.01) -> int:
    """The least count of so many that is still in keeping with a chance: fewer come of it once in a hundred or less."""
    from math import comb

    below = 0.0
    for count in range(worlds + 1):
        below += comb(worlds, count) * chance**count * (1 - chance) ** (worlds - count)
        if below > doubt:
            return count
    return worlds


def main() -> None:
    """Play the worlds one by one, and print the counts."""
    worlds = int(sys.argv[1]) if len(sys.argv) > 1 else WORLDS
    counts = np.zeros(len(FITTED), int)
    for number, truth in enumerate(truths(worlds)):
        counts += held(truth, number)
        print(f"{number + 1} of {worlds}: " + ", ".join(map(str, counts)), flush=True)
    for name, count in zip(FITTED, counts, strict=True):
        print(
            f"{name}: {count} of {worlds} intervals of nine in ten hold the truth; at least {least(worlds)} in keeping"
        )


if __name__ == "__main__":
    main()
