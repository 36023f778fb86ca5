"""Which parts of a file name another part, told from the text alone, so that a draft in the making can be asked too."""

import re
from collections.abc import Iterator
from typing import Any

from servanda.agreement.clauses import kinds
from servanda.basis import Node

#: Prose, in which a name is only a word; and ids, which are the part itself.
_PROSE = frozenset({"says", "text", "called", "note", "title", "id", "purpose", "standing", "definitions", "omitted"})
_MOMENTS = frozenset({"from", "until", "by", "between", "reached", "opens", "closes", "long_stop", "entry", "on"})


def clause_kinds() -> tuple[str, ...]:
    """The keys of every kind of clause, in their own order."""
    return tuple(kinds())


def who_names(root: Node, clause: str) -> tuple[str, ...]:
    """The clauses and sections that name a clause, as ``phases p2``; itself left out; in the order of the file."""
    found: dict[str, None] = {}
    entries = root.value if isinstance(root.value, dict) else {}
    for section, node in entries.items():
        items: Any = node.value
        parts = items if isinstance(items, list) else [node]
        for part in parts:
            own = part.value.get("id") if isinstance(part.value, dict) else None
            name = str(own.value) if own is not None else ""
            if section == "clauses" and name == clause:
                continue
            if any(_names(text, key, clause) for text, key in _scalars(part, section)):
                found[name if section == "clauses" else f"{section} {name}".strip()] = None
    return tuple(found)


def _names(text: str, key: str, clause: str) -> bool:
    if text == clause or text.startswith(f"{clause}/"):
        return True
    return key in _MOMENTS and re.match(rf"(?:before\s+)?{re.escape(clause)}(?:/\S+)?(?:\s|$)", text) is not None


def _scalars(node: Node, key: str) -> Iterator[tuple[str, str]]:
    value = node.value
    if isinstance(value, str):
        yield value, key
    elif isinstance(value, list):
        for one in value:
            yield from _scalars(one, key)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name not in _PROSE:
                if name not in node.keys or key != "changes":
                    yield from _scalars(one, name)
                    continue
                yield name, key
                yield from _scalars(one, name)
