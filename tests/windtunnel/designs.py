"""Small agreements and scenarios with one thing in them at a time, so that what follows can be worked out by hand."""

import json
from collections.abc import Mapping
from typing import Any

from servanda.agreement import Agreement, read_agreement
from servanda.store import open_case, shipped_cases
from servanda.windtunnel import Scenario, default_scenario, read_scenario
from servanda.windtunnel.model.model import Model, model_of
from tests import random_scenarios, random_worlds
from tests.stories.telling import swapped

SHIPPED = tuple(shipped_cases())
#: Nothing happens by itself, nobody distrusts, and every alarm is answered.
NOTHING: dict[str, Any] = {
    "all_actors": {
        "trust": 1, "resolve": 1, "command_control": 0, "audience_cost": 0, "withholds": 0,
        "heeds": 0,
    },
    "all_clauses": {
        "accident_rate": 0, "opportunity": 0, "false_alarm_rate": 0, "detection": 1, "delay": 0, "performance_delay": 1,
    },
    "liaison": {"exists": "no", "clears": 0, "practice": 1},
    "observers": {"clear": 0, "part": 1, "contradict": 0},
    "guarantor": {"exists": "no", "stops": 0},
    "ladder": {"ceiling": 1, "answer_days": 0, "cooling": 0, "restored": 0},
    "overdue": {"walk_away": 0},
    "steps": {"tell": "no", "disarms": 0, "separates": 0, "bluffs": 1, "worth": 0},
    "before_start": {"weighed": "no"},
}  # fmt: skip


def truce(*clauses: dict[str, Any], **more: Any) -> Agreement:
    """A ceasefire of two sides from 1 January 2026; by default the north alone promises not to fire."""
    given = clauses or (promise("north"),)
    text = {
        "servanda": 1,
        "id": "truce",
        "title": "A truce",
        "timing": {"zone": "UTC", "signed": "2026-01-01", "entry": "2026-01-01", "counting": "calendar days"},
        "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
        "clauses": list(given),
    }
    return read_agreement(json.dumps(text | more), "truce")


def promise(who: str) -> dict[str, Any]:
    """One side's promise not to fire."""
    return {"id": f"no-fire-{who}", "says": "It does not fire.", "who": who, "must_not": {"acts": "fire", "by": who}}


def supposed(agreement: Agreement, horizon: int = 365, **parts: Mapping[str, Any]) -> Scenario:
    """``NOTHING``, with what is given in its place."""
    file: dict[str, Any] = {"scenario": 1, "agreement": agreement.id, "horizon": f"{horizon} days"}
    for part in {**NOTHING, **parts}:
        given = parts.get(part, {})
        base = NOTHING.get(part, {})
        file[part] = {**base, **given} if isinstance(given, Mapping) else given
    return read_scenario(json.dumps(file), agreement)


def one_way(horizon: int = 365, **parts: Mapping[str, Any]) -> Model:
    """The north's promise alone, under ``NOTHING`` but what is given."""
    agreement = truce()
    return model_of(agreement, supposed(agreement, horizon, **parts))


def two_ways(horizon: int = 365, **parts: Mapping[str, Any]) -> Model:
    """Both sides' promises, under ``NOTHING`` but what is given."""
    agreement = truce(promise("north"), promise("south"))
    return model_of(agreement, supposed(agreement, horizon, **parts))


def shipped(name: str) -> Agreement:
    """An agreement the program comes with."""
    paper = open_case(name).agreement()
    return read_agreement(paper.text, paper.name)


def shipped_model(name: str) -> Model:
    """The same under the documented defaults."""
    agreement = shipped(name)
    return model_of(agreement, default_scenario(agreement))


def random_model(seed: int, *, lasting: bool = False) -> Model:
    """A random agreement under a random scenario; ``lasting``: under one in which nobody gives it up."""
    agreement = read_agreement(random_worlds.agreement(seed), "random")
    return model_of(agreement, random_scenarios.scenario(seed, agreement, lasting=lasting))


def exchanged(agreement: str, scenario: str, one: str, other: str) -> tuple[Model, Model]:
    """The model of two files (JSON), and that of both with two participants' names exchanged."""
    models = []
    for change in (False, True):
        texts = [json.loads(agreement), json.loads(scenario)]
        said = json.dumps(_exchanged(texts[0], one, other) if change else texts[0])
        read = read_agreement(said, "agreement.yaml")
        given = json.dumps(_exchanged(texts[1], one, other) if change else texts[1])
        models.append(model_of(read, read_scenario(given, read)))
    return models[0], models[1]


_READING = "reading of "


def _exchanged(value: Any, one: str, other: str) -> Any:
    """``swapped``, also where a dependency says whose reading it is."""
    if isinstance(value, dict):
        return {_exchanged(key, one, other): _exchanged(each, one, other) for key, each in value.items()}
    if isinstance(value, list):
        return [_exchanged(each, one, other) for each in value]
    if isinstance(value, str) and value.startswith(_READING):
        return _READING + swapped(value.removeprefix(_READING), one, other)
    return swapped(value, one, other)
