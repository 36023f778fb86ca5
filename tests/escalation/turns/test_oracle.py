"""The same divisions as ruptures 1.1.10 (Truong, Oudre and Vayatis 2020) at the same cost and the same price."""

import json
import math

import numpy as np
import pytest

from servanda.escalation.turns.cost import sums_of
from servanda.escalation.turns.listening import drawn_counts
from servanda.escalation.turns.segment import best_ends
from tests.oracles import ask_ruptures

_PROGRAM = """
import json, sys
import numpy as np
import ruptures
from ruptures.base import BaseCost

class Counts(BaseCost):
    model, min_size = "counts", 1
    def __init__(self, size):
        self.size = size
    def fit(self, signal):
        self.sums = np.concatenate(([0.0], np.cumsum(signal.ravel())))
        self.signal = signal
        return self
    def error(self, start, end):
        total, n = self.sums[end] - self.sums[start], end - start
        if self.size is None:
            return 0.0 if total == 0 else total - total * np.log(total / n)
        room = n * self.size
        told = 0.0 if total == 0 else total * np.log(total / (total + room))
        return -(told + room * np.log(room / (total + room)))

out = []
for one in json.loads(sys.argv[1]):
    peer = ruptures.Pelt(custom_cost=Counts(one["size"]), min_size=one["least"], jump=1)
    out.append(peer.fit(np.array(one["counts"], dtype=float)[:, None]).predict(pen=one["price"])[:-1])
print(json.dumps(out))
"""

#: Levels of made-up series, their scatter, the price and the least length; and what ruptures 1.1.10 answers.
CASES = (
    ((2, 9, 3), 1.0, 6.0, 2, [60, 120]),
    ((5, 5, 1, 6), 1.0, 5.0, 7, [120, 180]),
    ((20, 4, 11), 3.0, 6.0, 7, [60, 82, 120]),
    ((0.4, 3, 0.2, 1), 1.5, 4.5, 3, [61, 120, 188]),
    ((50, 80, 40), 12.0, 6.0, 7, [61, 121]),
)


def _case(levels: tuple[float, ...], scatter: float, price: float, least: int) -> dict[str, object]:
    counts = [
        int(one)
        for n, level in enumerate(levels)
        for one in drawn_counts(level, scatter, 11, 1, np.arange(60 * n, 60 * n + 60, dtype=np.uint64))
    ]
    size = None if scatter == 1.0 else sum(levels) / len(levels) / (scatter - 1)
    return {"counts": counts, "size": size, "price": price, "least": least}


def _ours(case: dict[str, object]) -> list[int]:
    sums = sums_of(np.array(case["counts"], dtype=np.int64))
    size = math.inf if case["size"] is None else float(str(case["size"]))
    return list(best_ends(sums, size, float(str(case["price"])), int(str(case["least"])))[0])


@pytest.mark.parametrize(("levels", "scatter", "price", "least", "told"), CASES)
def test_the_divisions_are_those_ruptures_gave(
    levels: tuple[float, ...], scatter: float, price: float, least: int, told: list[int]
) -> None:
    assert _ours(_case(levels, scatter, price, least)) == told


def test_ruptures_gives_the_same_divisions_when_asked() -> None:
    cases = [_case(*one[:4]) for one in CASES]
    told = ask_ruptures(_PROGRAM, json.dumps(cases))
    assert told == [one[4] for one in CASES] == [_ours(one) for one in cases]
