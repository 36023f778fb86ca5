"""Larger edits of an agreement file: a clause or a body more, a key less, a part written anew; the rest stays as it is.

Like ``edits`` these are edits of text, byte for byte outside their span; they read the file as nothing but YAML, so
that several may follow each other before the whole is read as an agreement again.
"""

from collections.abc import Mapping, Sequence

from servanda.agreement.edits import Value, at_path, flow, key_added, last_end, line_break, replaced
from servanda.basis import Node, Refusal, read_yaml, scalar


def item_added(text: str, path: Sequence[str | int], item: Mapping[str, Value], file: str = "") -> str:
    """The text with one more mapping at the end of the list at a path, in the list's own layout.

    Refuses (AGR060) a path that leads nowhere, (AGR064) one that leads to no list.
    """
    node = at_path(read_yaml(text, file), path)
    if not isinstance(node.value, list):
        raise Refusal("AGR064", "this is not a list", "name a part of the file that is one", node.place)
    end = last_end(text, node)
    if text[node.begin : node.begin + 1] == "[":
        return text[:end] + (", " if node.value else "") + flow(item) + text[end:]
    dash = text.rfind("-", 0, node.value[0].begin)
    indent = dash - (text.rfind("\n", 0, dash) + 1)
    blank = _blank_between(text, node.value)
    lines = [f"{' ' * indent}{'- ' if n == 0 else '  '}{line}" for n, line in enumerate(_lines(item))]
    return _after_line(text, end, [""] * blank + lines)


def entry_added(text: str, section: str, key: str, entry: Mapping[str, Value], file: str = "") -> str:
    """The text with one more named entry in a section of the file such as ``bodies``; the section is made if missing.

    Refuses (AGR061) a name the section has already.
    """
    root = read_yaml(text, file)
    if not isinstance(root.value, dict):
        raise Refusal("AGR060", "this is not a part with keys", "name a file that holds an agreement", root.place)
    node = root.value.get(section)
    if node is None or not node.value or text[root.begin : root.begin + 1] == "{":
        if node is not None and node.value is None:
            return _under(text, root.keys[section], [f"  {scalar(key)}:", *(f"    {one}" for one in _lines(entry))])
        if node is not None:
            return key_added(text, (section,), key, entry, file)
        if text[root.begin : root.begin + 1] == "{":
            return key_added(text, (), section, {key: entry}, file)
        lines = [f"{section}:", f"  {scalar(key)}:", *(f"    {one}" for one in _lines(entry))]
        return _after_line(text, last_end(text, root), ["", *lines])
    if not isinstance(node.value, dict) or key in node.value or text[node.begin : node.begin + 1] == "{":
        return key_added(text, (section,), key, entry, file)
    first = min(one.begin for one in node.keys.values())
    indent = " " * (first - (text.rfind("\n", 0, first) + 1))
    lines = [f"{indent}{scalar(key)}:", *(f"{indent}  {one}" for one in _lines(entry))]
    return _after_line(text, last_end(text, node), lines)


def key_removed(text: str, path: Sequence[str | int], file: str = "") -> str:
    """The text without the key at the end of a path and its value; a comment on its own line goes with it.

    Refuses (AGR060) what is not there, (AGR063) the first key of an item, on whose line its dash stands.
    """
    *above, key = path
    node = at_path(read_yaml(text, file), above)
    if not isinstance(node.value, dict) or str(key) not in node.value:
        where = " > ".join(map(str, path))
        raise Refusal("AGR060", f"there is nothing at {where!r}", "check the names of the keys", node.place)
    begin, value = node.keys[str(key)].begin, node.value[str(key)]
    end = max(node.keys[str(key)].end, _end(text, value))
    if text[node.begin : node.begin + 1] == "{":
        return _cut_from_flow(text, begin, end + (0 if value.begin < value.end else 1))
    start = text.rfind("\n", 0, begin) + 1
    if text[start:begin].strip():
        place = node.keys[str(key)].place
        raise Refusal("AGR063", f"{key!r} begins an item, and its dash stands on its line", "change its value", place)
    after = text.find("\n", end)
    return text[:start] + (text[after + 1 :] if after >= 0 else "")


def part_replaced(text: str, path: Sequence[str | int], value: Value, file: str = "") -> str:
    """The text with a value, list or mapping at a path written anew on one line."""
    node = at_path(read_yaml(text, file), path)
    if isinstance(value, str) and not isinstance(node.value, list | dict):
        return replaced(text, path, value, file)
    end = _end(text, node)
    if "\n" in text[text.rfind(":", 0, node.begin) : node.begin]:
        # A block begins on the line after its key; what is written anew stands on the key's own.
        begin = text.rfind(":", 0, node.begin) + 1
        return text[:begin] + " " + flow(value) + text[end:]
    gap = " " if node.begin == node.end and text[node.begin - 1 : node.begin] in (":", "-") else ""
    return text[: node.begin] + gap + flow(value) + text[end:]


def _end(text: str, node: Node) -> int:
    """Where a value's last character stands; layout and comments after it are not part of it."""
    block = isinstance(node.value, list | dict) and text[node.begin : node.begin + 1] not in ("{", "[")
    return last_end(text, node) if block else node.begin + len(text[node.begin : node.end].rstrip())


def _lines(item: Mapping[str, Value]) -> list[str]:
    return [f"{scalar(key)}: {flow(value)}" for key, value in item.items()]


def _blank_between(text: str, items: list[Node]) -> int:
    """1 where a blank line stands before the last item, as between the clauses of most files."""
    if len(items) < 2:
        return 1
    line = text.rfind("\n", 0, items[-1].begin)
    before = text[text.rfind("\n", 0, line) + 1 : line] if line >= 0 else "x"
    return 0 if before.strip() else 1


def _after_line(text: str, end: int, lines: list[str]) -> str:
    """Lines put in after the line in which something ends, with the file's own line breaks."""
    broken = line_break(text)
    at = text.find("\n", end)
    if at < 0:
        return text + broken + broken.join(lines)
    return text[: at + 1] + "".join(one + broken for one in lines) + text[at + 1 :]


def _under(text: str, key: Node, lines: list[str]) -> str:
    return _after_line(text, key.end, lines)


def _cut_from_flow(text: str, begin: int, end: int) -> str:
    """A key of a mapping on one line, with the comma that follows it, or else the one before."""
    rest = text[end:]
    if rest.lstrip().startswith(","):
        after = end + len(rest) - len(rest.lstrip()) + 1
        return text[:begin] + text[after:].lstrip(" ")
    before = text[:begin].rstrip()
    return (before.removesuffix(",") if before.endswith(",") else text[:begin]) + rest
