"""A page of the line tells first what somebody needs who decides on it: what is done and why now, what was said of it,
the receipt; and the same to either side.
"""

import re
from collections.abc import Iterator

import pytest

from web.mission.rehearsed_room import Room, rehearsed_room

SIDES = [("hills", "plain"), ("plain", "hills")]
NOTICE = {
    "act": "Patrol", "what": "Six people look for a lost child.", "begin": "2024-03-12T18:00",
    "end": "2024-03-12T20:00", "zones": ["valley"], "urgent": "A child is missing.",
}  # fmt: skip


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    with rehearsed_room() as one:
        yield one


def head(page: str) -> str:
    """What stands before the messages of a page."""
    return page[page.index("<h1>") : page.index('<p class="hint">', page.index("</section>", page.index("<h1>")))]


@pytest.mark.parametrize(("giver", "reader"), SIDES)
def test_a_notice_says_what_is_done_and_why_now_before_anything_else(room: Room, giver: str, reader: str) -> None:
    told = {**NOTICE, "to": [reader, "mission"]}
    page = room.visitor(f"{giver}-officer-1").do("liaison", "new", "liaison:plan:give", **told).headers["location"]
    first = head(room.visitor(f"{reader}-officer-1").get(page).text)
    assert first.index("lost child") < first.index("A child is missing.") < first.index("Confirm receipt")
    assert first.index("Confirm receipt") < first.index('id="do-plan-object"'), "what is owed stands first"
    about = page.rpartition("/")[2]
    room.visitor(f"{reader}-officer-1").do("liaison", about, "liaison:plan:object", reason="The road is mined.")
    first = head(room.visitor(f"{giver}-officer-1").get(page).text)
    assert "objects" in first and first.index("The road is mined.") < first.index("Confirm receipt of the objection")


@pytest.mark.parametrize(("asker", "asked"), SIDES)
def test_a_question_says_what_is_asked_and_then_what_was_answered(room: Room, asker: str, asked: str) -> None:
    given = {"what": "A drone, lights on.", "begin": "2024-03-12T14:00", "zones": ["pass"], "to": [asked],
             "asks": ["was it you", "was it meant"]}  # fmt: skip
    page = room.visitor(f"{asker}-officer-1").do("liaison", "new", "liaison:question:ask", **given).headers["location"]
    first = head(room.visitor(f"{asked}-officer-1").get(page).text)
    assert "Was that you? Was it meant?" in first and "14:01" not in first, "no end is told that nobody told"
    room.visitor(f"{asked}-officer-1").do(
        "liaison", page.rpartition("/")[2], "liaison:question:answer", whose="ours", meant="not meant",
        words="It filmed a field.",
    )  # fmt: skip
    first = head(room.visitor(f"{asker}-officer-1").get(page).text)
    assert re.search(r"ours · not meant</span>", first) and "It filmed a field." in first


def test_whose_line_is_not_answered_is_told_so_as_their_own(room: Room) -> None:
    pages = [room.visitor(f"{one}-officer-1").get("/line").text for one in ("plain", "hills")]
    own, others = (re.sub("[\u2068\u2069]", "", one) for one in pages)
    assert own.count('class="alarm"') == others.count('class="alarm"') == 1
    assert "Your own line is not answered." in own and "The line to Plain Council is not answered." in others
    assert "Your own line" not in others and "use another way to reach them" not in own
