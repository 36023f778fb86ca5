"""Whether the room was opened under a name that passkeys can be made for, and the passkeys of its people."""

from fastapi import Request

from servanda.basis import Refusal
from servanda.operations import Passkeys, RoomAddress
from servanda.web.mission.door import MissionDoor
from servanda.web.mission.house import House


def passkeys_of(request: Request) -> Passkeys:
    """The passkeys of the mission's people."""
    house: House = request.app.state.house
    return house.accounts.passkeys


def room_of(request: Request) -> RoomAddress:
    """The room by the name it was opened under; refuses (WEB060) a name that no passkey can be made for."""
    door: MissionDoor = request.app.state.door
    room = door.room(request.headers.get("host", ""))
    if room is None:
        why = "browsers make and use passkeys only under a name, and on other machines only by https"
        remedy = f"open the room at {door.named()}" if door.named() else "sign in with password and digits"
        raise Refusal("WEB060", why, remedy)
    return room


def named_elsewhere(request: Request) -> str:
    """Where passkeys work, if not under the address the room was opened at; empty where they do here."""
    door: MissionDoor = request.app.state.door
    return "" if door.room(request.headers.get("host", "")) else door.named() or "https://"
