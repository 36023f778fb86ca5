"""Readers of bulletins, as many as come: ``python benchmarks/load_readers.py [SECONDS] [EACH_SECOND]``.

The rehearsal is served as people have it, with a signed bulletin of Minsk II in its folder. Readers ask over lines that
stay open, as browsers do: for the page packed (as every browser asks), plain, and again with the name of what they
have (304); for the list; with answers switched off and on. First as many as are served, on 64 lines; then at a steady
pace of so many a second, times from when each was due. Server and readers are on the same two cores. Ends with 1 where
the pace is not kept, where anything fails, or where of a hundred pages asked for at that pace one takes over 200 ms.
"""

import asyncio
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "benchmarks")]

from load_answers import MODERATOR, Line, found  # noqa: E402

from bulletin.test_publishing import SIGNER  # noqa: E402
from servanda.operations import make_bulletin  # noqa: E402
from web.mission.served import served  # noqa: E402

STEM = "minsk-ii-2015_2015-08-10_2015-08-16"
LINES, LIMIT_MS = 64, 200
BROWSER = "Accept-Encoding: gzip, deflate, br\r\nAccept-Language: en-GB\r\n"


@dataclass
class Counted:
    """Times in ms, bytes of bodies, what went wrong."""

    times: list[float] = field(default_factory=list)
    sent: int = 0
    wrong: int = 0

    def told(self, name: str, seconds: float) -> float:
        """Prints it; gives the slowest of a hundred."""
        ordered = sorted(self.times) or [float("inf")]
        p50, p99 = ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
        each = self.sent / max(len(self.times), 1)
        print(
            f"{name}: {len(self.times) / seconds:,.0f} a second, {self.wrong} wrong, half within {p50:.1f} ms, "
            f"p99 {p99:.1f} ms, {each:,.0f} bytes each"
        )
        return p99


class Reader:
    """One connection that stays open."""

    def __init__(self, host: str, asked: bytes, status: bytes, out: Counted) -> None:
        self._host, self._asked, self._status, self._out = host, asked, status, out

    async def begin(self) -> "Reader":
        """Connects."""
        name, port = self._host.rsplit(":", 1)
        self._in, self._to = await asyncio.open_connection(name, int(port), limit=2**20)
        return self

    async def ask(self, due: float) -> None:
        """One request and its answer, whole."""
        try:
            self._to.write(self._asked)
            head = await self._in.readuntil(b"\r\n\r\n")
            length = next(
                (int(one[15:]) for one in head.lower().split(b"\r\n") if one.startswith(b"content-length:")), 0
            )
            body = await self._in.readexactly(length)
        except (OSError, asyncio.IncompleteReadError):
            self._out.wrong += 1
            await self.begin()
            return
        self._out.wrong += not head.startswith(b"HTTP/1.1 " + self._status)
        self._out.sent += len(body)
        self._out.times.append((time.perf_counter() - due) * 1000)


def request(host: str, path: str, more: str = BROWSER) -> bytes:
    """What a browser asks."""
    return f"GET {path} HTTP/1.1\r\nHost: {host}\r\n{more}\r\n".encode()


async def most(host: str, asked: bytes, status: bytes, seconds: float) -> Counted:
    """As many as are served."""
    out = Counted()
    readers = [await Reader(host, asked, status, out).begin() for _ in range(LINES)]
    end = time.perf_counter() + seconds

    async def run(one: Reader) -> None:
        while (now := time.perf_counter()) < end:
            await one.ask(now)

    await asyncio.gather(*map(run, readers))
    return out


async def paced(host: str, asked: bytes, status: bytes, seconds: float, each_second: float) -> Counted:
    """At a pace that does not wait for answers; each time from when it was due."""
    out = Counted()
    readers = [await Reader(host, asked, status, out).begin() for _ in range(LINES)]
    begun, total = time.perf_counter(), int(seconds * each_second)

    async def run(n: int, one: Reader) -> None:
        for turn in range(n, total, LINES):
            due = begun + turn / each_second
            if (wait := due - time.perf_counter()) > 0:
                await asyncio.sleep(wait)
            await one.ask(due)

    await asyncio.gather(*(run(n, one) for n, one in enumerate(readers)))
    return out


def busy() -> float:
    """Processor seconds of the server so far."""
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    stats = (Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split() for one in children)
    return sum(int(one[11]) + int(one[12]) for one in stats) / os.sysconf("SC_CLK_TCK")


def tag_of(host: str, path: str) -> str:
    """The name of what is served packed."""
    line = Line(f"http://{host}")
    line._line.request("GET", path, headers={"Accept-Encoding": "br, gzip"})
    answer = line._line.getresponse()
    answer.read()
    return answer.getheader("etag", "")


def measured(host: str, seconds: float, each_second: float, on: str) -> bool:
    """Every kind of reading; whether all held."""
    page, listed, good = f"/bulletins/{STEM}", "/bulletins", True
    again = f"{BROWSER}If-None-Match: {tag_of(host, page)}\r\n"
    kinds = [
        ("page, packed", page, BROWSER, b"200"),
        ("page, plain", page, "", b"200"),
        ("page, known", page, again, b"304"),
    ]
    for name, path, more, status in [*kinds, ("list, packed", listed, BROWSER, b"200")]:
        before = busy()
        found = asyncio.run(most(host, request(host, path, more), status, seconds))
        cost = (busy() - before) / max(len(found.times), 1) * 1e6
        found.told(f"answers {on}: {name}: most, {cost:.0f} µs of a core each", seconds)
        good &= not found.wrong and len(found.times) / seconds >= each_second
    asked = request(host, page)
    found = asyncio.run(paced(host, asked, b"200", seconds, each_second))
    p99 = found.told(f"answers {on}: page, packed: at {each_second:.0f} a second", seconds)
    return good and p99 <= LIMIT_MS and not found.wrong


def main(seconds: float = 10, each_second: float = 500) -> int:
    """Measures with answers off and on."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
    with tempfile.TemporaryDirectory() as folder:
        make_bulletin("minsk-ii-2015", period="2015-W33", out=Path(folder), forms=("html", "text"), signer=SIGNER)
        size = (Path(folder) / f"{STEM}_en.html").stat().st_size
        print(f"cores {sorted(os.sched_getaffinity(0))} for server and readers together; the page has {size:,} bytes")
        with served("--bulletins", folder) as address:
            host = address.removeprefix("http://")
            good = measured(host, seconds, each_second, "off")
            line = Line(address)
            line.ask("POST", "/sign-in", name=MODERATOR, token="")
            token = found(r'name="token" value="(\w+)"', line.ask("GET", "/answers")[1])
            line.ask("POST", "/do/answers", token=token, comments="yes", react="yes", views="yes", unmoderated="yes")
            good &= measured(host, seconds, each_second, "on")
            time.sleep(5.5)  # what is told of a bulletin stands for five seconds
            told = Line(address).ask("GET", f"/bulletins/{STEM}/answers")[1]
            print(
                "".join(found(r"\bwas asked for ([^<]*?) times", told).split("\u2068")).replace("\u2069", ""),
                "views counted",
            )
    return int(not good)


if __name__ == "__main__":
    raise SystemExit(main(*map(float, sys.argv[1:])))
