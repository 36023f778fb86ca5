"""An exercise in the room: who signs in by which word, the facilitator's place, and the mark that every answer bears.

The facilitator is nobody of the mission: no role, no unit, no row in the table of access. Their page exists in an
exercise alone, and no other page is theirs.
"""

import hashlib
import re
from base64 import b32encode
from collections.abc import Mapping
from typing import Any, Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request

from servanda.access import Person, Role
from servanda.basis import MINUTE, fresh_bytes
from servanda.operations import FACILITATOR as NAME
from servanda.operations import Accounts, Exercise
from servanda.web.scene import language_of
from servanda.web.threshold import App, Message, Receive, Scope, Send
from servanda.web.wording import wording

FACILITATOR: Final = Person(NAME, Role.PUBLIC, "", "", 0)
#: Trainees look away from the screen for longer than people on duty may.
IDLE: Final = 240 * MINUTE
_TITLE: Final = re.compile(rb"<title>")
_BODY: Final = re.compile(rb"<body[^>]*>")


class Training:
    """An exercise, and the words its people sign in with: made afresh each time it is served, and kept nowhere."""

    def __init__(self, exercise: Exercise, accounts: Accounts) -> None:
        self.exercise, self._accounts = exercise, accounts
        people = (FACILITATOR, *exercise.script.trainees)
        self.words: Final[Mapping[str, str]] = {one.id: _word() for one in people}
        self._by_word = {_digest(word): name for name, word in self.words.items()}

    @property
    def idle(self) -> int:
        """How long a session lasts without a page asked for, µs."""
        return IDLE

    def signing_in(self, word: str) -> Person:
        """Whose word it is; ``LookupError`` for nobody's."""
        person = self.find(self._by_word[_digest(word)])
        if person is None:
            raise LookupError("nobody")
        return person

    def find(self, name: str) -> Person | None:
        """Somebody who takes part, by id."""
        return FACILITATOR if name == NAME else self._accounts.find(name)


def _word() -> str:
    """Eight letters and digits in two groups, none of them easily taken for another."""
    told = b32encode(fresh_bytes(5)).decode()
    return f"{told[:4]}-{told[4:]}"


def _digest(word: str) -> bytes:
    plain = "".join(word.upper().split()).replace("-", "").replace("0", "O").replace("1", "I")
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).digest()


class Marked:
    """The application with every answer marked: in the title and above the page, in a header, in names of files."""

    def __init__(self, app: App, name: str) -> None:
        self._app, self._name = app, name

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        language = language_of(Request(scope))
        begun: list[Message] = []
        body = b""

        async def marked(message: Message) -> None:
            nonlocal body
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["X-Servanda-Exercise"] = self._name
                told = headers.get("content-disposition", "")
                if 'filename="' in told and 'filename="EXERCISE-' not in told:
                    headers["content-disposition"] = told.replace('filename="', 'filename="EXERCISE-')
                if headers.get("content-type", "").startswith("text/html") and scope["method"] == "HEAD":
                    # Of a page nobody sent it is not known how long it would be with the mark.
                    del headers["content-length"]
                elif headers.get("content-type", "").startswith("text/html"):
                    begun.append(message)
                    return
            elif begun and message["type"] == "http.response.body":
                # Pages are short, and held until they are whole.
                body += message.get("body", b"")
                if message.get("more_body"):
                    return
                whole, start = marked_page(body, language), begun.pop()
                if "content-length" in Headers(scope=start):
                    MutableHeaders(scope=start)["content-length"] = str(len(whole))
                await send(start)
                message = {**message, "body": whole}
            elif scope["method"] == "HEAD" and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self._app(scope, receive, marked)


def marked_page(page: bytes, language: str) -> bytes:
    """A page with the mark in its title and as the first thing on it; one that bears it stays as it is."""
    if b'class="exercise-mark"' in page:
        return page
    words = wording(language)
    named = words.say("exercise-mark")
    others = [wording(one) for one in words.languages if one != language]
    beside = "".join(
        f' <span lang="{one.language}" dir="{one.direction}">{one.say("exercise-mark")}</span>' for one in others
    )
    told = (
        f'<aside class="exercise-mark" aria-label="{words.say("exercise-mark")}"><strong>{named}</strong>{beside} '
        f'<span class="exercise-says">{words.say("exercise-mark-says")}</span></aside>'
    )
    page = _TITLE.sub(f"<title>{named} – ".encode(), page, count=1)
    return _BODY.sub(lambda found: found[0] + told.encode(), page, count=1)


def clock_told(exercise: Exercise, stamp: Any) -> str:
    """How the clock goes, as pages take it: the local time in digits, µs UTC, and the pace, 0 while it stands still."""
    setting = exercise.setting
    return f"{stamp(setting.at)}|{setting.at}|{setting.pace if setting.running else 0}"
