"""A live mission served: looked at before it starts, people signing in for real, its hours and its log kept."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Final

from servanda.basis import MINUTE, SECOND, Place, Refusal, now_us
from servanda.operations import (
    TICK_S,
    Accounts,
    Hands,
    LogKeeper,
    Mission,
    MissionPlace,
    Phones,
    Reports,
    agreement_at,
    kept_body,
    open_place,
)
from servanda.server.duties import LOOK_S, duty, hours
from servanda.server.loopback import listen, serve
from servanda.server.once import served_once
from servanda.server.opening import refuse_without
from servanda.server.reach import Reach
from servanda.server.settings import read_settings
from servanda.store import SqlMission

NEEDED: Final = (
    "PIL", "argon2", "cryptography", "defusedxml", "fastapi", "multipart", "pyxform", "sqlalchemy", "uvicorn",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Live:
    """What a live mission is served from."""

    case: str
    place: MissionPlace
    reach: Reach
    port: int = 0
    tick_s: float = TICK_S


def serve_mission(live: Live, passphrase: Callable[[str], str], say: Callable[[str], None]) -> None:
    """Serve a mission until it is stopped.

    Refuses (SRV001, SRV002) a port that cannot be had, (SRV004) a program without what a mission needs, (SRV021) a
    mission that is served already, (SRV022) a rehearsal, a wrong passphrase (NEG071), and what the store refuses.
    """
    refuse_without(NEEDED, "mission")
    from servanda.web import House, MissionDoor, Sessions, Shares, make_mission_app

    settings = read_settings(live.port)
    with ExitStack() as held:
        taken = held.enter_context(listen(settings, live.reach.bind))
        port = taken.getsockname()[1]
        held.enter_context(served_once(live.place, live.reach.address(port)))
        store = held.enter_context(open_place(live.place, passphrase(live.place.keyring.name)))
        looked_over(store, say)
        hands = Hands(store.settings)
        mission = Mission(store, *agreement_at(live.case, kept_body(store)), hands=hands)
        accounts, keeper = Accounts(store, hands), LogKeeper(store)
        sessions = Sessions(store.sessions, accounts.find)
        phones, reports = Phones(store, accounts), Reports(mission, store)
        house = House(mission, store, accounts, sessions, log=keeper, phones=phones, reports=reports)
        door = MissionDoor(sessions, live.reach.authorities(port), secure=live.reach.secure, shares=Shares())
        app = make_mission_app(house, door, form_bytes=settings.form_bytes, upload_bytes=settings.upload_bytes)

        held.enter_context(duty("calendar", LOOK_S, hours(mission, store, say), say))
        held.enter_context(duty("log", live.tick_s, keeper.tick, say))
        ready = f"the mission is served at {live.reach.address(port)} (stop it with Ctrl-C)"
        serve(app, taken, lambda: say(ready), lambda end: None, live.reach.guard)


def looked_over(store: SqlMission, say: Callable[[str], None]) -> None:
    """What is looked at before anybody is let in.

    Refuses (SRV022) a rehearsal or test, and a disk that takes nothing in; says where the clock is behind the record.
    """
    if store.test:
        why = "what is kept there is a rehearsal or a test, and never becomes a mission"
        raise Refusal("SRV022", why, "begin one with 'servanda mission begin'", Place(store.hand.base.shown))
    health = store.health
    if not health.writable:
        raise Refusal(health.code, health.why, "make room, and start again", Place(store.hand.base.shown))
    last = store.entries(store.last() - 1) if store.last() else ()
    behind = last[-1].recorded - now_us() if last else 0
    if behind > SECOND:
        amount = f"{behind // MINUTE} min" if behind >= MINUTE else f"{behind // SECOND} s"
        say(f"this machine's clock is {amount} behind the newest entry of the record: look which of them is wrong")
