"""The first page: what is due from one's own unit, and what from others."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.mechanism import DueStanding, dues, read
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import name_of

routes = APIRouter()


@dataclass(frozen=True, slots=True)
class DueLine:
    """One thing owed, as a list shows it."""

    href: str
    what: str
    name: str
    owners: tuple[str, ...]
    by: int | None
    as_: str


@routes.get("/")
def situation(request: Request) -> Response:
    """What is due, one's own first, by its hour."""
    scene = MissionScene.of(request)
    every = _dues(scene)
    mine = [one for one in every if scene.person.unit in one.owners]
    others = [one for one in every if scene.person.unit not in one.owners]
    return HTMLResponse(scene.page("situation.html", "situation", mine=mine, others=others))


def _dues(scene: MissionScene) -> list[DueLine]:
    """Everything owed on the files a person sees; what one file asks alike of several by one hour is one line."""
    mission = scene.house.mission
    found: dict[tuple[str, str, int | None, str, bool], DueLine] = {}
    for entries in mission.files(scene.person, "incident"):
        file = read(entries)
        for one in dues(file, mission.procedure, mission.now):
            if not one.presses:
                continue
            as_ = "late" if one.standing is DueStanding.OVERDUE else "due"
            mine = scene.person.unit in one.owed_by
            key = (one.about, str(one.step), one.by, as_, mine)
            before = found[key].owners if key in found else ()
            owners = tuple(dict.fromkeys((*before, *one.owed_by)))
            href = f"/incidents/{one.about}"
            found[key] = DueLine(href, f"step-{one.step}", name_of(scene, file), owners, one.by, as_)
    return sorted(found.values(), key=lambda one: (one.by is None, one.by or 0))
