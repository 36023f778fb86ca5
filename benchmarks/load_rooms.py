"""Rooms that are open: a line for news each, the page asked for anew whenever there is news, as the script does it.

Of each report that is accepted, the time until its place stands on the page of each room is kept.
"""

import asyncio
import time
from typing import Any

from load_senders import Line, Requests


class Room:
    """One window."""

    def __init__(self, plan: dict[str, Any], session: int, path: str) -> None:
        self._plan, self._session, self._path = plan, session, path
        self._requests, self._line = Requests(plan), Line(plan["port"])
        self.shown: dict[int, float] = {}
        self.pages: list[float] = []
        self.sizes: list[int] = []
        self.refused = 0

    async def run(self, accepted: dict[int, float]) -> None:
        """Until it is cancelled."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._plan["port"])
        writer.write(self._requests.page(self._session, "/news"))
        try:
            while line := await reader.readline():
                if line.startswith(b"event: news"):
                    await self._renew(accepted)
        finally:
            writer.close()
            self._line.close()

    async def _renew(self, accepted: dict[int, float]) -> None:
        begun = time.perf_counter()
        status, body = await self._line.ask(self._requests.page(self._session, self._path))
        now = time.perf_counter()
        if status != 200:
            self.refused += 1
            return
        self.pages.append(now - begun)
        self.sizes.append(len(body))
        for number in accepted:
            if number not in self.shown and f"mill {number}.".encode() in body:
                self.shown[number] = now


async def watched(plan: dict[str, Any]) -> list[dict[str, Any]]:
    """Rooms opened, reports sent at a steady beat, and a while waited for the last."""
    rooms = [Room(plan, session, path) for session, path in plan["rooms"]]
    accepted: dict[int, float] = {}
    tasks = [asyncio.create_task(one.run(accepted)) for one in rooms]
    await asyncio.sleep(5)
    line, requests = Line(plan["port"]), Requests(plan)
    begun = time.perf_counter()
    for n in range(plan["many"]):
        await asyncio.sleep(max(0.0, begun + n * plan["every"] - time.perf_counter()))
        # What a monitor saw: it begins a file that the whole mission sees.
        status, _ = await line.ask(requests.phone(n, 2 * n))
        if status == 201:
            accepted[2 * n] = time.perf_counter()
    await asyncio.sleep(plan["after"])
    for one in tasks:
        one.cancel()
    took = time.perf_counter() - begun
    waited = [room.shown[n] - at for room in rooms for n, at in accepted.items() if n in room.shown]
    missed = sum(n not in room.shown for room in rooms for n in accepted)
    pages = [one for room in rooms for one in room.pages]
    largest = max((size for room in rooms for size in room.sizes), default=0)
    again = [429] * sum(room.refused for room in rooms)
    return [
        {"name": "shown", "took": took, "waited": waited, "statuses": [], "numbers": [], "missed": missed},
        {"name": "pages", "took": took, "waited": pages, "statuses": again, "numbers": [], "largest": largest},
    ]
