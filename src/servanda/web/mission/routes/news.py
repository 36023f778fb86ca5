"""News: a line that stays open, on which a page hears that something it shows has changed; never what."""

import asyncio
from collections.abc import AsyncIterator
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from servanda.web.mission.scene import MissionScene
from servanda.web.mission.training import FACILITATOR, clock_told

routes = APIRouter()
#: Seconds between signs of life; a line that carries none for long is cut by what lies between.
_BREATH: Final = 20
#: Seconds after news in which more of it is told as one.
_GATHERED: Final = 0.3


@routes.get("/news")
async def news(request: Request) -> Response:
    """Server-sent events: *news* when there is something new for this person, *ended* when the session is over."""
    return StreamingResponse(_told(request), media_type="text/event-stream")


async def _told(request: Request) -> AsyncIterator[bytes]:
    scene, loop, waiting = MissionScene.of(request), asyncio.get_running_loop(), asyncio.Event()
    session = scene.session
    if session is None:
        return

    def heard() -> None:
        loop.call_soon_threadsafe(waiting.set)

    ends = [scene.house.mission.listen(session.person, heard)]
    training = scene.house.training
    if training is not None:
        ends.append(training.exercise.listen(None if session.person is FACILITATOR else session.person, heard))
    try:
        yield b"retry: 3000\n\n"
        while scene.house.sessions.stands(session.word, scene.house.now):
            try:
                await asyncio.wait_for(waiting.wait(), _BREATH)
            except TimeoutError:
                yield b": here\n\n"
                continue
            await asyncio.sleep(_GATHERED)
            waiting.clear()
            if training is not None:
                yield f"event: clock\ndata: {clock_told(training.exercise, scene.local)}\n\n".encode()
            yield b"event: news\ndata: \n\n"
        yield b"event: ended\ndata: \n\n"
    finally:
        for end in ends:
            end()
