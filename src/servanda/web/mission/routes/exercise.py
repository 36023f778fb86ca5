"""The pages of an exercise: the facilitator's view with the clock and the injects, the report, a trainee's *noted*.

They are there in an exercise alone; in a mission no such route exists.
"""

import json
from collections.abc import Callable

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from servanda.basis import Place, Refusal
from servanda.operations import Exercise, Means
from servanda.web.mission.exercise_report import exercise_report
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.exercise import Told, data_of, facilitated
from servanda.web.pages import refusal_data
from servanda.web.posted import Form, Posted

routes = APIRouter(prefix="/exercise")
trainees = APIRouter()


@trainees.post("/inbox/noted")
def noted(request: Request, form: Form) -> Response:
    """A trainee says that they read something."""
    scene = MissionScene.of(request)
    _exercise(scene).note(scene.person, form.one("item")[:80])
    return RedirectResponse("/", 303)


@routes.get("")
def view(request: Request) -> Response:
    """The clock, the injects with what came of each, and who did what."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/clock")
def clock(request: Request, form: Form) -> Response:
    """Go on, stand still, another pace, or ahead to the next inject."""

    def turned(exercise: Exercise) -> None:
        told = form.one("turn")
        if told in ("go", "stop"):
            exercise.set_clock(running=told == "go")
        elif told == "next":
            exercise.jump()
        else:
            exercise.set_clock(pace=int(told) if told.isascii() and told.isdigit() and len(told) < 4 else 0)

    return _done(request, turned, form)


@routes.post("/inject")
def inject(request: Request, form: Form) -> Response:
    """An inject sent now, or left out."""

    def decided(exercise: Exercise) -> None:
        (exercise.skip if form.one("do") == "skip" else exercise.send)(form.one("inject"))

    return _done(request, decided, form)


@routes.post("/tell")
def tell(request: Request, form: Form) -> Response:
    """Something told to some beside the script."""
    to = tuple(dict.fromkeys(form.values.get("to", ())))
    return _done(request, lambda one: one.tell(to, form.one("means"), form.one("from"), form.one("words")), form)


@routes.post("/remark")
def remark(request: Request, form: Form) -> Response:
    """A note of the facilitator's."""
    return _done(request, lambda one: one.remark(form.one("remark")), form)


@routes.get("/report")
def report(request: Request) -> Response:
    """The after-action report as it stands."""
    scene = MissionScene.of(request)
    exercise = _exercise(scene)
    told = {"told": Told(scene, exercise), "report": data_of(exercise)}
    return HTMLResponse(scene.page("exercise_report.html", "exercise", **told))


@routes.get("/report.html")
def report_file(request: Request) -> Response:
    """The same as one file that needs nothing else."""
    scene = MissionScene.of(request)
    page = exercise_report(scene.house, _exercise(scene), scene.words.language)
    headers = {"Content-Disposition": f'attachment; filename="{_exercise(scene).script.name}.html"'}
    return Response(page, media_type="text/html", headers=headers)


@routes.get("/report.json")
def report_data_file(request: Request) -> Response:
    """The same as data."""
    exercise = _exercise(MissionScene.of(request))
    headers = {"Content-Disposition": f'attachment; filename="{exercise.script.name}.json"'}
    body = json.dumps(data_of(exercise), indent=1, ensure_ascii=False) + "\n"
    return Response(body, media_type=JSONResponse.media_type, headers=headers)


def _done(request: Request, act: Callable[[Exercise], None], form: Posted) -> Response:
    scene = MissionScene.of(request)
    try:
        act(_exercise(scene))
    except Refusal as refusal:
        return HTMLResponse(_page(scene, refusal, form), 422)
    return RedirectResponse("/exercise", 303)


def _page(scene: MissionScene, refusal: Refusal | None = None, form: Posted | None = None) -> str:
    exercise = _exercise(scene)
    return scene.page(
        "exercise.html",
        "exercise",
        **facilitated(scene, exercise),
        means=list(Means),
        typed={key: form.one(key) if form else "" for key in ("from", "words", "remark", "means")},
        chosen=() if form is None else form.values.get("to", ()),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _exercise(scene: MissionScene) -> Exercise:
    if scene.house.training is None:
        raise Refusal("EXR029", "this is no exercise", "exercises are served with 'servanda exercise'", Place("/"))
    return scene.house.training.exercise
