"""What a calibration says, in words: for the terminal and the page alike."""

from collections.abc import Iterator

from servanda.operations.calibrate import CalibrateReport
from servanda.operations.shown_text import Passage
from servanda.windtunnel import NOT_LEARNED, Calibration, Hazards, Learned, Truces, ridge_words

_TELLING = 0.2
_ENOUGH = 0.5


def tell_calibration(report: CalibrateReport) -> Iterator[Passage]:
    """What was observed and the scenario cannot give, what was learned, what was not, and what would tell it."""
    found = report.found
    yield Passage("observed", part=True)
    yield from (Passage(line) for line in observed_words(report))
    if lines := list(unlike_words(found)):
        yield Passage("what the fitted scenario does not give: figures below mean the less for it", part=True)
        yield from (Passage(line) for line in lines)
    yield Passage("what it teaches, value by value", part=True)
    yield from (Passage(learned_head(one), notes=tuple(learned_notes(one))) for one in found.learned)
    yield Passage("what it cannot tell apart", part=True)
    yield from (Passage(line) for line in unlearned_words(found))
    if found.taught:
        yield Passage(
            "what would tell it (share of the doubt that such a record can be expected to take away)", part=True
        )
        yield from (Passage(line) for line in taught_words(found))
    if report.hazards is not None:
        yield Passage("hazards over the truces of all conflicts", part=True)
        yield from (Passage(line) for line in hazard_words(report.hazards))


def observed_words(report: CalibrateReport) -> Iterator[str]:
    """The observations, and how the fit went."""
    found = report.found
    data = found.data
    if isinstance(data, Truces):
        horizon = found.scenario.horizon_days
        yield f"{len(data.entries)} truces, {data.ended()} of which ended; looked at up to day {horizon}"
        if len(found.playing.windows) < len(data.entries):
            yield f"{len(found.playing.windows)} of them, evenly over their lengths, stand for all"
    else:
        for log in data[:5]:
            counts = ", ".join(f"{log.count(kind)} of kind {kind.word}" for kind in sorted(log.records)) or "nothing"
            how = "ended on the last of them" if log.ended else "still held then"
            who = "" if log.attributed else "; not always recorded who acted"
            yield f"{log.days} days, {how}: {counts}{who}"
        if len(data) > 5:
            yield f"and {len(data) - 5} logs more"
    fit = found.fit
    yield (
        f"{fit.played:,} sets of values tried in {len(fit.distances)} populations of {found.size}; the last as good as "
        f"{found.posterior.effective():.0f} evenly weighted ones; ended: {fit.why}"
    )
    if not fit.whole:
        yield "stopped before it was done: figures are of the last population that was whole, and too wide"


def learned_head(one: Learned) -> str:
    """A parameter with its verdict."""
    return f"{one.parameter.name}: {one.verdict}"


def learned_notes(one: Learned) -> Iterator[str]:
    """Figures, and a warning where the mean says more than is known."""
    yield (
        f"{figure(one.mean)} ({figure(one.low)} to {figure(one.high)}); before {figure(one.prior_mean)} "
        f"({figure(one.prior_low)} to {figure(one.prior_high)}); {one.width:.0%} as wide as before"
    )
    if one.width > _ENOUGH:
        yield "the mean alone says more than is known: quote it with its width, or not at all"


def unlearned_words(found: Calibration) -> Iterator[str]:
    """Ridges, values that were not learned, and directions nothing is known about."""
    for one in found.ridges:
        yield ridge_words(found.parameters, one)
    wide = [one.parameter.words() for one in found.learned if one.verdict == "not learned"]
    if wide:
        yield f"nothing was learned about {', '.join(wide)}: what stands there is what was assumed"
    flat = [one for one in found.directions if one.spread >= NOT_LEARNED]
    if flat:
        yield f"in {len(flat)} of {len(found.directions)} directions the posterior is as wide as the prior, or nearly"
    if not found.ridges and not wide:
        yield "no two values trade off so far that only their combination would be known"


def taught_words(found: Calibration) -> Iterator[str]:
    """Per sort of record, what it can be expected to teach; then what to ask for."""
    names = [one.name for one in found.parameters]
    for one in found.taught:
        told = ", ".join(f"{name} {share:.0%}" for name, share in zip(names, one.parameters, strict=True))
        along = "".join(
            f"; along the ridge of {names[ridge.first]} and {names[ridge.second]} {share:.0%}"
            for ridge, share in zip(found.ridges, one.ridges, strict=True)
        )
        yield f"{one.record}: {told}{along}"
    yield from advice(found)


def advice(found: Calibration) -> Iterator[str]:
    """Which record to ask for, for each value and ridge that was not learned."""
    least = found.taught[0]
    for n, one in enumerate(found.learned):
        if one.verdict != "learned":
            yield from _ask(
                one.parameter.words(), [each.parameters[n] for each in found.taught], found, least.parameters[n]
            )
    for n, ridge in enumerate(found.ridges):
        what = f"{found.parameters[ridge.first].words()} from {found.parameters[ridge.second].words()}"
        yield from _ask(f"telling {what}", [each.ridges[n] for each in found.taught], found, least.ridges[n])


def _ask(what: str, shares: list[float], found: Calibration, bare: float) -> Iterator[str]:
    best = max(shares)
    if best < _TELLING:
        yield f"for {what} none of these records says much: more truces are needed, or knowledge of another kind"
        return
    # The plainest record that does nearly as well as the best.
    n = next(n for n, share in enumerate(shares) if share >= 0.9 * best)
    record = found.taught[n].record
    yield (
        f"for {what} ask for {record}: {best:.0%} at best, against {bare:.0%} from end dates alone"
        if n
        else f"for {what} end dates do as well as a log: more truces are needed"
    )


def unlike_words(found: Calibration) -> Iterator[str]:
    """What was observed and lies outside what the fitted scenario gives."""
    for one in found.compared:
        if not one.within:
            low, high = one.after
            yield f"{one.name}: observed {one.observed:.2f}, the fitted scenario gives {low:.2f} to {high:.2f}"


def hazard_words(hazards: Hazards) -> Iterator[str]:
    """Log hazard ratios with their widths, and how far conflicts differ."""
    for name, one in zip(hazards.names, hazards.effects, strict=True):
        yield f"{name}: log hazard ratio {one.mean:+.2f} ({one.low:+.2f} to {one.high:+.2f}); above 0 it ends sooner"
    one = hazards.between
    yield f"between conflicts: spread of the log hazard {one.mean:.2f} ({one.low:.2f} to {one.high:.2f})"
    one = hazards.base
    yield f"base hazard a day: {one.mean:.5f} ({one.low:.5f} to {one.high:.5f})"


def figure(value: float) -> str:
    """A figure with as many places as it needs."""
    size = abs(value)
    if size == 0 or size >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if size >= 10 else f"{value:.2f}" if size >= 0.1 else f"{value:.4f}"
