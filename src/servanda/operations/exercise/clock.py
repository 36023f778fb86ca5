"""The clock of an exercise: it begins where the script says, runs at a pace, stands still, goes ahead; never back."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock


@dataclass(frozen=True, slots=True)
class Setting:
    """How a clock goes: ``at`` µs of the exercise when it was set so, ``pace`` times the wall's, ``running`` or not."""

    at: int
    pace: int
    running: bool


class ExerciseClock:
    """Now in µs of the exercise. ``wall`` gives µs of the real time that its pace is counted by."""

    def __init__(self, wall: Callable[[], int], setting: Setting) -> None:
        self._wall, self._setting, self._since = wall, setting, wall()
        self._lock = Lock()

    def __call__(self) -> int:
        """Now."""
        with self._lock:
            return self._now()

    @property
    def setting(self) -> Setting:
        """How it goes, as of now."""
        with self._lock:
            return Setting(self._now(), self._setting.pace, self._setting.running)

    def set(self, *, pace: int | None = None, running: bool | None = None, at: int | None = None) -> Setting:
        """From now on at another pace, running or not, and ahead to a time; one that is past changes nothing of it."""
        with self._lock:
            now, before = self._now(), self._setting
            self._since = self._wall()
            self._setting = Setting(
                max(now, at or now),
                before.pace if pace is None else pace,
                before.running if running is None else running,
            )
            return self._setting

    def _now(self) -> int:
        # A wall clock set back stops the exercise's; it does not turn it back.
        gone = max(0, self._wall() - self._since) if self._setting.running else 0
        return self._setting.at + gone * self._setting.pace
