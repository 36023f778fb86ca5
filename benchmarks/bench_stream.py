"""Facts that arrive a hundred at a time: how many a second a stream takes in, and what one late report costs.

The law and the facts of ``bench_assess`` (30 clauses, 20 zones of about 800 vertices), facts in order of id, not of
time. Taken in: micro-batches of 100 handed over as tables, zones assigned, each fact put where every clause will look
for it; assessments asked for once at the end of them. Late: single reports that come after a million, each followed by
the whole law's assessments at the same cut-off, and compared with batch at the end.
``python benchmarks/bench_stream.py [facts] [late reports]``.
"""

import json
import sys
import time

import bench_assess
import numpy as np

from servanda.agreement import lower, read_agreement
from servanda.compliance import Stream, assess

FACTS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
LATE = int(sys.argv[2]) if len(sys.argv) > 2 else 300
BATCH = 100
WARM = 20


def main() -> None:
    """Stream, ask, send late reports one by one, compare, print."""
    bench_assess.FACTS = FACTS + LATE + WARM
    law = lower(read_agreement(json.dumps(bench_assess.agreement())))
    facts = bench_assess.facts()
    cut_off = int(facts["recorded"].dt.epoch("us").max()) + 1  # type: ignore[arg-type]
    batches = [facts.slice(begin, BATCH) for begin in range(0, FACTS, BATCH)]
    warm = Stream(law)
    warm.add(facts.head(10_000))
    stream = Stream(law)
    began = time.perf_counter()
    for batch in batches:
        stream.add(batch)
    taken = time.perf_counter() - began
    began = time.perf_counter()
    stream.assessments(cut_off)
    first = time.perf_counter() - began
    walls = []
    for at in range(FACTS, FACTS + LATE + WARM):
        began = time.perf_counter()
        stream.add(facts.slice(at, 1))
        result = stream.assessments(cut_off)
        walls.append(1e3 * (time.perf_counter() - began))
    late = np.array(walls[WARM:])
    whole = assess(law, facts, cut_off)
    equal = all(
        np.array_equal(one.status, other.status) and np.array_equal(one.value, other.value)
        for one, other in zip(result.by_obligation, whole.by_obligation, strict=True)
    )
    print(f"{FACTS:,} facts in micro-batches of {BATCH} × 30 clauses × {bench_assess.ZONES} zones")
    print(f"taken in: {FACTS / taken:,.0f} facts/s (promise: 100,000); with all assessed once at the end:", end=" ")
    print(f"{FACTS / (taken + first):,.0f} facts/s; assessing them all: {first:.2f} s")
    print(f"one late report of {LATE}, ms: median {np.median(late):.1f} (promise: 10),", end=" ")
    print(f"95 in 100 within {np.quantile(late, 0.95):.1f}, slowest {late.max():.1f}")
    print(f"equal to batch over all of them: {equal}")


if __name__ == "__main__":
    main()
