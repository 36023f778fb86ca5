"""Simulated worlds of which the truth is known: acts that call forth further acts, with or without their hours."""

from typing import Any

import numpy as np

from servanda.escalation import Streams, process_of, simulate


def world(
    branching: Any, rates: Any, delay: float, days: int, seed: int, *, hours: bool = False, labels: Any = ("A", "B")
) -> Streams:
    """Streams of a simulated Hawkes process with a mean delay in days; only the day of each act is kept unless told."""
    made = simulate(process_of(rates, branching, 1.0 / delay, 0.0, float(days)), seed=seed)
    begin = made.times if hours else np.floor(made.times)
    return Streams(
        labels, "actor", days, made.marks, begin, begin + (1e-6 if hours else 1.0),
        np.arange(len(begin), dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15), np.ones(len(begin)),
        np.ones(days, dtype=bool),
    )  # fmt: skip
