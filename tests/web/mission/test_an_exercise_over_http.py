"""A whole exercise through its pages: the clock, an inject, a deed, the report; who reaches what; the mark on all."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from servanda.access import Role
from servanda.operations import script_named
from servanda.web.mission.ways import WAYS
from web.mission.exercised_room import Classroom, classroom
from web.mission.rehearsed_room import Room

PAGES = ("/exercise", "/exercise/report", "/exercise/report.html", "/exercise/report.json")
FORMS = ("/exercise/clock", "/exercise/inject", "/exercise/tell", "/exercise/remark")


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Classroom]:
    with classroom(tmp_path / "x") as room:
        yield room


def expected(room: Classroom) -> dict[str, str]:
    data = json.loads(room.seat("facilitator").get("/exercise/report.json").text)
    return {one["id"]: one["standing"] for each in data["objectives"] for one in each["expected"]}


def plain(text: str) -> str:
    """Without the marks that keep what is filled in apart from the direction of the words around it."""
    return text.replace("\u2068", "").replace("\u2069", "")


def test_inject_action_report(held: Classroom) -> None:
    facilitator, officer = held.seat("facilitator"), held.seat("hills-officer")
    assert "Shots in the north" not in officer.get("/").text
    assert facilitator.post("/exercise/clock", turn="go").status_code == 303
    assert facilitator.post("/exercise/clock", turn="60").status_code == 303
    held.go(11)
    page = officer.get("/").text
    assert "Shots in the north" in page and "A post" in page
    for name in ("plain-officer", "chair", "verifier"):
        assert "Shots in the north" not in held.seat(name).get("/").text
    assert "shown 06:11" in plain(facilitator.get("/exercise").text)
    assert officer.post("/inbox/noted", item="radio").status_code == 303
    assert "noted 06:11" in plain(facilitator.get("/exercise").text)
    done = officer.post("/do/duty/new", deed="duty:entry:write", words="Post: shots in the north.", key="k1")
    assert done.status_code == 303
    assert expected(held)["radio/1"] == "done"
    assert facilitator.post("/exercise/clock", turn="next").status_code == 303
    held.go(40)
    assert expected(held) == {"radio/1": "done", "alleged/1": "not done"}
    report = facilitator.get("/exercise/report").text
    assert "not done" in report and "Liaison officer" in report
    held.go(10_000)
    assert held.exercise.course.ended is not None and not held.exercise.setting.running


def test_what_the_facilitator_does_is_refused_in_words_with_what_was_typed(held: Classroom) -> None:
    facilitator = held.seat("facilitator")
    answer = facilitator.post("/exercise/tell", words="Kept as typed", means="press")
    assert answer.status_code == 422 and "EXR029" in answer.text and "Kept as typed" in answer.text
    assert facilitator.post("/exercise/clock", turn="7").status_code == 422
    assert facilitator.post("/exercise/inject", do="send", inject="nothing").status_code == 422
    assert facilitator.post("/exercise/inject", do="skip", inject="radio").status_code == 303
    told = facilitator.post("/exercise/tell", words="<b>Is it over?</b>", means="press", to=["chair"])
    assert told.status_code == 303
    assert facilitator.post("/exercise/remark", remark="Slow to call.").status_code == 303
    page = facilitator.get("/exercise").text
    assert "Slow to call." in page and "&lt;b&gt;Is it over?" in page and "<b>Is" not in page
    assert "&lt;b&gt;Is it over?" in held.seat("chair").get("/").text
    assert "Slow to call." not in held.seat("chair").get("/").text


def test_the_facilitator_s_view_is_nobody_else_s_and_no_other_page_is_the_facilitator_s(held: Classroom) -> None:
    for name in ("chair", "verifier", "hills-officer", "plain-officer"):
        seat = held.seat(name)
        assert [seat.get(path).status_code for path in PAGES] == [404] * len(PAGES)
        assert [seat.post(path, turn="go", words="x").status_code for path in FORMS] == [404] * len(FORMS)
    facilitator = held.seat("facilitator")
    assert [facilitator.get(path).status_code for path in PAGES] == [200] * len(PAGES)
    # What is public is anybody's.
    for way in {way for ways in WAYS.values() for way in ways} - {"public"}:
        assert facilitator.get("/" if way == "situation" else f"/{way}").status_code == 404, way
    before = held.exercise.mission.last
    for area in ("incident", "meeting", "watch", "liaison", "site", "corridor", "duty"):
        assert facilitator.post(f"/do/{area}/new", deed="duty:entry:write", words="x").status_code == 404
    assert held.exercise.mission.last == before
    stranger = held.seat()
    assert [stranger.get(path).status_code for path in PAGES] == [303] * len(PAGES)


def test_words_let_in_who_they_are_for_and_nobody_who_is_played(held: Classroom) -> None:
    assert set(held.training.words) == {"facilitator", "chair", "verifier", "hills-officer", "plain-officer"}
    client = held.seat().client
    for word in ("", "AAAA-AAAA", "chair", "facilitator"):
        assert client.post("/sign-in", data={"token": "", "word": word, "name": "chair"}).status_code == 403


def test_a_mission_has_no_facilitator_and_no_such_page(looked_at: Room) -> None:
    client = looked_at.stranger()
    assert client.post("/sign-in", data={"token": "", "name": "facilitator"}).status_code == 403
    for name in ("mission-chair-1", "office-administrator-1"):
        visitor = looked_at.visitor(name)
        assert [visitor.get(path).status_code for path in (*PAGES, "/inbox/noted")] == [404] * 5
    page = looked_at.visitor("mission-chair-1").get("/").text
    assert "exercise-mark" not in page and "EXERCISE" not in page
    assert {role for role in Role if "exercise" in WAYS[role]} == set()


@pytest.mark.parametrize(("language", "word"), [("en", "EXERCISE"), ("fr", "EXERCICE"), ("ar", "تمرين")])
def test_every_answer_bears_the_mark(held: Classroom, language: str, word: str) -> None:
    facilitator, officer = held.seat("facilitator"), held.seat("hills-officer")
    paths = [(facilitator, one) for one in PAGES]
    paths += [(officer, "/" if one == "situation" else f"/{one}") for one in WAYS[Role.OFFICER]]
    paths += [(officer, "/nothing"), (held.seat(), "/sign-in"), (officer, "/incidents/" + "f" * 32)]
    for seat, path in paths:
        seat.client.cookies.set("servanda-language", language)
        answer = seat.get(path)
        assert answer.headers["x-servanda-exercise"] == "small", path
        if answer.headers["content-type"].startswith("text/html"):
            assert answer.text.count('class="exercise-mark"') == 1, path
            title = re.search(r"<title>(.*?)</title>", answer.text, re.S)
            assert title is not None and title[1].startswith(word), path
            assert all(each in answer.text for each in ("EXERCISE", "EXERCICE", "تمرين")), path
    elsewhere = officer.client.get("/", headers={"host": "elsewhere.example"})
    assert elsewhere.status_code == 421 and "exercise-mark" in elsewhere.text


def test_the_head_of_a_page_has_the_mark_and_no_body_nor_the_length_of_one(held: Classroom) -> None:
    head = held.seat().client.head("/sign-in")
    assert head.content == b"" and head.headers["x-servanda-exercise"]
    assert "content-length" not in head.headers


def test_files_that_leave_the_room_say_that_they_are_an_exercise_s(held: Classroom, tmp_path: Path) -> None:
    from servanda.server.exercising import ticked

    officer, facilitator = held.seat("hills-officer"), held.seat("facilitator")
    officer.post("/do/duty/new", deed="duty:entry:write", words="One line.", key="k1")
    ticked(held.keeper, held.store)
    receipt = officer.get("/receipts/1")
    assert receipt.headers["content-disposition"] == 'attachment; filename="EXERCISE-receipt-1.json"'
    assert json.loads(receipt.text)["policy"]["origin"].startswith("exercise-small/exercise-")
    from servanda.operations import tell_log, verify_log

    (tmp_path / "receipt.json").write_text(receipt.text, encoding="utf-8")
    told = [note for passage in tell_log(verify_log([tmp_path / "receipt.json"])) for note in passage.notes]
    assert any(note.startswith("EXERCISE") for note in told)
    assert held.seat().get("/log/checkpoint").text.startswith("exercise-small/")
    assert "final" in officer.get("/log").text
    for name in ("report.html", "report.json"):
        told = facilitator.get(f"/exercise/{name}").headers["content-disposition"]
        assert 'filename="EXERCISE-small.' in told
    page = facilitator.get("/exercise/report.html").text
    assert "http://" not in page and "https://" not in page and "src=" not in page


def test_both_sides_stand_alike_in_a_report_in_which_nobody_did_anything(tmp_path: Path) -> None:
    """Of the shipped exercise that is symmetrical, the report of one side is the report of the other."""
    with classroom(tmp_path / "x", script_named("flour-for-the-ford")) as room:
        while room.exercise.next is not None:
            room.exercise.jump()
        room.exercise.go_ahead(room.exercise.ends)
        data = json.loads(room.seat("facilitator").get("/exercise/report.json").text)
    found = [one for each in data["objectives"] for one in each["expected"]]
    sides = {
        side: sorted((one["standing"], one["says"]["en"]) for one in found if all(side in who for who in one["who"]))
        for side in ("hills", "plain")
    }
    assert sides["hills"] == sides["plain"] and len(sides["hills"]) == 4
    text = json.dumps(data).lower()
    assert not [word for word in ("score", "rank", "points", "fault of", "failed") if word in text]
