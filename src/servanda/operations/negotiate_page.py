"""The page of a negotiation: the frontier, packages side by side, moves from today, and ways there."""

from typing import Any

from servanda.operations.agreement_page import sheet
from servanda.operations.negotiate import NegotiateReport
from servanda.operations.pages.frontier import frontier_plot, frontier_table, packages_table
from servanda.operations.pages.possible import doubt_table, doubt_words
from servanda.operations.pages.talks import robust_table, trades_table, ways_list
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Figure, Figures, Prose, Status


def draw_negotiation(report: NegotiateReport, language: str = "en") -> str:
    """What a negotiation leaves room for as one self-contained page; refuses (OPS030) a language without words."""
    words = Words(known_language(language))
    shown = [words.say("neg-shown")] if report.show_utilities else []
    note = [words.author(report.issues.note, "note")] if report.issues.note else []
    notice = (words.say("draft"),) if report.agreement.draft else ()
    parts: list[Any] = [
        Prose(id="standing", paragraphs=(*notice, words.say("notice-negotiation"), *shown, *note), manner="notice"),
        *([] if report.overlap is None else [_figures(report, words)]),
    ]
    if report.doubt is not None:
        parts += [doubt_words(report, words), doubt_table(report, words)]
    elif report.overlap is not None and report.overlap.zone is None:
        parts += [_no_zone(report, words), packages_table(report, words)]
    else:
        parts += [
            frontier_plot(report, words),
            packages_table(report, words),
            trades_table(report, words),
            ways_list(report, words),
            robust_table(report, words),
            frontier_table(report, words),
        ]
    statuses = (
        Status("holds", words.say("neg-holds"), "calm", "✓", words.say("neg-holds-means")),
        Status("holds not", words.say("neg-holds-not"), "alarm", "✗", words.say("neg-holds-not-means")),
    )
    return sheet(report, "subtitle-negotiation", parts, words, statuses if report.ways else ())


def _figures(report: NegotiateReport, words: Words) -> Figures:
    found = report.overlap
    assert found is not None
    total = report.issues.total
    listed = [Figure(total if total < 10**15 else f"≈ 10^{len(str(total)) - 1}", words.say("neg-figure-packages"))]
    if found.allowed is not None and found.inside is not None:
        listed.append(Figure(found.allowed, words.say("neg-figure-allowed")))
        listed.append(Figure(found.inside, words.say("neg-figure-inside")))
    if found.zone is not None:
        listed.append(Figure(len(found.zone.frontier), words.say("neg-figure-frontier"), link="frontier"))
    if report.trades:
        listed.append(Figure(len(report.trades[0]), words.say("neg-figure-trades"), link="trades"))
    return Figures(id="figures", title=words.say("figures-title"), figures=tuple(listed))


def _no_zone(report: NegotiateReport, words: Words) -> Prose:
    from servanda.operations.pages.frontier import names

    assert report.overlap is not None and report.overlap.nearest is not None
    near = report.overlap.nearest
    short = [p for p, lack in enumerate(near.short) if lack > 0]
    told = [words.say("neg-none", who=names(report, short, words))]
    if near.out_of_reach:
        told.append(words.say("neg-none-reach", who=names(report, near.out_of_reach, words)))
    return Prose(id="none", title=words.say("neg-none-title"), paragraphs=tuple(told))
