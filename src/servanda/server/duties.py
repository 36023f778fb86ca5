"""What a mission's server does by itself while it runs: the calendar, and a batch of the log at every tick."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from servanda.basis import Refusal
from servanda.operations import Calendar, Mission, erase_agreed
from servanda.store import MissionStore

#: Seconds between looks at the calendar.
LOOK_S: Final = 5.0


def hours(mission: Mission, store: MissionStore) -> Callable[[], None]:
    """What the clock calls for: what others entered is taken in, what lapses is entered, what was agreed is erased."""
    calendar = Calendar(mission)

    def look() -> None:
        mission.catch_up()
        calendar.keep()
        erase_agreed(mission, store)

    return look


@contextmanager
def duty(name: str, every_s: float, run: Callable[[], object], say: Callable[[str], None]) -> Iterator[None]:
    """Something done at once and then again and again, at a steady beat, in a thread of its own.

    What the disk or database refuses is said once and tried again; anything else is a defect, said likewise, and the
    duty goes on: a calendar that stops in silence is worse than one that stumbles aloud.
    """
    over = threading.Event()

    def work() -> None:
        due, said = time.monotonic(), ""
        while not over.is_set():
            told = _tried(run)
            if told and told != said:
                say(f"{name}: {told}")
            if said and not told:
                say(f"{name}: it goes on")
            said = told
            # Ticks that were slept through are not made up for: the clock of the log tells nothing but its beat.
            due = max(due + every_s, time.monotonic())
            over.wait(due - time.monotonic())

    thread = threading.Thread(target=work, name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _tried(run: Callable[[], object]) -> str:
    try:
        run()
    except Refusal as refusal:
        return f"{refusal.reasons[0].why} [{refusal.code}]"
    except Exception as error:  # noqa: BLE001 - said, and gone on
        return f"defect: {type(error).__name__}"
    return ""
