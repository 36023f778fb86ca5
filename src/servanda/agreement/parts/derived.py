"""Parts derived from the declarations of shapes: the types of their fields say what each holds."""

import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from servanda.agreement.clause import Clause, InStep
from servanda.agreement.clauses.staged import NumberOrShare
from servanda.agreement.conditions import ConditionText, Whence
from servanda.agreement.lengths import LengthText
from servanda.agreement.parts.named import keyed_by, named_by
from servanda.agreement.parts.part import Holds, Part
from servanda.agreement.sections.sources import Cited
from servanda.agreement.sections.zones import Point
from servanda.agreement.shape import Amount, Identifier, Lasting, Metres, OrShort, PerLanguage, Share
from servanda.agreement.when import WhenText

#: Types of the file that are more than their Python types say.
_SPECIAL: tuple[tuple[Any, Holds], ...] = (
    (WhenText, "moment"), (LengthText, "length"), (Lasting, "lasting"), (Metres, "distance"), (Amount, "amount"),
    (Share, "share"), (NumberOrShare, "portion"), (PerLanguage, "languages"), (ConditionText, "condition"),
    (Whence, "dependency"), (Point, "point"), (Identifier, "id"),
)  # fmt: skip
#: The one key a shape may be shortened to.
_SHORT_KEYS: dict[Any, str] = {Cited: "mark", InStep: "clause"}
#: Words per language that are declared as plain tables, so that no language is forced on them.
_LANGUAGES = {("Clause", "text")}


@cache
def shape_parts(shape: Any) -> tuple[Part, ...]:
    """Every key of a shape, in the order declared."""
    return tuple(_fields(shape))


def _fields(shape: Any) -> Iterator[Part]:
    hints = get_type_hints(shape, include_extras=True)
    brought: Mapping[str, Mapping[str, str]] = getattr(shape, "labels", {})
    for field in fields(shape):
        told = field.default if isinstance(field.default, FieldInfo) else None
        given = told.default if told is not None else field.default
        made = field.default_factory is MISSING and (told is None or told.default_factory is None)
        required = made and (given is MISSING or repr(given) in ("PydanticUndefined", "Ellipsis"))
        key = told.alias if told is not None and told.alias else field.name
        part = derived(
            hints[field.name],
            key=key,
            shape=shape.__name__,
            means=(told.description or "") if told is not None else "",
            required=required,
            default=None if required or not made else given,
        )
        labels = {language: words[key] for language, words in brought.items() if key in words}
        yield replace(part, called=labels) if labels else part


def derived(
    hint: Any, *, key: str = "", shape: str = "", means: str = "", required: bool = False, default: Any = None
) -> Part:
    """What a field of this type holds."""
    bare, optional = _without_none(hint)
    short, short_key = False, ""
    told: dict[str, Any] = {"key": key, "shape": shape, "means": means, "required": required, "optional": optional}
    if (shape, key) in _LANGUAGES:
        return Part(holds="languages", **told)
    if (special := _special(bare)) is not None:
        named = named_by(shape, key) if special == "id" else ""
        wanted = _written(default) if special == "id" else ""
        return Part(holds=special, short=special == "languages", names=named, default=wanted, **told)
    if get_origin(bare) is Annotated:
        short = any(isinstance(mark, OrShort) for mark in bare.__metadata__)
        bare, also = _without_none(bare.__origin__)
        told["optional"] = optional or also
    if is_dataclass(bare) and isinstance(bare, type):
        short_key = _SHORT_KEYS.get(bare, "")
        return Part(holds="shape", short=short, short_key=short_key, parts=_inner(bare), **told)
    return _plain(bare, short, default, told)


def _plain(bare: Any, short: bool, default: Any, told: dict[str, Any]) -> Part:
    origin, args = get_origin(bare), get_args(bare)
    shape, key = told["shape"], told["key"]
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        item = derived(args[0], key="", shape=shape)
        if item.holds in ("words", "id"):
            item = derived(args[0], key=key, shape=shape)
        return Part(holds="list", short=short, item=item, default=_several(default), **told)
    if origin is tuple:
        return Part(holds="pair", item=derived(args[0], key="", shape=shape), **told)
    if origin is dict:
        keyed = Part(key="", holds="words", shape=shape, names=keyed_by(key))
        item = derived(args[1], key="", shape=shape)
        if item.holds in ("words", "id"):
            item = derived(args[1], key=key, shape=shape)
        return Part(holds="table", keyed=keyed, item=item, **told)
    if origin is Literal:
        return Part(holds="choice", choices=tuple(str(one) for one in args), default=_written(default), **told)
    if bare is bool:
        return Part(holds="yes", choices=("yes", "no"), default=_written(default), **told)
    if bare is int:
        return Part(holds="whole", **told)
    if bare is str:
        return Part(holds="words", names=named_by(shape, key), default=_written(default), **told)
    if bare is Any:
        return Part(holds="anything", **told)
    raise TypeError(f"no form can be made for {shape}.{key}: {bare!r}")


def _inner(shape: Any) -> tuple[Part, ...]:
    # a mark left out where sources are named counts as K; alone, leaving it out means that nothing is cited at all
    if shape is Cited:
        return tuple(_undefaulted(part) if part.key == "mark" else part for part in shape_parts(shape))
    return shape_parts(shape)


def _undefaulted(part: Part) -> Part:
    return Part(key=part.key, holds=part.holds, shape=part.shape, choices=part.choices)


def _special(hint: Any) -> Holds | None:
    return next((holds for known, holds in _SPECIAL if hint == known), None)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, types.UnionType):
        left = [one for one in get_args(hint) if one is not type(None)]
        if len(left) == 1:
            return left[0], True
    return hint, False


def _written(given: Any) -> str:
    """A default as the file would write it; nothing for those held in units nobody writes."""
    if isinstance(given, bool):
        return "yes" if given else "no"
    return given if isinstance(given, str) else ""


def _several(given: Any) -> tuple[str, ...]:
    return tuple(given) if isinstance(given, tuple) and all(isinstance(one, str) for one in given) else ()


def header_parts() -> tuple[Part, ...]:
    """The keys every clause may have, whatever it promises."""
    return tuple(part for part in shape_parts(Clause) if part.key not in ("kind", "promise"))
