"""What is filled in at the humanitarian desk, and by those it tells: one declaration for screens, phones and paper."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, Point, complete, needed
from servanda.humanitarian import corridors, notices, requests, returns
from servanda.humanitarian.corridors import Answer, Outcome
from servanda.humanitarian.requests import Reached, Said
from servanda.humanitarian.returns import Clearance
from servanda.humanitarian.subjects import Closing, Kind


def filled(act: Content) -> None:
    """Refuses (HUM080) a deed of the desk in which something needed is not filled in."""
    complete(act, "HUM080")


@dataclass(frozen=True, slots=True)
class SiteEntered(Content):
    """A site as the desk knows it; metres, times µs UTC."""

    deed: ClassVar[str] = notices.ENTER_SITE
    kind: Kind = Kind.HOSPITAL
    organisation: str = needed("")
    called: str = needed("")
    point: Point | None = needed(None)
    measured_m: int | None = needed(None)
    uncertainty_m: int | None = needed(None)
    perimeter_m: int | None = None
    begin: int | None = needed(None)
    end: int | None = needed(None)
    focal: str = ""
    persons: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class MovementEntered(Content):
    """A movement; ``route``: two or more places, each on a line: its name, if any, then degrees north and east."""

    deed: ClassVar[str] = notices.ENTER_MOVEMENT
    kind: Kind = Kind.CONVOY
    organisation: str = needed("")
    called: str = needed("")
    route: tuple[str, ...] = needed(())
    measured_m: int | None = needed(None)
    uncertainty_m: int | None = needed(None)
    begin: int | None = needed(None)
    end: int | None = needed(None)
    vehicles: int | None = None
    persons: int | None = None
    focal: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SubjectChanged(Content):
    """What changes of a site or movement; what is left blank stays as it was."""

    deed: ClassVar[str] = notices.CHANGE_SITE
    called: str = ""
    point: Point | None = None
    route: tuple[str, ...] = ()
    measured_m: int | None = None
    uncertainty_m: int | None = None
    perimeter_m: int | None = None
    begin: int | None = None
    end: int | None = None
    vehicles: int | None = None
    persons: int | None = None
    focal: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ConsentRecorded(Content):
    """What the site agrees to now: who may be told, until when, and whether a strike on it may be told."""

    deed: ClassVar[str] = notices.CONSENT
    by: str = needed("")
    recipients: tuple[str, ...] = ()
    until: int | None = None
    disclosure: bool = False


@dataclass(frozen=True, slots=True)
class Notified(Content):
    """Who is told now."""

    deed: ClassVar[str] = notices.SEND
    recipients: tuple[str, ...] = needed(())


@dataclass(frozen=True, slots=True)
class ReceiptGiven(Content):
    """Receipt of a copy or a withdrawal, by its id."""

    deed: ClassVar[str] = notices.RECEIVE
    copy: str = needed("")


@dataclass(frozen=True, slots=True)
class NotificationWithdrawn(Content):
    """What was told holds no more; to all who hold a copy, or to some of them."""

    deed: ClassVar[str] = notices.WITHDRAW
    why: str = ""
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Closed(Content):
    """How it ended."""

    deed: ClassVar[str] = notices.CLOSE
    closing: Closing = Closing.ENDED


@dataclass(frozen=True, slots=True)
class Struck(Content):
    """It was struck; seen by the desk alone."""

    deed: ClassVar[str] = notices.STRUCK
    happened: int | None = needed(None)
    what: str = needed("")


@dataclass(frozen=True, slots=True)
class StruckDisclosed(Content):
    """That it was struck is told in one incident's file, naming some of those who had been told."""

    deed: ClassVar[str] = notices.DISCLOSE
    strike: str = needed("")
    incident: str = needed("")
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Crossed(Content):
    """What crosses to an incident's file: when it was struck (µs UTC), and who had been told before."""

    deed: ClassVar[str] = notices.DISCLOSE
    struck: int | None = None
    notified: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CorridorEntered(Content):
    """A corridor, told to its sides."""

    deed: ClassVar[str] = corridors.ENTER
    leaves: str = needed("")
    arrives: str = needed("")
    begin: int | None = needed(None)
    until: int | None = needed(None)
    consent_of: tuple[str, ...] = needed(())
    purpose: str = ""
    guarantees: tuple[str, ...] = ()
    announced: bool = False


@dataclass(frozen=True, slots=True)
class SideSaid(Content):
    """What one side says of a corridor."""

    deed: ClassVar[str] = corridors.SIDE
    side: str = needed("")
    answer: Answer = Answer.CONSENTS
    words: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeTold(Content):
    """One account of what came of a corridor."""

    deed: ClassVar[str] = corridors.OUTCOME
    outcome: Outcome = Outcome.NOT_KNOWN
    according_to: str = needed("")
    persons: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class CorridorRecalled(Content):
    """An announced corridor is announced no longer. Nothing is filled in: why, and who asked for it, is nobody's."""

    deed: ClassVar[str] = corridors.RECALL


@dataclass(frozen=True, slots=True)
class AccessAsked(Content):
    """Access for aid, asked of some."""

    deed: ClassVar[str] = requests.ASK
    what: str = needed("")
    where: str = needed("")
    begin: int | None = needed(None)
    end: int | None = needed(None)
    asked: tuple[str, ...] = needed(())
    persons_in_need: int | None = None


@dataclass(frozen=True, slots=True)
class AccessAnswered(Content):
    """What one of those asked says."""

    deed: ClassVar[str] = requests.ANSWER
    unit: str = needed("")
    said: Said = Said.NO_OBSTACLE
    words: str = ""


@dataclass(frozen=True, slots=True)
class AidReached(Content):
    """Whether aid got there."""

    deed: ClassVar[str] = requests.REACHED
    reached: Reached = Reached.NOT_KNOWN
    persons: int | None = None


@dataclass(frozen=True, slots=True)
class ReturnPlanned(Content):
    """A planned return of civilians, told to some."""

    deed: ClassVar[str] = returns.PLAN
    leaves: str = needed("")
    arrives: str = needed("")
    begin: int | None = needed(None)
    until: int | None = needed(None)
    routes: tuple[str, ...] = ()
    persons: int | None = None
    willing: bool | None = None
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RouteCleared(Content):
    """How far a route is cleared, and who says so."""

    deed: ClassVar[str] = returns.CLEARANCE
    route: str = needed("")
    state: Clearance = Clearance.NOT_KNOWN
    by_whom: str = ""


@dataclass(frozen=True, slots=True)
class Returned(Content):
    """How many came back."""

    deed: ClassVar[str] = returns.REPORT
    begin: int | None = needed(None)
    until: int | None = needed(None)
    persons: int | None = needed(None)
    turned_back: int | None = None
