"""Small agreements and scenarios whose numbers are chosen, so that theory's own figures must come out."""

from typing import Any

import yaml

from servanda.agreement import Agreement, read_agreement
from servanda.windtunnel import Scenario, read_scenario

#: R = 1, P = 0, g = .5, d = .9, f = .05, q = .6, in periods of one day.
POINT: dict[str, Any] = {
    "scenario": "1",
    "agreement": "point",
    "period": "1 day",
    "all_actors": {
        "restraint": "1",
        "temptation": "1.5",
        "breakdown": "0",
        "betrayed": "-1",
        "patience": "0.9",
        "trust": "0.5",
        "audience_cost": "0",
        "means": "1",
    },
    "all_clauses": {"gain": "1", "false_alarm_rate": "0.05", "detection": "0.6", "delay": "0"},
    "liaison": {"exists": "no"},
    "observers": {"clear": "0"},
}


def agreement(**changes: Any) -> Agreement:
    """Two sides and a watched ceasefire; ``changes`` replace or add sections."""
    data: dict[str, Any] = {
        "servanda": "1",
        "id": "point",
        "title": "A point",
        "timing": {"zone": "UTC", "entry": "2030-01-01"},
        "participants": {
            "north": {"called": "North", "roles": ["party", "signatory"]},
            "south": {"called": "South", "roles": ["party", "signatory"]},
        },
        "bodies": {
            "mission": {"called": "The mission", "finds": "any", "observes": [{"acts": ["fire"], "by": ["presence"]}]}
        },
        "clauses": [
            {"id": "halt", "says": "Neither fires.", "who": ["north", "south"], "must_not": {"acts": "fire"}},
        ],
    }
    return read_agreement(yaml.safe_dump(data | changes, sort_keys=False))


def scenario(about: Agreement, **changes: Any) -> Scenario:
    """The scenario of ``POINT`` with parts changed: a mapping is merged into its part, anything else replaces it."""
    return read_scenario(yaml.safe_dump(merged(**changes), sort_keys=False), about)


def merged(**changes: Any) -> dict[str, Any]:
    """``POINT`` with parts changed."""
    data = {key: dict(part) if isinstance(part, dict) else part for key, part in POINT.items()}
    for key, part in changes.items():
        data[key] = data.get(key, {}) | part if isinstance(part, dict) else part
    return data
