"""Moments counted from each other in a circle, which no calendar can place.

Clauses may wait for each other: that is for the checks to say. Events and phases whose dates rest on each
other, and a clause whose date rests on itself, have no dates at all, and are refused.
"""

from collections.abc import Iterator

from servanda.agreement.model import Agreement
from servanda.agreement.spots import spot
from servanda.agreement.when import When
from servanda.basis import Refused


def circular(agreement: Agreement) -> Iterator[Refused]:
    """Every event, phase or clause whose moment is counted from itself (AGR042), once per circle."""
    yield from _clauses(agreement)
    after = _counted_from(agreement)
    cleared: set[str] = set()
    for start in after:
        trail: list[str] = []
        name = start
        while name in after and name not in cleared and name not in trail:
            trail.append(name)
            name = after[name]
        if name in trail:
            circle = trail[trail.index(name) :]
            yield Refused(
                "AGR042",
                "these moments are counted from each other: " + ", ".join(map(str.strip, circle)),
                "give one of them a date, or facts that show it",
                agreement.root.at(_path(agreement, circle[0])).place,
            )
        cleared.update(trail)


def _clauses(agreement: Agreement) -> Iterator[Refused]:
    """A clause that is to begin, to be done or to end so long after it began, was done or ended itself.

    A deadline or an end may well count from the day on which the clause begins.
    """
    for clause in agreement.clauses:
        for key, when in (
            ("from", clause.from_),
            ("until", clause.until),
            ("by", clause.by),
            *(("between", one) for one in clause.between or ()),
        ):
            if when is None or when.ref != clause.id or (key != "from" and when.what in ("begins", "opens")):
                continue
            yield Refused(
                "AGR042",
                f"the moment {str(when)!r} of clause {clause.id!r} is counted from that clause itself",
                "count it from a date, an event or another clause",
                spot(agreement, agreement.node_of(clause.id), str(when), key),
            )


def _counted_from(agreement: Agreement) -> dict[str, str]:
    """Each event, and each opening and close of a phase, with the one its moment names."""
    moments: dict[str, When | None] = {key: event.on for key, event in agreement.events.items()}
    for phase in agreement.phases:
        # a phase with a gate has no date of its own
        moments[f"{phase.id} opens"] = phase.opens if phase.gate is None else None
        moments[f"{phase.id} closes"] = phase.closes if phase.gate is None else None
    timing = agreement.timing
    moments |= {" signature": timing.signed, " entry": timing.entry, " expiry": timing.expiry}
    phases = {phase.id for phase in agreement.phases}
    named = {}
    for name, when in moments.items():
        if when is not None and (when.known or when.day is not None):
            named[name] = f" {when.known or 'entry'}"
        if when is not None and when.ref:
            side = " closes" if when.what in ("closes", "ends") else " opens"
            named[name] = when.ref + side if when.ref in phases else when.ref
    return named


def _path(agreement: Agreement, name: str) -> tuple[str | int, ...]:
    phase, _, side = name.partition(" ")
    if not phase:
        return ("timing", "signed" if side == "signature" else side)
    if name in agreement.events:
        return ("events", name, "on")
    number = next(n for n, one in enumerate(agreement.phases) if one.id == phase)
    return ("phases", number, side)
