"""A rehearsal served: an invented mission under way, for whoever wants to see the room or learn it."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from servanda.operations import (
    TICK_S,
    Accounts,
    Answers,
    Phones,
    Reports,
    bulletins_in,
    rehearsed_with_logs,
    said_by_log,
    shipped_story,
)
from servanda.server.beside import desk_beside
from servanda.server.duties import FOLDER_S, LOOK_S, READERS_S, duty, eased, hours
from servanda.server.live import NEEDED
from servanda.server.loopback import listen, serve
from servanda.server.opening import refuse_without, shown_in_browser
from servanda.server.settings import read_settings


def serve_rehearsal(
    *,
    port: int = 0,
    browser: bool = True,
    story: str = "",
    desk: str = "",
    bulletins: Path | None = None,
    say: Callable[[str], None] = lambda words: None,
) -> None:
    """Serve a rehearsal to this machine alone, one click per role, until it is stopped; nothing of it is kept.

    Refuses (SRV001, SRV002) a port that cannot be had, (SRV004) a program installed without what a mission needs.
    """
    refuse_without(NEEDED, "mission")
    from servanda.web import House, MissionDoor, Sessions, make_mission_app

    settings = read_settings(port)
    published = bulletins_in(bulletins) if bulletins is not None else None
    told = shipped_story(story) if story else shipped_story()
    with listen(settings) as taken, rehearsed_with_logs(told) as one, ExitStack() as held:
        mission, store = one.mission, one.store
        authority = f"{settings.host}:{taken.getsockname()[1]}"
        room = held.enter_context(desk_beside(desk, "", f"http://{authority}", say))
        accounts = Accounts(store)
        sessions = Sessions(store.sessions, accounts.find, lambda: mission.settings)
        phones, reports = Phones(store, accounts), Reports(mission, store)
        answers = Answers(store, mission.agreement.timing.zone)
        house = House(
            mission, store, accounts, sessions, rehearsal=True, log=one.logs.mission, desk_log=one.logs.desk,
            phones=phones, reports=reports, desk=room, bulletins=published, answers=answers,
        )  # fmt: skip
        door = MissionDoor(sessions, (authority, f"localhost:{authority.rpartition(':')[2]}"), secure=False)
        app = make_mission_app(house, door, form_bytes=settings.form_bytes, upload_bytes=settings.upload_bytes)

        def ready() -> None:
            address = f"http://{authority}/"
            if browser and shown_in_browser(address):
                say(f"open in your browser at {address}")
            else:
                say(f"open this address in a browser on this machine: {address}")

        held.enter_context(duty("readers", READERS_S, answers.keep, say))
        if published is not None:
            published.of_log = lambda: said_by_log(mission)
            held.enter_context(duty("bulletins", FOLDER_S, eased(published.look), say))
        # The logs' next beat first: whoever opens the room finds a head that somebody has not countersigned yet.
        held.enter_context(duty("logs", TICK_S, one.logs.beat, say))
        with duty("calendar", LOOK_S, hours(mission, store, say), say):
            serve(app, taken, ready, lambda end: None)
