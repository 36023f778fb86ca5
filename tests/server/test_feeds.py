"""A feed at an address, against a real server on the loopback."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.server import Feed, is_address

Answer = tuple[int, dict[str, str], bytes]


class Server:
    """Answers each request with what ``answer`` says; ``asked`` holds the headers it was asked with."""

    def __init__(self) -> None:
        self.answer: Callable[[str], Answer] = lambda path: (200, {}, b"")
        self.asked: list[dict[str, str]] = []
        here = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                here.asked.append(dict(self.headers.items()))
                code, headers, body = here.answer(self.path)
                self.send_response(code)
                for name, value in {"Content-Length": str(len(body)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *said: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    one = Server()
    yield one
    one.close()


def _feed(address: str, home: Path) -> Feed:
    feed = Feed(address, home)
    feed.folder.mkdir(parents=True)
    return feed


def test_a_changed_document_is_written_whole(server: Server, tmp_path: Path) -> None:
    feed = _feed(server.address + "/warnings/alerts.xml?area=1", tmp_path)
    server.answer = lambda path: (200, {}, b"<one/>")
    assert feed.fetch().state == "new"
    assert (feed.file.name, feed.file.read_bytes()) == ("alerts.xml", b"<one/>")
    assert feed.fetch().state == "unchanged"
    server.answer = lambda path: (200, {}, b"<two/>")
    assert feed.fetch().state == "new"
    assert [one.name for one in feed.folder.iterdir()] == ["alerts.xml"]


def test_an_unchanged_feed_costs_little(server: Server, tmp_path: Path) -> None:
    feed = _feed(server.address + "/a.csv", tmp_path)
    server.answer = lambda path: (200, {"ETag": '"7"', "Last-Modified": "Thu, 26 Nov 2026 05:00:00 GMT"}, b"x\n")
    feed.fetch()
    server.answer = lambda path: (304, {}, b"")
    assert feed.fetch().state == "unchanged"
    assert server.asked[1]["If-None-Match"] == '"7"'
    assert server.asked[1]["If-Modified-Since"] == "Thu, 26 Nov 2026 05:00:00 GMT"
    assert feed.file.read_bytes() == b"x\n"


@pytest.mark.parametrize(
    "answer",
    [
        (503, {}, b"later"),
        (200, {"Content-Length": "9"}, b"half"),
        (302, {"Location": "file:///etc/passwd"}, b""),
        (302, {"Location": "/round-and-round"}, b""),
    ],
)
def test_what_is_no_document_changes_nothing_and_says_why(server: Server, tmp_path: Path, answer: Answer) -> None:
    feed = _feed(server.address + "/a.csv", tmp_path)
    server.answer = lambda path: (200, {}, b"good\n")
    feed.fetch()
    server.answer = lambda path: answer
    fetched = feed.fetch()
    assert fetched.state == "failed" and fetched.why
    assert feed.file.read_bytes() == b"good\n"


def test_a_server_that_is_away_is_a_reason(tmp_path: Path) -> None:
    assert _feed("http://127.0.0.1:9/a.csv", tmp_path).fetch().state == "failed"


def test_a_document_beyond_the_limit_is_not_kept(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVANDA_LIMIT_WHOLE_BYTES", "10")
    server.answer = lambda path: (200, {}, b"x" * 11)
    fetched = _feed(server.address + "/a.csv", tmp_path).fetch()
    assert fetched.state == "failed" and "SERVANDA_LIMIT_WHOLE_BYTES" in fetched.why


@pytest.mark.parametrize("address", ["http://", "https://user:secret@example.org/a", "http://[::1/a", "http://a b/"])
def test_no_address_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="SRV011"):
        Feed(address, tmp_path)


def test_names_of_files_stay_in_their_folder(tmp_path: Path) -> None:
    for path in ("/..", "/%2e%2e%2f%2e%2e%2fetc", "/", "/a%00b", "/" + "x" * 300):
        feed = Feed("http://127.0.0.1" + path, tmp_path)
        assert feed.file.parent == feed.folder and feed.folder.parent == tmp_path
        assert 0 < len(feed.file.name) <= 80 and feed.file.name not in (".", "..")


def test_feeds_of_one_name_have_folders_of_their_own(tmp_path: Path) -> None:
    assert Feed("http://a.test/x.xml", tmp_path).folder != Feed("http://b.test/x.xml", tmp_path).folder


def test_an_address_is_told_from_a_path() -> None:
    assert is_address("HTTPS://example.org/a") and not is_address("https") and not is_address("feeds/http")
