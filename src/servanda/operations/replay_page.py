"""The page of a replay: what was promised, what the data show, what nobody could see, where the program was wrong."""

from collections.abc import Sequence
from typing import Any, cast

from servanda.operations.assess import AssessReport
from servanda.operations.assessment_page import figures
from servanda.operations.misreadings import Misreadings
from servanda.operations.pages.board import board
from servanda.operations.pages.course import course
from servanda.operations.pages.ground import ground
from servanda.operations.pages.made_from import made_from
from servanda.operations.pages.replay_parts import (
    PlainCount,
    accounting,
    misreading_sources,
    plain_course,
    plain_figures,
    promised,
    unseen,
    wrong,
)
from servanda.operations.pages.seen import coverage_per_side, sources, unobserved
from servanda.operations.pages.standing import marks, statuses
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Page, Prose, render


def draw_replay(
    report: AssessReport, misreadings: Misreadings | None, plain: Sequence[PlainCount] = (), language: str = "en"
) -> str:
    """A past case assessed again, as one self-contained page; the same report gives the same bytes.

    It prints counts and no single row of an archive, so that it can be passed on where an archive cannot.
    ``plain``: what was counted outside the program. Refuses (OPS030) a language there are no words in.
    """
    words = Words(known_language(language))
    agreement, result = report.agreement, report.assessments
    source_list, _ = sources(report.heard, words)
    parts: list[Any] = [
        Prose(id="standing", paragraphs=(words.say("notice-replay"),), manner="notice"),
        promised(agreement, words),
        figures(report, words),
        board(agreement, result, report.lines, words),
        course(agreement, result, report.heard, words),
        ground(agreement, None, words),  # places of events are rows of an archive
        plain_figures(plain, words),
        plain_course(agreement, result, plain, words),
        unseen(misreadings, words),
        unobserved(agreement, result, report.lines, words),
        coverage_per_side(agreement, result, words),
        wrong(misreadings, words),
        misreading_sources(misreadings, words),
        accounting(report, words),
        source_list,
    ]
    return render(
        Page(
            title=words.title(agreement),
            subtitle=words.say("subtitle-replay"),
            standing=words.standing(agreement.standing),
            sections=tuple(part for part in parts if part is not None),
            language=language,
            direction=cast(Any, words.direction),
            zone=agreement.timing.zone,
            statuses=statuses(words),
            marks=marks(words),
            as_of=result.as_of,
            notes=(words.say("private"),),
            made_from=made_from(agreement, report.heard, words),
        )
    )
