"""Long lists in parts: so many rows at a time, with links to what is before and after, so that no flood makes a page
that a weak line cannot carry.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import urlencode

Row = TypeVar("Row")
Shown = TypeVar("Shown")
#: Rows at a time: 50 files are some 25 KB.
ROWS = 50
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Part(Generic[Row]):
    """A part of a list: its rows, the number of the first from 1, and how many there are in all.

    ``before``, ``after``: addresses of the parts beside it, empty where there is none.
    """

    rows: tuple[Row, ...]
    first: int
    of: int
    before: str
    after: str

    @property
    def last(self) -> int:
        """The number of its last row."""
        return self.first + len(self.rows) - 1

    @property
    def whole(self) -> bool:
        """Whether it is the whole list."""
        return not self.before and not self.after

    def made(self, rows: Sequence[Shown]) -> "Part[Shown]":
        """The same part with its rows made into what is shown."""
        return Part(tuple(rows), self.first, self.of, self.before, self.after)


def part_of(rows: Sequence[Row], query: Mapping[str, str], name: str, size: int = ROWS) -> Part[Row]:
    """The part of a list that an address asks for by ``?name=2``; the nearest there is where there is none such."""
    asked = query.get(name, "")
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) <= _DIGITS else 1
    parts = max(1, -(-len(rows) // size))
    number = min(max(number, 1), parts)
    begin = (number - 1) * size
    before = _address(query, name, number - 1) if number > 1 else ""
    after = _address(query, name, number + 1) if number < parts else ""
    return Part(tuple(rows[begin : begin + size]), begin + 1, len(rows), before, after)


def _address(query: Mapping[str, str], name: str, number: int) -> str:
    """The same page with another part of this list; of other lists and of what is searched for nothing changes."""
    return f"?{urlencode({**query, name: str(number)})}#{name}"
