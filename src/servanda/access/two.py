"""Deeds that need two people of different sides: keys, erasure and settings, and nothing else.

What runs the mission day by day (registration, notification, tasking, interim notes, dissent) never waits for a
second person: no side can block the record by staying away or refusing.
"""

from collections.abc import Iterable

from servanda.access.people import Person


def agreed_by(proposer: Person, agreeing: Iterable[Person]) -> Person | None:
    """The first who agrees and is of another side than the proposer; those of no side are a side of their own unit.

    None where nobody of another side has agreed yet.
    """
    own = proposer.side or proposer.unit
    return next((one for one in agreeing if one.id != proposer.id and (one.side or one.unit) != own), None)
