"""The agreement the mission is for: its versions with what each changed, proposed texts, its course and its words."""

from dataclasses import dataclass, replace

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal
from servanda.operations import Difference, Text, differences, picture_page, text_in_force, texts
from servanda.page import draw
from servanda.web.mission.routes.filed import do_posted, pressed
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.offered import Pressed
from servanda.web.pages import refusal_data
from servanda.web.posted import Form
from servanda.web.views import own_words

routes = APIRouter()
_AGREE = "agreement:text:agree"


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version that the file itself holds: what it is called, when it was made, by whom, what it changed."""

    called: str
    made: str
    by: tuple[str, ...]
    disputed: str
    changes: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class TextLine:
    """A text on the record that is not in force: what it would change, who agreed, whose agreement it waits for."""

    proposed: int
    accepted: int | None
    agreed: tuple[tuple[str, int], ...]
    missing: tuple[str, ...]
    changes: tuple[Difference, ...]
    agree: Pressed | None


@routes.get("/agreement")
def agreement(request: Request) -> Response:
    """The picture of the whole, as the file has it, after the versions there are."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/do/agreement/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A party agrees to a text; or is refused."""
    scene = MissionScene.of(request)
    _, _, refusal = do_posted(scene, about, form, areas=(_AGREE,))
    if refusal is None:
        return RedirectResponse("/agreement", 303)
    return HTMLResponse(_page(scene, refusal), 422)


def _page(scene: MissionScene, refusal: Refusal | None = None) -> str:
    mission = scene.house.mission
    entries = [one for file in mission.files(scene.person, "agreement") for one in file]
    found = texts(entries, mission.procedure.parties)
    held = text_in_force(found)
    return scene.page(
        "agreement.html",
        "agreement",
        # The mission's own page: that it is a private analysis, as on pages made beside a mechanism, is not so here.
        drawn=draw(replace(picture_page(mission.agreement, scene.words.language, by_words=True), notes=())),
        disputes=scene.house.answers is not None and scene.house.answers.switches.disputes,
        published=scene.house.bulletins is not None,
        held=held,
        proposed=[_text(scene, one, held) for one in found if one.accepted is None or (one == held and not one.first)],
        versions=_versions(scene),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _text(scene: MissionScene, one: Text, held: Text | None) -> TextLine:
    agreed = {unit for unit, _ in one.agreed}
    waits = one.accepted is None
    missing = tuple(each for each in scene.house.mission.procedure.parties if each not in agreed) if waits else ()
    changes = differences(held.text, one.text) if held is not None and held.text and one.text else ()
    agree = pressed(scene, _AGREE, one.about, "agreement", digest=one.digest) if scene.person.unit in missing else None
    return TextLine(one.proposed, one.accepted, one.agreed, missing, changes, agree)


def _versions(scene: MissionScene) -> tuple[VersionLine, ...]:
    whole = scene.house.mission.agreement
    found = []
    for one in whole.versions:
        own = (each for each in whole.redated if each.version == one.id)
        changes = tuple(Difference(f"{each.clause}.{each.field}", each.was, each.became) for each in own)
        called = own_words(one.called, scene.words.language) or one.id
        found.append(VersionLine(called, str(one.made), one.by, one.disputed, changes))
    return tuple(found)
