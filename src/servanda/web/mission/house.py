"""What one server holds of a mission: the mission, its people, their sessions, and how often somebody may try."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from servanda.access import Log
from servanda.basis import now_us
from servanda.operations import (
    Accounts,
    Answers,
    Journeys,
    LogKeeper,
    Mission,
    Phones,
    Provider,
    PublishedBulletins,
    Reports,
    Tries,
    make_own_keys,
)
from servanda.web.mission.made_once import MadeOnce
from servanda.web.mission.noting import Note, unnoted
from servanda.web.mission.sessions import Sessions
from servanda.web.mission.shelf import Shelf
from servanda.web.mission.training import Training
from servanda.web.room import Room

if TYPE_CHECKING:
    from servanda.store import MissionStore


@dataclass(frozen=True, slots=True)
class House:
    """A mission with its people and sessions.

    ``rehearsal``: nothing in it is real, and signing in is a click. ``log``: its keeper, none where no log is kept.
    ``desk_log``: the humanitarian desk's own. ``phones``, ``reports``: field
    phones and what they send; without them no phone is answered. ``desk``: a draft open beside the mission.
    ``training``: it is an exercise. ``providers``: identity providers, each of one unit. ``note``: where signing in and
    refusals are noted.

    ``bulletins``: those served to anybody, without which there are no pages for readers; ``answers``: of their readers;
    ``shelf``: their pages as they go out.

    ``tries``: of passwords and digits; ``cheap_tries``: of words of 128 bits and of passkeys. Apart, for the oldest of
    each are forgotten, and a flood that costs nothing shall make nobody forget how often a password was tried.
    """

    mission: Mission
    store: "MissionStore"
    accounts: Accounts
    sessions: Sessions
    rehearsal: bool = False
    log: LogKeeper | None = None
    desk_log: LogKeeper | None = None
    made: MadeOnce = field(default_factory=MadeOnce)
    tries: Tries = field(default_factory=Tries)
    cheap_tries: Tries = field(default_factory=Tries)
    phones: Phones | None = None
    reports: Reports | None = None
    desk: Room | None = None
    training: Training | None = None
    providers: tuple[Provider, ...] = ()
    journeys: Journeys = field(default_factory=Journeys)
    note: Note = unnoted
    bulletins: PublishedBulletins | None = None
    answers: Answers | None = None
    shelf: Shelf = field(default_factory=Shelf)

    def __post_init__(self) -> None:
        make_own_keys(self.store)

    def keeper_of(self, position: int) -> LogKeeper | None:
        """Who keeps the log that an entry is for."""
        return self.log if self.desk_log is None or self.store.log_of(position) is Log.MISSION else self.desk_log

    @property
    def now(self) -> int:
        """The server's own time, by which sessions end; an exercise turns the mission's clock and not this one."""
        return now_us()
