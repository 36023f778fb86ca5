"""A candidate edit: what is changed in the file, in plain words, why it might help, and whom it asks something of.

An edit is a row of small operations on the text, so that several can be made one after the other on the same file.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from servanda.agreement import entry_added, item_added, key_added, key_removed, part_replaced
from servanda.basis import Node, read_yaml

Family = Literal["orders", "forms", "steps", "devices"]
FAMILIES: Final[tuple[Family, ...]] = ("orders", "forms", "steps", "devices")


@dataclass(frozen=True, slots=True)
class Op:
    """One operation on the text at a path.

    ``how``: *set* writes the key at the end of the path, new or anew; *remove* takes it out; *item* adds a mapping to
    the list at the path; *entry* adds a named mapping to a section.
    """

    how: Literal["set", "remove", "item", "entry"]
    path: tuple[str, ...]
    value: Any = None

    def made(self, text: str, file: str) -> str:
        """The text after it; refuses (AGR06x) where it has no place."""
        if self.how == "item":
            return item_added(text, self.path, self.value, file)
        if self.how == "entry":
            return entry_added(text, self.path[0], self.path[1], self.value, file)
        if self.how == "remove":
            return key_removed(text, self.path, file)
        if _there(text, self.path, file):
            return part_replaced(text, self.path, self.value, file)
        return key_added(text, self.path[:-1], self.path[-1], self.value, file)


def _there(text: str, path: tuple[str, ...], file: str) -> bool:
    node = read_yaml(text, file)
    for step in path:
        value = node.value
        if isinstance(value, dict):
            found = value.get(step)
        elif isinstance(value, list):
            found = next((one for one in value if _named(one) == step), None)
            if found is None and step.isdecimal() and int(step) < len(value):
                found = value[int(step)]
        else:
            return False
        if found is None:
            return False
        node = found
    return True


def _named(node: Node) -> Any:
    return node.value["id"].value if isinstance(node.value, dict) and "id" in node.value else None


@dataclass(frozen=True, slots=True)
class Edit:
    """A candidate.

    ``kind``: within the family, such as *liaison line*. ``words``, ``why``: for people. ``asks``: participants of whom
    it asks something they did not owe before, with what. ``clauses``: those it changes; a clause it adds is none.
    ``date``: the latest day it writes, ISO; empty where none. ``note``: what the futures cannot feel of it.
    """

    family: Family
    kind: str
    words: str
    why: str
    ops: tuple[Op, ...]
    asks: Mapping[str, str]
    clauses: tuple[str, ...] = ()
    date: str = ""
    note: str = ""

    @property
    def sort(self) -> tuple[str, str]:
        """Family and kind."""
        return self.family, self.kind

    @property
    def places(self) -> frozenset[tuple[str, ...]]:
        """What it writes over: two edits that write at one place are alternatives, not a pair."""
        written = {one.path for one in self.ops if one.how in ("set", "remove")}
        return frozenset(written | {one.path for one in self.ops if one.how == "entry"})

    def goes_with(self, other: "Edit") -> bool:
        """Whether both can be made: not of one kind over the same clauses, and nowhere over each other's text."""
        alike = (self.family, self.kind) == (other.family, other.kind)
        added = any(one.how in ("item", "entry") for one in self.ops)
        if alike and (added or set(self.clauses) & set(other.clauses)):
            return False
        return not any(_over(a, b) for a in self.places for b in other.places)


def _over(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    short = min(len(one), len(other))
    return one[:short] == other[:short]


def edited(text: str, edits: Iterable[Edit], file: str) -> str:
    """The file after the edits, in order; refuses (AGR06x) where one has no place."""
    for edit in edits:
        for op in edit.ops:
            text = op.made(text, file)
    return text
