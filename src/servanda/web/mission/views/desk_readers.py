"""Who will read what is entered at the humanitarian desk, said beside the button before it is pressed."""

from dataclasses import replace
from typing import Final

from servanda import humanitarian as desk
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.offered import Offered

Reads = tuple[str, tuple[str, ...]]
_DESK: Final = "reads-desk"
#: Deeds of which the readers are the same whatever the file holds, or are chosen in the form itself.
_SAME: Final = {
    **dict.fromkeys(("site:enter", "movement:enter", "consent:record", "struck:record", "access:outcome"), _DESK),
    "notification:withdraw": "reads-desk-from-whom",
    "struck:disclose": "reads-desk-disclosed",
    "corridor:enter": "reads-desk-corridor",
    "corridor:recall": "reads-everybody",
    "access:request": "reads-desk-asked",
    "return:plan": "reads-desk-return",
    "displacement:enter": "reads-desk-mission",
    "damage:enter": "reads-desk-mission",
    "recovery:pledge": "reads-everybody",
    "recovery:pay": "reads-everybody",
}


def with_readers(scene: MissionScene, offered: tuple[Offered, ...], state: desk.File | None) -> tuple[Offered, ...]:
    """Deeds with who will read each; ``state``: the file they are of, none for what begins one."""
    found = ((one, _reads(scene, one.deed.removeprefix("humanitarian:"), state)) for one in offered)
    return tuple(replace(one, reads=reads, readers=readers) for one, (reads, readers) in found)


def _reads(scene: MissionScene, deed: str, state: desk.File | None) -> Reads:
    if isinstance(state, desk.NoticeFile) and deed in ("site:change", "notification:close"):
        return _copies(scene, deed, state)
    if isinstance(state, desk.CorridorFile) and state.corridor is not None and deed != "corridor:recall":
        return "reads-desk-sides", state.corridor.sides
    if isinstance(state, desk.AccessFile) and state.request is not None and deed == "access:answer":
        return "reads-desk-sides", state.request.asked
    if isinstance(state, desk.ReturnFile) and state.planned is not None:
        told = tuple(one for one in state.planned.recipients if one != scene.house.mission.procedure.body)
        return ("reads-desk-mission-told", told) if told else ("reads-desk-mission", ())
    return _SAME.get(deed, ""), ()


def _copies(scene: MissionScene, deed: str, state: desk.NoticeFile) -> Reads:
    """A change goes to those who hold a copy and may still be told; an end, to all who hold one."""
    now, consent = scene.house.mission.now, state.consent
    if deed == "notification:close":
        return ("reads-desk-ended", state.holding()) if state.holding() else (_DESK, ())
    told = tuple(one for one in state.holding() if consent is not None and consent.to(one, now))
    return ("reads-desk-changed", told) if told else (_DESK, ())
