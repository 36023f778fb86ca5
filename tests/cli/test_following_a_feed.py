"""``servanda ingest --follow ADDRESS``: from a server on the loopback to facts in a case."""

import functools
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from servanda.cli.app import run
from servanda.operations import assess_case, copy_case


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *said: object) -> None:
        pass


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    folder = tmp_path / "served"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def _log(rows: int) -> str:
    head = "chronology: 1\nzone: UTC\nsources: {mission: {title: Daily log (invented), mark: S, origin: monitor}}\n"
    row = "  - {on: 2024-03-0%d, act: movement.withdrawal, who: hills, source: mission}\n"
    return head + "rows:\n" + "".join(row % day for day in range(4, 4 + rows))


def test_what_is_new_comes_in_once(
    served: tuple[Path, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, address = served
    case = tmp_path / "mine"
    copy_case("tutorial-sound", str(case))
    (folder / "log.yaml").write_text(_log(2), "utf-8")
    follow = ["ingest", "--follow", f"{address}/log.yaml", "--into", str(case), "--once"]
    assert run(follow) == 0
    assert "2 new facts" in capsys.readouterr().out
    assert run(follow) == 0
    assert "new facts" not in capsys.readouterr().out
    (folder / "log.yaml").write_text(_log(3), "utf-8")
    assert run(follow) == 0
    assert "1 new facts" in capsys.readouterr().out
    assert [one.name for one in (case / "reports" / "originals").glob("*-log.yaml")]
    assert assess_case(str(case)).data()


def test_a_feed_that_does_not_answer_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy_case("tutorial-sound", str(tmp_path / "mine"))
    assert run(["ingest", "--follow", "http://127.0.0.1:9/a.csv", "--into", str(tmp_path / "mine"), "--once"]) == 2
    assert "nothing came" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("more", "code"),
    [([], "OPS054"), (["--out", "nowhere"], "OPS055"), (["--out", ".", "--every", "1"], "SRV012")],
)
def test_what_cannot_be_followed_leaves_nothing(
    more: list[str], code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["ingest", "--follow", "http://127.0.0.1:9/a.csv", "--once", *more]) == 2
    assert code in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
