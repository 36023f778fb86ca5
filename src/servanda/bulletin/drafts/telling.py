"""Puts together what a reader can look up of a draft, from its text and what was said of it in public."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from servanda.agreement import Agreement, Answer, No, Option, Proposal, condition_words, speak
from servanda.basis import closed
from servanda.bulletin.drafts.circles import Circles, Reasons
from servanda.bulletin.drafts.entries import MadePublic
from servanda.bulletin.drafts.told import DraftTold, Offered, Position, SourceTold, Step
from servanda.bulletin.drafts.unknown import not_known
from servanda.bulletin.parts.statements import LIMIT
from servanda.bulletin.period import period_of
from servanda.bulletin.wording import BulletinWords

_Entry = Answer | Proposal | Option


@dataclass(frozen=True, slots=True)
class Tells:
    """Tells one draft in one language.

    ``reasons``: what waits for what, as far as that is public. ``publisher``: who makes it.
    """

    agreement: Agreement
    told: MadePublic
    reasons: Reasons
    words: BulletinWords
    publisher: str
    program: str

    def draft(self, made_from: tuple[tuple[str, str], ...]) -> DraftTold:
        """The page as data."""
        agreement, words = self.agreement, self.words
        steps = {one.clause: one for one in self._steps()}
        circles = Circles(agreement, self.told, self.reasons, steps, words)
        found = circles.found()
        positions = tuple(self._positions(steps))
        first, last = self.days()
        return DraftTold(
            agreement=agreement.id,
            title=words.own(agreement.title, "title", agreement.id),
            standing=agreement.standing,
            language=words.language,
            right_to_left=words.right_to_left,
            publisher=self.publisher or words.say("publisher-unnamed"),
            first=first,
            last=last,
            stands=bool(found),
            deadlock=tuple(map(circles.sentence, found)) or (words.say("draft-deadlock-none"),),
            frees=circles.frees(found[0]) if found else (),
            positions=positions,
            silent=tuple(
                words.name(agreement, party)
                for party in agreement.parties()
                if not any(one.party == party for one in positions)
            ),
            steps=tuple(steps.values()),
            proposed=tuple(self._proposed(steps)),
            offered=tuple(self._offered(steps)),
            unknown=not_known(agreement, self.told, steps, words),
            sources=tuple(SourceTold(one.title, one.date) for one in self.told.positions.sources.values()),
            limit=LIMIT,
            program=self.program,
            made_from=made_from,
            at=end_of(self.told, last),
        )

    def days(self) -> tuple[date, date]:
        """The day of the first entry, and the day on which the latest became known."""
        days = [day for one in self.told.entries() for day in (self._day(one), self._known(one))]
        return min(days), max(days)

    def _steps(self) -> Iterator[Step]:
        named = self.told.clauses()
        for number, one in enumerate(self.agreement.clauses, 1):
            if one.id in named:
                says = one.says.get(self.words.language) or speak(one, self.agreement, self.words.language).text
                who = self.words.listed([self.words.name(self.agreement, party) for party in one.who])
                yield Step(number, one.id, says, who)

    def _positions(self, steps: dict[str, Step]) -> Iterator[Position]:
        """Each party's words in the order of the agreement, then by day; then those of others that are no party."""
        order = {party: n for n, party in enumerate(self.agreement.parties())}
        for one in sorted(
            self.told.positions.answers,
            key=lambda one: (order.get(one.who, len(order)), self._day(one), steps[one.clause].number),
        ):
            text, cut = cut_at(one.words)
            later = self.told.positions.latest(one.who, one.clause) is not one
            yield Position(
                one.who, self.words.name(self.agreement, one.who), steps[one.clause].number, self._way(one),
                self._basis(one), self._day(one), self._known(one), text, self._sources(one), one.source.mark or "",
                latest=not later, cut=cut,
            )  # fmt: skip

    def _way(self, one: Answer) -> str:
        terms = one.accepts_if if one.accepts_if is not None else one.declines_while
        if isinstance(terms, No) and one.declines_while is not None:
            # To decline while something is not so is to wait for it.
            said = condition_words(terms.no, self.agreement, self.words.language)
            return self.words.say("draft-way-declines-until", condition=said)
        if terms is None:
            return self.words.say(f"draft-way-{one.answer}")
        said = terms if isinstance(terms, str) else condition_words(terms, self.agreement, self.words.language)
        return self.words.say(f"draft-way-{one.answer.replace(' ', '-')}", condition=cut_at(said)[0])

    def _proposed(self, steps: dict[str, Step]) -> Iterator[Offered]:
        for one in self.told.positions.proposals:
            named = self.words.listed([self._step(steps[clause]) for clause in one.clauses])
            title = self.words.say("draft-proposes", steps=named)
            yield self._offer(title, self.words.own(one.says, f"proposals.{one.id}", ""), one)

    def _offered(self, steps: dict[str, Step]) -> Iterator[Offered]:
        for one in self.told.positions.options:
            title = self.words.own(one.called, f"options.{one.id}", one.id)
            frees = tuple(steps[clause].number for clause in one.frees if clause in steps)
            says = self.words.own(one.says, f"options.{one.id}.says", "")
            yield replace(self._offer(title, says, one), frees=frees)

    def _step(self, one: Step) -> str:
        return self.words.say("draft-step-again", n=one.number)

    def _offer(self, title: str, says: str, one: Proposal | Option) -> Offered:
        text, cut = cut_at(says)
        by = self.words.listed([self.words.name(self.agreement, who) for who in one.by])
        return Offered(
            title, text, by, self._basis(one), self._day(one), self._sources(one), one.source.mark or "", cut
        )

    def _basis(self, one: _Entry) -> str:
        if one.basis.by:
            return self.words.say("draft-basis-reported-by", who=self._apart(one.basis.by))
        return self.words.say(f"basis-{one.basis.kind}")

    def _sources(self, one: _Entry) -> str:
        titles = (self.told.positions.sources[key].title for key in one.source.sources)
        return self.words.say("draft-gap").join(map(self._apart, titles))

    def _apart(self, text: str) -> str:
        """Words of the file in no stated language, kept apart from those of another direction beside them."""
        return self.words.own({self.words.language: text}, "", text)

    def _day(self, one: _Entry) -> date:
        return _set(self.told.positions.calendar.day_of(one.made))

    def _known(self, one: _Entry) -> date:
        return _set(self.told.positions.calendar.day_of(one.known or one.made))


#: Letters of anything quoted, the same for everybody.
QUOTED: Final = LIMIT


def cut_at(text: str, limit: int = QUOTED) -> tuple[str, bool]:
    """Words to the limit, at the end of a word where there is one; and whether any were left out."""
    if len(text) <= limit:
        return text, False
    return closed(text[:limit].rpartition(" ")[0] or text[:limit]), True


def end_of(told: MadePublic, last: date) -> int:
    """The instant at which the last day is over, microseconds UTC."""
    return period_of(last.isoformat(), told.positions.calendar.zone).end


def _set(day: date | None) -> date:
    # Entries without a day of the calendar are refused where the file is read (POS050).
    assert day is not None
    return day
