"""Two designs compared, in words: for the terminal and the page alike."""

from collections.abc import Iterator

from servanda.operations.compare import CompareReport, ended_by
from servanda.operations.shown_text import Passage
from servanda.operations.simulate_text import hundredths, signed


def tell_comparison(report: CompareReport) -> Iterator[Passage]:
    """Which holds longer, in how many sets of assumptions, and what ended each."""
    pair = report.paired
    if pair.futures < report.asked:
        yield Passage(f"stopped after {pair.futures:,} of {report.asked:,} futures; what follows is of those")
    yield Passage("which lasts longer", part=True)
    yield from (Passage(one) for one in verdict(report))
    yield Passage("what ended each", part=True)
    yield from (Passage(f"{cause}: {a:,} and {b:,} of {pair.futures:,}") for cause, a, b in ended_by(report))


def verdict(report: CompareReport) -> Iterator[str]:
    """The difference over sets of assumptions, and what chance alone may have made of it."""
    pair = report.paired
    second = report.names[1]
    for name, outcomes in zip(report.names, (pair.first, pair.second), strict=True):
        day, low, middle, high = outcomes.spread()[-1]
        yield f"{name}: to day {day}, {hundredths(low)} to {hundredths(high)} hold (middle {hundredths(middle)})"
    low, middle, high = pair.over_assumptions()
    better, worse, of = pair.sets_better()
    yield (
        f"of 100 futures, {signed(middle)} hold under {second} (from {signed(low)} to {signed(high)} by what is "
        f"assumed); more in {better}, fewer in {worse} of {of} sets of assumptions"
    )
    less, days, more = pair.gained_days()
    yield f"a future lasts {days:+.1f} days longer ({less:+.1f} to {more:+.1f}, chance alone, assumptions as drawn)"
    saves = pair.pairing()
    told = (
        "; both did the same in every future" if saves > 1e5 else f"; unpaired it would take {saves:.1f} times as many"
    )
    yield f"the two were played under the same draws{told}"
    if not report.assumed_alike:
        yield "what is assumed of the two is not the same: what differs may be that, and not the text"
