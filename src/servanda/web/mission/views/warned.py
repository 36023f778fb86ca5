"""Early warning as its page shows it: each alarm with its reasons, what ends it, what calms; how thresholds did."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from servanda import escalation as e
from servanda.agreement import duration_words
from servanda.basis import Refusal, fresh_bytes
from servanda.mechanism import read
from servanda.operations import KINDS, Warned
from servanda.web.mission.forms import Input, Sort, asked_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.choosing import labelled
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.levels import level_told, measures_of, rule_told, subject_told, what_watched
from servanda.web.mission.views.numbers import with_decimals
from servanda.web.mission.views.offered import Offered
from servanda.web.mission.views.telling import clause_said
from servanda.web.slugs import slug_of
from servanda.web.views import own_words

SET: Final = e.ThresholdSet.deed
#: So many facts of an alarm are named; the others are counted.
_NAMED: Final = 6


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step the text offers: message of its kind, its own words, whose it is, how long the text gives for it."""

    kind: str
    words: str
    who: tuple[str, ...]
    within: str


@dataclass(frozen=True, slots=True)
class AlarmLine:
    """An alarm that stands. ``facts``: address ("" for none) and name of what it rests on, ``more``: how many more."""

    rule: str
    what: str
    subject: str
    since: int
    reasons: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    more: int
    ends: str
    steps: tuple[StepLine, ...]
    past: str


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A threshold: what it watches, at which levels, who set it, and how its alarms did."""

    id: str
    what: str
    subject: str
    levels: str
    set_by: str
    wrong: str
    missed: str
    stood: str
    form: Offered | None


def alarm_lines(scene: MissionScene, now: Warned) -> tuple[AlarmLine, ...]:
    """The alarms that stand, the latest first."""
    return tuple(_alarm(scene, now, one) for one in now.alarms)


def rule_lines(scene: MissionScene, now: Warned, chosen: str, given: Mapping[str, Any] | None) -> tuple[RuleLine, ...]:
    """The thresholds in force, then those taken off; one with its form, where a person asked for it and may."""
    may = may_set(scene)
    every = [
        *((rule, record, False) for rule, record in now.records),
        *((rule, None, True) for rule in now.in_force.off),
    ]
    return tuple(
        _rule(scene, now, rule, record, _form(scene, rule, given, off) if may and rule.id == chosen else None, off)
        for rule, record, off in every
    )


def panel_words(scene: MissionScene, now: Warned) -> dict[str, str]:
    """The words that panels draw with."""
    say = scene.words.say
    names = {rule.id: rule_told(scene, rule) for rule in now.in_force.thresholds.rules}
    said = {"title": say("warned-strip"), "ended": say("warned-ended"), "stands": say("warned-stands")}
    return {"language": scene.words.language, **said, **names}


def may_set(scene: MissionScene) -> bool:
    """Whether this person sets thresholds."""
    try:
        scene.house.mission.allow(scene.person, SET, "")
    except Refusal:
        return False
    return True


def _alarm(scene: MissionScene, now: Warned, one: e.Alarm) -> AlarmLine:
    say = scene.words.say
    facts = [fact for reason in one.reasons for fact in reason.facts]
    named = tuple(dict.fromkeys(_fact(scene, now, fact) for fact in facts))
    return AlarmLine(
        rule=one.rule.id,
        what=say(what_watched(one.rule)),
        subject=_about(scene, one),
        since=one.since,
        reasons=tuple(_reason(scene, reason) for reason in one.reasons),
        facts=named[:_NAMED],
        more=max(0, len(named) - _NAMED),
        ends=_ends(scene, one.rule),
        steps=tuple(_step(scene, step) for step in one.steps),
        past=_past(scene, one.past),
    )


def _about(scene: MissionScene, one: e.Alarm) -> str:
    """What an alarm is about: of a rule on each area, the area in which it was raised."""
    if getattr(one.rule.kind, "area", "") == "each":
        return scene.called(one.subject)
    return subject_told(scene, one.rule) or _called(scene, one.subject, one.clause)


def _called(scene: MissionScene, subject: str, clause: str) -> str:
    return clause_said(scene, clause) if clause else (scene.called(subject) if subject else "")


def _reason(scene: MissionScene, reason: e.Reason) -> str:
    given: dict[str, Any] = dict(reason.numbers)
    for name in ("by", "first"):
        if name in given:
            given[name] = scene.moment(int(given[name]))
    if "clause" in given:
        given["clause"] = clause_said(scene, str(given["clause"]))
    # What "days" is said as depends on the number, not on how it is written.
    given["amount"] = given.get("days", 0)
    for name, value in given.items():
        if isinstance(value, float) and name != "amount":
            places = 2 if reason.word == "ratio" and name != "days" else None
            given[name] = with_decimals(value, scene.words.language, places)
    return scene.words.say(f"because-{reason.word}", **given)


def _fact(scene: MissionScene, now: Warned, fact: str) -> tuple[str, str]:
    """Where a fact is looked up: the file it belongs to, if this person sees it; else its id."""
    about = now.refs.get(fact, "")
    if about:
        try:
            return f"/incidents/{about}", name_of(scene, read(scene.house.mission.file(scene.person, about)))
        except Refusal:
            return "", fact
    test = fact.partition("/")[0]
    if any(one.id == fact for one in now.material.contacts):
        made = next(one.made for one in now.material.contacts if one.id == fact)
        what = "contact-test" if test != fact else "contact-call"
        return "/line", scene.words.say(what, at=scene.moment(made))
    return "", fact


def _ends(scene: MissionScene, rule: e.Rule) -> str:
    numbers = e.numbers_of(rule)
    given: dict[str, Any] = {
        "lower": measures_of(rule)["lower_at"].said(numbers.get("lower_at", 0)) if "lower_at" in numbers else "",
        "stay": numbers.get("stay_days", 0),
        "days": numbers.get("within_days", 0),
    }
    return scene.words.say(f"ends-{rule.kind.key}", **given)


def _step(scene: MissionScene, step: e.CalmingStep) -> StepLine:
    agreement, language = scene.house.mission.agreement, scene.words.language
    within = "" if step.within is None else duration_words(step.within, language)
    rung = next((one for one in agreement.consequences if one.id == step.at), None)
    if rung is not None:
        words = own_words(rung.called, language) or rung.id
    elif step.at.startswith("body:"):
        body, _, clock = step.at.removeprefix("body:").partition("/")
        words = f"{scene.called(body)}{scene.words.say('colon')} {clock}"
    else:
        words = clause_said(scene, step.at)
    return StepLine(f"calms-{step.kind.replace(' ', '-')}", words, step.who, within)


def _past(scene: MissionScene, past: e.TrackRecord | None) -> str:
    if past is None or not past.false.whole:
        return scene.words.say("past-none")
    told = scene.words.say("past-false", part=past.false.part, whole=past.false.whole, range=_range(scene, past.false))
    if past.false.few:
        told = scene.words.say("past-few", part=past.false.part, whole=past.false.whole)
    return told


def _range(scene: MissionScene, share: e.Share) -> str:
    low, high = share.interval
    return scene.words.say("share-range", low=f"{low * 100:.0f}", high=f"{high * 100:.0f}")


def _share(scene: MissionScene, share: e.Share | None) -> str:
    if share is None or not share.whole:
        return "–"
    if share.few:
        return scene.words.say("share-few", part=share.part, whole=share.whole)
    return scene.words.say("share-of", part=share.part, whole=share.whole, range=_range(scene, share))


def _rule(
    scene: MissionScene, now: Warned, rule: e.Rule, record: e.TrackRecord | None, form: Offered | None, off: bool
) -> RuleLine:
    numbers = e.numbers_of(rule)
    parts = tuple(_levels(scene, rule, numbers))
    body = now.in_force.thresholds.set_by
    mark = scene.words.say("warned-assumed")
    if not rule.is_assumed:
        named = tuple(
            one for one in rule.assumed if one in ("raise", "lower", "within", "at_least", "stay", "left", "contacts")
        )
        mark = scene.words.say("warned-set" if not named else "warned-set-part", body=scene.called(body))
    return RuleLine(
        id=rule.id,
        what=scene.words.say(what_watched(rule)),
        subject=subject_told(scene, rule),
        levels=scene.words.say("warned-off") if off else " · ".join(parts),
        set_by=mark,
        wrong=_share(scene, record.false if record else None),
        missed=_share(scene, record.missed if record else None),
        stood=_share(scene, record.standing if record else None),
        form=form,
    )


def _levels(scene: MissionScene, rule: e.Rule, numbers: Mapping[str, int]) -> Iterator[str]:
    for name, value in numbers.items():
        told: str | int = level_told(scene, rule, value) if name.endswith("_at") else value
        message = "level-left" if rule.kind.key == "duty-at-risk" else f"level-{name.replace('_', '-')}"
        yield scene.words.say(message, n=told)


def _unit_said(rule: e.Rule, one: Input) -> Input:
    """A number with what it is counted in beside it, and of a level an example."""
    measure = measures_of(rule).get(one.name)
    if measure is None:
        return one
    value = measure.said(one.value) if type(one.value) is int else one.value
    helped = f"help-level-{measure.unit}" if one.name == "raise_at" else one.help
    return replace(one, measure=measure, value=value, help=helped)


def _form(scene: MissionScene, rule: e.Rule, given: Mapping[str, Any] | None, off: bool) -> Offered:
    """The form of one threshold: the numbers its kind has, filled in with those in force."""
    numbers = e.numbers_of(rule)
    held = {"rule": rule.id, "off": off, **numbers, **(given or {})}
    asked = (one for one in asked_of(SET, KINDS[SET].act, {}, held) if one.name in {*numbers, "off", "words"})
    inputs = [_unit_said(rule, labelled(scene, slug_of(SET), one)) for one in asked]
    kept = Input("rule", "field-rule", Sort.GIVEN, value=rule.id)
    return Offered(SET, slug_of(SET), "escalation", (kept, *inputs), True, True, fresh_bytes(12).hex())
