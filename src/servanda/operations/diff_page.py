"""The page of what changed between two cut-offs."""

from typing import Any, cast

from servanda.basis import EVER, NEVER
from servanda.operations.diff import DiffReport, Moved
from servanda.operations.diff_text import (
    MOST_CHANGES,
    Facts,
    news_told,
    span_told,
    unchanged_told,
    why_told,
)
from servanda.operations.pages.made_from import made_from
from servanda.operations.pages.standing import marks, status_word, statuses
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Cell, Chip, Column, Figure, Figures, Page, Prose, Row, Table, render


def draw_diff(report: DiffReport, language: str = "en") -> str:
    """What changed as one self-contained page; the same report gives the same bytes.

    Refuses (OPS030) a language there are no words in.
    """
    words = Words(known_language(language))
    agreement = report.agreement
    facts = Facts(report, words)
    sections: list[Any] = [
        Prose(id="standing", paragraphs=(words.say("notice-diff"),), manner="notice"),
        _figures(report, words),
        _headlines(report, words),
        _moved(report, facts, words),
    ]
    for number, (title, notes) in enumerate(news_told(report, facts, words)):
        if notes:
            sections.append(Prose(id=f"news-{number}", title=title, items=notes))
    return render(
        Page(
            title=words.title(agreement),
            subtitle=span_told(report, words),
            standing=words.standing(agreement.standing),
            sections=tuple(sections),
            language=language,
            direction=cast(Any, words.direction),
            zone=agreement.timing.zone,
            statuses=statuses(words),
            marks=marks(words),
            as_of=report.after.as_of,
            notes=(unchanged_told(report, words), words.say("private")),
            made_from=made_from(agreement, report.heard, words),
        )
    )


def _figures(report: DiffReport, words: Words) -> Figures:
    told = (
        (len(report.headlines), "diff-figure-clauses", "clauses"),
        (len(report.moved), "diff-figure-moved", "moved"),
        (report.unmoved, "diff-figure-same", "moved"),
        (len(report.arrived), "diff-figure-arrived", "moved"),
        (len(report.late), "diff-figure-late", "moved"),
    )
    return Figures(
        id="figures",
        figures=tuple(Figure(n, words.say(message, n=n), link=link) for n, message, link in told),
        title=words.say("diff-title"),
        intro=unchanged_told(report, words),
    )


def _chip(key: str, words: Words) -> Cell:
    if not key:
        return Cell(words.say("diff-absent"))
    bare = key.removesuffix(" (alleged)")
    label = words.say("status-alleged", status=status_word(bare, words)) if bare != key else ""
    return Cell(None, chips=(Chip(bare, label=label),))


def _headlines(report: DiffReport, words: Words) -> Table:
    return Table(
        id="clauses",
        title=words.say("diff-clauses"),
        columns=tuple(Column(words.say(name)) for name in ("label-clause", "diff-was", "diff-now")),
        rows=tuple(Row((clause, _chip(was, words), _chip(now, words))) for clause, was, now in report.headlines),
        empty=words.say("diff-clauses-none"),
    )


def _moved(report: DiffReport, facts: Facts, words: Words) -> Table:
    zone = report.agreement.timing.zone

    def row(one: Moved) -> Row:
        why = tuple(why_told(one, facts, words))
        begin = words.date(one.begin, zone) if EVER < one.begin < NEVER else words.say("not-begun")
        return Row(
            (
                Cell(one.obligation, note=words.plain(one.binding) if one.binding else ""),
                Cell(begin, order=one.begin if EVER < one.begin < NEVER else None),
                _chip(one.was, words),
                _chip(one.now, words),
                Cell(why[0], note=words.say("gap").join(why[1:])),
            )
        )

    columns = ("label-clause", "diff-window", "diff-was", "diff-now", "diff-why")
    return Table(
        id="moved",
        title=words.say("diff-instances", n=len(report.moved)),
        columns=tuple(Column(words.say(name)) for name in columns),
        rows=tuple(row(one) for one in report.moved[: MOST_CHANGES * 5]),
        total=len(report.moved),
        empty=words.say("diff-none"),
    )
