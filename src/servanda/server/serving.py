"""A mission served: its pages, the calendar that keeps its hours, and a clean stop."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from servanda.operations import Accounts, Mission, Phones, Reports, keep_calendar, rehearsed, shipped_story
from servanda.server.loopback import listen, serve
from servanda.server.opening import refuse_without, shown_in_browser
from servanda.server.settings import read_settings

#: Seconds between looks at the calendar.
_LOOK: Final = 5.0
_NEEDED: Final = (
    "PIL", "argon2", "cryptography", "defusedxml", "fastapi", "multipart", "pyxform", "sqlalchemy", "uvicorn",
)  # fmt: skip


def serve_rehearsal(
    *, port: int = 0, browser: bool = True, story: str = "", say: Callable[[str], None] = lambda words: None
) -> None:
    """Serve a rehearsal to this machine alone, one click per role, until it is stopped; nothing of it is kept.

    Refuses (SRV001, SRV002) a port that cannot be had, (SRV004) a program installed without what a mission needs.
    """
    refuse_without(_NEEDED, "mission")
    from servanda.web import House, MissionDoor, Sessions, make_mission_app

    settings = read_settings(port)
    with listen(settings) as taken, rehearsed(shipped_story(story) if story else shipped_story()) as (mission, store):
        authority = f"{settings.host}:{taken.getsockname()[1]}"
        accounts = Accounts(store)
        sessions = Sessions(store.sessions, accounts.find)
        phones, reports = Phones(store, accounts), Reports(mission, store)
        house = House(mission, accounts, sessions, rehearsal=True, phones=phones, reports=reports)
        door = MissionDoor(sessions, (authority, f"localhost:{authority.rpartition(':')[2]}"), secure=False)
        app = make_mission_app(house, door, form_bytes=settings.form_bytes, upload_bytes=settings.upload_bytes)

        def ready() -> None:
            address = f"http://{authority}/"
            if browser and shown_in_browser(address):
                say(f"open in your browser at {address}")
            else:
                say(f"open this address in a browser on this machine: {address}")

        with kept(mission):
            serve(app, taken, ready, lambda end: None)


@contextmanager
def kept(mission: Mission) -> Iterator[None]:
    """The mission's calendar kept while this lasts: what falls due and what lapses enters itself at its hour."""
    over = threading.Event()

    def run() -> None:
        while not over.wait(_LOOK):
            mission.catch_up()
            keep_calendar(mission)

    thread = threading.Thread(target=run, name="calendar", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
