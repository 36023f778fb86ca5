"""The table of incentives in words: for the terminal and the page alike."""

from collections.abc import Iterator
from math import inf

from servanda.operations.shown_text import Passage
from servanda.windtunnel import FirstStep, Incentives, Line, Mend, Spread, Step


def tell_incentives(table: Incentives) -> Iterator[Passage]:
    """The table, line by line: those that fall short first told in full, then order and size of steps."""
    yield Passage("per clause and participant", part=True)
    for one in table.lines:
        notes = tuple(line_notes(one))
        # Where keeping pays in every set there is nothing to mend: its figures are enough.
        yield Passage(f"{one.clause} · {one.holder}: {kept(one)}", notes=notes[:1] if one.keeps == one.of else notes)
    if table.steps:
        yield Passage("what may be given up at once (ordering of phases)", part=True)
        yield from (Passage(step_head(one), notes=(step_words(one),)) for one in table.steps)
    if table.first_steps:
        yield Passage("beginning: trust, and the size of the first step", part=True)
        yield from (Passage(one.holder, notes=tuple(first_words(one))) for one in table.first_steps)


def sentence(words: str) -> str:
    """Words as a sentence of their own."""
    return f"{words[:1].upper()}{words[1:]}."


def kept(one: Line) -> str:
    """In how many sets keeping pays."""
    said = f"keeping is in its interest in {one.keeps} of {one.of} drawn sets of assumptions"
    if one.by_text and one.by_breakdown != one.keeps:
        said += f" by the text's own answer; in {one.by_breakdown} if a breach broke down the whole"
    return said


def line_notes(one: Line, *, mended: bool = True) -> Iterator[str]:
    """What a line rests on, where it falls short, and with ``mended`` what would mend it."""
    yield (
        f"a breach gains {number(one.gain)} and its answer costs {number(one.loss)} a period; least detection "
        f"{number(one.needed, 'none suffices')}, the text's verification has {number(one.detection)}"
    )
    slowest = number(one.slowest_days, nothing="not even one at once")
    yield (
        f"known after {number(one.delay_days)} days, answered after {number(one.answer_days)}; slowest answer that "
        f"deters {slowest} days; false alarms {number(one.false_alarm)} a period"
    )
    yield (
        f"patience {number(one.patience)}, least that suffices {number(one.least_patience, 'none suffices')}; shortest "
        f"deterring suspension {number(one.suspension, 'none, however long')} periods"
    )
    yield f"seen: {'; '.join(one.sight.words)}"
    yield f"answered: {'; '.join(one.answer.words)}"
    if one.short is not None:
        yield f"falls short in {one.of - one.keeps} of {one.of} sets, there by {number(one.short, 'more than any')}"
        yield from (f"mends, {mend_words(each)}" for each in one.mends if mended)


def best_words(one: Line) -> Iterator[str]:
    """The single change that suffices in the most of the sets in which keeping does not pay."""
    best = max(one.mends, key=lambda mend: mend.suffices, default=None)
    if best is not None:
        yield (
            f"of single changes, {mend_words(best)}" if best.suffices else "no single change looked for suffices in any"
        )


def mend_words(one: Mend) -> str:
    """One change: how far it must go, or that it cannot suffice."""
    if not one.suffices or one.needed is None:
        return f"{one.kind}: cannot suffice alone in any of these {one.of} sets"
    now = "" if one.now is None or one.kind in ("guarantee", "smaller step") else f", now {number(one.now)}"
    most = "at most" if one.kind in ("faster", "quieter", "smaller step") else "at least"
    scope = "in all" if one.suffices == one.of else f"suffices in {one.suffices}"
    return f"{one.kind}: {most} {number(one.needed)} ({one.unit}{now}); {scope} of these {one.of} sets"


def step_head(one: Step) -> str:
    """Which step of whom."""
    where = " ".join(part for part in (one.phase, f"stage {one.stage}" if one.stage else "") if part) or "no phase"
    return f"{one.holder}, {where}: {', '.join(one.clauses)}"


def step_words(one: Step) -> str:
    """How much may go at once, and how much the text lets go."""
    said = f"at most {number(one.most)} of its means may go at once without giving it a reason to strike first"
    if one.share is None:
        return f"{said}; the text does not say what share goes"
    return (
        f"{said}; the text lets {one.share:.0%} of what is then left go: safe in {one.safe} of {one.of} sets even if "
        "all its means went with it"
    )


def first_words(one: FirstStep) -> Iterator[str]:
    """Trust needed to hold fire, and the window of first steps."""
    yield (
        f"holds fire where it is at least {number(one.needed, 'never')} sure that the other is sincere; taken to be "
        f"{number(one.trust)}: enough in {one.holds} of {one.of} sets"
    )
    if one.least is None or one.most is None:
        yield "no first step would both show good faith and be dared, in any set"
        return
    said = (
        f"a first step that shows good faith and is dared: from {number(one.least)} to {number(one.most)} of the stakes"
    )
    yield said + ("" if one.windows == one.of else f"; there is one in {one.windows} of {one.of} sets")
    if one.out_of:
        phase = f"phase {one.phase!r}" if one.phase else "beginning"
        yield (
            f"{phase} asks for {one.count} of its {one.out_of} duties, counted for want of amounts: inside that window "
            f"in {one.within} of {one.of} sets"
        )


def number(one: Spread, none: str = "none", nothing: str = "") -> str:
    """A median with where nine in ten lie; only the one number where all are alike."""
    told = [_plain(each, none, nothing or none) for each in (one.low, one.median, one.high)]
    if told[0] == told[2]:
        return told[1]
    return f"{told[1]} ({told[0]} to {told[2]})"


def _plain(value: float, none: str, nothing: str) -> str:
    if value == inf:
        return none
    if value == -inf:
        return nothing
    size = abs(value)
    if size >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if size >= 10 else f"{value:.2f}" if size >= 0.1 else f"{value:.3f}"
