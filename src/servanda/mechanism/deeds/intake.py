"""Allegation to triage: what is said to have happened, who told it, and what is done with it first."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, Point, needed
from servanda.mechanism.words import Breach, Channel, Course, ReferralKind, Severity, Urgency


@dataclass(frozen=True, slots=True)
class Allegation(Content):
    """Somebody reports, or the mechanism itself saw, that something happened.

    ``act``: code of the vocabulary. ``begin``, ``end``: µs UTC, half-open; ``end`` None for one instant. ``accused``:
    who is said to have acted, empty where nobody is named. ``zone``: id of the agreement; ``point`` in millionths of a
    degree with ``radius_m``. ``clauses``: those alleged broken. ``own``: the mechanism's own observation. ``may_name``:
    whoever told it agrees to be named to the parties. ``incident``: the incident that reports were put together to.
    """

    deed: ClassVar[str] = "incident:allegation:submit"
    act: str = needed("")
    begin: int = needed(0)
    end: int | None = None
    accused: str = ""
    toward: str = ""
    zone: str = ""
    place: str = ""
    point: Point | None = None
    radius_m: int | None = None
    clauses: tuple[str, ...] = ()
    words: str = ""
    channel: Channel = Channel.UNSAID
    own: bool = False
    may_name: bool = False
    incident: str = ""


@dataclass(frozen=True, slots=True)
class SourceNamed(Content):
    """Who told it, or what leads to them: class *source*, beside the allegation and never inside it.

    Also for words that would lead to a person or a site, such as why the parties are told later.
    """

    deed: ClassVar[str] = "incident:source:name"
    name: str = ""
    reach: str = ""
    words: str = ""
    reliability: str = ""
    credibility: int | None = None
    consent: bool = False


@dataclass(frozen=True, slots=True)
class Withdrawal(Content):
    """Whoever alleged it takes it back; the mechanism may go on all the same."""

    deed: ClassVar[str] = "incident:allegation:withdraw"
    words: str = ""


@dataclass(frozen=True, slots=True)
class Registration(Content):
    """The file is entered in the register; ``number`` is the register's own."""

    deed: ClassVar[str] = "incident:file:register"
    number: str = ""


@dataclass(frozen=True, slots=True)
class Triage(Content):
    """What is done with a file first.

    ``clauses``: candidates. ``same_as``: the file that tells of the same thing. ``severity``, ``breach``: a first
    view, no finding. ``marker``: it concerns a survivor or a child and goes on as a referral marker only.
    """

    deed: ClassVar[str] = "incident:triage:set"
    course: Course = Course.TAKE_UP
    urgency: Urgency = Urgency.NORMAL
    clauses: tuple[str, ...] = ()
    same_as: str = ""
    severity: Severity = Severity.UNSAID
    breach: Breach = Breach.OPEN
    marker: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Grouped(Content):
    """The file is worked together with another, its ``lead``; its own id takes it out again. ``rule``: by rule."""

    deed: ClassVar[str] = "incident:file:group"
    lead: str = needed("")
    rule: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Referral(Content):
    """A marker that somebody was referred to those who can help. Nothing else is kept: no person, place, account."""

    deed: ClassVar[str] = "incident:referral:mark"
    kind: ReferralKind = needed(ReferralKind.UNSAID)
    referred: bool = False
