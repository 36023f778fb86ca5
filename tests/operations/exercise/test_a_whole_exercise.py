"""An exercise from its beginning to its report: the clock turned by a test, deeds done as people do them."""

from pathlib import Path

import pytest

from operations.exercise.scripts import Wall, begun, small
from servanda.basis import HOUR, MINUTE, SECOND, Refusal
from servanda.cli.verbs.exercise import report
from servanda.operations import do, opened_exercise, report_data, script_named, shipped_scripts
from servanda.operations.exercise import Standing, outcomes


def test_a_report_is_written_over_no_file_that_was_named(tmp_path: Path) -> None:
    mine = tmp_path / "mine.html"
    mine.write_text("mine")
    with pytest.raises(Refusal, match="OPS015"):
        report(tmp_path, out=mine)
    assert mine.read_text() == "mine"


def standings(exercise: object, store: object) -> dict[str, Standing]:
    e, s = exercise, store
    found = outcomes(e.script, e.course, s.entries(), e.now)  # type: ignore[attr-defined]
    return {one.expected.id: one.standing for one in found}


def test_inject_then_action_is_done_and_inject_then_nothing_is_not_done(tmp_path: Path) -> None:
    wall = Wall()
    with opened_exercise(begun(tmp_path / "x"), wall) as (exercise, store):
        person = exercise.script.person("hills-officer")
        assert exercise.inbox(person) == () and standings(exercise, store)["radio/1"] is Standing.NOT_YET
        exercise.set_clock(running=True)
        wall.at += 61 * SECOND  # At pace 10: ten minutes and ten seconds.
        exercise.step()
        (item,) = exercise.inbox(person)
        assert item.id == "radio" and exercise.inbox(exercise.script.person("plain-officer")) == ()
        assert standings(exercise, store)["radio/1"] is Standing.WAITING
        wall.at += 30 * SECOND
        do(exercise.mission, person, "duty:entry:write", "new", {"words": "Post: shots in the north."})
        assert standings(exercise, store)["radio/1"] is Standing.DONE
        exercise.jump()
        assert exercise.now == exercise.script.begins + HOUR
        assert standings(exercise, store)["alleged/1"] is Standing.WAITING
        exercise.go_ahead(exercise.now + 31 * MINUTE)
        told = report_data(exercise.script, exercise.course, exercise.events, store.entries(), exercise.now)
    written, taken_up = (one["expected"][0] for one in told["objectives"])
    assert (written["standing"], written["person"], written["late"]) == ("done", "hills-officer", 0)
    assert (taken_up["standing"], taken_up["done"], taken_up["person"]) == ("not done", None, "")
    assert {one["person"] for one in told["unread"]} == {"hills-officer", "chair", "verifier"}


def test_what_is_done_too_late_says_how_late(tmp_path: Path) -> None:
    with opened_exercise(begun(tmp_path / "x"), Wall()) as (exercise, store):
        exercise.jump()
        exercise.go_ahead(exercise.now + 32 * MINUTE)
        person = exercise.script.person("hills-officer")
        do(exercise.mission, person, "duty:entry:write", "new", {"words": "Shots."})
        found = outcomes(exercise.script, exercise.course, store.entries(), exercise.now)[0]
    assert (found.standing, found.late, found.person) == (Standing.LATE, 12 * MINUTE, "hills-officer")


def test_the_calendar_keeps_the_exercise_s_hours(tmp_path: Path) -> None:
    """What the agreement gives the mission six hours for lapses at its hour in the exercise, while the wall stands."""
    script = script_named("accident-at-the-crossing")
    with opened_exercise(begun(tmp_path / "x", script), Wall()) as (exercise, store):
        while exercise.next is not None:
            exercise.jump()
        exercise.go_ahead(exercise.ends)
        told = report_data(script, exercise.course, exercise.events, store.entries(), exercise.now)
    notify = [one for one in told["lapsed"] if one["what"] == "notify"]
    sent = next(one["sent"] for one in told["injects"] if one["id"] == "shots-at-the-mill")
    assert notify and all(0 <= one["at"] - (sent + 6 * HOUR) <= 5 * MINUTE for one in notify)
    assert {unit for one in told["lapsed"] if one["deed"] == "liaison:alarm:raise" for unit in one["units"]} == {
        "hills",
        "plain",
    }


@pytest.mark.parametrize("name", ["accident-at-the-crossing", "flour-for-the-ford"])
def test_what_ships_can_be_played_to_its_end_with_nothing_refused(tmp_path: Path, name: str) -> None:
    assert name in shipped_scripts()
    script = script_named(name)
    assert 60 <= script.lasts // (script.pace * MINUTE) <= 90
    told = [one.says for one in (*script.objectives, *script.injects) if one.says]
    for words in (script.title, script.story, *told):
        assert set(words) == {"en", "fr", "ar"}
    with opened_exercise(begun(tmp_path / "x", script), Wall()) as (exercise, store):
        while exercise.next is not None:
            exercise.jump()
        exercise.go_ahead(exercise.ends)
        assert exercise.course.refused == {}
        found = outcomes(script, exercise.course, store.entries(), exercise.now)
    assert found and {one.standing for one in found} == {Standing.NOT_DONE}


def test_it_goes_on_where_it_was_left_standing_still(tmp_path: Path) -> None:
    wall, folder = Wall(), begun(tmp_path / "x")
    with opened_exercise(folder, wall) as (exercise, _):
        exercise.set_clock(running=True, pace=60)
        wall.at += 20 * SECOND
        exercise.step()
        exercise.remark("A note.")
        at, mission = exercise.now, exercise.mission.last
    wall.at += HOUR
    with (folder / "exercise.journal").open("ab") as journal:
        journal.write(b'{"kind": "sent", "at": 17')  # A line the power cut short.
    with opened_exercise(folder, wall) as (exercise, _):
        assert (exercise.now, exercise.setting.running, exercise.setting.pace) == (at, False, 60)
        assert exercise.mission.last == mission and set(exercise.course.sent) == {"radio"}
        assert [words for _, words in exercise.course.remarks] == ["A note."]
        exercise.send("alleged")
        about = exercise.course.files["mill"]
        assert exercise.mission.whole(about)[0].by == "plain-second"


def test_the_facilitator_sends_early_leaves_out_and_tells_beside_the_script(tmp_path: Path) -> None:
    with opened_exercise(begun(tmp_path / "x"), Wall()) as (exercise, store):
        exercise.send("alleged")
        entry = store.entries()[-1] if store.last() else None
        assert entry is not None
        allegation = next(one for one in store.entries() if one.deed == "incident:allegation:submit")
        assert allegation.content["begin"] == exercise.script.begins - 20 * MINUTE
        exercise.skip("radio")
        exercise.tell(("chair",), "press", "A newspaper", "Is it over?")
        chair = exercise.script.person("chair")
        assert exercise.inbox(chair)[0].id == "told/1"
        exercise.shown_to(chair)
        exercise.note(chair, "told/1")
        exercise.note(chair, "radio")
        assert set(exercise.course.noted) == {("told/1", "chair")}
        for act in (
            lambda: exercise.send("radio"),
            lambda: exercise.skip("alleged"),
            lambda: exercise.send("nothing"),
            lambda: exercise.tell(("plain-second",), "press", "", "x"),
            lambda: exercise.tell(("chair",), "pigeon", "", "x"),
            lambda: exercise.tell(("chair",), "press", "", " "),
            lambda: exercise.remark(" "),
            lambda: exercise.set_clock(pace=7),
            exercise.jump,
        ):
            with pytest.raises(Refusal) as refused:
                act()
            assert refused.value.code == "EXR029"


def test_what_cannot_be_entered_reaches_people_and_says_so(tmp_path: Path) -> None:
    """Twice the same triage is refused by its rule; an inject is not lost for it."""
    from dataclasses import replace

    script = small()
    first = script.injects[0]
    enters = replace(script.injects[1].enters, file="mill", content={"act": "no.such.act"})  # type: ignore[type-var]
    changed = replace(script, injects=(replace(first, enters=enters), *script.injects[1:]))
    with opened_exercise(begun(tmp_path / "x"), Wall()) as (exercise, _):
        exercise.script = changed
        exercise.jump()
        assert "radio" in exercise.course.sent and "MEC001" in exercise.course.refused["radio"]
        assert [one.id for one in exercise.inbox(changed.person("hills-officer"))] == ["radio"]
