"""Random scenarios for an agreement: every part given or left out, in spreads of every shape; and ones that last."""

import json
import random
from typing import Any

from servanda.agreement import Agreement
from servanda.windtunnel import Scenario, read_scenario

#: The greatest of what each key may be.
ACTOR = {
    "temptation": 3, "betrayed": 0.9, "patience": 0.999, "trust": 1, "audience_cost": 0.5,
    "command_control": 1, "resolve": 1, "means": 2, "misjudges": 0.2, "bad_faith_gain": 4, "withholds": 1, "reading": 1,
    "heeds": 1,
}  # fmt: skip
CLAUSE = {
    "gain": 2, "accident_rate": 0.1, "opportunity": 0.3, "false_alarm_rate": 0.1, "detection": 1, "delay": 20,
    "performance_delay": 40,
}  # fmt: skip
REST = {
    "liaison": {"clears": 1, "practice": 1, "half_way": 90},
    "observers": {"clear": 1, "part": 1, "contradict": 1}, "guarantor": {"stops": 1},
    "ladder": {"ceiling": 9, "cooling": 30, "restored": 1},
    "overdue": {"walk_away": 0.05}, "exceptions": {"claimed": 1, "broad": 1},
    "mechanism": {"finds": 1, "finding_days": 40, "decides": 1, "resumes_days": 40},
    "steps": {"late": 1, "disarms": 1, "separates": 1, "bluffs": 1, "worth": 2},
    "before_start": {"taken_back": 1, "called_off": 1},
}  # fmt: skip
#: An agreement nobody gives up, so that its own rules are all that changes it, for as long as anybody looks.
LASTING: dict[str, Any] = {
    "all_actors": {"trust": 1, "betrayed": 0, "withholds": 0.3, "command_control": 0.2},
    "ladder": {"ceiling": 100, "answer_days": 0, "cooling": 0},
    "overdue": {"walk_away": 0},
    "all_clauses": {"accident_rate": 0.3, "delay": [0, 9]},
}


def scenario(seed: int, agreement: Agreement, *, lasting: bool = False) -> Scenario:
    """A random scenario of the agreement; ``lasting``: one under which nobody gives it up."""
    return read_scenario(text(seed, agreement, lasting=lasting), agreement, file="scenario.yaml")


def text(seed: int, agreement: Agreement, *, lasting: bool = False) -> str:
    """Its file (JSON, which is YAML)."""
    r = random.Random(seed)
    parties = agreement.parties()
    file: dict[str, Any] = {"scenario": 1, "agreement": agreement.id, "horizon": f"{r.choice([1, 30, 90, 200])} days"}
    file["all_actors"] = _some(r, ACTOR)
    file["actors"] = {who: _some(r, ACTOR) for who in parties if r.random() < 0.5}
    file["all_clauses"] = _some(r, CLAUSE)
    file["clauses"] = {one.id: _some(r, CLAUSE) for one in agreement.clauses if r.random() < 0.3}
    for part, keys in REST.items():
        file[part] = _some(r, keys)
    file["ladder"]["answer_days"] = r.choice([0, 1])
    file["liaison"]["exists"] = r.choice(["yes", "no", "as the agreement"])
    if len(parties) > 1 and r.random() < 0.5:
        one, other = r.sample(parties, 2)
        rates = {"rate_if_sincere": 0.05, "rate_if_insincere": 0.2, "laid": 1}
        file["spoilers"] = [{"who": "third", "against": one, "blamed_on": other} | _some(r, rates)]
    file["steps"]["tell"], file["before_start"]["weighed"] = r.choice(["yes", "no"]), r.choice(["yes", "no"])
    if lasting:
        file["actors"], file["horizon"] = {}, f"{r.choice([60, 120])} days"
        for part, given in LASTING.items():
            file[part] = file.get(part, {}) | given
    return json.dumps(file)


def _some(r: random.Random, most: dict[str, float]) -> dict[str, Any]:
    return {key: _value(r, top) for key, top in most.items() if r.random() < 0.5}


def _value(r: random.Random, most: float) -> Any:
    low, likely, high = sorted(round(r.random() * most, 4) for _ in range(3))
    shapes: list[Any] = [likely, [low, high], {"low": low, "likely": likely, "high": high}, 0, most]
    return r.choice([*shapes, {"beta": [2, 3]}] if most == 1 else shapes)


__all__ = ["LASTING", "scenario", "text"]
