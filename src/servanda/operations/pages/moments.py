"""Moments of an agreement that are fixed on the clock, for drawing."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from servanda.agreement import Agreement, Calendar, Lowering, notice_dates
from servanda.basis import NEVER
from servanda.operations.pages.wording import Words
from servanda.page import Instant

#: Terms of a renewal that are listed; further ones follow the same rule.
MOST_TERMS = 3


class Moments:
    """Places the moments of one agreement, those that hang on dated events and phases included."""

    def __init__(self, agreement: Agreement) -> None:
        self.lowering = Lowering(agreement)

    def at(self, when: Any, *, closing: bool = False) -> int | None:
        """The instant of a moment (microseconds UTC), or None where it hangs on something or is not stated."""
        if when is None:
            return None
        placed = self.lowering.moment(when, closing=closing)
        return placed.us if placed.after is None and placed.us < NEVER else None


def fixed(agreement: Agreement, when: Any) -> int | None:
    """The instant of a fixed moment, or None where it hangs on an event or is not stated."""
    at = None if when is None else Calendar(agreement.timing).fixed(when)
    return None if at is None or at >= NEVER else at


def made(agreement: Agreement, words: Words) -> tuple[Instant, ...]:
    """The days on which versions were made."""
    found = []
    for version in agreement.versions:
        at = fixed(agreement, version.made)
        if at is not None:
            mark = version.source.mark if version.source else ""
            found.append(Instant(at, words.brief(version.called, f"versions.{version.id}.called"), mark))
    return tuple(found)


class Term(NamedTuple):
    """A term that ends: the clause that says so, the end, and the last day for notice where one is asked for."""

    clause: str
    end: int
    notice: int | None


def terms(agreement: Agreement) -> Iterator[Term]:
    """The first terms of every renewal that can be placed on the clock."""
    for clause in agreement.clauses:
        if clause.kind == "renews":
            asked = clause.promise.notice is not None
            for end, last in notice_dates(clause, agreement)[:MOST_TERMS]:
                yield Term(clause.id, end, last if asked else None)
