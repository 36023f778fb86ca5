"""Positions in words: what each has answered, and on what terms."""

from typing import Any

from servanda.agreement import Agreement, Positions, condition_words
from servanda.operations.pages.wording import Words


def terms_words(answer: object, agreement: Agreement, words: Words) -> str:
    """The condition of an *accepts if* or *declines while*, in words; empty for the other answers."""
    accepts, declines = getattr(answer, "accepts_if", None), getattr(answer, "declines_while", None)
    terms = accepts if accepts is not None else declines
    if terms is None:
        return ""
    return words.author(terms) if isinstance(terms, str) else condition_words(terms, agreement, words.language)


def answer_words(answer: object, agreement: Agreement, words: Words) -> str:
    """The whole answer: accepts, declines, accepts if …, declines while …."""
    sort = str(getattr(answer, "answer", "")).replace(" ", "-")
    return words.say(f"answer-{sort}", terms=terms_words(answer, agreement, words))


def made_day(entry: Any, kept: Positions, agreement: Agreement, words: Words) -> str:
    """The day a position was taken, or as much of it as was written."""
    at = kept.calendar.fixed(entry.made)
    return str(entry.made) if at is None else words.date(at, agreement.timing.zone)


def known_words(entry: Any, kept: Positions, agreement: Agreement, words: Words) -> str:
    """How an entry is known, and since when."""
    return words.say("known", basis=words.basis(entry.basis), day=made_day(entry, kept, agreement, words))


def marked_words(entry: Any, kept: Positions, agreement: Agreement, words: Words) -> str:
    """The same with the mark of its source, for where no mark can be drawn."""
    return words.say("known-marked", known=known_words(entry, kept, agreement, words), mark=entry.source.mark)
