"""A public alert as a value: one of three facts that people act on, where it holds and until when.

It has no field for words of one's own. A number, a finding or a guess has no place to stand in, and what is not of
these types is refused when it is made.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NoReturn
from unicodedata import category

from servanda.basis import Place, Refusal

LonLat = tuple[float, float]
#: Names of areas and senders are names: longer ones would be announcements.
LONGEST_NAME: Final = 120
LANGUAGES: Final = ("en", "fr", "ar")
_MARK: Final = re.compile(r"[^\s,<&]{1,200}")
#: Control characters, half characters, breaks of line and paragraph.
_NO_LETTERS: Final = frozenset(("Cc", "Cs", "Zl", "Zp"))
_LEAST, _MOST = -62_000_000_000_000_000, 253_000_000_000_000_000


class PublicFact(StrEnum):
    """What an alert may tell."""

    ROUTE_CLOSED = "route closed"
    MINES = "mines"
    SHELTER = "shelter"


@dataclass(frozen=True, slots=True)
class AlertArea:
    """Where it holds: its name by language, with polygons (closed rings) or circles (centre, radius in kilometres)."""

    called: Mapping[str, str]
    polygons: tuple[tuple[LonLat, ...], ...] = ()
    circles: tuple[tuple[LonLat, float], ...] = ()

    def __post_init__(self) -> None:
        if not self.called or not all(_is_name(one) for one in self.called.values()):
            _refuse("ESC111", "an area has no name, or one that is longer than a name", "name the place, and no more")
        for ring in self.polygons:
            if len(ring) < 4 or ring[0] != ring[-1]:
                _refuse("ESC111", "a polygon is not closed, or has fewer than four positions", "end where it begins")
        points = [*(point for ring in self.polygons for point in ring), *(centre for centre, _ in self.circles)]
        if any(not (abs(lon) <= 180 and abs(lat) <= 90) for lon, lat in points):
            _refuse("ESC111", "a position does not lie on the globe", "write longitude and latitude in degrees")
        if any(not 0 <= radius <= 20_000 for _, radius in self.circles):
            _refuse("ESC111", "a circle has no radius in kilometres", "write it in kilometres")


@dataclass(frozen=True, slots=True)
class Reference:
    """An earlier alert: who sent it, by which identifier, when (µs UTC)."""

    sender: str
    identifier: str
    sent: int


class MessageType(StrEnum):
    """What a message does. One that cancels takes the alert back, and does not say that a place is safe."""

    ALERT = "Alert"
    UPDATE = "Update"
    CANCEL = "Cancel"


@dataclass(frozen=True, slots=True)
class Approved:
    """By whom an alert was approved, and when (µs UTC). Without it an alert is a draft."""

    by: str
    at: int


@dataclass(frozen=True, slots=True)
class PublicAlert:
    """One alert.

    ``identifier``, ``sender``: unique marks without blanks and commas. ``sender_name``: of the body, by language.
    ``sent``, ``begins``, ``expires``: µs UTC. ``references``: what an update or a cancellation is about.
    ``exercise``: it warns nobody, approved or not.
    """

    fact: PublicFact
    identifier: str
    sender: str
    sender_name: Mapping[str, str]
    sent: int
    expires: int
    areas: tuple[AlertArea, ...]
    begins: int | None = None
    message: MessageType = MessageType.ALERT
    references: tuple[Reference, ...] = ()
    approved: Approved | None = field(default=None)
    exercise: bool = False

    def __post_init__(self) -> None:
        """Refuses (ESC110) whatever is none of the three facts, (ESC111) an alert that is not whole."""
        if type(self.fact) is not PublicFact:
            why = "an alert to the public tells that a route is closed, where mines are, or where shelter is"
            _refuse("ESC110", why, "give forecasts, alarms and findings to the mechanism; they are no alerts")
        if not all(type(one) is AlertArea for one in self.areas) or not self.areas:
            _refuse("ESC111", "the alert says nowhere where it holds", "give at least one area")
        typed = type(self.message) is MessageType and type(self.approved) in (Approved, type(None))
        if not typed:
            why = "the message is of no type that an alert has"
            _refuse("ESC110", why, "make an alert, an update or a cancellation")
        named = [mark for one in self.references for mark in (one.sender, one.identifier)]
        for mark in (self.identifier, self.sender, *named):
            if not _MARK.fullmatch(mark):
                why = f"{mark[:40]!r} is no mark: it is empty, or has blanks, commas, < or &"
                _refuse("ESC111", why, "write a mark of letters, figures, dots and strokes")
        if not all(_is_name(one) for one in self.sender_name.values()):
            _refuse("ESC111", "the sender's name is empty, or longer than a name", "name the body, and no more")
        if (self.message is MessageType.ALERT) == bool(self.references):
            why = "an update or a cancellation names the alerts it is about, and a first alert names none"
            _refuse("ESC111", why, "give the references, or leave them out")
        if not _LEAST < self.sent < self.expires < _MOST:
            _refuse("ESC111", "the alert ends before it is sent", "say until when it holds")

    @property
    def status(self) -> str:
        """Exercise where it is one, Draft until it is approved, Actual then."""
        if self.exercise:
            return "Exercise"
        return "Actual" if self.approved is not None else "Draft"

    @property
    def reference(self) -> Reference:
        """How a later message names this one."""
        return Reference(self.sender, self.identifier, self.sent)


def _is_name(given: object) -> bool:
    """Whether it is a name: neither empty nor long, on one line, of characters that XML can hold."""
    if not isinstance(given, str) or not given.strip() or len(given) > LONGEST_NAME:
        return False
    return not any(category(one) in _NO_LETTERS or one in "\ufffe\uffff" for one in given)


def _refuse(code: str, why: str, remedy: str) -> NoReturn:
    raise Refusal(code, why, remedy, Place("alert"))
