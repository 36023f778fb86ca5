"""Decisions on steps of the ladder and on guarantees, each with its rule."""

from collections.abc import Callable

from servanda import mechanism as m
from servanda.access import Draft
from servanda.operations.mission.deeds.asked import Asked, Kind


def _about(rule: Callable[..., tuple[Draft, ...]]) -> Callable[[Asked], tuple[Draft, ...]]:
    return lambda one: rule(one.about, one.act, one.procedure, one.now)


LADDER: dict[str, Kind] = {
    "step:consequence:decide": Kind(m.StepDecision, _about(m.decide_step)),
    "step:guarantee:decide": Kind(m.GuaranteeDecision, _about(m.decide_guarantee), begins=True),
}
