"""Who is let in: one person, in one browser, on this machine, and only from pages of this server.

The address opened first holds a word that works once; it is exchanged for a cookie that no script can read and no
other site sends. A request under another host's name is refused, so that a page elsewhere whose name was pointed
at this machine (DNS rebinding) reads nothing; a change needs our own origin and a token of the session besides.
"""

import hashlib
import hmac
from threading import Lock
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from servanda.basis import fresh_bytes
from servanda.web.pages import refused_page
from servanda.web.reader import language_of
from servanda.web.threshold import Admitted

#: Bytes of the words that let in: far beyond guessing.
_WORD: Final = 32


class Gate:
    """What lets a browser in: the word of the first address, the session it is exchanged for, and its token.

    ``host`` and ``port``: where the server listens; nothing is answered under any other name.
    """

    def __init__(self, host: str, port: int) -> None:
        self.authority = f"{host}:{port}"
        self.origin = f"http://{self.authority}"
        self.cookie = f"servanda-{port}"
        self._entry = fresh_bytes(_WORD).hex()
        self._session = fresh_bytes(_WORD).hex()
        self._entered = False
        self._lock = Lock()

    @property
    def address(self) -> str:
        """The address to open first, good for one browser."""
        return f"{self.origin}/?enter={self._entry}"

    @property
    def token(self) -> str:
        """What a page of the session sends with every change; not the session itself, which pages never hold."""
        return hmac.new(bytes.fromhex(self._session), b"change", hashlib.sha256).hexdigest()

    def exchange(self, word: str) -> str | None:
        """The session for the word of the first address, once; nothing for another word, or a second time."""
        with self._lock:
            if self._entered or not hmac.compare_digest(word.encode(), self._entry.encode()):
                return None
            self._entered = True
            return self._session

    def known(self, session: str) -> bool:
        """Whether what a request's cookie holds is the session."""
        return hmac.compare_digest(session.encode(), self._session.encode())

    def admit(self, request: Request) -> Admitted | Response:
        """The person of the session; the word of the first address is exchanged for it, anybody else is refused."""
        word = request.query_params.get("enter", "")
        if self.known(request.cookies.get(self.cookie, "")):
            return RedirectResponse("/", 303) if word and request.method == "GET" else Admitted(self.token)
        session = self.exchange(word) if word and request.method == "GET" else None
        if session is None:
            return refused_page("WEB002", language_of(request))
        answer = RedirectResponse("/", 303)
        answer.set_cookie(self.cookie, session, httponly=True, samesite="strict", path="/")
        return answer

    def own_host(self, host: str) -> bool:
        """Whether a request was made to this server under its own name."""
        return host == self.authority

    def own_origin(self, origin: str, site: str) -> bool:
        """Whether a change comes from a page of this server.

        Under our referrer policy a browser may send the origin as ``null``; then its own word for where the request
        comes from (``Sec-Fetch-Site``) has to be that it is ours. A page elsewhere can set neither.
        """
        if origin and origin != "null":
            return origin == self.origin
        return site == "same-origin"
