"""News: a line that stays open, on which a page hears that something it shows has changed; never what."""

import asyncio
from collections.abc import AsyncIterator
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from servanda.web.mission.scene import MissionScene
from servanda.web.mission.shares import Shares
from servanda.web.mission.training import FACILITATOR, clock_told
from servanda.web.pages import refused_page
from servanda.web.reader import language_of

routes = APIRouter()
#: Seconds between signs of life; a line that carries none for long is cut by what lies between.
_BREATH: Final = 20
#: Seconds after news in which more of it is told as one, and from then on until there may be more: every page that is
#: open asks for itself anew at each.
_GATHERED: Final = 0.3
_APART: Final = 1.0


@routes.get("/news")
async def news(request: Request) -> Response:
    """Server-sent events: *news* when there is something new for this person, *ended* when the session is over."""
    shares, session = request.app.state.door.shares, request.state.who
    if shares is None or session is None:
        return StreamingResponse(_told(request), media_type="text/event-stream")
    if not shares.opened(session.person):
        return refused_page("WEB071", language_of(request))
    return StreamingResponse(_counted(request, shares), media_type="text/event-stream")


async def _counted(request: Request, shares: Shares) -> AsyncIterator[bytes]:
    try:
        async for told in _told(request):
            yield told
    finally:
        shares.closed(request.state.who.person)


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
                yield f"event: clock\ndata: {clock_told(training.exercise, scene.stamp)}\n\n".encode()
            yield b"event: news\ndata: \n\n"
            await asyncio.sleep(_APART)
        yield b"event: ended\ndata: \n\n"
    finally:
        for end in ends:
            end()
