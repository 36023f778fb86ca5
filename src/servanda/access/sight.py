"""Who sees which entry: one table of classes by roles, and one function. What the table does not say is not seen.

*all*: whoever has the role. *unit*: what their own unit entered. *told*: what their unit is among the recipients of.
*named*: either of the two. Whoever entered something sees it. A site is the humanitarian desk's: one desk, one unit, so
that "all" there is the desk alone.
"""

import csv
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Final

from servanda.access.classes import DataClass
from servanda.access.entries import Entry
from servanda.access.people import Person

_TABLE: Final = "sight.csv"


def sees(person: Person, entry: Entry) -> bool:
    """Whether a person may see an entry, whole; there is no seeing in part."""
    how = _rows()[entry.data_class][person.role]
    if how == "all":
        return True
    if not entry.unit and not entry.to:
        return False
    own = bool(entry.unit) and entry.unit == person.unit
    told = person.unit in entry.to
    return (entry.by == person.id and own) or (own and how in ("unit", "named")) or (told and how in ("told", "named"))


def seen(person: Person, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries a person may see, in their order."""
    return tuple(one for one in entries if sees(person, one))


@cache
def _rows() -> dict[DataClass, dict[str, str]]:
    text = files("servanda.access").joinpath(_TABLE).read_text(encoding="utf-8")
    return {DataClass(row["class"]): row for row in csv.DictReader(text.splitlines())}
