"""Which pages each role has. What is not listed is answered as if it were not there."""

from typing import Final

from fastapi import Request
from starlette.exceptions import HTTPException

from servanda.access import Role
from servanda.web.mission.sessions import Session
from servanda.web.mission.training import FACILITATOR

_COMMANDERS: Final = (
    "situation",
    "withdrawal",
    "consequences",
    "incidents",
    "line",
    "sites",
    "corridors",
    "figures",
    "meetings",
    "duty",
    "agreement",
    "log",
)
#: The pages of each role, in the order of the ways.
WAYS: Final[dict[Role, tuple[str, ...]]] = {
    Role.PRINCIPAL: (*_COMMANDERS, "people"),
    Role.OFFICER: _COMMANDERS,
    Role.CHAIR: (
        "situation",
        "withdrawal",
        "consequences",
        "incidents",
        "line",
        "corridors",
        "figures",
        "meetings",
        "coverage",
        "escalation",
        "duty",
        "agreement",
        "desk",
        "log",
        "people",
    ),
    Role.MONITOR: (
        "situation",
        "withdrawal",
        "incidents",
        "line",
        "coverage",
        "escalation",
        "duty",
        "agreement",
        "phones",
        "log",
    ),
    Role.VERIFIER: (
        "situation",
        "withdrawal",
        "consequences",
        "incidents",
        "intake",
        "line",
        "corridors",
        "figures",
        "meetings",
        "coverage",
        "escalation",
        "duty",
        "agreement",
        "phones",
        "log",
    ),
    Role.HUMANITARIAN: (
        "situation",
        "sites",
        "corridors",
        "figures",
        "incidents",
        "intake",
        "duty",
        "agreement",
        "phones",
        "log",
        "people",
    ),
    Role.GUARANTOR: (
        "situation",
        "guarantees",
        "withdrawal",
        "consequences",
        "incidents",
        "sites",
        "corridors",
        "figures",
        "meetings",
        "agreement",
        "log",
    ),
    Role.PUBLISHER: ("situation", "public", "answers", "incidents", "agreement", "log"),
    Role.ADMINISTRATOR: ("situation", "agreement", "log", "people"),
    Role.PUBLIC: (),
}
#: The page of what is done on a path below *do*, where it is not called alike.
_DONE_ON: Final = {"incident": "incidents", "meeting": "meetings", "watch": "coverage", "liaison": "line",
                    "site": "sites", "corridor": "corridors", "figures-table": "figures"}  # fmt: skip


def way_of(path: str) -> str:
    """The page that a path belongs to; a deed belongs to the page its file is on."""
    parts = [part for part in path.split("/") if part]
    if not parts:
        return "situation"
    if parts[0] == "do" and len(parts) > 1:
        return _DONE_ON.get(parts[1], parts[1])
    return {"receipts": "log", "log-verifier": "log", "retention": "log", "line-exchange": "line", "paper": "duty"}.get(
        parts[0], parts[0]
    )


def signed_in(request: Request) -> None:
    """Lets through who has the page a request is for; 404 to anybody else."""
    session: Session | None = getattr(request.state, "who", None)
    # Behind the desk there is no house, and none of these pages.
    house = getattr(request.app.state, "house", None)
    beside = ("inbox",) if house is not None and house.training is not None else ("account",)
    if session is None or way_of(request.url.path) not in (*ways_of(session), "news", "drawings", *beside):
        raise HTTPException(404)


def facilitating(request: Request) -> None:
    """Lets through the facilitator of an exercise; 404 to anybody else, and in every mission."""
    session: Session | None = getattr(request.state, "who", None)
    if request.app.state.house.training is None or session is None or session.person is not FACILITATOR:
        raise HTTPException(404)


def ways_of(session: Session | None) -> tuple[str, ...]:
    """The pages of who signed in; the facilitator of an exercise has one, which is in nobody's table."""
    if session is None:
        return ()
    return ("exercise",) if session.person is FACILITATOR else WAYS[session.person.role]
