"""The page of an assessed case: board, course, map, reasons, what was not observed, sources."""

from typing import Any, cast

from servanda.operations.assess import AssessReport
from servanda.operations.incidents import IncidentsReport
from servanda.operations.pages.board import board
from servanda.operations.pages.course import course
from servanda.operations.pages.due import due_table
from servanda.operations.pages.ground import ground
from servanda.operations.pages.made_from import made_from
from servanda.operations.pages.reasons import reasons
from servanda.operations.pages.seen import coverage_per_side, refused, sources, unobserved
from servanda.operations.pages.standing import marks, status_word, statuses
from servanda.operations.pages.together import decisions_table, incident_table, together_figures
from servanda.operations.pages.unknown_names import unknown_table
from servanda.operations.pages.watched import watched_table
from servanda.operations.pages.wording import Words, known_language
from servanda.operations.pages.worth import worlds_tables, worth_table
from servanda.page import Figure, Figures, Page, Prose, render

#: Incidents of several reports listed; servanda incidents lists them all.
MOST_INCIDENTS = 12


def draw_assessment(report: AssessReport, language: str = "en") -> str:
    """An assessed case as one self-contained page; the same report gives the same bytes.

    What the language has no words for is marked. Refuses (OPS030) a language there are no words in.
    """
    words = Words(known_language(language))
    agreement, result = report.agreement, report.assessments
    source_list, known = sources(report.heard, words)
    purpose = [words.author(agreement.purpose, "purpose")] if agreement.purpose else []
    notice = (words.say("notice-assessment"), *purpose)
    parts: list[Any] = [
        Prose(id="standing", paragraphs=notice, manner="notice"),
        figures(report, words),
        *_together(report, words),
        board(agreement, result, report.lines, words),
        due_table(agreement, result, report.due, words),
        course(agreement, result, report.heard, words),
        ground(agreement, result, words),
        reasons(agreement, result, report.lines, words, known),
        worth_table(agreement, report.lines, words),
        *(worlds_tables(agreement, report.worlds, words) if report.worlds is not None else ()),
        unobserved(agreement, result, report.lines, words),
        coverage_per_side(agreement, result, words),
        watched_table(agreement, report.coverage(), words),
        unknown_table(report.unknown_names, words) if report.unknown_names is not None else None,
        refused(report.heard, words),
        source_list,
    ]
    omitted = [words.say("note-omitted", fact=words.author(fact, "omitted")) for fact in agreement.omitted]
    return render(
        Page(
            title=words.title(agreement),
            subtitle=words.say("subtitle-assessment"),
            standing=words.standing(agreement.standing),
            sections=tuple(part for part in parts if part is not None),
            language=language,
            direction=cast(Any, words.direction),
            zone=agreement.timing.zone,
            statuses=statuses(words),
            marks=marks(words),
            as_of=result.as_of,
            notes=(*omitted, words.say("private")),
            made_from=made_from(agreement, report.heard, words),
        )
    )


def _together(report: AssessReport, words: Words) -> tuple[Any, ...]:
    """Reports to incidents, where they were put together; one line where they could be and were not."""
    fusing, zone = report.fusing, report.agreement.timing.zone
    if fusing is None:
        several = report.located_sources
        told = words.say("together-not", n=several)
        return (Prose(id="together", title=words.say("together-title"), paragraphs=(told,)),) if several > 1 else ()
    listed = IncidentsReport(
        report.agreement,
        report.heard,
        fusing,
        report.assessments.as_of,
        report.repeated,
        originals=report.originals,
    )
    most = listed.incidents(MOST_INCIDENTS) if fusing.shared else ()
    return (
        together_figures(fusing, words, words.say("together-intro"), link="incidents"),
        incident_table(most, zone, fusing.shared, words, title=words.say("together-most")),
        *((decisions_table(fusing, zone, words),) if len(fusing.fused.decisions) else ()),
    )


def figures(report: AssessReport, words: Words) -> Figures:
    """The figures at the head: clauses by how they stand, and how much was read."""
    listed = []
    for status in statuses(words):
        n = sum(1 for line in report.lines if line.headline == status.key)
        if n:
            caption = words.say("figure-clauses", n=n, status=status_word(status.key, words))
            listed.append(Figure(n, caption, tone=status.tone, link="board"))
    read = sum(one.batch.rows_read for one in report.heard)
    refused_rows = sum(one.batch.refusals.height for one in report.heard)
    account = report.assessments
    listed.append(
        Figure(
            read,
            words.say("figure-rows", n=read),
            note=words.say("figure-refused", n=refused_rows),
            link="refused" if refused_rows else "sources",
        )
    )
    notes = [words.say("figure-unused", n=account.unused), words.say("figure-unseen", n=account.unseen)]
    if report.repeated:
        notes.append(words.say("figure-repeated", n=report.repeated))
    caption = words.say("figure-facts", n=account.given)
    listed.append(Figure(account.given, caption, note=words.say("gap").join(notes)))
    return Figures(
        id="figures", figures=tuple(listed), title=words.say("figures-title"), intro=words.say("figures-intro")
    )
