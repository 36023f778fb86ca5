"""A live mission served: looked at before it starts, people signing in for real, its hours and its log kept."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from servanda.basis import MINUTE, SECOND, Place, Refusal, now_us
from servanda.operations import (
    ANCHOR_S,
    RETAIN_S,
    TICK_S,
    Accounts,
    Answers,
    Hands,
    LogKeeper,
    Mission,
    MissionPlace,
    Phones,
    Provider,
    Reports,
    agreement_worked_with,
    anchored_once,
    bulletins_in,
    desk_keeper,
    evidence_of,
    keep_receipts,
    keep_retention,
    kept_body,
    note_text,
    open_place,
    refuse_no_list,
    said_by_log,
)
from servanda.server.anchoring import TimeAuthority
from servanda.server.beside import desk_beside
from servanda.server.duties import FOLDER_S, LOOK_S, READERS_S, duty, eased, hours
from servanda.server.loopback import listen, serve
from servanda.server.once import served_once
from servanda.server.opening import refuse_without
from servanda.server.reach import Reach, known_to_browsers
from servanda.server.settings import read_settings
from servanda.store import SqlMission

if TYPE_CHECKING:
    import polars as pl

NEEDED: Final = (
    "PIL", "argon2", "cryptography", "defusedxml", "fastapi", "httptools", "multipart", "nh3", "pyxform",
    "segno", "sqlalchemy", "uvicorn", "zxcvbn",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Anchor:
    """Who stamps the heads of the log: an authority, and the certificates (PEM) by which it is believed."""

    authority: TimeAuthority
    roots: tuple[bytes, ...]
    every_s: float = ANCHOR_S


@dataclass(frozen=True, slots=True)
class Live:
    """What a live mission is served from.

    ``desk``: a draft or case open beside it. ``anchor``: none where nobody outside stamps its log. ``providers``: by
    which people of their units may sign in. ``events``: where signing in and refusals are noted, else standard error.
    ``bulletins``: a folder of them that anybody may read.
    """

    case: str
    place: MissionPlace
    reach: Reach
    port: int = 0
    tick_s: float = TICK_S
    desk: str = ""
    anchor: Anchor | None = None
    providers: tuple[Provider, ...] = ()
    events: Path | None = None
    bulletins: Path | None = None


def serve_mission(live: Live, passphrase: Callable[[str], str], say: Callable[[str], None]) -> None:
    """Serve a mission until it is stopped.

    Refuses (SRV001, SRV002) a port that cannot be had, (SRV004) a program without what a mission needs, (SRV021) a
    mission that is served already, (SRV022) a rehearsal, (SRV027) its own case as a draft, a wrong passphrase
    (NEG071), and what the store refuses.
    """
    refuse_without(NEEDED, "mission")
    from servanda.server.events import defects_noted, events_to
    from servanda.web import House, MissionDoor, Sessions, Shares, bulletin_check_page, make_mission_app

    if live.providers:
        refuse_without(("joserfc",), "mission,oidc")
    settings = read_settings(live.port)
    published = bulletins_in(live.bulletins) if live.bulletins is not None else None
    live.place.refuse_unbegun()  # the lock below would make the folder of a mistyped name
    events = events_to(live.events)
    with ExitStack() as held:
        taken = held.enter_context(listen(settings, live.reach.bind))
        port = taken.getsockname()[1]
        held.enter_context(served_once(live.place, live.reach.address(port)))
        store = held.enter_context(open_place(live.place, passphrase(live.place.keyring.name)))
        refuse_no_list()
        looked_over(store, say)
        hands = Hands(store.settings)
        agreement, procedure, text = agreement_worked_with(live.case, kept_body(store), store.entries(0))
        mission = Mission(store, agreement, procedure, hands=hands, evidence=own_evidence(live.case, say))
        noted(mission, text, say)
        accounts, keeper, desks = Accounts(store, hands), LogKeeper(store), desk_keeper(store)
        keeper.follow(mission)
        desks.follow(mission)
        sessions = Sessions(store.sessions, accounts.find, lambda: mission.settings)
        phones, reports = Phones(store, accounts), Reports(mission, store)
        here = f"{'https' if live.reach.guard else 'http'}://{settings.host}:{port}"
        room = held.enter_context(desk_beside(live.desk, live.case, here, say))
        answers = Answers(store, agreement.timing.zone)
        house = House(
            mission, store, accounts, sessions, log=keeper, desk_log=desks, phones=phones, reports=reports,
            desk=room, providers=live.providers, note=events,
            bulletins=published, answers=answers,
        )  # fmt: skip
        door = MissionDoor(
            sessions, live.reach.authorities(port), secure=live.reach.secure, shares=Shares(), note=events
        )
        held.enter_context(defects_noted(events))
        app = make_mission_app(house, door, form_bytes=settings.form_bytes, upload_bytes=settings.upload_bytes)

        held.enter_context(duty("calendar", LOOK_S, hours(mission, store, say), say))
        held.enter_context(duty("retention", RETAIN_S, lambda: keep_retention(mission, store), say))
        held.enter_context(duty("log", live.tick_s, keeper.tick, say))
        held.enter_context(duty("desk log", live.tick_s, desks.tick, say))
        if (anchor := live.anchor) is not None:
            for log in (store.mission_log, store.desk_log):
                look = lambda log=log: anchored_once(log, anchor.authority, anchor.roots)  # noqa: E731
                held.enter_context(duty("anchor", anchor.every_s, look, say))
        held.enter_context(duty("readers", READERS_S, answers.keep, say))
        if published is not None:
            published.of_log = lambda: said_by_log(mission)
            receipts = lambda: keep_receipts(mission, keeper, published, bulletin_check_page())  # noqa: E731
            held.enter_context(duty("bulletins", FOLDER_S, eased(published.look), say))
            held.enter_context(duty("receipts", live.tick_s, receipts, say))
        for one in live.providers:
            back = f"{live.reach.address(port)}sign-in/by/{one.setting.key}/back"
            say(f"the provider of {one.setting.unit} sends people back to {back}")
        if live.reach.guard and (why := known_to_browsers(live.reach.guard[0], live.reach.names[0])):
            say(f"the certificate: {why}; people have to be given its authority before they come")
        ready = f"the mission is served at {live.reach.address(port)} (stop it with Ctrl-C)"
        serve(app, taken, lambda: say(ready), lambda end: None, live.reach.guard)


def noted(mission: Mission, text: str, say: Callable[[str], None]) -> None:
    """The text of the file beside the mission goes on the record; another than the one in force is only proposed."""
    first = not mission.all_files("agreement")
    try:
        if note_text(mission, text) and not first:
            say("the file of the agreement was changed: that is proposed to the parties, and changes nothing yet")
    except Refusal as refusal:
        say(f"the file of the agreement is left out: {refusal.reasons[0].why} [{refusal.code}]")


def own_evidence(case: str, say: Callable[[str], None]) -> "pl.DataFrame | None":
    """The facts of the case's own evidence; where it cannot be read that is said, and the mission goes on without."""
    try:
        return evidence_of(case)
    except Refusal as refusal:
        say(f"the evidence in the case's folder is left out: {refusal.reasons[0].why} [{refusal.code}]")
        return None


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
