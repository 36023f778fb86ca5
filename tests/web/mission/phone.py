"""A phone as ODK Collect behaves toward a server, written from the OpenRosa 1.0 specification, over real HTTP."""

import base64
import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any
from urllib.parse import urlsplit

import uvicorn

from servanda.operations import Accounts, Mission, Phones, Reports
from servanda.server import Settings
from servanda.server.loopback import listen
from servanda.web import House, MissionDoor, Sessions, make_mission_app
from tests.played_rehearsal import played_rehearsal

BOUNDARY = "----a-boundary-of-the-phone"


@dataclass
class Served:
    """A rehearsal behind a real socket."""

    address: str
    mission: Mission
    store: Any
    accounts: Accounts
    phones: Phones
    reports: Reports

    def person(self, name: str) -> Any:
        found = self.accounts.find(name)
        assert found is not None
        return found

    def phone(self, name: str) -> "Phone":
        """A phone enrolled for somebody."""
        now = self.mission.now
        made = self.phones.enrol(name, self.phones.word_for(self.person(name), now), now)
        return Phone(self.address, made.name, made.secret)


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    text: str


@dataclass
class Phone:
    """One phone with the name and secret typed into it."""

    address: str
    name: str = ""
    secret: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def call(self, method: str, path: str, body: bytes | None = None, **more: str) -> Answer:
        """A request with the headers that OpenRosa asks for; preemptive Basic, as Collect sends it over TLS."""
        given = {"X-OpenRosa-Version": "1.0", "Date": formatdate(usegmt=True), "Accept-Language": "en"}
        given |= {"User-Agent": "org.odk.collect.android/planted-agent Dalvik/2.1.0", **self.headers, **more}
        if self.name:
            given["Authorization"] = "Basic " + base64.b64encode(f"{self.name}:{self.secret}".encode()).decode()
        connection = http.client.HTTPConnection(urlsplit(self.address).netloc, timeout=60)
        try:
            connection.request(method, path, body, {key: value for key, value in given.items() if value})
            got = connection.getresponse()
            return Answer(got.status, {k.lower(): v for k, v in got.getheaders()}, got.read().decode())
        finally:
            connection.close()

    def send(self, xml: str | bytes, files: dict[str, bytes] | None = None, *, more: bool = False) -> Answer:
        """One call of a submission, as Collect writes it; ``more``: further calls follow."""
        parts = [
            _part("xml_submission_file", "report.xml", "text/xml", xml if isinstance(xml, bytes) else xml.encode())
        ]
        parts += [_part(name, name, "image/jpeg", data) for name, data in (files or {}).items()]
        if more:
            parts.append(b'Content-Disposition: form-data; name="*isIncomplete*"\r\n\r\nyes\r\n')
        body = b"".join(b"--" + BOUNDARY.encode() + b"\r\n" + part for part in parts) + f"--{BOUNDARY}--\r\n".encode()
        path = "/collect/submission?deviceID=collect%3Aplanted-device"
        return self.call("POST", path, body, **{"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"})


def _part(name: str, file: str, kind: str, data: bytes) -> bytes:
    head = f'Content-Disposition: form-data; name="{name}"; filename="{file}"\r\nContent-Type: {kind}\r\n\r\n'
    return head.encode() + data + b"\r\n"


@contextmanager
def served_room(*, secure: bool = False, rehearsal: bool = True) -> Iterator[Served]:
    """The shipped rehearsal behind a real socket, its clock standing still."""
    with played_rehearsal() as (played, store), listen(Settings()) as taken:
        still = played.now
        mission = Mission(store, played.agreement, played.procedure, lambda: still)
        accounts = Accounts(store)
        phones, reports = Phones(store, accounts), Reports(mission, store)
        authority = f"127.0.0.1:{taken.getsockname()[1]}"
        sessions = Sessions(store.sessions, accounts.find)
        house = House(mission, store, accounts, sessions, rehearsal=rehearsal, phones=phones, reports=reports)
        door = MissionDoor(sessions, (authority,), secure=secure)
        app = make_mission_app(house, door, form_bytes=1 << 20, upload_bytes=1 << 22)
        config = uvicorn.Config(app, log_level="critical", access_log=False, lifespan="off", ws="none")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, daemon=True)
        thread.start()
        while not server.started:
            thread.join(0.01)
        try:
            yield Served(f"http://{authority}", mission, store, accounts, phones, reports)
        finally:
            server.should_exit = True
            thread.join(30)


def filled(served: Served, instance: str, **answers: str) -> str:
    """A filled form; what is not given is left as a phone leaves it."""
    form = served.reports.form
    held = {
        "concerns": "no", "marker": "", "referred": "", "seen": "self", "when": "2024-03-12T15:05:00.000+00:00",
        "family": "fire", "act": "fire__small-arms", "zone": "valley", "point": "-10.0210 -20.0340 12.5 8.0",
        "place": "the lower bridge", "accused": "hills", "words": "Two bursts.", "photo": "", "photo_2": "",
    }  # fmt: skip
    version = answers.pop("version", form.version)
    id_ = answers.pop("form", form.id)
    held |= answers
    body = "".join(f"<{key}>{value}</{key}>" if value else f"<{key}/>" for key, value in held.items())
    return (
        f'<?xml version="1.0" ?><data xmlns:orx="http://openrosa.org/xforms" id="{id_}" version="{version}">'
        f"{body}<orx:meta><orx:instanceID>{instance}</orx:instanceID></orx:meta></data>"
    )
