"""Definitions and what is undefined; and the library of model clauses."""

from collections.abc import Mapping

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.drafting import model_clauses
from servanda.operations import terms_page
from servanda.page import draw
from servanda.web.scene import Scene

routes = APIRouter()


@routes.get("/terms")
def terms(request: Request) -> Response:
    """What the agreement defines, uses undefined, and says differently in its texts."""
    scene = Scene.of(request)
    desk = scene.room.desk
    drawn = draw(terms_page(desk.agreement, scene.words.language))
    return HTMLResponse(scene.page("drawn.html", "terms", desk, drawn=drawn, marking="", drawn_in=""))


@routes.get("/library")
def library(request: Request) -> Response:
    """Neutral model wording for every kind of clause, with what it needs defined."""
    scene = Scene.of(request)
    language = scene.words.language
    models = [
        (
            one,
            *_in(one.wording, language),
            [(*_in(need.term, language), _in(need.wording, language)) for need in one.needs],
        )
        for one in model_clauses()
    ]
    return HTMLResponse(scene.page("library.html", "library", models=models))


def _in(texts: Mapping[str, str], language: str) -> tuple[str, str]:
    """Words in a language, else in English, with the language they are in."""
    found = language if language in texts else "en"
    return texts.get(found, ""), found
