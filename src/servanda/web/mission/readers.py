"""The way of readers: what is kept for everybody goes out before anything else is asked, and all else goes on."""

from typing import Any, Final
from urllib.parse import parse_qsl

from starlette.requests import Request

from servanda.web.mission.house import House
from servanda.web.mission.shelf import Kept, Key
from servanda.web.scene import language_of
from servanda.web.wording import LANGUAGES

#: Where readers are, and the pages drawn of what they read.
BELOW: Final = "/bulletins"
SITE: Final = "/site"
#: What anybody may read: of all of it the head may be asked for alone.
PUBLIC: Final = (BELOW, SITE, "/public", "/log")
#: In a request that asks for the head of a page alone: it is no page that somebody read.
_HEAD_ALONE: Final = "servanda.head"


class Readers:
    """Before the application: answers from the shelf where it can."""

    def __init__(self, app: Any) -> None:
        self._app = app

    @property
    def state(self) -> Any:
        """The application's own."""
        return self._app.state

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """One request. For the head of a page alone the page is found as always, and its body is not sent."""
        read = scope["type"] == "http" and _below(scope["path"], PUBLIC)
        if read and scope["method"] == "HEAD":
            scope, send = {**scope, "method": "GET", _HEAD_ALONE: True}, _bodiless(send)
        asked = read and scope["method"] == "GET" and _below(scope["path"], (BELOW,))
        kept = self._found(scope) if asked else None
        if kept is None:
            await self._app(scope, receive, send)
            return
        headers = Request(scope).headers
        await kept.answer(headers.get("accept-encoding", ""), headers.get("if-none-match", ""), send)

    def _found(self, scope: Any) -> Kept | None:
        house: House = self.state.house
        name = scope["path"][len(BELOW) :].removeprefix("/")
        if "/" in name or house.bulletins is None:
            return None
        kept = house.shelf.get(shelf_key(house, name, language_asked(Request(scope))))
        if kept is not None:
            counted(house, name, scope)
        return kept


def _below(path: str, ways: tuple[str, ...]) -> bool:
    return any(path == way or path.startswith(f"{way}/") for way in ways)


def _bodiless(send: Any) -> Any:
    """What is sent, with its headers as they are and nothing after them (RFC 9110, section 9.3.2)."""

    async def bodiless(message: Any) -> None:
        await send(message | {"body": b""} if message["type"] == "http.response.body" else message)

    return bodiless


def shelf_key(house: House, name: str, language: str) -> Key:
    """What a page is kept under: it is another once the folder, the log or the switches changed."""
    answers = house.answers
    switched = "answers" if answers is not None and answers.switches.answering else ""
    revision = house.bulletins.shown.revision if house.bulletins is not None else ""
    return revision, switched, name, language


def counted(house: House, name: str, scope: Any) -> None:
    """One more was asked for, in memory alone; the head of a page alone is none."""
    if name and house.answers is not None and _HEAD_ALONE not in scope:
        house.answers.viewed(name)


def language_asked(request: Request) -> str:
    """The language of the address, else the one chosen, else what the browser asks for."""
    if query := request.scope.get("query_string", b""):
        asked: str = dict(parse_qsl(query.decode("latin-1")[:200])).get("language", "")
        if asked in LANGUAGES:
            return asked
    return language_of(request)
