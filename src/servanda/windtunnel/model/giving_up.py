"""Steps by which a party gives up arms, or moves forces away, and the share of the whole that each of them is."""

from collections.abc import Sequence
from typing import Final

from servanda.windtunnel.model.moves import DutyOwed

#: What is done with arms that are then not there any more, or with those who bear them.
ARMS: Final = frozenset(
    {"weapons.hand-over", "weapons.destroy", "weapons.storage", "weapons.disqualify", "personnel.demobilise"}
)
#: What moves forces or their weapons away from the other side.
MOVES: Final = frozenset(
    {"movement.withdrawal", "movement.relocation", "movement.assembly", "weapons.withdraw"}
)  # fmt: skip
#: Families of acts that nobody does without arms or forces.
_FORCE: Final = frozenset({"attack", "fire", "movement", "operation", "weapons"})


def takes_force(acts: Sequence[str]) -> bool:
    """Whether any of these acts takes arms or forces."""
    return any(act.partition(".")[0] in _FORCE for act in acts)


def shares(duties: Sequence[DutyOwed], acts: frozenset[str]) -> dict[str, float]:
    """Per part of a duty that is such a step, its share of all such steps of its holder, counted by steps."""
    steps = [duty for duty in duties if duty.actor and acts & set(duty.acts)]
    several: dict[str, int] = {}
    for duty in steps:
        several[duty.actor] = several.get(duty.actor, 0) + 1
    return {duty.part: 1.0 / several[duty.actor] for duty in steps}
