"""The page of an assessed case: board, course, map, reasons, what was not observed, sources."""

from typing import Any

from servanda import __version__
from servanda.basis import content_hash
from servanda.operations.assess import AssessReport
from servanda.operations.pages.board import board
from servanda.operations.pages.course import course
from servanda.operations.pages.ground import ground
from servanda.operations.pages.reasons import reasons
from servanda.operations.pages.seen import coverage_per_side, sources, unobserved
from servanda.operations.pages.standing import MARKS, PRIVATE, STATUSES, direction, title_of
from servanda.page import Figure, Figures, Page, Prose, render


def draw_assessment(report: AssessReport, language: str = "en") -> str:
    """An assessed case as one self-contained page; the same report gives the same bytes."""
    agreement, result = report.agreement, report.assessments
    source_list, known = sources(report.heard, result)
    parts: list[Any] = [
        Prose(
            id="standing",
            paragraphs=(
                f"{PRIVATE} The program assesses; the body named in the agreement finds. The signed text prevails.",
                *([agreement.purpose] if agreement.purpose else []),
            ),
            manner="notice",
        ),
        figures(report),
        board(agreement, result, report.lines, language),
        course(agreement, result, language),
        ground(agreement, result, language),
        reasons(agreement, result, report.lines, language, known),
        unobserved(agreement, result, report.lines, language),
        coverage_per_side(agreement, result, language),
        source_list,
    ]
    return render(
        Page(
            title=title_of(agreement, language),
            subtitle="Assessed clause by clause, with reasons",
            standing=agreement.standing,
            sections=tuple(part for part in parts if part is not None),
            language=language,
            direction=direction(language),  # type: ignore[arg-type]
            zone=agreement.timing.zone,
            statuses=STATUSES,
            marks=MARKS,
            as_of=result.as_of,
            notes=(*(f"Not encoded: {fact}" for fact in agreement.omitted), PRIVATE),
            made_from=(
                ("agreement", content_hash(agreement.file_text.encode())),
                *((one.batch.source.title, one.digest) for one in report.heard),
                ("program", f"servanda {__version__}"),
            ),
        )
    )


def figures(report: AssessReport) -> Figures:
    """The figures at the head: clauses by how they stand, and how much was read."""
    counts = {status.key: sum(1 for line in report.lines if line.headline == status.key) for status in STATUSES}
    tones = {status.key: status.tone for status in STATUSES}
    read = sum(one.batch.rows_read for one in report.heard)
    refused = sum(one.batch.refusals.height for one in report.heard)
    return Figures(
        id="figures",
        figures=(
            *(
                Figure(n, f"clauses: {key}", tone=tones[key], link="board")  # the status that presses most
                for key, n in counts.items()
                if n
            ),
            Figure(read, "rows read", note=f"{refused} refused" if refused else "none refused", link="sources"),
            Figure(
                report.assessments.given,
                "facts",
                note=f"{report.assessments.unused:,} bear on no clause, {report.assessments.unseen:,} after the cut-off",
            ),
        ),
        title="In figures",
        intro="Each clause is counted once, by the status that presses most in any of its windows.",
    )
