"""What is wrong with the shape of a file, in plain words at its place, from what the validation of a shape reports."""

import warnings
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from servanda.basis import Node, Refused

#: Set by the reader itself, never written by an author.
_OWN = {"promise", "kind", "do"}
_NAMES = "small letters, figures, '.', '/' and '-', such as north or hand-over-1"
_KINDS = {
    "string_type": "text",
    "bool_parsing": "yes or no",
    "bool_type": "yes or no",
    "int_parsing": "a whole number, such as 3",
    "int_parsing_size": "a whole number, such as 3",
    "int_type": "a whole number, such as 3",
    "int_from_float": "a whole number, such as 3",
    "float_parsing": "a number, such as 46.75",
    "float_type": "a number, such as 46.75",
    "dict_type": "keys with values, such as 'north: 1'",
    "mapping_type": "keys with values, such as 'north: 1'",
    "dataclass_type": "keys with values, each on a line of its own",
    "tuple_type": "a list, such as [north, south]",
    "list_type": "a list, such as [north, south]",
}


def faults(details: list[Any], node: Node, adapter: TypeAdapter[Any], more: frozenset[str]) -> Iterator[Refused]:
    """Each validation error of one shape as a reason to refuse; ``more``: keys that may stand at its top besides."""
    # A list whose items were refused is not also too short.
    causes = {detail["loc"][: len(detail["loc"]) - n] for detail in details for n in range(1, len(detail["loc"]) + 1)}
    told = [detail for detail in details if detail["type"] != "too_short" or detail["loc"] not in causes]
    found: list[Refused] = []
    meant: set[tuple[Any, ...]] = set()
    for detail in told:
        if _strange(detail):
            wanted = _wanted(adapter, detail["loc"], more)
            near = _meant(str(detail["loc"][-1]), wanted, _missing(told, detail["loc"][:-1]))
            meant.add((*detail["loc"][:-1], near))
            found.append(_stranger(detail, node, near))
    for detail in told:
        if _strange(detail) or (_absent(detail) and tuple(detail["loc"]) in meant):
            continue  # one slip of the pen is one reason
        found.append(_fault(detail, node))
    yield from sorted(found, key=lambda one: (one.place.line, one.place.column))


def _strange(detail: Any) -> bool:
    return detail["type"] in ("extra_forbidden", "unexpected_keyword_argument")


def _absent(detail: Any) -> bool:
    return detail["type"] in ("missing", "missing_keyword_only_argument", "missing_argument")


def _missing(details: list[Any], where: tuple[Any, ...]) -> list[str]:
    return [str(one["loc"][-1]) for one in details if _absent(one) and tuple(one["loc"][:-1]) == tuple(where)]


def _meant(key: str, wanted: set[str], missing: list[str]) -> str:
    for among in (missing, sorted(wanted)):
        if near := get_close_matches(key, among, 1, 0.7):
            return near[0]
    return ""


def _stranger(detail: Any, node: Node, near: str) -> Refused:
    *path, last = detail["loc"]
    at = _follow(node, path)
    at = at.keys.get(str(last), at)
    remedy = f"did you mean {near!r}?" if near else "check its spelling, or leave it out"
    return Refused("AGR021", f"{str(last)[:40]!r} is not a key of this part", remedy, at.place)


def _fault(detail: Any, node: Node) -> Refused:
    path = [step for step in detail["loc"] if step != "[key]"]
    at = _follow(node, path)
    place = at.place
    if "[key]" in detail["loc"] and path:
        holder = _follow(node, path[:-1])
        place = holder.keys.get(str(path[-1]), at).place
    if _absent(detail):
        return Refused("AGR020", f"{str(path[-1])!r} is missing here", f"add '{path[-1]}: …'", place)
    if detail["type"] == "value_error":
        return Refused("AGR022", str(detail["ctx"]["error"]), "write it in one of the forms named", place)
    why, remedy = _plainly(detail, _called(path))
    return Refused("AGR023", why, remedy, place)


def _plainly(detail: Any, name: str) -> tuple[str, str]:
    """What is wrong with one value, and the form it should have."""
    given, context = detail["input"], detail.get("ctx", {})
    said = "" if isinstance(given, (dict, list, tuple)) else f" (it says {str(given)[:40]!r})"
    if given is None:
        return f"{name} is left empty", "write its value, or leave the key out"
    match detail["type"]:
        case "literal_error":
            allowed = str(context["expected"]).replace("'", "").replace(" or ", ", ")
            return f"{name} is none of the words that may stand here{said}", f"write one of: {allowed}"
        case "string_pattern_mismatch":
            return f"{name} is not written as a name{said}", f"use {_NAMES}"
        case "string_too_long":
            return f"{name} is longer than {context['max_length']} characters{said}", "shorten it"
        case "string_too_short" | "too_short":
            return f"{name} is empty", "write what belongs here, or leave the key out"
        case "too_long":
            most = context.get("max_length")
            return f"{name} has more items than the {most} that may stand here", f"leave {most}"
        case "condition":
            return f"{name}: {detail['msg']}{said}", "write one of them as the key, such as {done: hand-over}"
    form = _KINDS.get(detail["type"])
    if form is None:
        return f"{name} is not written in the form asked for here{said}", "see the page of this part in the reference"
    return f"{name} is not {form.partition(',')[0]}{said}", f"write {form}"


def _called(path: list[Any]) -> str:
    """A value by the key it stands under, and its number in a list."""
    keys = [step for step in path if isinstance(step, str)]
    if not keys:
        return "this"
    last = path[-1]
    return repr(keys[-1]) if isinstance(last, str) else f"item {last + 1} of {keys[-1]!r}"


def _follow(node: Node, path: list[Any] | tuple[Any, ...]) -> Node:
    """The node at a validation path, in which tags of unions stand between the keys."""
    for step in path:
        value = node.value
        if isinstance(value, dict):
            node = value.get(str(step), node)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            node = value[step]
    return node


def _wanted(adapter: TypeAdapter[Any], path: tuple[Any, ...], more: frozenset[str]) -> set[str]:
    """The keys that may stand beside the one at a path."""
    schema = _schema(adapter)
    parts = [schema]
    for step in path[:-1]:
        parts = [below for part in parts for below in _below(part, step, schema)] or parts
    wanted = {key for part in parts for one in _open(part, schema) for key in one.get("properties", {})}
    if len(path) == 1 or path[:-1] == ("do",):
        wanted |= more
    return wanted - _OWN


@cache
def _schema(adapter: TypeAdapter[Any]) -> Mapping[str, Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of defaults that JSON cannot show
        return adapter.json_schema(ref_template="{model}")


def _open(part: Any, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A part of a schema with its references and alternatives opened."""
    if not isinstance(part, Mapping):
        return
    if "$ref" in part:
        yield from _open(schema.get("$defs", {}).get(part["$ref"]), schema)
    for key in ("anyOf", "oneOf", "allOf"):
        for one in part.get(key, ()):
            yield from _open(one, schema)
    yield part


def _below(part: Any, step: Any, schema: Mapping[str, Any]) -> Iterator[Any]:
    for one in _open(part, schema):
        if isinstance(step, int):
            yield from (item for item in (one.get("items"), *one.get("prefixItems", ())) if isinstance(item, Mapping))
        elif step in one.get("properties", {}):
            yield one["properties"][step]
        elif isinstance(one.get("additionalProperties"), Mapping):
            yield one["additionalProperties"]
        elif isinstance(one.get("patternProperties"), Mapping):
            yield from one["patternProperties"].values()
