"""The shipped rehearsal as it stands when its story was played: played once for a process, then copied."""

import atexit
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from servanda.basis import now_us
from servanda.operations import Mission, rehearsed, shipped_story
from servanda.operations.mission.hands import Hands
from servanda.store import Keyring, SqlMission, open_mission


@dataclass(frozen=True)
class Kept:
    """Its record's file, its keys, and its mission."""

    folder: TemporaryDirectory[str]
    ring: Keyring
    played: Mission
    now: int

    @property
    def file(self) -> Path:
        """The record."""
        return Path(self.folder.name) / "rehearsal.sqlite"

    def hands(self) -> Hands:
        """The keys people signed with, to go on from: each copy makes its own further ones."""
        hands = Hands()
        hands._open, hands._desk = dict(self.played.hands._open), self.played.hands._desk
        return hands


@cache
def _kept() -> Kept:
    """Playing it takes two seconds, and opening a copy a twentieth of one."""
    folder, story = TemporaryDirectory(prefix="servanda-kept-"), shipped_story()
    atexit.register(folder.cleanup)
    with rehearsed(story) as (played, store):
        kept = Kept(folder, store.hand.ring, played, story.now)
        with (
            closing(sqlite3.connect(store.hand.base.shown.removeprefix("sqlite:///"))) as source,
            closing(sqlite3.connect(kept.file)) as target,
        ):
            source.backup(target)
    return kept


@contextmanager
def played_rehearsal(clock: Callable[[], int] | None = None) -> Iterator[tuple[Mission, SqlMission]]:
    """The shipped rehearsal in a record of its own, its clock standing still where none is given."""
    kept = _kept()
    like = kept.played
    with TemporaryDirectory(prefix="servanda-rehearsal-") as folder:
        shutil.copy(kept.file, folder)
        with open_mission(f"sqlite:///{Path(folder) / kept.file.name}", kept.ring) as store:
            hands, terms = kept.hands(), like.terms
            yield (
                Mission(store, like.agreement, like.procedure, clock or (lambda: kept.now), hands=hands, terms=terms),
                store,
            )


@contextmanager
def going_rehearsal() -> Iterator[tuple[Mission, SqlMission]]:
    """The same with a clock that goes on from the story's end, as whoever tries it has it."""
    shift = _kept().now - now_us()
    with played_rehearsal(lambda: now_us() + shift) as both:
        yield both
