"""Withdrawal, consequences, guarantees, the text: done from their pages, and told to whom they concern."""

import re

import pytest

from servanda.operations import keep_calendar, note_text
from servanda.store import open_case
from web.mission.rehearsed_room import Room

TEXT = open_case("tutorial-sound").agreement().text


def given(page: str) -> dict[str, str]:
    """What the form on a page sends along without asking."""
    form = page[page.index('<form class="deed') :]
    fields = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', form[: form.index("</form>")])
    return {name: value for name, value in fields if name not in ("token", "deed", "key")}


def test_a_verifier_certifies_from_the_page_and_the_parties_read_it(room: Room) -> None:
    verifier = room.visitor("mission-verifier-1")
    page = verifier.get("/withdrawal?duty=hills-withdraw&deed=watch:certification:give").text
    fields = given(page)
    assert fields["duty"] == "hills-withdraw" and fields["act"] == "movement.withdrawal"
    assert (fields["by_unit"], fields["zone"]) == ("hills", "valley")
    fields |= {"certified": "yes", "done_at": "2024-03-12T14:00", "words": "Two posts seen empty."}
    assert verifier.do("withdrawal", "new", "watch:certification:give", **fields).status_code == 303
    for name in ("hills-officer-1", "plain-principal-1", "guarantor-1"):
        assert "Two posts seen empty." in room.visitor(name).get("/withdrawal").text, name
    assert room.visitor("relief-desk-1").get("/withdrawal").status_code == 404


def test_a_party_declares_and_the_other_reads_it_as_a_declaration(room: Room) -> None:
    hills = room.visitor("hills-principal-1")
    fields = given(hills.get("/withdrawal?duty=plain-withdraw&deed=watch:declaration:give").text)
    assert fields["clause"] == "plain-withdraw" and fields["act"] == "declaration"
    fields["words"] = "A mortar is still there."
    assert hills.do("withdrawal", "new", "watch:declaration:give", **fields).status_code == 303
    page = room.visitor("plain-officer-1").get("/withdrawal").text
    assert "Said of it by another side," in page and "A mortar is still there." in page
    # What a guarantor was not told is not there.
    assert "A mortar is still there." not in room.visitor("guarantor-1").get("/withdrawal").text


def test_what_is_incomplete_comes_back_with_what_was_filled_in(room: Room) -> None:
    verifier = room.visitor("mission-verifier-1")
    answer = verifier.do("withdrawal", "new", "watch:certification:give", duty="hills-withdraw",
                         certified="yes", done_at="2031-01-01T00:00", words="from the future")  # fmt: skip
    assert answer.status_code == 422 and "MEC005" in answer.text and "from the future" in answer.text


def test_the_chair_decides_a_step_and_a_snap_back_from_the_page(room: Room) -> None:
    chair = room.visitor("mission-chair-1")
    page = chair.get("/consequences").text
    keys = re.findall(r'href="/consequences\?decide=([^#"]+)#', page)
    assert {key.rpartition("-")[0] or key for key in keys} >= {"protest", "commanders", "stay"} - {"stay"}
    for key, decided in ((next(k for k in keys if k.startswith("commanders")), "taken"), ("stay", "not taken")):
        shown = chair.get(f"/consequences?decide={key}").text
        about = re.search(r'action="/do/consequences/([0-9a-f]{32})"', shown)
        assert about is not None
        fields = given(shown) | {"decided": decided, "words": f"decided {key[:4]}"}
        assert chair.do("consequences", about[1], "step:consequence:decide", **fields).status_code == 303
    for name in ("mission-chair-1", "hills-officer-1", "guarantor-1"):
        assert "decided stay" in room.visitor(name).get("/consequences").text, name


def test_what_a_form_offers_is_what_the_text_leaves_open(room: Room) -> None:
    """No step follows another here and nothing is suspended: nothing can be passed on or resumed."""
    page = room.visitor("mission-chair-1").get("/consequences?decide=stay").text
    offered = re.findall(r'<input type="radio" name="decided" value="([^"]*)"', page)
    assert offered == ["taken", "not taken"], "nothing is chosen at first, and only what the text leaves open"


def test_a_guarantor_has_what_is_asked_of_them_and_decides_it(room: Room) -> None:
    guarantor = room.visitor("guarantor-1")
    page = guarantor.get("/guarantees").text
    assert re.search("What .?Lake Union.? guarantees", page) and "Asked of you" in page
    for href in ("/sites", "/corridors", "/meetings", "/withdrawal", "/consequences"):
        assert f'href="{href}"' in page
    fields = given(guarantor.get("/guarantees?decide=lake-talks").text)
    assert fields["clause"] == "lake-talks"
    fields |= {"decided": "taken", "words": "Both are called for Thursday."}
    assert guarantor.do("guarantees", "new", "step:guarantee:decide", **fields).status_code == 303
    page = guarantor.get("/guarantees").text
    assert "Both are called for Thursday." in page and "The guarantee falls due" in page
    # The finding behind it was not told to the guarantor; what it decided stands as owed all the same.
    owed = page[page.index('id="guaranteed"') : page.index('id="decided"')]
    assert "due, as you decided" in owed and "nothing due" not in owed and "owed until" in owed
    assert "Both are called for Thursday." in room.visitor("plain-officer-1").get("/consequences").text


def test_a_duty_of_which_nothing_was_told_is_not_observed_to_a_guarantor(room: Room) -> None:
    """The finding was told to the parties; a guarantor's board is made from what the guarantor was told."""
    page = room.visitor("guarantor-1").get("/guarantees").text
    row = page[page.index("<td><bdi>Nobody fires in the valley.") :]
    assert "not observed" in row[: row.index("</tr>")]


@pytest.mark.parametrize("name", ["hills-officer-1", "plain-principal-1", "guarantor-1", "mission-monitor-1"])
def test_the_situation_shows_the_gate_and_what_comes_next(looked_at: Room, name: str) -> None:
    page = looked_at.visitor(name).get("/").text
    assert "Second phase, the pass" in page and "missing" in page and ">15\u00a0March 00:00</time>" in page
    coming = page[page.index('<ol class="coming">') :]
    assert "Hills withdraws from the valley by day 10." in coming[: coming.index("</ol>")]


def test_what_somebody_does_not_see_is_not_on_their_map(looked_at: Room) -> None:
    """The drone at the pass is no file of the guarantor's; it is one of the parties' who were notified."""
    pages = {name: looked_at.visitor(name).get("/").text for name in ("guarantor-1", "hills-officer-1")}
    assert "the pass road" in pages["hills-officer-1"] and "the pass road" not in pages["guarantor-1"]


def test_an_edited_text_is_read_part_by_part_and_agreed_to_by_each_party(room: Room) -> None:
    note_text(room.mission, TEXT)
    note_text(room.mission, TEXT.replace("by: day 10", "by: day 12"))
    keep_calendar(room.mission)
    page = room.visitor("guarantor-1").get("/agreement").text
    assert "clauses.hills-withdraw.by" in page and "<del>day 10</del>" in page and "<ins>day 12</ins>" in page
    assert "/do/agreement/" not in page
    for name in ("plain-principal-1", "hills-principal-1"):
        visitor = room.visitor(name)
        page = visitor.get("/agreement").text
        about = re.search(r'action="/do/agreement/([0-9a-f]{32})"', page)
        digest = re.search(r'name="digest" value="([0-9a-f]{64})"', page)
        assert about is not None and digest is not None
        answer = visitor.do("agreement", about[1], "agreement:text:agree", digest=digest[1])
        assert answer.status_code == 303
    assert "Another text was agreed to" in room.visitor("mission-chair-1").get("/agreement").text


def test_what_is_said_of_another_sides_duty_reads_as_no_declaration_of_ones_own(room: Room) -> None:
    hills = room.visitor("hills-principal-1")
    rows = hills.get("/withdrawal").text.split('<li id="duty-')[1:]
    told = {row.partition('"')[0]: re.sub(r"\s+", " ", re.sub("<[^>]*>", " ", row)) for row in rows}
    assert "Comment on this duty of the other side" in told["plain-withdraw"]
    assert "Say something" not in told["hills-withdraw"] and "Declare" in told["hills-withdraw"]
    saying = {"act": "declaration", "clause": "plain-withdraw"}
    empty = hills.do("withdrawal", "new", "watch:declaration:give", words=" ", **saying)
    assert empty.status_code == 422 and "MEC001" in empty.text
    nothing = hills.do("withdrawal", "new", "watch:declaration:give", words="x", act="declaration", clause="nowhere")
    assert nothing.status_code == 422 and "MEC004" in nothing.text
    assert hills.do("withdrawal", "new", "watch:declaration:give", words="Two stay.", **saying).status_code == 303
    page = re.sub(r"\s+", " ", re.sub("<[^>]*>", " ", hills.get("/withdrawal").text))
    assert "Said of it by another side, Hill Council" in page and "Two stay." in page
