"""The order a mediator thinks in: who, must or must not, what, where, when, on what condition, seen by whom, if not."""

from collections.abc import Iterable
from typing import Final

from servanda.agreement import Part

#: The groups of a clause's form, in order.
CLAUSE_GROUPS: Final = (
    "who", "what", "where", "when", "condition", "observed", "certified", "otherwise", "reversible", "words",
    "source", "more",
)  # fmt: skip
_HEADER: Final = {
    "who": "who", "from": "when", "by": "when", "until": "when", "between": "when", "phase": "when",
    "when": "condition", "while": "condition", "depends_on": "condition", "in_step_with": "condition",
    "observed_by": "observed", "certified_by": "certified", "counted_if": "certified", "otherwise": "otherwise",
    "reversible": "reversible", "says": "words", "text": "words", "undefined": "words", "source": "source",
    "note": "source", "id": "more", "track": "more", "survives": "more",
}  # fmt: skip
_PLACES: Final = ("in", "outside", "baseline", "sides")


def group_of(part: Part) -> str:
    """The group a key of a clause's header is asked in; one that no group claims is asked last."""
    return _HEADER.get(part.key, "more")


def own_group_of(part: Part) -> str:
    """The group a key of the kind's own part is asked in, told by what it holds."""
    if part.key in _PLACES:
        return "where"
    if part.holds in ("moment", "lasting", "length"):
        return "when"
    if part.holds == "condition":
        return "condition"
    return "certified" if part.key == "certified_by" else "what"


#: The groups of a section's entry, in order.
ENTRY_GROUPS: Final = ("named", "what", "where", "when", "condition", "source")
_ENTRY: Final = {
    "key": "named", "id": "named", "called": "named", "title": "named", "also_called": "named", "known_as": "named",
    "source": "source", "note": "source",
}  # fmt: skip


def entry_group_of(part: Part) -> str:
    """The group a key of an entry is asked in."""
    if part.key in _ENTRY:
        return _ENTRY[part.key]
    if part.holds == "moment":
        return "when"
    return "condition" if part.holds == "condition" else "what"


#: Within a group, what is asked first; the rest follows in the order the shapes declare it.
_FIRST: Final = ("acts", "in", "from", "by", "between", "says")


def in_order(parts: Iterable[Part]) -> list[Part]:
    """The parts of a group, those asked first before the others."""
    return sorted(parts, key=lambda part: _FIRST.index(part.key) if part.key in _FIRST else len(_FIRST))
