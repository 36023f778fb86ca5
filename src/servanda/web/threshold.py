"""What every request passes before any page is asked, and what every answer carries: host, session, origin, size."""

import logging
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from servanda.basis import Refusal
from servanda.web.pages import KEPT, outward, refused_page
from servanda.web.reader import language_of

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

#: Nothing is fetched from anywhere else, nothing inline acts, and no other page may hold this one in a frame.
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
)
_HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_LOG: Final = logging.getLogger("servanda.web")
_CHANGES: Final = ("POST", "PUT", "PATCH", "DELETE")
#: Paths under which a file may be sent in; everything else is a form.
_UPLOADS: Final = (
    "/drafts",
    "/desk/drafts",
    "/collect/submission",
    "/do/figures-table",
    "/line-exchange/take",
)
_READS: Final = ("GET", "HEAD")


@dataclass(frozen=True, slots=True)
class Admitted:
    """Who a request is from, and the token that their changes carry.

    ``program``: it is from no browser, and carries a name and a secret of its own with every call, so that no page
    elsewhere can have sent it.
    """

    token: str
    who: Any = None
    program: bool = False


class Door(Protocol):
    """What tells own names from others, and lets people in."""

    def own_host(self, host: str) -> bool:
        """Whether a request was made to this server under a name of its own."""
        ...

    def own_origin(self, origin: str, site: str) -> bool:
        """Whether a change comes from a page of this server."""
        ...

    def admit(self, request: Request) -> Admitted | Response:
        """Who a request is from; or the answer to one that goes no further."""
        ...


class Threshold:
    """The one door: refuses before a page is asked, and dresses every answer.

    ``form_bytes`` and ``upload_bytes``: the longest body of a form, and of a draft sent in. ``more``: headers of every
    answer beside those that all have. ``straight``: by method and path, what is answered without the application's
    own way of finding a page.
    """

    def __init__(
        self,
        app: App,
        door: Door,
        form_bytes: int,
        upload_bytes: int,
        more: Mapping[str, str] | None = None,
        straight: Mapping[tuple[str, str], App] | None = None,
    ) -> None:
        self._app, self._door, self._straight = app, door, dict(straight or {})
        worn = _HEADERS | dict(more or {}) | {"Cache-Control": "no-store"}
        self._worn = tuple((name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in worn.items())
        self._form_bytes, self._upload_bytes = form_bytes, upload_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it."""
        if scope["type"] != "http":
            return
        dressed = _dressed(send, self._worn)
        answer = self._stopped_or_failed(scope)
        if answer is not None:
            await answer(scope, receive, dressed)
            return
        limit = self._upload_bytes if scope["path"] in _UPLOADS else self._form_bytes
        if int(_digits(Headers(scope=scope).get("content-length", "0"))) > limit:
            await _refused("WEB005", scope)(scope, receive, dressed)
            return
        app = self._straight.get((scope["method"], scope["path"]), self._app)
        await app(scope, _bounded(receive, limit), dressed)

    def _stopped_or_failed(self, scope: Scope) -> Response | None:
        """Nobody passes where it cannot be told who they are.

        A record that does not answer is told as on every page; what else fails here is answered like every defect.
        """
        try:
            return self._stopped(scope)
        except Exception as error:  # noqa: BLE001 - said in the log without a word of the request, and refused
            if isinstance(error, Refusal) and (code := outward(error.reasons[0]).code) in KEPT:
                return _refused(code, scope)
            _LOG.error("defect at the door: %s", type(error).__name__)
            return _refused("WEB007", scope)

    def _stopped(self, scope: Scope) -> Response | None:
        """The answer to a request that goes no further; nothing for one that may."""
        door, headers = self._door, Headers(scope=scope)
        if not door.own_host(headers.get("host", "")):
            return _refused("WEB001", scope)
        request = Request(scope)
        # What the pages are made of is the same for everybody who can install the program.
        if scope["path"].startswith("/built/") and scope["method"] in _READS:
            return None
        admitted = door.admit(request)
        if isinstance(admitted, Response):
            return admitted
        if (
            scope["method"] in _CHANGES
            and not admitted.program
            and not door.own_origin(headers.get("origin", ""), headers.get("sec-fetch-site", ""))
        ):
            return _refused("WEB003", scope)
        scope.setdefault("state", {}).update(token=admitted.token, who=admitted.who)
        return None


class TooLong(HTTPException):
    """A body went on beyond what its own header said, or beyond the limit."""

    def __init__(self) -> None:
        super().__init__(413)


def _bounded(receive: Receive, limit: int) -> Receive:
    """The body as it comes, cut off where it grows too long whatever its header said."""
    taken = 0

    async def bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > limit:
            raise TooLong
        return message

    return bounded


def _dressed(send: Send, worn: tuple[tuple[bytes, bytes], ...]) -> Send:
    """Every answer with its headers: nothing of a case is kept by the browser."""

    async def dressed(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = {name.lower() for name, _ in message["headers"]}
            message["headers"] = [*message["headers"], *(one for one in worn if one[0] not in own)]
        await send(message)

    return dressed


def _refused(code: str, scope: Scope) -> Response:
    """Who is let no further is told so in a language they read."""
    return refused_page(code, language_of(Request(scope)))


def _digits(text: str) -> str:
    return text if text.isascii() and text.isdigit() and len(text) < 19 else "0"
