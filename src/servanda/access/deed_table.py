"""Who may do what: one table of deeds by roles, and one function. A deed the table does not hold is nobody's.

*any*: whoever has the role. *own*: who acts on a file of their own unit. *named*: whose unit is among the recipients of
the file. *team*: who is on the team the file was given to. *two*: whoever has the role proposes, and it takes effect
once somebody of another side agrees.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from servanda.access.people import PROGRAM, Person

_TABLE: Final = "deeds.csv"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a deed is allowed; ``why`` names the reason of a refusal in words that tell nothing of the file."""

    allowed: bool
    why: str = ""

    def __bool__(self) -> bool:
        return self.allowed


def may(
    person: Person, deed: str, *, own: str | None = None, named: tuple[str, ...] = (), team: tuple[str, ...] = ()
) -> Verdict:
    """Whether a person may do a deed.

    ``own``: the unit whose file it is, None where there is none yet. ``named``: units the file is disclosed to.
    ``team``: ids of the people it was given to.
    """
    row = _rows().get(deed)
    if row is None:
        return Verdict(False, "this is nobody's to do")
    if person is PROGRAM:
        return Verdict(row["calendar"] == "yes", "the calendar does not do this")
    how = row[person.role]
    relation = {
        "any": True,
        "two": True,
        "own": own is not None and person.unit == own,
        "named": person.unit in named,
        "team": person.id in team,
    }
    if how == "-":
        return Verdict(False, f"this is not for a {person.role} to do")
    return Verdict(True) if relation[how] else Verdict(False, _MISSING[how])


_MISSING: Final[Mapping[str, str]] = {
    "own": "this belongs to another unit",
    "named": "this was not sent to your unit",
    "team": "you are not on the team it was given to",
}


def needs_two(deed: str) -> bool:
    """Whether a deed takes effect only once two people of different sides agree."""
    return "two" in _rows()[deed].values()


def deeds() -> tuple[str, ...]:
    """Every deed of the table, in its order."""
    return tuple(_rows())


@cache
def _rows() -> dict[str, dict[str, str]]:
    text = files("servanda.access").joinpath(_TABLE).read_text(encoding="utf-8")
    return {row["deed"]: row for row in csv.DictReader(text.splitlines())}
