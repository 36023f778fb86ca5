"""A mission for load: begun by the program itself, with many people, phones and sessions, and served by itself.

People are enrolled, phones given their secrets and sessions begun in the store before it is served, so that hashing of
passwords, which is bounded elsewhere, is no part of what is measured. Everything else is the program as people start
it: ``servanda serve CASE --behind https://…``, spoken to in clear on the loopback as a front would.
"""

import base64
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from free_ports import free_port  # noqa: E402
from servanda.basis import now_us  # noqa: E402
from servanda.operations import Accounts, Mission, MissionPlace, Phones, Reports, agreement_at, open_place  # noqa: E402
from servanda.web import Sessions  # noqa: E402
from servanda.web.mission.sessions import _token  # noqa: E402
from served_mission import CASE, PASSPHRASE, SIGNERS, servanda  # noqa: E402

HOST = "room.example"
COOKIE = "__Host-servanda-session"
#: Of each hundred people: how many have which role, and of which unit and side.
ROLES = (
    ("chair", "mission", "", 5),
    ("verifier", "mission", "", 15),
    ("monitor", "mission", "", 60),
    ("officer", "hills", "hills", 10),
    ("officer", "plain", "plain", 10),
)
PHONES_EACH = 5


@dataclass
class Loaded:
    """A mission ready to be served: phones as (name, secret), sessions as (person, role, cookie, token)."""

    case: Path
    address: str
    form: str = ""
    version: str = ""
    phones: list[tuple[str, str]] = field(default_factory=list)
    sessions: list[tuple[str, str, str, str]] = field(default_factory=list)

    @property
    def place(self) -> MissionPlace:
        """Where record and keys are."""
        return MissionPlace.beside(str(self.case), self.address or None)

    def plan(self, port: int) -> dict[str, object]:
        """What senders need to know."""
        basic = [base64.b64encode(f"{name}:{secret}".encode()).decode() for name, secret in self.phones]
        return {
            "port": port, "host": HOST, "form": self.form, "version": self.version, "phones": basic,
            "sessions": self.sessions,
        }  # fmt: skip


def begun(folder: Path, address: str = "", width: int = 32, more_monitors: int = 0) -> Loaded:
    """A mission of a hundred people, or of more."""
    made = Loaded(folder / "case", address)
    assert servanda("copy", CASE, made.case).returncode == 0
    people = [
        f"  - {{id: {unit}-{role}-{n}, role: {role}, unit: {unit}, number: {n}{side and f', side: {side}'}}}"
        for role, unit, side, many in ROLES
        for n in range(1, many + 1 + (more_monitors if role == "monitor" else 0))
    ]
    lines = ["people:", *people, "countersigners:"]
    for name, role in SIGNERS:
        done = servanda("countersign", "--new-key", name, "--key", folder / f"{name}.key")
        public = re.search(r"^public: (\S+)$", done.stdout, re.MULTILINE)
        assert public, done.stderr
        lines.append(f'  - {{name: {name}, role: {role}, key: "{public[1]}"}}')
    listed = folder / "people.yaml"
    listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
    more = ("--database", address) if address else ()
    done = servanda("mission", "begin", made.case, "--people", listed, "--width", str(width), *more)
    assert done.returncode == 0, done.stderr
    _equipped(made)
    return made


def _equipped(made: Loaded) -> None:
    """Phones of every monitor, and a session of everybody."""
    now = now_us()
    with open_place(made.place, PASSPHRASE) as store:
        accounts = Accounts(store)
        phones, sessions = Phones(store, accounts), Sessions(store.sessions, accounts.find)
        form = Reports(Mission(store, *agreement_at(str(made.case), None)), store).form
        made.form, made.version = form.id, form.version
        for person in accounts.everybody():
            word = sessions.begin(person, now)
            made.sessions.append((person.id, person.role.value, word, _token(word)))
            for _ in range(PHONES_EACH if person.role == "monitor" else 0):
                one = phones.enrol(person.id, phones.word_for(person, now), now)
                made.phones.append((one.name, one.secret))


@dataclass
class Server:
    """The program that serves it, as a process."""

    process: "subprocess.Popen[str]"
    port: int

    @property
    def cpu(self) -> float:
        """Seconds of processor it has taken."""
        return cpu_of(self.process.pid)

    @property
    def memory(self) -> int:
        """Bytes resident."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    @property
    def files(self) -> int:
        """Open descriptors."""
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))


def cpu_of(pid: int) -> float:
    """Seconds of processor a process has taken."""
    parts = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def served(made: Loaded, port: int = 0) -> Iterator[Server]:
    """The mission served by ``servanda serve``; it must have said nothing wrong when it is stopped."""
    words = [sys.executable, "-m", "servanda", "serve", str(made.case), "--behind", f"https://{HOST}"]
    words += ["--database", made.address] if made.address else []
    port = port or free_port()
    process = subprocess.Popen(
        [*words, "--port", str(port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True,
    )  # fmt: skip
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(f"{PASSPHRASE}\n")
    process.stdin.flush()
    said = []
    for line in process.stdout:
        said.append(line)
        if "served at" in line:
            break
    else:
        raise AssertionError("".join(said))
    try:
        yield Server(process, port)
    finally:
        process.terminate()
        rest = process.communicate(timeout=120)[0]
        for line in rest.splitlines():
            print(f"  the server said: {line[:300]}")
    assert "Traceback" not in rest and "defect" not in rest, rest
