"""Positions: mediator-only, sealed with a passphrase that is asked for each time and kept nowhere."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.basis import Refusal
from servanda.web.posted import Form, Posted
from servanda.web.scene import Scene
from servanda.web.views import notes_of

routes = APIRouter()
_ANSWERS = ("accepts", "declines", "accepts_if", "declines_while")


@routes.get("/positions")
def positions(request: Request) -> Response:
    """The door: what it takes to open them."""
    scene = Scene.of(request)
    return HTMLResponse(_page(scene, None))


@routes.post("/positions")
def opened(request: Request, form: Form) -> Response:
    """The positions opened with the passphrase, or one more of them sealed; then shown."""
    scene = Scene.of(request)
    phrase = form.one("passphrase")
    if form.one("clause"):
        entry = _entry(form)
        scene.room.change(lambda desk: desk.set_position(phrase, "answers", entry, form.revision))
    return HTMLResponse(_page(scene, scene.room.desk.positions(phrase), saved=bool(form.one("clause"))))


def _page(scene: Scene, held: Any, *, saved: bool = False) -> str:
    desk = scene.room.desk
    known = set(desk.diagnostics)
    more = [one for one in desk.diagnostics_with(held) if one not in known] if held is not None else []
    answers = [(one, _said(one)) for one in held.answers] if held is not None else []
    return scene.page(
        "positions.html",
        "positions",
        desk,
        held=held,
        answers=answers,
        more=notes_of(more),
        saved=saved,
        sorts=_ANSWERS,
        participants=tuple(desk.agreement.participants),
        clause_ids=tuple(one.id for one in desk.agreement.clauses),
    )


def _entry(form: Posted) -> dict[str, Any]:
    """An answer as a positions file has it."""
    sort, words = form.one("answer"), form.one("words").strip()
    if sort not in _ANSWERS:
        raise Refusal("WEB022", "no answer is chosen", "choose whether it accepts or declines, and on what condition")
    if sort.endswith(("_if", "_while")) and not words:
        raise Refusal("WEB022", "the condition of the answer is not said", "say in words on what condition")
    by = form.one("by").strip()
    told: dict[str, Any] = {sort: words if sort.endswith(("_if", "_while")) else "yes"}
    return {
        "who": form.one("who"),
        "clause": form.one("clause"),
        **told,
        **({"words": words} if words else {}),
        "basis": f"reported by {by}" if by else "stated",
        "source": {"mark": form.one("mark") or "R", "note": by or "said to the mediator"},
    }


def _said(answer: Any) -> str:
    """Which of the four an answer is."""
    if answer.accepts:
        return "accepts"
    if answer.declines:
        return "declines"
    return "accepts_if" if answer.accepts_if is not None else "declines_while"
