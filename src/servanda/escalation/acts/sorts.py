"""Sorts of facts that can be counted as acts: violence, alerts, or any code of the vocabulary."""

from dataclasses import dataclass
from typing import Final

from servanda.basis import Place, Refusal
from servanda.vocabulary import acts, expand, known_act

#: Acts of force and against persons; what is only said, moved or kept is none.
_VIOLENCE: Final = ("fire", "attack", "operation.offensive", "movement.incursion")
_ALERTS: Final = ("alert.siren",)
#: Under ``attack``, but nobody is shot at, or too guarded to be counted by place and day.
_NOT_COUNTED: Final = ("attack.sexual-violence",)


@dataclass(frozen=True, slots=True)
class Sort:
    """Which acts are counted: its name and the codes it selects, their descendants included."""

    name: str
    codes: frozenset[str]


#: The sorts by name; any act of the vocabulary names one of its own.
SORTS: Final = ("violence", "alerts")
#: Sorts of which no part is an act: whatever is counted of them is told by the sort's own noun. A new kind of source
#: is named here, and in the messages that end with this name.
NO_ACTS: Final = ("alerts",)


def sort_named(name: str) -> Sort:
    """The sort of that name, or of that act of the vocabulary. Refuses (ESC002) what is neither."""
    if name == "violence":
        left_out = {code for above in _NOT_COUNTED for code in expand(above)}
        return Sort(name, frozenset(code for above in _VIOLENCE for code in expand(above)) - left_out)
    if name == "alerts":
        return Sort(name, frozenset(code for above in _ALERTS for code in expand(above)))
    if not known_act(name):
        raise Refusal(
            "ESC002",
            f"{name!r} is neither a sort of acts nor an act of the vocabulary",
            f"write one of {', '.join(SORTS)}, or an act such as {next(iter(acts()))!r}",
            Place("--count"),
        )
    return Sort(name, frozenset(expand(name)))


def noun_of(name: str) -> str:
    """By which noun a sort is told: its own where it is no act or is violence as a whole; empty for plain acts."""
    codes = sort_named(name).codes
    return next((one for one in NO_ACTS if codes <= sort_named(one).codes), name if name in SORTS else "")
