"""Drafts over time: each as received, a new one taken in, and one against another clause by clause."""

from datetime import datetime
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal
from servanda.web.posted import Form
from servanda.web.scene import Scene, plain_name
from servanda.web.views import own_words

routes = APIRouter()
_SORTS = (".docx", ".pdf")


@routes.get("/drafts")
def drafts(request: Request) -> Response:
    """Every draft as received, and the way to take one in."""
    return HTMLResponse(_page(Scene.of(request), None))


@routes.get("/difference")
def difference(request: Request, before: int, after: int) -> Response:
    """One draft against another."""
    scene = Scene.of(request)
    desk = scene.room.desk
    told: Any = desk.difference(before, after)
    return HTMLResponse(_page(scene, told, before, after))


@routes.post("/drafts")
def take(request: Request, form: Form) -> Response:
    """A new draft taken in, unaltered, under the next number."""
    sent = form.files.get("file")
    name = PurePath((sent.filename or "").replace("\\", "/")).name if sent else ""
    if sent is None or not name:
        raise Refusal("WEB020", "no file was sent", "choose a Word or PDF file")
    if PurePath(name).suffix.lower() not in _SORTS:
        raise Refusal("WEB021", f"{name[:60]!r} is neither a Word nor a PDF file", "send a .docx or .pdf file")
    scene = Scene.of(request)
    with TemporaryDirectory() as folder:
        path = Path(folder) / _plain(name)
        path.write_bytes(sent.file.read())
        scene.room.change(lambda desk: desk.import_draft(str(path), form.one("asked_by"), form.revision).desk)
        drafts = scene.room.desk.drafts
    if len(drafts) < 2:
        return RedirectResponse(f"{scene.base}/drafts", 303)
    return RedirectResponse(f"{scene.base}/difference?before={drafts[-2].number}&after={drafts[-1].number}", 303)


def _page(scene: Scene, told: Any, before: int = 0, after: int = 0) -> str:
    desk = scene.room.desk
    zone, language = desk.agreement.timing.zone, scene.words.language
    return scene.page(
        "drafts.html",
        "drafts",
        desk,
        drafts=desk.drafts,
        difference=told,
        before=before,
        after=after,
        people=[own_words(one.called, language) or key for key, one in desk.agreement.participants.items()],
        plain_name=lambda file: plain_name(PurePath(file).name),
        when=lambda at: datetime.fromisoformat(at).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M"),
    )


def _plain(name: str) -> str:
    """A file's name as it was sent, without what a file system may take for something else."""
    kept = "".join(c if c.isalnum() or c in " ._-" else "_" for c in name)[-80:].lstrip(". ")
    return kept or "draft.docx"
