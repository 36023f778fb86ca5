"""The wind tunnel on demand: a few imagined futures of the agreement as it stands; for the mediator only."""

from importlib.util import find_spec
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.agreement import who_owes_what
from servanda.basis import Refusal
from servanda.operations import incentives_case, incentives_sheet, simulate_case, trial_page
from servanda.page import draw
from servanda.web.posted import Form
from servanda.web.scene import Scene

routes = APIRouter()
#: What the extra brings, and how many futures and sets of assumptions a page waits for.
_NEEDED: Final = ("numba", "scipy")
_FUTURES: Final = (1_000, 2_000, 10_000)
_DRAWS: Final = 20


@routes.get("/tunnel")
def tunnel(request: Request) -> Response:
    """What can be run, or which extra is missing."""
    scene = Scene.of(request)
    missing = [name for name in _NEEDED if find_spec(name) is None]
    return HTMLResponse(scene.page("tunnel.html", "tunnel", missing=missing, futures=_FUTURES, bound=_bound(scene)))


@routes.post("/tunnel")
def run(request: Request, form: Form) -> Response:
    """Play the futures, or draw the table of incentives, of the files as they are saved."""
    scene = Scene.of(request)
    if not _bound(scene):
        why, remedy = "no clause of it binds anybody yet", "confirm or write clauses first, and say whom each binds"
        raise Refusal("WEB012", f"there is nothing to play: {why}", remedy)
    case = str(scene.room.desk.folder.folder)
    if form.one("what") == "incentives":
        page = incentives_sheet(incentives_case(case, draws=_DRAWS))
    else:
        asked = form.one("futures")
        futures = int(asked) if asked.isdecimal() and int(asked) in _FUTURES else _FUTURES[0]
        page = trial_page(simulate_case(case, futures=futures, contrast=False))
    # Its words are English in every language of the room, and are marked so.
    shown = scene.page("drawn.html", "tunnel", drawn=draw(page), marking=page.marking, drawn_in="en")
    return HTMLResponse(shown)


def _bound(scene: Scene) -> bool:
    """Whether any clause binds anybody: without one nothing can be broken, and every imagined future holds."""
    return any(one.clause for one in who_owes_what(scene.room.desk.agreement))
