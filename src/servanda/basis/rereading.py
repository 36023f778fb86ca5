"""Reading a YAML text again after an edit: the part that was edited is read, and the rest moved along.

The outcome is what ``read_yaml`` gives for the whole text. A part is an entry of the top mapping, or an item of a list
in one, in block layout; whatever does not fit is read as a whole.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any, cast

from servanda.basis.refusals import Place, Refusal
from servanda.basis.source_text import MOST_CHARACTERS, Node, read_yaml

_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
#: Lines that end or head a document; within a part they would mean something else than within the whole.
_DOCUMENT = re.compile(r"^(?:---|\.\.\.|%)", re.M)
#: A part may not be nested deeper than this, so that the whole stays within what is read.
_DEEPEST = 40


class _NotApart(Exception):
    """The edit cannot be read by itself."""


@dataclass(frozen=True, slots=True)
class _By:
    """How far a node moved: characters, lines, and the beginning of its path before and after."""

    characters: int
    lines: int
    was: str = ""
    now: str = ""

    def then(self, other: "_By") -> "_By":
        now = other.now + self.now[len(other.was) :] if other.was or other.now else self.now
        was = self.was if self.was or self.now else other.was
        return _By(self.characters + other.characters, self.lines + other.lines, was, now)

    def place(self, place: Place) -> Place:
        path = self.now + place.path[len(self.was) :]
        return Place(place.file, place.line + self.lines, place.column, path)


class _Moved(Node):
    """A node that moved with the text before it: worked out where it is looked at, for most are not."""

    __slots__ = ("_by", "_keys", "_of", "_value")
    _of: Node
    _by: _By
    _value: Any
    _keys: Any

    @property
    def value(self) -> Any:
        if self._value is None:
            object.__setattr__(self, "_value", _below(self._of.value, self._by))
        return self._value

    @property
    def keys(self) -> Any:
        if self._keys is None:
            object.__setattr__(self, "_keys", _below(self._of.keys, self._by))
        return self._keys

    @property
    def place(self) -> Place:
        return self._by.place(self._of.place)

    @property
    def begin(self) -> int:
        return self._of.begin + self._by.characters

    @property
    def end(self) -> int:
        return self._of.end + self._by.characters

    @property
    def plain(self) -> bool:
        return self._of.plain

    def data(self) -> Any:
        return self._of.data()


def _moved(node: Node, by: _By) -> Node:
    if not (by.characters or by.lines or by.was != by.now):
        return node
    made = object.__new__(_Moved)
    of, by = (node._of, node._by.then(by)) if isinstance(node, _Moved) else (node, by)
    for name, value in (("_of", of), ("_by", by), ("_value", None), ("_keys", None)):
        object.__setattr__(made, name, value)
    return made


def _below(value: Any, by: _By) -> Any:
    if isinstance(value, dict):
        return {key: _moved(node, by) for key, node in value.items()}
    return [_moved(node, by) for node in value] if isinstance(value, list) else value


def origin(node: Node) -> Node:
    """The node as it was first read: the same object as long as no edit touched it."""
    return node._of if isinstance(node, _Moved) else node


def reread(old: str, root: Node, new: str) -> Node:
    """A text read again after an edit; ``root`` is the old text as read. Refuses what ``read_yaml`` refuses."""
    if old == new:
        return root
    try:
        return _Parts(old, root, new).read()
    except (_NotApart, Refusal):
        return read_yaml(new, root.place.file)


class _Parts:
    """The entries of a text's top mapping, and the edit that led to another text."""

    def __init__(self, old: str, root: Node, new: str) -> None:
        if not isinstance(root.value, dict) or not root.value or len(new) > MOST_CHARACTERS:
            raise _NotApart
        self.old, self.new, self.root, self.entries = old, new, root, root.value
        self.names = list(root.keys)
        self.begins = [key.begin for key in root.keys.values()]
        if old[root.begin : root.begin + 1] == "{" or any(key.place.column != 1 for key in root.keys.values()):
            raise _NotApart
        self.begin, self.end = _span(old, new)
        self.by = _By(len(new) - len(old), _lines(new) - _lines(old))

    def read(self) -> Node:
        """The root of the new text."""
        if self.begin < self.begins[0]:
            raise _NotApart
        first, last = _touched(self.begins, self.begin, self.end)
        stop = self.begins[last + 1] if last + 1 < len(self.begins) else len(self.old)
        self._refuse_run_on(stop)
        section = self.entries[self.names[first]]
        if first == last and _is_block_list(self.old, section) and self.begin > section.begin:
            found = self._items(self.names[first], section, stop)
            read = {self.names[first]: found}
            heads = {self.names[first]: self.root.keys[self.names[first]]}
        else:
            at = self.begins[first]
            part = _part(self.new[at : stop + self.by.characters], self.root.place.file)
            if not isinstance(part.value, dict) or part.begin != 0 or self.new[at] == "{":
                raise _NotApart
            by = _By(at, self.root.keys[self.names[first]].place.line - 1)
            read = {key: _moved(node, by) for key, node in part.value.items()}
            heads = {key: _moved(node, by) for key, node in part.keys.items()}
        return self._whole(first, last, read, heads)

    def _refuse_run_on(self, end: int) -> None:
        """What follows the edited part must still begin on a line of its own, where it did."""
        line = self.old.rfind("\n", 0, end) + 1
        before = self.new[: end + self.by.characters]
        if end < len(self.old) and not before.endswith("\n" + self.old[line:end]):
            raise _NotApart

    def _whole(self, first: int, last: int, read: dict[str, Node], heads: dict[str, Node]) -> Node:
        before, after = self.names[:first], self.names[last + 1 :]
        if set(read) & {*before, *after}:
            raise _NotApart
        root = self.root
        entries = {key: self.entries[key] for key in before} | read
        entries |= {key: _moved(self.entries[key], self.by) for key in after}
        keys = {key: root.keys[key] for key in before} | heads
        keys |= {key: _moved(root.keys[key], self.by) for key in after}
        return Node(entries, root.place, root.begin, root.end + self.by.characters, root.plain, keys)

    def _items(self, name: str, section: Node, stop: int) -> Node:
        """A list in block layout with the items that the edit touched read anew."""
        items = cast(list[Node], section.value)
        dashes = [self.old.rfind("-", 0, item.begin) for item in items]
        column = dashes[0] - (self.old.rfind("\n", 0, dashes[0]) + 1)
        first, last = _touched(dashes, self.begin, self.end)
        if first < 0 or dashes != sorted(dashes) or (self.begin == dashes[first] and first == 0):
            raise _NotApart
        ends = dashes[last + 1] if last + 1 < len(items) else stop
        self._refuse_run_on(ends)
        text = " " * column + self.new[dashes[first] : ends + self.by.characters]
        part = _part(text, self.root.place.file)
        if not isinstance(part.value, list) or part.place.column != column + 1 or part.place.line != 1:
            raise _NotApart
        line = items[first].place.line - 1 - _lines(self.old[dashes[first] : items[first].begin])
        at = dashes[first] - column
        read = [_moved(item, _By(at, line, f"[{n}]", f"{name}[{first + n}]")) for n, item in enumerate(part.value)]
        gained = len(read) - (last + 1 - first)
        after = []
        for n, item in enumerate(items[last + 1 :], last + 1):
            was, now = (f"{name}[{n}]", f"{name}[{n + gained}]") if gained else ("", "")
            after.append(_moved(item, _By(self.by.characters, self.by.lines, was, now)))
        end = section.end + self.by.characters
        return Node([*items[:first], *read, *after], section.place, section.begin, end, section.plain)


def _touched(begins: list[int], begin: int, end: int) -> tuple[int, int]:
    """The first and the last part that an edit from ``begin`` to ``end`` touches."""
    first = bisect_right(begins, begin) - 1
    return first, max(first, bisect_right(begins, end) - 1)


def _part(text: str, file: str) -> Node:
    if _DOCUMENT.search(text):
        raise _NotApart
    read = read_yaml(text, file)
    if _depth(read) > _DEEPEST:
        raise _NotApart
    return read


def _depth(node: Node) -> int:
    below = node.value.values() if isinstance(node.value, dict) else node.value if isinstance(node.value, list) else ()
    return 1 + max(map(_depth, below), default=0)


def _is_block_list(text: str, node: Node) -> bool:
    return isinstance(node.value, list) and bool(node.value) and text[node.begin : node.begin + 1] != "["


def _lines(text: str) -> int:
    return len(_BREAK.findall(text))


def _span(old: str, new: str) -> tuple[int, int]:
    """Where two texts begin to differ, and where in the old one they are the same again."""
    begin = shared(old, new, min(len(old), len(new)), ends=False)
    tail = shared(old, new, min(len(old), len(new)) - begin, ends=True)
    return begin, len(old) - tail


def shared(one: str, other: str, most: int, *, ends: bool) -> int:
    """How many characters two texts share at one end, by halving: compared in pieces, never one by one."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        same = one[len(one) - middle :] == other[len(other) - middle :] if ends else one[:middle] == other[:middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low
