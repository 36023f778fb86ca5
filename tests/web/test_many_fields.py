"""A form of very many inputs costs what they weigh, whoever sends it."""

import time
from typing import Any
from urllib.parse import urlencode

import pytest

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


@pytest.mark.parametrize(
    "charset", ["punycode", "utf-7", "unicode_escape", "UTF-16", '"punycode"', "utf-8; charset=punycode"]
)
def test_a_form_in_letters_no_page_sends_is_not_read(charset: str) -> None:
    """Anybody could stop the server for minutes with one form read as punycode."""
    part = '--x\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
    body = part.format("token", "") + part.format("name", "-" + "ab" * 100_000) + "--x--\r\n"
    with signing_room() as room:
        client: Any = room.browser()
        told = {"content-type": f"multipart/form-data; boundary=x; charset={charset}"}
        begun = time.process_time()
        answer = client.post("/language", content=body, headers=told)
        assert answer.status_code == 400 and "WEB008" in answer.text
        assert time.process_time() - begun < 1
        told = {"content-type": "multipart/form-data; boundary=x; charset=UTF-8"}
        assert client.post("/language", content=body, headers=told).status_code == 303
        assert client.post("/language", content=b"token=", headers={"content-type": ""}).status_code == 303
