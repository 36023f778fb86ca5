"""The page of a checked draft: where it will jam, in rank order, and what waits for what."""

from typing import Any

from servanda.operations.agreement_page import severity_figures, sheet
from servanda.operations.check import CheckReport
from servanda.operations.pages.clauses import clause_board
from servanda.operations.pages.diagnostics import diagnostics_list
from servanda.operations.pages.texts import words_table
from servanda.operations.pages.waits import waits_graph
from servanda.operations.pages.wording import Words, known_language
from servanda.operations.waiting import order_of
from servanda.page import Figures, Prose


def draw_check(report: CheckReport, language: str = "en") -> str:
    """A checked draft as one self-contained page; refuses (OPS030) a language there are no words in.

    Diagnostics are told in English by the checks, and marked so on a page in another language.
    """
    words = Words(known_language(language))
    agreement, found = report.agreement, report.diagnostics
    waits, circles = order_of(agreement, report.positions)
    draft = [words.say("draft")] if agreement.draft else []
    parts: list[Any] = [
        Prose(id="standing", paragraphs=(*draft, words.say("notice-check")), manner="notice"),
        Figures(id="figures", figures=tuple(severity_figures(found, words)), title=words.say("figures-title")),
        diagnostics_list(found, words),
        waits_graph(agreement, waits, circles, words),
        clause_board(agreement, found, words),
        words_table(agreement, words),
    ]
    return sheet(report, "subtitle-check", parts, words)
