"""A rehearsal as its people see it: the real application over a real store, asked as browsers ask, at a still clock."""

import atexit
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from servanda.access import Person
from servanda.operations import (
    Accounts,
    Answers,
    Mission,
    Phones,
    PublishedBulletins,
    Reports,
)
from servanda.web import House, MissionDoor, Sessions, make_mission_app
from servanda.web import Room as DeskRoom
from servanda.web.mission.ways import WAYS
from tests.played_rehearsal import played_rehearsal

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from anyio.from_thread import BlockingPortal, start_blocking_portal
    from starlette.testclient import TestClient

#: Made afresh for each page: what makes a deed sent twice one deed, ids of things that begin, tokens of sessions.
_FRESH = re.compile(
    r'(name="(?:key|id|token)" value=")[0-9a-f]+"|(servanda-token" content=")[0-9a-f]+"|data-now="\d+"'
    r'|data-keep="[0-9a-f]+"'
)


@cache
def _one_loop() -> BlockingPortal:
    """The loop that answers all visitors of a process: one begun for each request would take a sixth of the time."""
    held = start_blocking_portal()
    atexit.register(held.__exit__, None, None, None)
    return held.__enter__()


@dataclass
class Visitor:
    """Somebody at the room, signed in."""

    person: Person
    client: Any
    token: str = ""

    def get(self, path: str) -> Any:
        """A page."""
        return self.client.get(path, follow_redirects=False)

    def do(self, area: str, about: str, deed: str, /, **fields: Any) -> Any:
        """A deed as its form would send it."""
        if not self.token:
            found = re.search(r'servanda-token" content="([0-9a-f]+)"', self.client.get("/agreement").text)
            assert found is not None
            self.token = found[1]
        data = {"token": self.token, "deed": deed, "key": fields.pop("key", ""), **fields}
        return self.client.post(f"/do/{area}/{about}", data=data, follow_redirects=False)

    def pages(self) -> dict[str, str]:
        """Every page this person can reach by following links, without what is made afresh for each."""
        found: dict[str, str] = {}
        waiting = ["/" if one == "situation" else f"/{one}" for one in WAYS[self.person.role]]
        while waiting:
            path = waiting.pop(0)
            if path in found:
                continue
            answer = self.get(path)
            found[path] = f"{answer.status_code}\n{_FRESH.sub('', answer.text)}"
            waiting += re.findall(
                r'href="(/(?:incidents|meetings|line|sites|corridors|figures|duty)/[0-9a-f]{32})"', answer.text
            )
        return found


@dataclass
class Room:
    """A rehearsal, its application, and its visitors."""

    mission: Mission
    store: Any
    app: Any
    accounts: Accounts
    visitors: dict[str, Visitor] = field(default_factory=dict)
    reports: Reports | None = None
    house: Any = None

    def visitor(self, name: str) -> Visitor:
        """Somebody by pseudonym, signed in once."""
        if name not in self.visitors:
            client = TestClient(self.app, headers={"origin": "http://testserver"}, raise_server_exceptions=False)
            client.portal = _one_loop()
            assert client.post("/sign-in", data={"token": "", "name": name}).status_code == 200
            person = self.accounts.find(name)
            assert person is not None
            self.visitors[name] = Visitor(person, client)
        return self.visitors[name]

    def stranger(self) -> Any:
        """A browser in which nobody signed in."""
        return TestClient(self.app, headers={"origin": "http://testserver"}, raise_server_exceptions=False)


def room_over(
    played: Mission, store: Any, still: int, desk: DeskRoom | None = None, bulletins: PublishedBulletins | None = None
) -> Room:
    """The application over a mission that was played, its clock standing still at an instant, µs UTC."""
    mission = Mission(store, played.agreement, played.procedure, lambda: still, hands=played.hands, terms=played.terms)
    accounts = Accounts(store)
    sessions = Sessions(store.sessions, accounts.find, lambda: mission.settings)
    door = MissionDoor(sessions, ("testserver",), secure=False)
    phones, reports = Phones(store, accounts), Reports(mission, store)
    answers = Answers(store, mission.agreement.timing.zone, lambda: still)
    house = House(
        mission, store, accounts, sessions, rehearsal=True, phones=phones, reports=reports, desk=desk,
        bulletins=bulletins, answers=answers,
    )  # fmt: skip
    app = make_mission_app(house, door, form_bytes=1 << 20, upload_bytes=1 << 20)
    return Room(mission, store, app, accounts, reports=reports, house=house)


@contextmanager
def rehearsed_room() -> Iterator[Room]:
    """The application over it."""
    with played_rehearsal() as (played, store):
        yield room_over(played, store, played.now)
