"""What is filled in for a meeting: call, agenda, minutes, votes, decisions, reservations, actions."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, needed
from servanda.mechanism.words import Choice, Fulfilment


@dataclass(frozen=True, slots=True)
class MeetingCalled(Content):
    """A meeting is called: of which body, when (µs UTC), where, whom it invites. ``kind``: as the body calls it."""

    deed: ClassVar[str] = "meeting:meeting:call"
    body: str = needed("")
    at: int = needed(0)
    place: str = ""
    invited: tuple[str, ...] = needed(())
    kind: str = ""


@dataclass(frozen=True, slots=True)
class AgendaItem(Content):
    """A point of the agenda. ``about``, ``step``, ``of``: the thing owed that it comes from, where it does."""

    deed: ClassVar[str] = "meeting:agenda:add"
    id: str = needed("")
    words: str = ""
    about: str = ""
    step: str = ""
    of: str = ""
    by: int | None = None
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class Minutes(Content):
    """What was said on a point, or at the whole meeting; ``present``: units."""

    deed: ClassVar[str] = "meeting:minutes:write"
    item: str = ""
    words: str = needed("")
    present: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingVote(Content):
    """A member votes on what is put to the meeting; ``on`` is the id of the point."""

    deed: ClassVar[str] = "meeting:decision:vote"
    on: str = needed("")
    choice: Choice = needed(Choice.UNSAID)
    words: str = ""


@dataclass(frozen=True, slots=True)
class MeetingDecision(Content):
    """What the meeting decided on a point, with how the votes stood by the body's own rule."""

    deed: ClassVar[str] = "meeting:decision:record"
    on: str = needed("")
    words: str = needed("")
    rule: str = ""
    rule_stated: bool = False
    tie_break: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    abstained: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reservation(Content):
    """Somebody does not share a decision or the minutes, and says why; it stands beside them."""

    deed: ClassVar[str] = "meeting:reservation:record"
    on: str = ""
    words: str = needed("")


@dataclass(frozen=True, slots=True)
class ActionSet(Content):
    """Who does what by when (µs UTC)."""

    deed: ClassVar[str] = "meeting:action:set"
    id: str = needed("")
    owner: str = needed("")
    words: str = needed("")
    by: int = needed(0)
    item: str = ""


@dataclass(frozen=True, slots=True)
class ActionReported(Content):
    """How far an action was done."""

    deed: ClassVar[str] = "meeting:action:report"
    action: str = needed("")
    done: Fulfilment = needed(Fulfilment.UNSAID)
    words: str = ""


@dataclass(frozen=True, slots=True)
class MeetingLapse(Content):
    """The calendar enters that an action, or the minutes, were not done in their time."""

    deed: ClassVar[str] = "meeting:lapse:record"
    of: str = ""
    owed_by: tuple[str, ...] = ()
    since: int = 0
    by: int = 0
