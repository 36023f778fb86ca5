"""The way of readers: what is kept for everybody goes out before anything else is asked, and all else goes on."""

from typing import Any, Final
from urllib.parse import parse_qsl

from starlette.requests import Request

from servanda.web.mission.house import House
from servanda.web.mission.shelf import Kept, Key
from servanda.web.scene import language_of
from servanda.web.wording import LANGUAGES

#: Where readers are.
BELOW: Final = "/bulletins"


class Readers:
    """Before the application: answers from the shelf where it can."""

    def __init__(self, app: Any) -> None:
        self._app = app

    @property
    def state(self) -> Any:
        """The application's own."""
        return self._app.state

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """One request."""
        asked = scope["type"] == "http" and scope["method"] == "GET" and scope["path"].startswith(BELOW)
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
            counted(house, name)
        return kept


def shelf_key(house: House, name: str, language: str) -> Key:
    """What a page is kept under: it is another once the folder, the log or the switches changed."""
    answers = house.answers
    switched = "answers" if answers is not None and answers.switches.answering else ""
    revision = house.bulletins.shown.revision if house.bulletins is not None else ""
    return revision, switched, name, language


def counted(house: House, name: str) -> None:
    """One more was asked for, in memory alone."""
    if name and house.answers is not None:
        house.answers.viewed(name)


def language_asked(request: Request) -> str:
    """The language of the address, else the one chosen, else what the browser asks for."""
    if query := request.scope.get("query_string", b""):
        asked: str = dict(parse_qsl(query.decode("latin-1")[:200])).get("language", "")
        if asked in LANGUAGES:
            return asked
    return language_of(request)
