"""Positions: mediator-only, sealed with a passphrase that is asked for each time and kept nowhere."""

from functools import partial
from itertools import count
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.basis import Refusal
from servanda.operations import Desk
from servanda.web.pages import refusal_data
from servanda.web.posted import Form, Posted
from servanda.web.scene import Scene
from servanda.web.views import notes_of, own_words

routes = APIRouter()
_ANSWERS = ("accepts", "declines", "accepts_if", "declines_while")


@routes.get("/positions")
def positions(request: Request) -> Response:
    """The door: what it takes to open them."""
    scene = Scene.of(request)
    return HTMLResponse(_page(scene, None))


@routes.post("/positions")
def opened(request: Request, form: Form) -> Response:
    """The positions opened with the passphrase, or one more of them sealed; then shown. A wrong one is told there."""
    scene = Scene.of(request)
    phrase, section = form.one("passphrase"), form.one("section") or ("answers" if form.one("clause") else "")
    try:
        if section:
            scene.room.change(lambda desk: _noted(desk, phrase, section, form, scene.words.language))
        held = scene.room.desk.positions(phrase)
    except Refusal as refusal:
        return HTMLResponse(_page(scene, None, refusals=[refusal_data(one) for one in refusal.reasons]), 422)
    return HTMLResponse(_page(scene, held, saved=bool(section)))


def _page(scene: Scene, held: Any, *, saved: bool = False, refusals: Any = ()) -> str:
    desk, language = scene.room.desk, scene.words.language
    agreement = desk.agreement
    known = set(desk.diagnostics)
    more = [one for one in desk.diagnostics_with(held) if one not in known] if held is not None else []
    people = {key: own_words(one.called, language) or key for key, one in agreement.participants.items()}
    return scene.page(
        "positions.html",
        "positions",
        desk,
        held=held,
        kept=desk.has_positions,
        answers=[(one, _said(one)) for one in held.answers] if held is not None else [],
        more=notes_of(more),
        saved=saved,
        refusals=refusals,
        sorts=_ANSWERS,
        people=people,
        clauses={one.id: own_words(one.says, language) for one in agreement.clauses},
        in_words=partial(own_words, language=language),
    )


def _noted(desk: Desk, phrase: str, section: str, form: Posted, language: str) -> Desk:
    """The desk with one more position; what has an id gets the next free one."""
    if section == "answers":
        entry = _entry(form)
    else:
        held = desk.positions(phrase)
        taken = {one.id for one in held.proposals} | {one.id for one in held.options} if held is not None else set()
        number = next(n for n in count(1) if f"{section[:-1]}-{n}" not in taken)
        entry = {"id": f"{section[:-1]}-{number}"} | _package(form, section, language)
    return desk.set_position(phrase, section, entry, form.revision)


def _entry(form: Posted) -> dict[str, Any]:
    """An answer as a positions file has it."""
    sort, words = form.one("answer"), form.one("words").strip()
    if sort not in _ANSWERS:
        raise Refusal("WEB022", "no answer is chosen", "choose whether it accepts or declines, and on what condition")
    if sort.endswith(("_if", "_while")) and not words:
        raise Refusal("WEB022", "the condition of the answer is not said", "say in words on what condition")
    told: dict[str, Any] = {sort: words if sort.endswith(("_if", "_while")) else "yes"}
    told |= {"words": words} if words else {}
    return {"who": form.one("who"), "clause": form.one("clause"), **told, **_known(form)}


def _package(form: Posted, section: str, language: str) -> dict[str, Any]:
    """A proposal, or an option that is not in the draft, as a positions file has it."""
    words = form.one("words").strip()
    by, clauses = ([one for one in form.values.get(name, ()) if one] for name in ("who", "clauses"))
    if not words or (section == "proposals" and not (by and clauses)):
        why = "it does not say who proposes it, which clauses it holds, and in what words"
        raise Refusal("WEB022", why, "choose who and which clauses, and say it in words")
    if section == "proposals":
        return {"by": by, "clauses": clauses, "says": {language: words}, **_known(form)}
    return {
        "called": {language: words},
        **({"frees": clauses} if clauses else {}),
        **({"by": by} if by else {}),
        **_known(form),
    }


def _known(form: Posted) -> dict[str, Any]:
    """How it is known, and from where."""
    by = form.one("by").strip()
    return {
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
