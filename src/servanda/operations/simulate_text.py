"""Imagined futures in words: for the terminal and the page alike."""

from collections.abc import Iterator

from servanda.operations.shown_text import Passage
from servanda.operations.simulate import ReplayReport, SimulateReport, Without
from servanda.windtunnel import CAUSES, Cause, Out, Outcomes, first_contravention, folded, standard_error


def tell_futures(report: SimulateReport) -> Iterator[Passage]:
    """What the futures came to, what ended them, and what the line, observers and a guarantor did."""
    outcomes = report.outcomes
    if not report.whole:
        yield Passage(f"stopped after {outcomes.futures:,} of {report.asked:,} futures; what follows is of those")
    yield Passage("how long it lasts", part=True)
    yield from (Passage(one) for one in lasting(outcomes))
    yield Passage("what ended it", part=True)
    yield from (Passage(one) for one in endings(outcomes))
    yield Passage("along the way", part=True)
    yield from (Passage(one) for one in along_the_way(outcomes))
    if report.without:
        yield Passage("with and without", part=True)
        yield from (Passage(f"{one.variant.thing}: {without_words(one)}") for one in report.without)
    if report.failure is not None:
        yield Passage("a typical failure", part=True)
        yield Passage(
            f"future {report.failure.number}, ended on day {report.failure.end} by {CAUSES[report.failure.cause]}; "
            f"'--replay {report.failure.number}' tells it"
        )


def hundredths(share: float) -> str:
    """A share of futures, in whole hundredths: more would feign a precision that is not there."""
    return f"{round(100 * share)} in 100"


def lasting(outcomes: Outcomes) -> Iterator[str]:
    """The share that held to a few dates, as a range over sets of assumptions."""
    spread = outcomes.spread()
    if not any(outcomes.held[0]):
        yield f"too few futures for a range over assumptions; {hundredths(float(outcomes.survival()[-1]))} held"
        return
    for day, low, middle, high in (spread[0], spread[2], spread[5], spread[-1]):
        yield (
            f"to day {day}: from {hundredths(low)} to {hundredths(high)} hold, by what is assumed "
            f"(the middle set of assumptions: {hundredths(middle)})"
        )
    share = float(outcomes.survival()[-1])
    error = standard_error(share, outcomes.futures)
    most = max(1, round(200 * error))
    yield f"more futures would move none of these by more than {most} in 100; more knowledge would"


def endings(outcomes: Outcomes) -> Iterator[str]:
    """How many each cause ended."""
    causes = outcomes.causes()
    for cause in sorted(causes, key=lambda one: -causes[one]):
        if causes[cause]:
            yield f"{CAUSES[cause]}: {causes[cause]:,} of {outcomes.futures:,}"


def along_the_way(outcomes: Outcomes) -> Iterator[str]:
    """Contraventions, alarms and answers of an average future, and when the first contravention comes."""
    first = first_contravention(outcomes)
    half = "in fewer than half" if first["half"] is None else f"half have seen one by day {first['half']}"
    yield f"first contravention: {half}; none at all in {first['none']:,} of {outcomes.futures:,}"
    mean = outcomes.mean
    yield (
        f"in an average future: {mean(Out.CONTRAVENED):.1f} contraventions, {mean(Out.ALARMS):.1f} alarms of which "
        f"{mean(Out.FALSE_ALARMS):.1f} false and {mean(Out.ATTACKS):.1f} attacks by others besides, "
        f"{mean(Out.CLEARED):.1f} cleared up, {mean(Out.ANSWERS):.1f} answers"
    )
    if mean(Out.DONE) or mean(Out.OVERDUE):
        yield f"{mean(Out.DONE):.1f} duties done, {mean(Out.OVERDUE):.1f} overdue at some time"
    if mean(Out.UNBOUND):
        yield f"{mean(Out.UNBOUND):.1f} violent acts while nothing in force forbade them"
    if outcomes.unsettled:
        yield f"in {outcomes.unsettled:,} futures the text's own transitions chased each other at some instant"


def without_words(one: Without) -> str:
    """What one thing does, over sets of assumptions."""
    pair, variant = one.paired, one.variant
    low, middle, high = pair.over_assumptions()
    better, worse, of = pair.sets_better()
    changed = "without it" if variant.there else "the text has none; with one"
    false = [side.causes()[Cause.FALSE_ALARM] for side in (pair.first, pair.second)]
    return (
        f"{changed}, {signed(middle)} in 100 hold (from {signed(low)} to {signed(high)} by what is assumed), more in "
        f"{better} and fewer in {worse} of {of} sets; ended by a false alarm: {false[0]:,} as it is, {false[1]:,} so"
    )


def signed(share: float) -> str:
    """A difference of shares, in hundredths, with its sign."""
    number = round(100 * share)
    return f"+{number}" if number > 0 else "no more" if number == 0 else f"−{-number}"


def tell_replay(report: ReplayReport, *, most: int = 0) -> Iterator[Passage]:
    """The story of one future; ``most`` folds its middle where it is longer."""
    told = folded(report.told, most) if most else report.told
    by_day: dict[int, list[str]] = {}
    for one in told:
        by_day.setdefault(one.day, []).append(one.words)
    for day, said in by_day.items():
        yield Passage(f"day {day}", tuple(said))
    if report.replay.cause is Cause.HELD:
        yield Passage(f"it held to day {report.replay.end}")
    yield Passage("what the engine that assesses real reports says of it", part=True)
    for clause, counts in report.assessed().items():
        if counts:
            yield Passage(f"{clause}: {', '.join(f'{count} {word}' for word, count in counts.items())}")
