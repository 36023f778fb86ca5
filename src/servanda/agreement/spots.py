"""The very word a reason to refuse is about: where in a part of the file it stands."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from servanda.basis import Node, Place

if TYPE_CHECKING:
    from servanda.agreement.model import Agreement

#: Prose, in which a name is only a word.
_PROSE = frozenset({"says", "text", "called", "note", "title", "id"})


def spot(agreement: "Agreement", part: Node, text: str, *keys: str) -> Place:
    """Where a word stands in a part, under one of ``keys`` if it can be; where overlays brought it, there.

    The part's own place where it stands nowhere.
    """
    for node in (part, agreement.root.at(("versions",)) if agreement.versions else part):
        found = list(_standing(node, " ".join(text.split()), ""))
        best = [place for key, place in found if key in keys]
        if found:
            return best[0] if best else found[0][1]
    return part.place


def _standing(node: Node, text: str, under: str) -> Iterator[tuple[str, Place]]:
    """Every place at which a text stands, with the key it stands under."""
    value = node.value
    if isinstance(value, str):
        if value == text or " ".join(value.split()) == text:
            yield under, node.place
    elif isinstance(value, list):
        for one in value:
            yield from _standing(one, text, under)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key == text and key in node.keys:
                yield under, node.keys[key].place
            if key not in _PROSE:
                yield from _standing(one, text, key)
