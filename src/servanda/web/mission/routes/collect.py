"""What field phones call, as OpenRosa 1.0 has it: the list of forms, a form, a submission; and a phone's enrolment.

ODK Collect and KoboCollect send name and secret as HTTP Basic over TLS alone, or as Digest. Digest would have the
server keep what is as good as the secret, under MD5: Basic is asked for, and nothing is answered in clear.
"""

import base64
import binascii
import hashlib
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from functools import cache
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser

from servanda.access import Person
from servanda.basis import Refusal, now_us
from servanda.operations import Became, Phones, PhoneSecret, Reports
from servanda.phones import LARGEST_SUBMISSION, LONGEST_XML, MOST_FILES, PhoneCode, collect_settings, drawn_code
from servanda.web.mission.door import PHONE_HEADER
from servanda.web.mission.house import House
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import KEPT, outward, refusal_data, templates
from servanda.web.posted import Form, in_own_letters
from servanda.web.reasons import plainly
from servanda.web.scene import language_of
from servanda.web.wording import wording

routes = APIRouter()
SUBMISSION: Final = "/collect/submission"
_XML_PART: Final = "xml_submission_file"
#: Bytes of a body that holds no photograph; a server that speaks HTTP holds a sender to what it said.
SMALL: Final = 32 * 1024
_MORE_PART: Final = "*isIncomplete*"
_STATUS: Final = {
    PhoneCode.NOT_ENROLLED: 401,
    PhoneCode.IN_CLEAR: 403,
    PhoneCode.OTHER_FORM: 404,
    PhoneCode.OTHER_CONTENT: 409,
    PhoneCode.TOO_LARGE: 413,
    PhoneCode.TOO_OFTEN: 429,
}
_BECAME: Final = {Became.ENTERED: 201, Became.THERE: 202, Became.GATHERED: 202}


@routes.get("/collect")
def door(request: Request) -> Response:
    """Where name and word of a phone that is to be enrolled are asked for."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/collect")
def enrol(request: Request, form: Form) -> Response:
    """A phone enrolled: its name and secret are shown this once."""
    scene, now = MissionScene.of(request), now_us()
    name, word = form.one("name").strip()[:200], form.one("word")[:200]
    if scene.house.cheap_tries.wait(f"phone {name}", now):
        return HTMLResponse(_page(scene, name, refusal=_too_often()), 429)
    try:
        made = _phones(scene.house).enrol(name, word, now)
    except Refusal as refusal:
        scene.house.cheap_tries.failed(f"phone {name}", now)
        return HTMLResponse(_page(scene, name, refusal=refusal), 422)
    return HTMLResponse(_page(scene, made=made, address=f"{_origin(request)}/collect"))


@routes.get("/collect/formList")
def form_list(request: Request) -> Response:
    """The forms there are: one."""
    try:
        _caller(request)
        reports = _reports(request)
        form = reports.form
        digest = hashlib.md5(reports.xform.encode(), usedforsecurity=False).hexdigest()
    except Refusal as refusal:
        return _not_taken(request, refusal)
    wanted = request.query_params.get("formID", form.id) == form.id
    title = form.title.get(language_of(request)) or form.title["en"]
    body = templates().get_template("mission/phone_forms.xml").render(
        form=form if wanted else None, title=title, hash=digest, address=f"{_origin(request)}/collect/forms/{form.id}"
    )  # fmt: skip
    return _answer(request, body)


@routes.get("/collect/forms/{name}")
def form_itself(request: Request, name: str) -> Response:
    """The form as phones show it."""
    try:
        _caller(request)
        reports = _reports(request)
        if name != reports.form.id:
            raise Refusal(PhoneCode.OTHER_FORM, "there is no such form", "fetch the list of forms again")
    except Refusal as refusal:
        return _not_taken(request, refusal)
    return _answer(request, reports.xform)


@routes.head(SUBMISSION)
def asked_first(request: Request) -> Response:
    """Where submissions go, and how much of one is taken in a call: phones ask before they send."""
    try:
        _caller(request)
    except Refusal as refusal:
        return _not_taken(request, refusal)
    answer = _answer(request, "", 204)
    answer.headers["Location"] = f"{_origin(request)}{SUBMISSION}"
    answer.headers["X-OpenRosa-Accept-Content-Length"] = str(_accepted(request))
    return answer


@routes.post(SUBMISSION)
async def submission(request: Request) -> Response:
    """A submission, whole or one of the calls that bring it."""
    try:
        name, secret = _called(request)
        person = _phones(request.app.state.house).remembered(name, secret)
        if person is None:
            person = await run_in_threadpool(_caller, request)
        shares = request.app.state.door.shares
        if shares is not None and not shares.taken(person, now_us()):
            raise _too_often()
        async with _room_for(request):
            xml, files, more = await _parts(request)
            became = await run_in_threadpool(_reports(request).take_in, person, xml, files, more)
    except Refusal as refusal:
        return _not_taken(request, refusal)
    return _answer(request, _taken(language_of(request), became), _BECAME[became])


def _room_for(request: Request) -> AbstractAsyncContextManager[None]:
    """A place for the body among those held in memory: many for bodies that say they are small, few for others."""
    said = request.headers.get("content-length", "")
    small = said.isascii() and said.isdigit() and int(said[:12]) <= SMALL
    bodies: AbstractAsyncContextManager[None] = request.app.state.small_bodies if small else request.app.state.bodies
    return bodies


async def _parts(request: Request) -> tuple[bytes, Mapping[str, bytes], bool]:
    """XML, files by name, and whether more calls follow; held in memory, never spooled to the disk."""
    parser = MultiPartParser(request.headers, request.stream(), max_files=MOST_FILES + 1, max_fields=MOST_FILES)
    parser.spool_max_size = 2 * LARGEST_SUBMISSION
    try:
        if not in_own_letters(request.headers.get("content-type", "")):
            raise MultiPartException("letters that no phone sends")
        form = await parser.parse()
    except (MultiPartException, KeyError, AssertionError):
        why = f"it is no multipart body, or has more than {MOST_FILES} files"
        raise Refusal(PhoneCode.TOO_MANY, why, "send it as OpenRosa has it, with fewer files in one") from None
    xml, files, more = b"", {}, form.get(_MORE_PART) == "yes"
    try:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                data = await value.read()
                if name == _XML_PART:
                    xml = data
                else:
                    files[value.filename or name] = data
    finally:
        await form.close()
    if not xml or len(xml) > LONGEST_XML:
        raise Refusal(PhoneCode.NO_XML, f"there is no {_XML_PART} in it", "send the form again from the phone")
    return xml, files, more


def _called(request: Request) -> tuple[str, str]:
    """Name and secret of a call; refuses one in clear (PHO015), or without the header (PHO013)."""
    house: House = request.app.state.house
    if not request.app.state.door.secure and not house.rehearsal:
        why = "a phone's secret would go over the line in clear"
        raise Refusal(PhoneCode.IN_CLEAR, why, "reach the server by https; ask whoever runs it for the address")
    if PHONE_HEADER not in request.headers:
        raise Refusal(PhoneCode.NO_HEADER, "it has no header X-OpenRosa-Version", "call with ODK Collect or the like")
    return _credentials(request.headers.get("authorization", ""))


def _caller(request: Request) -> Person:
    """Whose phone calls; refuses what ``_called`` refuses, tries too often (PHO016), a phone unknown (PHO010)."""
    house: House = request.app.state.house
    name, secret = _called(request)
    now = now_us()
    if house.cheap_tries.wait(f"phone {name}", now):
        raise _too_often()
    try:
        person = _phones(house).who(name, secret)
    except Refusal:
        if name:
            house.cheap_tries.failed(f"phone {name}", now)
        raise
    house.cheap_tries.worked(f"phone {name}")
    return person


def _credentials(header: str) -> tuple[str, str]:
    scheme, _, value = header.partition(" ")
    try:
        plain = base64.b64decode(value, validate=True).decode() if scheme.lower() == "basic" else ""
    except (binascii.Error, UnicodeDecodeError):
        plain = ""
    name, _, secret = plain.partition(":")
    return name[:100], secret[:200]


def _not_taken(request: Request, refusal: Refusal) -> Response:
    first = outward(refusal.reasons[0])
    status = _STATUS.get(PhoneCode(first.code), 400) if first.code.startswith("PHO") else 422
    status = 503 if first.code in KEPT else status
    answer = _envelope(request, "submit_error", plainly(wording(language_of(request)), refusal_data(first)), status)
    if status == 429:
        answer.headers["Retry-After"] = "5"
    if status == 401:
        answer.headers["WWW-Authenticate"] = 'Basic realm="servanda", charset="UTF-8"'
    return answer


def _envelope(request: Request, nature: str, message: str, status: int) -> Response:
    return _answer(request, _told(nature, message), status)


@cache
def _taken(language: str, became: Became) -> str:
    """What a phone is told of what was taken in: a few texts, made once."""
    said = {Became.ENTERED: "phone-entered", Became.THERE: "phone-there", Became.GATHERED: "phone-gathered"}[became]
    return _told("submit_success", wording(language).say(said))


def _told(nature: str, message: str) -> str:
    return templates().get_template("mission/phone_answer.xml").render(nature=nature, message=message)


def _answer(request: Request, body: str, status: int = 200) -> Response:
    headers = {"X-OpenRosa-Version": "1.0", "Content-Language": language_of(request)}
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers)
    return Response(body, status, headers, media_type="text/xml")


def _accepted(request: Request) -> int:
    return min(int(request.app.state.upload_bytes), LARGEST_SUBMISSION)


def _origin(request: Request) -> str:
    return f"{'https' if request.app.state.door.secure else 'http'}://{request.headers['host']}"


def _phones(house: House) -> Phones:
    if house.phones is None:
        raise HTTPException(404)
    return house.phones


def _reports(request: Request) -> Reports:
    house: House = request.app.state.house
    if house.reports is None:
        raise HTTPException(404)
    return house.reports


def _too_often() -> Refusal:
    return Refusal(PhoneCode.TOO_OFTEN, "too many tries", "wait a while")


def _page(
    scene: MissionScene,
    name: str = "",
    made: PhoneSecret | None = None,
    address: str = "",
    refusal: Refusal | None = None,
) -> str:
    refusals = [refusal_data(one) for one in refusal.reasons] if refusal else []
    code = drawn_code(collect_settings(address, made.name, made.secret, scene.title)) if made else ""
    return scene.page("collect.html", "", name=name, made=made, address=address, refusals=refusals, code=Markup(code))
