"""What a form names is chosen from what is there: another file to work a file with, an item of evidence handed on."""

import re
from collections.abc import Iterator

import pytest

from web.mission.rehearsed_room import Room, Visitor, rehearsed_room


@pytest.fixture
def room() -> Iterator[Room]:
    with rehearsed_room() as found:
        yield found


def file_called(visitor: Visitor, words: str) -> str:
    """A file of the list by what stands in its name."""
    listed = visitor.get("/incidents").text
    return next(
        about for about in dict.fromkeys(re.findall(r"/incidents/([0-9a-f]{32})", listed))
        if words in visitor.get(f"/incidents/{about}").text.partition("</h1>")[0].rpartition("<h1>")[2]
    )  # fmt: skip


def offered(visitor: Visitor, about: str, deed: str, field: str) -> dict[str, str]:
    """What may be chosen in a field of a deed's form: value and words."""
    page = visitor.get(f"/incidents/{about}").text
    form = next(one for one in re.findall(r"<form.*?</form>", page, re.S) if f'data-deed="{deed}"' in one)
    chosen = re.search(rf'<(?:select|input type="radio")[^>]*name="{field}".*?</(?:select|fieldset)>', form, re.S)
    assert chosen is not None, form
    answers = re.findall(r'value="([^"]*)"[^>]*>(.*?)</(?:option|label)>', chosen[0], re.S)
    return {value: re.sub("<[^>]*>", "", words).strip() for value, words in answers if value}


def record_of(visitor: Visitor, about: str) -> str:
    """The record of a file as read."""
    page = visitor.get(f"/incidents/{about}").text.partition("the-record")[2] or visitor.get(f"/incidents/{about}").text
    return re.sub(r"\s+", " ", re.sub("<[^>]*>|[\u2066-\u2069]", " ", page).replace("\u00a0", " "))


def test_a_file_is_worked_with_another_that_is_chosen_by_its_name(room: Room) -> None:
    chair = room.visitor("mission-chair-1")
    mill, pass_road = file_called(chair, "the mill"), file_called(chair, "the pass road")
    listed = offered(chair, mill, "incident:file:group", "lead")
    assert mill not in listed and "the pass road" in listed[pass_road]
    assert not any(one.id in listed for one in room.accounts.everybody())
    assert chair.do("incident", mill, "incident:file:group", lead=pass_road).status_code == 303
    assert "put this file together with Drone strike, the pass road" in record_of(chair, mill)
    assert offered(chair, mill, "incident:file:group", "lead")[mill] == "no other file"
    assert chair.do("incident", mill, "incident:file:group", lead=mill).status_code == 303
    assert "together with no other file: it is worked by itself" in record_of(chair, mill)


@pytest.mark.parametrize("lead", ["mission-chair-1", "0" * 32, "line"])
def test_a_file_is_not_worked_with_what_is_no_file_and_so_by_nobody(room: Room, lead: str) -> None:
    chair = room.visitor("mission-chair-1")
    mill = file_called(chair, "the mill")
    if lead == "line":
        lead = re.findall(r"/line/([0-9a-f]{32})", chair.get("/line").text)[0]
    before = record_of(chair, mill)
    answer = chair.do("incident", mill, "incident:file:group", lead=lead)
    assert answer.status_code == 422 and "MEC006" in answer.text
    same = chair.do("incident", mill, "incident:triage:set", course="take up", same_as=lead)
    assert same.status_code == 422 and "MEC006" in same.text
    assert record_of(chair, mill) == before


def test_no_file_goes_without_a_place_in_the_list_however_they_are_put_together(room: Room) -> None:
    chair = room.visitor("mission-chair-1")
    mill, road, works = (file_called(chair, words) for words in ("the mill", "the pass road", "the orchard"))
    assert chair.do("incident", mill, "incident:file:group", lead=road).status_code == 303
    # Each led by the other, or a file behind one that is itself led: none would stand in the list.
    assert "MEC034" in chair.do("incident", road, "incident:file:group", lead=mill).text
    assert "MEC034" in chair.do("incident", road, "incident:file:group", lead=works).text
    # Put with one that is led, a file goes to whichever leads.
    assert chair.do("incident", works, "incident:file:group", lead=mill).status_code == 303
    assert "put this file together with Drone strike, the pass road" in record_of(chair, works)
    listed = chair.get("/incidents").text
    # What is behind another has no line of its own, and is named under the one that leads: nothing new is out of sight.
    lines = re.findall(r'<a class="name" href="/incidents/([0-9a-f]{32})"', listed)
    assert road in lines and mill not in lines and works not in lines
    under = listed.partition(f'"/incidents/{road}"')[2].partition('<a class="name"')[0]
    assert f"/incidents/{mill}" in under and f"/incidents/{works}" in under
    together = chair.get(f"/incidents/{road}").text
    assert f"/incidents/{mill}" in together and f"/incidents/{works}" in together


def test_an_item_of_evidence_is_handed_on_by_what_it_is(room: Room) -> None:
    verifier = room.visitor("mission-verifier-1")
    bridge = file_called(verifier, "the lower bridge")
    listed = offered(verifier, bridge, "incident:item:hand_over", "id")
    (item,) = (value for value, words in listed.items() if words.startswith("photograph of 11 cases"))
    done = verifier.do("incident", bridge, "incident:item:hand_over", id=item, giver="mission-monitor-1",
                       taker="mission-verifier-1")  # fmt: skip
    assert done.status_code == 303
    told = record_of(verifier, bridge)
    assert "photograph of 11 cases, 7.62 mm passed from" in told
    assert "it rests on: photograph of 11 cases, 7.62 mm" in told


def test_an_item_handed_on_is_entered_from_its_sheet(room: Room) -> None:
    verifier = room.visitor("mission-verifier-1")
    bridge = file_called(verifier, "the lower bridge")
    assert "Item of evidence" in verifier.get("/paper/print/item-hand-over").text
    page = verifier.get(f"/paper/enter/item-hand-over?file={bridge}").text
    item = re.findall(r'value="([^"]+)"[^>]*>\s*(?:<bdi>)?photograph of 11 cases', page)[0]
    token = re.findall(r'name="token" value="([0-9a-f]+)"', page)[0]
    book = {"token": token, "first": "1", "last": "9", "holder": "Team 1", "key": "book-1"}
    assert verifier.client.post("/paper/book", data=book, follow_redirects=False).status_code == 303
    data = {"token": token, "file": bridge, "id": item, "giver": "mission-monitor-1", "taker": "mission-verifier-1",
            "sheet_by": "the monitor", "sheet_number": "1", "sheet_at": "2024-03-12T15:00",
            "key": "sheet-1"}  # fmt: skip
    done = verifier.client.post("/paper/enter/item-hand-over", data=data, follow_redirects=False)
    assert done.status_code == 303, re.sub("<[^>]*>", " ", done.text)[:900]
    assert "photograph of 11 cases, 7.62 mm passed from" in record_of(verifier, bridge)
