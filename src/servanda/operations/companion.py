"""A companion for those who carry an agreement out: each one's duties in plain words, in one language."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Final, Literal

from servanda.agreement import Agreement, Clause, Commitment, Matter, Watch, under, who_owes_what
from servanda.basis import Place, Refusal
from servanda.operations.pages.wording import known_language
from servanda.operations.reading import read_case

Sort = Literal["must", "must-not", "limit", "may", "changes"]
#: How each sort of duty is told, in the order a commander asks.
SORTS: Final[dict[str, Sort]] = {
    "require": "must",
    "forbid": "must-not",
    "limit": "limit",
    "permit": "may",
    "transition": "changes",
}


@dataclass(frozen=True, slots=True)
class Charge:
    """One thing that one participant or body must, must not or may do.

    ``places``: zones and lines the clause names. ``tell``: those who certify it, else those named to observe it, else
    bodies the promise names, else those whose task lets them see it. ``follows``: consequences, in the order of the
    clause or else of the ladder.
    """

    owner: str
    sort: Sort
    clause: Clause
    places: tuple[str, ...]
    tell: tuple[str, ...]
    follows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompanionReport:
    """A companion as it is to be printed; ``participant`` is empty where it is for all of them."""

    agreement: Agreement
    language: str
    participant: str
    charges: tuple[Charge, ...]
    data_class: str = ""

    @property
    def owners(self) -> tuple[str, ...]:
        """Those with charges, in the order of the file."""
        return tuple(dict.fromkeys(one.owner for one in self.charges))


def companion_case(name: str, language: str = "en", participant: str = "", as_of: str = "") -> CompanionReport:
    """The companion to the case a person names.

    ``participant``: one participant or body alone, its side's duties for it included. ``as_of``: leave out overlays
    made later. Refuses (OPS030) a language there are no words in and (OPS031) an id that is nobody's.
    """
    known_language(language)
    _, agreement = read_case(name, as_of)
    return companion_to(agreement, language, participant)


def companion_to(agreement: Agreement, language: str = "en", participant: str = "") -> CompanionReport:
    """The companion to an agreement at hand; refuses as ``companion_case``."""
    known_language(language)
    known = {**agreement.participants, **agreement.bodies}
    if participant and participant not in known:
        why, remedy = f"there is nobody called {participant!r} in it", f"choose one of {', '.join(known)}"
        raise Refusal("OPS031", why, remedy, Place("--for"))
    watch = Watch(Matter(agreement))
    charges = [
        _charge(one, agreement, watch)
        for one in who_owes_what(agreement)
        if one.clause and (not participant or participant in (one.owner, *one.for_whom))
    ]
    order = [*SORTS.values()]
    ids = [*known]
    charges.sort(key=lambda one: (ids.index(one.owner) if one.owner in ids else len(ids), order.index(one.sort)))
    return CompanionReport(agreement, language, participant, tuple(charges))


def _charge(one: Commitment, agreement: Agreement, watch: Watch) -> Charge:
    clause = agreement.clause(one.clause)
    told = tuple(dict.fromkeys(each for each in _named(clause.promise) if each in agreement.bodies))
    tell = clause.certified_by or clause.observed_by or told or tuple(watch.of(clause).by)
    ladder = tuple(step.id for step in agreement.consequences if clause.id in under(agreement, step))
    return Charge(
        owner=one.owner,
        sort=SORTS[clause.promise.duty],
        clause=clause,
        places=tuple(dict.fromkeys(_places(clause.promise, agreement))),
        tell=tuple(each for each in tell if each != one.owner),
        follows=clause.otherwise or ladder,
    )


def _places(value: Any, agreement: Agreement) -> Iterator[str]:
    """Zones where acts are to be done or left, and lines distances are measured from."""
    if isinstance(value, dict):
        yield from (one for one in value.values() if isinstance(one, str) and one in agreement.lines)
    elif isinstance(value, tuple):
        for one in value:
            yield from _places(one, agreement)
    elif is_dataclass(value):
        for each in fields(value):
            held = getattr(value, each.name)
            yield from held if each.name == "in_" else _places(held, agreement)


def _named(value: Any) -> Iterator[str]:
    """Every name in a promise's lists."""
    if isinstance(value, tuple):
        for one in value:
            yield from (one,) if isinstance(one, str) else _named(one)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _named(getattr(value, each.name))
