"""Alerts to the public as the page lists them: what each tells, where, until when, and how it stands."""

from dataclasses import dataclass
from typing import Final

from servanda import escalation as e
from servanda.page import PublicAlert
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.telling import person_told

PROPOSE: Final = e.AlertProposed.deed
_APPROVE, _WITHDRAW = e.AlertApproved.deed, e.AlertWithdrawn.deed


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert. ``standing``: message of how it stands, ``as_``: how that is drawn; ``deeds``: what comes next."""

    about: str
    tells: str
    place: str
    expires: int
    standing: str
    as_: str
    by: str
    exercise: bool
    deeds: tuple[str, ...]


def alert_row(scene: MissionScene, state: e.AlertFile, told: PublicAlert) -> AlertRow:
    """One alert of the list."""
    standing, as_, deeds = _standing(state, scene.house.mission.now, scene.person.id)
    return AlertRow(
        about=state.about,
        tells=scene.words.say(word_of(told.fact)),
        place=state.act.place or scene.called(state.act.zone),
        expires=state.act.expires,
        standing=standing,
        as_=as_,
        by=person_told(scene, state.approved_by or state.proposed_by),
        exercise=told.exercise,
        deeds=deeds,
    )


def _standing(state: e.AlertFile, now: int, person: str) -> tuple[str, str, tuple[str, ...]]:
    if state.withdrawn is not None:
        return "alert-withdrawn", "passed", ()
    if state.approved is None:
        if now >= state.act.expires:
            return "alert-over", "passed", ()
        return "alert-draft", "due", (_APPROVE,) if person != state.proposed_by else ()
    return ("alert-over", "passed", ()) if now >= state.act.expires else ("alert-approved", "done", (_WITHDRAW,))
