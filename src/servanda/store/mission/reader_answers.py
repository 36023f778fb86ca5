"""What readers answered to bulletins, as rows: comments, counts, what moderators decided, sealed information."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from servanda.access import DataClass
from servanda.bulletin import Comment, Standing
from servanda.store.mission.faults import point
from servanda.store.mission.hand import Hand
from servanda.store.mission.tables import (
    MISSION,
    READER_COMMENTS,
    READER_COUNTS,
    READER_INTAKE,
    READER_MODERATION,
)

_MOST_READ: Final = 2_000
_NOT_SHOWN: Final = (Standing.WAITING, Standing.REFUSED, Standing.REMOVED)


@dataclass(frozen=True, slots=True)
class Moderated:
    """A line of the moderation log: what was done with which comment on which day, why, by whom (empty: a reader)."""

    number: int
    day: str
    bulletin: str
    comment: str
    deed: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Information:
    """What somebody told: in which week, and nothing of when or from where."""

    id: str
    week: str
    said: str


class ReaderAnswers:
    """What readers of bulletins answered."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def add(self, comment: Comment) -> Comment:
        """Keeps a new comment, and gives it with its number."""

        def run(connection: Connection) -> Comment:
            asked = select(func.coalesce(func.max(READER_COMMENTS.c.number), 0))
            number = int(connection.execute(asked).scalar_one()) + 1
            point("reader:comment")
            held = _row_of(comment) | {"number": number}
            connection.execute(insert(READER_COMMENTS).values(held))
            return replace(comment, number=number)

        return self._hand.write(run)

    def comment(self, named: str) -> Comment | None:
        """A comment by its id."""
        asked = select(READER_COMMENTS).where(READER_COMMENTS.c.id == named)
        row = self._hand.read(lambda connection: connection.execute(asked).one_or_none())
        return None if row is None else _comment_of(row)

    def comments(self, bulletin: str, standings: Sequence[Standing]) -> tuple[Comment, ...]:
        """Comments on one bulletin that stand so, in their order; the newest where there are very many."""
        asked = (
            select(READER_COMMENTS)
            .where(READER_COMMENTS.c.bulletin == bulletin, READER_COMMENTS.c.standing.in_(standings))
            .order_by(READER_COMMENTS.c.number.desc())
            .limit(_MOST_READ)
        )
        rows = self._hand.read(lambda connection: connection.execute(asked).all())
        return tuple(_comment_of(row) for row in reversed(rows))

    def to_look_at(self, limit: int) -> tuple[Comment, ...]:
        """What waits or was reported, oldest first, of all bulletins."""
        waits = (READER_COMMENTS.c.standing == Standing.WAITING) | (READER_COMMENTS.c.reports > 0)
        asked = select(READER_COMMENTS).where(waits).order_by(READER_COMMENTS.c.number).limit(limit)
        rows = self._hand.read(lambda connection: connection.execute(asked).all())
        return tuple(_comment_of(row) for row in rows)

    def waiting(self, bulletin: str) -> int:
        """How many comments on a bulletin wait."""
        table = READER_COMMENTS.c
        asked = select(func.count()).where(table.bulletin == bulletin, table.standing == Standing.WAITING)
        return int(self._hand.read(lambda connection: connection.execute(asked).scalar_one()))

    def change(self, before: Comment, after: Comment, deed: str, reason: str, by: str, day: str) -> bool:
        """Puts a comment in the place of what it was, with a line of the log; not where it changed meanwhile."""

        def run(connection: Connection) -> bool:
            here = (READER_COMMENTS.c.id == before.id, READER_COMMENTS.c.standing == before.standing)
            done = connection.execute(update(READER_COMMENTS).where(*here).values(_row_of(after)))
            if not done.rowcount:
                return False
            point("reader:changed")
            if after.said != before.said:
                connection.execute(update(MISSION).values(scrub_due=True))
            _log(connection, after, deed, reason, by, day)
            return True

        return self._hand.write(run)

    def report(self, comment: Comment, reason: str, day: str) -> None:
        """Notes that a reader reported a comment."""

        def run(connection: Connection) -> None:
            reports = READER_COMMENTS.c.reports
            here = READER_COMMENTS.c.id == comment.id
            connection.execute(update(READER_COMMENTS).where(here).values(reports=reports + 1))
            _log(connection, comment, "report", reason, "", day)

        self._hand.write(run)

    def moderation(self, limit: int) -> tuple[Moderated, ...]:
        """The moderation log, newest first."""
        asked = select(READER_MODERATION).order_by(READER_MODERATION.c.number.desc()).limit(limit)
        rows = self._hand.read(lambda connection: connection.execute(asked).all())
        return tuple(Moderated(**row._mapping) for row in rows)

    def why_not_shown(self, bulletin: str) -> Mapping[str, int]:
        """How many comments on a bulletin moderators took away or did not show, by reason."""
        table = READER_MODERATION.c
        away = table.deed.in_(("refuse", "remove"))
        asked = select(table.reason, func.count()).where(table.bulletin == bulletin, away).group_by(table.reason)
        rows = self._hand.read(lambda connection: connection.execute(asked.order_by(table.reason)).all())
        return {reason: int(count) for reason, count in rows}

    def count(self, bulletin: str, more: Mapping[str, int]) -> None:
        """Adds to counts, or takes from them; none goes below nought."""

        def run(connection: Connection) -> None:
            for kind, by in sorted(more.items()):
                here = (READER_COUNTS.c.bulletin == bulletin, READER_COUNTS.c.kind == kind)
                now = connection.execute(select(READER_COUNTS.c.counted).where(*here)).scalar()
                if now is None:
                    connection.execute(insert(READER_COUNTS).values(bulletin=bulletin, kind=kind, counted=max(by, 0)))
                else:
                    connection.execute(update(READER_COUNTS).where(*here).values(counted=max(now + by, 0)))

        self._hand.write(run)

    def counts(self, bulletin: str) -> Mapping[str, int]:
        """The counts of a bulletin by kind."""
        asked = select(READER_COUNTS.c.kind, READER_COUNTS.c.counted).where(READER_COUNTS.c.bulletin == bulletin)
        rows = self._hand.read(lambda connection: connection.execute(asked).all())
        return {kind: int(counted) for kind, counted in rows}

    def inform(self, named: str, week: str, said: str) -> None:
        """Keeps what somebody told, sealed with the key of sources. ``named``: made by chance."""
        sealed = self._hand.ring.seal(DataClass.SOURCE.value, said.encode(), _bound(named))
        values = {"id": named, "week": week, "sealed": sealed}
        self._hand.write(lambda connection: connection.execute(insert(READER_INTAKE).values(values)).close())

    def information(self, limit: int) -> tuple[Information, ...]:
        """What was told, by week and then by id."""
        asked = select(READER_INTAKE).order_by(READER_INTAKE.c.week.desc(), READER_INTAKE.c.id).limit(limit)
        rows = self._hand.read(lambda connection: connection.execute(asked).all())
        return tuple(Information(row.id, row.week, self._opened(row.id, row.sealed)) for row in rows)

    def expire(self, day: str, week: str) -> tuple[int, int]:
        """Erases words and names of comments that are not shown and were decided, or came in, before a day; deletes
        information of weeks before one. How many of each."""

        def run(connection: Connection) -> tuple[int, int]:
            table, log = READER_COMMENTS.c, READER_MODERATION.c
            decided = select(func.max(log.day)).where(log.comment == table.id).scalar_subquery()
            here = (
                table.standing.in_(_NOT_SHOWN),
                table.said != "",
                func.coalesce(decided, table.day) < day,
                table.day < day,
            )
            # What nobody ever looked at is not shown any more either: nothing is left of it to look at.
            gone = {"said": "", "name": "", "proof": b"", "reports": 0, "standing": Standing.REFUSED.value}
            away = {"said": "", "name": "", "proof": b"", "reports": 0}
            removed = connection.execute(
                update(READER_COMMENTS).where(*here, table.standing != Standing.WAITING).values(away)
            )
            point("reader:expired")
            waited = connection.execute(update(READER_COMMENTS).where(*here).values(gone))
            told = connection.execute(delete(READER_INTAKE).where(READER_INTAKE.c.week < week))
            comments = removed.rowcount + waited.rowcount
            if comments or told.rowcount:
                connection.execute(update(MISSION).values(scrub_due=True))
            return comments, told.rowcount

        return self._hand.write(run)

    def _opened(self, named: str, sealed: bytes) -> str:
        return self._hand.ring.opened(DataClass.SOURCE.value, sealed, _bound(named), "what a reader told").decode()


def _bound(named: str) -> bytes:
    return b"reader intake\n" + named.encode()


def _log(connection: Connection, comment: Comment, deed: str, reason: str, by: str, day: str) -> None:
    asked = select(func.coalesce(func.max(READER_MODERATION.c.number), 0))
    number = int(connection.execute(asked).scalar_one()) + 1
    line = Moderated(number, day, comment.bulletin, comment.id, deed, reason, by)
    values = {name: getattr(line, name) for name in Moderated.__dataclass_fields__}
    connection.execute(insert(READER_MODERATION).values(values))


def _row_of(comment: Comment) -> dict[str, object]:
    held = {name: getattr(comment, name) for name in Comment.__dataclass_fields__}
    return held | {"standing": comment.standing.value}


def _comment_of(row: Row[tuple[object, ...]]) -> Comment:
    held = dict(row._mapping)
    return Comment(**(held | {"standing": Standing(held["standing"])}))
