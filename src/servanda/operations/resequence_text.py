"""Ranked edits in words: for the terminal and the page alike."""

from collections.abc import Iterator

from servanda.agreement import Agreement
from servanda.operations.resequence import Design, ResequenceReport
from servanda.operations.shown_text import Passage
from servanda.operations.simulate import called
from servanda.operations.simulate_text import hundredths, signed

#: More violent acts a future that nothing forbade than this, and the gain may come from binding less.
_UNBOUND = 0.05
#: Duties more or fewer done in a future that are worth a line.
_DONE = 0.1


def tell_resequence(report: ResequenceReport) -> Iterator[Passage]:
    """The draft's own range, the designs with what each gains and costs, the two forms, and what was not tried."""
    if not report.whole:
        yield Passage("stopped before the search was through; what follows is of what was played")
    day, low, _, high = report.found.base.spread()[-1]
    yield Passage(f"as it stands, {hundredths(low)} to {hundredths(high)} hold to day {day}, by what is assumed")
    if not report.designs:
        yield Passage("none could be tried within the bounds")
    for n, one in enumerate(report.designs, 1):
        if n == 1 or (len(one.edits) > 1 and len(report.designs[n - 2].edits) == 1):
            told = "one edit" if len(one.edits) == 1 else "several together"
            yield Passage(f"{told}, what adds most first", part=True)
        yield Passage(f"{n}. [{one.name}] {edits_in_words(one)}", notes=tuple(notes_of(one, report.agreement)))
    if report.forms or report.unbuilt:
        yield Passage("in small steps, or all at once", part=True)
        yield from (Passage(one) for one in forms_in_words(report))
    if report.against is not None:
        yield Passage("the other design", part=True)
        yield Passage(gain_in_words(report.against), notes=tuple(diagnostics_in_words(report.against)))
    dropped = [*report.found.dropped]
    if dropped:
        yield Passage("not tried", part=True)
        yield from (Passage(f"{one.edits[-1].words}: {one.why}") for one in dropped)
    if report.found.outside:
        yield Passage(f"{len(report.found.outside)} more lie outside the bounds ('--json' lists them)")


def edits_in_words(one: Design) -> str:
    """What is changed, in order."""
    return "; and ".join(edit.words for edit in one.edits)


def notes_of(one: Design, agreement: Agreement) -> Iterator[str]:
    """What it gains, why it might, what it costs whom, and what the checks say of it."""
    yield gain_in_words(one)
    if len(one.edits) > 1:
        less, days, more = one.ranked.adds()
        yield f"the last of them adds {days:+.1f} days to the others ({less:+.1f} to {more:+.1f}, chance alone)"
    if abs(one.ranked.done()) >= _DONE:
        yield f"{one.ranked.done():+.1f} duties done in a future, on average"
    yield from (f"why: {why}" for why in dict.fromkeys(edit.why for edit in one.edits))
    yield from asks_in_words(one, agreement)
    yield from diagnostics_in_words(one)
    yield from (f"note: {note}" for note in dict.fromkeys(edit.note for edit in one.edits) if note)
    if one.ranked.unforbidden() > _UNBOUND:
        yield (
            f"note: a future has {one.ranked.unforbidden():.1f} more violent acts that nothing forbids: part of the "
            "gain comes from binding later or less"
        )


def gain_in_words(one: Design) -> str:
    """What it adds to the share that holds, over sets of assumptions, and what chance alone may have made of it."""
    pair = one.ranked.paired
    low, middle, high = pair.over_assumptions()
    better, worse, of = pair.sets_better()
    less, mean, more = pair.gain()
    a, days, b = pair.gained_days()
    return (
        f"of 100 futures, {signed(low)} to {signed(high)} hold by what is assumed (middle {signed(middle)}; more in "
        f"{better}, fewer in {worse} of {of} sets); over all {100 * mean:+.1f} ({100 * less:+.1f} to "
        f"{100 * more:+.1f}, chance alone); {days:+.1f} days ({a:+.1f} to {b:+.1f}); {pair.futures:,} futures"
    )


def asks_in_words(one: Design, agreement: Agreement) -> Iterator[str]:
    """Of whom it asks what they did not owe before."""
    name = called(agreement)
    asked: dict[str, list[str]] = {}
    for edit in one.edits:
        for who, what in edit.asks.items():
            asked.setdefault(what, []).append(name(who))
    yield from (f"asks {' and '.join(dict.fromkeys(who))} to {what}" for what, who in asked.items())


def diagnostics_in_words(one: Design) -> Iterator[str]:
    """What the checks no longer say, and what they say now."""
    trial = one.ranked.trial
    if trial.gone:
        yield "the checks no longer say: " + ", ".join(f"{each.code} of {each.clause}" for each in trial.gone)
    if trial.new:
        yield "the checks now say: " + ", ".join(f"{each.code} of {each.clause}" for each in trial.new)


def forms_in_words(report: ResequenceReport) -> Iterator[str]:
    """The incremental and the comprehensive form of the same duties beside the draft, and beside each other."""
    for one in report.forms:
        yield f"{one.edits[0].kind} ({one.edits[0].words}): {gain_in_words(one)}"
    if report.forms and not report.scenario.devices.weigh_steps:
        yield "no party weighs the steps of what it owes by themselves here; '--weigh-steps' lets each do so"
    for dropped in report.unbuilt:
        yield f"{dropped.edits[-1].kind} cannot be built from this draft: {dropped.why}"
    if len(report.forms) == 2:
        small, whole = report.forms
        share = small.ranked.paired.gain()[1] - whole.ranked.paired.gain()[1]
        less, days, more = small.ranked.beside(whole.ranked)
        yield (
            f"over the same futures {small.edits[0].kind} lasts {days:+.1f} days beside {whole.edits[0].kind} "
            f"({less:+.1f} to {more:+.1f}, chance alone), and {100 * share:+.1f} more of 100 hold"
        )
