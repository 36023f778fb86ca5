"""How people stand to a file, as ``access.may`` asks: whose it is, whom it was disclosed to, who is on its teams."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from servanda.access import DataClass, Entry
from servanda.mechanism.deeds.inquiry import Tasking
from servanda.mechanism.records import of_kind


@dataclass(frozen=True, slots=True)
class Relations:
    """``own``: the unit whose file it is, None before there is one. ``named``: units. ``team``: people's pseudonyms."""

    own: str | None
    named: tuple[str, ...]
    team: tuple[str, ...]


#: What leads to a person discloses nothing else of a file to whom it is told.
_APART: Final = (DataClass.SOURCE, DataClass.STAFF)


def relations_of(entries: Iterable[Entry]) -> Relations:
    """The relations of a file of any kind, from all of its entries; teams once tasked stay on it.

    What is of class *source* or *staff* discloses nothing else: its recipients are not among ``named``.
    """
    every = tuple(entries)
    own = next((one.unit for one in every if one.unit), None)
    named = dict.fromkeys(unit for one in every if one.data_class not in _APART for unit in one.to)
    team = dict.fromkeys(member.person for given in of_kind(every, Tasking) for member in given.act.team)
    return Relations(own, tuple(named), tuple(one for one in team if one))
