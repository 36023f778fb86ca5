"""The guarantor's own page: what is asked of them, what they guarantee and decided, how the parties' duties stand.

How the duties stand is read from what the guarantor was told, and from nothing else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.agreement import Moment
from servanda.basis import NEVER, Refusal
from servanda.compliance import Status
from servanda.mechanism import Decided
from servanda.operations import ClausesNow, clause_line, clauses_now
from servanda.web.mission.forms import word_of
from servanda.web.mission.routes.filed import do_posted
from servanda.web.mission.routes.situation import due_from_all
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.decided import DecisionLine, decision_form, decision_lines
from servanda.web.pages import refusal_data
from servanda.web.posted import Form
from servanda.web.views import own_words

routes = APIRouter()
_AS = {"contrary indication": "late", "overdue": "late", "open": "due", "met": "done", "not observed": "waits",
       "nothing due": "waits"}  # fmt: skip

_TAKEN = word_of(Decided.TAKEN)


@dataclass(frozen=True, slots=True)
class Owed:
    """A guarantee of this guarantor once it fell due: what it owes, from when, by when, and how that stands."""

    says: str
    since: int | None
    by: int | None
    standing: str
    as_: str


@dataclass(frozen=True, slots=True)
class DutyLine:
    """A duty of the parties as this guarantor sees it stand. ``alleged``: by news or one side's word alone."""

    says: str
    who: tuple[str, ...]
    standing: str
    as_: str
    alleged: bool


@routes.get("/guarantees")
def guarantees(request: Request, decide: str = "") -> Response:
    """What a guarantor has before them."""
    return HTMLResponse(_page(MissionScene.of(request), decide))


@routes.post("/do/guarantees/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A guarantee decided; or refused with what was filled in."""
    scene = MissionScene.of(request)
    _, content, refusal = do_posted(scene, about, form, areas=("step:guarantee:decide",))
    if refusal is None:
        return RedirectResponse("/guarantees", 303)
    return HTMLResponse(_page(scene, form.one("clause"), content, refusal), 422)


def _page(
    scene: MissionScene, decide: str, given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    mission, unit = scene.house.mission, scene.person.unit
    lines = [one for one in decision_lines(scene) if one.mine]
    now = clauses_now(mission, scene.person)
    return scene.page(
        "guarantees.html",
        "guarantees",
        asked=[one for one in lines if one.standing in ("overdue", "due", "waiting")],
        rest=[one for one in lines if one.standing not in ("overdue", "due", "waiting")],
        forms={one.key: decision_form(scene, one, given if one.key == decide else None) for one in lines},
        chosen=decide,
        path="/guarantees",
        owed=tuple(_owed(scene, now, lines)),
        named={one.step for one in lines},
        mine=[one for one in due_from_all(scene) if unit in one.owners and not one.href.startswith("/guarantees")],
        duties=tuple(_duties(scene, now)),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _owed(scene: MissionScene, now: ClausesNow, lines: Sequence[DecisionLine]) -> list[Owed]:
    """Each guarantee that fell due, or on which nothing is decided; the page shows what is decided by itself.

    The finding behind it may not have been told to the guarantor, so that its own reading has nothing due: what it
    decided itself stands all the same.
    """
    taken = {one.step: min(each.at for each in one.made if each.what == _TAKEN)
             for one in lines if any(each.what == _TAKEN for each in one.made)}  # fmt: skip
    named = {one.step for one in lines}
    found = []
    for clause in scene.house.mission.agreement.clauses:
        if clause.kind != "guarantees" or scene.person.unit not in clause.who:
            continue
        for one in now.assessments.of(clause.id):
            begin, end = (int(one.begin[0]), int(one.end[0])) if len(one) else (NEVER, NEVER)
            fallen = begin < NEVER // 2
            word = Status(one.status[0]).word if fallen else "nothing due"
            since, by = (begin if fallen else None), (end - 1 if end < NEVER // 2 else None)
            says = own_words(clause.says, scene.words.language) or clause.id
            if not fallen and clause.id in taken:
                since, closes = taken[clause.id], getattr(one.obligation.window, "closes", None)
                by = since + closes.us if isinstance(closes, Moment) and closes.days is None else None
                found.append(Owed(says, since, by, "guarantee-as-decided", "due"))
            elif fallen or clause.id not in named:
                found.append(Owed(says, since, by, word_message(word), _AS[word]))
    return found


def _duties(scene: MissionScene, now: ClausesNow) -> list[DutyLine]:
    """The clauses that bind a party, as what was told to this person lets them stand."""
    agreement, parties = scene.house.mission.agreement, scene.house.mission.procedure.parties
    found = []
    for clause in agreement.clauses:
        who = tuple(one for one in clause.who if one in parties)
        if who:
            line = clause_line(agreement, now.assessments, clause.id)
            word = line.headline
            says = own_words(clause.says, scene.words.language) or clause.id
            found.append(DutyLine(says, who, word_message(word), _AS.get(word, "waits"), line.alleged_only))
    return found


def word_message(word: str) -> str:
    """The message that says a status of the engine."""
    return f"status-{word.replace(' ', '-')}"
