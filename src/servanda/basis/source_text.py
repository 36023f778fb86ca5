"""YAML read with the place of every value, at libyaml's speed, and edits that touch one value's span only.

Scalars stay the text the author wrote: what they mean is decided by the schema that reads them, so no
``2005-09-15`` or ``no`` turns into something nobody wrote.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

import yaml

from servanda.basis.refusals import Place, Refusal

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEEPEST: Final = 50
_BRACKET = re.compile(r"[\[\]{}]")
#: A line indented, or dashed, deeper than any document of ours can be.
_STAIRS = re.compile(rf"^(?: {{{DEEPEST},}}|\s*(?:[-?] ){{20,}})\S", re.M)

MOST_CHARACTERS: Final = 20_000_000
#: Written plainly, these stand for no value at all.
_EMPTY: Final = ("", "~", "null")
#: Marks that reorder the text shown to a reader; a name that contains one can pose as another.
_OVERRIDES: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a document: a scalar's text, a list's items or a mapping's entries, with its place.

    ``begin`` and ``end`` are character offsets into the text it was read from.
    """

    value: "str | None | list[Node] | dict[str, Node]"
    place: Place
    begin: int
    end: int
    plain: bool = True
    keys: "dict[str, Node]" = field(default_factory=dict)

    def at(self, path: tuple[str | int, ...]) -> "Node":
        """The node nearest to a path of keys and indices: as deep as the path can be followed."""
        node = self
        for step in path:
            value = node.value
            if isinstance(value, dict) and str(step) in value:
                node = value[str(step)]
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                node = value[step]
            else:
                break
        return node

    def data(self) -> Any:
        """The plain value: text, None, lists and dicts; numbers and dates still as text."""
        if isinstance(self.value, dict):
            return {key: node.data() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.data() for node in self.value]
        return self.value

    def walk(self) -> "Iterator[Node]":
        """Every node below and including this one."""
        yield self
        if isinstance(self.value, dict):
            for node in self.value.values():
                yield from node.walk()
        elif isinstance(self.value, list):
            for node in self.value:
                yield from node.walk()


def read_yaml(text: str, file: str = "") -> Node:
    """The one document in a YAML text, as nodes with places.

    Refuses (BAS01x): not YAML, empty, too long, too deep, anchors or aliases, a key given twice,
    text-direction overrides.
    """
    if len(text) > MOST_CHARACTERS:
        raise Refusal(
            "BAS010",
            f"the file holds {len(text):,} characters; the limit is {MOST_CHARACTERS:,}",
            "split it into several files",
            Place(file),
        )
    loader = _Loader(text)
    try:
        _refuse_hazards(text, file)
        root = loader.get_single_node()
    except yaml.reader.ReaderError as error:
        raise Refusal(
            "BAS011",
            f"a character that YAML does not allow stands at offset {error.position}",
            "save the file as UTF-8 text",
            Place(file, text.count("\n", 0, max(0, int(error.position or 0))) + 1),
        ) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
        if (tab := _tab(text, mark.line if mark else -1)) is not None:
            raise Refusal(
                "BAS012",
                "a tab stands where the line is indented; YAML is indented with spaces",
                "replace the tab with spaces, as many as the lines beside it have",
                replace(place, line=tab[0], column=tab[1]),
            ) from None
        raise Refusal(
            "BAS012",
            f"this is not well-formed YAML: {error.problem or error.context}",
            "check the indentation, the colons and the quotes at and above this line",
            place,
        ) from None
    except RecursionError:
        raise _too_deep(Place(file)) from None
    finally:
        loader.dispose()
    if root is None:
        raise Refusal("BAS013", "the file is empty", "write the document into it, or name another file", Place(file))
    return _node(root, file, "", 0)


def replace_value(text: str, node: Node, new: str) -> str:
    """The text with one scalar's span replaced; every other character, comments and layout included, stays.

    Refuses (BAS017) a node that is not a scalar.
    """
    if not (node.value is None or isinstance(node.value, str)):
        raise Refusal(
            "BAS017",
            "only a single value can be replaced, not a list or a mapping",
            "edit its parts",
            node.place,
        )
    gap = " " if node.begin == node.end and text[node.begin - 1 : node.begin] in (":", "-") else ""
    # A block scalar's span runs on over the line break and the blank lines after it; they are layout.
    end = node.begin + len(text[node.begin : node.end].rstrip())
    return text[: node.begin] + gap + scalar(new) + text[end:]


def scalar(value: str) -> str:
    """A value as YAML: plain where that reads back the same, double-quoted where it would not."""
    try:
        back = yaml.compose(f"- {value}", Loader=_Loader)
    except yaml.YAMLError:
        back = None
    if (
        isinstance(back, yaml.SequenceNode)
        and len(back.value) == 1
        and isinstance(back.value[0], yaml.ScalarNode)
        and back.value[0].value == value
        and not back.value[0].style
        and not set(value) & set("\n,[]{}#")
        and value not in _EMPTY
        # In a list on one line a question mark asks for a key, whatever stands after it.
        and not value.startswith("?")
    ):
        return value
    quoted: str = yaml.dump(value, default_style='"', allow_unicode=True, width=1_000_000).strip()
    return quoted


def _refuse_hazards(text: str, file: str) -> None:
    for offset in (i for mark in _OVERRIDES if (i := text.find(mark)) >= 0):
        raise Refusal(
            "BAS014",
            "the text holds a character that reverses the direction of what follows",
            "delete it; write right-to-left text plainly",
            Place(file, text.count("\n", 0, offset) + 1),
        )
    # Composing recurses in C and would crash on a bomb; only suspicious texts pay for a pass over the events.
    if "&" not in text and "*" not in text and not _may_be_deep(text):
        return
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST + 1:
            raise _too_deep(_marked(event, file))
        if getattr(event, "anchor", None):
            raise Refusal(
                "BAS015",
                "anchors and aliases (& and *) are not read",
                "write the value out where it is meant",
                _marked(event, file),
            )


def _tab(text: str, line: int) -> tuple[int, int] | None:
    """Line and column of a tab in the indentation of a line (0-based), or of the one before it."""
    lines = text.split("\n")
    for n in (line, line - 1):
        if 0 <= n < len(lines):
            blank = lines[n][: len(lines[n]) - len(lines[n].lstrip())]
            if "\t" in blank and lines[n].strip():
                return n + 1, blank.index("\t") + 1
    return None


def _marked(event: Any, file: str) -> Place:
    return Place(file, event.start_mark.line + 1, event.start_mark.column + 1)


def _may_be_deep(text: str) -> bool:
    open_now = 0
    for mark in _BRACKET.finditer(text):
        open_now += 1 if mark.group() in "[{" else -1
        if open_now > DEEPEST:
            return True
    return bool(_STAIRS.search(text))


def _too_deep(place: Place) -> Refusal:
    return Refusal("BAS016", f"values are nested more than {DEEPEST} deep", "flatten the document", place)


def _node(raw: Any, file: str, path: str, depth: int) -> Node:
    place = Place(file, raw.start_mark.line + 1, raw.start_mark.column + 1, path)
    if depth > DEEPEST:
        raise _too_deep(place)
    begin, end = raw.start_mark.index, raw.end_mark.index
    if isinstance(raw, yaml.ScalarNode):
        plain = not raw.style
        empty = plain and raw.value in _EMPTY
        return Node(None if empty else raw.value, place, begin, end, plain)
    if isinstance(raw, yaml.SequenceNode):
        items = [_node(item, file, f"{path}[{n}]", depth + 1) for n, item in enumerate(raw.value)]
        return Node(items, place, begin, end)
    entries: dict[str, Node] = {}
    keys: dict[str, Node] = {}
    for key, value in raw.value:
        at = Place(file, key.start_mark.line + 1, key.start_mark.column + 1, path)
        if not isinstance(key, yaml.ScalarNode):
            raise Refusal("BAS018", "a key must be a single word or phrase", "give the entry a plain name", at)
        if key.value in entries:
            raise Refusal("BAS019", f"the key {key.value!r} is given twice here", "keep one of the two", at)
        below = f"{path}.{key.value}" if path else key.value
        entries[key.value] = _node(value, file, below, depth + 1)
        keys[key.value] = Node(key.value, at, key.start_mark.index, key.end_mark.index)
    return Node(entries, place, begin, end, keys=keys)
