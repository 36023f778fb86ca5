"""Moves from today, ways to a package, and what misstated values would do, on a page."""

from typing import TYPE_CHECKING, Final

from servanda.negotiation import Shaded, Step, Trade, Way
from servanda.operations.negotiate_data import band, need
from servanda.operations.pages.frontier import issue_words, names, option_words
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Chip, Column, Reason, ReasonLine, Reasons, Row, Table

if TYPE_CHECKING:
    from servanda.operations.negotiate import NegotiateReport

_MOST_TOLD: Final = 6


def trades_table(report: "NegotiateReport", words: Words) -> Table:
    """The moves of two and of three issues that leave everybody better off: who gives way on what."""
    who = range(len(report.issues.participants))
    rows = [
        Row((size, *(_given(report, trade, p, words) for p in who), _given(report, trade, None, words)))
        for size, trades in zip((2, 3), report.trades, strict=False)
        for trade in trades[:_MOST_TOLD]
    ]
    titles = [words.say("neg-gives", who=names(report, [p], words)) for p in who]
    found = sum(len(one) for one in report.trades)
    return Table(
        id="trades",
        title=words.say("neg-trades-title"),
        columns=(
            Column(words.say("neg-trade-size"), "number"),
            *(Column(title) for title in (*titles, words.say("neg-free"))),
        ),
        rows=tuple(rows),
        intro=words.say("neg-trades-intro"),
        total=found if found > len(rows) else None,
        empty=words.say("neg-no-trades"),
    )


def _given(report: "NegotiateReport", trade: Trade, p: int | None, words: Words) -> str:
    """What one participant gives way on in a move; of None, what nobody gives way on."""
    told = []
    for change in trade.changes:
        if p in change.gives_way or (p is None and not change.gives_way):
            begin, end = (option_words(report, change.issue, one, words) for one in (change.begin, change.end))
            issue = issue_words(report, change.issue, words)
            told.append(words.say("neg-move", issue=issue, **{"from": begin, "to": end}))
    return words.say("gap").join(told)


def ways_list(report: "NegotiateReport", words: Words) -> Reasons | None:
    """Each package at once and step by step, with the detection each step needs."""
    if not report.ways:
        return None
    return Reasons(
        id="ways",
        title=words.say("neg-ways-title"),
        items=tuple(_way(report, n, way, words) for n, way in enumerate(report.ways)),
        intro=f"{words.say('neg-ways-intro')} {_rests(report, words)}",
        fold=words.say("neg-fold"),
        nothing="",
    )


def _rests(report: "NegotiateReport", words: Words) -> str:
    back = [issue_words(report, n, words) for n, one in enumerate(report.issues.issues) if one.can_be_taken_back]
    return words.say(
        "neg-rests",
        detection=f"{report.incentive.detection:g}",
        alarm=f"{report.incentive.false_alarm:g}",
        patience=f"{report.incentive.patience:g}",
        back=words.listed(back) if back else words.say("neg-nothing"),
    )


def _way(report: "NegotiateReport", n: int, way: Way, words: Words) -> Reason:
    found = report.overlap
    assert found is not None
    which = [words.say(f"neg-name-{name}") for name in found.points if found.package(name) == way.target]
    holds = way.path is not None and way.path.holds(report.incentive)
    steps = [] if way.path is None else [_step(report, i, step, words) for i, step in enumerate(way.path.steps, 1)]
    parts = (
        words.say("neg-parts-none")
        if way.in_parts is None
        else words.say("neg-parts", n=words.counted(way.in_parts.steps_to(0.99)))
    )
    return Reason(
        id=f"way-{n + 1}",
        title=words.say("neg-way", which=words.listed(which)),
        chips=(Chip("holds" if holds else "holds not"),),
        conclusion=words.say("neg-at-once", needs=_needs(report, way.at_once, words)),
        lines=(*(ReasonLine(one) for one in steps), ReasonLine(parts)),
        full=() if way.path is not None else (words.say("neg-no-path"),),
    )


def _step(report: "NegotiateReport", n: int, step: Step, words: Words) -> str:
    settled = words.listed([issue_words(report, at, words) for at in step.issues])
    return words.say("neg-step", n=words.counted(n), issues=settled, needs=_needs(report, step, words))


def _needs(report: "NegotiateReport", step: Step, words: Words) -> str:
    least = need(step.detection, report.show_utilities)
    if least is None:
        return words.say("neg-needs-none", who=names(report, step.who, words))
    if not step.detection:
        return words.say("neg-nobody-gives")
    return words.say("neg-needs", share=f"{least:g}", who=names(report, step.who, words))


def robust_table(report: "NegotiateReport", words: Words) -> Table | None:
    """What misstated values would do, a row per participant."""
    found = report.robust
    if found is None:
        return None
    rows = []
    for p in range(len(report.issues.participants)):
        room = words.say(f"neg-band-{band(found.room[p])}")
        if report.show_utilities:
            room = words.say("neg-room-share", share=f"{found.room[p]:.0%}")
        back = ""
        if found.backfires[p]:
            counts = {"n": words.counted(found.backfires[p]), "tried": words.counted(found.tried[p])}
            back = words.say("neg-backfires", **counts)
        rows.append(
            Row(
                (
                    names(report, [p], words),
                    room,
                    _shaded(report, found.overstating[p], words),
                    Cell(_shaded(report, found.inflating[p], words), note=back),
                )
            )
        )
    titles = (words.say("answer-who"), *(words.say(f"neg-{name}") for name in ("room", "over", "inflate")))
    return Table(
        id="robust",
        title=words.say("neg-robust-title"),
        columns=tuple(Column(title) for title in titles),
        rows=tuple(rows),
        intro=words.say("neg-robust-intro"),
    )


def _shaded(report: "NegotiateReport", one: Shaded | None, words: Words) -> str:
    if one is None:
        return words.say("neg-pays-not")
    losers = names(report, one.losers, words) if one.losers else words.say("who-nobody")
    if one.issue is None:
        return words.say("neg-pays", who=losers)
    return words.say("neg-pays-issue", issue=issue_words(report, one.issue, words), who=losers)
