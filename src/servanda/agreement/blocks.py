"""Parts of an agreement file put in and taken out in block layout, each on lines of its own; the rest stays."""

from collections.abc import Mapping
from typing import Any

from servanda.agreement.edits import Value, flow, last_end, line_break
from servanda.basis import Node, replace_value, scalar

#: What fits this stands on one line.
_WIDTH = 100


def key_put_in(text: str, node: Node, key: str, value: Value, *, top: bool = False) -> str:
    """The text with one more key in a mapping; long values stand in block layout below their key."""
    if text[node.begin : node.begin + 1] == "{":
        if not node.value and _alone_after_key(text, node):
            return _opened(text, node, [f"{line}" for line in _entry(key, value, 2)])
        end = last_end(text, node)
        gap = ", " if node.value else ""
        return text[:end] + gap + f"{scalar(key)}: {flow(value)}" + text[end:]
    indent = _column(text, min(one.begin for one in node.keys.values()))
    lines = [" " * indent + line for line in _entry(key, value, indent, top=top)]
    blank = [""] if top and not isinstance(value, str) else []
    return after_line(text, last_end(text, node), [*blank, *lines])


def item_put_in(text: str, node: Node, item: Value) -> str:
    """The text with one more item at the end of a list, in the list's own layout."""
    items = node.value if isinstance(node.value, list) else []
    if text[node.begin : node.begin + 1] == "[":
        if not items and isinstance(item, Mapping) and _alone_after_key(text, node):
            return _opened(text, node, _item(item, 2))
        end = last_end(text, node) if items else node.begin + 1
        return text[:end] + (", " if items else "") + flow(item) + text[end:]
    indent = _column(text, text.rfind("-", 0, items[0].begin))
    blank = _blank_before(text, items)
    return after_line(text, last_end(text, node), [""] * blank + [" " * indent + line for line in _item(item, indent)])


def written(text: str, node: Node, value: Value) -> str:
    """The text with a value, list or mapping written anew on one line."""
    if isinstance(value, str) and not isinstance(node.value, list | dict):
        return replace_value(text, node, value)
    end = _end(text, node)
    if "\n" in text[text.rfind(":", 0, node.begin) : node.begin] and text[node.begin : node.begin + 1] not in "{[":
        # A block begins on the line after its key; what is written anew stands on the key's own.
        begin = text.rfind(":", 0, node.begin) + 1
        return text[:begin] + " " + flow(value) + text[end:]
    gap = " " if node.begin == node.end and text[node.begin - 1 : node.begin] in (":", "-") else ""
    return text[: node.begin] + gap + flow(value) + text[end:]


def _alone_after_key(text: str, node: Node) -> bool:
    """Whether an empty part (``clauses: []``) stands alone at the end of its key's line."""
    line = text.rfind("\n", 0, node.begin) + 1
    after = text[node.end : text.find("\n", node.end) if "\n" in text[node.end :] else len(text)]
    before = text[line : node.begin].strip()
    return before.endswith(":") and not set(before) & set("{[,") and not after.strip()


def _opened(text: str, node: Node, lines: list[str]) -> str:
    """An empty part on one line (``clauses: []``) written anew as a block."""
    line = text.rfind("\n", 0, node.begin) + 1
    dash = text[line : node.begin]
    indent = len(dash) - len(dash.lstrip(" -")) + 2
    begin = len(text[: node.begin].rstrip(" "))
    return after_line(text[:begin] + text[node.end :], begin, [" " * indent + one for one in lines])


def item_taken_out(text: str, holder: Node, number: int) -> str:
    """The text without one item of a list that has others."""
    items = holder.value
    assert isinstance(items, list)
    if text[holder.begin : holder.begin + 1] == "[":
        return _cut(text, items[number].begin, items[number].end)
    dash = text.rfind("-", 0, items[number].begin)
    line = text.rfind("\n", 0, dash) + 1
    after = text.find("\n", _end(text, items[number]))
    end = after + 1 if after >= 0 else len(text)
    if text[line:dash].strip():  # the list begins on the line of the dash above it
        following = text.rfind("-", 0, items[number + 1].begin)
        return text[:dash] + text[following:]
    if number == 0 or not _blank_at(text, end):
        return text[:line] + text[end:]
    return text[: _without_blank(text, line)] + text[end:]


def key_taken_out(text: str, holder: Node, key: str) -> str:
    """The text without one key of a mapping that has others, and its value."""
    value, own = holder.value, holder.keys[key]
    assert isinstance(value, dict)
    end = max(own.end, _end(text, value[key]))
    if text[holder.begin : holder.begin + 1] == "{":
        return _cut(text, own.begin, end + (0 if value[key].begin < value[key].end else 1))
    start = text.rfind("\n", 0, own.begin) + 1
    after = text.find("\n", end)
    if text[start : own.begin].strip():  # the first key of an item: the next one moves up to its dash
        keys = [one.begin for one in holder.keys.values() if one.begin > own.begin]
        return text[: own.begin] + text[min(keys) :]
    return text[:start] + (text[after + 1 :] if after >= 0 else "")


def after_line(text: str, end: int, lines: list[str]) -> str:
    """Lines put in after the line in which something ends, with the file's own line breaks."""
    broken = line_break(text)
    at = text.find("\n", end)
    if at < 0:
        return text + broken + broken.join(lines) + broken
    return text[: at + 1] + "".join(one + broken for one in lines) + text[at + 1 :]


def _entry(key: str, value: Value, indent: int, *, top: bool = False) -> list[str]:
    """A key and its value as lines without their indentation; blocks go deeper by two."""
    alone = f"{scalar(key)}: {flow(value)}"
    if isinstance(value, str) or not value or (len(alone) + indent <= _WIDTH and not top):
        return [alone]
    return [f"{scalar(key)}:", *("  " + line for line in _lines(value, indent + 2))]


def _lines(value: Any, indent: int) -> list[str]:
    if isinstance(value, Mapping):
        return [line for key, one in value.items() for line in _entry(str(key), one, indent)]
    return [line for one in value for line in _item(one, indent)]


def _item(item: Value, indent: int) -> list[str]:
    if isinstance(item, str) or not item:
        return [f"- {flow(item)}"]
    inner = _lines(item, indent + 2) if isinstance(item, Mapping) else [flow(item)]
    return [("- " if n == 0 else "  ") + line for n, line in enumerate(inner)]


def _column(text: str, at: int) -> int:
    return at - (text.rfind("\n", 0, at) + 1)


def _end(text: str, node: Node) -> int:
    block = isinstance(node.value, list | dict) and text[node.begin : node.begin + 1] not in ("{", "[")
    return last_end(text, node) if block else node.begin + len(text[node.begin : node.end].rstrip())


def _blank_before(text: str, items: list[Node]) -> int:
    """1 where a blank line stands before the last item, or an only one spans several lines."""
    if len(items) < 2:
        first = items[0]
        return int("\n" in text[first.begin : _end(text, first)])
    line = text.rfind("\n", 0, items[-1].begin)
    before = text[text.rfind("\n", 0, line) + 1 : line] if line >= 0 else "x"
    return 0 if before.strip() else 1


def _blank_at(text: str, at: int) -> bool:
    line = text[at : text.find("\n", at) if text.find("\n", at) >= 0 else len(text)]
    return not line.strip()


def _without_blank(text: str, line: int) -> int:
    """Where the blank line before a line begins, or the line itself."""
    before = text.rfind("\n", 0, max(0, line - 1)) + 1
    return before if not text[before:line].strip() and before < line else line


def _cut(text: str, begin: int, end: int) -> str:
    """A part of a list or mapping on one line cut out, with the comma that follows it, or else the one before."""
    rest = text[end:]
    if rest.lstrip().startswith(","):
        after = end + len(rest) - len(rest.lstrip()) + 1
        return text[:begin] + text[after:].lstrip(" ")
    before = text[:begin].rstrip()
    return (before.removesuffix(",") if before.endswith(",") else text[:begin]) + rest
