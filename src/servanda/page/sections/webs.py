"""Who stands in one record with whom: small undirected networks side by side, each thing at the same place in all."""

from dataclasses import dataclass
from typing import Literal

#: How an edge is drawn: strong and coloured, plain, or thin and dotted with nothing in it any more.
WebLook = Literal["strong", "plain", "gone"]


@dataclass(frozen=True, slots=True)
class WebNode:
    """A thing at one of the places around the circle; ``note`` is shown where it is pointed at."""

    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class WebEdge:
    """Two nodes by their number, in no order; the line is as wide as its ``count`` is large, and may bear it."""

    one: int
    other: int
    count: int
    look: WebLook = "plain"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Web:
    """One picture: what it is of, its edges, and a line beneath."""

    title: str
    edges: tuple[WebEdge, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Webs:
    """Pictures of the same nodes; one scale of widths for all. ``key``: what each look means, in words.

    ``pair``: what two joined nodes are called, at the head of the table that says the same.
    """

    id: str
    title: str
    nodes: tuple[WebNode, ...]
    webs: tuple[Web, ...]
    key: tuple[tuple[WebLook, str], ...] = ()
    intro: str = ""
    caption: str = ""
    pair: str = ""

    def __post_init__(self) -> None:
        if any(not 0 <= end < len(self.nodes) for web in self.webs for e in web.edges for end in (e.one, e.other)):
            raise ValueError("an edge joins two of the nodes")
