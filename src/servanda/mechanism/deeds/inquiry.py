"""Inquiry: notes, the team by side, access, who appeared, what the team reports."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, Point, needed
from servanda.mechanism.words import AccessReply


@dataclass(frozen=True, slots=True)
class InquiryNote(Content):
    """A preliminary inquiry is opened or carried on."""

    deed: ClassVar[str] = "incident:inquiry:note"
    words: str = needed("")


@dataclass(frozen=True, slots=True)
class TeamMember(Content):
    """One of a team: pseudonym, unit, and the side that sends them; empty for those of no side."""

    person: str = ""
    unit: str = ""
    side: str = ""


@dataclass(frozen=True, slots=True)
class Tasking(Content):
    """A team is given the file. ``id`` names the tasking. ``appear_by``, ``report_by``: µs UTC.

    ``sides``: those asked to send somebody. ``lead``: the pseudonym of who leads.
    """

    deed: ClassVar[str] = "incident:task:assign"
    id: str = needed("")
    team: tuple[TeamMember, ...] = needed(())
    lead: str = ""
    sides: tuple[str, ...] = ()
    place: str = ""
    point: Point | None = None
    appear_by: int | None = None
    report_by: int | None = None
    questions: str = ""


@dataclass(frozen=True, slots=True)
class Appearance(Content):
    """Whether a side appeared for the joint visit."""

    deed: ClassVar[str] = "incident:appearance:record"
    tasking: str = needed("")
    side: str = needed("")
    came: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class AccessRequest(Content):
    """Access is asked of a unit. ``id`` names the request; ``wanted``: µs UTC."""

    deed: ClassVar[str] = "incident:access:ask"
    id: str = needed("")
    of_unit: str = needed("")
    place: str = ""
    point: Point | None = None
    wanted: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class AccessAnswer(Content):
    """What became of a request: given, refused, or delayed until an instant. Also recorded by the team on the spot."""

    deed: ClassVar[str] = "incident:access:answer"
    request: str = needed("")
    answer: AccessReply = needed(AccessReply.UNSAID)
    until: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Note(Content):
    """An interim note; nobody's absence or refusal can hold it up."""

    deed: ClassVar[str] = "incident:note:write"
    words: str = needed("")


@dataclass(frozen=True, slots=True)
class Statement(Content):
    """What one side says."""

    side: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Disagreement(Content):
    """A fact the sides do not agree on, with what each says."""

    fact: str = ""
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamReport(Content):
    """What a team reports. ``agreed``: facts all sides of the team agree on; ``seen``: what it saw itself.

    ``not_seen``: what it could not see, and why. ``absent``: sides that did not appear, as the record has it.
    ``items``: ids of evidence items it rests on.
    """

    deed: ClassVar[str] = "incident:report:submit"
    tasking: str = needed("")
    visited: bool = False
    seen: str = ""
    not_seen: str = ""
    agreed: tuple[str, ...] = ()
    disagreed: tuple[Disagreement, ...] = ()
    statements: tuple[Statement, ...] = ()
    items: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
