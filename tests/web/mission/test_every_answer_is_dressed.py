"""Whatever is asked, by whomever, and whatever comes of it: the content policy, and nothing of the program's inside."""

import re
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from servanda.basis import Refusal
from servanda.web.mission.routes import open_routers, routers
from servanda.web.threshold import POLICY
from web.mission.rehearsed_room import Room, rehearsed_room
from web.mission.test_who_reaches_what import routes_of

ROUTES = sorted(routes_of(open_routers()) | routes_of(routers()))
LOOKING = (None, "plain-officer-1", "mission-verifier-1", "office-administrator-1", "relief-desk-1")
#: What tells of the program's inside: a trace, a file of it, a library, a query, a path of the disk.
INSIDE = re.compile(
    r"Traceback|\.py\b|line \d+, in|sqlalchemy|sqlite|starlette|fastapi|uvicorn|SELECT |/tmp/|site-packages|"
    r"0x[0-9a-f]{6}",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def mine() -> Iterator[Room]:
    with rehearsed_room() as room:
        yield room


def dressed(answer: Any, what: object) -> None:
    """The answer has every header that all of them have, and says nothing of the inside."""
    assert answer.headers["content-security-policy"] == POLICY, what
    assert POLICY.startswith("default-src 'none'") and "unsafe" not in POLICY and "http" not in POLICY
    for name, value in (
        ("x-content-type-options", "nosniff"), ("x-frame-options", "DENY"), ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"), ("cross-origin-resource-policy", "same-origin"),
    ):  # fmt: skip
        assert answer.headers[name] == value, (what, name)
    assert answer.headers["cache-control"] in ("no-store", "public, max-age=31536000, immutable"), what
    assert "server" not in answer.headers and "x-powered-by" not in answer.headers, what
    kind = answer.headers.get("content-type", "")
    if kind.startswith("text/html"):
        assert "charset=utf-8" in kind
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|https?://", answer.text), what
        said = re.sub(r"<[^>]+>", " ", answer.text)
        assert not INSIDE.search(said), (what, INSIDE.search(said))


def asked(room: Room, name: str | None, method: str, path: str, **more: Any) -> Any:
    """One request; a path's blanks filled with an id there is none of."""
    filled = re.sub(r"\{[a-z]+(:path)?\}", "f" * 32, path)
    client = room.stranger() if name is None else room.visitor(name).client
    return client.request(method, filled, follow_redirects=False, **more)


@pytest.mark.parametrize("name", LOOKING)
def test_every_route_by_every_method_is_dressed(mine: Room, name: str | None) -> None:
    for route in ROUTES:
        declared, path = route.split(" ")
        if path in ("/news", "/sign-out"):
            continue
        for method in {declared, "GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD"}:
            answer = asked(mine, name, method, path)
            dressed(answer, (method, path, name))
            assert answer.status_code < 500, (method, path, name)
            if method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
                assert answer.status_code in (303, 403, 404, 405), (method, path, name)
    for path in (
        "/built/mission.js",
        "/built/nothing.js",
        "/built/../app.py",
        "/nothing",
        "/../etc/passwd",
        "//",
        "/%00",
    ):
        dressed(asked(mine, name, "GET", path), (path, name))


def test_news_carries_the_policy_too(mine: Room) -> None:
    """Of a line that stays open the beginning is read, and no more."""
    import anyio

    sent: list[Any] = []
    word = mine.visitor("plain-officer-1").client.cookies["servanda-session"]
    headers = [(b"host", b"testserver"), (b"cookie", f"servanda-session={word}".encode())]
    scope = {"type": "http", "method": "GET", "path": "/news", "headers": headers, "query_string": b"",
             "http_version": "1.1", "scheme": "http", "server": ("testserver", 80), "client": None, "root_path": "",
             "raw_path": b"/news", "asgi": {"version": "3.0"}}  # fmt: skip

    async def look() -> None:
        with anyio.move_on_after(120) as over:
            await mine.app(scope, anyio.sleep_forever, lambda message: _until(sent, message, over))

    # In a thread of its own: where a browser is driven, this one has a loop already.
    with ThreadPoolExecutor(1) as apart:
        apart.submit(anyio.run, look).result()
    headers_sent = {key.decode(): value.decode() for key, value in sent[0]["headers"]}
    assert headers_sent["content-security-policy"] == POLICY
    assert headers_sent["content-type"].startswith("text/event-stream")


async def _until(sent: list[Any], message: Any, over: Any) -> None:
    sent.append(message)
    over.cancel()


@pytest.mark.parametrize(
    ("method", "path", "headers", "data", "status", "code"),
    [
        ("GET", "/", {"host": "elsewhere.example"}, None, 421, "WEB001"),
        ("POST", "/sign-in", {"origin": "http://elsewhere.example"}, {"name": "x"}, 403, "WEB003"),
        ("POST", "/sign-in", {"origin": "null"}, {"name": "x"}, 403, "WEB003"),
        ("POST", "/sign-in", {"content-length": "99999999999"}, None, 413, "WEB005"),
        ("POST", "/sign-in", {}, {"token": "x" * 64, "name": "plain-officer-1"}, 403, "WEB004"),
        ("POST", "/do/incident/new", {}, {"deed": "incident:allegation:submit"}, 403, "WEB009"),
        ("POST", "/sign-in", {}, {"name": "nobody"}, 403, "WEB031"),
        ("POST", "/enrol", {}, {"name": "nobody", "word": "x"}, 422, "MIS002"),
    ],
)
def test_every_refusal_at_the_door_is_dressed_and_has_its_code(
    mine: Room, method: str, path: str, headers: dict[str, str], data: Any, status: int, code: str
) -> None:
    client = mine.stranger()
    given = {"content": data} if isinstance(data, str) else {"data": data}
    answer = client.request(method, path, headers=headers, follow_redirects=False, **given)
    assert (answer.status_code, code in answer.text) == (status, True), answer.text
    dressed(answer, path)


def refusals_in(text: str) -> list[tuple[str, str, str, str]]:
    """Code, cause, place and remedy of each refusal on a page."""
    found = []
    for one in re.findall(r'<div class="refusal"[^>]*>(.*?)</div>\s*</dl>', text, re.DOTALL):
        code = re.search(r'class="code">(\w+)<', one)
        told = re.findall(r"<dd>(?:<a [^>]*>)?<bdi[^>]*>(.*?)</bdi>(?:</a>)?</dd>", one, re.DOTALL)
        found.append((code[1] if code else "", *told))
    return found  # type: ignore[return-value]


def test_every_refusal_of_a_deed_carries_code_cause_place_and_remedy(mine: Room) -> None:
    """Each deed of the room sent empty by each of three people: what comes back refused has all four."""
    from servanda.operations import KINDS
    from web.mission.test_who_reaches_what import SENT_TO

    seen = 0
    for name in ("plain-principal-1", "mission-verifier-1", "relief-desk-1"):
        visitor = mine.visitor(name)
        for area, begins in SENT_TO.items():
            for deed in (one for one in KINDS if one.startswith(begins)):
                answer = visitor.do(area, "new", deed)
                dressed(answer, deed)
                if answer.status_code in (403, 422):
                    told = refusals_in(answer.text)
                    assert told, (deed, answer.status_code)
                    for one in told:
                        # A field that the cause names is not named a second time as the place.
                        placed = len(one) == 4 or (len(one) == 3 and "“" in one[1])
                        assert placed and all(part.strip() for part in one), (deed, one)
                        assert re.fullmatch(r"[A-Z]{3}\d{3}", one[0])
                        seen += 1
    assert seen > 60


def test_what_fails_within_tells_its_code_and_nothing_of_the_inside(caplog: pytest.LogCaptureFixture) -> None:
    """Real failures, tables of the database gone one after the other: at a page, in a deed, at the door itself."""
    with rehearsed_room() as room:
        visitor, stranger = room.visitor("plain-officer-1"), room.stranger()
        visitor.do("duty", "new", "duty:entry:write", words="before")
        with sqlite3.connect(room.store.hand.base.path) as line:
            line.execute("ALTER TABLE settings RENAME TO gone")
            enrolling = stranger.post("/enrol", data={"name": "plain-officer-1", "word": "planted-word"})
            # Who chooses a language in the midst of it is not led away from the page.
            assert 'name="here" value="/enrol"' in enrolling.text
            line.execute("ALTER TABLE entries RENAME TO gone_too")
            writing = visitor.do("duty", "new", "duty:entry:write", words="planted-words")
            line.execute("ALTER TABLE sessions RENAME TO gone_as_well")
            time.sleep(1.1)  # what the disk says of a session is believed for a second
            at_the_door = visitor.get("/")
        for answer, status, code in (
            (enrolling, 422, "WEB090"),
            (writing, 500, "WEB007"),
            (at_the_door, 503, "WEB090"),
        ):
            assert (answer.status_code, code in answer.text) == (status, True), (answer.status_code, answer.text)
            assert "Error" not in answer.text and "planted-word" not in answer.text
            dressed(answer, answer.request.url)
        assert "planted" not in caplog.text and "defect" in caplog.text and "STO112" in caplog.text


def test_a_session_is_not_lost_to_a_disk_that_takes_nothing_in(mine: Room) -> None:
    """Where its use cannot be noted, pages are read all the same."""
    from servanda.web import Sessions

    class Full:
        def __init__(self, real: Any) -> None:
            self.real = real

        def __getattr__(self, name: str) -> Any:
            return getattr(self.real, name)

        def seen(self, token_hash: bytes, now: int) -> None:
            raise Refusal("STO020", "the disk is full", "make room")

    sessions = Sessions(Full(mine.store.sessions), mine.accounts.find)
    person = mine.accounts.find("plain-officer-1")
    assert person is not None
    word = sessions.begin(person, 1_000_000_000)
    assert sessions.known(word, 1_000_000_000 + 60_000_000) is not None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("begin", "9999-12-31T23:59-14:00"),
        ("begin", "0001-01-01T00:00+14:00"),
        ("begin", "9999-12-31T23:59"),
        ("end", "0001-01-01T00:00"),
        ("radius_m", "9" * 25),
        ("radius_m", "9" * 4000),
        ("radius_m", "1e400"),
        ("point@north", "nan"),
        ("point@north", "1e400"),
    ],
)
def test_no_number_and_no_hour_breaks_a_page(mine: Room, field: str, value: str) -> None:
    """At the edges of what can be written: refused in words, and nothing kept that no page could show."""
    visitor, before = mine.visitor("hills-officer-1"), mine.mission.last
    given = {"act": "movement.patrol", "what": "x", "begin": "2024-03-15T06:00", "end": "2024-03-15T09:00",
             "zones": "valley", "to": "plain", "point@east": "20.0", "point@north": "10.0"}  # fmt: skip
    answer = visitor.do("liaison", "new", "liaison:plan:give", **{**given, field: value})
    assert answer.status_code == 422 and "WEB041" in answer.text
    assert mine.mission.last == before
