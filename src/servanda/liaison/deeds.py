"""What is filled in on the line between commanders: one declaration for screens, phones and paper."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, Point, complete, needed
from servanda.liaison.asked import Asked, Meant, Whose
from servanda.liaison.calls import TEST, CallEnd
from servanda.liaison.planned import Outcome


def filled(act: Content) -> None:
    """Refuses (LIA016) a deed of the line in which something needed is not filled in."""
    complete(act, "LIA016")


@dataclass(frozen=True, slots=True)
class PlanGiven(Content):
    """Notice of a planned activity; heights in metres above ground, times µs UTC. ``urgent``: an exception claimed."""

    deed: ClassVar[str] = "liaison:plan:give"
    act: str = needed("")
    what: str = needed("")
    begin: int | None = needed(None)
    end: int | None = needed(None)
    zones: tuple[str, ...] = ()
    place: str = ""
    point: Point | None = None
    radius_m: int | None = None
    low_m: int | None = None
    high_m: int | None = None
    strength: str = ""
    to: tuple[str, ...] = needed(())
    urgent: str = ""


@dataclass(frozen=True, slots=True)
class PlanChanged(Content):
    """What changes of a plan; what is left blank stays as it was."""

    deed: ClassVar[str] = "liaison:plan:change"
    why: str = needed("")
    what: str = ""
    begin: int | None = None
    end: int | None = None
    low_m: int | None = None
    high_m: int | None = None
    strength: str = ""
    urgent: str = ""


@dataclass(frozen=True, slots=True)
class PlanWithdrawn(Content):
    """It will not take place."""

    deed: ClassVar[str] = "liaison:plan:withdraw"
    why: str = needed("")


@dataclass(frozen=True, slots=True)
class PlanReceived(Content):
    """Receipt of one message, by its id."""

    deed: ClassVar[str] = "liaison:plan:acknowledge"
    message: str = needed("")


@dataclass(frozen=True, slots=True)
class QuestionReceived(Content):
    """Receipt of one message, by its id."""

    deed: ClassVar[str] = "liaison:question:acknowledge"
    message: str = needed("")


@dataclass(frozen=True, slots=True)
class PlanObjected(Content):
    """An objection, which is on record and holds nothing back."""

    deed: ClassVar[str] = "liaison:plan:object"
    reason: str = needed("")


@dataclass(frozen=True, slots=True)
class PlanDone(Content):
    """What became of it; times µs UTC."""

    deed: ClassVar[str] = "liaison:actual:report"
    outcome: Outcome = Outcome.CARRIED_OUT
    begun: int | None = None
    ended: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class QuestionAsked(Content):
    """A question of something that happened."""

    deed: ClassVar[str] = "liaison:question:ask"
    what: str = needed("")
    begin: int | None = needed(None)
    end: int | None = None
    zones: tuple[str, ...] = ()
    place: str = ""
    point: Point | None = None
    radius_m: int | None = None
    asks: tuple[Asked, ...] = needed(())
    to: tuple[str, ...] = needed(())


@dataclass(frozen=True, slots=True)
class QuestionAnswered(Content):
    """An answer of one who was asked."""

    deed: ClassVar[str] = "liaison:question:answer"
    whose: Whose = Whose.BEING_LOOKED_INTO
    meant: Meant = Meant.NOT_SAID
    words: str = ""
    measures: str = ""


@dataclass(frozen=True, slots=True)
class CallLogged(Content):
    """A call as the caller's side notes it; ``at`` µs UTC."""

    deed: ClassVar[str] = "liaison:call:log"
    whom: str = needed("")
    at: int | None = needed(None)
    means: str = ""
    issue: str = needed("")
    ended_as: CallEnd = CallEnd.ANSWERED
    said: str = ""


@dataclass(frozen=True, slots=True)
class TestCalled(Content):
    """A test call to everybody on the line."""

    deed: ClassVar[str] = TEST


@dataclass(frozen=True, slots=True)
class TestAnswered(Content):
    """A test call answered."""

    deed: ClassVar[str] = "liaison:test:answer"
    test: str = needed("")
