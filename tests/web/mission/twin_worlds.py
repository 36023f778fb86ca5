"""Twin worlds: one mission forked in memory, the same done in both by those who look, more done in one unseen by them.

A world is the rehearsal's record, held in a list and copied; the application, its people and their sessions are one for
all worlds, and look into whichever is set before it. No socket, no disk but for sessions.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from servanda.access import Draft, Entry, Person, sees
from servanda.basis import MINUTE, Refusal
from servanda.operations import Accounts, Mission, Phones, Reports, do, shipped_story
from servanda.operations.mission.begin import agreement_at
from servanda.operations.mission.hands import Hands
from servanda.operations.mission.story import Story, StoryClock, play
from servanda.store import Keyring, begin_mission
from servanda.web import House, MissionDoor, Sessions, make_mission_app
from servanda.web.mission.made_once import MadeOnce
from web.mission.rehearsed_room import Room, Visitor


class HeldRecord:
    """A record in memory, with keys as the store has them: each holds for its author and the drafts behind it."""

    def __init__(self, entries: Sequence[Entry] = (), keys: Mapping[tuple[str, str, int], Entry] | None = None) -> None:
        self.held, self.keys = list(entries), dict(keys or {})

    def append(
        self, drafts: Sequence[Draft], by: str, unit: str, now: int, originals: Sequence[object] = ()
    ) -> tuple[Entry, ...]:
        """Drafts as entries."""
        made, leading, behind = [], "", 0
        for one in drafts:
            leading, behind = (one.key, 0) if one.key else (leading, behind + 1)
            key = (by, leading, behind)
            known = self.keys.get(key) if leading else None
            if known is None:
                happened = now if one.happened is None else one.happened
                known = Entry(
                    len(self.held) + 1, now, happened, by, unit, one.deed, one.about, one.data_class,
                    one.to, json.loads(json.dumps(one.content)),
                )  # fmt: skip
                self.held.append(known)
                if leading:
                    self.keys[key] = known
            made.append(known)
        return tuple(made)

    def entries(self, after: int = 0) -> Sequence[Entry]:
        """Entries after a position."""
        return self.held[after:]

    def taken_up(self, after: int, upto: int) -> Sequence[Entry]:
        """Entries after a position up to another."""
        return self.held[after:upto]

    def copy(self) -> "HeldRecord":
        """The same record, to go on by itself."""
        return HeldRecord(self.held, self.keys)


@dataclass
class World:
    """One of the worlds: its record, its mission, and its clock."""

    record: HeldRecord
    mission: Mission
    clock: StoryClock
    house: House


@dataclass
class Twins:
    """What all worlds have in common, and the record they are forked from."""

    base: HeldRecord
    story: Story
    store: Any
    accounts: Accounts
    app: Any
    room: Room
    like: Mission
    faces: dict[str, Visitor] = field(default_factory=dict)

    def world(self) -> World:
        """A world as the rehearsal left it."""
        record, clock = self.base.copy(), StoryClock(self.like.now)
        like = self.like
        mission = Mission(record, like.agreement, like.procedure, clock, hands=like.hands, terms=like.terms)
        # What was made for the pages of one world is nothing to another.
        house = replace(self.room_house, mission=mission, reports=Reports(mission, self.store), made=MadeOnce())
        return World(record, mission, clock, house)

    @property
    def room_house(self) -> House:
        """The house as it stands."""
        house: House = self.app._app.state.house
        return house

    def look_into(self, world: World) -> None:
        """What is asked from now on is asked of this world."""
        self.app._app.state.house = world.house

    def person(self, name: str) -> Person:
        """Somebody by pseudonym."""
        found = self.accounts.find(name)
        assert found is not None, name
        return found


@contextmanager
def twins() -> Iterator[Twins]:
    """The shipped rehearsal, played once into memory."""
    story = shipped_story()
    agreement, procedure = agreement_at(story.agreement, story.body, story.annex)
    clock, record = StoryClock(story.deeds[0].at), HeldRecord()
    played = Mission(record, agreement, procedure, clock, hands=Hands(), terms=story.terms)
    play(played, story, clock)
    with TemporaryDirectory() as folder:
        address = f"sqlite:///{Path(folder) / 'people.sqlite'}"
        with begin_mission(address, Keyring.fresh(), clock.at, test=True) as store:
            for person in story.people:
                store.people.enrol(person, "", clock.at)
            accounts = Accounts(store)
            sessions = Sessions(store.sessions, accounts.find)
            door = MissionDoor(sessions, ("testserver",), secure=False)
            phones = Phones(store, accounts)
            house = House(
                played, store, accounts, sessions, rehearsal=True, phones=phones, reports=Reports(played, store)
            )
            app = make_mission_app(house, door, form_bytes=1 << 20, upload_bytes=1 << 20)
            room = Room(played, store, app, accounts)
            yield Twins(record, story, store, accounts, app, room, played)


@dataclass(frozen=True)
class Step:
    """A deed somebody does: content with times in minutes from now where a key is a time."""

    by: str
    deed: str
    about: str
    content: Mapping[str, Any]
    key: str


def done(world: World, twins_: Twins, step: Step) -> str:
    """Does it, or is refused; what was said."""
    try:
        entries = do(
            world.mission, twins_.person(step.by), step.deed, step.about, _at(step.content, world), key=step.key
        )
    except Refusal as refusal:
        return " ".join(f"{one.code} {one.why} {one.remedy} {one.place}" for one in refusal.reasons)
    return f"entered {len(entries)}"


def _at(content: Mapping[str, Any], world: World) -> dict[str, Any]:
    times = ("begin", "end", "until", "at", "wanted", "appear_by", "report_by", "happened")
    return {
        key: world.mission.now + value * MINUTE if key in times and isinstance(value, int) else value
        for key, value in content.items()
    }


def difference(world: World, other: World) -> list[Entry]:
    """Entries that one of two worlds holds and the other does not, whatever their positions."""
    known = Counter(_told(one) for one in other.record.held)
    found = []
    for one in world.record.held:
        told = _told(one)
        known[told] -= 1
        if known[told] < 0:
            found.append(one)
    left = +known
    for one in other.record.held:
        told = _told(one)
        if left[told]:
            left[told] -= 1
            found.append(one)
    return found


def _told(one: Entry) -> str:
    return json.dumps(
        [one.recorded, one.happened, one.by, one.deed, one.about, one.data_class, one.to, one.content], sort_keys=True
    )


def blind_to(person: Person, entries: Sequence[Entry]) -> bool:
    """Whether somebody sees nothing of these."""
    return not any(sees(person, one) for one in entries)


#: What an answer carries of its own: nothing but these may differ.
_FRESH = re.compile(r'(name="(?:key|id|token)" value=")[0-9a-f]+"|(servanda-token" content=")[0-9a-f]+"|data-now="\d+"')


def bytes_of(answer: Any) -> str:
    """All of an answer: status, headers, body; without what is made afresh for each page, which is of one length."""
    headers = sorted((name, value) for name, value in answer.headers.items() if name != "date")
    return f"{answer.status_code}\n{headers}\n{_FRESH.sub('', answer.text)}"
