"""Change points of long series, linear and exact: ``python benchmarks/bench_turns.py [--peer PYTHON]``.

Levels of 50 steps each drawn around ten a step. Prints processor seconds of the compiled and the plain form for 10^3 to
10^5 steps, and with ``--peer`` those of ruptures' PELT on the same series, at the same cost and price, in one run. The
peer is run by a Python that has ruptures 1.1.10, in a process of its own; its own start does not count.
"""

import json
import subprocess
import sys
import time

import numpy as np

from servanda.escalation.turns.compiled import has_compiler
from servanda.escalation.turns.cost import sums_of
from servanda.escalation.turns.listening import drawn_counts
from servanda.escalation.turns.price import price_of_change
from servanda.escalation.turns.segment import best_ends

LEAST = 7
_PEER = """
import json, sys, time
import numpy as np
import ruptures
from ruptures.base import BaseCost

class Counts(BaseCost):
    model, min_size = "counts", 1
    def fit(self, signal):
        self.sums = np.concatenate(([0.0], np.cumsum(signal.ravel())))
        self.signal = signal
        return self
    def error(self, start, end):
        total = self.sums[end] - self.sums[start]
        return 0.0 if total == 0 else total - total * np.log(total / (end - start))

counts, price, least = json.load(sys.stdin)
peer = ruptures.Pelt(custom_cost=Counts(), min_size=least, jump=1)
begin = time.process_time()
ends = peer.fit(np.array(counts, dtype=float)[:, None]).predict(pen=price)[:-1]
print(json.dumps([time.process_time() - begin, ends]))
"""


def series(steps: int) -> np.ndarray:
    """Levels of 50 steps, alternately lower and higher, each its own."""
    rows = [
        drawn_counts(4.0 + 12.0 * ((7 * n) % 10) / 10, 1.0, 1, 1, np.arange(50 * n, 50 * n + 50, dtype=np.uint64))
        for n in range(steps // 50)
    ]
    return np.concatenate(rows)


def main() -> None:
    """Print a line per length and form."""
    peer = sys.argv[sys.argv.index("--peer") + 1] if "--peer" in sys.argv else ""
    if has_compiler():
        best_ends(sums_of(series(100)), float("inf"), 5.0, LEAST, compiled=True)
    for steps in (1_000, 10_000, 100_000):
        counts, price = series(steps), price_of_change(steps)
        for compiled in [True, False] if has_compiler() else [False]:
            begin = time.process_time()
            ends, _ = best_ends(sums_of(counts), float("inf"), price, LEAST, compiled=compiled)
            took = time.process_time() - begin
            name = "compiled" if compiled else "plain"
            print(f"{steps:>7,} steps, {name:8}: {took:8.4f} s, {len(ends):,} changes", flush=True)
        if peer and steps <= 10_000:
            done = subprocess.run(
                [peer, "-c", _PEER], input=json.dumps([counts.tolist(), price, LEAST]), capture_output=True, text=True,
                check=True,
            )  # fmt: skip
            seconds, told = json.loads(done.stdout)
            print(f"{steps:>7,} steps, ruptures: {seconds:8.4f} s, {len(told):,} changes, equal: {told == list(ends)}")


if __name__ == "__main__":
    main()
