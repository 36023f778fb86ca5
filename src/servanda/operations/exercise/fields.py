"""Values of an exercise's file, each read strictly and refused with its line."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from servanda.basis import HOUR, MINUTE, SECOND, Node, Place, Refusal

LANGUAGES: Final = ("en", "fr", "ar")
_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}\Z")
_SPAN: Final = re.compile(r"(\d{1,5}) (s|min|h)\Z")
_UNIT: Final = {"s": SECOND, "min": MINUTE, "h": HOUR}
_LONGEST: Final = 4_000


def unfit(code: str, why: str, remedy: str, place: Place | None) -> Refusal:
    """A refusal of something in the file."""
    return Refusal(code, why, remedy, place)


def mapping(node: Node, needed: Iterable[str], allowed: Iterable[str] = ()) -> Mapping[str, Node]:
    """Keys and values; refuses (EXR001) what is none, (EXR002) an unknown key, (EXR003) one that is missing."""
    every = (*needed, *allowed)
    if not isinstance(node.value, dict):
        raise unfit("EXR001", f"here stand keys and values: {', '.join(every)}", "write them below this", node.place)
    unknown = next((key for key in node.value if key not in every), None)
    if unknown is not None:
        at = node.keys[unknown].place
        raise unfit("EXR002", f"{unknown[:40]!r} is not known here", f"known are: {', '.join(every)}", at)
    missing = next((key for key in needed if key not in node.value or node.value[key].value is None), None)
    if missing is not None:
        raise unfit("EXR003", f"{missing!r} is missing", "write it here", node.place)
    return node.value


def items(node: Node | None) -> list[Node]:
    """A list; nothing where there is none. Refuses (EXR001) what is no list."""
    if node is None or node.value is None:
        return []
    if not isinstance(node.value, list):
        raise unfit("EXR001", "here stands a list", "begin each item with a dash, or write [a, b]", node.place)
    return node.value


def line(node: Node) -> str:
    """A text; refuses (EXR001) what is none, or longer than 4,000 characters."""
    if not isinstance(node.value, str) or not node.value.strip() or len(node.value) > _LONGEST:
        raise unfit("EXR001", f"here stands a text of 1 to {_LONGEST} characters", "write it here", node.place)
    return node.value.strip()


def name(node: Node) -> str:
    """An id; refuses (EXR004) what is none."""
    told = line(node)
    if not _ID.match(told):
        why = f"{told[:40]!r} is no id: small letters, digits and hyphens, 40 at most"
        raise unfit("EXR004", why, "write another", node.place)
    return told


def words(node: Node) -> dict[str, str]:
    """Words in one language or several; refuses (EXR001) none, (EXR002) a language there are no pages in."""
    if isinstance(node.value, str):
        return {"en": line(node)}
    held = mapping(node, ("en",), LANGUAGES[1:])
    return {language: line(one) for language, one in held.items()}


def span(node: Node) -> int:
    """A length of time, written *5 min*, *2 h* or *30 s*, in µs; refuses (EXR005) what is none."""
    found = _SPAN.match(line(node))
    if found is None:
        raise unfit("EXR005", f"{line(node)[:40]!r} is no length of time", "write it as 5 min, 2 h or 30 s", node.place)
    return int(found[1]) * _UNIT[found[2]]


def counted(told: str, at: int) -> int | None:
    """A time counted from that of an inject, written *T-5 min* or *T+2 h*; none where it is not written so."""
    if told == "T":
        return at
    found = _SPAN.match(told[2:]) if told[:2] in ("T-", "T+") else None
    if found is None:
        return None
    away = int(found[1]) * _UNIT[found[2]]
    return at - away if told[1] == "-" else at + away
