"""Phones and browsers of a load, in a process of their own: a plan as JSON on standard input, what came on output.

HTTP/1.1 by hand over asyncio, so that the senders take little of the machine. Times are counted from when a request
was *due*, not from when it was sent, so that a server that lags cannot hide it.
"""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

BOUNDARY = "----phone"


class Line:
    """One connection that stays open."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._ends: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """Status and body of one request; tried once more where the server had closed an idle connection."""
        for last in (False, True):
            try:
                return await self._ask(request)
            except (OSError, asyncio.IncompleteReadError):
                self.close()
                if last:
                    return 0, b""
        return 0, b""

    async def _ask(self, request: bytes) -> tuple[int, bytes]:
        if self._ends is None:
            self._ends = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 24)
        reader, writer = self._ends
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        status = int(head[9:12])
        low = head.lower()
        at = low.find(b"content-length:")
        body = b""
        if at >= 0:
            size = int(low[at + 15 : low.index(b"\r\n", at)])
            body = await reader.readexactly(size) if size else b""
        elif b"transfer-encoding: chunked" in low:
            body = await _chunks(reader)
        return status, body

    def close(self) -> None:
        """The connection closed."""
        if self._ends is not None:
            self._ends[1].close()
        self._ends = None


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    parts = []
    while size := int(await reader.readline(), 16):
        parts.append(await reader.readexactly(size))
        await reader.readline()
    await reader.readline()
    return b"".join(parts)


class Lines:
    """Connections shared by many who send."""

    def __init__(self, port: int, most: int) -> None:
        self._free: asyncio.LifoQueue[Line] = asyncio.LifoQueue()
        for _ in range(most):
            self._free.put_nowait(Line(port))

    @asynccontextmanager
    async def one(self) -> AsyncIterator[Line]:
        """One of them, while it is needed."""
        line = await self._free.get()
        try:
            yield line
        finally:
            self._free.put_nowait(line)


class Requests:
    """Requests as bytes."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self._plan = plan

    def phone(self, phone: int, n: int) -> bytes:
        """A phone's submission: something seen by a monitor (even numbers), or told to them (odd)."""
        plan, day = self._plan, 1 + n % 28
        answers = {
            "concerns": "no", "seen": ("self", "told")[n % 2], "when": f"2024-03-{day:02}T{n % 24:02}:05:00.000Z",
            "family": "fire", "act": "fire__small-arms", "zone": ("valley", "pass")[n % 2],
            "point": f"-{10 + n % 7 / 100:.4f} -{20 + n % 11 / 100:.4f} 12.5 8.0", "place": f"mill {n}.",
            "accused": ("hills", "plain")[n // 2 % 2], "words": "Two bursts from the east bank; nobody hurt.",
        }  # fmt: skip
        held = "".join(f"<{key}>{value}</{key}>" for key, value in answers.items())
        xml = (
            f'<?xml version="1.0" ?><data xmlns:orx="http://openrosa.org/xforms" id="{plan["form"]}" '
            f'version="{plan["version"]}">{held}<orx:meta><orx:instanceID>uuid:load-{n}</orx:instanceID></orx:meta></data>'
        )
        body = (
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="xml_submission_file"; filename="r.xml"\r\n'
            f"Content-Type: text/xml\r\n\r\n{xml}\r\n--{BOUNDARY}--\r\n"
        ).encode()
        head = (
            f"POST /collect/submission HTTP/1.1\r\nHost: {plan['host']}\r\nX-OpenRosa-Version: 1.0\r\n"
            f"Authorization: Basic {plan['phones'][phone % len(plan['phones'])]}\r\n"
            f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body

    def form(self, session: int, n: int) -> bytes:
        """The page's form of somebody who signed in."""
        plan = self._plan
        _, _, word, token = plan["sessions"][session]
        body = (
            f"token={token}&deed=incident%3Aallegation%3Asubmit&key=load{n}&act=fire.small-arms"
            f"&begin=2024-03-{1 + n % 28:02}T06%3A10&accused=plain&place=ford+{n}.&words=Two+shots+at+the+mill."
        ).encode()
        head = (
            f"POST /do/incident/new HTTP/1.1\r\nHost: {plan['host']}\r\nOrigin: https://{plan['host']}\r\n"
            f"Cookie: __Host-servanda-session={word}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body

    def page(self, session: int, path: str) -> bytes:
        """A page asked for by somebody who signed in."""
        plan = self._plan
        word = plan["sessions"][session][2]
        head = f"GET {path} HTTP/1.1\r\nHost: {plan['host']}\r\nCookie: __Host-servanda-session={word}\r\n"
        return f"{head}X-Servanda-Renew: 1\r\n\r\n".encode()


class Lane:
    """Requests at a steady beat: what each waited, from when it was due, and with which status it ended."""

    def __init__(self, plan: dict[str, Any], lane: dict[str, Any]) -> None:
        self._lane, self._requests = lane, Requests(plan)
        self._lines = Lines(plan["port"], lane.get("lines", 64))
        self.waited: list[float] = []
        self.statuses: list[int] = []
        self.numbers: list[int] = []

    async def run(self) -> dict[str, Any]:
        """The whole lane."""
        lane, begun = self._lane, time.perf_counter()
        rate, many = lane["rate"], lane["many"]
        tasks = []
        for n in range(many):
            due = begun + (n / rate if rate else 0)
            if (ahead := due - time.perf_counter()) > 0:
                await asyncio.sleep(ahead)
            tasks.append(asyncio.create_task(self._one(n, due)))
        await asyncio.gather(*tasks)
        took = time.perf_counter() - begun
        return {
            "name": lane["name"], "took": took, "waited": self.waited, "statuses": self.statuses,
            "numbers": self.numbers,
        }  # fmt: skip

    async def _one(self, n: int, due: float) -> None:
        lane, number = self._lane, self._lane.get("first", 0) + n
        request = self._request(n, number)
        async with self._lines.one() as line:
            status, body = await line.ask(request)
            # A phone that is told to wait sends again, as they do.
            while lane.get("again") and status in (0, 429, 503):
                await asyncio.sleep(1)
                status, body = await line.ask(request)
        self.waited.append(time.perf_counter() - due)
        self.statuses.append(status)
        self.numbers.append(number)
        del body

    def _request(self, n: int, number: int) -> bytes:
        who = self._lane["who"]
        if self._lane["kind"] == "phone":
            return self._requests.phone(who[n % len(who)], number)
        if self._lane["kind"] == "form":
            return self._requests.form(who[n % len(who)], number)
        paths = self._lane["paths"]
        return self._requests.page(who[n % len(who)], paths[n % len(paths)])


async def run(plan: dict[str, Any]) -> list[dict[str, Any]]:
    """All lanes at once."""
    if "rooms" in plan:
        from load_rooms import watched

        return await watched(plan)
    return list(await asyncio.gather(*(Lane(plan, lane).run() for lane in plan["lanes"])))


def main() -> None:
    """Read a plan, follow it, tell what came."""
    plan = json.load(sys.stdin)
    lanes = asyncio.run(run(plan))
    json.dump({"lanes": lanes, "cpu": time.process_time()}, sys.stdout)


if __name__ == "__main__":
    main()
