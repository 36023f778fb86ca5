"""What is planned: who does what, where, when and how high; and whether the notice of it is early enough.

A notice tells; it asks nothing. How early it is follows from the agreement's clauses and the moment it was sent.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from servanda.access import JSON, part, point, points, text, texts, whole, word
from servanda.basis import Refusal
from servanda.liaison.clocks import Clocks, NoticeRule
from servanda.vocabulary import known_act

LONGEST_TEXT: Final = 2_000
MOST_CORNERS: Final = 200
_HALF_TURN: Final = 180_000_000


@dataclass(frozen=True, slots=True)
class Area:
    """Where: zones of the agreement it touches, an outline, or a point with a radius; at least one of them.

    Places are [longitude, latitude] in millionths of a degree, ``radius_m`` metres.
    """

    zones: tuple[str, ...] = ()
    outline: tuple[tuple[int, int], ...] = ()
    centre: tuple[int, int] | None = None
    radius_m: int = 0
    called: str = ""

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "zones": list(self.zones),
            "outline": [list(one) for one in self.outline],
            "centre": list(self.centre) if self.centre else None,
            "radius_m": self.radius_m,
            "called": self.called,
        }


def read_area(held: Mapping[str, JSON]) -> Area:
    """An area from JSON data."""
    return Area(
        texts(held, "zones"),
        points(held, "outline"),
        point(held.get("centre")),
        whole(held, "radius_m") or 0,
        text(held, "called"),
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """A planned activity.

    ``who``: the unit or participant that does it. ``act``: a code of the vocabulary. ``begin``, ``end``: µs UTC,
    half-open. ``low_m``, ``high_m``: height above ground in metres, None where it has none. ``strength``: how many of
    what. ``urgent``: the facts for which an exception of the text is claimed; empty where none is.
    """

    who: str
    act: str
    what: str
    area: Area
    begin: int
    end: int
    low_m: int | None = None
    high_m: int | None = None
    strength: str = ""
    urgent: str = ""

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "who": self.who,
            "act": self.act,
            "what": self.what,
            "area": self.area.content(),
            "begin": self.begin,
            "end": self.end,
            "low_m": self.low_m,
            "high_m": self.high_m,
            "strength": self.strength,
            "urgent": self.urgent,
        }

    def within(self, other: "Plan") -> bool:
        """Whether it only narrows another: the same act, by the same, there, in no other time and no other height."""
        return (
            (self.who, self.act, self.area) == (other.who, other.act, other.area)
            and other.begin <= self.begin
            and self.end <= other.end
            and _higher(self.low_m, other.low_m)
            and _higher(other.high_m, self.high_m)
        )


def _higher(one: int | None, other: int | None) -> bool:
    return one == other or (one is not None and other is not None and one >= other)


def read_plan(held: Mapping[str, JSON]) -> Plan | None:
    """A plan from JSON data; None where there is no window."""
    begin, end = whole(held, "begin"), whole(held, "end")
    if begin is None or end is None:
        return None
    return Plan(
        who=text(held, "who"),
        act=text(held, "act"),
        what=text(held, "what"),
        area=read_area(part(held, "area")),
        begin=begin,
        end=end,
        low_m=whole(held, "low_m"),
        high_m=whole(held, "high_m"),
        strength=text(held, "strength"),
        urgent=text(held, "urgent"),
    )


#: What is wrong with a part of a plan, in words.
_FAULTS: Final = {
    "who": "nobody is named who does it",
    "act": "the act is none of the vocabulary",
    "what": "it is not said in plain words, or at too great length",
    "area": "it has no place, or one that cannot be drawn",
    "window": "it ends no later than it begins",
    "height": "its lower height is above its upper one",
    "strength": "the words on how many are too long",
    "urgent": "the facts of the exception are too long",
}


def sound(plan: Plan) -> Plan:
    """The plan itself where it can be sent; refuses (LIA010) what lacks a part or contradicts itself."""
    faults = {
        "who": not plan.who,
        "act": not known_act(plan.act),
        "what": not plan.what.strip() or len(plan.what) > LONGEST_TEXT,
        "area": not _drawn(plan.area),
        "window": plan.begin >= plan.end,
        "height": plan.low_m is not None and plan.high_m is not None and plan.low_m > plan.high_m,
        "strength": len(plan.strength) > LONGEST_TEXT,
        "urgent": len(plan.urgent) > LONGEST_TEXT,
    }
    if found := [_FAULTS.get(name, name) for name, wrong in faults.items() if wrong]:
        raise Refusal(
            "LIA010",
            f"the planned activity cannot be understood: {'; '.join(found)}",
            "say who, what act, where (a zone, an outline or a point with a radius), from when until when",
        )
    return plan


def _drawn(area: Area) -> bool:
    corners = (*area.outline, *((area.centre,) if area.centre else ()))
    on_earth = all(abs(lon) <= _HALF_TURN and abs(lat) <= _HALF_TURN // 2 for lon, lat in corners)
    outlined = not area.outline or 3 <= len(area.outline) <= MOST_CORNERS
    circled = area.centre is None or area.radius_m > 0
    named = len(area.called) <= LONGEST_TEXT and len(area.zones) <= MOST_CORNERS
    return on_earth and outlined and circled and named and bool(area.zones or area.outline or area.centre)


class Timing(StrEnum):
    """How early a notice is: in time, under an exception the text grants, short of the hours, or after the beginning.

    *voluntary*: no clause asks for it.
    """

    IN_TIME = "in time"
    EXCEPTION_CLAIMED = "exception claimed"
    SHORT = "short"
    AFTERWARDS = "afterwards"
    VOLUNTARY = "voluntary"


@dataclass(frozen=True, slots=True)
class Earliness:
    """How a notice stands to the clauses that ask for it.

    ``required``: the longest time before asked for, µs; None where no clause asks. ``given``: the time before, µs,
    negative after the beginning. ``clauses``: those that ask. ``exceptions``: the words claimed under, if any.
    """

    timing: Timing
    given: int
    required: int | None = None
    clauses: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = field(default=())

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "timing": str(self.timing),
            "given": self.given,
            "required": self.required,
            "clauses": list(self.clauses),
            "exceptions": list(self.exceptions),
        }


def read_earliness(held: Mapping[str, JSON]) -> Earliness | None:
    """How early a notice was, from JSON data."""
    timing, given = word(Timing, held, "timing"), whole(held, "given")
    if timing is None or given is None:
        return None
    return Earliness(timing, given, whole(held, "required"), texts(held, "clauses"), texts(held, "exceptions"))


def asked_by(plan: Plan, clocks: Clocks) -> tuple[NoticeRule, ...]:
    """The clauses that ask for notice of such an act."""
    return tuple(one for one in clocks.notices if one.covers(plan.who, plan.act, plan.area.zones))


def earliness(plan: Plan, clocks: Clocks, now: int) -> Earliness:
    """How early a notice given now is.

    An exception for urgent cases can be claimed where the text grants one, for every clause the notice is late for;
    it is never judged here. Refuses (LIA011) a claim under a text that grants none.
    """
    rules = asked_by(plan, clocks)
    clauses, given = tuple(one.clause for one in rules), plan.begin - now
    required = max((one.at_least for one in rules), default=None)
    late = [one for one in rules if given < one.at_least]
    granted = tuple(words for one in late for words in one.exceptions)
    if plan.urgent and not (late and all(one.exceptions for one in late)):
        raise Refusal(
            "LIA011",
            "the notice claims an exception for urgent cases that the agreement does not grant here",
            "leave the claim out and send the notice as it is: late notice is marked as late, and never held back",
        )
    if given <= 0 and not plan.urgent:
        return Earliness(Timing.AFTERWARDS, given, required, clauses)
    if required is None:
        return Earliness(Timing.VOLUNTARY, given)
    if not late:
        return Earliness(Timing.IN_TIME, given, required, clauses)
    if plan.urgent:
        return Earliness(Timing.EXCEPTION_CLAIMED, given, required, clauses, granted)
    return Earliness(Timing.SHORT, given, required, clauses)
