"""Dates that cannot be: beyond the calendar once everything is added up, or an end before its beginning."""

from collections.abc import Container, Iterator
from typing import Any

from servanda.agreement.calendar import Calendar
from servanda.agreement.lowering import Lowering
from servanda.agreement.members import names_of
from servanda.agreement.model import Agreement
from servanda.agreement.spots import spot
from servanda.agreement.when import When
from servanda.basis import Node, Refused


def misdated(agreement: Agreement, only: Container[str] | None = None) -> Iterator[Refused]:
    """Every moment the calendar cannot place (AGR043), and every end before its own beginning (AGR045).

    ``only``: of these clauses alone.
    """
    into = Lowering(agreement)
    for part, node in _parts(agreement, only):
        for when in dict.fromkeys(_moments(part)):
            try:
                into.moment(when)
                into.moment(when, closing=True)
            except (OverflowError, ValueError, RecursionError):
                yield Refused(
                    "AGR043",
                    f"{str(when)!r} falls outside the calendar once all it counts from is added up",
                    "count from a nearer moment, or write a date",
                    spot(agreement, node, str(when)),
                )
    for clause in agreement.clauses:
        if only is not None and clause.id not in only:
            continue
        yield from _ends_first(agreement, clause, into.calendar)


def _ends_first(agreement: Agreement, clause: Any, calendar: Calendar) -> Iterator[Refused]:
    begins, ends = clause.opening, clause.until
    if begins is None or ends is None or not (begins.date and ends.date):
        return
    opens, closes = calendar.fixed(begins), calendar.fixed(ends, closing=True)
    if opens is not None and closes is not None and closes <= opens:
        yield Refused(
            "AGR045",
            f"clause {clause.id!r} ends ({ends}) before it begins ({begins})",
            "correct 'until' or 'from'",
            spot(agreement, agreement.node_of(clause.id), str(ends), "until"),
        )


def _parts(agreement: Agreement, only: Container[str] | None) -> Iterator[tuple[Any, Node]]:
    root = agreement.root
    if only is not None:
        yield from ((one, agreement.node_of(one.id)) for one in agreement.clauses if one.id in only)
        return
    yield agreement.timing, root.at(("timing",))
    for name in ("events", "zones"):
        yield from ((one, root.at((name, key))) for key, one in getattr(agreement, name).items())
    for name in ("phases", "versions"):
        yield from ((one, root.at((name, n))) for n, one in enumerate(getattr(agreement, name)))
    yield from ((clause, agreement.node_of(clause.id)) for clause in agreement.clauses)


def _moments(part: Any) -> Iterator[When]:
    if isinstance(part, When):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _moments(one)
    elif part is not None and not isinstance(part, str | int):
        for name in names_of(type(part)):
            yield from _moments(getattr(part, name))
