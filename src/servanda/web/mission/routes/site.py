"""The public site as the server shows it to anybody: the pages of its export, without cookie and without signing in."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from servanda.web.mission.house import House
from servanda.web.mission.shelf import takes
from servanda.web.mission.site_shelf import ServedFile, ServedSite
from servanda.web.scene import language_of

routes = APIRouter(prefix="/site")
#: The search is a page of its own for every question; nobody's questions are kept.
_SEARCH = {f"search_{one}.html": one for one in ("en", "fr", "ar")}


@routes.get("")
@routes.get("/")
def front(request: Request) -> Response:
    """The front in the reader's language, where there is one."""
    site = _site(request)
    asked = language_of(request)
    language = asked if asked in site.languages else site.languages[0]
    return RedirectResponse(f"/site/index_{language}.html", 303)


@routes.get("/{name}")
def file(request: Request, name: str) -> Response:
    """A page or a file of the site."""
    site = _site(request)
    query = request.query_params.get("q", "")[:200]
    found = site.found(_SEARCH[name], query) if name in _SEARCH and query.strip() else site.file(name)
    if found is None:
        raise HTTPException(404)
    return _answer(request, found, asked=bool(query))


def _answer(request: Request, found: ServedFile, *, asked: bool) -> Response:
    packs = bool(found.packed) and takes(request.headers.get("accept-encoding", ""), "gzip")
    tag = f'"{found.tag}{"-gzip" if packs else ""}"'
    headers = {
        "Content-Security-Policy": found.policy,
        "ETag": tag,
        "Cache-Control": "no-store" if asked else "public, max-age=60",
        "Vary": "Accept-Encoding",
    }
    if found.framed or found.media.startswith("image/svg"):
        # Only the board is made to stand in other people's pages. Its frame-ancestors go before X-Frame-Options in
        # every browser that knows them (Content Security Policy Level 3, section 7.7.1).
        headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if packs:
        headers["Content-Encoding"] = "gzip"
    return Response(found.packed if packs else found.data, media_type=found.media, headers=headers)


def _site(request: Request) -> ServedSite:
    house: House = request.app.state.house
    if house.bulletins is None:
        raise HTTPException(404)
    kept = getattr(request.app.state, "served_site", None)
    if not isinstance(kept, ServedSite):
        kept = request.app.state.served_site = ServedSite(house.bulletins.folder, of_log=house.bulletins.of_log)
    return kept
