"""A flood of one side, a few complaints of the other: pages stay small, every file is reached, turns are taken."""

import re
from collections.abc import Iterator

import pytest

from servanda.basis import DAY, HOUR
from servanda.operations import NEW, do, keep_calendar
from servanda.web.mission.ways import WAYS
from web.mission.rehearsed_room import Room, Visitor, rehearsed_room

#: What a page weighs at most over a weak line, before its map (figure 18).
LARGEST = 300_000
FLOOD, FEW = 300, 6


@pytest.fixture(scope="module")
def flooded() -> Iterator[Room]:
    with rehearsed_room() as room:
        for n in range(FLOOD):
            alleged(room, "plain-officer-1", "hills", "valley", f"the old mill {n}", (n + 1) * 7 * HOUR)
        for n in range(FEW):
            alleged(room, "hills-officer-1", "plain", "pass", f"the ford {n}", (n + 2) * 3 * DAY)
        keep_calendar(room.mission)
        yield room


def alleged(room: Room, name: str, accused: str, zone: str, place: str, ago: int) -> None:
    content = {"act": "fire.small-arms", "zone": zone, "place": place, "accused": accused, "words": "Two bursts."}
    person = room.accounts.find(name)
    assert person is not None
    begin = room.mission.now - ago
    do(room.mission, person, "incident:allegation:submit", NEW, {**content, "begin": begin}, key=place)


def parts(visitor: Visitor, path: str) -> Iterator[str]:
    """Every part of a list, as its links lead from one to the next."""
    while path:
        text = visitor.get(path).text
        yield text
        found = re.search(r'rel="next" href="([^"#]+)', text)
        path = path.partition("?")[0] + found[1].replace("&amp;", "&") if found else ""


def names(text: str) -> list[str]:
    return re.findall(r'class="name" href="/incidents/[0-9a-f]{32}"><bdi>([^<]+)', text)


@pytest.mark.parametrize("name", ["mission-chair-1", "mission-verifier-1", "plain-officer-1", "hills-principal-1"])
def test_pages_stay_small(flooded: Room, name: str) -> None:
    visitor = flooded.visitor(name)
    for way in WAYS[visitor.person.role]:
        answer = visitor.get("/" if way == "situation" else f"/{way}")
        assert len(answer.content) < LARGEST, way


#: A line of the list.
LINE = r'class="name" href="/incidents/([0-9a-f]{32})"'


def links(visitor: Visitor, path: str) -> list[str]:
    """The files that a list links to, part by part, and those of the same matter that a file's page does."""
    return [one for text in parts(visitor, path) for one in re.findall(r'href="/incidents/([0-9a-f]{32})"', text)]


def test_every_file_is_reached_once(flooded: Room) -> None:
    """For who works the queue files of one matter are one line, and its page leads to them."""
    for name in ("mission-chair-1", "plain-officer-1"):
        visitor = flooded.visitor(name)
        # Beside its line each names the latest of those looked at with it; they are reached by its page.
        every = [one for text in parts(visitor, "/incidents") for one in re.findall(LINE, text)]
        listed = list(dict.fromkeys(every))
        assert len(every) == len(listed)
        seen = {one[0].about for one in flooded.mission.files(visitor.person, "incident")}
        within = [one for about in listed for one in links(visitor, f"/incidents/{about}")]
        assert len(listed + within) == len(seen) and set(listed + within) == seen, name
        assert bool(within) == (name == "mission-chair-1")


def test_who_works_the_queue_meets_the_other_side_soon(flooded: Room) -> None:
    """A side that floods lengthens its own line alone: of equally urgent files every second is the other's."""
    first = names(flooded.visitor("mission-chair-1").get("/incidents").text)
    assert len([one for one in first if "the ford" in one]) == FEW
    assert len([one for one in first[: 4 * FEW] if "the ford" in one]) >= FEW - 1


def test_names_are_searched(flooded: Room) -> None:
    visitor = flooded.visitor("mission-verifier-1")
    assert len(names(visitor.get("/incidents?find=FORD").text)) == FEW
    assert len(names(visitor.get("/incidents?find=mill+299").text)) == 1
    assert "No file has all these words" in visitor.get("/incidents?find=nowhere").text
    every = [one for text in parts(visitor, "/incidents?find=old+mill") for one in names(text)]
    assert len(every) == FLOOD == len(set(every))


@pytest.mark.parametrize(
    "asked", ["files=0", "files=-1", "files=99999999", "files=%D9%A3", "files=x&files=2", "find=%00"]
)
def test_any_address_is_answered(flooded: Room, asked: str) -> None:
    assert flooded.visitor("mission-chair-1").get(f"/incidents?{asked}").status_code == 200


def test_what_is_searched_for_is_never_markup(flooded: Room) -> None:
    text = flooded.visitor("mission-chair-1").get("/incidents?find=%22%3E%3Cscript%3Ex%3C/script%3E").text
    assert "<script>x" not in text and "&lt;script&gt;x" in text


def test_nobody_finds_what_they_do_not_see(flooded: Room) -> None:
    assert names(flooded.visitor("hills-officer-1").get("/incidents?find=mill+299").text) == []
