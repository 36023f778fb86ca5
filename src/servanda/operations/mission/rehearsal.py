"""A rehearsal: a mission of invented people and events, played from a story into a store that is thrown away."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from servanda.agreement import Agreement
from servanda.basis import now_us
from servanda.mechanism import Procedure
from servanda.operations.mission.begin import agreement_at
from servanda.operations.mission.hands import Hands
from servanda.operations.mission.record import Mission
from servanda.operations.mission.rehearsal_logs import BeatsBefore, RehearsalLogs
from servanda.operations.mission.story import Story, StoryClock, play, read_story

if TYPE_CHECKING:
    from servanda.store import SqlMission

#: The story that ships.
HILLS_AND_PLAIN: Final = "hills-and-plain"


def shipped_story(name: str = HILLS_AND_PLAIN) -> Story:
    """A story that comes with the program."""
    path = files("servanda.operations.mission").joinpath("stories", f"{name}.yaml")
    return read_story(path.read_text(encoding="utf-8"), f"{name}.yaml")


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A rehearsal under way: its mission, its store, its logs."""

    mission: Mission
    store: "SqlMission"
    logs: RehearsalLogs


@contextmanager
def rehearsed_with_logs(story: Story) -> Iterator[Rehearsal]:
    """A story played as ``rehearsed`` plays it, its logs kept from some minutes before its *now* on."""
    with _stage(story) as stage:
        logs = RehearsalLogs(stage.store, stage.procedure.parties, stage.clock)
        mission = stage.played(BeatsBefore(logs, stage.clock, story.now))
        yield Rehearsal(mission, stage.store, logs)


@contextmanager
def rehearsed(story: Story) -> "Iterator[tuple[Mission, SqlMission]]":
    """A story played in a store of its own, marked as a test; from its *now* on the clock goes as the wall's does.

    Nothing of it can get into a live store: it has its own, and is gone when this ends.
    """
    with _stage(story) as stage:
        yield stage.played(), stage.store


class _Clock(StoryClock):
    """The story's, which from some instant on goes as the wall's does."""

    _shift: int | None = None

    def __call__(self) -> int:
        return self.at if self._shift is None else now_us() + self._shift

    def goes_on(self) -> None:
        """From now on."""
        self._shift = self.at - now_us()


@dataclass(frozen=True, slots=True)
class _Stage:
    """A store with the people of a story, at its beginning."""

    story: Story
    store: "SqlMission"
    agreement: Agreement
    procedure: Procedure
    clock: _Clock

    def played(self, meanwhile: Callable[[int], None] | None = None) -> Mission:
        """The mission once the story was played; its clock goes on."""
        first = self._mission(hands := Hands())
        play(first, self.story, self.clock, meanwhile=meanwhile)
        self.clock.goes_on()
        return self._mission(hands)

    def _mission(self, hands: Hands) -> Mission:
        return Mission(self.store, self.agreement, self.procedure, self.clock, hands=hands, terms=self.story.terms)


@contextmanager
def _stage(story: Story) -> Iterator[_Stage]:
    from servanda.store import Keyring, begin_mission

    agreement, procedure = agreement_at(story.agreement, story.body, story.annex)
    with TemporaryDirectory(prefix="servanda-rehearsal-") as folder:
        address = f"sqlite:///{Path(folder) / 'rehearsal.sqlite'}"
        clock = _Clock(story.deeds[0].at if story.deeds else story.now)
        with begin_mission(address, Keyring.fresh(), clock.at, test=True) as store:
            for person in story.people:
                store.people.enrol(person, "", clock.at)
            yield _Stage(story, store, agreement, procedure, clock)
