"""After the finding: review, recommendation, response, publication; and what lapsed."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, needed
from servanda.mechanism.words import Breach, Fulfilment, PublicationResult, ReviewResult, Status, Step


@dataclass(frozen=True, slots=True)
class ReviewAsked(Content):
    """A unit asks that a finding adopted be looked at again."""

    deed: ClassVar[str] = "incident:review:ask"
    id: str = needed("")
    finding: str = needed("")
    words: str = needed("")


@dataclass(frozen=True, slots=True)
class ReviewDecided(Content):
    """What a review comes to; *changed* and *sent back* leave it to a further finding to replace the first."""

    deed: ClassVar[str] = "incident:review:decide"
    review: str = needed("")
    result: ReviewResult = needed(ReviewResult.UNSAID)
    words: str = needed("")


@dataclass(frozen=True, slots=True)
class Recommendation(Content):
    """What the body says should be done, by whom; ``by``: µs UTC, None where the clock of the text counts."""

    deed: ClassVar[str] = "incident:recommendation:make"
    id: str = needed("")
    units: tuple[str, ...] = needed(())
    words: str = needed("")
    by: int | None = None


@dataclass(frozen=True, slots=True)
class ResponsePromised(Content):
    """A unit says what it will do, and by when (µs UTC); ``recommendation`` empty where it answers to none."""

    deed: ClassVar[str] = "incident:response:promise"
    id: str = needed("")
    words: str = needed("")
    by: int = needed(0)
    recommendation: str = ""


@dataclass(frozen=True, slots=True)
class ResponseReported(Content):
    """How far what was promised or recommended was done. ``act``: of the vocabulary, *response* or below it."""

    deed: ClassVar[str] = "incident:response:report"
    on: str = needed("")
    by_unit: str = needed("")
    done: Fulfilment = needed(Fulfilment.UNSAID)
    act: str = "response"
    words: str = ""


@dataclass(frozen=True, slots=True)
class PublicationProposed(Content):
    """What is proposed to be public. ``why_now``: why it is published at this time; ``withheld``: what is kept out."""

    deed: ClassVar[str] = "incident:publication:propose"
    id: str = needed("")
    why_now: str = needed("")
    withheld: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublicationDecided(Content):
    """What is decided of a publication proposed."""

    deed: ClassVar[str] = "incident:publication:decide"
    proposal: str = needed("")
    result: PublicationResult = needed(PublicationResult.UNSAID)
    words: str = ""


@dataclass(frozen=True, slots=True)
class Published(Content):
    """What the public reads of a file: no free text, no point, no hour, nobody who told it.

    ``day``: the local date, ISO 8601; ``zone``: id of the agreement, empty where none was given.
    """

    deed: ClassVar[str] = "incident:publication:issue"
    act: str = ""
    day: str = ""
    zone: str = ""
    clauses: tuple[str, ...] = ()
    status: Status = Status.ALLEGED
    breach: Breach = Breach.OPEN
    grade: str = ""
    attributed_to: str = ""
    access_refused: bool = False
    dissent: bool = False


@dataclass(frozen=True, slots=True)
class Lapse(Content):
    """The calendar enters that something owed was not done in its time. ``of``: the unit, request or id it is about."""

    deed: ClassVar[str] = "incident:lapse:record"
    step: Step | None = None
    of: str = ""
    owed_by: tuple[str, ...] = ()
    since: int = 0
    by: int = 0
