"""Sites and movements: the desk tells and follows; whoever was told sees their own copy and says that it arrived."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda import humanitarian as desk
from servanda.access import Role
from servanda.basis import Refusal
from servanda.mechanism import read
from servanda.operations import NEW
from servanda.web.mission.forms import Input
from servanda.web.mission.routes.filed import do_posted, offered_of, pressed
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views import desk as views
from servanda.web.mission.views.accounts import record_of
from servanda.web.mission.views.desk_readers import with_readers
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.naming import desk_name
from servanda.web.mission.views.offered import Offered
from servanda.web.mission.views.owed import halved, owed_at_the_desk
from servanda.web.mission.views.recipients import counted_by, held_by
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()
_HUM: Final = "humanitarian:"
_AREAS: Final = tuple(_HUM + one for one in ("site:", "movement:", "consent:", "notification:", "struck:"))
_BEGIN: Final = ("humanitarian:site:enter", "humanitarian:movement:enter")
_OF_A_SITE: Final = ("point", "perimeter_m")
_OF_A_MOVEMENT: Final = ("route", "vehicles")


@routes.get("/sites")
def sites(request: Request) -> Response:
    """What is told of, or what one was told."""
    return HTMLResponse(_list(MissionScene.of(request)))


@routes.get("/sites/{about}")
def site(request: Request, about: str) -> Response:
    """One site or movement."""
    return HTMLResponse(_one(MissionScene.of(request), about))


@routes.get("/sites/recipient/{unit}")
def recipient(request: Request, unit: str) -> Response:
    """To the desk: what one recipient holds, may be told, and held before."""
    scene = MissionScene.of(request)
    if not views.at_the_desk(scene) or unit not in _who_can_be_told(scene):
        raise Refusal("ACC002", "there is no such page among yours", "go back to the list")
    held = held_by(scene, _states(scene), unit)
    lines = {
        "holds-now": [one for one in held if one.holds],
        "may-be-told": [one for one in held if one.stands is None],
        "held-before": [one for one in held if one.stands is not None and not one.holds],
    }
    return HTMLResponse(scene.page("recipient.html", "sites", unit=unit, lines=lines))


@routes.post("/do/site/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A deed about a site or movement, or a receipt; refused with what was filled in."""
    scene = MissionScene.of(request)
    entries, content, refusal = do_posted(scene, about, form, _choices(scene, about), _AREAS)
    if refusal is None:
        return RedirectResponse(f"/sites/{entries[-1].about}", 303)
    deed = form.one("deed")
    page = _list(scene, deed, content, refusal) if about == NEW else _one(scene, about, deed, content, refusal)
    return HTMLResponse(page, 422)


def _list(
    scene: MissionScene, tried: str = "", given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    states, of_desk = _states(scene), views.at_the_desk(scene)
    begun = {_HUM + one: {"organisation": scene.called(scene.person.unit)} for one in ("site:enter", "movement:enter")}
    lines = [line for one in states[::-1] if (line := views.site_line(scene, one)) is not None]
    return scene.page(
        "sites.html",
        "sites",
        desk=of_desk,
        by_recipient=counted_by(states, _who_can_be_told(scene)) if of_desk else (),
        owed=halved(scene, (one for one in owed_at_the_desk(scene) if one.href.startswith("/sites"))),
        sites=scene.listed("sites", sorted(lines, key=lambda one: (not one.struck, one.ended is not None))),
        deeds=with_readers(
            scene,
            offered_of(scene, _BEGIN, "", "site", _choices(scene, NEW), begun | {tried: given or {}}, tried),
            None,
        ),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _states(scene: MissionScene) -> list[desk.NoticeFile]:
    files = scene.house.mission.files(scene.person, "humanitarian")
    return [state for one in files if isinstance(state := desk.read_file(one), desk.NoticeFile)]


def _who_can_be_told(scene: MissionScene) -> tuple[str, ...]:
    """The units whose people can have a copy, in the order of enrolment."""
    told = (Role.PRINCIPAL, Role.OFFICER, Role.GUARANTOR)
    return tuple(dict.fromkeys(one.unit for one in scene.house.accounts.everybody() if one.role in told))


def _one(
    scene: MissionScene, about: str, tried: str = "", given: Mapping[str, Any] | None = None,
    refusal: Refusal | None = None,
) -> str:  # fmt: skip
    entries = scene.house.mission.file(scene.person, about)
    state = desk.read_file(entries)
    if not isinstance(state, desk.NoticeFile):
        raise Refusal("ACC002", "there is no such file among those you see", "go back to the list")
    copies, of_desk = views.copies_of(scene, state), views.at_the_desk(scene)
    mine = {one.id for one in copies if one.recipient == scene.person.unit and one.receipt.as_ != "done"}
    return scene.page(
        "site.html",
        "sites",
        about=about,
        name=desk_name(scene, state),
        desk=of_desk,
        line=views.site_line(scene, state),
        subject=views.subject_said(scene, state.subject) if state.subject else (),
        consent=state.consent,
        recipients=_recipients(scene, state, about) if of_desk else (),
        copies=copies,
        buttons={one: pressed(scene, f"{_HUM}notification:receive", about, "site", copy=one) for one in mine},
        strikes=views.strike_lines(state),
        lacks=_lacking(scene, state) if of_desk and _untold(state) else "",
        deeds=_deeds(scene, state, about, {tried: given or {}} if tried else {}, tried),
        record=record_of(scene, entries if of_desk else ()),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _deeds(
    scene: MissionScene, state: desk.NoticeFile, about: str, given: dict[str, Any], tried: str
) -> tuple[Offered, ...]:
    """What the desk can do now with such a file."""
    if not views.at_the_desk(scene):
        return ()
    open_, holding = state.closed is None, bool(state.holding())
    sensible = {
        "consent:record": open_,
        "site:change": open_,
        "notification:withdraw": holding,
        "notification:close": open_,
        "struck:record": True,
        "struck:disclose": _untold(state) and (not _lacking(scene, state) or tried == f"{_HUM}struck:disclose"),
    }
    deeds = [_HUM + one for one, can in sensible.items() if can]
    at_hand = {
        f"{_HUM}site:change": _as_it_is(state),
        f"{_HUM}notification:withdraw": {"recipients": list(state.holding())},
    } | given
    every = tuple(
        found
        for one in deeds
        for found in offered_of(scene, (one,), about, "site", _choices(scene, about, one), at_hand, tried)
    )
    offered = with_readers(scene, tuple(_of_its_kind(one, state) for one in every), state)
    # Nothing can be told before the site agreed: that form stands open until then.
    first = f"{_HUM}consent:record" if state.consent is None and open_ and not tried else ""
    return tuple(replace(one, open=True) if one.deed == first else one for one in offered)


def _untold(state: desk.NoticeFile) -> bool:
    """Whether there is a strike that was not told on."""
    return any(not one.disclosed for one in views.strike_lines(state))


def _lacking(scene: MissionScene, state: desk.NoticeFile) -> str:
    """What a strike cannot be told without, as a message: the site's consent stands before any disclosure.

    Then comes an incident's file: of those the desk sees, for it tells in no other.
    """
    if state.consent is None or not state.consent.disclosure:
        return "strike-needs-consent"
    return "" if scene.house.mission.files(scene.person, "incident") else "strike-needs-incident"


def _of_its_kind(one: Offered, state: desk.NoticeFile) -> Offered:
    """A deed without what cannot be: a site has no route and turns not back, a movement no point."""
    if one.deed == f"{_HUM}notification:close" and state.subject is not None and not state.subject.kind.moves:
        stays = tuple(_without(each, desk.Closing.TURNED_BACK) for each in one.inputs)
        return replace(one, inputs=stays)
    if one.deed == f"{_HUM}struck:disclose" and not _held_in(one.deed, state):
        others: tuple[str, ...] = ("recipients",)
    elif one.deed == f"{_HUM}site:change" and state.subject is not None:
        others = _OF_A_SITE if state.subject.kind.moves else _OF_A_MOVEMENT
    else:
        return one
    return replace(one, inputs=tuple(each for each in one.inputs if each.name not in others))


def _without(one: Input, answer: str) -> Input:
    return replace(one, words=tuple(each for each in one.words if each[0] != answer))


def _recipients(scene: MissionScene, state: desk.NoticeFile, about: str) -> tuple[views.RecipientLine, ...]:
    """Everybody who could be told, with one press to tell whom the site lets be told and who does not know yet."""
    send = f"{_HUM}notification:send"
    lines = views.recipient_lines(scene, state, [unit for unit, _ in _choices(scene, NEW)["recipients"]])
    return tuple(
        replace(one, press=pressed(scene, send, about, "site", recipients=one.unit)) if one.next else one
        for one in lines
    )


def _as_it_is(state: desk.NoticeFile) -> dict[str, Any]:
    subject = state.subject
    if subject is None:
        return {}
    names = ("called", "measured_m", "uncertainty_m", "perimeter_m", "begin", "end", "vehicles", "persons", "focal")
    held = {name: getattr(subject, name) for name in (*names, "note")}
    if subject.kind.moves:
        told = subject.names or ("",) * len(subject.places)
        lines = [desk.line_told(name, place) for name, place in zip(told, subject.places, strict=True)]
        return held | {"route": lines}
    return held | {"point": next(iter(subject.places), None)}


def _choices(scene: MissionScene, about: str, deed: str = "") -> dict[str, list[tuple[str, str]]]:
    """Who may be told: those whose people can have a copy. Of strikes, those of the file that were not told on."""
    mission = scene.house.mission
    choices = {"recipients": [(one, scene.called(one)) for one in _who_can_be_told(scene)]}
    if about != NEW and views.at_the_desk(scene):
        state = desk.notice_file(mission.file(scene.person, about))
        untold = [one for one in state.strikes if one.id not in state.disclosed]
        strikes = [(one.id, f"{scene.moment(one.happened)}, {one.what[:60]}") for one in untold]
        files = [(one[0].about, name_of(scene, read(one))) for one in mission.files(scene.person, "incident")]
        choices |= {"strike": strikes, "incident": files}
        if (held := _held_in(deed, state)) is not None:
            choices["recipients"] = [(one, scene.called(one)) for one in held]
    return choices


def _held_in(deed: str, state: desk.NoticeFile) -> tuple[str, ...] | None:
    """Who can be named in a deed about copies there are: those who hold one, or held one when it was struck."""
    if deed == f"{_HUM}notification:withdraw":
        return state.holding()
    if deed == f"{_HUM}struck:disclose":
        untold = (one for one in state.strikes if one.id not in state.disclosed)
        return tuple(dict.fromkeys(who for one in untold for who in desk.notified_when_struck(state, one)))
    return None
