"""Whatever fails, and wherever somebody is killed, a mission is as before the step or as after it, never between."""

import os
import re
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import ledger_worlds as lw
from mission_faults import Counter, die, fail, in_child
from mission_worlds import NOW, POLICY, RING, Place, draft, enter, held, person, tick
from servanda.access import DataClass
from servanda.basis import DAY, Refusal
from servanda.bulletin import Comment, Standing, withdrawn
from servanda.ledger import read_checkpoint, stamp_request
from servanda.store import Credentials, MissionStore, Passkey, back_up, restore, verify_mission
from servanda.store.mission.faults import watched
from tests.examples import of_this_run
from time_authority import Authority

HEADS = [str(one) for one in lw.grown(*[lw.EVERYBODY] * 12).heads]
Step = Callable[[MissionStore], Any]
MOST_POINTS = 60


def _erase(store: MissionStore) -> None:
    waiting = {one.commitment for one in store.waiting()}
    logged = [n for n in range(1, store.last() + 1) if n <= store.last() - len(waiting)]
    left = [one.position for one in store.entries() if not one.erased and one.position in logged]
    store.erase(*left[:2])


def _append(store: MissionStore) -> None:
    n = store.last() + 1
    enter(store, draft(n), draft(n + 1, DataClass.SOURCE), draft(n + 2))


def _enrol(store: MissionStore) -> None:
    store.people.enrol(person(len(store.people.all()) + 1), "Olena", NOW)


def _countersigned(store: MissionStore) -> None:
    last = store.countersigned.last(lw.ORIGIN)
    store.countersigned.keep(last, HEADS[0 if last is None else HEADS.index(last) + 1])


#: Each may be taken again and again, and always changes something.
STEPS: dict[str, Step] = {
    "append": _append,
    "tick": tick,
    "erase": _erase,
    "enrol": _enrol,
    "credentials": lambda store: store.people.set_credentials("p-1", Credentials("new", b"factor"), NOW),
    "passkey": lambda store: store.people.add_passkey("p-1", Passkey(b"%d" % time.time_ns(), b"public"), NOW),
    "passkey gone": lambda store: store.people.remove_passkey("p-1", b"one that is not there"),
    "setting": lambda store: store.settings.put("width", store.settings.get("width") + 1),
    "original": lambda store: store.originals.keep(b"photograph %d" % store.last(), DataClass.SOURCE, NOW),
    "countersigned": _countersigned,
}
#: What a step changes of all that is held.
CHANGES = {
    "append": {"entries", "waiting", "places"},
    "tick": {"heads", "tree", "waiting"},
    "erase": {"entries", "places"},
    "enrol": {"people", "names"},
    "setting": {"settings"},
    "countersigned": {"seen"},
}


def _begun(place: Place) -> Any:
    with place.begin() as store:
        enter(store, *(draft(n, DataClass.SITE if n % 2 else DataClass.MECHANISM) for n in range(40)))
        tick(store, 36)
        store.people.enrol(person(1), "Halyna", NOW)
        store.settings.put("width", 8)
        return held(store)


def _as_it_stands(place: Place) -> Any:
    with place.open() as store:
        assert verify_mission(store).sound  # type: ignore[arg-type]
        return held(store)


def _bare(state: Any) -> Any:
    """A state without countersignatures, which come by themselves."""
    return state | {"heads": [one.partition("\n\n")[0] for one in state["heads"]]}


def _look(state: Any, before: Any, step: str) -> bool:
    """Before the step or after it: what the step makes is there whole, or not at all; whether it is there."""
    changed = {name for name in before if _bare(state)[name] != _bare(before)[name]}
    made = CHANGES.get(step, set())
    # Nothing waits after some ticks, and of an act none may lie on a map.
    assert changed in (set(), made, made - {"waiting"}), (step, changed)
    if step == "append":
        assert len(state["entries"]) - len(before["entries"]) in (0, 3)
    if step == "erase":
        assert sum(one.erased for one in state["entries"]) - sum(one.erased for one in before["entries"]) in (0, 2)
    return bool(changed)


@pytest.mark.parametrize("step", STEPS)
def test_failing_at_each_point_leaves_it_before_or_after(place: Place, step: str) -> None:
    before = _begun(place)
    for n in range(1, MOST_POINTS):
        counter = Counter(n, fail)
        store = place.open()
        try:
            with watched(counter):
                STEPS[step](store)
        except (Refusal, OSError):
            # The store itself goes on: nothing is stuck, nothing is half there.
            _look(held(store), before, step)
        finally:
            store.close()
        state = _as_it_stands(place)
        changed = _look(state, before, step)
        if not counter.reached:
            assert changed or step not in CHANGES
            break
        before = state
    else:
        pytest.fail(f"{step} never ran to its end")
    assert {"turn", "run", "commit", "committed"} <= set(counter.passed)
    if step == "erase" and place.kind == "sqlite":
        gone = [one.position for one in state["entries"] if one.erased]
        assert gone
        assert not any(f'"word {n - 1}"'.encode() in place.bytes() for n in gone)


#: A process for each point: the steps that everything else is made of every time, the others where time is taken, at
#: the gate at every third.
_OFTEN = ("append", "tick", "erase")
KILLED = [pytest.param(one, marks=() if one in _OFTEN else pytest.mark.slow) for one in STEPS]


@pytest.mark.parametrize("step", KILLED)
def test_being_killed_at_each_point_leaves_it_before_or_after(place: Place, step: str) -> None:
    before = _begun(place)
    for n in range(1, MOST_POINTS, 1 if step in _OFTEN else of_this_run(1, 3, gate=3)):

        def run(n: int = n) -> None:
            with place.open() as store, watched(Counter(n, die)):
                STEPS[step](store)

        ended = in_child(run)
        state = _as_it_stands(place)
        changed = _look(state, before, step)
        if ended == 0:
            assert changed or step not in CHANGES
            break
        assert os.WTERMSIG(ended) == signal.SIGKILL
        before = state
    else:
        pytest.fail(f"{step} never ran to its end")


def test_every_point_of_the_store_is_passed_by_what_is_made_to_fail(tmp_path: Path) -> None:
    """The list of points is that of the source: a new one without a step that passes it fails here."""
    import servanda.store.mission as package
    from servanda.store import evacuate, keyring_from, prune_backups, write_keyring

    [folder] = package.__path__
    sources = [path.read_text(encoding="utf-8") for path in Path(folder).rglob("*.py")]
    named = {name for text in sources for name in re.findall(r'\bpoint\("([^"]+)"\)', text)}
    counter = Counter(0, fail)
    keys = tmp_path / "keys"
    place = Place("sqlite", f"sqlite:///{tmp_path / 'mission.db'}", tmp_path)
    with watched(counter):
        _begun(place)
        with place.open() as store:
            for step in STEPS.values():
                step(store)
            head = tick(store)
            reply = Authority().answer(stamp_request(head.text))
            store.anchors.keep(read_checkpoint(head.text).size, NOW, reply)
            store.hand.base.scrub(())  # type: ignore[attr-defined]
            told = Comment("0" * 32, 0, "b", "", Standing.WAITING, "2026-01-01", "A name", "Words", bytes(32))
            said = store.answers.add(told)
            assert store.answers.change(said, withdrawn(said), "withdraw", "", "", "2026-01-01")
            store.answers.add(replace(told, id="1" * 32))
            assert store.answers.expire("2026-02-01", "2026-W06") == (1, 0)
            store.log_folder(tmp_path / "log", POLICY)
            back_up(store, tmp_path / "x.backup", NOW)  # type: ignore[arg-type]
        restore(tmp_path / "x.backup", f"sqlite:///{tmp_path / 'again.db'}", RING).close()
        assert prune_backups(tmp_path, store.id, NOW + 31 * DAY) == (tmp_path / "x.backup",)
        write_keyring(RING, keys, "four words of no kin")
        store = place.open(keyring_from(keys, "four words of no kin"))
        evacuate(store, tmp_path / "out", "four words of no kin", NOW, [keys])  # type: ignore[arg-type]
    assert named - set(counter.passed) == {"wipe:drop"}  # PostgreSQL's alone.
    assert len(named) > 30


def test_beginning_is_whole_or_not_at_all(place: Place) -> None:
    for n in range(1, MOST_POINTS):
        counter = Counter(n, fail)
        try:
            with watched(counter), place.begin() as store:
                assert not counter.reached
                assert store.last() == 0
            break
        except (Refusal, OSError):
            assert counter.reached
            if counter.passed[-1] == "committed":
                place.open().close()
                break
            with pytest.raises(Refusal) as refused:
                place.open()
            assert refused.value.code == "STO102"
    else:
        pytest.fail("it never began")


@pytest.mark.parametrize("how", [fail, die])
def test_a_backup_is_whole_or_not_there(file_place: Place, tmp_path: Path, how: Callable[[], None]) -> None:
    before = _begun(file_place)
    for n in range(1, MOST_POINTS):
        path = tmp_path / f"{n}.backup"
        counter = Counter(n, how)

        def run(counter: Counter = counter, path: Path = path) -> None:
            with file_place.open() as store, watched(counter):
                back_up(store, path, NOW)  # type: ignore[arg-type]

        ended = _ended(run, how)
        assert _as_it_stands(file_place) == before
        if path.exists():
            with restore(path, f"sqlite:///{tmp_path / f'{n}.db'}", RING) as again:
                assert held(again) == before
        if ended:
            assert path.exists()
            break
    else:
        pytest.fail("it was never written")


@pytest.mark.parametrize("how", [fail, die])
def test_restoring_is_whole_or_can_be_done_again(place: Place, tmp_path: Path, how: Callable[[], None]) -> None:
    source = Place("sqlite", f"sqlite:///{tmp_path / 'source.db'}", tmp_path)
    before, path = _begun(source), tmp_path / "x.backup"
    with source.open() as store:
        back_up(store, path, NOW)  # type: ignore[arg-type]
    for n in range(1, MOST_POINTS):

        def run(n: int = n) -> None:
            with watched(Counter(n, how)):
                restore(path, place.address, RING).close()

        if _ended(run, how) or n == MOST_POINTS - 1:
            break
        try:
            state = _as_it_stands(place)
        except Refusal as refusal:
            assert refusal.code == "STO102"
        else:
            # Killed after the commit: the mission is there, whole.
            assert state == before
            break
    assert _as_it_stands(place) == before


def test_a_log_written_out_is_never_ahead_of_its_tiles(file_place: Place, tmp_path: Path) -> None:
    from servanda.operations import verify_log

    _begun(file_place)
    for n in range(1, MOST_POINTS):
        folder, counter = tmp_path / f"log {n}", Counter(n, fail)
        with file_place.open() as store:
            try:
                with watched(counter):
                    store.log_folder(folder, POLICY)
            except OSError:
                if any((folder / "heads").glob("*.checkpoint")):
                    assert verify_log([folder]).sound
                store.log_folder(folder, POLICY)
        assert verify_log([folder]).final
        if not counter.reached:
            break
    else:
        pytest.fail("it was never written")


def _ended(run: Callable[[], None], how: Callable[[], None]) -> bool:
    """Whether it ran to its end, here or in a process that may be killed."""
    if how is die:
        return in_child(run) == 0
    try:
        run()
    except (Refusal, OSError):
        return False
    return True


@pytest.mark.parametrize("how", [fail, die])
def test_an_evacuation_never_loses_what_it_did_not_hand_over(
    file_place: Place, tmp_path: Path, how: Callable[[], None]
) -> None:
    from servanda.store import evacuate, receive

    before, words = _begun(file_place), "four words of no kin"
    for n in range(1, MOST_POINTS):
        out = tmp_path / f"out {n}"

        def run(n: int = n, out: Path = out) -> None:
            with watched(Counter(n, how)):
                evacuate(file_place.open(), out, words, NOW)  # type: ignore[arg-type]

        done = _ended(run, how)
        try:
            assert _as_it_stands(file_place) == before
        except Refusal:
            # Half wiped, or wholly: the file has everything.
            with receive(out, words, f"sqlite:///{tmp_path / f'{n}.db'}", tmp_path / f"{n}.keys", words) as again:
                assert held(again) == before
            break
        assert not done
    else:
        pytest.fail("it was never handed over")
