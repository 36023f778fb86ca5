"""A mission as its people have it: begun and served by the program itself, spoken to over HTTP, countersigned."""

import atexit
import http.client
import io
import json
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from servanda.cli.app import run
from servanda.operations import TICK_S
from servanda.operations.mission.second_factor import _digits

PASSPHRASE = "a lamp under the old bridge"
PASSWORD = "nine grey stones by the ford"
SIGNERS = (("hills.example", "party"), ("plain.example", "party"), ("mission.example", "neutral"))
PEOPLE = """people:
  - {id: mission-chair-1, role: chair, unit: mission, name: "Chair by name"}
  - {id: mission-verifier-1, role: verifier, unit: mission}
  - {id: hills-officer-1, role: officer, unit: hills, side: hills}
  - {id: plain-officer-1, role: officer, unit: plain, side: plain, name: "Officer of the Plain"}
  - {id: office-administrator-1, role: administrator, unit: office}
patience_s: 5
"""
CASE = "tutorial-sound"


def servanda(*words: str | Path, said: str = f"{PASSPHRASE}\n") -> subprocess.CompletedProcess[str]:
    """The program, run once by its own entry in this process; ``said`` is what is typed.

    Starting it anew takes a second or two of a processor each time; what a start does is tested in ``tests/cli`` and by
    every server that is served here.
    """
    line, streams = [*map(str, words)], [io.StringIO(), io.StringIO()]
    with redirect_stdout(streams[0]), redirect_stderr(streams[1]), pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", io.StringIO(said))
        code = run(line)
    return subprocess.CompletedProcess(line, code, *(one.getvalue() for one in streams))


@dataclass
class Begun:
    """A mission that was begun: where, and the words of its invitations."""

    folder: Path
    words: dict[str, str] = field(default_factory=dict)
    address: str = ""

    @property
    def database(self) -> tuple[str, ...]:
        """What names the record where it is not beside the case."""
        return ("--database", self.address) if self.address else ()

    @property
    def case(self) -> Path:
        """The case."""
        return self.folder / "case"

    @property
    def record(self) -> Path:
        """The record's file."""
        return self.case / "mission.sqlite"

    def key(self, name: str) -> Path:
        """A countersigner's key."""
        return self.folder / f"{name}.key"

    def seen(self, name: str) -> Path:
        """What a countersigner saw."""
        return self.folder / f"{name}.seen"


def begun(folder: Path, address: str = "", *, another: bool = False) -> Begun:
    """A mission begun by the program, with keys its countersigners made; ``address``: of its database.

    Beginning one starts the program five times. Where nothing else is asked for, it is done once for all tests of a
    process, and each gets a copy of the folder; ``another``: with an id and keys of its own, as beside a first one.
    """
    if address or another:
        return _begun(folder, address)
    first = _first()
    shutil.copytree(first.folder, folder, dirs_exist_ok=True)
    return Begun(folder, dict(first.words))


@cache
def _first() -> Begun:
    folder = TemporaryDirectory(prefix="servanda-begun-")
    atexit.register(folder.cleanup)
    return _begun(Path(folder.name))


def _begun(folder: Path, address: str = "") -> Begun:
    made = Begun(folder, address=address)
    assert servanda("copy", CASE, made.case).returncode == 0
    lines = ["countersigners:"]
    for name, role in SIGNERS:
        done = servanda("countersign", "--new-key", name, "--key", made.key(name))
        assert done.returncode == 0, done.stderr
        public = re.search(r"^public: (\S+)$", done.stdout, re.MULTILINE)
        assert public, done.stdout
        lines.append(f'  - {{name: {name}, role: {role}, key: "{public[1]}"}}')
    people = folder / "people.yaml"
    people.write_text(PEOPLE + "\n".join(lines) + "\n", encoding="utf-8")
    done = servanda("mission", "begin", made.case, "--people", people, *made.database)
    assert done.returncode == 0, done.stderr
    made.words = dict(re.findall(r"^invitation of (\S+): (\w+)$", done.stdout, re.MULTILINE))
    assert len(made.words) == 5
    return made


@dataclass
class Served:
    """A running server, and what it said."""

    begun: Begun
    process: subprocess.Popen[str]
    origin: str
    said: list[str]

    @property
    def port(self) -> int:
        """Its port."""
        return urlsplit(self.origin).port or 0

    def get(self, path: str) -> bytes:
        """A file anybody may read."""
        status, _, body = Visitor(self).ask("GET", path)
        assert status == 200, (path, status)
        return body

    def wait_for_head(self, after: int = 0) -> int:
        """Waits for a head of more leaves; its size."""
        until = time.monotonic() + 120
        while time.monotonic() < until:
            status, _, body = Visitor(self).ask("GET", "/log/checkpoint")
            if status == 200 and (size := int(body.split(b"\n")[1])) > after:
                return size
            time.sleep(0.1)
        raise AssertionError("the log does not grow")

    def countersign(self, name: str, *more: str | Path) -> subprocess.CompletedProcess[str]:
        """A countersigner's own machine, which has nothing but its key and what it saw."""
        own = ("--key", self.begun.key(name), "--seen", self.begun.seen(name))
        return servanda("countersign", self.origin, *own, "--proof", self.begun.folder / f"{name}.split.json", *more)


@contextmanager
def served(
    made: Begun,
    *more: str,
    tick_s: float = TICK_S,
    killed: bool = False,
    under: tuple[str, ...] = (),
    failing: str = "",
) -> Iterator[Served]:
    """The mission served; it is stopped, and must have said nothing wrong, at the end. ``tick_s``: of its log.

    ``under``: a program that starts it. ``failing``: the code of what its disk or database is made to fail with, which
    it has to note, and nothing else.
    """
    # Only a test lets a log tick faster than once a minute; everything else is the program as it is started.
    run = (
        "from servanda.cli.passphrases import ask_passphrase; from servanda.operations import MissionPlace; "
        "from servanda.server import Live, reach_of, serve_mission; "
        f"place = MissionPlace.beside({str(made.case)!r}, {made.address!r} or None); "
        f"live = Live({str(made.case)!r}, place, reach_of(None, None, None, None), "
        f"0, {tick_s}); serve_mission(live, ask_passphrase, lambda words: print(words, flush=True))"
    )
    words = ["-c", run] if tick_s != TICK_S else ["-m", "servanda", "serve", str(made.case), *made.database, *more]
    process = subprocess.Popen(
        [*under, sys.executable, *words],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(f"{PASSPHRASE}\n")
    process.stdin.flush()
    said: list[str] = []
    origin = ""
    for line in process.stdout:
        said.append(line)
        if found := re.search(r"served at (https?://\S+?)/ ", line):
            origin = found[1]
            break
    if not origin:
        process.communicate(timeout=120)
        raise AssertionError("".join(said))
    try:
        yield Served(made, process, origin, said)
    finally:
        process.terminate()
        rest = process.communicate(timeout=120)[0]
    assert killed or process.returncode == 0, rest
    lines = rest.splitlines()
    failed = [one for one in lines if failing and f'"by": "store: {failing}"' in one]
    assert bool(failed) == bool(failing), rest
    left = "\n".join(one for one in lines if one not in failed)
    assert "Traceback" not in left and "defect" not in left, rest


class Visitor:
    """Somebody with a browser."""

    def __init__(self, where: Served) -> None:
        self.where = where
        self.netloc = urlsplit(where.origin).netloc
        self.cookie = self.token = ""

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, dict[str, str], bytes]:
        """One request."""
        line = http.client.HTTPConnection(self.netloc, timeout=120)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.cookie:
            sent.setdefault("Cookie", self.cookie)
        line.request(method, path, body or None, sent)
        try:
            answer = line.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        finally:
            line.close()

    def post(self, path: str, fields: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        """A form sent from a page of ours."""
        headers = {"Origin": self.where.origin, "Content_Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, urlencode({"token": self.token, **fields}).encode(), **headers)

    def page(self, path: str) -> str:
        """A page."""
        status, _, body = self.ask("GET", path)
        assert status == 200, (path, status)
        return body.decode()


@dataclass
class Somebody:
    """A person with an authenticator."""

    name: str
    secret: bytes
    used: int = 0

    def digits(self) -> str:
        """Six digits that were not used yet: those of the next half minute where these were, waited for if need be."""
        step = max(int(time.time()) // 30, self.used + 1)
        assert step <= int(time.time()) // 30 + 2, "digits are good once, three of them at one time"
        while step > int(time.time()) // 30 + 1:
            time.sleep(0.2)
        self.used = step
        return _digits(self.secret, step)


def taken_up(where: Served, name: str) -> Somebody:
    """Somebody takes up their place with the word on paper."""
    import base64

    visitor, word = Visitor(where), where.begun.words[name]
    _, _, page = visitor.post("/enrol", {"name": name, "word": word})
    found = re.search(r"[A-Z2-7]{32}", page.decode())
    assert found, page.decode()
    # The digits of the step before stay good a while, so that those of now are left for signing in; not where that
    # while is all but over.
    secret = base64.b32decode(found[0])
    step = int(time.time() + 8) // 30 - 1
    fields = {"name": name, "word": word, "password": PASSWORD, "again": PASSWORD, "digits": _digits(secret, step)}
    status, _, body = visitor.post("/enrol", fields)
    assert status == 303, body.decode()
    return Somebody(name, secret, step)


def signed_in(where: Served, somebody: Somebody) -> Visitor:
    """Their browser, signed in."""
    visitor = Visitor(where)
    fields = {"name": somebody.name, "password": PASSWORD, "digits": somebody.digits()}
    status, headers, body = visitor.post("/sign-in", fields)
    assert status == 303, body.decode()
    visitor.cookie = headers["set-cookie"].partition(";")[0]
    found = re.search(r'name="servanda-token" content="([0-9a-f]{64})"', visitor.page("/"))
    assert found
    visitor.token = found[1]
    return visitor


def told(text: str) -> Any:
    """JSON."""
    return json.loads(text)
