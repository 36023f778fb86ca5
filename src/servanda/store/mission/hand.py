"""The two ways to the tables: one that reads a single state of them, and one that waits its turn to write."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, PendingRollbackError

from servanda.store.mission.base import Base, Trouble
from servanda.store.mission.health import Watch
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.refused import damaged
from servanda.store.mission.writer import Writer

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hand:
    """What each part of a mission holds to reach its tables."""

    base: Base
    ring: Keyring
    watch: Watch
    writer: Writer

    def read(self, run: Callable[[Connection], T]) -> T:
        """Runs a question; refuses (STO108) where the keeper does not answer, (STO112) where its file is damaged."""
        try:
            with self.base.reading() as connection:
                return run(connection)
        except (DBAPIError, PendingRollbackError) as error:
            trouble = self.base.trouble(error)
            if trouble is None:
                raise damaged("the mission's database", type(getattr(error, "orig", error)).__name__) from None
            raise self.watch.refusal(Trouble.UNREACHABLE) from None

    def write(self, run: Callable[[Connection], T]) -> T:
        """Runs a job; on the disk when this returns."""
        return self.writer.do(run)
