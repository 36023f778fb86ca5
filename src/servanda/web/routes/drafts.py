"""Drafts over time: each as received, a new one taken in, and one against another clause by clause."""

from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal
from servanda.web.posted import Form
from servanda.web.scene import Scene

routes = APIRouter()
_SORTS = (".docx", ".pdf")


@routes.get("/drafts")
def drafts(request: Request) -> Response:
    """Every draft as received, and the way to take one in."""
    scene = Scene.of(request)
    desk = scene.room.desk
    return HTMLResponse(scene.page("drafts.html", "drafts", desk, drafts=desk.drafts, difference=None))


@routes.get("/difference")
def difference(request: Request, before: int, after: int) -> Response:
    """One draft against another."""
    scene = Scene.of(request)
    desk = scene.room.desk
    told: Any = desk.difference(before, after)
    page = scene.page("drafts.html", "drafts", desk, drafts=desk.drafts, difference=told, before=before, after=after)
    return HTMLResponse(page)


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
        return RedirectResponse("/drafts", 303)
    return RedirectResponse(f"/difference?before={drafts[-2].number}&after={drafts[-1].number}", 303)


def _plain(name: str) -> str:
    """A file's name as it was sent, without what a file system may take for something else."""
    kept = "".join(c if c.isalnum() or c in " ._-" else "_" for c in name)[-80:].lstrip(". ")
    return kept or "draft.docx"
