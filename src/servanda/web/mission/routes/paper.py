"""Paper: every form as numbered sheets to print, books handed out, and what was written entered by its number."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from servanda.basis import Refusal, fresh_bytes
from servanda.operations import (
    KINDS,
    MOST_SHEETS,
    NEW,
    BookIssued,
    NumberSpoiled,
    NumberUsed,
    ToSign,
    books_of,
    enter_from_paper,
    issue_book,
    number_in,
    spoil,
)
from servanda.web.mission.device import AskedOfDevice, signed_there
from servanda.web.mission.forms import Input, Sort, as_typed, asked_of, filled_in, groups_of
from servanda.web.mission.routes.filed import offered_of
from servanda.web.mission.routes.incidents import content_posted
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.paper import PaperForm, book_lines, choices_of, on_paper, paper_form, paper_forms
from servanda.web.mission.views.paper_files import choices_in, enters_on_a_file, files_for, inputs_on, known_here
from servanda.web.pages import refusal_data
from servanda.web.posted import Form, Posted

routes = APIRouter()
#: What is asked of a sheet beside what its form asks.
_SHEET: Final = (
    Input("sheet_number", "field-paper", Sort.LINE, needed=True),
    Input("sheet_by", "field-written-by", Sort.LINE, needed=True),
    Input("sheet_at", "field-written-at", Sort.TIME, needed=True),
)


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """A sheet's form as it stands on the page, for its refusals to lead to its questions."""

    slug: str
    open: bool
    inputs: tuple[Input, ...]


@routes.get("/paper")
def paper(request: Request) -> Response:
    """Books with their numbers, the forms there are, and where a filled sheet is entered."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.get("/paper/print/{form}")
def printed(request: Request, form: str) -> Response:
    """A form as sheets to print: numbered of a book (``first``, ``last``), or one without a number."""
    scene = MissionScene.of(request)
    first, last = (_whole(request.query_params.get(one, "")) for one in ("first", "last"))
    there = books_of(scene.house.mission, scene.person.unit)
    book = there.of(first) if first else None
    if first and (book is None or not first <= last <= book.issued.last or last - first >= MOST_SHEETS):
        refusal = Refusal("MIS181", "these numbers are in no book of your unit", "hand the book out first")
        return HTMLResponse(_page(scene, refusal), 422)
    numbers = range(first, last + 1) if first else (0,)
    holder = book.issued.holder if book else ""
    return HTMLResponse(
        scene.page("paper_sheets.html", "duty", form=_form(scene, form), numbers=numbers, holder=holder)
    )


@routes.get("/paper/enter/{form}")
def entering(request: Request, form: str) -> Response:
    """Where what stands on a filled sheet is typed in; ``file``: the file it belongs to, where that is there."""
    scene = MissionScene.of(request)
    return HTMLResponse(_entering(scene, _form(scene, form), request.query_params.get("file", "")))


@routes.post("/paper/enter/{form}")
def entered(request: Request, form: str, posted: Form) -> Response:
    """A filled sheet entered with its number; or why not, with what was typed."""
    scene = MissionScene.of(request)
    shown, file = _form(scene, form), posted.one("file")
    content: dict[str, Any] = {}
    sheet: dict[str, Any] = {}
    try:
        sheet = dict(filled_in(_SHEET, posted.values, scene.zone))
        use = NumberUsed(
            number_in(scene.person.unit, str(sheet.get("sheet_number", ""))), shown.deed, "",
            str(sheet.get("sheet_by", "")), sheet.get("sheet_at"),
        )  # fmt: skip
        about = NEW if shown.begins else file if enters_on_a_file(shown.deed) else ""
        content = _typed(scene, shown.deed, about, posted)
        device = signed_there(posted)
        enter_from_paper(scene.house.mission, scene.person, use, about, content, posted.one("key"), device)
    except ToSign as asked:
        raise AskedOfDevice(asked, shown.deed, posted) from None
    except Refusal as refusal:
        if refusal.code in ("ACC001", "ACC002", "MIS010"):
            raise
        sheet = sheet or as_typed(_SHEET, posted.values, scene.zone)
        content = content or _typed_again(scene, shown, file, posted)
        return HTMLResponse(_entering(scene, shown, file, content, sheet, refusal), 422)
    return RedirectResponse("/paper", 303)


def _typed_again(scene: MissionScene, form: PaperForm, file: str, posted: Posted) -> dict[str, Any]:
    """What was typed of a sheet, where it could not be read as its content."""
    choices = choices_of(scene)
    if file and not form.begins and enters_on_a_file(form.deed):
        choices = choices_in(scene, form.deed, file)
    kind = KINDS.get(form.deed)
    return as_typed(asked_of(form.deed, kind.act, choices), posted.values, scene.zone) if kind else {}


def _typed(scene: MissionScene, deed: str, about: str, posted: Posted) -> dict[str, Any]:
    """What was typed of a sheet; nothing where its number alone is noted."""
    if not about:
        return {}
    if about == NEW:
        return dict(filled_in(asked_of(deed, KINDS[deed].act, choices_of(scene)), posted.values, scene.zone, deed))
    if deed.startswith("incident:"):
        content = content_posted(scene, deed, about, posted)
    else:
        content = dict(
            filled_in(asked_of(deed, KINDS[deed].act, choices_in(scene, deed, about)), posted.values, scene.zone, deed)
        )
    return content | known_here(scene, deed, fresh_bytes(6).hex())


@routes.post("/paper/book")
def book(request: Request, form: Form) -> Response:
    """A book handed out."""
    act = BookIssued(_whole(form.one("first")), _whole(form.one("last")), form.one("holder").strip()[:200])
    return _done(request, form, lambda scene: issue_book(scene.house.mission, scene.person, act, form.one("key")))


@routes.post("/paper/spoil")
def spoiled(request: Request, form: Form) -> Response:
    """A number that will tell nothing."""

    def run(scene: MissionScene) -> None:
        act = NumberSpoiled(number_in(scene.person.unit, form.one("number")), form.one("why").strip()[:500])
        spoil(scene.house.mission, scene.person, act, form.one("key"))

    return _done(request, form, run)


def _done(request: Request, form: Posted, run: Any) -> Response:
    scene = MissionScene.of(request)
    try:
        run(scene)
    except Refusal as refusal:
        if refusal.code in ("ACC001", "ACC002"):
            raise
        return HTMLResponse(_page(scene, refusal), 422)
    return RedirectResponse("/paper", 303)


def _page(scene: MissionScene, refusal: Refusal | None = None) -> str:
    there = books_of(scene.house.mission, scene.person.unit)
    return scene.page(
        "paper.html",
        "duty",
        books=book_lines(scene, there),
        next=there.next,
        most=MOST_SHEETS,
        forms=paper_forms(scene),
        keys=[fresh_bytes(12).hex() for _ in range(2)],
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _entering(
    scene: MissionScene, form: PaperForm, file: str = "", given: Mapping[str, Any] | None = None,
    sheet: Mapping[str, Any] | None = None, refusal: Refusal | None = None,
) -> str:  # fmt: skip
    asked = tuple(Input(one.name, one.label, one.sort, True, value=(sheet or {}).get(one.name, "")) for one in _SHEET)
    files = files_for(scene, form.deed) if enters_on_a_file(form.deed) else []
    chosen = file if file in {about for about, _ in files} else ""
    if chosen:
        inputs = inputs_on(scene, form.deed, chosen, given)
    else:
        inputs = _beginning(scene, form, given) if form.begins else ()
    return scene.page(
        "paper_enter.html",
        "duty",
        form=form,
        sheet=asked,
        files=files,
        chosen=chosen,
        groups=groups_of(form.deed, inputs),
        laid_out=_LaidOut(form.slug, refusal is not None, inputs),
        key=fresh_bytes(12).hex(),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _beginning(scene: MissionScene, form: PaperForm, given: Mapping[str, Any] | None) -> tuple[Input, ...]:
    kind = KINDS.get(form.deed)
    offered = offered_of(scene, (form.deed,), "", "paper", choices_of(scene), {form.deed: given or {}}) if kind else ()
    return on_paper(scene, form.deed, offered[0].inputs) if offered else ()


def _form(scene: MissionScene, slug: str) -> PaperForm:
    found = paper_form(scene, slug)
    if found is None:
        raise HTTPException(404)
    return found


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
