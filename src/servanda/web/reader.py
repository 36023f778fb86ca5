"""Which language somebody reads: what they chose, or what their browser asks for."""

from typing import Final

from starlette.requests import Request

from servanda.web.wording import LANGUAGES

LANGUAGE_COOKIE: Final = "servanda-language"
#: Of a cookie's name where a browser is to refuse it from any other host, and from a page without https.
HOST_PREFIX: Final = "__Host-"


def language_of(request: Request) -> str:
    """The language the person chose, else the first the browser asks for that there are words in."""
    chosen = request.cookies.get(HOST_PREFIX + LANGUAGE_COOKIE, "") or request.cookies.get(LANGUAGE_COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    for part in request.headers.get("accept-language", "")[:200].split(","):
        tag = part.split(";")[0].strip().lower().split("-")[0]
        if tag in LANGUAGES:
            return tag
    return "en"
