"""A mission in which every field that somebody fills in freely holds a mark of its own, on a real store with its log.

Which fields those are is read from the deeds themselves: a field that is new gets a mark, or its deed is refused and
says so. Who may see a mark follows from the entries it came into, and from nothing else.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import yaml

from operations.mission.log_of import log_begun
from servanda.access import Entry, Person, sees
from servanda.operations import KINDS, LogKeeper, Mission, Phones, Reports, desk_keeper, rehearsed, shipped_story
from servanda.operations.mission.story import Story, StoryDeed, read_story
from web.mission.rehearsed_room import Room, room_over

#: Fields that hold an id, a unit, a word of a list, or a place of a route: nothing is written freely there.
_GIVEN = """
    act accused toward zone zones clauses incident reliability same_as lead rule tie_break yes no abstained
    silent complainant clause id of_unit request tasking side sides holder giver taker digest drawn sealed present
    items absent grade responsible signed_by replaces on finding review units recommendation by_unit proposal
    withheld body invited about step of item owner action duty measure acts matter message to whom test route
    recipients copy strike asked unit file paper order number exception means kind below currency amount
    consent_of
"""
GIVEN = frozenset(_GIVEN.split())
#: Fields that claim something when they are filled, and are marked only where they are.
CLAIMED = ("urgent",)
#: Deeds the marked mission has no occasion for: nothing is due for decision, and no text waits for agreement.
NOT_SENT = ("step:consequence:decide", "step:guarantee:decide", "agreement:text:agree")
_MARK = re.compile(r"zq\d{4}zq")
MORE = Path(__file__).with_name("marked_deeds.yaml")


def free_fields(deed: str) -> list[str]:
    """The fields of a deed that somebody writes into freely."""
    return [one.name for one in fields(KINDS[deed].act) if "str" in str(one.type) and one.name not in GIVEN]


class Marks:
    """Marks given out, each with where it was placed."""

    def __init__(self) -> None:
        self.placed: dict[str, str] = {}

    def fresh(self, where: str) -> str:
        """A mark found nowhere else."""
        mark = f"zq{len(self.placed):04d}zq"
        self.placed[mark] = where
        return mark

    def filled(self, deed: str, content: Mapping[str, Any]) -> dict[str, Any]:
        """The content of a deed with a mark in each field that is free."""
        made = dict(content)
        for one in fields(KINDS[deed].act):
            if one.name not in free_fields(deed):
                continue
            held = made.get(one.name)
            if one.name in CLAIMED and not held:
                continue
            mark = self.fresh(f"{deed} {one.name}")
            if "tuple" in str(one.type):
                made[one.name] = [*(held or ()), mark]
            else:
                made[one.name] = f"{held} {mark}" if held else mark
        return made


@dataclass
class Marked:
    """The mission with its marks: ``room`` to look at it, ``keeper`` of its log, ``marks`` with where they were put."""

    room: Room
    keeper: LogKeeper
    marks: dict[str, str]
    store: Any
    fetched: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def mission(self) -> Mission:
        """The mission."""
        return self.room.mission

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of the record."""
        return tuple(self.store.entries())

    def may_see(self, person: Person) -> set[str]:
        """The marks in entries that somebody sees."""
        return {mark for one in self.entries if sees(person, one) for mark in found_in(json.dumps(one.content))}

    def of_classes(self, *, secret: bool) -> set[str]:
        """Marks in entries of secret classes, or in others."""
        return {
            mark
            for one in self.entries
            if one.data_class.secret is secret
            for mark in found_in(json.dumps(one.content))
        }


def found_in(text: str) -> set[str]:
    """The marks in a text."""
    return set(_MARK.findall(text))


def marked_story(marks: Marks) -> Story:
    """The shipped rehearsal, with the deeds it lacks, every free field marked."""
    story = shipped_story()
    raw = yaml.safe_load(MORE.read_text(encoding="utf-8"))
    head = {"agreement": story.agreement, "body": story.body, "now": "2024-03-12T15:20", "people": [], "zone": "UTC"}
    more = read_story(yaml.safe_dump({**head, "deeds": raw}), MORE.name).deeds
    deeds = sorted((*story.deeds, *more), key=lambda one: one.at)
    return replace(story, deeds=tuple(_marked(marks, one) for one in deeds))


def _marked(marks: Marks, one: StoryDeed) -> StoryDeed:
    return replace(one, content=marks.filled(one.deed, one.content))


@contextmanager
def marked_mission() -> Iterator[Marked]:
    """The marked mission, its log ticked."""
    marks = Marks()
    with rehearsed(marked_story(marks)) as (played, store):
        still = played.now
        log_begun(store)
        keeper, desks = LogKeeper(store), desk_keeper(store)
        for _ in range(4):
            keeper.tick()
            desks.tick()
        room = room_over(played, store, still)
        inner = room.app._app.state
        inner.house = replace(inner.house, log=keeper, desk_log=desks)
        yield Marked(room, keeper, marks.placed, store)


def phones_and_reports(marked: Marked) -> tuple[Phones, Reports]:
    """What field phones reach."""
    house = marked.room.app._app.state.house
    return house.phones, house.reports
