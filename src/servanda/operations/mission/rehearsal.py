"""A rehearsal: a mission of invented people and events, played from a story into a store that is thrown away."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from servanda.basis import now_us
from servanda.operations.mission.begin import agreement_at
from servanda.operations.mission.hands import Hands
from servanda.operations.mission.record import Mission
from servanda.operations.mission.story import Story, StoryClock, play, read_story

if TYPE_CHECKING:
    from servanda.store import SqlMission

#: The story that ships.
HILLS_AND_PLAIN: Final = "hills-and-plain"


def shipped_story(name: str = HILLS_AND_PLAIN) -> Story:
    """A story that comes with the program."""
    path = files("servanda.operations.mission").joinpath("stories", f"{name}.yaml")
    return read_story(path.read_text(encoding="utf-8"), f"{name}.yaml")


@contextmanager
def rehearsed(story: Story) -> "Iterator[tuple[Mission, SqlMission]]":
    """A story played in a store of its own, marked as a test; from its *now* on the clock goes as the wall's does.

    Nothing of it can get into a live store: it has its own, and is gone when this ends.
    """
    from servanda.store import Keyring, begin_mission

    agreement, procedure = agreement_at(story.agreement, story.body, story.annex)
    with TemporaryDirectory(prefix="servanda-rehearsal-") as folder:
        address = f"sqlite:///{Path(folder) / 'rehearsal.sqlite'}"
        clock = StoryClock(story.deeds[0].at if story.deeds else story.now)
        with begin_mission(address, Keyring.fresh(), clock.at, test=True) as store:
            for person in story.people:
                store.people.enrol(person, "", clock.at)
            hands = Hands()
            played = Mission(store, agreement, procedure, clock, hands=hands, terms=story.terms)
            play(played, story, clock)
            shift = clock.at - now_us()
            going = Mission(store, agreement, procedure, lambda: now_us() + shift, hands=hands, terms=story.terms)
            yield going, store
