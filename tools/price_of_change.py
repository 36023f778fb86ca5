"""What a change must cost so that a series without any shows none: ``python tools/price_of_change.py [SERIES]``.

For lengths, means and sizes it simulates series without a change and prints the price at which nineteen and
ninety-nine of a hundred show none, beside the rule's price. Takes some minutes with 400 series each (the default).
"""

import math
import sys

import numpy as np

from servanda.escalation import price_of_change
from servanda.escalation.turns.cost import sums_of
from servanda.escalation.turns.listening import drawn_counts
from servanda.escalation.turns.price import price_of_none

LENGTHS = (30, 60, 120, 250, 500, 1000, 2000)
LEVELS = ((0.1, math.inf), (1.0, math.inf), (20.0, math.inf), (1.0, 0.3), (20.0, 0.5), (20.0, 3.0), (300.0, 1.0))


def prices(level: float, size: float, steps: int, least: int, many: int) -> list[float]:
    """The prices of no change of so many series, in order."""
    keys = np.arange(many * steps, dtype=np.uint64).reshape(many, steps)
    series = drawn_counts(level, 1 + level / size, 1, 1, keys)
    return sorted(price_of_none(sums_of(one), size, least) for one in series)


def main() -> None:
    """Print a line for each length and least level, worst over means and sizes."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    print("steps least   5 in 100: found, rule   1 in 100: found, rule")
    for steps in LENGTHS:
        for least in (1, 7):
            found = [prices(level, size, steps, least, many) for level, size in LEVELS]
            five, one = (np.mean([every[int(share * many)] for every in found]) for share in (0.95, 0.99))
            print(
                f"{steps:5d} {least:5d} {five:17.2f} {price_of_change(steps, 0.05):6.2f}"
                f" {one:17.2f} {price_of_change(steps, 0.01):6.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
