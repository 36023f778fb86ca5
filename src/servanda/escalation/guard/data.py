"""The guard as plain data: words and names, no figure but the days of facts."""

from typing import Any

from servanda.escalation.guard.readings import Asked, Ground, Guard, Reading


def guard_data(read: Guard) -> dict[str, Any]:
    """One incident's alternatives as plain data for JSON."""
    return {"incident": read.incident, "act": read.act, "alternatives": [_reading(one) for one in read.readings]}


def _reading(one: Reading) -> dict[str, Any]:
    return {
        "alternative": str(one.alternative),
        "stands": str(one.standing),
        "because": [_reason(each) for each in one.reasons],
        "asked": [{"rule": each.rule, "of": [_asked(who) for who in each.asked]} for each in one.wanted],
    }


def _reason(one: Ground) -> dict[str, Any]:
    known = one.known
    return {
        "rule": one.rule,
        "excludes": one.excludes,
        "found": str(known.found),
        "by": known.by,
        "fact": known.fact,
        "on": known.on.isoformat() if known.on else "",
    }


def _asked(one: Asked) -> dict[str, Any]:
    return {"holder": str(one.holder), "to": one.to, "through": list(one.through), "methods": list(one.methods)}
