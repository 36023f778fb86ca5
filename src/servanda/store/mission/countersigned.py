"""What one who countersigns saw last of each log: kept before the countersignature leaves the house."""

from sqlalchemy import Connection, delete, insert, select

from servanda.ledger import read_checkpoint, read_note
from servanda.store.mission.faults import point
from servanda.store.mission.hand import Hand
from servanda.store.mission.refused import seen_moved
from servanda.store.mission.tables import COUNTERSIGNED


def seen_in(connection: Connection, origin: str) -> str | None:
    """The head countersigned last of a log, as text; none at first."""
    told: str | None = connection.execute(select(COUNTERSIGNED.c.note).where(COUNTERSIGNED.c.origin == origin)).scalar()
    return told


def keep_seen(connection: Connection, before: str | None, head: str) -> None:
    """Puts a head in the place of the one seen before; refuses (STO118) where another was put there meanwhile."""
    checkpoint = read_checkpoint(read_note(head).text)
    if seen_in(connection, checkpoint.origin) != before:
        raise seen_moved(checkpoint.origin)
    point("countersigned:put")
    connection.execute(delete(COUNTERSIGNED).where(COUNTERSIGNED.c.origin == checkpoint.origin))
    connection.execute(insert(COUNTERSIGNED).values(origin=checkpoint.origin, size=checkpoint.size, note=head))


class Countersigned:
    """What this house, as one who countersigns, saw last of each log."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def last(self, origin: str) -> str | None:
        """The head countersigned last of a log, as text; none at first."""
        return self._hand.read(lambda connection: seen_in(connection, origin))

    def keep(self, before: str | None, head: str) -> None:
        """Puts a head in the place of the one seen before, durably; refuses (STO118) where that moved meanwhile."""
        self._hand.write(lambda connection: keep_seen(connection, before, head))
