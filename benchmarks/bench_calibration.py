"""Calibration: sets of values and futures per processor-second, and the posterior of a named example.

``python benchmarks/bench_calibration.py [--pyabc]``; with pyABC on the path the same example is fitted by it too, on
the same summaries and futures, one after the other on one processor.
"""

import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import numpy as np

from servanda.windtunnel import Calibration, calibrate
from servanda.windtunnel.calibration.populations import compass, spread_of
from windtunnel.calibration.world import agreement, logs_of, scenario, truces_of

FITTED = ("all_clauses.accident_rate", "liaison.clears")
TRUE = (0.05, 0.5)


def own(name: str, data: Any, size: int) -> Calibration:
    """One calibration with its figures printed."""
    law = agreement()
    begun, wall = time.process_time(), time.perf_counter()
    found = calibrate(law, scenario(law), data, FITTED, size=size, populations=5, seed=3)
    used, wall = time.process_time() - begun, time.perf_counter() - wall
    each = len(found.playing.windows)
    print(
        f"{name}: {found.fit.played:,} sets of values x {each} futures in {used:.1f} processor-s ({wall:.1f} s): "
        f"{found.fit.played / used:,.0f} sets, {found.fit.played * each / used:,.0f} futures a processor-s"
    )
    for one, true in zip(found.learned, TRUE, strict=True):
        print(
            f"  {one.parameter.name}: {one.mean:.4f} ({one.low:.4f} to {one.high:.4f}), true {true}; "
            f"{one.width:.0%} as wide as the prior"
        )
    print(f"  correlation {found.correlations[0, 1]:+.2f}; ridges {len(found.ridges)}")
    return found


def by_pyabc(found: Calibration, size: int) -> None:
    """The same example by pyABC, to about as near."""
    import pyabc

    play, observed = found.playing, found.playing.scheme.observed
    scale = spread_of(found.fit.prior_given)
    point = compass(found.fit.prior_u, found.fit.prior_given, observed, scale)
    played = [0]

    def model(given: Any) -> dict[str, Any]:
        played[0] += 1
        u = np.array([[given["a"], given["b"]]])
        return {"given": play.summaries(u, 1_000_000 + played[0])[0]}

    prior = pyabc.Distribution(a=pyabc.RV("uniform", 0, 1), b=pyabc.RV("uniform", 0, 1))
    abc = pyabc.ABCSMC(
        model, prior, lambda x, y: float(point.distance(x["given"][None, :])[0]), population_size=size,
        sampler=pyabc.sampler.SingleCoreSampler(),
    )  # fmt: skip
    abc.new("sqlite://", {"given": observed})
    begun = time.process_time()
    history = abc.run(minimum_epsilon=found.fit.distances[-1], max_nr_populations=8)
    used = time.process_time() - begun
    frame, weights = history.get_distribution()
    print(
        f"pyABC {pyabc.__version__}: {played[0]:,} sets of values in {used:.1f} processor-s: "
        f"{played[0] / used:,.0f} a processor-s"
    )
    for n, name in enumerate("ab"):
        one = found.parameters[n].at(frame[name].to_numpy())
        mean = float(np.sum(one * weights))
        order = np.argsort(one)
        low, high = np.interp([0.05, 0.95], np.cumsum(weights[order]), one[order])
        unadjusted = found.parameters[n].at(found.fit.last.u[:, n])
        print(
            f"  {FITTED[n]}: {mean:.4f} ({low:.4f} to {high:.4f}); own before regression "
            f"{float(found.fit.last.weights @ unadjusted):.4f}"
        )


def main() -> None:
    law = agreement()
    true = scenario(law, accident_rate=str(TRUE[0]), clears=str(TRUE[1]))
    own("warm-up", logs_of(law, true, 2), 50)
    found = own("ten logs", logs_of(law, true, 10), 150)
    own("end dates of 60 truces", truces_of(law, true, 60), 150)
    if "--pyabc" in sys.argv[1:]:
        by_pyabc(found, 150)


if __name__ == "__main__":
    main()
