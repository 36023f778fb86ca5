"""Decisions as pages show them: what the text says, who must decide by when, what was decided, and the form for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from servanda.agreement import condition_words, duration_words
from servanda.basis import Refusal, fresh_bytes
from servanda.mechanism import Decided, read
from servanda.operations import KINDS, CallKind, Decision, DecisionStanding, clauses_now, decisions_seen
from servanda.web.mission.forms import Input, Sort, asked_of, word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.choosing import labelled
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.offered import Offered
from servanda.web.mission.views.owed import DueLine
from servanda.web.mission.views.telling import clause_said
from servanda.web.slugs import slug_of
from servanda.web.views import own_words

#: How each standing is drawn.
AS = {"overdue": "late", "due": "due", "waiting": "waits", "decided": "done", "answered": "done",
      "not called for": "waits"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DecidedLine:
    """A decision made: message of what, by which unit, when, in which words."""

    what: str
    unit: str
    at: int
    words: str


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A decision in a list. ``key`` names it in the address; ``mine``: this person's unit
    decides it; ``of``: the file's id.

    ``on_finding``: when it may be decided at all, in words. ``then``: what follows, as label message and words.
    """

    key: str
    kind: str
    title: str
    matter: str
    href: str
    decided_by: tuple[str, ...]
    outside: bool
    since: int
    by: int | None
    standing: str
    as_: str
    late: bool
    on: str
    then: tuple[tuple[str, tuple[str, ...]], ...]
    made: tuple[DecidedLine, ...]
    mine: bool
    deed: str
    about: str
    step: str
    of: str


def decision_lines(scene: MissionScene) -> tuple[DecisionLine, ...]:
    """All decisions as this person sees them."""
    mission = scene.house.mission
    found = decisions_seen(mission, scene.person, clauses_now(mission, scene.person).assessments)
    names = _matters(scene)
    return tuple(_line(scene, one, names) for one in found)


def owed_decisions(scene: MissionScene, path: str) -> list[DueLine]:
    """Decisions somebody still has to make, as lists of what is due show them."""
    owed = [one for one in decision_lines(scene) if one.standing in ("overdue", "due")]
    return [
        DueLine(f"{path}#{one.key}", f"decide-{one.kind}", one.title, one.decided_by, one.by, one.as_) for one in owed
    ]


def _matters(scene: MissionScene) -> dict[str, str]:
    files = scene.house.mission.files(scene.person, "incident")
    return {entries[0].about: name_of(scene, read(entries)) for entries in files}


def _line(scene: MissionScene, one: Decision, names: Mapping[str, str]) -> DecisionLine:
    call = one.call
    mine = scene.person.unit in call.decided_by
    deed = "step:guarantee:decide" if call.kind is CallKind.GUARANTEE else "step:consequence:decide"
    known = call.matter in names
    standing = str(one.standing)
    return DecisionLine(
        key=f"{call.step}-{call.matter[:8]}" if call.matter else call.step,
        kind=str(call.kind), title=_title(scene, one), matter=names.get(call.matter, ""),
        href=f"/incidents/{call.matter}" if known else "", decided_by=call.decided_by, outside=call.outside,
        since=call.since, by=call.by, standing=standing, as_=AS[standing], late=one.late,
        on=_on(scene, one), then=_then(scene, one),
        made=tuple(DecidedLine(word_of(made.decided), made.unit, made.recorded, made.words) for made in one.made),
        mine=mine, deed=deed, about=one.about, step=call.step, of=call.matter,
    )  # fmt: skip


def _title(scene: MissionScene, one: Decision) -> str:
    if one.call.kind is not CallKind.STEP:
        says = scene.house.mission.agreement.clause(one.call.step).says
        return own_words(says, scene.words.language) or one.call.step
    step = next((each for each in scene.house.mission.agreement.consequences if each.id == one.call.step), None)
    return (own_words(step.called, scene.words.language) if step is not None else "") or one.call.step


def _on(scene: MissionScene, one: Decision) -> str:
    """What must hold before it may be decided, as the text has it."""
    if one.call.kind is CallKind.STEP:
        return ""
    agreement = scene.house.mission.agreement
    promise = agreement.clause(one.call.step).promise
    condition = promise.on if one.call.kind is CallKind.SNAP_BACK else promise.trigger
    return "" if condition is None else condition_words(condition, agreement, scene.words.language)


def _then(scene: MissionScene, one: Decision) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What follows if it is decided so: which clauses are suspended, what the guarantor then owes, and how soon."""
    if one.call.kind is CallKind.STEP:
        return ()
    agreement = scene.house.mission.agreement
    promise = agreement.clause(one.call.step).promise
    if one.call.kind is CallKind.SNAP_BACK:
        told = [("returns", tuple(clause_said(scene, clause) for clause in promise.returns))]
        if one.suspended:
            told.append(("suspended-now", tuple(clause_said(scene, clause) for clause in one.suspended)))
        return tuple(told)
    if promise.within is None:
        return ()
    return (("owed-within", (duration_words(promise.within, scene.words.language),)),)


def decision_form(scene: MissionScene, one: DecisionLine, given: Mapping[str, Any] | None = None) -> Offered | None:
    """The form to decide, for who may: what it is on is given, what may be decided is what the text leaves open."""
    on_file = one.deed == "step:consequence:decide"
    if not one.mine or (on_file and not one.about):
        return None
    try:
        scene.house.mission.allow(scene.person, one.deed, one.about if on_file else "")
    except Refusal:
        return None
    shown = tuple(
        labelled(scene, slug_of(one.deed), _input(scene, each, one))
        for each in asked_of(one.deed, KINDS[one.deed].act, {}, given)
    )
    path = "consequences" if on_file else "guarantees"
    return Offered(one.deed, slug_of(one.deed), path, shown, True, True, fresh_bytes(12).hex())


def _input(scene: MissionScene, each: Input, one: DecisionLine) -> Input:
    given = {"step": one.step, "clause": one.step, "matter": one.of}
    if each.name in given:
        return Input(each.name, each.label, Sort.GIVEN, value=given[each.name])
    if each.name == "decided":
        words = tuple((value, word) for value, word in each.words if _open(scene, value, one))
        return Input(each.name, each.label, Sort.CHOICE, True, words=words, value=each.value)
    return each


def _open(scene: MissionScene, value: str, one: DecisionLine) -> bool:
    """Whether the text leaves this open: only a step before another is passed on, only what is suspended is resumed."""
    if value == Decided.REFERRED:
        return one.kind == "step" and any(
            step.after == "step before" for step in scene.house.mission.agreement.consequences
        )
    if value == Decided.RESUMED:
        return one.kind == "snap-back" and any(label == "suspended-now" for label, _ in one.then)
    return True


__all__ = ["DecidedLine", "DecisionLine", "DecisionStanding", "decision_form", "decision_lines", "owed_decisions"]
