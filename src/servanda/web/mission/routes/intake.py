"""Reports that wait: each beside what may tell of the same matter, for a person to take up or set aside."""

import io
import zipfile

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from servanda.basis import Refusal, fresh_bytes
from servanda.operations import Reports, take_up
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.intake import waiting_lines
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/intake")
def intake(request: Request) -> Response:
    """The reports that wait, latest first."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.get("/intake/{about}/picture/{digest}")
def picture(request: Request, about: str, digest: str) -> Response:
    """A photograph's working copy."""
    scene = MissionScene.of(request)
    return Response(_reports(scene).picture(scene.person, about, digest), media_type="image/jpeg")


@routes.get("/intake/{about}/sealed")
def sealed(request: Request, about: str) -> Response:
    """A sealed report as it came, for the holder of the key: one zip of manifest and files."""
    scene = MissionScene.of(request)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, data in _reports(scene).sealed_parts(scene.person, about).items():
            packed.writestr(zipfile.ZipInfo(name), data)
    headers = {"Content-Disposition": f'attachment; filename="{about[:12]}.zip"'}
    return Response(out.getvalue(), media_type="application/zip", headers=headers)


@routes.post("/do/intake")
def text(request: Request, form: Form) -> Response:
    """A line that came by SMS or radio, as a report that waits; or why it cannot be read."""
    scene = MissionScene.of(request)
    try:
        _reports(scene).take_text(scene.person, form.one("text"), form.one("key"))
    except Refusal as refusal:
        if refusal.code in ("ACC001", "ACC002"):
            raise
        return HTMLResponse(_page(scene, refusal), 422)
    return RedirectResponse("/intake", 303)


@routes.post("/do/intake/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A report taken up into a file of its own or one that is there, or set aside; or why not."""
    scene = MissionScene.of(request)
    aside = form.one("how") == "aside"
    same_as = form.one("same_as") if form.one("how") == "same" else ""
    try:
        entry = take_up(
            scene.house.mission, scene.person, about, same_as=same_as, aside=aside, words=form.one("words").strip()
        )
    except Refusal as refusal:
        if refusal.code in ("ACC001", "ACC002"):
            raise
        return HTMLResponse(_page(scene, refusal), 422)
    begun = entry.content.get("file")
    return RedirectResponse(f"/incidents/{begun}" if begun else "/intake", 303)


def _reports(scene: MissionScene) -> Reports:
    if scene.house.reports is None:
        raise HTTPException(404)
    return scene.house.reports


def _page(scene: MissionScene, refusal: Refusal | None = None) -> str:
    refusals = [refusal_data(one) for one in refusal.reasons] if refusal else []
    return scene.page(
        "intake.html", "intake", reports=waiting_lines(scene), refusals=refusals, key=fresh_bytes(12).hex()
    )
