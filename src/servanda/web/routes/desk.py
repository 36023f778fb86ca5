"""The desk: the text on the left, and the form of what is chosen on the right."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.basis import Refusal
from servanda.web.desk_parts import DeskParts
from servanda.web.scene import Scene
from servanda.web.views import About

routes = APIRouter()


@routes.get("/")
def desk(request: Request, clause: str = "", part: str = "", mend: str = "", at: str = "") -> Response:
    """The whole desk, with the form of a clause or part, or what can be done at a passage, where one is named."""
    scene = Scene.of(request)
    parts = DeskParts(scene, scene.room.desk)
    about = About("clause", clause) if clause else About.read(f"part:{part}") if part else None
    try:
        return HTMLResponse(parts.page(about, mend, at=at))
    except Refusal as refusal:
        if about is None or refusal.code not in ("WEB010", "WEB011", "DRF702", "DRF703"):
            raise
        # A link to what was retired meanwhile: the desk is shown, and says so.
        return HTMLResponse(parts.page(None, refusal=refusal), 404)


@routes.get("/clause/{clause:path}")
def clause_pane(request: Request, clause: str, mend: str = "") -> Response:
    """The form of one clause."""
    return _pane(request, About("clause", clause), mend)


@routes.get("/part/{section}")
def part_pane(request: Request, section: str, key: str | None = None) -> Response:
    """The entries of a section, or the form of it or of one entry."""
    return _pane(request, About("part", section, key))


@routes.get("/proposals")
def proposals(request: Request, row: int = 0) -> Response:
    """What is proposed from a long text, once that is known, some rows at a time, from the row of this number on."""
    scene = Scene.of(request)
    return HTMLResponse(DeskParts(scene, scene.room.desk).arriving(max(0, row)))


@routes.get("/pane")
def any_pane(request: Request, part: str = "", mend: str = "", at: str = "") -> Response:
    """The list of clauses and parts, or the form of the part named; ``at``: what can be done at a passage."""
    return _pane(request, About.read(f"part:{part}") if part else None, mend, at)


def _pane(request: Request, about: About | None, mend: str = "", at: str = "") -> Response:
    scene = Scene.of(request)
    return HTMLResponse(DeskParts(scene, scene.room.desk).pane(about, mend, at=at))
