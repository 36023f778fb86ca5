"""Changes of an agreement file by path: a value set, a part made or removed; every byte outside their spans stays.

A path goes from the top of the file; items of lists by their ``id``, or by their number from 0 where they have none.
The file is read as nothing but YAML, so that a draft in the making can be changed too.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from servanda.agreement.blocks import item_put_in, item_taken_out, key_put_in, key_taken_out, written
from servanda.agreement.change import Change
from servanda.agreement.clauses import kinds
from servanda.agreement.edits import Value
from servanda.basis import Node, Refusal, read_yaml, reread, shared

Step = str | int
#: Parts of the file that are lists of items with ids, wherever they stand.
LISTS = frozenset({"clauses", "phases", "consequences", "versions", "variants", "stages", "proposals", "options"})
#: Sections a file cannot be without; emptied, they stay.
_STAY = frozenset({"clauses", "participants", "timing"})
#: Parts written per language; alone, their text is the English one.
_WORDED = frozenset({"says", "called", "title"})


@dataclass(frozen=True, slots=True)
class Edit:
    """One span of a text edited: where it begins, what stood there and what stands there now."""

    begin: int
    old: str
    new: str

    def made(self, text: str) -> str:
        """The text with the edit made; ValueError where the text is another than the one it was written for."""
        end = self.begin + len(self.old)
        if text[self.begin : end] != self.old:
            raise ValueError("the edit belongs to another text")
        return text[: self.begin] + self.new + text[end:]

    def back(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(self.begin, self.new, self.old)


def between(old: str, new: str) -> tuple[Edit, ...]:
    """The one edit that leads from a text to another, as short as can be; none where they are equal."""
    if old == new:
        return ()
    begin = shared(old, new, min(len(old), len(new)), ends=False)
    tail = shared(old, new, min(len(old), len(new)) - begin, ends=True)
    return (Edit(begin, old[begin : len(old) - tail], new[begin : len(new) - tail]),)


@dataclass(frozen=True, slots=True)
class Sheet:
    """An agreement file's text with its values and their places, kept true as the text is edited."""

    text: str
    root: Node

    @classmethod
    def of(cls, text: str, file: str = "agreement.yaml") -> "Sheet":
        """A text read; refuses what ``read_yaml`` refuses."""
        return cls(text, read_yaml(text, file))

    def now(self, text: str) -> "Sheet":
        """The sheet with its text edited: what the edit did not touch is not read again."""
        return self if text == self.text else Sheet(text, reread(self.text, self.root, text))


def changed(sheet: Sheet, changes: Iterable[tuple[Sequence[Step], Any]]) -> Sheet:
    """The sheet with every change made, one after the other.

    Refuses (AGR060) a path that leads through what is neither list nor mapping.
    """
    for path, value in changes:
        sheet = _changed(sheet, tuple(path), plain(value))
    return sheet


def _changed(sheet: Sheet, path: tuple[Step, ...], value: Value) -> Sheet:
    if value is None:
        trail, rest = followed(sheet.root, path)
        return sheet if rest else sheet.now(_removed(sheet.text, path, trail))
    return _put(sheet, path, value)


def _put(sheet: Sheet, path: tuple[Step, ...], value: Value) -> Sheet:
    """A value set; None leaves it empty, as votes that are not stated."""
    trail, rest = followed(sheet.root, path)
    if rest:
        return sheet.now(_made(sheet.text, path, rest, trail[-1], value))
    return _set(sheet, path, trail[-1], value)


def plain(value: Any) -> Value:
    """A value as the file holds it: yes and no for truth, figures as text."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, Sequence):
        return [plain(one) for one in value]
    return str(value)


def followed(root: Node, path: Sequence[Step]) -> tuple[list[Node], tuple[Step, ...]]:
    """The nodes along a path from the top as far as it leads, and the steps that lead nowhere yet."""
    trail = [root]
    for n, step in enumerate(path):
        found = below(trail[-1], step)
        if found is None:
            return trail, tuple(path[n:])
        trail.append(found)
    return trail, ()


def below(node: Node, step: Step) -> Node | None:
    """What stands under a key, or the item of a list with this id or number."""
    number = place_in(node, step)
    if isinstance(node.value, list):
        return None if number is None else node.value[number]
    return node.value.get(str(step)) if isinstance(node.value, dict) else None


def place_in(node: Node, step: Step) -> int | None:
    """The number of an item in a list, by its id or its number."""
    if not isinstance(node.value, list):
        return None
    for n, item in enumerate(node.value):
        if isinstance(item.value, dict) and (id_ := item.value.get("id")) and id_.value == step:
            return n
    if isinstance(step, int):
        return step if step < len(node.value) else None
    return int(step) if step.isdecimal() and int(step) < len(node.value) and not _named(node) else None


def _named(node: Node) -> bool:
    items = node.value if isinstance(node.value, list) else []
    return any(isinstance(item.value, dict) and "id" in item.value for item in items)


def _set(sheet: Sheet, path: tuple[Step, ...], node: Node, value: Value) -> Sheet:
    """What is there changed to a value, key by key and item by item as far as the two are alike."""
    if node.data() == value:
        return sheet
    if isinstance(value, Mapping) and isinstance(node.value, dict) and node.value and value:
        gone = [Change((*path, key), None) for key in node.value if key not in value]
        for key, one in value.items():
            sheet = _put(sheet, (*path, key), one)
        return changed(sheet, gone)
    if isinstance(value, list) and isinstance(node.value, list) and _same_items(node, value):
        for n, one in enumerate(value):
            sheet = _put(sheet, (*path, n), one)
        return sheet
    return sheet.now(written(sheet.text, node, value))


def _same_items(node: Node, value: list[Any]) -> bool:
    """Whether two lists hold the same items by id, in the same order: then each is changed by itself."""
    items = node.value if isinstance(node.value, list) else []
    old = [item.value["id"].value if isinstance(item.value, dict) and "id" in item.value else None for item in items]
    new = [one.get("id") if isinstance(one, Mapping) else None for one in value]
    return bool(old) and None not in old and old == new


def _made(text: str, path: tuple[Step, ...], rest: tuple[Step, ...], node: Node, value: Value) -> str:
    """What is not there yet made, with the parts above it that are missing too."""
    above = path[: len(path) - len(rest)]
    if isinstance(node.value, list):
        return item_put_in(text, node, _item(rest, value))
    if isinstance(node.value, dict):
        return key_put_in(text, node, str(rest[0]), _nested(rest, value), top=not above)
    if node.value is None and above:
        return written(text, node, _nested((above[-1], *rest), value))
    if isinstance(node.value, str) and above and above[-1] in _WORDED and len(rest) == 1:
        return written(text, node, {"en": node.value, str(rest[0]): value})
    if isinstance(node.value, str) and above and above[-1] == "in_step_with":
        return written(text, node, {"clause": node.value, str(rest[0]): value})
    where = " > ".join(map(str, path))
    raise Refusal("AGR060", f"{where!r} leads through a single value", "change that value first", node.place)


def _nested(steps: tuple[Step, ...], value: Value) -> Value:
    """What a missing key is given, so that the rest of the path leads to the value."""
    if len(steps) == 1:
        return value
    if steps[0] in LISTS or isinstance(steps[1], int):
        return [_item(steps[1:], value)]
    return {str(steps[1]): _nested(steps[1:], value)}


def _item(steps: tuple[Step, ...], value: Value) -> Value:
    """A new item of a list, named by the first step."""
    if isinstance(steps[0], int):
        return value if len(steps) == 1 else {str(steps[1]): _nested(steps[1:], value)}
    if len(steps) == 1:
        return {"id": str(steps[0]), **value} if isinstance(value, Mapping) else value
    return {"id": str(steps[0]), str(steps[1]): _nested(steps[1:], value)}


def _removed(text: str, path: tuple[Step, ...], trail: list[Node]) -> str:
    """What stands at a path removed, and with it what would be left empty above it."""
    if not path:
        raise Refusal("AGR060", "the whole file cannot be removed", "name a part of it", trail[0].place)
    holder = trail[-2]
    if len(holder.value or ()) == 1 and len(path) > 1:
        if _stays(path[:-1]):
            return written(text, holder, [] if isinstance(holder.value, list) else {})
        return _removed(text, path[:-1], trail[:-1])
    if isinstance(holder.value, list):
        number = place_in(holder, path[-1])
        assert number is not None, "the path was followed to its end"
        return item_taken_out(text, holder, number)
    return key_taken_out(text, holder, str(path[-1]))


def _stays(path: tuple[Step, ...]) -> bool:
    """Whether a part stays, empty, when the last of it is removed."""
    if len(path) == 1:
        return path[0] in _STAY
    return len(path) == 3 and path[0] == "clauses" and path[2] in kinds()
