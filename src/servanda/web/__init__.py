"""Pages one talks with: translates between the browser and operations, and decides nothing."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.web.app import make_app as make_app
    from servanda.web.gate import Gate as Gate
    from servanda.web.mission.app import make_mission_app as make_mission_app
    from servanda.web.mission.door import MissionDoor as MissionDoor
    from servanda.web.mission.exercise_report import exercise_report as exercise_report
    from servanda.web.mission.house import House as House
    from servanda.web.mission.noting import Event as Event
    from servanda.web.mission.sessions import Sessions as Sessions
    from servanda.web.mission.shares import Shares as Shares
    from servanda.web.mission.sheets import invitation_page as invitation_page
    from servanda.web.mission.training import Training as Training
    from servanda.web.room import Room as Room
    from servanda.web.verifier import bulletin_check_page as bulletin_check_page
    from servanda.web.verifier import verifier_page as verifier_page

_FRONT = {
    "Event": "mission.noting",
    "Gate": "gate",
    "House": "mission.house",
    "MissionDoor": "mission.door",
    "Room": "room",
    "Sessions": "mission.sessions",
    "Shares": "mission.shares",
    "Training": "mission.training",
    "bulletin_check_page": "verifier",
    "exercise_report": "mission.exercise_report",
    "invitation_page": "mission.sheets",
    "make_app": "app",
    "make_mission_app": "mission.app",
    "verifier_page": "verifier",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.web.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.web' has no attribute {name!r}")
