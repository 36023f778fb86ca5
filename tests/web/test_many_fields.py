"""A form of very many inputs costs what they weigh, whoever sends it."""

import time
from typing import Any
from urllib.parse import urlencode

from web.mission.signing_room import SigningRoom, signing_room

MANY = 20_000


def cost(room: SigningRoom, fields: list[tuple[str, str]]) -> float:
    client: Any = room.browser()
    headers = {"content-type": "application/x-www-form-urlencoded"}
    best = []
    for _ in range(3):
        begun = time.process_time()
        answer = client.post("/language", content=urlencode(fields), headers=headers)
        best.append(time.process_time() - begun)
        assert answer.status_code == 303
    return min(best)


def test_one_name_with_many_values_costs_no_more_than_many_names() -> None:
    with signing_room() as room:
        token = ("token", "")
        one = cost(room, [token, *(("a", "1") for _ in range(MANY - 1))])
        many = cost(room, [token, *((f"a{n}", "1") for n in range(MANY - 1))])
    assert one < 1.5 * many, (one, many)
