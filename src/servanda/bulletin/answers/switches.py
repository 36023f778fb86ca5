"""What the owner of a site lets readers do: nothing, until it is switched on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from servanda.bulletin.answers.reactions import reactions_of

SWITCHES: Final = ("comments", "unmoderated", "react", "views", "intake", "disputes")


@dataclass(frozen=True, slots=True)
class Switches:
    """What is switched on. ``unmoderated``: comments are shown before anybody looked; ``reactions``: the set."""

    comments: bool = False
    unmoderated: bool = False
    react: bool = False
    views: bool = False
    intake: bool = False
    disputes: bool = False
    reactions: str = "subject"

    @property
    def answering(self) -> bool:
        """Whether a reader can do or see anything beside the bulletin."""
        return self.comments or self.react or self.views or self.intake or self.disputes

    @property
    def chosen(self) -> tuple[str, ...]:
        """The reactions of the set."""
        return reactions_of(self.reactions)

    def data(self) -> dict[str, bool | str]:
        """As JSON."""
        return {name: getattr(self, name) for name in (*SWITCHES, "reactions")}


def switches_of(data: Mapping[str, Any] | None) -> Switches:
    """Switches from JSON or from a form; what is not named is off. Refuses (BUL043) a set that there is none of."""
    held = data or {}
    reactions = str(held.get("reactions") or "subject")
    reactions_of(reactions)
    return Switches(**{name: bool(held.get(name)) for name in SWITCHES}, reactions=reactions)
