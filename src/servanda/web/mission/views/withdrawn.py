"""Withdrawals as their page shows them: a row each, its gate, and the forms to declare and to certify."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from servanda.agreement import Life, condition_words, moment_words
from servanda.basis import Refusal, fresh_bytes
from servanda.compliance import Status
from servanda.mechanism import read
from servanda.operations import KINDS, Gate, Withdrawal
from servanda.web.mission.forms import Input, Sort, asked_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.choosing import labelled
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.offered import Offered
from servanda.web.mission.views.telling import clause_said
from servanda.web.slugs import slug_of
from servanda.web.views import own_words

CERTIFY, DECLARE = "watch:certification:give", "watch:declaration:give"
_GIVEN = {"act", "by_unit", "zone", "duty", "clause", "item", "measure", "quantity_milli"}


@dataclass(frozen=True, slots=True)
class SaidLine:
    """Something said on a withdrawal: message of what it was, by which unit, when, in which words."""

    what: str
    unit: str
    at: int
    words: str


@dataclass(frozen=True, slots=True)
class WithdrawalLine:
    """One withdrawal of the table. ``by_words``: its hour in the text's words where it has no date yet."""

    duty: str
    says: str
    who: tuple[str, ...]
    zones: tuple[str, ...]
    phase: str
    by: int | None
    by_words: str
    standing: str
    as_: str
    said: tuple[SaidLine, ...]
    disputed: tuple[tuple[str, str], ...]
    opens: tuple[str, ...]
    #: What may be done on it: the deed, and the name its form has here.
    deeds: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class GateLine:
    """A phase and its gate: what it asks for, and since when each holds."""

    name: str
    standing: str
    as_: str
    at: int | None
    parts: tuple[tuple[str, int | None], ...]


def withdrawal_line(scene: MissionScene, one: Withdrawal) -> WithdrawalLine:
    """One withdrawal as a row."""
    agreement = scene.house.mission.agreement
    clause = agreement.clause(one.clause)
    standing, as_ = standing_of(one, scene.house.mission.now)
    names = {about: name_of(scene, read(scene.house.mission.file(scene.person, about))) for about in one.disputed}
    when = clause.deadline or clause.until
    hangs = one.by is None and when is not None
    return WithdrawalLine(
        duty=one.duty,
        says=clause_said(scene, one.clause),
        who=one.who,
        zones=one.zones,
        phase=phase_name(scene, one.phase),
        by=one.by,
        by_words=moment_words(when, agreement, scene.words.language) if hangs and when is not None else "",
        standing=standing,
        as_=as_,
        said=tuple(sorted(_said(one), key=lambda each: each.at)),
        disputed=tuple((f"/incidents/{about}", name) for about, name in names.items()),
        opens=tuple(phase_name(scene, phase) for phase in one.opens),
        deeds=tuple((deed, _slug(scene, one, deed)) for deed in _deeds(scene, one)),
    )


def standing_of(one: Withdrawal, now: int) -> tuple[str, str]:
    """How a withdrawal stands: message and drawing. The body's last word stands before anybody's own."""
    if one.is_certified:
        late = one.by is not None and one.certified[-1].act.done_at > one.by
        return ("withdrawal-certified-late" if late else "withdrawal-certified"), "done"
    if one.certified:
        return "withdrawal-not-done", "late"
    if one.life is Life.SUSPENDED:
        return "withdrawal-suspended", "passed"
    if one.status is Status.OVERDUE or (one.by is not None and now > one.by and one.status is not Status.MET):
        return "withdrawal-overdue", "late"
    if one.declared:
        return "withdrawal-declared", "due"
    if one.status is Status.MET:
        return "withdrawal-met", "done"
    if one.life is Life.DORMANT:
        return "withdrawal-not-yet", "waits"
    return "withdrawal-open", "due"


def _said(one: Withdrawal) -> list[SaidLine]:
    found = [SaidLine("said-declared", each.unit, each.recorded, each.act.words) for each in one.declared]
    found += [SaidLine("said-against", each.unit, each.recorded, each.act.words) for each in one.said_against]
    for each in one.certified:
        what = "said-certified" if each.act.certified else "said-not-certified"
        found.append(SaidLine(what, each.unit, each.recorded, each.act.words))
    return found


def _deeds(scene: MissionScene, one: Withdrawal) -> list[str]:
    """Which of the two deeds this person may do on it: a party declares on its own duty or on another's."""
    found = []
    for deed in (CERTIFY, DECLARE):
        try:
            scene.house.mission.allow(scene.person, deed, "")
        except Refusal:
            continue
        found.append(deed)
    return [deed for deed in found if deed != CERTIFY or not one.is_certified]


def _slug(scene: MissionScene, one: Withdrawal, deed: str) -> str:
    """The name of a deed's form: a side that speaks of another's duty declares nothing of its own."""
    return "declaration-about" if deed == DECLARE and scene.person.unit not in one.who else slug_of(deed)


def deed_on(scene: MissionScene, one: Withdrawal, deed: str, given: Mapping[str, Any] | None = None) -> Offered:
    """The form of a deed on one withdrawal; what is known of it already is given along and not asked."""
    acts = [act for act in _acts(scene, one) if act]
    known = {
        "duty": one.duty, "clause": one.clause, "by_unit": one.who[0] if len(one.who) == 1 else "",
        "act": "declaration" if deed == DECLARE else (acts[0] if acts else ""),
        "zone": one.zones[0] if len(one.zones) == 1 else "",
    }  # fmt: skip
    inputs = asked_of(deed, KINDS[deed].act, {}, given)
    shown: Iterable[Input] = (
        Input(each.name, each.label, Sort.GIVEN, value=known.get(each.name, ""))
        if each.name in _GIVEN
        else _asked(each, scene)
        for each in inputs
    )
    slug = _slug(scene, one, deed)
    shown = (labelled(scene, slug_of(deed), each) for each in shown)
    if slug != slug_of(deed):
        shown = (replace(each, needed=True) if each.name == "words" else each for each in shown)
    return Offered(deed, slug, "withdrawal", tuple(shown), True, True, fresh_bytes(12).hex())


def _asked(each: Input, scene: MissionScene) -> Input:
    """The hour it was done is filled in with now; the reader changes what is not so."""
    if each.name == "done_at" and not each.value:
        return Input(each.name, each.label, Sort.TIME, True, value=scene.house.mission.now)
    return each


def _acts(scene: MissionScene, one: Withdrawal) -> tuple[str, ...]:
    return tuple(scene.house.mission.agreement.clause(one.clause).promise.acts())


def gate_line(scene: MissionScene, one: Gate) -> GateLine:
    """A gate with each thing it asks for, in words."""
    agreement, language = scene.house.mission.agreement, scene.words.language
    parts = tuple(
        (
            clause_said(scene, part.clause) if part.clause else condition_words(part.leaf, agreement, language),
            part.since,
        )
        for part in one.parts
    )
    if one.ended:
        return GateLine(phase_name(scene, one.phase), "gate-ended", "passed", one.opened, parts)
    if one.opened is not None:
        return GateLine(phase_name(scene, one.phase), "gate-open", "done", one.opened, parts)
    blocked = bool(one.missing)
    standing = "gate-blocked" if blocked else "gate-waits"
    return GateLine(phase_name(scene, one.phase), standing, "due" if blocked else "waits", one.earliest, parts)


def phase_name(scene: MissionScene, phase: str) -> str:
    """A phase as the agreement calls it; empty for none."""
    found = scene.house.mission.agreement.phase(phase) if phase else None
    return (own_words(found.called, scene.words.language) or phase) if found is not None else ""
