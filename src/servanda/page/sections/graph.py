"""What waits for what: a directed graph drawn in layers, circles of waiting in a look of their own."""

from dataclasses import dataclass
from typing import Literal

from servanda.page.tones import Tone


@dataclass(frozen=True, slots=True)
class Node:
    """A thing that waits or is waited for; looks by ``status`` (key of a Status), else by ``tone``."""

    id: str
    label: str
    caption: str = ""
    status: str = ""
    tone: Tone = "plain"
    link: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """``first`` comes before ``then``; ``kind`` is the key of an EdgeKind; an unknown node is added."""

    first: str
    then: str
    kind: str = ""
    label: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class EdgeKind:
    """A kind of edge as data, such as text, implied, reading of X: label and line."""

    key: str
    label: str
    line: Literal["solid", "dashed", "dotted"] = "solid"


@dataclass(frozen=True, slots=True)
class Cycle:
    """A circle of waiting to be highlighted and named: node ids in order, the last waits for the first."""

    nodes: tuple[str, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes and edges; ``cycles`` None finds them here, a shortest one per knot. Lone nodes are listed.

    ``waiting``: whether the edges tell what waits for what; where they do not, nothing is said of circles.
    """

    id: str
    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    kinds: tuple[EdgeKind, ...] = ()
    cycles: tuple[Cycle, ...] | None = None
    intro: str = ""
    waiting: bool = True
