"""The door of the room: other hosts, other origins, no token, no cookie, too much, and paths that lead elsewhere."""

import http.client
import json
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from servanda.web import Gate
from web.opened_room import Opened, opened


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    with opened("tutorial-sound", "--case", str(tmp_path_factory.mktemp("door") / "sound")) as here:
        yield here


class Visitor:
    """Somebody who speaks to the room by hand."""

    def __init__(self, room: Opened) -> None:
        self.room = room
        self.netloc = urlsplit(room.origin).netloc
        self.cookie = self.token = ""

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, dict[str, str], str]:
        line = http.client.HTTPConnection(self.netloc, timeout=120)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.cookie:
            sent.setdefault("Cookie", self.cookie)
        line.request(method, path, body or None, sent)
        try:
            answer = line.getresponse()
            text = answer.read().decode("utf-8", "replace")
            return answer.status, dict(answer.getheaders()), text
        finally:
            line.close()

    def post(self, path: str, fields: dict[str, str], **headers: str) -> tuple[int, dict[str, str], str]:
        headers.setdefault("Origin", self.room.origin)
        headers.setdefault("Content_Type", "application/x-www-form-urlencoded")
        return self.ask("POST", path, urlencode(fields).encode(), **headers)


@pytest.fixture(scope="module")
def known(room: Opened) -> Visitor:
    """The one browser the first address let in."""
    visitor = Visitor(room)
    status, headers, _ = visitor.ask("GET", "/?" + room.address.partition("/?")[2])
    assert status == 303 and headers["location"] == "/"
    visitor.cookie = headers["set-cookie"].partition(";")[0]
    assert "HttpOnly" in headers["set-cookie"] and "SameSite=strict" in headers["set-cookie"]
    page = visitor.ask("GET", "/")[2]
    found = re.search(r'name="servanda-token" content="([0-9a-f]{64})"', page)
    assert found
    visitor.token = found[1]
    return visitor


def revision(known: Visitor) -> str:
    found = re.search(r'id="revision" name="revision" value="(\w+)"', known.ask("GET", "/")[2])
    assert found
    return found[1]


def test_it_listens_on_the_loopback_address_alone(room: Opened) -> None:
    port = urlsplit(room.origin).port
    with socket.socket(socket.AF_INET6) as line:
        assert line.connect_ex(("::1", port or 0)) != 0
    assert urlsplit(room.origin).hostname == "127.0.0.1"


def test_the_first_address_lets_in_once(room: Opened, known: Visitor) -> None:
    stranger = Visitor(room)
    status, headers, text = stranger.ask("GET", "/?" + room.address.partition("/?")[2])
    assert status == 403 and "set-cookie" not in headers and "WEB002" in text


@pytest.mark.parametrize("host", ["evil.example", "localhost", "127.0.0.1", "127.0.0.1.evil.example", ""])
def test_another_name_is_not_answered(known: Visitor, host: str) -> None:
    status, _, text = known.ask("GET", "/", Host=host)
    assert status == 421 and "WEB001" in text and "tutorial" not in text.lower()


@pytest.mark.parametrize("path", ["/", "/history", "/out/agreement", "/picture", "/positions", "/nothing"])
def test_without_the_cookie_nothing_is_shown(room: Opened, path: str) -> None:
    status, _, text = Visitor(room).ask("GET", path)
    assert status == 403 and "WEB002" in text


def test_every_change_needs_our_origin_and_the_token(known: Visitor) -> None:
    from servanda.web.routes import routers

    changes = sorted({one.path for router in routers() for one in router.routes if "POST" in one.methods})
    assert {"/save", "/confirm", "/undo", "/drafts", "/close", "/positions", "/tunnel"} <= set(changes)
    for path in changes:
        fields = {"token": known.token, "revision": revision(known)}
        for origin in ("http://evil.example", "http://127.0.0.1:1", "https://" + known.netloc):
            assert known.post(path, fields, Origin=origin)[0] == 403, (path, origin)
        assert known.post(path, fields, Origin="null", Sec_Fetch_Site="cross-site")[0] == 403, path
        assert known.post(path, {**fields, "token": "0" * 64})[0] == 403, path
        assert known.post(path, {"revision": fields["revision"]})[0] == 403, path
        assert known.post(path, fields, X_Servanda_Token="0" * 64)[0] == 403, path
        stranger = Visitor(known.room)
        assert stranger.post(path, fields)[0] == 403, path


def test_our_own_page_may_change(known: Visitor) -> None:
    fields = {"token": known.token, "language": "fr", "here": "/history"}
    status, headers, _ = known.post("/language", fields, Origin="null", Sec_Fetch_Site="same-origin")
    assert status == 303 and headers["location"] == "/history"


@pytest.mark.parametrize(
    "here", ["//evil.example/x", "https://evil.example/", "\\\\evil.example", "javascript:alert(1)"]
)
def test_a_page_to_come_back_to_is_one_of_ours(known: Visitor, here: str) -> None:
    status, headers, _ = known.post("/language", {"token": known.token, "language": "en", "here": here})
    assert status == 303 and re.fullmatch(r"/[^/\\]?.*", headers["location"]) and "evil" not in headers["location"]


@pytest.mark.parametrize(
    "path",
    [
        "/built/../app.py", "/built/..%2fapp.py", "/built/%2e%2e/%2e%2e/cli/app.py", "/built//etc/passwd",
        "/drawings/..%2f..%2fpage.css", "/clause/..%2f..%2fetc%2fpasswd", "/part/..%2fx", "/?part=../../x",
    ],
)  # fmt: skip
def test_no_path_leads_out(known: Visitor, path: str) -> None:
    status, _, text = known.ask("GET", path)
    assert status in (404, 422) and "import" not in text and "root:" not in text


def test_a_file_s_name_leads_nowhere(known: Visitor) -> None:
    body = (
        f'--x\r\nContent-Disposition: form-data; name="token"\r\n\r\n{known.token}\r\n'
        f'--x\r\nContent-Disposition: form-data; name="revision"\r\n\r\n{revision(known)}\r\n'
        '--x\r\nContent-Disposition: form-data; name="file"; filename="../../../evil.docx"\r\n\r\n'
        "no word file\r\n--x--\r\n"
    ).encode()
    status, _, text = known.ask(
        "POST", "/drafts", body, Origin=known.room.origin, Content_Type="multipart/form-data; boundary=x"
    )
    assert status == 422 and "DRF" in text and "Traceback" not in text
    assert [path.name for path in known.room.folder.parent.rglob("*evil*")] == []


def test_a_huge_body_is_not_taken_in(known: Visitor) -> None:
    status, _, text = known.ask("POST", "/save", Origin=known.room.origin, Content_Length=str(10**10))
    assert status == 413 and "WEB005" in text


def test_a_body_that_says_nothing_of_its_length_is_cut_off(known: Visitor) -> None:
    line = socket.create_connection(("127.0.0.1", urlsplit(known.room.origin).port or 0), timeout=120)
    head = (
        f"POST /save HTTP/1.1\r\nHost: {known.netloc}\r\nOrigin: {known.room.origin}\r\nCookie: {known.cookie}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    with line:
        line.sendall(head.encode())
        piece = b"a" * 65_536
        try:
            for _ in range(200):
                line.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
        except OSError:
            pass
        answer = line.recv(4096).decode("latin-1")
    assert answer.splitlines()[0].split()[1] in ("400", "413")


def test_what_every_answer_carries(known: Visitor) -> None:
    for path in ("/", "/built/desk.js", "/nothing", "/out/agreement"):
        _, headers, _ = known.ask("GET", path)
        policy = headers["content-security-policy"]
        for part in ("default-src 'none'", "script-src 'self';", "style-src 'self';", "connect-src 'self'",
                     "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"):  # fmt: skip
            assert part in policy + ";", (path, part)
        assert "unsafe" not in policy and "http" not in policy and "*" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == "no-store"
        assert "server" not in headers


def test_pages_hold_no_inline_script_or_style_and_no_address(known: Visitor) -> None:
    for path in ("/", "/picture", "/terms", "/library", "/drafts", "/history", "/positions", "/tunnel"):
        text = known.ask("GET", path)[2]
        assert not re.search(r"<script(?![^>]*\bsrc=)", text), path
        assert "<style" not in text and not re.search(r"\s(?:style|on\w+)=", re.sub(r'"[^"]*"', '""', text)), path
        assert not re.search(r"https?://", re.sub(r"http://www\.w3\.org/\d+/\w+", "", text)), path


def test_an_unknown_form_is_refused_in_words(known: Visitor) -> None:
    for about in ("", "clause:", "clause:no-such", "part:no-such", "part:zones:no-such", "x" * 500, "part:../x"):
        fields = {"token": known.token, "revision": revision(known), "about": about}
        status, _, text = known.post("/try", fields)
        assert status == 422 and "Traceback" not in text and re.search(r"\b(WEB|DRF|DSK)\d{3}\b", text), about


def test_the_gate_knows_its_own() -> None:
    gate = Gate("127.0.0.1", 4321)
    other = Gate("127.0.0.1", 4321)
    assert gate.token != other.token and gate.address != other.address
    assert not gate.known("")
    assert gate.own_origin("http://127.0.0.1:4321", "") and not gate.own_origin("http://127.0.0.1:4322", "same-origin")
    assert gate.own_origin("null", "same-origin") and not gate.own_origin("", "") and not gate.own_origin("null", "")
    word = gate.address.partition("enter=")[2]
    assert gate.exchange("x") is None
    session = gate.exchange(word)
    assert session is not None and gate.known(session) and gate.exchange(word) is None
    assert gate.token not in session


def test_a_second_opening_says_where_it_is_open(known: Visitor, capsys: pytest.CaptureFixture[str]) -> None:
    from servanda.cli.app import run

    assert run(["open", str(known.room.folder), "--no-browser"]) == 2
    said = capsys.readouterr().err
    assert "SRV003" in said and known.room.origin in said


def test_a_note_left_behind_is_not_believed(tmp_path: Path) -> None:
    case = tmp_path / "sound"
    with opened("tutorial-sound", "--case", str(case)):
        note = json.loads((case / "desk" / "open.json").read_text("utf-8"))
        assert note["at"].startswith("http://127.0.0.1:")
    assert not (case / "desk" / "open.json").exists()
    (case / "desk" / "open.json").write_text('{"at": "http://127.0.0.1:9"}', encoding="utf-8")
    with opened(case) as again:
        assert again.address


@pytest.mark.parametrize("port", ["80", "-1", "70000"])
def test_a_port_that_cannot_be_had(port: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from servanda.cli.app import run

    assert run(["open", "tutorial-sound", "--case", str(tmp_path / "x"), "--port", port]) == 2
    assert "SRV001" in capsys.readouterr().err


def test_a_port_that_is_taken(room: Opened, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from servanda.cli.app import run

    port = str(urlsplit(room.origin).port)
    assert run(["open", "tutorial-sound", "--case", str(tmp_path / "x"), "--port", port]) == 2
    assert "SRV002" in capsys.readouterr().err
