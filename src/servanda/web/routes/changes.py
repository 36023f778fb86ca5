"""What a person does at the desk: try, save, confirm, dismiss, begin, retire, undo, redo; each says what differs."""

from collections.abc import Callable, Iterable

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.agreement import Change
from servanda.drafting import acted, values_of
from servanda.operations import Desk, Live, RefusedAt, header_confirmed, header_dismissed
from servanda.web.desk_parts import DeskParts
from servanda.web.pages import refusal_data
from servanda.web.posted import Form, Posted
from servanda.web.scene import Scene
from servanda.web.views import About, clause_ids_of, pane_of, places_of, remedy_of

routes = APIRouter()


@routes.post("/try")
def try_(request: Request, form: Form) -> Response:
    """What the typed form would lead to; nothing is saved."""
    scene = Scene.of(request)
    desk = scene.room.desk
    with scene.room.urgent():
        about, changes = _typed(desk, form, scene.words.language)
        live = desk.try_changes(changes, scene.words.language)
        return HTMLResponse(_tried(DeskParts(scene, desk), about, form, live))


@routes.post("/save")
def save(request: Request, form: Form) -> Response:
    """The typed form saved; what cannot be read stays on the page, what another window changed is shown beside it."""
    scene = Scene.of(request)
    desk = scene.room.desk
    if form.revision != desk.revision:
        return _meanwhile(scene, desk, form)
    language = scene.words.language
    about, changes = _typed(desk, form, language)
    live = desk.try_changes(changes, language)
    if _refused(desk, live, about):
        return HTMLResponse(_tried(DeskParts(scene, desk), about, form, live), 422)
    what = _what(about, changes)
    _, after = scene.room.change(lambda now: now.apply(changes, what, form.revision))
    parts, now = DeskParts(scene, after), about.named(form.one, after)
    html = _after(scene, desk, after, form.one("shown").split()) + parts.reads(now, after)
    if now != about:
        html += scene.part("desk/renamed.html", after, about=now)
    return HTMLResponse(html + parts.told(now, _inputs(form), {}))


@routes.post("/shape")
def shape(request: Request, form: Form) -> Response:
    """The form again with what was typed, after a row more or less, or another kind chosen."""
    scene = Scene.of(request)
    desk = scene.room.desk
    about = About.read(form.one("about"))
    kind = pane_of(desk, about, scene.words.language).form.kind
    sent = acted(form.inputs(), kind)
    return HTMLResponse(DeskParts(scene, desk).pane(about, sent=sent))


@routes.post("/confirm")
def confirm(request: Request, form: Form) -> Response:
    """A proposed clause put into the agreement file."""
    return _done(request, lambda desk: desk.confirm(form.one("proposal"), (), form.revision), opens=True)


@routes.post("/dismiss")
def dismiss(request: Request, form: Form) -> Response:
    """A proposed clause put aside."""
    return _done(request, lambda desk: desk.dismiss(form.one("proposal"), form.revision))


@routes.post("/mend")
def mend(request: Request, form: Form) -> Response:
    """A remedy done, where the checks could work out the changes that make it so."""

    def act(desk: Desk) -> Desk:
        remedy = remedy_of(desk.diagnostics, form.one("note"), form.one("way"))
        return desk.apply(remedy.edit, f"mended: {remedy.words}", form.revision)

    return _done(request, act, opens=True)


@routes.post("/head/confirm")
def confirm_head(request: Request, form: Form) -> Response:
    """A proposed entry put into the head of the agreement."""
    return _done(request, lambda desk: header_confirmed(desk, form.one("proposal"), form.revision))


@routes.post("/head/dismiss")
def dismiss_head(request: Request, form: Form) -> Response:
    """A proposed entry of the head put aside."""
    return _done(request, lambda desk: header_dismissed(desk, form.one("proposal"), form.revision))


@routes.post("/add")
def add(request: Request, form: Form) -> Response:
    """A clause of a kind begun, at a passage or at none."""
    passages = [one for one in form.values.get("passage", ()) if one]
    return _done(request, lambda desk: desk.add_clause(form.one("kind"), passages, form.revision), opens=True)


@routes.post("/place")
def place(request: Request, form: Form) -> Response:
    """A clause that is there said to stand at a passage, beside those it stands at already."""
    clause, passage = form.one("clause"), form.one("passage")

    def act(desk: Desk) -> Desk:
        here = places_of(desk, clause)
        return desk.place(clause, tuple(dict.fromkeys((*here, passage))), form.revision)

    return _done(request, act, opens=True)


@routes.post("/retire")
def retire(request: Request, form: Form) -> Response:
    """A clause taken out of the agreement."""
    return _done(request, lambda desk: desk.retire(form.one("clause"), form.revision), opens=True)


@routes.post("/undo")
def undo(request: Request, form: Form) -> Response:
    """The last change taken back."""
    return _done(request, lambda desk: desk.undo(form.revision), opens=True, again=True)


@routes.post("/redo")
def redo(request: Request, form: Form) -> Response:
    """The change taken back, made again."""
    return _done(request, lambda desk: desk.redo(form.revision), opens=True, again=True)


def _done(request: Request, act: Callable[[Desk], Desk], *, opens: bool = False, again: bool = False) -> Response:
    """One change made; what differs, and the pane it concerns. ``again``: the whole text, for what may touch it all."""
    scene = Scene.of(request)
    before, after = scene.room.change(act)
    if "hx-request" not in request.headers:
        from fastapi.responses import RedirectResponse

        return RedirectResponse(f"{scene.base}/", 303)
    parts = DeskParts(scene, after)
    html = (
        _after(scene, before, after)
        if before.texts is after.texts or not again
        else scene.bar(after) + parts.text_again()
    )
    if opens:
        html += parts.pane(_concerned(before, after, request), form_swapped=True)
    return HTMLResponse(html + scene.messages(None))


def _after(scene: Scene, before: Desk, after: Desk, shown: Iterable[str] = ()) -> str:
    view = DeskParts(scene, before).view()
    return scene.bar(after) + DeskParts(scene, after).differing(view, None, shown)


def _concerned(before: Desk, after: Desk, request: Request) -> About | None:
    """The clause a change begot, else the one whose form was open and still is there."""
    was, now = clause_ids_of(before), clause_ids_of(after)
    new = [one for one in now if one not in was]
    if new:
        return About("clause", new[0])
    from urllib.parse import parse_qs, urlsplit

    asked = parse_qs(urlsplit(request.headers.get("hx-current-url", "")).query).get("clause", [""])[0]
    return About("clause", asked) if asked in now else None


def _tried(parts: DeskParts, about: About, form: Posted, live: Live) -> str:
    """What something typed would lead to: rows, counts, the clause as it reads, dates and refusals at their fields."""
    refused = _refused(parts.desk, live, about)
    at = {tuple(one.path): one.refused.why for one in refused}
    html = parts.differing(parts.view(), live, form.one("shown").split())
    html += parts.reads(about, live, [refusal_data(one.refused) for one in refused])
    return html + parts.told(about, _inputs(form), at)


def _inputs(form: Posted) -> dict[str, tuple[str, ...]]:
    return {name: values for name, values in form.inputs().items() if name != "about"}


def _typed(desk: Desk, form: Posted, language: str) -> tuple[About, tuple[Change, ...]]:
    about = About.read(form.one("about"))
    return about, tuple(values_of(pane_of(desk, about, language).form, _inputs(form)))


def _refused(desk: Desk, live: Live, about: About) -> list[RefusedAt]:
    """Why what was typed cannot be read, without what could not be read before it.

    A file is read step by step. Where it could not be read before, what is wrong in another part of it may show only
    once this part can be read; that is not the doing of what was typed here, and does not keep it from being saved.
    """
    before = {(one.code, one.why) for one in desk.refusals}
    new = [one for one in live.refusals if (one.refused.code, one.refused.why) not in before]
    return [one for one in new if about.holds(one.path, live.changes)] if before else new


def _what(about: About, changes: tuple[Change, ...]) -> str:
    """The change in words, for the history."""
    own = 2 if about.sort == "clause" else 1
    fields = dict.fromkeys(" ".join(map(str, change[0][own : own + 2])) or "all" for change in changes)
    return f"{about.name}: {', '.join(fields)}"


def _meanwhile(scene: Scene, desk: Desk, form: Posted) -> Response:
    """The state another window made, with the form as it is there: the page puts the two side by side."""
    parts = DeskParts(scene, desk)
    html = scene.bar(desk) + parts.text_again() + parts.pane(About.read(form.one("about")), form_swapped=True)
    return HTMLResponse(html, 409)
