"""Bulletins as anybody reads them, and what readers answer: pages without script, cookie or anything of who asks."""

import asyncio
from collections.abc import Mapping
from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from servanda.basis import Refusal
from servanda.operations import INTAKE, Answers, PublishedBulletins, disputes, inform
from servanda.web.mission.forms.by_hand import Tried, tried
from servanda.web.mission.forms.layouts.by_hand import BY_HAND
from servanda.web.mission.house import House
from servanda.web.mission.readers import counted, language_asked, shelf_key
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.answered import (
    POLICY,
    altered_page,
    answers_page,
    checking_page,
    information_page,
    listed_page,
    one_page,
    policy_in,
    served,
    stands_of,
    style,
    titled,
)
from servanda.web.pages import refused_page
from servanda.web.posted import Posted, in_own_letters

routes = APIRouter(prefix="/bulletins")
#: Bytes of a reader's form: the longest comment in letters of four bytes, each written as twelve.
_LARGEST: Final = 48_000
#: Seconds in which a form has to come in: at 64 kbit/s the longest takes six.
_LONGEST_S: Final = 30.0
#: What comes too fast, and what was written on a page too old.
_STATUS: Final = {"BUL042": 429, "BUL044": 404, "BUL045": 404}


async def _posted(request: Request) -> Posted:
    """A reader's form. It carries a word of its own, which has nothing to do with who may be signed in here."""
    length = request.headers.get("content-length", "")
    if not length.isdigit() or int(length) > _LARGEST:
        raise HTTPException(413)
    if not in_own_letters(request.headers.get("content-type", "")):
        raise HTTPException(400)
    try:
        async with asyncio.timeout(_LONGEST_S), request.form(max_fields=12, max_files=0) as form:
            return Posted({name: (value,) for name, value in form.items() if isinstance(value, str)}, {})
    except TimeoutError:
        raise HTTPException(408) from None


Told = Annotated[Posted, Depends(_posted)]


@routes.get("")
def bulletins(request: Request) -> Response:
    """The bulletins there are."""
    language, published = language_asked(request), _published(request)
    page = listed_page(language, published).encode()
    return _Shelved(_house(request), "", language, page, {})


@routes.get("/style.css")
def looks() -> Response:
    """How the pages of readers look; asked for by what it holds, and kept."""
    return Response(style(), media_type="text/css", headers={"Cache-Control": "public, max-age=31536000, immutable"})


@routes.get("/information")
def information(request: Request) -> Response:
    """Where somebody may tell what they know; first of all, what this cannot hide."""
    answers = _answers(request)
    if not answers.switches.intake:
        raise HTTPException(404)
    return HTMLResponse(information_page(language_asked(request), answers.token(INTAKE)))


@routes.post("/information")
def informed(request: Request, told: Told) -> Response:
    """Keeps what somebody told; the answer is the same page whatever it was."""
    answers, language = _answers(request), language_asked(request)
    try:
        inform(answers, told.one("word"), told.one("said"))
    except Refusal as refusal:
        page = information_page(language, answers.token(INTAKE), refusal, _tried(request, told))
        return HTMLResponse(page, _STATUS.get(refusal.code, 422))
    return HTMLResponse(information_page(language, "", done=True))


@routes.get("/check.html")
def check(request: Request) -> Response:
    """The page on which anybody sees whether a file is genuine, with the signatures of the folder in it.

    It is the program's own, and alone in its browser: no page of the folder's ever runs here.
    """
    published = _published(request)
    page = checking_page(published)
    return HTMLResponse(page, headers={"Content-Security-Policy": policy_in(page), "Cache-Control": "no-cache"})


@routes.get("/{name}")
def bulletin(request: Request, name: str) -> Response:
    """A bulletin as it was made, with lines below it on its signature and its answers; or a file beside it."""
    language, house, published = language_asked(request), _house(request), _published(request)
    page = published.page(name, language)
    if page is None:
        return _beside(published, name, language)
    answering = house.answers is not None and house.answers.switches.answering
    counted(house, name, request.scope)
    stands = stands_of(house, name, published.language(name, language))
    shown = served(page, name, language, answering, stands)
    return _Shelved(house, name, language, shown, {"Content-Security-Policy": POLICY})


def _beside(published: PublishedBulletins, name: str, language: str) -> Response:
    """A file as it was signed; what was altered is said to be, and not shown."""
    if name in published.shown.altered:
        return HTMLResponse(altered_page(language, name), 410)
    found = published.file(name)
    if found is None:
        raise HTTPException(404)
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "public, max-age=60"}
    return Response(found[0], media_type=found[1], headers=headers)


class _Shelved(Response):
    """A page that is put on the shelf, from which the next who asks is answered."""

    def __init__(self, house: House, name: str, language: str, page: bytes, headers: dict[str, str]) -> None:
        super().__init__()
        self._kept = house.shelf.put(shelf_key(house, name, language), page, headers)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        headers = Request(scope).headers
        await self._kept.answer(headers.get("accept-encoding", ""), headers.get("if-none-match", ""), send)


@routes.get("/{name}/answers")
def answered(request: Request, name: str) -> Response:
    """What readers answered, and the forms to answer with."""
    answers = _open(request, name)
    disputed = _disputed(request, name) if answers.switches.disputes else ()
    query = dict(request.query_params)
    return HTMLResponse(_answers_page(request, name, query, disputed=disputed))


@routes.post("/{name}/answers")
def comment(request: Request, name: str, told: Told) -> Response:
    """Takes a comment in; tells once the word it can be withdrawn with."""
    answers = _open(request, name)
    try:
        given = answers.comment(name, told.one("word"), told.one("said"), told.one("name"), told.one("parent"))
    except Refusal as refusal:
        page = _answers_page(request, name, refusal=refusal, tried=_tried(request, told))
        return HTMLResponse(page, _STATUS.get(refusal.code, 422))
    return HTMLResponse(_answers_page(request, name, given=given))


@routes.post("/{name}/reaction")
def reaction(request: Request, name: str, told: Told) -> Response:
    """Counts a reaction; the page that comes back carries the same word, so that a change of mind counts once."""
    answers, language, word = _open(request, name), language_asked(request), told.one("word")
    try:
        answers.react(name, word, told.one("kind"))
    except Refusal as refusal:
        if refusal.code == "BUL042":
            return refused_page("WEB070", language)
        page = _answers_page(request, name, refusal=refusal)
        return HTMLResponse(page, _STATUS.get(refusal.code, 422))
    return HTMLResponse(_answers_page(request, name, reacted=told.one("kind"), word=word))


@routes.get("/{name}/answers/{about}")
def one(request: Request, name: str, about: str) -> Response:
    """One comment: to answer it, to report it, to withdraw it."""
    answers = _open(request, name)
    return _one(request, answers, name, about)


@routes.post("/{name}/answers/{about}/report")
def report(request: Request, name: str, about: str, told: Told) -> Response:
    """Tells a moderator."""
    answers = _open(request, name)
    try:
        answers.report(name, told.one("word"), about, told.one("reason"))
    except Refusal as refusal:
        return _one(request, answers, name, about, refusal, told)
    return _one(request, answers, name, about, done="answer-reported")


@routes.post("/{name}/answers/{about}/withdrawal")
def withdrawal(request: Request, name: str, about: str, told: Told) -> Response:
    """Takes a comment back."""
    answers = _open(request, name)
    try:
        answers.withdraw(name, about, told.one("proof"))
    except Refusal as refusal:
        return _one(request, answers, name, about, refusal, told)
    return RedirectResponse(f"/bulletins/{name}/answers", 303)


def _one(
    request: Request, answers: Answers, name: str, about: str, refusal: Refusal | None = None,
    told: Posted | None = None, done: str = "",
) -> Response:  # fmt: skip
    language, tried_ = language_asked(request), None if told is None else _tried(request, told)
    try:
        page = one_page(answers, name, about, language, refusal, done, tried_)
    except Refusal as gone:
        # Of a comment that is no longer shown, what was refused is said in the list.
        return HTMLResponse(
            _answers_page(request, name, refusal=refusal or gone), _STATUS.get((refusal or gone).code, 422)
        )
    return HTMLResponse(page, 200 if refusal is None else _STATUS.get(refusal.code, 422))


def _answers_page(request: Request, name: str, query: Mapping[str, str] | None = None, **given: Any) -> str:
    """The answers to a bulletin, which is called as its own page calls itself."""
    language = language_asked(request)
    title = titled(_published(request), name, language)
    return answers_page(_answers(request), name, language, query or {}, title=title, **given)


def _disputed(request: Request, name: str) -> tuple[tuple[str, str, str], ...]:
    scene = MissionScene.of(request)
    found = disputes(scene.house.mission, name)
    return tuple((scene.called(one.unit), scene.hours.day(one.at, whole=True), one.act.words) for one in found)


def _tried(request: Request, told: Posted) -> Tried | None:
    return tried(BY_HAND, request.url.path, told.values)


def _house(request: Request) -> House:
    house: House = request.app.state.house
    return house


def _published(request: Request) -> PublishedBulletins:
    found = _house(request).bulletins
    if found is None:
        raise HTTPException(404)
    return found


def _answers(request: Request) -> Answers:
    found = _house(request).answers
    if found is None or _house(request).bulletins is None:
        raise HTTPException(404)
    return found


def _open(request: Request, name: str) -> Answers:
    answers = _answers(request)
    if name not in _published(request).files or not answers.switches.answering:
        raise HTTPException(404)
    return answers
