"""People and erasure: what is proposed, what takes somebody of another side to agree, and who acts no more."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.access import Role
from servanda.basis import Place, Refusal
from servanda.operations import (
    DeskKeyChange,
    EnrolmentProposed,
    KeyChange,
    Revoked,
    SettingProposed,
    ToSign,
    agree_to,
    may_be_stopped,
    proposals,
    propose_desk_key,
    propose_erasure,
    propose_key,
    propose_person,
    propose_setting,
    revoke_key,
    revoke_person,
    stop_signer,
    to_be_erased,
    what_it_rests_on,
)
from servanda.web.mission.device import AskedOfDevice, signed_there, signs_here
from servanda.web.mission.noting import Event
from servanda.web.mission.routes.incidents import file_page
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.accounts import entry_told
from servanda.web.mission.views.keys import desk_signers_told, keys_told, settings_told, signers_told
from servanda.web.mission.views.telling import person_told
from servanda.web.pages import refusal_data
from servanda.web.posted import Form
from servanda.web.slugs import slug_of

routes = APIRouter()
#: What the page on which a device signs calls any agreement to a proposal.
_AGREE = "admin:proposal:agree"
#: What is sent for somebody of no side: that is chosen, as a side is.
_NO_SIDE = "-"
#: A number within a unit has fewer.
_DIGITS = 5


@routes.get("/people")
def people(request: Request) -> Response:
    """Who may act, what is proposed, and what waits for somebody of another side."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/people/propose")
def propose(request: Request, form: Form) -> Response:
    """Propose that somebody be enrolled."""
    scene = MissionScene.of(request)
    number = form.one("number").strip() or "1"
    try:
        if not (number.isascii() and number.isdigit() and len(number) < _DIGITS):
            why = f"{number[:20]!r} is no number within a unit"
            raise Refusal("MIS040", why, "write 1 for the first of the unit, 2 for the second", Place(path="number"))
        act = EnrolmentProposed(
            form.one("id").strip()[:64],
            form.one("role"),
            form.one("unit").strip()[:64],
            form.one("side").removeprefix(_NO_SIDE),
            int(number),
        )
        propose_person(scene.house.mission, scene.person, act)
    except Refusal as refusal:
        return _again(scene, refusal)
    return RedirectResponse("/people", 303)


@routes.post("/people/agree/{about}")
def agree(request: Request, about: str, form: Form) -> Response:
    """Agree to a proposal of another side; an enrolment then gives a word, shown once."""
    scene = MissionScene.of(request)
    house = scene.house
    try:
        word = agree_to(
            house.mission, house.store, house.accounts, scene.person, about, form.one("name")[:200], house.log,
            house.desk_log, device=signed_there(form), signs=signs_here(form),
        )  # fmt: skip
    except ToSign as asked:
        raise AskedOfDevice(asked, _AGREE, form) from None
    except Refusal as refusal:
        return _again(scene, refusal)
    return HTMLResponse(_page(scene, word=word)) if word else RedirectResponse("/people", 303)


@routes.post("/people/revoke")
def revoke(request: Request, form: Form) -> Response:
    """Let somebody act no more, at once."""
    scene = MissionScene.of(request)
    house = scene.house
    try:
        act = Revoked(form.one("id"), form.one("words")[:2000])
        revoke_person(house.mission, house.store, house.accounts, scene.person, act)
    except Refusal as refusal:
        return _again(scene, refusal)
    return RedirectResponse("/people", 303)


@routes.post("/people/sessions")
def end_sessions(request: Request, form: Form) -> Response:
    """Every session of somebody ends, at once; they can sign in again."""
    scene = MissionScene.of(request)
    house = scene.house
    try:
        found = may_be_stopped(house.mission, house.accounts, scene.person, form.one("id"))
    except Refusal as refusal:
        return _again(scene, refusal)
    house.sessions.end_all(found)
    house.note(Event.SESSION_ENDED, found.id, "office")
    return RedirectResponse("/people", 303)


@routes.post("/people/key")
def revoke_a_key(request: Request, form: Form) -> Response:
    """Let a key sign no more, at once."""
    scene = MissionScene.of(request)
    house = scene.house
    public, words = form.one("public")[:4096], form.one("words")[:2000]
    try:
        if "+" in public:
            stop_signer(house.mission, house.log, scene.person, public, words)
        else:
            revoke_key(house.mission, house.accounts, scene.person, public, words)
    except Refusal as refusal:
        return _again(scene, refusal)
    return RedirectResponse("/people", 303)


@routes.post("/people/key/change")
def change_key(request: Request, form: Form) -> Response:
    """Propose another key of the log, or of one who countersigns it."""
    scene = MissionScene.of(request)
    act = KeyChange(form.one("of")[:300], form.one("public").strip()[:4096], form.one("words")[:2000])
    try:
        propose_key(scene.house.mission, scene.house.log, scene.person, act)
    except Refusal as refusal:
        return _again(scene, refusal)
    return RedirectResponse("/people", 303)


@routes.post("/people/desk-key")
def change_desk_key(request: Request, form: Form) -> Response:
    """Propose another key of the humanitarian desk's own log, or of a neutral who countersigns it."""
    scene = MissionScene.of(request)
    act = DeskKeyChange(form.one("of")[:16], form.one("public").strip()[:4096], form.one("words")[:2000])
    try:
        propose_desk_key(scene.house.mission, scene.house.desk_log, scene.person, act)
    except Refusal as refusal:
        return _again(scene, refusal)
    return RedirectResponse("/people", 303)


@routes.post("/people/setting")
def change_setting(request: Request, form: Form) -> Response:
    """Propose another value of a setting."""
    scene = MissionScene.of(request)
    value = form.one("value")
    number = int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0
    try:
        act = SettingProposed(form.one("name")[:64], number, form.one("words")[:2000])
        propose_setting(scene.house.mission, scene.person, act)
    except Refusal as refusal:
        return _again(scene, refusal)
    return RedirectResponse("/people", 303)


@routes.post("/people/erase/{about}")
def erase(request: Request, about: str, form: Form) -> Response:
    """Propose that the content of an entry be erased."""
    scene = MissionScene.of(request)
    number = form.one("entry")
    try:
        at = int(number) if number.isdecimal() else -1
        propose_erasure(scene.house.mission, scene.person, about, at, form.one("words")[:2000])
    except Refusal as refusal:
        return _again(scene, refusal, about)
    return RedirectResponse("/people", 303)


def _again(scene: MissionScene, refusal: Refusal, incident: str = "") -> Response:
    """The page of the form that was refused; ``incident``: of the file whose entry somebody wants erased."""
    if refusal.code in ("ACC001", "ACC002"):
        raise refusal
    return HTMLResponse(file_page(scene, incident, refusal=refusal) if incident else _page(scene, refusal), 422)


def _page(scene: MissionScene, refusal: Refusal | None = None, word: str = "") -> str:
    mission, person = scene.house.mission, scene.person
    agreement = mission.agreement
    agreed = [one.agreed for one in proposals(mission, person) if one.agreed is not None]
    rests = what_it_rests_on(agreed, mission.keys, agreement.id)
    listed = [
        (one, scene.words.say(f"did-{slug_of(type(one.act).deed)}"), person_told(scene, one.by))
        for one in proposals(mission, person)
    ]
    return scene.page(
        "people.html",
        "people",
        proposals=listed,
        erased={
            one.about: (found.about, entry_told(scene, found))
            for one, _, _ in listed
            if (found := to_be_erased(mission, scene.house.accounts, person, one)) is not None
        },
        rests={one.about: rests[one.position].by for one in agreed if one.position in rests},
        people=scene.house.accounts.everybody(),
        keys=keys_told(scene),
        signers=signers_told(scene),
        desk_signers=desk_signers_told(scene),
        settings=settings_told(scene),
        may_change=person.role in (Role.PRINCIPAL, Role.CHAIR, Role.ADMINISTRATOR),
        may_enrol=person.role is Role.ADMINISTRATOR,
        may_revoke=person.role in (Role.ADMINISTRATOR, Role.CHAIR, Role.PRINCIPAL),
        may_agree=person.role in (Role.PRINCIPAL, Role.CHAIR, Role.HUMANITARIAN),
        roles=[role for role in Role if role is not Role.PUBLIC],
        parties=mission.procedure.parties,
        units=tuple(
            dict.fromkeys(
                (*agreement.participants, *agreement.bodies, *(one.unit for one in scene.house.accounts.everybody()))
            )
        ),
        word=word,
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )
