"""An exercise served: the room over a mission of its own, its clock in the facilitator's hands."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from servanda.basis import SECOND, now_us
from servanda.ledger import Note, read_checkpoint
from servanda.operations import (
    Accounts,
    Exercise,
    LogKeeper,
    MissionPlace,
    Phones,
    Reports,
    desk_keeper,
    erase_agreed,
    opened_exercise,
    own_signers,
)
from servanda.server.duties import duty
from servanda.server.live import NEEDED
from servanda.server.loopback import listen, serve
from servanda.server.once import served_once
from servanda.server.opening import refuse_without
from servanda.server.reach import Reach
from servanda.server.settings import read_settings
from servanda.store import SqlMission

#: Seconds between looks at what is due: at the fastest pace that is a minute of the exercise.
LOOK_S: Final = 1.0
_TICK_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class Served:
    """What an exercise is served from; ``running``: the clock goes from the beginning on."""

    folder: Path
    reach: Reach
    port: int = 0
    running: bool = False
    pace: int | None = None


def serve_exercise(one: Served, say: Callable[[str], None]) -> None:
    """Serve an exercise until it is stopped: prints a word for each who takes part, and one for the facilitator.

    Refuses as ``serve_mission`` does, a folder without an exercise (EXR028), and a pace there is none of (EXR029).
    """
    refuse_without(NEEDED, "mission")
    from servanda.web import House, MissionDoor, Sessions, Training, make_mission_app

    settings = read_settings(one.port)
    with ExitStack() as held:
        taken = held.enter_context(listen(settings, one.reach.bind))
        port = taken.getsockname()[1]
        place = MissionPlace(f"sqlite:///{one.folder / 'exercise.sqlite'}", one.folder / "exercise.keyring")
        held.enter_context(served_once(place, one.reach.address(port)))
        exercise, store = held.enter_context(opened_exercise(one.folder))
        accounts, keeper, mission = Accounts(store), LogKeeper(store), exercise.mission
        desks = desk_keeper(store)
        training = Training(exercise, accounts)
        sessions = Sessions(store.sessions, training.find, idle=training.idle)
        phones, reports = Phones(store, accounts), Reports(mission, store)
        house = House(
            mission, store, accounts, sessions, log=keeper, desk_log=desks, phones=phones, reports=reports,
            training=training,
        )  # fmt: skip
        door = MissionDoor(sessions, one.reach.authorities(port), secure=one.reach.secure)
        app = make_mission_app(house, door, form_bytes=settings.form_bytes, upload_bytes=settings.upload_bytes)
        if one.running or one.pace is not None:
            exercise.set_clock(running=one.running, pace=one.pace)
        held.enter_context(duty("exercise", LOOK_S, lambda: looked_after(exercise, store), say))
        held.enter_context(duty("log", _TICK_S, lambda: ticked(keeper, store), say))
        held.enter_context(duty("desk log", _TICK_S, desks.tick, say))

        def ready() -> None:
            say(f"EXERCISE {exercise.script.name}, kept in {one.folder}")
            for line in words_of(training):
                say(line)
            say(f"the exercise is served at {one.reach.address(port)} (stop it with Ctrl-C)")

        serve(app, taken, ready, lambda end: None, one.reach.guard)


def words_of(training: Any) -> list[str]:
    """A line for each who takes part: who they are, and the word they sign in with."""
    people = {one.id: f"{one.role.value}, {one.unit}" for one in training.exercise.script.trainees}
    told = ((name, word, people.get(name, "the clock and the injects")) for name, word in training.words.items())
    return [f"word of {name}: {word}  ({who})" for name, word, who in told]


def looked_after(exercise: Exercise, store: SqlMission) -> None:
    """What the exercise's clock calls for."""
    exercise.step()
    erase_agreed(exercise.mission, store)


def ticked(keeper: LogKeeper, store: SqlMission) -> None:
    """A batch of the log, countersigned by the exercise itself: nobody outside signs anything of it."""
    head = keeper.tick()
    checkpoint = read_checkpoint(head.text)
    told = tuple(signer.sign(checkpoint, now_us() // SECOND) for signer in own_signers(store))
    keeper.countersign(str(Note(head.text, told)))
