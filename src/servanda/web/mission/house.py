"""What one server holds of a mission: the mission, its people, their sessions, and how often somebody may try."""

from dataclasses import dataclass, field

from servanda.basis import now_us
from servanda.operations import Accounts, Mission, Phones, Reports, Tries
from servanda.web.mission.sessions import Sessions


@dataclass(frozen=True, slots=True)
class House:
    """A mission with its people and sessions.

    ``rehearsal``: nothing in it is real, and signing in is a click. ``phones``, ``reports``: field phones and what they
    send; without them no phone is answered.
    """

    mission: Mission
    accounts: Accounts
    sessions: Sessions
    rehearsal: bool = False
    tries: Tries = field(default_factory=Tries)
    phones: Phones | None = None
    reports: Reports | None = None

    @property
    def now(self) -> int:
        """The server's own time, by which sessions end; an exercise turns the mission's clock and not this one."""
        return now_us()
