"""What the desk tells of: a site that stays where it is, or a movement along a route; and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from servanda.access import JSON, points, text, texts, whole, word
from servanda.basis import Place, Refusal

LONGEST_TEXT: Final = 2_000
MOST_POINTS: Final = 200
_HALF_TURN: Final = 180_000_000
#: Told places are moved within what is left of the stated uncertainty; in less room marks would not survive rounding.
LEAST_ROOM_M: Final = 20


class Kind(StrEnum):
    """What it is. A site's kinds come first, then a movement's."""

    HOSPITAL = "hospital"
    CLINIC = "clinic"
    SCHOOL = "school"
    SHELTER = "shelter"
    WATER = "water"
    WAREHOUSE = "warehouse"
    OFFICE = "office"
    RELIGIOUS = "religious site"
    OTHER_SITE = "other site"
    CONVOY = "convoy"
    TEAM = "team"
    EVACUATION = "evacuation"
    OTHER_MOVEMENT = "other movement"

    @property
    def moves(self) -> bool:
        """Whether it is a movement."""
        return self in (Kind.CONVOY, Kind.TEAM, Kind.EVACUATION, Kind.OTHER_MOVEMENT)


class Closing(StrEnum):
    """How it ended. *not known* is an ending too: somebody looked, and could not tell."""

    ENDED = "ended as planned"
    CUT_SHORT = "cut short"
    TURNED_BACK = "turned back"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    STRUCK = "struck"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Subject:
    """A site or a movement, as the desk knows it.

    ``places``: one of a site, two and more of a movement's route, [longitude, latitude] in millionths of a degree.
    ``names``: of a route's places, one for each, blank where it has none; empty where none has one.
    ``measured_m``: how far the measured places may be from the true ones. ``uncertainty_m``: how far the told ones
    may be, which recipients read; the difference is the room for marks. ``perimeter_m``: how far it reaches. ``begin``,
    ``end``: from when until when it holds (µs UTC, half-open). ``focal``: whom to reach, by a channel and no name.
    """

    kind: Kind
    organisation: str
    called: str
    places: tuple[tuple[int, int], ...]
    measured_m: int
    uncertainty_m: int
    perimeter_m: int
    begin: int
    end: int
    focal: str = ""
    vehicles: int | None = None
    persons: int | None = None
    note: str = ""
    names: tuple[str, ...] = ()

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        content: dict[str, JSON] = {
            "kind": str(self.kind),
            "organisation": self.organisation,
            "called": self.called,
            "places": [list(one) for one in self.places],
            "measured_m": self.measured_m,
            "uncertainty_m": self.uncertainty_m,
            "perimeter_m": self.perimeter_m,
            "begin": self.begin,
            "end": self.end,
            "focal": self.focal,
            "vehicles": self.vehicles,
            "persons": self.persons,
            "note": self.note,
        }
        # A site has no names of places: what was written before there were any is written so again.
        return content | ({"names": list(self.names)} if any(self.names) else {})

    @property
    def room_m(self) -> int:
        """How far a told place may lie from the measured one."""
        return self.uncertainty_m - self.measured_m

    def until(self, end: int) -> "Subject":
        """The same with another end."""
        return replace(self, end=end)


def read_subject(held: Mapping[str, JSON]) -> Subject | None:
    """A site or movement from JSON data; None where it is none."""
    kind, begin, end = word(Kind, held, "kind"), whole(held, "begin"), whole(held, "end")
    if kind is None or begin is None or end is None:
        return None
    return Subject(
        kind=kind,
        organisation=text(held, "organisation"),
        called=text(held, "called"),
        places=points(held, "places"),
        measured_m=whole(held, "measured_m") or 0,
        uncertainty_m=whole(held, "uncertainty_m") or 0,
        perimeter_m=whole(held, "perimeter_m") or 0,
        begin=begin,
        end=end,
        focal=text(held, "focal"),
        vehicles=whole(held, "vehicles"),
        persons=whole(held, "persons"),
        note=text(held, "note"),
        names=texts(held, "names"),
    )


def sound(subject: Subject) -> Subject:
    """The subject itself where it can be told of; refuses (HUM001) what lacks a part or contradicts itself.

    Wrong coordinates are the commonest fault of such lists; swapped axes are caught where they leave the earth.
    """
    fewest = 2 if subject.kind.moves else 1
    faults = {
        "organisation": not subject.organisation,
        "what it is called": not subject.called or len(subject.called) > LONGEST_TEXT,
        "places": not fewest <= len(subject.places) <= (MOST_POINTS if subject.kind.moves else 1)
        or not all(on_earth(one) for one in subject.places),
        "uncertainty": subject.measured_m < 0 or subject.room_m < LEAST_ROOM_M,
        "perimeter": subject.perimeter_m < 0,
        "it ends no later than it begins": subject.begin >= subject.end,
        "note": len(subject.note) > LONGEST_TEXT,
        "names of places": len(subject.names) not in (0, len(subject.places))
        or max(map(len, subject.names), default=0) > LONGEST_TEXT,
    }
    if found := [name for name, wrong in faults.items() if wrong]:
        raise Refusal(
            "HUM001",
            f"the site or movement cannot be told of: {', '.join(found)}",
            f"give what is named; the told uncertainty is at least {LEAST_ROOM_M} m more than the measured one",
            Place(path=_ASKED[found[0]]),
        )
    return subject


#: Which field a fault is in.
_ASKED: Final = {
    "organisation": "organisation",
    "what it is called": "called",
    "places": "places",
    "uncertainty": "uncertainty_m",
    "perimeter": "perimeter_m",
    "it ends no later than it begins": "end",
    "note": "note",
    "names of places": "names",
}


def on_earth(place: tuple[int, int]) -> bool:
    """Whether a place is on the earth."""
    return abs(place[0]) <= _HALF_TURN and abs(place[1]) <= _HALF_TURN // 2
