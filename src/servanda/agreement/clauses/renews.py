"""Renewal, extension, and notice of termination."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.calendar import Calendar
from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.core import (
    AllOf,
    Condition,
    Holds,
    Move,
    Not,
    Reached,
    Select,
    Since,
    Tally,
    Term,
    Transition,
)
from servanda.agreement.lengths import Length, LengthText
from servanda.agreement.lowering import AGREEMENT, Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Lasts, Listed, Promised, Words
from servanda.agreement.shape import Identifier, OneOrMore, shape
from servanda.agreement.when import When
from servanda.basis import ClauseId

#: Terms looked ahead; twelve terms of the shortest known kind (60 days) are two years.
MOST_TERMS = 12


@shape
class Renews(Promise):
    """The agreement, or some of its clauses, run for a term and then for another.

    Tacit: each term is followed by the next unless notice of termination came in time. Otherwise each ends
    unless an extension or renewal was agreed within it. What is agreed after the end is a new version of the
    file.
    """

    key: ClassVar[str] = "renews"
    title: ClassVar[str] = "renewal, extension, notice of termination"
    models: ClassVar[str] = (
        "Nagorno-Karabakh trilateral statement (2020), point 4: five years, notice six months before; "
        "Black Sea Grain Initiative (2022): 120 days"
    )
    duty: ClassVar[Literal["transition"]] = "transition"

    of: OneOrMore[Identifier] = Field(
        default=(), description="clauses whose term it is; the whole agreement where left out"
    )
    term: LengthText
    tacit: bool = Field(description="whether silence renews it")
    notice: LengthText | None = Field(
        default=None, description="how long before the end of a term notice is to be given"
    )
    by: OneOrMore[Identifier] = Field(default=(), description="who may give notice; anyone where left out")
    needs: str = Field(default="", description="what an extension needs, in the text's words")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """of · term · tacit (yes, no) · notice · by · needs."""
        return {
            "of": Promised(self.of),
            "term": _lasts(self.term),
            "tacit": "yes" if self.tacit else "no",
            "notice": _lasts(self.notice),
            "by": Listed(self.by),
            "needs": Words(self.needs),
        }

    def terms(self, clause: Clause, agreement: Agreement) -> tuple[tuple[When, When], ...]:
        """The last day of each term, and the last day on which notice is in time, as moments."""
        calendar = Calendar(agreement.timing)
        expiry = agreement.timing.expiry
        first = self.term.after(clause.opening or agreement.timing.entry)
        if expiry is not None and not self.of and clause.opening is None:
            first = expiry
        ends: list[tuple[When, When]] = []
        for n in range(MOST_TERMS):
            end = replace(self.term.after(first, n), before=False)
            last = end
            if self.notice is not None:
                day = calendar.day_of(end)
                last = self.notice.after(end if day is None else When(written=end.written, date=day.isoformat()), -1)
            ends.append((end, last))
        return tuple(ends)

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """An end at each term's end: on notice in time, or when no extension was agreed within the term."""
        moves: list[Transition] = []
        before: Condition | None = None
        for end, last in self.terms(clause, into.agreement):
            over = into.moment(end, closing=True)
            if self.tacit:
                ends = AllOf((Reached(over), self._given(clause, last, into)))
            else:
                ends = AllOf((Reached(over), Not(self._extended(clause, before, end, into))))
            moves += [Transition(id_, Move.END, ends) for id_ in map(ClauseId, self.of or (AGREEMENT,))]
            before = _past(end, into)
        return Lowered(transitions=tuple(moves))

    def _given(self, clause: Clause, last: When, into: Lowering) -> Condition:
        """Notice of termination has come in time; once it has, it stays given."""
        notice = Select(acts=("notice.termination",), actors=into.actors(self.by), own=clause.id, crisp=True)
        return Since(AllOf((Holds((Term(Tally(notice)),), lo=1_000), Not(_past(last, into)))))

    def _extended(self, clause: Clause, before: Condition | None, end: When, into: Lowering) -> Condition:
        """An extension was agreed within the term: after the one before ended, and not after its own end."""
        agreed = into.just(Select(acts=("agreement.extension", "agreement.renewal"), own=clause.id))
        within = (Not(_past(end, into)), agreed)
        return Since(AllOf(within if before is None else (before, *within)))

    def refers_to(self) -> tuple[str, ...]:
        """The clauses whose term it is."""
        return self.of

    def participants(self) -> tuple[str, ...]:
        """Who may give notice."""
        return self.by


def notice_dates(clause: Clause, agreement: Agreement) -> tuple[tuple[int, int], ...]:
    """Per term of a ``renews`` clause: the day it ends, and the last day on which notice is in time.

    Each day as its first instant (microseconds UTC); nothing where the term hangs on an event. A notice given
    on that last day is still in time.
    """
    calendar = Calendar(agreement.timing)
    dated = ((calendar.fixed(end), calendar.fixed(last)) for end, last in clause.promise.terms(clause, agreement))
    return tuple((end, last) for end, last in dated if end is not None and last is not None)


def _past(when: When, into: Lowering) -> Condition:
    """The day is over. What was said on that day becomes known at its last instant, and still counts."""
    closes = into.moment(when, closing=True)
    return Reached(replace(closes, us=closes.us + 1))


def _lasts(length: Length | None) -> Lasts:
    return Lasts() if length is None else Lasts(length.months, length.days, length.us)
