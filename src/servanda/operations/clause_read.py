"""A clause as it reads: its sentence in words, and its computed dates."""

from servanda.agreement import Agreement
from servanda.operations.dates import Dates
from servanda.operations.pages.dates_told import date_words
from servanda.operations.pages.sentences import in_full
from servanda.operations.pages.wording import Words, known_language


def read_clause(agreement: Agreement, clause: str, language: str = "en") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences of a clause, and its dates in words; both empty where the agreement has no such clause.

    Refuses (OPS030) a language there are no words in.
    """
    if all(one.id != clause for one in agreement.clauses):
        return (), ()
    words = Words(known_language(language))
    dates = tuple(date_words(one, agreement, words) for one in Dates(agreement).of_clause(clause))
    return in_full(clause, agreement, words), dates
