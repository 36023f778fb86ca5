"""People of a mission, known by pseudonym: what they are there, and for whom."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What somebody is in the mission. Nobody has two, and none includes another: there is no master role."""

    PRINCIPAL = "principal"
    OFFICER = "officer"
    CHAIR = "chair"
    MONITOR = "monitor"
    VERIFIER = "verifier"
    HUMANITARIAN = "humanitarian"
    GUARANTOR = "guarantor"
    PUBLISHER = "publisher"
    ADMINISTRATOR = "administrator"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Person:
    """One person.

    ``id``: a pseudonym for the life of the mission. ``unit``: the participant, body or organisation acted for.
    ``side``: the participant whose side somebody is on: of a party's people the party, of a seconded monitor who
    seconded them; empty for those of no side. ``number``: counts the unit's people, for calling them by.
    """

    id: str
    role: Role
    unit: str
    side: str = ""
    number: int = 1


#: The calendar: what falls due by itself is entered by nobody.
PROGRAM: Final = Person("calendar", Role.PUBLIC, "", "", 0)


def shown_as(person: Person, viewer: Person) -> tuple[str, str, int]:
    """How a person is shown to another: (unit, role, number) within the unit; to others without number."""
    return person.unit, person.role, person.number if person.unit == viewer.unit else 0
