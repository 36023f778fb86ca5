"""The line's clocks: how long before an act notice is due, and by when messages are acknowledged and answered.

Hours of notice come from the agreement's clauses alone. So does an exception for urgent cases: where the text grants
none, there is none. What the text leaves open the sides may have agreed on for the line itself (``LineTerms``);
where neither says, there is no deadline, and nothing ever lapses.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from servanda.basis import MINUTE
from servanda.vocabulary import ancestors, expand

if TYPE_CHECKING:
    from servanda.agreement import Agreement, Clause

_ACKNOWLEDGES: Final = "notice.acknowledge"
_ANNOUNCES: Final = frozenset(
    {"notice.flight", "notice.movement", "notice.planned-activity", "notice.ship-plan", "notice.site"}
)
#: Names a body's clocks may have in the agreement file, by what they limit here.
_NAMES: Final = {
    "acknowledge": ("acknowledge", "acknowledgement"),
    "answer": ("answer", "clarification"),
    "test_every": ("test call",),
    "test_answer": ("test answer",),
}


@dataclass(frozen=True, slots=True)
class Clock:
    """A length of time (µs) and where it is agreed: ``clause:ID``, ``body:ID/NAME``, or ``line``."""

    length: int
    source: str


@dataclass(frozen=True, slots=True)
class LineTerms:
    """What the sides agreed on for the line itself, µs; None for what they did not.

    ``calls``: how many calls in a row go unanswered before the line counts as unanswered.
    """

    acknowledge: int | None = None
    answer: int | None = None
    test_every: int | None = None
    test_answer: int | None = 15 * MINUTE
    calls: int = 2


@dataclass(frozen=True, slots=True)
class NoticeRule:
    """One clause that asks for prior notice: who of which acts where, how long before (µs), given to whom.

    ``acts`` hold what lies below them; ``who`` and ``zones`` empty mean anybody, anywhere. ``exceptions`` are the
    words the text grants an exception in; none where it grants none.
    """

    clause: str
    who: tuple[str, ...]
    acts: frozenset[str]
    zones: tuple[str, ...]
    at_least: int
    to: tuple[str, ...]
    exceptions: tuple[str, ...]

    def covers(self, who: str, act: str, zones: Iterable[str]) -> bool:
        """Whether such an act falls under it."""
        return (
            act in self.acts
            and (not self.who or who in self.who)
            and (not self.zones or bool(set(self.zones) & set(zones)))
        )


@dataclass(frozen=True, slots=True)
class Clocks:
    """All clocks of the line. ``acknowledge`` by unit, "" for everybody else."""

    notices: tuple[NoticeRule, ...] = ()
    acknowledge: tuple[tuple[str, Clock], ...] = ()
    answer: Clock | None = None
    test_every: Clock | None = None
    test_answer: Clock | None = None
    calls: int = 2

    def acknowledged_within(self, unit: str) -> Clock | None:
        """How long a unit has to acknowledge; the shortest where several apply."""
        own = [clock for whose, clock in self.acknowledge if whose == unit]
        return min(own or [c for whose, c in self.acknowledge if not whose], key=lambda c: c.length, default=None)


def clocks_of(agreement: "Agreement", terms: LineTerms | None = None) -> Clocks:
    """The clocks of an agreement's line; what its text says goes before the line's own terms."""
    own = terms or LineTerms()
    named = {name: _of_bodies(agreement, names) for name, names in _NAMES.items()}
    acknowledge = tuple(_acknowledging(agreement))
    everybody = named["acknowledge"] or _agreed(own.acknowledge)
    return Clocks(
        notices=tuple(_notices(agreement)),
        acknowledge=acknowledge + ((("", everybody),) if everybody else ()),
        answer=named["answer"] or _agreed(own.answer),
        test_every=named["test_every"] or _agreed(own.test_every),
        test_answer=named["test_answer"] or _agreed(own.test_answer),
        calls=own.calls,
    )


def _agreed(length: int | None) -> Clock | None:
    return None if length is None else Clock(length, "line")


def _of_bodies(agreement: "Agreement", names: tuple[str, ...]) -> Clock | None:
    found = [
        Clock(length, f"body:{id_}/{name}")
        for id_, body in agreement.bodies.items()
        for name, length in body.clocks.items()
        if name.casefold() in names
    ]
    return min(found, key=lambda one: one.length, default=None)


def _notices(agreement: "Agreement") -> Iterator[NoticeRule]:
    for clause in agreement.clauses:
        given = clause.promise
        if clause.kind == "gives_notice":
            words = (given.except_,) if given.except_ else ()
            yield _rule(clause, given, given.at_least, given.to, words + _permitted(agreement, clause.id))
        elif clause.kind == "may" and given.notice is not None:
            yield _rule(clause, given, given.notice, (), ())


def _rule(clause: "Clause", given: Any, at_least: int, to: tuple[str, ...], exceptions: tuple[str, ...]) -> NoticeRule:
    acts = frozenset(one for act in given.do.acts for one in expand(act))
    return NoticeRule(clause.id, given.do.by or clause.who, acts, given.do.in_, at_least, to, exceptions)


def _permitted(agreement: "Agreement", notice: str) -> tuple[str, ...]:
    """Clauses that are an exception to a duty of notice, in their own plain words."""
    return tuple(
        next(iter(one.says.values()))
        for one in agreement.clauses
        if one.kind == "may" and notice in one.promise.defeats
    )


def _acknowledging(agreement: "Agreement") -> Iterator[tuple[str, Clock]]:
    """Deadlines of clauses that ask for a notice to be acknowledged in a time."""
    for clause in agreement.clauses:
        if clause.kind != "responds" or clause.promise.within is None:
            continue
        asked = {one for act in clause.promise.to.acts for one in expand(act)}
        given = {above for act in clause.promise.with_.acts for above in (act, *ancestors(act))}
        if asked & _ANNOUNCES and given & {_ACKNOWLEDGES, "notice"}:
            for unit in clause.promise.with_.by or clause.who or ("",):
                yield unit, Clock(clause.promise.within, f"clause:{clause.id}")
