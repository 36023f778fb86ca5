"""Processes and simulated series that several tests share."""

import numpy as np

from servanda.escalation import Background, Process, Series, process_of, simulate

BRANCHING = ((0.35, 0.2), (0.3, 0.25))


def two_sides(length: float = 500.0, decay: float = 1.5) -> Process:
    """The bivariate truth of the benchmark: spectral radius .55."""
    return process_of((0.3, 0.2), BRANCHING, decay, 0.0, length)


def swelling(branching: object, length: float = 1000.0) -> Process:
    """Two sides whose background swells and ebbs twice."""
    knots = np.linspace(0.0, length, 201)
    level = 1.0 + 0.9 * np.sin(4.0 * np.pi * (knots[1:] + knots[:-1]) / 2.0 / length)
    matrix = np.array(branching, dtype=np.float64)
    return Process(Background(knots), np.array([0.5 * level, 0.4 * level]), matrix, np.ones((2, 2)))


def with_a_past(series: Series, begin: float) -> Series:
    """The same events with those before ``begin`` told as earlier ones."""
    before = series.times < begin
    return Series(
        series.times[~before], series.marks[~before], series.streams, begin, series.end,
        series.times[before], series.marks[before],
    )  # fmt: skip


def some(seed: int = 3, length: float = 500.0) -> Series:
    """One simulated series of two sides."""
    return simulate(two_sides(length), seed=seed)
