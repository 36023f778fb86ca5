"""Bulletins and the mission's log: which are entered, which wait for votes, and the forms of those who may."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from servanda.basis import Refusal
from servanda.bulletin import REVOKED_WHY
from servanda.operations import (
    KeyRevocationProposed,
    PublishedBulletins,
    agree_to_revocation,
    bulletins_to_enter,
    enter_bulletin,
    key_revocations,
    may_enter_bulletins,
    may_revoke,
    may_vote_on_bulletins,
    propose_revocation,
    vote_on_bulletin,
)
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/agreement/bulletins")
def signed(request: Request) -> Response:
    """The signed bulletins of the folder, and how each stands."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/agreement/bulletins")
def entered(request: Request, form: Form) -> Response:
    """A bulletin entered into the log, or voted on; or why not."""
    scene = MissionScene.of(request)
    mission, published, name = scene.house.mission, _published(scene), form.one("bulletin")
    try:
        if form.one("about"):
            agree_to_revocation(mission, scene.house.accounts, scene.person, form.one("about"))
        elif form.one("key"):
            told = KeyRevocationProposed(form.one("key").strip(), form.one("since"), form.one("why"))
            propose_revocation(mission, scene.person, told)
        elif form.one("vote"):
            vote_on_bulletin(mission, scene.person, published, name, form.one("vote"))
        else:
            enter_bulletin(mission, scene.person, published, name)
    except Refusal as refusal:
        if refusal.code.startswith("ACC"):
            raise
        return HTMLResponse(_page(scene, refusal), 422)
    return RedirectResponse("/agreement/bulletins", 303)


def _published(scene: MissionScene) -> PublishedBulletins:
    if scene.house.bulletins is None:
        raise HTTPException(404)
    return scene.house.bulletins


def _page(scene: MissionScene, refusal: Refusal | None = None) -> str:
    mission, published = scene.house.mission, scene.house.bulletins
    return scene.page(
        "entered.html",
        "agreement",
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
        told=scene.listed("bulletins", bulletins_to_enter(mission, published) if published is not None else ()),
        altered=sorted(published.shown.altered) if published is not None else (),
        enters=may_enter_bulletins(scene.person),
        revokes=may_revoke(scene.person),
        revocations=key_revocations(mission),
        reasons=REVOKED_WHY,
        votes=may_vote_on_bulletins(mission, scene.person),
    )
