"""What is taken out: the agreement file, the Word file with comments, the companion."""

from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.basis import Refusal
from servanda.web.scene import Scene
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
    if not hasattr(desk, "comments_docx"):
        raise _not_here("the Word file with comments")
    stem = desk.text.name.rpartition(".")[0] if desk.text else desk.agreement.id
    return _file(desk.comments_docx(), f"{stem}-comments.docx", _DOCX)


@routes.get("/companion")
def companion(request: Request, language: str = "", whom: str = "") -> Response:
    """The agreement in plain sentences, for one participant or for everybody; to be printed."""
    scene = Scene.of(request)
    desk = scene.room.desk
    if not hasattr(desk, "companion"):
        raise _not_here("the companion")
    chosen = language if language in LANGUAGES else scene.words.language
    page: Any = desk.companion(chosen, whom)
    if isinstance(page, str):
        # A page of its own, to be kept and printed: the room's policy would not let its own style act.
        return _file(page.encode(), f"{desk.agreement.id}-companion-{chosen}.html", "text/html; charset=utf-8")
    return HTMLResponse(scene.page("drawn.html", "companion", desk, drawn=page, marking=""))


def _not_here(what: str) -> Refusal:
    return Refusal(
        "WEB012", f"{what} cannot be made by this installation", "install servanda whole, with its extra desk"
    )


def _file(data: bytes, name: str, sort: str) -> Response:
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(data, media_type=sort, headers=headers)
