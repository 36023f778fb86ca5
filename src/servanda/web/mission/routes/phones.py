"""A person's own phones: a word for another one, and striking one off."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from servanda.basis import Refusal, now_us
from servanda.operations import Phones
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/phones")
def phones(request: Request) -> Response:
    """The phones of who looks, and how another is enrolled."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/do/phones/word")
def word(request: Request, form: Form) -> Response:
    """A word for one more phone, shown this once."""
    scene = MissionScene.of(request)
    try:
        made = _held(scene).word_for(scene.person, now_us())
    except Refusal as refusal:
        return HTMLResponse(_page(scene, refusal=refusal), 422)
    return HTMLResponse(_page(scene, word=made))


@routes.post("/do/phones/strike")
def strike(request: Request, form: Form) -> Response:
    """A phone struck off: lost, broken, or handed on."""
    scene = MissionScene.of(request)
    _held(scene).strike_off(scene.person, form.one("phone"))
    return RedirectResponse("/phones", 303)


def _held(scene: MissionScene) -> Phones:
    if scene.house.phones is None:
        raise HTTPException(404)
    return scene.house.phones


def _page(scene: MissionScene, word: str = "", refusal: Refusal | None = None) -> str:
    refusals = [refusal_data(one) for one in refusal.reasons] if refusal else []
    held = list(_held(scene).of(scene.person))
    return scene.page("phones.html", "phones", phones=held, word=word, refusals=refusals)
