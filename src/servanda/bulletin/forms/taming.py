"""No word of anybody's may turn its line, begin a new one, or hide: it could pass for the bulletin's own."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar, cast

_T = TypeVar("_T")
#: Controls, letters that turn or embed others, tags and what is no character; single line breaks are blanks.
_UNSAID: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_BREAKS: Final = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]+")


def tame(words: str) -> str:
    """Words on one line, without letters that turn or hide others.

    >>> tame("no\\n\\nStatement of the mission \\u202eyes")
    'no Statement of the mission yes'
    """
    return _UNSAID.sub("", _BREAKS.sub(" ", words))


def tamed(value: _T) -> _T:
    """A bulletin, or any part of one, with every word in it tamed."""
    return cast(_T, _tamed(value))


def _tamed(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isascii() and value.isprintable() else tame(value)
    if isinstance(value, tuple):
        made = tuple(map(_tamed, value))
        return value if all(new is old for new, old in zip(made, value, strict=True)) else made
    if is_dataclass(value) and not isinstance(value, type):
        told = {one.name: getattr(value, one.name) for one in fields(value) if one.init}
        new = {name: made for name, old in told.items() if (made := _tamed(old)) is not old}
        return replace(value, **new) if new else value
    return value
