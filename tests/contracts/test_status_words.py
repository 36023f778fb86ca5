"""How a clause stands is one word in each language, in the operations room, on its boards and in bulletins."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

SOURCE = Path(str(files("servanda")))
STANDINGS = ("contrary-indication", "overdue", "not-observed", "open", "met", "nothing-due")


def of_catalogue(path: str) -> dict[str, str]:
    """Each standing's word in a catalogue of messages."""
    text = (SOURCE / path).read_text("utf-8")
    return {one: match[1] for one in STANDINGS if (match := re.search(rf"^status-{one} = (.+)$", text, re.M))}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_room_and_bulletins_say_one_word(language: str) -> None:
    room = of_catalogue(f"web/words/mission/{language}.ftl")
    assert set(room) == set(STANDINGS)
    assert of_catalogue(f"bulletin/words/{language}.ftl") == room
    # An apostrophe is one sign however it is drawn.
    boards = (SOURCE / f"operations/pages/words/{language}.ftl").read_text("utf-8").replace("'", "’")
    assert [word for word in room.values() if not re.search(rf"= {re.escape(word)}$", boards, re.M)] == []
