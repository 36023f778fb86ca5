"""The door of a mission: who signed in passes, anybody else is led to signing in; what is public needs nobody."""

from functools import cache
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from servanda.basis import now_us
from servanda.operations import RoomAddress
from servanda.web.mission.noting import Event, Note, unnoted
from servanda.web.mission.sessions import Sessions
from servanda.web.mission.shares import Shares
from servanda.web.pages import refused_page
from servanda.web.reader import language_of
from servanda.web.threshold import Admitted

COOKIE: Final = "servanda-session"
#: Pages one needs no session for.
OPEN: Final = ("/sign-in", "/sign-in/passkey", "/enrol", "/language", "/collect", "/site")
#: What everybody may read: the log's files, which hold no word of any entry; the desk's under a word that it tells.
_OPEN_BELOW: Final = ("/public", "/log/", "/desk-log/", "/site/")
#: Where nobody is known, whoever may be signed in here besides: no session is looked for.
_NOBODY_BELOW: Final = ("/bulletins/",)
_NOBODY: Final = "/bulletins"
#: What field phones call: they bring no session, and a name and secret of their own.
PHONES: Final = "/collect/"
_READS: Final = ("GET", "HEAD")
#: The way to an identity provider and back.
BY_PROVIDER: Final = "/sign-in/by/"
#: A header no form and no link of a page elsewhere can send.
PHONE_HEADER: Final = "x-openrosa-version"


class MissionDoor:
    """Tells own names from others and lets people in by their session.

    ``authorities``: hosts with ports under which the server is reached; ``secure``: whether browsers reach it by https;
    ``shares``: how often each may ask; without them, as often as they like. ``note``: where refusals are noted.
    """

    def __init__(
        self,
        sessions: Sessions,
        authorities: tuple[str, ...],
        *,
        secure: bool,
        shares: Shares | None = None,
        note: Note = unnoted,
    ) -> None:
        self._sessions, self._authorities, self.shares, self._note = sessions, authorities, shares, note
        scheme = "https" if secure else "http"
        self._origins = tuple(f"{scheme}://{one}" for one in authorities)
        # The prefix makes a browser refuse the cookie from any other host, and from a page without https.
        self.cookie = f"__Host-{COOKIE}" if secure else COOKIE
        self.secure = secure

    def own_host(self, host: str) -> bool:
        """Whether a request was made to this server under one of its names."""
        own = host in self._authorities
        if not own:
            self._note(Event.NOT_OURS, "", "host")
        return own

    def own_origin(self, origin: str, site: str) -> bool:
        """Whether a change comes from a page of this server."""
        own = origin in self._origins if origin and origin != "null" else site == "same-origin"
        if not own:
            self._note(Event.NOT_OURS, "", "origin")
        return own

    def room(self, host: str) -> RoomAddress | None:
        """The room as a passkey knows it; none under a bare number, or without https on another machine's name.

        Browsers make keys for names alone, and only where nobody on the way can change the page.
        """
        scheme = "https" if self.secure else "http"
        name = urlsplit(f"//{host}").hostname or ""
        if not name or _is_number(name) or not (self.secure or name == "localhost"):
            return None
        return RoomAddress(name, f"{scheme}://{host}")

    def named(self) -> str:
        """An address of the room under which passkeys can be made; empty where it has none."""
        rooms = (self.room(one) for one in self._authorities)
        return next((one.origin for one in rooms if one is not None), "")

    def admit(self, request: Request) -> Admitted | Response:
        """The person of the session; without one, what is open to all, or the way to signing in."""
        path = request.scope["path"]
        if path.startswith(PHONES):
            from_phone = PHONE_HEADER in request.headers and "origin" not in request.headers
            return Admitted("", program=from_phone)
        if path == _NOBODY or path.startswith(_NOBODY_BELOW):
            return Admitted("")
        # Whoever comes from a provider brings no session (its cookie is strict), and gets a fresh one at the end.
        if request.url.path.startswith(BY_PROVIDER):
            return Admitted("")
        session = self._sessions.known(request.cookies.get(self.cookie, ""), now_us())
        if session is not None:
            deed = request.method not in _READS
            if self.shares is not None and not self.shares.taken(session.person, now_us(), deed=deed):
                self._note(Event.TOO_OFTEN, session.person.id, "deed" if deed else "page")
                return _too_often(language_of(request))
            return Admitted(session.token, session)
        if path in OPEN or path.startswith(_OPEN_BELOW):
            return Admitted("")
        if "hx-request" in request.headers or request.method not in _READS:
            return refused_page("WEB009", language_of(request))
        return RedirectResponse("/sign-in", 303)


def _is_number(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


@cache
def _too_often(language: str) -> Response:
    """Made once in each language: what answers a flood has to cost little."""
    answer = refused_page("WEB070", language)
    answer.headers["Retry-After"] = "5"
    return answer
