"""An exercise begun in a folder of its own, and opened again; nothing of it is ever part of a mission."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from servanda.access import PROGRAM, DataClass, Draft
from servanda.basis import Place, Refusal, as_exercise, fresh_bytes, now_us
from servanda.ledger import Kind, Signer
from servanda.operations.exercise.clock import ExerciseClock, Setting
from servanda.operations.exercise.journal import JOURNAL, Event, Happened, Journal
from servanda.operations.exercise.running import Exercise
from servanda.operations.exercise.script import Script
from servanda.operations.exercise.script_file import read_script
from servanda.operations.mission.begin import agreement_at
from servanda.operations.mission.hands import Hands
from servanda.operations.mission.log_settings import begin_log
from servanda.operations.mission.people_file import PeopleFile
from servanda.operations.mission.record import Mission
from servanda.operations.mission.story import Story, StoryClock, play

if TYPE_CHECKING:
    from servanda.store import SqlMission

_SCRIPT, _RECORD, _KEYRING = "exercise.yaml", "exercise.sqlite", "exercise.keyring"
#: Nothing in an exercise is secret: its keys are kept so that it can be stopped and gone on with.
_PASSPHRASE: Final = "an exercise holds no secret"
_SEEDS: Final = "exercise/seeds"
_DESK: Final = "desk/keys"
_SIGNERS: Final = (("one", "party"), ("other", "party"), ("third", "neutral"))
BEGIN: Final = "exercise:mission:begin"


def shipped_scripts() -> tuple[str, ...]:
    """The names of the exercises that come with the program."""
    folder = files("servanda.operations.exercise").joinpath("scripts")
    return tuple(sorted(one.name.removesuffix(".yaml") for one in folder.iterdir() if one.name.endswith(".yaml")))


def script_named(given: str) -> Script:
    """An exercise by the path of its file, or the name of one that ships; refuses (EXR027) what is neither."""
    from servanda.store import read_paper

    path = Path(given)
    if path.is_file():
        paper = read_paper(path)
        return read_script(paper.text, paper.name)
    if given in shipped_scripts():
        held = files("servanda.operations.exercise").joinpath("scripts", f"{given}.yaml")
        return read_script(held.read_text(encoding="utf-8"), f"{given}.yaml")
    why = f"there is no exercise {given[:60]!r}: no file, and none that comes with the program"
    raise Refusal("EXR027", why, f"name a file, or one of {', '.join(shipped_scripts())}", Place(given[:60]))


def is_exercise_folder(given: str) -> bool:
    """Whether a folder holds an exercise that was begun."""
    return (Path(given) / JOURNAL).is_file()


def begin_exercise(script: Script, folder: Path, *, pace: int | None = None) -> None:
    """Begins an exercise in a new folder: its record, its past, its clock standing at the beginning.

    Refuses (EXR028) a folder that holds something, and a script whose past or agreement does not hold.
    """
    if folder.exists() and any(folder.iterdir()):
        why = "something is kept there already, and is left as it is"
        raise Refusal("EXR028", why, "name a new folder; go on with an exercise by its folder", Place(str(folder)))
    agreement_at(script.agreement, script.body, script.annex)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        made = _begun(script, folder)
    except BaseException:
        # A past that is refused leaves nothing half made; the folder was empty.
        shutil.rmtree(folder)
        raise
    setting = {"at": script.begins, "pace": pace or script.pace, "running": False, "ahead": False}
    more = {"exercise": script.name, "digest": script.digest, "clock": setting, "files": made}
    Journal(folder).add(Event(Happened.BEGUN, script.begins, more=more))


def _begun(script: Script, folder: Path) -> dict[str, str]:
    """Script, keys and record of a new exercise; the files of its past by their names."""
    from servanda.store import Keyring, begin_mission, write_durably, write_keyring

    ring = Keyring.fresh()
    write_durably(folder / _SCRIPT, script.text.encode())
    write_keyring(ring, folder / _KEYRING, _PASSPHRASE)
    with begin_mission(_address(folder), ring, script.begins, exercise=True) as store:
        for one in script.people:
            store.people.enrol(one.person, "", script.begins)
        store.settings.put(_SEEDS, _fresh_seeds(script), sealed=True)
        _begin_log(store, script)
        return _history(script, store)


@contextmanager
def opened_exercise(folder: Path, wall: Callable[[], int] = now_us) -> "Iterator[tuple[Exercise, SqlMission]]":
    """An exercise to go on with, its clock standing still as it was left; ``wall``: what its pace is counted by.

    Refuses (EXR028) a folder without one, (EXR021) one in which a mission is kept, (EXR030) another script than began.
    """
    from servanda.store import keyring_from, open_mission, read_paper

    if not is_exercise_folder(str(folder)):
        why = "no exercise was begun here"
        raise Refusal("EXR028", why, "begin one with 'servanda exercise NAME'", Place(str(folder)))
    journal = Journal(folder)
    paper = read_paper(folder / _SCRIPT)
    script = read_script(paper.text, paper.name)
    if not journal.events or journal.events[0].more.get("digest") != script.digest:
        why = "the script in this folder is not the one the exercise began with"
        raise Refusal("EXR030", why, "put it back as it was, or begin another exercise", Place(paper.name))
    ring = keyring_from(folder / _KEYRING, _PASSPHRASE)
    with open_mission(_address(folder), ring, exercise=True) as store:
        clock = ExerciseClock(wall, _setting_in(journal, store))
        mission = _mission(script, store, clock)
        yield Exercise(script, mission, journal, clock), store


def _mission(script: Script, store: "SqlMission", clock: Callable[[], int]) -> Mission:
    agreement, procedure = agreement_at(script.agreement, script.body, script.annex)
    marked = replace(agreement, id=as_exercise(agreement.id))
    return Mission(store, marked, procedure, clock, hands=_Hands(store.settings), terms=script.terms)


def _history(script: Script, store: "SqlMission") -> dict[str, str]:
    """Enters the mark and what was done before; the files of it by their names."""
    begun = min((one.at for one in script.history), default=script.begins)
    clock = StoryClock(begun)
    mission = _mission(script, store, clock)
    content = {"exercise": script.name, "digest": script.digest}
    mission.enter(PROGRAM, [Draft(BEGIN, fresh_bytes(16).hex(), DataClass.PUBLIC, content, key="begin")])
    people = tuple(one.person for one in script.people)
    story = Story(script.agreement, script.body, script.begins, people, script.history)
    return play(mission, story, clock)


def _setting_in(journal: Journal, store: "SqlMission") -> Setting:
    """How the clock stood: where it was last set or the record last grew, at its pace, standing still."""
    told = next(one.more["clock"] for one in reversed(journal.events) if "clock" in one.more)
    last = store.entries(store.last() - 1)[-1].recorded if store.last() else 0
    at = max(int(told["at"]), last, *(one.at for one in journal.events))
    return Setting(at, int(told["pace"]), False)


def _begin_log(store: "SqlMission", script: Script) -> None:
    """A log under a name of the exercise, which countersigns itself: nobody outside signs anything of it."""
    origin = f"{as_exercise(script.name)}/{store.id}"
    signing: list[dict[str, Any]] = []
    seeds: dict[str, Any] = {}
    for name, role in _SIGNERS:
        signer = Signer(as_exercise(name), Kind.COSIGNATURE, fresh_bytes(32))
        seeds[signer.name] = signer.seed.hex()
        signing.append({"name": signer.name, "role": role, "keys": [{"key": str(signer.key)}]})
    begin_log(store, PeopleFile((), {"countersigners": signing}, origin), origin)
    store.settings.put("exercise/signers", seeds, sealed=True)


def own_signers(store: "SqlMission") -> tuple[Signer, ...]:
    """The keys an exercise countersigns its own log with."""
    held = store.settings.get("exercise/signers") or {}
    return tuple(Signer(name, Kind.COSIGNATURE, bytes.fromhex(seed)) for name, seed in held.items())


def _fresh_seeds(script: Script) -> dict[str, list[str]]:
    return {one.person.id: [one.person.unit, fresh_bytes(32).hex()] for one in script.people}


def _address(folder: Path) -> str:
    return f"sqlite:///{folder / _RECORD}"


class _Hands(Hands):
    """Keys of the exercise's people, kept with it in the open: nobody takes up a place, and they stay the same."""

    def __init__(self, settings: Any) -> None:
        super().__init__(None)
        self._kept = settings
        held = settings.get(_SEEDS) or {}
        self._open = {name: (unit, bytes.fromhex(seed)) for name, (unit, seed) in held.items()}

    def _desk_secrets(self) -> tuple[bytes, bytes]:
        held = self._kept.get(_DESK)
        if held is None:
            held = {"secret": fresh_bytes(32).hex(), "seed": fresh_bytes(32).hex()}
            self._kept.put(_DESK, held, sealed=True)
        return bytes.fromhex(held["secret"]), bytes.fromhex(held["seed"])
