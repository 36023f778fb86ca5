"""The picture of the whole: real dates, what waits for what, where, who can see what; and the words it rests on."""

from dataclasses import dataclass, replace
from typing import Any

from servanda.agreement import Agreement
from servanda.operations.agreement_page import sheet_page
from servanda.operations.pages.bodies import bodies_table, ladder_table, sight_table
from servanda.operations.pages.by_words import ByWords
from servanda.operations.pages.dated_course import dated_course
from servanda.operations.pages.ground import ground
from servanda.operations.pages.owed import participants_table
from servanda.operations.pages.still_open import open_points
from servanda.operations.pages.texts import variants, words_table
from servanda.operations.pages.waits import waits_graph
from servanda.operations.pages.wording import Words, known_language
from servanda.operations.waiting import order_of
from servanda.page import Page, Prose


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a sheet asks of a report, for an agreement that is still being written."""

    agreement: Agreement
    data_class: str = ""


def picture_page(agreement: Agreement, language: str = "en", *, by_words: bool = False) -> Page:
    """An agreement's timeline, graph of waiting, map, who can observe what and what is still undefined, as plain data.

    ``by_words``: clauses are called by what they say and not by their keys, for readers who never see the file.

    What is empty so far says so, so that a person knows it was looked for.

    Refuses (OPS030) a language there are no words in.
    """
    known = known_language(language)
    words = ByWords(known, agreement) if by_words else Words(known)
    waits, circles = order_of(agreement)
    parts: list[Any] = [
        dated_course(agreement, words),
        waits_graph(agreement, waits, circles, words),
        ground(agreement, None, words) or Prose("ground", words.say("ground-title"), (words.say("ground-none"),)),
        sight_table(agreement, words),
        open_points(agreement, words),
        bodies_table(agreement, words),
        ladder_table(agreement, words),
    ]
    # It bears no severities: those stand in the margin of the text.
    return replace(sheet_page(_Seen(agreement), "subtitle-agreement", parts, words), statuses=())


def terms_page(agreement: Agreement, language: str = "en") -> Page:
    """What an agreement defines, what it uses and leaves undefined, and where its texts differ, as plain data."""
    words = Words(known_language(language))
    parts: list[Any] = [
        words_table(agreement, words), variants(agreement, words), participants_table(agreement, words),
    ]  # fmt: skip
    if not any(parts):
        parts = [Prose("words", words.say("words-title"), (words.say("words-none"),))]
    return replace(sheet_page(_Seen(agreement), "subtitle-agreement", parts, words), statuses=())
