"""The parties' ids exchanged everywhere, in the agreement and in all that was done: every page exchanges exactly."""

import re
from collections.abc import Callable
from pathlib import Path

from servanda.operations import rehearsed
from servanda.operations.mission import Story, read_story
from servanda.store import open_case
from web.mission.rehearsed_room import Room, room_over

STORY = Path(__file__).parents[3] / "src/servanda/operations/mission/stories/hills-and-plain.yaml"
_IDS = re.compile(r"\b(hills|plain)\b(?! Council)")
#: Words that stand nowhere else on a page.
_MARKS = {"hills": "qhillsq", "plain": "qplainq", "qhillsq": "qplainq", "qplainq": "qhillsq"}
PEOPLE = {
    "qhillsq-officer-1": "qplainq-officer-1",
    "qplainq-officer-1": "qhillsq-officer-1",
    "qhillsq-principal-1": "qplainq-principal-1",
    "mission-verifier-1": "mission-verifier-1",
    "mission-chair-1": "mission-chair-1",
    "guarantor-1": "guarantor-1",
}


def marked(text: str) -> str:
    """Ids of the two parties, alone or at the ends of a longer id, as words that stand nowhere else."""
    return _IDS.sub(lambda found: _MARKS[found[1]], text)


def exchanged(text: str) -> str:
    """The two parties' words exchanged."""
    return re.sub("qhillsq|qplainq", lambda found: _MARKS[found[0]], text)


def numbered(text: str) -> str:
    """Ids of files, which are chance, by the order in which they are met."""
    met: dict[str, str] = {}
    return re.sub(
        r"\b(?:[0-9a-f]{32}|[0-9a-f]{16}|[0-9a-f]{8})\b",
        lambda found: met.setdefault(found[0], f"file-{len(met)}"),
        text,
    )


def without_letters(text: str) -> str:
    """Lines to be read out and signed texts, without check letters and signatures: those are made of the names."""
    text = re.sub(r">SVL \d+/\d+ [^<]*<", ">signed text<", text)
    text = re.sub(r"⁨\d+⁩(?= (?:texts|SMS))", "some", text)
    return re.sub(r"(<code dir=\"auto\">\w+) [0-9A-Z]{8} (.*?) =[0-9A-Z]{4}</code>", r"\1 \2</code>", text)


def pages(room: Room, name: str) -> list[str]:
    """Every page somebody reaches, in the order in which it is reached.

    Copies of notified sites are left out: each is marked for its recipient by chance, in order and last digits.
    """
    found = room.visitor(name).pages()
    return [numbered(without_letters(text)) for path, text in found.items() if not path.startswith("/sites/")]


def written(folder: Path, name: str, turn: Callable[[str], str]) -> Story:
    """The shipped story over the tutorial's agreement, both with their parties' ids turned."""
    case = folder / name
    case.mkdir()
    agreement = open_case("tutorial-sound").agreement().text
    case.joinpath("agreement.yaml").write_text(turn(marked(agreement)), encoding="utf-8")
    story = turn(marked(STORY.read_text(encoding="utf-8")))
    return read_story(story.replace("agreement: tutorial-sound", f"agreement: {case}"), name)


def test_every_page_exchanges_exactly(tmp_path: Path) -> None:
    first, second = written(tmp_path, "one", str), written(tmp_path, "other", exchanged)
    with rehearsed(first) as one, rehearsed(second) as two:
        rooms = [room_over(*one, first.now), room_over(*two, second.now)]
        for name, twin in PEOPLE.items():
            assert exchanged(name) == twin
            mine, theirs = pages(rooms[0], name), pages(rooms[1], twin)
            assert len(mine) == len(theirs) > 3
            for here, there in zip(mine, theirs, strict=True):
                assert exchanged(here) == there, name


def test_a_look_would_notice_a_name_that_counts(tmp_path: Path) -> None:
    """The comparison is no empty one: the two parties' own pages are not the same."""
    story = written(tmp_path, "one", str)
    with rehearsed(story) as one:
        room = room_over(*one, story.now)
        assert pages(room, "qhillsq-officer-1") != [exchanged(text) for text in pages(room, "qplainq-officer-1")]
