"""Which body of the agreement runs a mission: said once, when it is begun."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from servanda.store import SqlMission

_BODY: Final = "mission/body"


def keep_body(store: "SqlMission", body: str) -> None:
    """Keeps who runs the mission."""
    store.settings.put(_BODY, body)


def kept_body(store: "SqlMission") -> str | None:
    """Who runs the mission; none where it was begun without saying so."""
    found = store.settings.get(_BODY)
    return None if found is None else str(found)
