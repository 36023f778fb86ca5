"""What anybody may see: what the mission published and which corridors it announced, read as the public is let read."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.published import ANYBODY, announced_corridors, published_findings

routes = APIRouter()


@routes.get("/public")
def public(request: Request) -> Response:
    """The page of those who are nobody here: the same for everybody, signed in or not."""
    scene = MissionScene.of(request)
    made = scene.house.made.of(
        scene,
        "public",
        lambda: {"findings": published_findings(scene), "corridors": announced_corridors(scene)},
        ANYBODY,
    )
    parts = {name: scene.listed(name, rows) for name, rows in made.items()}
    return HTMLResponse(scene.page("public.html", "public", **parts))
