"""Signals as plain data: statements in full, acts by period, and how each side is seen."""

from typing import Any

from servanda.basis import from_us
from servanda.escalation.signals.saying import Said, SaidAndDone, Signals


def signals_data(found: Signals, zone: str) -> dict[str, Any]:
    """As plain data for JSON; days are local."""
    return {
        "step": found.step,
        "begins": [from_us(edge, zone).date().isoformat() for edge in found.edges[:-1]],
        "limit": found.limit,
        "participants": [_side(one) for one in found.sides],
        "others": [_said(one) for one in found.others.said],
        "unattributed": list(found.unattributed),
    }


def _side(one: SaidAndDone) -> dict[str, Any]:
    return {
        "participant": one.side,
        "statements": one.statements,
        "said": [_said(each) for each in one.said],
        "acts": list(one.acts),
        "acted": one.acted,
        "named": one.named,
        "sources": one.sources,
        "talks": len(one.talks),
    }


def _said(one: Said) -> dict[str, Any]:
    return {
        "fact": one.fact,
        "on": one.day.isoformat(),
        "act": one.act,
        "words": one.words,
        "source": one.source,
        "origin": one.origin,
        "mark": one.mark,
        "with": list(one.joint),
        "to": one.to,
        "said_by": one.said_by,
        "clause": one.clause,
    }
