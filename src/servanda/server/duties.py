"""What a mission's server does by itself while it runs: the calendar, and a batch of the log at every tick."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from servanda.basis import SECOND, Refusal, now_us
from servanda.operations import Calendar, Mission, erase_agreed
from servanda.store import MissionStore

#: A leap second, and what is corrected little by little, is no jump.
_JUMP_S: Final = 2.0
#: Seconds between looks at the calendar.
LOOK_S: Final = 5.0
#: Seconds between looks at the folder of bulletins, and how many times as long as it took the next one waits at least.
FOLDER_S: Final = 1.0
_EASE: Final = 20
#: Seconds for which what readers do is counted in memory alone.
READERS_S: Final = 60.0


def hours(mission: Mission, store: MissionStore, say: Callable[[str], None]) -> Callable[[], None]:
    """What the clock calls for: what others entered is taken in, what lapses is entered, what was agreed is erased."""
    calendar, clock = Calendar(mission), Clock()

    def look() -> None:
        jumped = clock.jumped(now_us(), time.monotonic())
        if jumped:
            say(jumped)
        mission.catch_up()
        calendar.keep()
        erase_agreed(mission, store)

    return look


def eased(run: Callable[[], object]) -> Callable[[], None]:
    """The same, left out as often as it has to be for it to take no more than a twentieth of the time."""
    rest = 0.0

    def look() -> None:
        nonlocal rest
        begun = time.monotonic()
        if begun < rest:
            return
        try:
            run()
        finally:
            rest = begun + _EASE * (time.monotonic() - begun)

    return look


class Clock:
    """This machine's clock beside one that nobody sets: a jump is noticed at the next look."""

    def __init__(self) -> None:
        self._ahead: float | None = None

    def jumped(self, now: int, steady_s: float) -> str:
        """Words for a jump since the last look; empty where there was none. ``now``: µs; ``steady_s``: seconds."""
        ahead = now / SECOND - steady_s
        by, self._ahead = ahead - (ahead if self._ahead is None else self._ahead), ahead
        if abs(by) < _JUMP_S:
            return ""
        way = "forward, or the machine slept" if by > 0 else "back"
        return f"clock: it was set {way}, by {abs(by):.0f} s; entries keep their order, their hours may not"


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
