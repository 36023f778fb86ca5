"""The page of an agreement: what it says, when, to whom it is owed, what waits for what, and where it will jam."""

from typing import Any, cast

from servanda import __version__
from servanda.agreement import Diagnostic, check
from servanda.basis import content_hash
from servanda.operations.pages.bodies import bodies_table, ladder_table, sight_table
from servanda.operations.pages.clauses import SEVERITIES, clause_board, sentences
from servanda.operations.pages.dated_course import dated_course
from servanda.operations.pages.diagnostics import diagnostics_list
from servanda.operations.pages.ground import ground
from servanda.operations.pages.owed import owed_table, participants_table
from servanda.operations.pages.positions import answers_table, proposals_list
from servanda.operations.pages.standing import marks, severities
from servanda.operations.pages.texts import cited_sources, omitted, variants, versions, words_table
from servanda.operations.pages.waits import waits_graph
from servanda.operations.pages.wording import Words
from servanda.operations.show import ShowReport
from servanda.page import Figure, Figures, Page, Prose, Status, render


def draw_agreement(report: ShowReport) -> str:
    """A shown agreement as one self-contained page in its language; the same report gives the same bytes.

    Positions, and what the checks make of them, stand on it only where the report holds them; it is then marked
    with their class.
    """
    words = Words(report.language)
    agreement, kept = report.agreement, report.positions
    found = check(agreement, kept)
    purpose = [words.author(agreement.purpose, "purpose")] if agreement.purpose else []
    prevails = [words.say("prevails", language=agreement.prevails)] if agreement.prevails else []
    draft = [words.say("draft")] if agreement.draft else []
    notice = (*draft, words.say("notice-agreement"), *prevails, *purpose)
    parts: list[Any] = [
        Prose(id="standing", paragraphs=notice, manner="notice"),
        figures(report, found, words),
        clause_board(agreement, found, words),
        diagnostics_list(found, words),
        *([] if kept is None else [answers_table(agreement, kept, words), proposals_list(agreement, kept, words)]),
        waits_graph(agreement, report.waits, report.circles, words),
        dated_course(agreement, words),
        ground(agreement, None, words),
        sentences(agreement, report.waits, found, words),
        owed_table(agreement, report.owed, words),
        participants_table(agreement, words),
        bodies_table(agreement, words),
        sight_table(agreement, words),
        ladder_table(agreement, words),
        words_table(agreement, words),
        variants(agreement, words),
        versions(agreement, words),
        omitted(agreement, words),
        cited_sources(agreement, words, None if kept is None else dict(kept.sources)),
    ]
    return sheet(report, "subtitle-agreement", parts, words)


def sheet(
    report: Any, subtitle: str, parts: list[Any], words: Words, statuses: tuple[Status, ...] | None = None
) -> str:
    """The parts on one sheet, as one self-contained page."""
    return render(sheet_page(report, subtitle, parts, words, statuses))


def sheet_page(
    report: Any, subtitle: str, parts: list[Any], words: Words, statuses: tuple[Status, ...] | None = None
) -> Page:
    """The parts on one sheet, with the standing of the agreement and the class of what was read beside it.

    ``statuses``: the vocabulary of its chips where they are not severities; such a page bears no marks either.
    """
    agreement = report.agreement
    return Page(
        title=words.title(agreement),
        subtitle=words.say(subtitle),
        standing=words.standing(agreement.standing),
        marking=words.say(f"class-{report.data_class}") if report.data_class else "",
        sections=tuple(part for part in parts if part is not None),
        language=words.language,
        direction=cast(Any, words.direction),
        zone=agreement.timing.zone,
        statuses=severities(words) if statuses is None else statuses,
        marks=marks(words) if statuses is None else (),
        notes=(words.say("private"),),
        made_from=(
            (words.say("made-from-agreement"), content_hash(agreement.file_text.encode())),
            (words.say("made-from-program"), f"servanda {__version__}"),
        ),
    )


def figures(report: ShowReport, found: tuple[Diagnostic, ...], words: Words) -> Figures:
    """The figures at the head: clauses, who is bound, what the checks found, circles, words undefined."""
    agreement = report.agreement
    clauses, owners = len(agreement.clauses), len({one.owner for one in report.owed})
    listed = [
        Figure(clauses, words.say("figure-clause-count", n=clauses), link="board"),
        Figure(owners, words.say("figure-owners", n=owners), link="owed"),
    ]
    if agreement.phases:
        listed.append(Figure(len(agreement.phases), words.say("figure-phases", n=len(agreement.phases)), link="course"))
    listed += severity_figures(found, words)
    circles = len(report.circles)
    listed.append(Figure(circles, words.say("figure-circles", n=circles), link="waits"))
    undefined = len(agreement.undefined) + sum(len(clause.undefined) for clause in agreement.clauses)
    listed.append(Figure(undefined, words.say("figure-undefined", n=undefined), link="words"))
    return Figures(id="figures", figures=tuple(listed), title=words.say("figures-title"))


def severity_figures(found: tuple[Diagnostic, ...], words: Words) -> list[Figure]:
    """How many diagnostics there are of each severity."""
    listed = []
    for status in severities(words):
        n = sum(1 for one in found if str(one.severity) == status.key)
        if n or status.key != SEVERITIES[-1]:
            caption = words.say("figure-diagnostics", n=n, severity=status.label)
            listed.append(Figure(n, caption, tone=status.tone if n else None, link="diagnostics"))
    return listed
