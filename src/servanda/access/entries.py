"""The record's unit: an entry says who did what, when, about which file, for whose eyes; its content is JSON data.

An entry never changes. What corrects it, answers it or takes it back is another entry. State is what follows from
the entries of a file in their order, by functions of the package that knows the file.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Final, TypeAlias

from servanda.access.classes import DataClass, Log

JSON: TypeAlias = "None | bool | int | str | Sequence[JSON] | Mapping[str, JSON]"


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody is about to enter; it becomes an entry once it is on the disk.

    ``deed``: one of the table, ``area:subject:act``. ``about``: the id of the file it belongs to. ``to``: the units it
    is disclosed to beside its own and those its class is open to. ``content``: JSON data without floats (times in µs
    UTC, places in millionths of a degree as [longitude, latitude]). ``happened``: µs UTC as claimed, None for *now*.
    ``key``: sent twice with one key, it is entered once; empty for none. ``log``: where it is committed to.
    """

    deed: str
    about: str
    data_class: DataClass
    content: Mapping[str, JSON] = field(default_factory=dict)
    to: tuple[str, ...] = ()
    happened: int | None = None
    key: str = ""
    log: Log = Log.MISSION


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the mission's record.

    ``position``: its place in the record, from 1; the only order there is. ``recorded``: µs UTC by the server's clock
    when it was entered, ``happened`` as claimed. ``by`` and ``unit``: who entered it and for whom; the calendar's have
    no unit. ``erased``: the content was taken out and is empty; the commitment in the ledger stays.
    """

    position: int
    recorded: int
    happened: int
    by: str
    unit: str
    deed: str
    about: str
    data_class: DataClass
    to: tuple[str, ...] = ()
    content: Mapping[str, JSON] = field(default_factory=dict)
    erased: bool = False


#: Where an entry's content lies, whatever reads it.
_CONTENT: Final[Any] = Entry.__dict__["content"]
#: Of text without blanks around it: half of what ``json.loads`` takes for so little.
_OPENED: Final = json.JSONDecoder().raw_decode
_NOTHING: Final = b"{}"


class KeptEntry(Entry):
    """An entry as a record holds it by the hundred thousand: its content is bytes of JSON, opened anew when asked for.

    Given the canonical bytes of its content, equal to the ``Entry`` of that content. Opened, a report's content is some
    fifty objects and 2 KB; as bytes it is one.
    """

    __slots__ = ()

    @property
    def content(self) -> Mapping[str, JSON]:
        """What it says, as JSON data; nobody else holds what is given."""
        held = _CONTENT.__get__(self)
        opened: Mapping[str, JSON] = _OPENED(held.decode())[0] if isinstance(held, bytes) else held
        return opened

    @content.setter
    def content(self, told: Mapping[str, JSON] | bytes) -> None:
        _CONTENT.__set__(self, _NOTHING if told == _NOTHING else told)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Entry):
            return NotImplemented
        return all(getattr(self, one.name) == getattr(other, one.name) for one in fields(Entry))

    __hash__ = None  # type: ignore[assignment]
