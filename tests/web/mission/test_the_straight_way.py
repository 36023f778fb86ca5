"""Submissions go straight past the finding of pages: answered as the ordinary way answers, whatever is sent."""

import asyncio
import base64
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from servanda.operations import Reports
from servanda.web.threshold import POLICY
from web.mission.rehearsed_room import Room, rehearsed_room

HERE = "/collect/submission"
FORM = {"content-type": "multipart/form-data; boundary=x"}
PART = b'--x\r\nContent-Disposition: form-data; name="xml_submission_file"; filename="a.xml"\r\n\r\n%s\r\n--x--\r\n'
PHONE = {"x-openrosa-version": "1.0", "host": "testserver"}


@pytest.fixture(scope="module")
def mine() -> Iterator[Room]:
    with rehearsed_room() as room:
        yield room


@pytest.fixture(scope="module")
def secret(mine: Room) -> dict[str, str]:
    phones, now = mine.app._app.state.house.phones, mine.mission.now
    person = mine.accounts.find("mission-monitor-1")
    made = phones.enrol("mission-monitor-1", phones.word_for(person, now), now)
    return {"authorization": "Basic " + base64.b64encode(f"{made.name}:{made.secret}".encode()).decode()}


def called(
    room: Room,
    method: str,
    path: str,
    headers: dict[str, str],
    body: list[bytes],
    query: bytes = b"",
    *,
    cut: bool = False,
) -> Any:
    """One request as a server hands it on: status, headers and body; None where nothing was answered."""
    parts = iter(body)
    sent: list[Any] = []

    async def receive() -> Any:
        part = next(parts, None)
        if part is None and cut:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": part or b"", "more_body": part is not None}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "path": path,
        "raw_path": path.encode(), "query_string": query, "root_path": "", "scheme": "http", "state": {},
        "client": ("127.0.0.1", 1), "server": ("testserver", 80),
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }  # fmt: skip
    try:
        # In a thread of its own: a browser that other tests opened keeps a loop running in this one.
        with ThreadPoolExecutor(1) as apart:
            apart.submit(asyncio.run, room.app(scope, receive, send)).result()
    except Exception as error:  # noqa: BLE001 - the ordinary way answers a defect and raises it once more
        assert "planted" in str(error)
    if not sent:
        return None
    head = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], head, b"".join(one.get("body", b"") for one in sent[1:])


CASES: dict[str, tuple[str, str, dict[str, str], list[bytes], bytes]] = {
    "a form that is none": ("POST", HERE, {**PHONE, **FORM}, [PART % b"<data/>"], b""),
    "with a query": ("POST", HERE, {**PHONE, **FORM}, [PART % b"<data/>"], b"deviceID=x&a=%00"),
    "no body": ("POST", HERE, PHONE, [], b""),
    "no header of phones": ("POST", HERE, {"host": "testserver", **FORM}, [PART % b"<data/>"], b""),
    "from a page elsewhere": ("POST", HERE, {**PHONE, **FORM, "origin": "http://evil.example"}, [b""], b""),
    "from a page of ours": ("POST", HERE, {"host": "testserver", "origin": "http://testserver"}, [b""], b""),
    "another host": ("POST", HERE, {**PHONE, "host": "evil.example"}, [b""], b""),
    "said to be too long": ("POST", HERE, {**PHONE, "content-length": "99999999"}, [b""], b""),
    "too long and not said": ("POST", HERE, {**PHONE, **FORM}, [PART[:-9] % b"a", *[b"a" * 65_536] * 40], b""),
    "a slash behind": ("POST", f"{HERE}/", {**PHONE, **FORM}, [PART % b"<data/>"], b""),
    "two slashes": ("POST", "/collect//submission", {**PHONE, **FORM}, [PART % b"<data/>"], b""),
    "asked first": ("HEAD", HERE, PHONE, [], b""),
    "fetched": ("GET", HERE, PHONE, [], b""),
    "put": ("PUT", HERE, {**PHONE, **FORM}, [PART % b"<data/>"], b""),
    "small letters": ("post", HERE, {**PHONE, **FORM}, [PART % b"<data/>"], b""),
    "in Arabic": ("POST", HERE, {**PHONE, **FORM, "accept-language": "ar"}, [PART % b"<data/>"], b""),
}


def both(room: Room, secret: dict[str, str], case: str, monkeypatch: pytest.MonkeyPatch, **more: Any) -> Any:
    """The answer of the straight way, after it was held against that of the ordinary one."""
    method, path, headers, body, query = CASES[case]
    straight = called(room, method, path, {**headers, **secret}, body, query, **more)
    with monkeypatch.context() as without:
        without.setattr(room.app, "_straight", {})
        ordinary = called(room, method, path, {**headers, **secret}, body, query, **more)
    assert straight == ordinary
    return straight


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("case", CASES)
def test_both_ways_answer_alike(
    mine: Room, secret: dict[str, str], case: str, known: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, headers, _ = both(mine, secret if known else {}, case, monkeypatch)
    assert headers["content-security-policy"] == POLICY and headers["cache-control"] == "no-store"
    assert status >= 300 or case == "asked first"


def test_a_defect_says_no_word_of_the_request(
    mine: Room, secret: dict[str, str], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*given: Any) -> None:
        raise RuntimeError("planted words")

    monkeypatch.setattr(Reports, "take_in", fails)
    with caplog.at_level(logging.INFO):
        status, _, body = both(mine, secret, "a form that is none", monkeypatch)
    assert status in (500, 503) and b"WEB007" in body and b"planted" not in body
    assert "planted" not in caplog.text and "RuntimeError" in caplog.text


def test_a_line_that_breaks_is_no_defect(
    mine: Room, secret: dict[str, str], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A phone whose line breaks in mid-body sends again; nothing of the program is wrong."""
    monkeypatch.setitem(CASES, "broken", ("POST", HERE, {**PHONE, **FORM}, [(PART % b"<data/>")[:40]], b""))
    with caplog.at_level(logging.INFO):
        both(mine, secret, "broken", monkeypatch, cut=True)
    assert "defect" not in caplog.text
