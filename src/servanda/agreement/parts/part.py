"""One key of a shape: what it holds, what it may name, and how it may be shortened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Holds = Literal[
    "words", "id", "whole", "yes", "choice", "moment", "length", "lasting", "distance", "amount", "share", "portion",
    "languages", "dependency", "condition", "point", "shape", "list", "pair", "table", "anything",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """One key of a shape.

    ``key``: as the file writes it; empty for the item of a list. ``shape``: the shape it stands in. ``means``: its
    description in the shapes, in English, empty where it has none. ``names``: what an id in it names (*actor*, *zone*,
    *clause*, …), empty where it names nothing of the file. ``default``: what counts where it is left out, as the file
    would write it: only for words, choices and yes or no, and for lists of them. ``short``: a list of one may stand as
    its item alone, a shape as ``short_key`` alone, words of several languages as the English ones alone. ``item``: what
    each item of a list, or each value of a table, holds; ``keyed``: what each key of a table is. ``parts``: the keys of
    a shape. ``called``: labels by language that the shape itself brings, as a kind from elsewhere may.
    """

    key: str
    holds: Holds
    shape: str = ""
    means: str = ""
    required: bool = False
    names: str = ""
    choices: tuple[str, ...] = ()
    default: str | tuple[str, ...] = ""
    optional: bool = False
    short: bool = False
    short_key: str = ""
    item: "Part | None" = None
    keyed: "Part | None" = None
    parts: "tuple[Part, ...]" = ()
    called: Mapping[str, str] = field(default_factory=dict, hash=False)

    def at(self, key: str) -> "Part | None":
        """The key of this shape with that name."""
        return next((part for part in self.parts if part.key == key), None)
