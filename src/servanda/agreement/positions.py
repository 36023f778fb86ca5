"""Positions: reading them, each participant's latest per clause, what checks may use, what may be published.

Positions are the most delicate thing a mediator writes down. They live in files of their own, of class
mediator-only, and reach no check, page or bulletin unless somebody who may see them asks.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal, TypeVar

from servanda.agreement.calendar import Calendar
from servanda.agreement.conditions import Any_, ConditionText, Dependency, Every_, No, Some
from servanda.agreement.model import Agreement
from servanda.agreement.position_file import read_file
from servanda.agreement.sections.positions import Answer, Basis, DataClass, Entry, Option, Proposal, Terms
from servanda.agreement.sections.sources import Source
from servanda.basis import Refusal

_E = TypeVar("_E", bound=Entry)
Kind = Literal["stated", "reported", "inferred"]
#: What may count as a precondition: what was said, by themselves or as reported; never what we made of it.
SAID: tuple[Kind, ...] = ("stated", "reported")


@dataclass(frozen=True, slots=True)
class Precondition:
    """A condition a participant has put on a clause: what must hold before it goes ahead, as ``by`` has said.

    ``condition`` is None where it was given in words only; its leaves are marked as the reading of ``by``.
    """

    clause: str
    by: str
    condition: ConditionText | None
    words: str
    basis: Basis
    entry: Answer


@dataclass(frozen=True)
class Positions:
    """Everything known of who wants what, of one agreement; entries in the order they were written down.

    ``data_class``: who may see the whole of it; each entry may be of another class. Entries are never
    replaced: a later one counts and the earlier stay.
    """

    agreement: str
    data_class: DataClass
    proposals: tuple[Proposal, ...]
    answers: tuple[Answer, ...]
    options: tuple[Option, ...]
    sources: Mapping[str, Source]
    calendar: Calendar = field(repr=False, compare=False)

    def class_of(self, entry: Entry) -> DataClass:
        """Who may see an entry."""
        return entry.class_ or self.data_class

    def history(self, participant: str, clause: str) -> tuple[Answer, ...]:
        """All a participant has answered to a clause, oldest first; one day's answers as written."""
        return self._answers.get((participant, clause), ())

    def latest(
        self,
        participant: str,
        clause: str,
        *,
        as_of: int | None = None,
        bases: Sequence[Kind] = ("stated", "reported", "inferred"),
    ) -> Answer | None:
        """The answer that counts: the latest made, of those known by ``as_of`` (microseconds; None: all)."""
        known = [
            one
            for one in self.history(participant, clause)
            if one.basis.kind in bases and (as_of is None or self._known(one) <= as_of)
        ]
        return known[-1] if known else None

    def answered(self) -> tuple[tuple[str, str], ...]:
        """Every participant and clause that has an answer, in the order first written down."""
        return tuple(self._answers)

    def stated_conditions(self, *, as_of: int | None = None, bases: Sequence[Kind] = SAID) -> tuple[Precondition, ...]:
        """Preconditions checks can use: each participant's latest *accepts if* and *declines while*."""
        return tuple(one for one in self.preconditions(as_of=as_of, bases=bases) if one.condition is not None)

    def preconditions(self, *, as_of: int | None = None, bases: Sequence[Kind] = SAID) -> tuple[Precondition, ...]:
        """All preconditions, those given in words only included; inferred answers only where asked for."""
        latest = (self.latest(who, clause, as_of=as_of, bases=bases) for who, clause in self._answers)
        return tuple(_precondition(one) for one in latest if one is not None and _terms(one) is not None)

    def freed_by(self, clause: str) -> tuple[Option, ...]:
        """The options that would let a clause go ahead."""
        return tuple(option for option in self.options if clause in option.frees)

    def _made(self, entry: Entry) -> int:
        return self.calendar.fixed(entry.made) or 0

    def _known(self, entry: Entry) -> int:
        return self.calendar.fixed(entry.known or entry.made) or 0

    @cached_property
    def _answers(self) -> dict[tuple[str, str], tuple[Answer, ...]]:
        found: dict[tuple[str, str], list[Answer]] = {}
        for one in self.answers:
            found.setdefault((one.who, one.clause), []).append(one)
        return {key: tuple(sorted(several, key=self._made)) for key, several in found.items()}


def read_positions(text: str, file: str, agreement: Agreement) -> Positions:
    """The positions in a file's text, about one agreement.

    Refuses (POS0xx), every reason at its place: another agreement's file, names that stand for nothing,
    entries without date, basis or source, an entry marked public that was not made in public.
    """
    read = read_file(text, file, agreement)
    return Positions(
        agreement=read.agreement,
        data_class=read.class_,
        proposals=read.proposals,
        answers=read.answers,
        options=read.options,
        sources={**agreement.sources, **read.sources},
        calendar=Calendar(agreement.timing),
    )


def together(parts: Sequence[Positions]) -> Positions:
    """Several files' positions about one agreement as one; each entry keeps the class of its own file.

    Refuses (POS004) files about different agreements.
    """
    first = parts[0]
    if any(part.agreement != first.agreement for part in parts):
        raise Refusal("POS004", "these positions are about different agreements", "read each with its own agreement")
    return Positions(
        agreement=first.agreement,
        data_class=first.data_class,
        proposals=tuple(_classed(part, one) for part in parts for one in part.proposals),
        answers=tuple(_classed(part, one) for part in parts for one in part.answers),
        options=tuple(_classed(part, one) for part in parts for one in part.options),
        sources={key: source for part in parts for key, source in part.sources.items()},
        calendar=first.calendar,
    )


def _classed(part: Positions, entry: _E) -> _E:
    marked: dict[str, Any] = {"class_": part.class_of(entry)}
    return replace(entry, **marked)


def public(positions: Positions) -> Positions:
    """Only what may be published: entries made in public and marked so, without notes, and their sources.

    What somebody said in public stays, whatever they have said since in private; a reader of the result must
    not take it for their latest word.
    """
    answers = tuple(_public(positions, positions.answers))
    proposals = tuple(_public(positions, positions.proposals))
    options = tuple(_public(positions, positions.options))
    cited = {key for one in (*answers, *proposals, *options) for key in one.source.sources}
    return Positions(
        agreement=positions.agreement,
        data_class="public",
        proposals=proposals,
        answers=answers,
        options=options,
        sources={key: source for key, source in positions.sources.items() if key in cited},
        calendar=positions.calendar,
    )


def _public(positions: Positions, entries: Sequence[_E]) -> Iterator[_E]:
    return (replace(one, note="") for one in entries if positions.class_of(one) == "public" and one.made_in_public)


def _terms(answer: Answer) -> Terms | None:
    return answer.accepts_if if answer.accepts_if is not None else answer.declines_while


def _precondition(answer: Answer) -> Precondition:
    terms = _terms(answer)
    words = terms if isinstance(terms, str) else answer.words
    condition: Any = None
    if terms is not None and not isinstance(terms, str):
        wanted = terms if answer.accepts_if is not None else negated(terms)
        condition = attributed(wanted, Dependency(kind="reading", of=answer.who))
    return Precondition(answer.clause, answer.who, condition, words, answer.basis, answer)


def negated(condition: ConditionText) -> ConditionText:
    """The opposite of a condition, pushed inwards so that *declines while not X* reads as *accepts if X*."""
    match condition:
        case No():
            return condition.no
        case Every_():
            return Any_(any=tuple(negated(part) for part in condition.all))
        case Any_():
            return Every_(all=tuple(negated(part) for part in condition.any))
        case Some():
            most = len(condition.of) - condition.at_least + 1
            return Some(at_least=most, of=tuple(negated(part) for part in condition.of))
    return No(no=condition)


def attributed(condition: ConditionText, dependency: Dependency) -> ConditionText:
    """The condition with every leaf marked as somebody's, unless it says whose it is itself."""
    match condition:
        case Every_():
            return replace(condition, all=tuple(attributed(part, dependency) for part in condition.all))
        case Any_():
            return replace(condition, any=tuple(attributed(part, dependency) for part in condition.any))
        case Some():
            return replace(condition, of=tuple(attributed(part, dependency) for part in condition.of))
        case No():
            return replace(condition, no=attributed(condition.no, dependency))
    return replace(condition, dependency=dependency) if condition.dependency.kind == "text" else condition
