"""From a value of the file to the inputs of its form, and back: what a browser sends is what the file says.

``posted`` gives the inputs of a value as a page shows them and a browser would send them back; ``value_of`` reads
inputs into a plain value in its fullest form (a list where several may stand, words per language, a mapping for what
may be shortened), without what merely says the default. So two values say the same where they post the same.
"""

from collections.abc import Callable, Mapping
from typing import Any

from servanda.agreement import CONDITIONS, Part, condition_part, flow
from servanda.basis import Refusal, read_yaml
from servanda.drafting.form.moments import moment_pieces, moment_written
from servanda.drafting.form.names import Inputs, one, rows, several, under
from servanda.drafting.form.quantities import (
    pasted_points,
    point_pieces,
    point_written,
    quantity_pieces,
    quantity_written,
)

_YES = {"true": "yes", "on": "yes", "false": "no", "off": "no"}
#: Below a list of words: one to a line.
_Posted = dict[str, tuple[str, ...]]


def picked(part: Part) -> bool:
    """Whether a list is a choice of some among many, and not rows of its own."""
    return part.item is not None and (part.item.holds in ("id", "choice") or bool(part.item.names))


def lined(part: Part) -> bool:
    """Whether a list is words of the author's own, written one to a line."""
    return part.item is not None and part.item.holds == "words" and not part.item.names


def posted(part: Part, value: Any, name: str) -> _Posted:
    """The inputs of a value under a name; those of an empty form where the value is None."""
    return _POSTED.get(part.holds, _post_text)(part, value, name)


def value_of(part: Part, inputs: Inputs, name: str) -> Any:
    """The plain value of the inputs under a name; None where nothing is said, or only the default."""
    return _VALUES.get(part.holds, _text_of)(part, inputs, name)


def _pieces(name: str, pieces: Mapping[str, str]) -> _Posted:
    return {under(name, piece): (text,) for piece, text in pieces.items()}


def _post_text(part: Part, value: Any, name: str) -> _Posted:
    return {name: (value if isinstance(value, str) else str(part.default or ""),)}


def _text_of(part: Part, inputs: Inputs, name: str) -> Any:
    said = one(inputs, name)
    return None if said in ("", part.default) else said


def _post_yes(part: Part, value: Any, name: str) -> _Posted:
    said = value.lower() if isinstance(value, str) else part.default
    return {name: (_YES.get(str(said), str(said)),)}


def _post_moment(part: Part, value: Any, name: str) -> _Posted:
    return _pieces(name, moment_pieces(value if isinstance(value, str) else ""))


def _moment_of(part: Part, inputs: Inputs, name: str) -> Any:
    return moment_written(inputs, name) or None


def _post_quantity(part: Part, value: Any, name: str) -> _Posted:
    return _pieces(name, quantity_pieces(value if isinstance(value, str) else ""))


def _quantity_of(part: Part, inputs: Inputs, name: str) -> Any:
    return quantity_written(inputs, name) or None


def _post_point(part: Part, value: Any, name: str) -> _Posted:
    return _pieces(name, point_pieces(value))


def _point_of(part: Part, inputs: Inputs, name: str) -> Any:
    return point_written(inputs, name)


def _post_languages(part: Part, value: Any, name: str) -> _Posted:
    said = {"en": value} if isinstance(value, str) else value if isinstance(value, Mapping) else {}
    found = {under(name, code): (text if isinstance(text, str) else "",) for code, text in said.items()}
    return {name: tuple(said)} | found


def _languages_of(part: Part, inputs: Inputs, name: str) -> Any:
    codes = dict.fromkeys((*several(inputs, name), one(inputs, under(name, "another.code"))))
    said = {code: one(inputs, under(name, code)) for code in codes if code}
    if another := one(inputs, under(name, "another.code")):
        said[another] = one(inputs, under(name, "another.words")) or said.get(another, "")
    return {code: text for code, text in said.items() if text} or None


def _post_dependency(part: Part, value: Any, name: str) -> _Posted:
    said = value if isinstance(value, str) else "text"
    kind, _, of = said.partition(" of ") if said.startswith("reading of ") else (said, "", "")
    return _pieces(name, {"kind": kind, "of": of.strip()})


def _dependency_of(part: Part, inputs: Inputs, name: str) -> Any:
    kind, of = one(inputs, under(name, "kind")), one(inputs, under(name, "of"))
    return f"reading of {of}" if kind == "reading" else None if kind in ("", "text") else kind


def _post_shape(part: Part, value: Any, name: str) -> _Posted:
    given = {part.short_key: value} if part.short_key and isinstance(value, str) else value
    given = given if isinstance(given, Mapping) else {}
    found: _Posted = {}
    for inner in part.parts:
        found |= posted(inner, given.get(inner.key), under(name, inner.key))
    return found


def _shape_of(part: Part, inputs: Inputs, name: str) -> Any:
    said = {}
    for inner in part.parts:
        value = value_of(inner, inputs, under(name, inner.key))
        if value is not None:
            said[inner.key] = value
    # an empty part that must be there is there; one that may be left out is left out
    return said if said or part.required else None


def _post_condition(part: Part, value: Any, name: str) -> _Posted:
    kind = next((key for key in CONDITIONS if key in value), "") if isinstance(value, Mapping) else ""
    found: _Posted = {under(name, "kind"): (kind,)}
    return found | _post_shape(condition_part(kind), value, name) if kind else found


def _condition_of(part: Part, inputs: Inputs, name: str) -> Any:
    kind = one(inputs, under(name, "kind"))
    if kind not in CONDITIONS:
        return None
    said = _shape_of(condition_part(kind), inputs, name) or {}
    # the key that tells the kind must stand even while nothing is filled in, so that the reader asks for the rest
    return said if kind in said else {kind: "", **said}


def _post_list(part: Part, value: Any, name: str) -> _Posted:
    item = part.item
    assert item is not None
    given = value if isinstance(value, list) else list(part.default) if value is None else [value]
    if picked(part):
        return {name: ("", *(one for one in given if isinstance(one, str)))}
    if lined(part):
        return {name: ("\n".join(" ".join(one.split()) for one in given if isinstance(one, str)),)}
    found: _Posted = {name: ("", *(str(n) for n in range(len(given))))}
    for n, row in enumerate(given):
        found |= posted(item, row, under(name, n))
    return found


def _list_of(part: Part, inputs: Inputs, name: str) -> Any:
    item = part.item
    assert item is not None
    said: list[Any]
    if name not in inputs:
        return None
    if picked(part):
        said = list(several(inputs, name))
    elif lined(part):
        said = [line for text in inputs.get(name, ()) for raw in text.splitlines() if (line := " ".join(raw.split()))]
    else:
        said = [value for n in rows(inputs, name) if (value := value_of(item, inputs, under(name, n)))]
        if item.holds == "point":
            said += pasted_points("\n".join(inputs.get(under(name, "pasted"), ())))
    if tuple(said) == tuple(part.default):
        return None
    return said if said or part.default else None


def _post_pair(part: Part, value: Any, name: str) -> _Posted:
    assert part.item is not None
    given = value if isinstance(value, list) else []
    found: _Posted = {}
    for n in range(2):
        found |= posted(part.item, given[n] if n < len(given) else None, under(name, n))
    return found


def _pair_of(part: Part, inputs: Inputs, name: str) -> Any:
    assert part.item is not None
    said = [value_of(part.item, inputs, under(name, n)) for n in range(2)]
    return None if said == [None, None] else [one or "not stated" for one in said]


def _post_table(part: Part, value: Any, name: str) -> _Posted:
    assert part.item is not None
    given = value if isinstance(value, Mapping) else {}
    found: _Posted = {name: ("", *(str(n) for n in range(len(given))))}
    for n, (key, held) in enumerate(given.items()):
        row = under(name, n)
        found |= {under(row, "key"): (str(key),)} | posted(part.item, held, under(row, "value"))
    return found


def _table_of(part: Part, inputs: Inputs, name: str) -> Any:
    assert part.item is not None
    said = {}
    for n in rows(inputs, name):
        row = under(name, n)
        if key := one(inputs, under(row, "key")):
            value = value_of(part.item, inputs, under(row, "value"))
            said[key] = _nothing(part.item) if value is None else value
    return said or None


def _nothing(item: Part) -> Any:
    """What stands beside a key with nothing said: nothing at all where that may be, else what the reader asks about."""
    return None if item.optional else {} if item.holds in ("shape", "table") else ""


def _post_anything(part: Part, value: Any, name: str) -> _Posted:
    return {name: ("" if value is None else value if isinstance(value, str) else flow(value),)}


def _anything_of(part: Part, inputs: Inputs, name: str) -> Any:
    said = one(inputs, name)
    if not said.startswith(("[", "{")):
        return said or None
    try:
        return read_yaml(said).data()
    except Refusal:
        return said


_POSTED: dict[str, Callable[[Part, Any, str], _Posted]] = {
    "yes": _post_yes, "moment": _post_moment, "length": _post_quantity, "lasting": _post_quantity,
    "distance": _post_quantity, "point": _post_point, "languages": _post_languages, "dependency": _post_dependency,
    "shape": _post_shape, "condition": _post_condition, "list": _post_list, "pair": _post_pair, "table": _post_table,
    "anything": _post_anything,
}  # fmt: skip
_VALUES: dict[str, Callable[[Part, Inputs, str], Any]] = {
    "moment": _moment_of, "length": _quantity_of, "lasting": _quantity_of, "distance": _quantity_of,
    "point": _point_of, "languages": _languages_of, "dependency": _dependency_of, "shape": _shape_of,
    "condition": _condition_of, "list": _list_of, "pair": _pair_of, "table": _table_of, "anything": _anything_of,
}  # fmt: skip
