"""The session: the language of the room, and its end."""

from urllib.parse import urlsplit

from fastapi import APIRouter, BackgroundTasks, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.web.posted import Form
from servanda.web.scene import LANGUAGE_COOKIE, Scene
from servanda.web.wording import LANGUAGES

routes = APIRouter()


@routes.post("/language")
def language(form: Form) -> Response:
    """Choose the language of the room, and come back to the page one was on."""
    here = urlsplit(form.one("here")).path
    inside = here if here.startswith("/") and not here.startswith("//") and "\\" not in here else "/"
    answer = RedirectResponse(inside, 303)
    if form.one("language") in LANGUAGES:
        answer.set_cookie(LANGUAGE_COOKIE, form.one("language"), httponly=True, samesite="strict", path="/")
    return answer


@routes.post("/close")
def close(request: Request, form: Form, after: BackgroundTasks) -> Response:
    """Close the room: the server stops once this page is sent."""
    scene = Scene.of(request)
    after.add_task(scene.room.close)
    return HTMLResponse(scene.page("closed.html", "closed"), background=after)
