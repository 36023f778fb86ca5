"""What the parties are told, when they are told later, and what they say to it."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, Point, needed
from servanda.mechanism.words import DelayReason


@dataclass(frozen=True, slots=True)
class Notice(Content):
    """What the parties are told of a file, in the chair's words; never who told it, unless they agreed.

    ``complainant``: named only with consent. ``point`` may be left out or coarser than the allegation's.
    ``reply_by``: µs UTC; None where the agreement's own clock counts.
    """

    deed: ClassVar[str] = "incident:notice:send"
    act: str = needed("")
    begin: int = needed(0)
    end: int | None = None
    accused: str = ""
    zone: str = ""
    place: str = ""
    point: Point | None = None
    clauses: tuple[str, ...] = ()
    words: str = ""
    complainant: str = ""
    reply_by: int | None = None


@dataclass(frozen=True, slots=True)
class Delay(Content):
    """The parties are told later, until an instant (µs UTC); what the reason is in words is a *source* entry beside."""

    deed: ClassVar[str] = "incident:notice:delay"
    reason: DelayReason = needed(DelayReason.UNSAID)
    until: int = needed(0)


@dataclass(frozen=True, slots=True)
class Acknowledgement(Content):
    """A unit confirms that it received the notice; receipt, never agreement."""

    deed: ClassVar[str] = "incident:notice:acknowledge"
    words: str = ""


@dataclass(frozen=True, slots=True)
class Reply(Content):
    """A unit's answer to what is alleged. ``exception``: the one it claims; ``admits`` None where it does not say."""

    deed: ClassVar[str] = "incident:reply:give"
    words: str = needed("")
    admits: bool | None = None
    exception: str = ""
    clause: str = ""
