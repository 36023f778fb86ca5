"""Stability in words: what the terminal prints, in English."""

from collections.abc import Iterator

from servanda.operations.shown_text import Passage
from servanda.operations.stability import Question, StabilityReport
from servanda.windtunnel import Concept

#: Alternatives told one by one; JSON output has them all.
MOST_TOLD = 6
MEANS = {
    Concept.NASH: "it has no better move",
    Concept.GMR: "after any better move the others could leave it no better off",
    Concept.SMR: "the same, and it could not get out of that again",
    Concept.SEQ: "the others could do so by moves they themselves prefer",
}


def tell_stability(report: StabilityReport) -> tuple[Passage, ...]:
    """The whole report in passages."""
    return tuple(_passages(report))


def _passages(report: StabilityReport) -> Iterator[Passage]:
    agreement, read = report.agreement, report.preferences
    title = agreement.title.get("en") or agreement.id
    yield Passage(
        title,
        (
            f"{report.data_class}: not for publication",
            "What holds by the order of preferences alone, as they are written down. No forecast; a different ranking "
            "gives a different answer.",
            *([read.note] if read.note else []),
        ),
        part=True,
    )
    yield Passage("How the participants rank the outcomes, best first", part=True)
    for one in read.rankings:
        order = " > ".join(" = ".join(tied) for tied in one.order)
        source = f", {read.sources[one.source]} [{one.mark}]" if one.source else ""
        yield Passage(_name(report, one.who), (order, f"{one.basis}{source}"))
    yield Passage("Which outcomes hold", part=True)
    for n, state in enumerate(read.conflict.states):
        held = [str(concept) for concept in Concept if report.stays_all(concept, n)]
        notes = [read.says[state]] if read.says.get(state) else []
        if held:
            notes.append(f"everybody stays: {', '.join(held)}")
        notes += _leavers(report, n, [concept for concept in Concept if not report.stays_all(concept, n)])
        yield Passage(state, tuple(notes))
    yield Passage("A participant stays if", tuple(f"{one}: {MEANS[one]}" for one in Concept))
    if report.outcome is not None:
        yield from _conditions(report)


def _leavers(report: StabilityReport, state: int, concepts: list[Concept]) -> Iterator[str]:
    """Who would leave a state, concepts with the same answer together."""
    makers = report.preferences.conflict.makers
    by_who: dict[str, list[str]] = {}
    for concept in concepts:
        gone = [_name(report, who) for i, who in enumerate(makers) if i not in report.holds[concept][state]]
        by_who.setdefault(", ".join(gone), []).append(str(concept))
    return (f"would be left by {who}: {', '.join(which)}" for who, which in by_who.items())


def _conditions(report: StabilityReport) -> Iterator[Passage]:
    outcome = report.preferences.conflict.states[report.outcome or 0]
    yield Passage(f"What it would take for {outcome!r} to hold", part=True)
    for question in report.questions:
        asked = question.needs
        who = _name(report, report.preferences.conflict.makers[asked.maker])
        verdict = "stays" if asked.holds else "would leave"
        yield Passage(f"{asked.concept}, {who}: {verdict}", tuple(_told(report, question, who, outcome)))


def _told(report: StabilityReport, question: Question, who: str, outcome: str) -> Iterator[str]:
    states = report.preferences.conflict.states
    asked = question.needs
    for move in question.temptations:
        met = f"met by {move.met_by!r}, which is no better to it" if move.met_by else "nothing deters it"
        yield f"it prefers {move.to!r}, to which it can move: {met}"
    ways = list(zip(asked.alternatives, asked.lacking, strict=True))
    for n, (way, short) in enumerate(ways[:MOST_TOLD]):
        if not way:
            yield "stays whatever it prefers"
            continue
        named = _either([states[s] for s in way])
        now = "" if not short else f" (it now prefers {_both([states[s] for s in short])})"
        yield f"{'or: ' if n else ''}{who} must not prefer {named} to {outcome!r}{now}"
    if len(ways) > MOST_TOLD:
        yield f"and {len(ways) - MOST_TOLD} other ways, listed with --json"
    if question.share is not None and ways[0][0]:
        yield f"true of {question.share:.0%} of all ways to order the states that matter"


def _either(states: list[str]) -> str:
    return " or ".join(repr(state) for state in states)


def _both(states: list[str]) -> str:
    return " and ".join(repr(state) for state in states)


def _name(report: StabilityReport, who: str) -> str:
    called = report.agreement.participants[who].called
    return called.get("en") or who
