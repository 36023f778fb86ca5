"""Who sees which entry: one table of classes by roles, and one function. What the table does not say is not seen.

*all*: whoever has the role. *named*: whose unit is among the recipients. Authors see what they entered: *unit* also
lets the rest of their unit see it, *self* nobody else. A site is the humanitarian desk's: one desk, one unit, so that
"all" there is the desk alone.
"""

import csv
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Final

from servanda.access.classes import DataClass
from servanda.access.entries import Entry
from servanda.access.people import Person, Role

_TABLE: Final = "sight.csv"


def sees(person: Person, entry: Entry) -> bool:
    """Whether a person may see an entry, whole; there is no seeing in part."""
    row = _rows()[entry.data_class]
    if entry.unit and person.role is not Role.PUBLIC:
        if entry.by == person.id:
            return True
        if row["author"] == "unit" and entry.unit == person.unit:
            return True
    how = row[person.role]
    return how == "all" or (how == "named" and person.unit in entry.to)


def sees_all_of(person: Person, data_class: DataClass) -> bool:
    """Whether a person sees every entry of a class, told to them or not."""
    return _rows()[data_class][person.role] == "all"


def seen(person: Person, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries a person may see, in their order."""
    return tuple(one for one in entries if sees(person, one))


@cache
def _rows() -> dict[DataClass, dict[str, str]]:
    text = files("servanda.access").joinpath(_TABLE).read_text(encoding="utf-8")
    return {DataClass(row["class"]): row for row in csv.DictReader(text.splitlines())}
