"""Edits of an agreement file that touch one value only: every comment and blank stays, byte for byte.

An edit that would leave a file the program cannot read is refused with the reasons, and nothing is changed.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from servanda.agreement.reading import read_agreement
from servanda.basis import Node, Refusal, read_yaml, replace_value, scalar

#: What a key can be set to: a value, or lists and mappings of values; None stands for a key with nothing beside it.
Value = str | Sequence["Value"] | Mapping[str, "Value"] | None


def change_value(text: str, path: Sequence[str | int], new: str, file: str = "agreement.yaml") -> str:
    """The agreement file with one value changed.

    ``path``: keys from the top of the file; in a list, the ``id`` of the item or its number from 0, as in
    ``("clauses", "law", "by")``. Refuses (AGR060) a path that leads nowhere, (BAS017) one that leads to a
    list or a mapping, (AGR062) a change after which the file no longer reads, with every reason.
    """
    changed = replaced(text, path, new, file)
    _still_reads(changed, file)
    return changed


def change_clause(text: str, clause: str, field: str, new: str, file: str = "agreement.yaml") -> str:
    """The file with one field of a clause changed; ``field`` is dotted, as ``must.amount``."""
    return change_value(text, ("clauses", clause, *field.split(".")), new, file)


def insert_key(text: str, clause: str, key: str, value: Value, file: str = "agreement.yaml") -> str:
    """The file with one more key in a clause, on a line of its own after the clause's last.

    Refuses (AGR060) a clause that is not there, (AGR061) a key it has already, (AGR062) a key after which the
    file no longer reads.
    """
    inserted = key_added(text, ("clauses", clause), key, value, file)
    _still_reads(inserted, file)
    return inserted


def add_clause(text: str, clause: Value, file: str = "agreement.yaml") -> str:
    """The file with one more clause after its last, on a line of its own.

    Refuses (AGR060) a file without clauses, (AGR062) a clause after which the file no longer reads.
    """
    node = at_path(read_yaml(text, file), ("clauses",))
    if not isinstance(node.value, list) or not node.value:
        raise Refusal("AGR060", "there are no clauses to add one to", "name an agreement file", node.place)
    last = node.value[-1]
    end = last_end(text, last) if last.keys else last.end
    if text[node.begin : node.begin + 1] == "[":
        added = text[: last.end] + ", " + flow(clause) + text[last.end :]
    else:
        end = text.find("\n", end) if text.find("\n", end) >= 0 else len(text)
        first = node.value[0]
        dash = text.rfind("-", 0, first.begin)
        indent = " " * (dash - (text.rfind("\n", 0, dash) + 1))
        added = text[:end] + line_break(text) + indent + "- " + flow(clause) + text[end:]
    _still_reads(added, file)
    return added


def replaced(text: str, path: Sequence[str | int], new: str, file: str = "") -> str:
    """Any YAML text with the value at a path replaced, read as nothing but YAML (BAS01x, AGR060)."""
    return replace_value(text, at_path(read_yaml(text, file), path), new)


def key_added(text: str, path: Sequence[str | int], key: str, value: Value, file: str = "") -> str:
    """Any YAML text with a key added at the end of the mapping at a path."""
    node = at_path(read_yaml(text, file), path)
    if not isinstance(node.value, dict):
        raise Refusal("AGR060", "this is not a part with keys", "name a clause or another part", node.place)
    if key in node.value:
        where = node.keys[key].place
        raise Refusal("AGR061", f"{key!r} stands here already", "change its value instead", where)
    line = f"{scalar(key)}: {flow(value)}"
    end = last_end(text, node)
    if text[node.begin : node.begin + 1] == "{":
        gap = ", " if node.value else ""
        return text[:end] + gap + line + text[end:]
    end_of_line = text.find("\n", end)
    first = min(one.begin for one in node.keys.values())
    indent = " " * (first - (text.rfind("\n", 0, first) + 1))
    if end_of_line < 0:
        return text + line_break(text) + indent + line
    before = text[:end_of_line]
    carriage = "\r" if before.endswith("\r") else ""
    return before + "\n" + indent + line + carriage + text[end_of_line:]


def at_path(root: Node, path: Sequence[str | int]) -> Node:
    """The node at a path; refuses (AGR060) one that leads nowhere, at the last place that could be found."""
    node = root
    for step in path:
        found = _below(node, step)
        if found is None:
            where = " > ".join(map(str, path))
            why = f"there is nothing at {where!r}: {step!r} is not found here"
            raise Refusal("AGR060", why, "check the clause id and the names of the keys", node.place)
        node = found
    return node


def flow(value: Value) -> str:
    """A value as YAML on one line."""
    if value is None:
        return "~"
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(key)}: {flow(one)}" for key, one in value.items()) + "}"
    return "[" + ", ".join(flow(one) for one in value) + "]"


def _below(node: Node, step: str | int) -> Node | None:
    value = node.value
    if isinstance(value, dict):
        return value.get(str(step))
    if isinstance(value, list):
        for item in value:
            if isinstance(item.value, dict) and (id_ := item.value.get("id")) and id_.value == step:
                return item
        if str(step).isdecimal() and int(step) < len(value):
            return value[int(step)]
    return None


def last_end(text: str, node: Node) -> int:
    """Where the last thing written in a mapping ends; a block's own end takes in comments and blank lines."""
    if not node.value:
        return node.begin + 1
    ends = [node.begin]
    for one in node.walk():
        block = isinstance(one.value, dict | list) and text[one.begin : one.begin + 1] not in ("{", "[")
        if one is not node and not block:
            ends.append(one.begin + len(text[one.begin : one.end].rstrip()))
    ends += [key.end for key in node.keys.values()]
    return max(ends)


def line_break(text: str) -> str:
    """The line break a text uses."""
    return "\r\n" if "\r\n" in text else "\n"


def _still_reads(text: str, file: str) -> Any:
    try:
        return read_agreement(text, file)
    except Refusal as refused:
        first = refused.reasons[0]
        raise Refusal(
            "AGR062",
            f"with that change the file could no longer be read: {first.why}",
            first.remedy,
            first.place,
            also=refused.reasons,
        ) from None
