"""Invitations as a page to be printed and cut: one sheet a person, in the language of whoever gets it."""

from collections.abc import Sequence

from servanda.agreement import Agreement
from servanda.operations import Sheet
from servanda.web.pages import filled
from servanda.web.views import own_words
from servanda.web.wording import wording


def invitation_page(sheets: Sequence[Sheet], agreement: Agreement, address: str, language: str = "en") -> str:
    """The page; it holds the words of invitations, and is destroyed once they are handed over."""
    words = wording(language)

    def called(unit: str) -> str:
        for named in (agreement.participants, agreement.bodies):
            if unit in named:
                return own_words(named[unit].called, language) or unit
        return unit

    title = own_words(agreement.title, language) or agreement.id
    return filled("mission/sheets.html", words, sheets=sheets, called=called, title=title, address=address)
