"""The body's finding: observation, verification, attribution, responsibility and response kept apart."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, needed
from servanda.mechanism.words import (
    AttributedTo,
    Breach,
    Choice,
    Confidence,
    Intent,
    Outcome,
    Severity,
    Status,
    Verification,
)


@dataclass(frozen=True, slots=True)
class Alternative(Content):
    """Another way it may have come about, and why it is set aside or stays open."""

    words: str = ""
    set_aside: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Attribution(Content):
    """Who acted. ``confidence_ppm``: only where the text states a figure. ``alternatives``: those considered."""

    to: AttributedTo = AttributedTo.UNSAID
    party: str = ""
    sub_unit: str = ""
    confidence: Confidence = Confidence.UNSAID
    confidence_ppm: int | None = None
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class Support(Content):
    """A source the finding rests on: its kind, graded apart for reliability (A-F) and credibility (1-6).

    No source is named. ``independent`` of every other listed.
    """

    kind: str = ""
    reliability: str = "F"
    credibility: int = 6
    independent: bool = False


@dataclass(frozen=True, slots=True)
class Finding(Content):
    """A finding proposed; it is the body's once adopted.

    ``grade``: one of the body's own. ``status``: of what is said to have happened; ``breach``: whether that breaks the
    agreement. ``responsible``: who answers for it under the text, and ``responsibility`` why, also where others acted.
    ``response``: what is asked. ``signed_by``: the person who signs that the standard is met. ``vote_by``: µs UTC,
    after which who is silent counts as absent. ``replaces``: the finding this one is proposed in the place of.
    """

    deed: ClassVar[str] = "incident:finding:propose"
    id: str = needed("")
    status: Status = Status.UNDER_INQUIRY
    observation: str = needed("")
    verification: Verification = Verification.COULD_NOT
    clauses: tuple[str, ...] = ()
    breach: Breach = Breach.OPEN
    grade: str = ""
    severity: Severity = Severity.UNSAID
    intent: Intent = Intent.UNSAID
    attribution: Attribution = Attribution()
    responsible: str = ""
    responsibility: str = ""
    response: str = ""
    outcomes: tuple[Outcome, ...] = ()
    exception: str = ""
    supports: tuple[Support, ...] = ()
    certainty_ppm: int | None = None
    signed_by: str = ""
    reasons: str = ""
    absent: tuple[str, ...] = ()
    vote_by: int | None = None
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class FindingIssued(Finding):
    """The body's finding as all who were notified read it, entered by rule with its adoption."""

    deed: ClassVar[str] = "incident:finding:issue"


@dataclass(frozen=True, slots=True)
class FindingVote(Content):
    """A vote on a finding proposed; ``on`` is its id."""

    deed: ClassVar[str] = "incident:finding:vote"
    on: str = needed("")
    choice: Choice = needed(Choice.UNSAID)
    words: str = ""


@dataclass(frozen=True, slots=True)
class Adoption(Content):
    """A finding becomes the body's. ``disputed``: entered as disputed, where the members could not agree.

    ``rule``, ``tie_break``, ``yes``, ``no``, ``abstained``, ``silent``: how the votes stood, kept with it.
    """

    deed: ClassVar[str] = "incident:finding:adopt"
    finding: str = needed("")
    disputed: bool = False
    rule: str = ""
    rule_stated: bool = False
    tie_break: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    abstained: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dissent(Content):
    """A member or a unit does not share a finding or a report, and says why; it stands beside it for ever."""

    deed: ClassVar[str] = "incident:dissent:record"
    on: str = ""
    words: str = needed("")
