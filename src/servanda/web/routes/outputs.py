"""What is taken out: the agreement file, the Word file with comments, the companion."""

from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.operations import companion_sheet, companion_to, draw_companion
from servanda.page import draw
from servanda.web.scene import Scene
from servanda.web.views import own_words
from servanda.web.wording import LANGUAGES

routes = APIRouter()
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@routes.get("/out/agreement")
def agreement(request: Request) -> Response:
    """The agreement file as it is saved."""
    desk = Scene.of(request).room.desk
    return _file(desk.source.encode(), f"{desk.agreement.id}.yaml", "application/yaml")


@routes.get("/out/word")
def word(request: Request) -> Response:
    """The latest draft again, with the diagnostics as comments at their paragraphs."""
    desk = Scene.of(request).room.desk
    stem = desk.text.name.rpartition(".")[0] if desk.text else desk.agreement.id
    return _file(desk.comments_docx(), f"{stem}-comments.docx", _DOCX)


@routes.get("/companion")
def companion(request: Request, language: str = "", whom: str = "") -> Response:
    """The agreement in plain sentences, for one participant or for everybody; to be read here or printed."""
    scene = Scene.of(request)
    desk = scene.room.desk
    chosen = _language(language, scene)
    agreement = desk.agreement
    drawn = draw(companion_sheet(companion_to(agreement, chosen, whom)))
    called = {key: one.called for key, one in agreement.participants.items()}
    called |= {key: one.called for key, one in agreement.bodies.items()}
    people = [(key, own_words(one, scene.words.language) or key) for key, one in called.items()]
    page = scene.page(
        "companion.html",
        "companion",
        desk,
        drawn=drawn,
        people=people,
        whom=whom,
        chosen=chosen,
        empty=not agreement.clauses,
    )
    return HTMLResponse(page)


@routes.get("/out/companion")
def companion_file(request: Request, language: str = "", whom: str = "") -> Response:
    """The same as a page of its own, to be kept, sent on and printed without this program."""
    scene = Scene.of(request)
    desk = scene.room.desk
    chosen = _language(language, scene)
    page = draw_companion(companion_to(desk.agreement, chosen, whom))
    name = "-".join(one for one in (desk.agreement.id, "companion", whom, chosen) if one)
    return _file(page.encode(), f"{name}.html", "text/html; charset=utf-8")


def _language(asked: str, scene: Scene) -> str:
    return asked if asked in LANGUAGES else scene.words.language


def _file(data: bytes, name: str, sort: str) -> Response:
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(data, media_type=sort, headers=headers)
