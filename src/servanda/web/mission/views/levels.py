"""Thresholds in words: what each watches, and its levels in what people count in, wherever they are asked or told."""

from typing import Final

from servanda import escalation as e
from servanda.web.mission.forms.measures import CONTACTS, DAYS, INDICATIONS, PERCENT, RATIO, TIMES, Measure
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.telling import clause_said

#: What the levels of a kind are counted in, where it is no share in per cent.
_COUNTED_IN: Final = {"branching": RATIO, "count-above": TIMES, "line-unanswered": CONTACTS}


def what_watched(rule: e.Rule) -> str:
    """The message of what a threshold watches."""
    return f"warns-{rule.kind.key}"


def subject_told(scene: MissionScene, rule: e.Rule) -> str:
    """What the rule itself names: a clause or a zone; empty where it watches all of them."""
    if (clause := getattr(rule.kind, "clause", "")) != "":
        return clause_said(scene, clause)
    area = getattr(rule.kind, "area", "")
    return scene.words.say(f"warned-area-{area}") if area in ("all", "each") else (scene.called(area) if area else "")


def rule_of(scene: MissionScene, name: str) -> e.Rule | None:
    """A threshold there is, by its id."""
    rules = e.assumed_thresholds(scene.house.mission.agreement).rules
    return next((one for one in rules if one.id == name), None)


def rule_told(scene: MissionScene, rule: e.Rule) -> str:
    """A threshold by what it watches."""
    what, subject = scene.words.say(what_watched(rule)), subject_told(scene, rule)
    return f"{what}{scene.words.say('colon')} {subject}" if subject else what


def measures_of(rule: e.Rule) -> dict[str, Measure]:
    """What each number of a threshold is counted in, by its field."""
    level = PERCENT if rule.kind.per_cent else _COUNTED_IN.get(rule.kind.key, PERCENT)
    return {"raise_at": level, "lower_at": level, "within_days": DAYS, "stay_days": DAYS, "at_least": INDICATIONS}


def measured_in(scene: MissionScene, name: str) -> dict[str, Measure]:
    """The same by the threshold's id; nothing where there is no such threshold."""
    rule = rule_of(scene, name)
    return {} if rule is None else measures_of(rule)


def level_told(scene: MissionScene, rule: e.Rule, value: int) -> str:
    """A level with what it is counted in; ``value``: as it is kept."""
    level = measures_of(rule)["raise_at"]
    return scene.words.say(f"measure-{level.unit}", n=value, said=level.said(value))
