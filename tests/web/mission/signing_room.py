"""A room people sign in to for real, in this process: passwords, digits and providers, and what is noted of them."""

import re
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from servanda.basis import now_us
from servanda.operations import Accounts, Hands, Mission, Provider, ProviderSetting
from servanda.operations.mission.second_factor import _digits
from servanda.server.providers import ProviderLine
from servanda.web import House, MissionDoor, Sessions, make_mission_app
from tests.played_rehearsal import going_rehearsal

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

PASSWORD = "nine grey stones by the ford"


@dataclass
class Member:
    """Somebody with an authenticator, and the browsers they open."""

    name: str
    secret: bytes
    used: int = 0

    def digits(self) -> str:
        """Digits that were not used yet; each is good once, three at one time."""
        now = int(time.time()) // 30
        step = self.used + 1 if now - 1 <= self.used + 1 <= now + 1 else now - 1
        assert step > self.used, "digits are good once"
        self.used = step
        return _digits(self.secret, step)


@dataclass
class SigningRoom:
    """The room."""

    house: House
    app: Any
    noted: list[tuple[str, str, str]]
    members: dict[str, Member] = field(default_factory=dict)

    def browser(self) -> Any:
        """A browser in which nobody signed in."""
        client = TestClient(self.app, headers={"origin": "http://testserver"}, raise_server_exceptions=False)
        client.follow_redirects = False
        return client

    def member(self, name: str) -> Member:
        """Somebody of the rehearsal, who took up their place with password and digits."""
        if name not in self.members:
            now = now_us()
            word = self.house.accounts.invite_again(name, now)
            secret = self.house.accounts.invitation(name, word, now).secret
            made = Member(name, secret)
            self.house.accounts.take_up(name, word, PASSWORD, made.digits(), now)
            self.members[name] = made
        made = self.members[name]
        # As if time had passed: tests do not wait for the next half minute.
        self.house.accounts.used_step(name, 0)
        made.used = 0
        return made

    def signed_in(self, name: str, password: str = PASSWORD) -> Any:
        """Their browser, signed in with password and digits."""
        member, client = self.member(name), self.browser()
        answer = client.post("/sign-in", data={"token": "", "name": name, "password": password,
                                               "digits": member.digits()})  # fmt: skip
        assert answer.status_code == 303, answer.text
        return client


def token(client: Any) -> str:
    """The token of a session's forms."""
    found = re.search(r'servanda-token" content="([0-9a-f]{64})"', client.get("/account").text)
    assert found
    return found[1]


def provider(issuer: str, unit: str, secret: str = "") -> Provider:
    """A provider as the server asks it."""
    return Provider(ProviderSetting(issuer, unit, "servanda", secret), ProviderLine(issuer))


@contextmanager
def signing_room(*providers: Provider) -> Iterator[SigningRoom]:
    """The shipped rehearsal's people in a room that takes them seriously."""
    with going_rehearsal() as (played, store):
        hands = Hands(store.settings)
        mission = Mission(store, played.agreement, played.procedure, hands=hands, terms=played.terms)
        accounts = Accounts(store, hands)
        sessions = Sessions(store.sessions, accounts.find, lambda: mission.settings)
        noted: list[tuple[str, str, str]] = []

        def note(event: Any, person: str, by: str) -> None:
            noted.append((event.value, person, by))

        house = House(mission, store, accounts, sessions, providers=providers, note=note)
        door = MissionDoor(sessions, ("testserver",), secure=False, note=note)
        yield SigningRoom(house, make_mission_app(house, door, form_bytes=1 << 20, upload_bytes=1 << 20), noted)
