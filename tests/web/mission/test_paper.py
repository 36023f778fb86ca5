"""Every form on numbered paper: a number is one sheet, becomes one entry, and is seen where it does not come back."""

import re
from typing import Any

import pytest

from servanda.basis import HOUR
from servanda.mechanism import read_log
from servanda.operations import books_of
from servanda.web.mission.views.paper import ranges
from web.mission.rehearsed_room import Room, Visitor

BY = {"sheet_by": "Post 4", "sheet_at": "2024-03-12T10:00"}


def ready(room: Room, name: str = "plain-officer-1") -> Visitor:
    visitor = room.visitor(name)
    visitor.do("duty", "new", "duty:entry:write", words="x")
    return visitor


def send(who: Visitor, path: str, **fields: str) -> Any:
    return who.client.post(path, data={"token": who.token, **fields}, follow_redirects=False)


def test_a_book_is_handed_out_and_its_numbers_come_back_once(room: Room) -> None:
    who = ready(room)
    assert send(who, "/paper/book", first="1", last="5", holder="Post 4", key="a").status_code == 303
    assert "MIS180" in send(who, "/paper/book", first="5", last="9", holder="Post 5", key="b").text
    assert "MIS180" in send(who, "/paper/book", first="6", last="600", holder="Post 5", key="c").text
    for _ in range(2):
        # Sent twice under one key: one entry, one number.
        sent = send(who, "/paper/enter/entry-write", sheet_number="plain-00002", words="Wire cut.", key="d" * 24, **BY)
        assert sent.status_code == 303
    again = send(who, "/paper/enter/entry-write", sheet_number="2", words="Other.", key="e" * 24, **BY)
    assert again.status_code == 422 and "MIS182" in again.text and "Other." in again.text
    assert send(who, "/paper/spoil", number="3", why="torn", key="f").status_code == 303
    for number, code in (("3", "MIS182"), ("9", "MIS181"), ("hills-00001", "MIS181"), ("x", "MIS181"), ("", "MIS181")):
        assert code in send(who, "/paper/spoil", number=number, why="torn", key=f"g{number}").text
    (book,) = books_of(room.mission, "plain").books
    assert book.missing == (1, 4, 5) and [one.number for one, _ in book.used] == [2]
    page = who.get("/paper").text
    assert "1, 4–5" in page and "torn" in page and "Post 4" in page
    (entry,) = [
        one
        for entries in room.mission.files(who.person, "duty")
        for one in read_log(entries)
        if one.act.paper == "plain-00002"
    ]
    assert entry.act.words == "Wire cut." and entry.act.written_by == "Post 4" and entry.recorded > entry.happened
    assert "plain-00002" in who.get("/duty").text


def test_an_allegation_on_paper_begins_a_file_and_one_that_is_refused_uses_no_number(room: Room) -> None:
    who = ready(room)
    send(who, "/paper/book", first="1", last="9", holder="Post 4", key="a")
    fields = {"act": "fire.mortar", "begin": "2024-03-12T09:00", "place": "the ford", **BY}
    path = "/paper/enter/allegation-submit"
    wrong = send(who, path, sheet_number="1", key="b" * 24, **{**fields, "act": "fire.morter"})
    assert wrong.status_code == 422 and "MEC002" in wrong.text
    late = send(who, path, sheet_number="1", key="c" * 24, **{**fields, "sheet_at": "2031-01-01T00:00"})
    assert "MIS183" in late.text
    assert books_of(room.mission, "plain").books[0].missing == tuple(range(1, 10))
    before = len(room.mission.files(who.person, "incident"))
    assert send(who, path, sheet_number="1", key="d" * 24, **fields).status_code == 303
    assert len(room.mission.files(who.person, "incident")) == before + 1
    use = books_of(room.mission, "plain").use(1)
    assert use is not None and use.became == "incident:allegation:submit"
    assert room.mission.now - (use.at or 0) < 24 * HOUR and room.mission.file(who.person, use.file)


def test_what_belongs_to_a_file_is_noted_as_come_back(room: Room) -> None:
    who = ready(room, "mission-verifier-1")
    send(who, "/paper/book", first="1", last="2", holder="Team 1", key="a")
    assert "on the page of that file" in who.get("/paper/enter/report-submit").text
    done = send(who, "/paper/enter/report-submit", sheet_number="1", key="b" * 24, **BY)
    assert done.status_code == 303 and books_of(room.mission, "mission").books[0].missing == (2,)


def test_a_sheet_for_a_file_that_is_there_is_typed_in_from_the_paper_page(room: Room) -> None:
    who, hills = ready(room), room.visitor("hills-officer-1")
    send(who, "/paper/book", first="1", last="9", holder="Post 4", key="a")
    path = "/paper/enter/reply-give"
    files = re.findall(r'<option value="([0-9a-f]{32})"', who.get(path).text)
    assert files and all(room.mission.file(who.person, one) for one in files)
    form = who.get(f"{path}?file={files[0]}").text
    assert 'name="sheet_number"' in form and f'name="file" value="{files[0]}"' in form and 'name="words"' in form
    given = {"file": files[0], "admits": "unsaid", "words": "Nobody of ours.", **BY}
    stranger = {**given, "file": "0" * 32}
    assert send(who, path, sheet_number="1", key="b" * 24, **stranger).status_code in (403, 404)
    late = send(who, path, sheet_number="1", key="c" * 24, **{**given, "sheet_at": "2031-01-01T00:00"})
    assert late.status_code == 422 and "MIS183" in late.text and "Nobody of ours." in late.text
    assert books_of(room.mission, "plain").use(1) is None
    before = len(room.mission.whole(files[0]))
    for _ in range(2):
        assert send(who, path, sheet_number="plain-00001", key="d" * 24, **given).status_code == 303
    (entry,) = room.mission.whole(files[0])[before:]
    assert entry.deed == "incident:reply:give" and entry.by == who.person.id, "who typed it stands in the entry"
    use = books_of(room.mission, "plain").use(1)
    assert use is not None and (use.file, use.became, use.written_by) == (files[0], entry.deed, "Post 4")
    page = who.get(f"/incidents/{files[0]}").text
    assert "plain-00001" in page and "Post 4" in page and "12\u00a0March 10:00" in page
    assert "plain-00001" not in hills.get(f"/incidents/{files[0]}").text, "books are a unit's own"
    again = send(who, path, sheet_number="1", key="e" * 24, **given)
    assert again.status_code == 422 and "MIS182" in again.text


def test_nobody_of_another_unit_sees_books_or_prints_their_numbers(room: Room) -> None:
    plain, hills = ready(room), ready(room, "hills-officer-1")
    send(plain, "/paper/book", first="1", last="9", holder="planted-holder", key="a")
    assert "planted-holder" not in hills.get("/paper").text and "No book" in hills.get("/paper").text
    assert hills.get("/paper/print/entry-write?first=1&last=9").status_code == 422
    assert send(hills, "/paper/spoil", number="1", why="x", key="b").status_code == 422


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("name", ["plain-officer-1", "mission-verifier-1", "mission-chair-1", "relief-desk-1"])
def test_every_form_of_a_role_is_a_sheet(looked_at: Room, name: str, language: str) -> None:
    who = looked_at.visitor(name)
    who.client.cookies.set("servanda-language", language)
    forms = set(re.findall(r'href="/paper/print/([\w-]+)"', who.get("/paper").text))
    assert "entry-write" in forms and len(forms) >= 8
    if name != "plain-officer-1":
        assert name == "mission-chair-1" or "phone-report" in forms
    for form in forms:
        page = who.get(f"/paper/print/{form}")
        assert page.status_code == 200 and page.text.count('class="paper-sheet"') == 1, form
        assert who.get(f"/paper/enter/{form}").status_code == 200, form
    assert who.get("/paper/print/nothing").status_code == 404
    who.client.cookies.delete("servanda-language")


def test_sheets_carry_the_numbers_of_their_book(room: Room) -> None:
    who = ready(room)
    send(who, "/paper/book", first="1", last="9", holder="Post 4", key="a")
    page = who.get("/paper/print/plan-give?first=3&last=5").text
    # At the head and at the foot, for a form may take several pages.
    assert re.findall(r"plain-0000\d", page) == [f"plain-0000{n}" for n in (3, 3, 4, 4, 5, 5)]
    for wrong in ("first=8&last=12", "first=5&last=3", "first=0&last=3", "first=99999999&last=3"):
        answer = who.get(f"/paper/print/plan-give?{wrong}")
        assert answer.status_code in (200, 422) and "plain-0" not in re.sub(
            "<form.*?</form>", "", answer.text, flags=re.S
        )


def test_numbers_are_told_as_ranges() -> None:
    assert ranges(()) == "" and ranges((3,)) == "3" and ranges((1, 2, 3, 7, 9, 10)) == "1–3, 7, 9–10"
