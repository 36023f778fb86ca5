"""What is asked again before it is told: a notice whose words name the unit that complained."""

from collections.abc import Mapping
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.mechanism import IncidentFile, names_complainant
from servanda.web.mission.forms import Input, Sort
from servanda.web.mission.scene import MissionScene

NOTICE: Final = "incident:notice:send"
#: Sent along with the form and kept nowhere: kept, it would tell the parties who complained.
CONFIRMED: Final = "named_as_hit"


def confirmed_for(
    scene: MissionScene, deed: str, file: IncidentFile, given: Mapping[str, Any], ticked: bool = False
) -> tuple[Input, ...]:
    """The tick a form needs before it is taken, where the words filled in name who complained; none else."""
    if deed != NOTICE or not _names(scene, file, given):
        return ()
    return (Input(CONFIRMED, "notice-named-as-hit", Sort.TICK, value=ticked),)


def ask_again(scene: MissionScene, deed: str, file: IncidentFile, given: Mapping[str, Any], ticked: bool) -> None:
    """Refuses (MEC011) a notice whose words name the unit that complained, until somebody says that it stands there
    as the one that was hit."""
    if deed == NOTICE and not ticked and (name := _names(scene, file, given)):
        raise Refusal(
            "MEC011",
            f"the words name {name}, the unit that complained, and it did not agree to be named",
            "leave the name out; or, where it stands there only as who was hit, say so below and send it again",
            Place(path="words"),
        )


def _names(scene: MissionScene, file: IncidentFile, given: Mapping[str, Any]) -> str:
    """What the unit that complained is called, where the words hold it and nobody agreed to that; empty else."""
    mission = scene.house.mission
    unit = file.allegation.unit if file.allegation is not None else ""
    if unit == mission.procedure.body or unit not in mission.agreement.participants:
        return ""
    called = (unit, *mission.agreement.participants[unit].called.values())
    return scene.called(unit) if names_complainant(file, str(given.get("words", "")), called) else ""
