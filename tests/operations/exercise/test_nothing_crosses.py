"""What belongs to an exercise gets into no mission, and what belongs to a mission into no exercise, by any way."""

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import ledger_worlds as lw
from liaison.schedules import hand
from operations.exercise.scripts import SMALL, Wall, begun
from servanda.basis import Refusal, as_exercise
from servanda.liaison import Replica, post, resumed, take_in, to_carry
from servanda.operations import (
    Accounts,
    LogKeeper,
    Mission,
    MissionPlace,
    Reports,
    Seen,
    agreement_at,
    back_up_mission,
    evacuate_mission,
    found_mission,
    look_at_mission,
    looked_at,
    open_place,
    opened_exercise,
    receive_mission,
    rehearsed,
    restore_mission,
    script_named,
    shipped_story,
)
from servanda.operations.exercise import read_script
from servanda.operations.exercise.founding import _PASSPHRASE
from servanda.operations.mission.founding import refuse_exercise_name
from servanda.phones import report_form
from servanda.store import Keyring, back_up, begin_mission, evacuate, keyring_from, open_mission, write_keyring

pytest.importorskip("argon2")
FOR = "a lamp under the old bridge"


def refused(act: Any, *given: Any, **named: Any) -> str:
    """The code of a refusal."""
    with pytest.raises(Refusal) as found:
        act(*given, **named)
    return found.value.code


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return begun(tmp_path / "exercise")


def place(folder: Path) -> MissionPlace:
    """The exercise, as somebody would name it to the verbs of a mission."""
    return MissionPlace(f"sqlite:///{folder / 'exercise.sqlite'}", folder / "exercise.keyring")


def elsewhere(folder: Path) -> MissionPlace:
    return MissionPlace(f"sqlite:///{folder / 'live.sqlite'}", folder / "live.keyring")


def test_no_verb_of_a_mission_opens_an_exercise(folder: Path, tmp_path: Path) -> None:
    for act in (
        lambda: open_place(place(folder), _PASSPHRASE),
        lambda: look_at_mission(place(folder), _PASSPHRASE),
        lambda: back_up_mission(place(folder), _PASSPHRASE, tmp_path / "copy"),
        lambda: evacuate_mission(place(folder), _PASSPHRASE, tmp_path / "out", FOR),
    ):
        assert refused(act) == "EXR020"
    assert not (tmp_path / "copy").exists() and not (tmp_path / "out").exists()
    with opened_exercise(folder) as (exercise, _):
        assert exercise.mission.last > 0, "it is left as it was"


def test_a_copy_of_an_exercise_becomes_no_mission(folder: Path, tmp_path: Path) -> None:
    ring = keyring_from(folder / "exercise.keyring", _PASSPHRASE)
    with open_mission(place(folder).address, ring, exercise=True) as store:
        back_up(store, tmp_path / "copy", 1)
    live = elsewhere(tmp_path)
    write_keyring(ring, live.keyring, FOR)
    assert refused(restore_mission, "tutorial-sound", tmp_path / "copy", live, FOR) == "EXR022"
    live.keyring.unlink()
    evacuate(open_mission(place(folder).address, ring, exercise=True), tmp_path / "out", FOR, 1)
    assert refused(receive_mission, tmp_path / "out", FOR, live, FOR) == "EXR022"
    assert not live.keyring.exists()


def test_the_mark_cannot_be_taken_off_a_store(folder: Path) -> None:
    """The keys are bound to the name that bears it."""
    with sqlite3.connect(folder / "exercise.sqlite") as base:
        base.execute("update mission set id = ?, test = 0", ("0" * 32,))
    base.close()
    assert refused(open_place, place(folder), _PASSPHRASE) == "STO105"


def test_a_mission_s_store_is_no_exercise(folder: Path, tmp_path: Path) -> None:
    live = elsewhere(tmp_path)
    ring = Keyring.fresh()
    begin_mission(live.address, ring, 1).close()
    assert refused(open_mission, live.address, ring, exercise=True) == "EXR021"
    for name in ("exercise.sqlite", "exercise.sqlite-wal", "exercise.sqlite-shm"):
        (folder / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "live.sqlite", folder / "exercise.sqlite")
    (folder / "exercise.keyring").unlink()
    write_keyring(ring, folder / "exercise.keyring", _PASSPHRASE)
    assert refused(lambda: opened_exercise(folder).__enter__()) == "EXR021"


def test_entries_of_an_exercise_are_read_into_no_mission(folder: Path) -> None:
    with opened_exercise(folder) as (exercise, store):
        entries = store.entries()
        assert entries[0].deed == "exercise:mission:begin" and entries[0].content["exercise"] == "small"

        class Taken:
            def append(self, *_: Any) -> tuple[Any, ...]:
                return ()

            def entries(self, after: int = 0) -> Any:
                return entries

            def taken_up(self, after: int, upto: int) -> Any:
                return entries

        agreement, procedure = agreement_at("tutorial-sound", "mission")
        assert refused(Mission, Taken(), agreement, procedure) == "EXR020"
        assert Mission(Taken(), exercise.mission.agreement, procedure).last == len(entries)


def test_nobody_outside_countersigns_an_exercise_s_log(folder: Path) -> None:
    with opened_exercise(folder) as (_, store):
        keeper = LogKeeper(store)
        keeper.tick()
        head = keeper.checkpoint()
        assert head is not None and head.startswith("exercise-small/")
        assert refused(looked_at, Seen(keeper.policy), head, keeper.file) == "EXR025"
    assert not lw.policy().origin.startswith("exercise-")


def test_bundles_of_the_line_cross_in_neither_direction() -> None:
    for one, other in (("exercise-valley", "valley"), ("valley", "exercise-valley")):
        there = Replica(one, "a", "b", hand("b").public)
        here = Replica(other, "b", "a", hand("a").public)
        _, bundle = to_carry(post(there, {"words": "x"}, 1), hand("a"), 1)
        assert refused(take_in, here, bundle, 1) == "EXR023"
        assert refused(resumed, here, bundle) == "EXR023"
        same, contents = take_in(replace(here, line=one), bundle, 1)
        assert len(contents) == 1 and same.owed


def test_reports_of_phones_cross_in_neither_direction(folder: Path) -> None:
    def submission(form: str) -> bytes:
        return (
            f'<data xmlns:orx="http://openrosa.org/xforms" id="{form}" version="1"><concerns>no</concerns>'
            "<orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta></data>"
        ).encode()

    with opened_exercise(folder) as (exercise, store), rehearsed(shipped_story()) as (mission, other):
        ours = report_form(exercise.mission.agreement).id
        theirs = report_form(mission.agreement).id
        assert ours == as_exercise("tutorial-sound").join(("servanda-report-", "")) and ours != theirs
        monitor = next(one for one in Accounts(other).everybody() if one.id == "mission-monitor-1")
        assert refused(Reports(mission, other).take_in, monitor, submission(ours), {}, False) == "EXR024"
        verifier = exercise.script.person("verifier")
        assert refused(Reports(exercise.mission, store).take_in, verifier, submission(theirs), {}, False) == "EXR024"
        assert refused(Reports(mission, other).take_in, monitor, submission("servanda-report-x"), {}, False) == "PHO003"


def test_no_mission_is_begun_under_a_name_of_an_exercise(tmp_path: Path) -> None:
    assert refused(refuse_exercise_name, "exercise-valley") == "EXR026"
    case = tmp_path / "case"
    shutil.copytree(Path(__file__).parents[3] / "agreements" / "tutorial-sound", case)
    paper = case / "agreement.yaml"
    paper.write_text(paper.read_text("utf-8").replace("id: tutorial-sound", "id: exercise-sound"), encoding="utf-8")
    people = tmp_path / "people.yaml"
    people.write_text("people: []\n", encoding="utf-8")
    assert refused(found_mission, str(case), people, FOR, elsewhere(tmp_path)) == "EXR026"


def test_folders_and_names_that_are_no_exercise_are_refused(folder: Path, tmp_path: Path) -> None:
    assert refused(script_named, "no-such-exercise") == "EXR027"
    assert refused(begun, folder) == "EXR028"
    assert refused(lambda: opened_exercise(tmp_path).__enter__()) == "EXR028"
    (folder / "exercise.yaml").write_text(SMALL.replace("Shots in the north", "Nothing"), encoding="utf-8")
    assert refused(lambda: opened_exercise(folder, Wall()).__enter__()) == "EXR030"


def test_a_past_that_is_refused_leaves_nothing_half_made(tmp_path: Path) -> None:
    past = '  - {at: 2024-03-11T07:00, by: hills-officer, deed: "duty:entry:write", file: log}\n'
    script = read_script(SMALL.replace("injects:\n", f"history:\n{past}injects:\n"), "small.yaml")
    assert refused(begun, tmp_path / "new", script) == "MEC001"
    assert not (tmp_path / "new").exists()
