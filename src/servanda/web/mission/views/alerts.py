"""Alerts to the public as the page lists them: what each tells, where, until when, and how it stands."""

from dataclasses import dataclass
from typing import Final

from servanda import escalation as e
from servanda.basis import Refusal
from servanda.page import PublicAlert
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.telling import person_told
from servanda.web.pages import refusal_data
from servanda.web.reasons import told as why_told

PROPOSE: Final = e.AlertProposed.deed
_APPROVE, _DOUBT, _WITHDRAW = e.AlertApproved.deed, e.AlertDoubted.deed, e.AlertWithdrawn.deed


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert. ``standing``: message of how it stands, ``as_``: how that is drawn; ``deeds``: what comes next.

    ``doubted``: who asks to take it back; ``taken_by``: who took it back, and when. ``unwritten``: why no message can
    be written of it now; empty where one can.
    """

    about: str
    tells: str
    place: str
    expires: int
    standing: str
    as_: str
    by: str
    exercise: bool
    deeds: tuple[str, ...]
    doubted: tuple[str, ...] = ()
    taken_by: str = ""
    taken: int | None = None
    unwritten: tuple[str, ...] = ()


def alert_row(scene: MissionScene, state: e.AlertFile, told: PublicAlert | Refusal) -> AlertRow:
    """One alert of the list, whether or not a message can be written of it."""
    standing, as_, deeds = _standing(state, scene.house.mission.now, scene.person.id)
    return AlertRow(
        about=state.about,
        tells=scene.words.say(word_of(state.act.tells)) if state.act.tells is not None else "",
        place=state.act.place or scene.called(state.act.zone),
        expires=state.act.expires,
        standing=standing,
        as_=as_,
        by=person_told(scene, state.approved_by or state.proposed_by),
        exercise=isinstance(told, PublicAlert) and told.exercise,
        deeds=deeds,
        doubted=tuple(person_told(scene, by) for by, _ in state.doubted),
        taken_by=person_told(scene, state.withdrawn_by) if state.withdrawn_by else "",
        taken=state.withdrawn,
        unwritten=_why_not(scene, told) if isinstance(told, Refusal) else (),
    )


def _why_not(scene: MissionScene, refusal: Refusal) -> tuple[str, ...]:
    return tuple(why_told(scene.words, refusal_data(one)).why for one in refusal.reasons)


def _standing(state: e.AlertFile, now: int, person: str) -> tuple[str, str, tuple[str, ...]]:
    if state.withdrawn is not None:
        return "alert-withdrawn", "passed", ()
    if state.approved is None:
        if now >= state.act.expires:
            return "alert-over", "passed", ()
        return "alert-draft", "due", (_APPROVE,) if person != state.proposed_by else ()
    if now >= state.act.expires:
        return "alert-over", "passed", ()
    alone = not state.of_danger or state.doubted_by_another(person)
    asked = any(by == person for by, _ in state.doubted)
    deeds = (*((_WITHDRAW,) if alone else ()), *(() if asked else (_DOUBT,)))
    return ("alert-doubted", "due", deeds) if state.doubted else ("alert-approved", "done", deeds)
