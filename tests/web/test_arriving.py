"""What is proposed from a long draft comes some rows at a time, after the page: every row once, and all of them."""

import re
from pathlib import Path

from servanda.operations import open_desk
from servanda.web.desk_parts import DeskParts
from servanda.web.gate import Gate
from servanda.web.room import Room
from servanda.web.scene import Scene
from servanda.web.wording import wording
from tests.web.opened_room import word_draft

LONG = "\n\n".join(f"{n}. North shall withdraw its forces from the Valley within {n} days." for n in range(1, 460))


def test_every_row_with_a_proposal_arrives_once_and_the_last_says_so(tmp_path: Path) -> None:
    desk = open_desk(str(word_draft(tmp_path, LONG)))
    scene = Scene(wording("en"), Room(desk), Gate("127.0.0.1", 8000), "/")
    parts = DeskParts(scene, desk)
    page = parts.page(None)
    assert 'hx-get="/proposals?row=0"' in page and "data-confirm" not in page
    arrived: list[str] = []
    asked: list[int] = []
    row: int | None = 0
    while row is not None:
        asked.append(row)
        html = parts.arriving(row)
        arrived += re.findall(r'id="row-([^"]+)" class="row', html)
        again = re.search(r'hx-get="/proposals\?row=(\d+)"', html)
        row = int(again[1]) if again else None
    assert len(asked) > 3 and len(set(asked)) == len(asked)
    shown = [one.id for one in parts.view().rows if one.proposed]
    assert arrived == shown and len(shown) > 400
    assert {one.passage for one in desk.proposals} <= set(arrived)
    # loaded again, everything is there at once
    assert "/proposals?row" not in parts.page(None)
